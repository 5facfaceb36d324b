import { SvelteMap } from "svelte/reactivity";
import {
  HostError,
  type Failure,
  type FieldError,
  type Host,
  type SettingChange,
  type SettingsView,
} from "../host/host";

const SAVED_FOR = 2000;

/** What stands beside a setting: saved, for two seconds, or why not; what is wrong with which of its fields. */
export type SettingNote =
  { kind: "saved" } | { kind: "failed"; failure: Failure } | { kind: "wrong"; errors: readonly FieldError[] };

/** All settings but rules, connections and language: shown as the file says, saved one by one as they change. */
export class SettingsState {
  view = $state.raw<SettingsView | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** By the setting's name; of an instance by its id too. */
  readonly notes = new SvelteMap<string, SettingNote>();
  private turn = 0;

  constructor(private readonly host: Host) {}

  async load(): Promise<void> {
    try {
      this.view = await this.host.settings();
      this.failure = null;
    } catch (cause) {
      this.failure = HostError.from(cause).failure;
    }
  }

  /** Saves one setting. What the host refuses is said beside it, and what it wrote is what is shown. */
  async change(change: SettingChange): Promise<boolean> {
    const name = nameOf(change);
    const turn = ++this.turn;
    this.notes.delete(name);
    try {
      this.view = await this.host.changeSetting(change);
      const note: SettingNote = { kind: "saved" };
      this.notes.set(name, note);
      setTimeout(() => {
        if (this.turn === turn) this.notes.delete(name);
      }, SAVED_FOR);
      return true;
    } catch (cause) {
      const { failure } = HostError.from(cause);
      const wrong = failure.field_errors;
      this.notes.set(name, wrong.length > 0 ? { kind: "wrong", errors: wrong } : { kind: "failed", failure });
      return false;
    }
  }

  isSaved(name: string): boolean {
    return this.notes.get(name)?.kind === "saved";
  }

  /** What is wrong with a field of a setting. */
  errorOf(name: string, field: string): string | null {
    const note = this.notes.get(name);
    if (note?.kind !== "wrong") return null;
    return note.errors.find((error) => error.field === field)?.message ?? null;
  }

  failureOf(name: string): Failure | null {
    const note = this.notes.get(name);
    return note?.kind === "failed" ? note.failure : null;
  }
}

export function nameOf(change: SettingChange): string {
  return change.setting === "instance" ? `instance-${change.instance.id}` : change.setting;
}
