import { HostError, type Failure, type Host, type MailRule, type TypeSlug } from "../host/host";

/** "This is a … notification": the rule is shown, with all that it would take, before it is saved. */
export class MailRuleState {
  open = $state(false);
  type = $state<TypeSlug | null>(null);
  rule = $state.raw<MailRule | null>(null);
  busy = $state<"suggest" | "save" | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** How many mails the last rule took. */
  taken = $state<number | null>(null);
  private turn = 0;

  constructor(
    private readonly host: Host,
    /** The notification that it is about. */
    readonly id: string,
  ) {}

  begin(): void {
    this.reset();
    this.open = true;
  }

  leave(): void {
    this.reset();
    this.open = false;
  }

  /** Answers to an earlier choice are dropped. */
  async choose(type: TypeSlug | null): Promise<void> {
    const turn = this.reset();
    this.type = type;
    if (type === null) return;
    this.busy = "suggest";
    try {
      const rule = await this.host.suggestMailRule(this.id, type);
      if (turn === this.turn) this.rule = rule;
    } catch (cause) {
      if (turn === this.turn) this.failure = HostError.from(cause).failure;
    } finally {
      if (turn === this.turn) this.busy = null;
    }
  }

  async save(): Promise<boolean> {
    const type = this.type;
    if (type === null || this.rule === null || this.busy !== null) return false;
    this.busy = "save";
    this.failure = null;
    try {
      const taken = await this.host.saveMailRule(this.id, type);
      this.leave();
      this.taken = taken;
      return true;
    } catch (cause) {
      this.failure = HostError.from(cause).failure;
      return false;
    } finally {
      this.busy = null;
    }
  }

  private reset(): number {
    this.type = null;
    this.rule = null;
    this.busy = null;
    this.failure = null;
    this.taken = null;
    return (this.turn += 1);
  }
}
