import { HostError, type Details, type Failure, type Host } from "../host/host";

/** The one on the right: an incident, in the words of its newest notification or of one that was asked for. */
export class DetailsState {
  /** What was asked for: a row's id, or a notification's out of a toast, a link or the timeline. */
  asked = $state<string | null>(null);
  /** What `value` answers. A new one begins at its top; the same one read again stays where it is. */
  answered = $state<string | null>(null);
  value = $state.raw<Details | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** "What Marketo sent" is unfolded; it stays so from one notification to the next. */
  rawShown = $state(false);
  /** What was copied last, so that its button can say so. */
  copied = $state<"details" | "admin" | null>(null);
  actionFailure = $state.raw<Failure | null>(null);
  /** What an exception was made for from the open one. */
  silenced = $state<string | null>(null);
  /** The row that this belongs to, as soon as it is known. */
  readonly id = $derived(this.value && this.answered === this.asked ? this.value.row.id : this.asked);
  /** Whether the one that is shown is the newest of its incident. */
  readonly isNewest = $derived.by(() => {
    const newest = this.value?.timeline[0];
    return newest === undefined || newest.notification === this.value?.row.notification;
  });

  /** Answers to older questions are dropped. */
  private question = 0;

  constructor(private readonly host: Host) {}

  /** The old one stays until the new one is there: nothing flickers. Answers whether this is what is shown now. */
  async open(id: string): Promise<boolean> {
    this.asked = id;
    this.copied = null;
    this.actionFailure = null;
    this.silenced = null;
    const question = (this.question += 1);
    try {
      const value = await this.host.details(id);
      if (question !== this.question) return false;
      this.value = value;
      this.failure = null;
    } catch (cause) {
      if (question !== this.question) return false;
      this.value = null;
      this.failure = HostError.from(cause).failure;
    }
    this.answered = id;
    return true;
  }

  /**
   * The same one again, because something changed: of a row its newest notification, else the one that was asked for.
   * When that fails the old one stays.
   */
  async reload(): Promise<void> {
    const id = this.asked;
    if (id === null || this.value === null || this.answered !== id) return;
    const question = (this.question += 1);
    try {
      const value = await this.host.details(id);
      if (question === this.question) this.value = value;
    } catch {
      // The next change asks again.
    }
  }

  close(): void {
    this.question += 1;
    this.asked = null;
    this.answered = null;
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
