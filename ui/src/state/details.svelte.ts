import { HostError, type Details, type Failure, type Host } from "../host/host";

/** The one notification on the right. */
export class DetailsState {
  id = $state<string | null>(null);
  value = $state.raw<Details | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** "What Marketo sent" is unfolded; it stays so from one notification to the next. */
  rawShown = $state(false);
  /** What was copied last, so that its button can say so. */
  copied = $state<"details" | "admin" | null>(null);
  actionFailure = $state.raw<Failure | null>(null);

  constructor(private readonly host: Host) {}

  /** The old one stays until the new one is there: nothing flickers. */
  async open(id: string): Promise<void> {
    this.id = id;
    this.copied = null;
    this.actionFailure = null;
    try {
      const value = await this.host.details(id);
      if (this.id !== id) return;
      this.value = value;
      this.failure = null;
    } catch (cause) {
      if (this.id !== id) return;
      this.value = null;
      this.failure = HostError.from(cause).failure;
    }
  }

  /** The same one again, because something changed. When that fails the old one stays. */
  async reload(): Promise<void> {
    const id = this.id;
    if (id === null || this.value?.row.id !== id) return;
    try {
      const value = await this.host.details(id);
      if (this.id === id) this.value = value;
    } catch {
      // The next change asks again.
    }
  }

  close(): void {
    this.id = null;
    this.value = null;
    this.failure = null;
  }

  /** Runs what a button stands for; a refusal is said beside the buttons. */
  async run(action: () => Promise<void>): Promise<boolean> {
    this.actionFailure = null;
    try {
      await action();
      return true;
    } catch (cause) {
      this.actionFailure = HostError.from(cause).failure;
      return false;
    }
  }

  async copy(what: "details" | "admin"): Promise<boolean> {
    const text = what === "admin" ? this.value?.admin_message : this.value?.copy_text;
    if (!text) return false;
    const done = await this.run(() => this.host.copyText(text));
    this.copied = done ? what : null;
    return done;
  }
}
