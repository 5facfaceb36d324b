import { SvelteMap } from "svelte/reactivity";
import {
  HostError,
  type Failure,
  type Host,
  type Rule,
  type Severity,
  type Show,
  type TypeSlug,
} from "../host/host";

const SAVED_FOR = 2000;

export type Note = { kind: "saved" } | { kind: "failed"; failure: Failure };

/** The rules of toasting, saved one by one as they are changed. */
export class RulesState {
  rules = $state.raw<Rule[] | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** What stands beside a rule: saved, for two seconds, or why it was refused. */
  readonly notes = new SvelteMap<TypeSlug, Note>();
  private readonly changes = new Map<TypeSlug, number>();

  constructor(private readonly host: Host) {}

  async load(): Promise<void> {
    try {
      this.rules = await this.host.rules();
      this.failure = null;
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
      this.note(slug, turn);
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
