import { HostError, type Failure, type FieldError, type Host, type MailboxForm } from "../host/host";

/** What waits for the user: a page, and the code to type there where one has to be typed. */
export type Waiting = { number: number; url: string; code: string | null };

/** Signing in to a mailbox: begun, waited for, done or given up. What it brings never comes here. */
export class SignInState {
  phase = $state<"none" | "beginning" | "waiting" | "done">("none");
  waiting = $state.raw<Waiting | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** What was copied last. */
  copied = $state<"code" | "url" | null>(null);
  private turn = 0;

  constructor(private readonly host: Host) {}

  /** The number of a sign-in that is done. */
  get number(): number | null {
    return this.phase === "done" ? (this.waiting?.number ?? null) : null;
  }

  /** Begins, and answers what is wrong with the form; then it has not begun. */
  async begin(form: MailboxForm): Promise<readonly FieldError[]> {
    const turn = this.start();
    this.phase = "beginning";
    try {
      const begun = await this.host.beginSignIn(form);
      if (turn !== this.turn) {
        // It was given up before it had begun.
        if (begun.field_errors.length === 0) this.giveUp(begun.number);
        return [];
      }
      if (begun.field_errors.length > 0) {
        this.phase = "none";
        return begun.field_errors;
      }
      this.waiting = begun;
      this.phase = "waiting";
      void this.wait(turn, begun.number);
    } catch (cause) {
      this.fail(turn, cause);
    }
    return [];
  }

  private async wait(turn: number, number: number): Promise<void> {
    try {
      await this.host.awaitSignIn(number);
      if (turn === this.turn) this.phase = "done";
    } catch (cause) {
      this.fail(turn, cause);
    }
  }

  async open(): Promise<void> {
    await this.attempt(async ({ number }) => this.host.openSignIn(number));
  }

  async copy(what: "code" | "url"): Promise<void> {
    await this.attempt(async (waiting) => {
      await this.host.copyText((what === "code" ? waiting.code : null) ?? waiting.url);
      this.copied = what;
    });
  }

  /** Gives it up, or forgets what it brought. */
  forget(): void {
    const number = this.waiting?.number;
    this.start();
    if (number !== undefined) this.giveUp(number);
  }

  /** What it brought is kept elsewhere now. */
  kept(): void {
    this.start();
  }

  private start(): number {
    this.phase = "none";
    this.waiting = null;
    this.failure = null;
    this.copied = null;
    return (this.turn += 1);
  }

  private giveUp(number: number): void {
    // Nobody waits for it any more; whether the program heard of that is all the same.
    this.host.cancelSignIn(number).catch(() => undefined);
  }

  private async attempt(work: (waiting: Waiting) => Promise<void>): Promise<void> {
    if (this.waiting === null) return;
    this.failure = null;
    try {
      await work(this.waiting);
    } catch (cause) {
      this.failure = HostError.from(cause).failure;
    }
  }

  private fail(turn: number, cause: unknown): void {
    if (turn !== this.turn) return;
    this.start();
    this.failure = HostError.from(cause).failure;
  }
}
