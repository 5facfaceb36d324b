import { SvelteMap } from "svelte/reactivity";
import {
  HostError,
  type ExceptionRow,
  type Failure,
  type Host,
  type Rule,
  type RulePreview,
  type Severity,
  type Show,
  type TypeSlug,
} from "../host/host";

const SAVED_FOR = 2000;

/** What stands beside a rule. `effect`: so many toasts in the last seven days before the change and with it. */
export type Note =
  | { kind: "saved" }
  | { kind: "failed"; failure: Failure }
  | { kind: "effect"; before: number; after: number; undo: Rule };

/** The rules of toasting, saved one by one as they are changed. */
export class RulesState {
  rules = $state.raw<Rule[] | null>(null);
  failure = $state.raw<Failure | null>(null);
  exceptions = $state.raw<ExceptionRow[]>([]);
  /** What each rule would do with the last seven days. */
  previews = $state.raw<ReadonlyMap<TypeSlug, RulePreview>>(new Map());
  /** What stands beside a rule: saved, for two seconds, or why it was refused. */
  readonly notes = new SvelteMap<TypeSlug, Note>();
  private readonly changes = new Map<TypeSlug, number>();

  constructor(private readonly host: Host) {}

  async load(): Promise<void> {
    try {
      this.rules = await this.host.rules();
      this.exceptions = await this.host.exceptions();
      this.failure = null;
      await this.look();
    } catch (cause) {
      this.failure = HostError.from(cause).failure;
    }
  }

  /** Without the effects the rules are as good: they only stay away. */
  private async look(): Promise<void> {
    try {
      this.previews = new Map((await this.host.rulePreviews()).map((preview) => [preview.slug, preview]));
    } catch {
      this.previews = new Map();
    }
  }

  toasts(slug: TypeSlug): number {
    return (this.previews.get(slug)?.toasts ?? []).reduce((sum, count) => sum + count, 0);
  }

  async removeException(place: number): Promise<void> {
    try {
      await this.host.removeException(place);
      this.exceptions = await this.host.exceptions();
      await this.look();
    } catch (cause) {
      this.failure = HostError.from(cause).failure;
    }
  }

  /** Shown at once; a refusal takes it back. Of several quick changes only the last one has a say. */
  async set(
    slug: TypeSlug,
    change: { show?: Show; min_severity?: Severity; sound?: boolean },
  ): Promise<boolean> {
    const before = this.rules?.find((rule) => rule.slug === slug);
    if (!before) return false;
    const after = { ...before, ...change };
    const turn = (this.changes.get(slug) ?? 0) + 1;
    this.changes.set(slug, turn);
    this.replace(after);
    this.notes.delete(slug);
    try {
      await this.host.setRule(slug, after.show, after.min_severity, after.sound);
      if (this.changes.get(slug) !== turn) return true;
      const toasts = this.toasts(slug);
      await this.look();
      if (this.changes.get(slug) !== turn) return true;
      if (this.toasts(slug) === toasts) this.note(slug, turn);
      else this.notes.set(slug, { kind: "effect", before: toasts, after: this.toasts(slug), undo: before });
      return true;
    } catch (cause) {
      if (this.changes.get(slug) !== turn) return false;
      this.replace(before);
      this.notes.set(slug, { kind: "failed", failure: HostError.from(cause).failure });
      return false;
    }
  }

  private note(slug: TypeSlug, turn: number): void {
    this.notes.set(slug, { kind: "saved" });
    setTimeout(() => {
      if (this.changes.get(slug) === turn) this.notes.delete(slug);
    }, SAVED_FOR);
  }

  private replace(changed: Rule): void {
    this.rules = this.rules?.map((rule) => (rule.slug === changed.slug ? changed : rule)) ?? null;
  }
}
