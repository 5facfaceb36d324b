import { HostError, type Failure, type Host } from "../host/host";

/** The support report: looked at when it is opened, and saved as it was shown. */
export class SupportReport {
  text = $state<string | null>(null);
  failure = $state.raw<Failure | null>(null);
  saving = $state(false);
  copied = $state(false);
  /** The file it was saved into. */
  saved = $state<string | null>(null);

  constructor(private readonly host: Host) {}

  async look(): Promise<void> {
    await this.try(async () => {
      this.text = await this.host.supportReport();
    });
  }

  async copy(): Promise<boolean> {
    const { text } = this;
    if (text === null) return false;
    this.copied = await this.try(() => this.host.copyText(text));
    return this.copied;
  }

  async save(): Promise<boolean> {
    this.saved = null;
    this.saving = true;
    const done = await this.try(async () => {
      this.saved = await this.host.saveSupportReport();
    });
    this.saving = false;
    return done;
  }

  private async try(work: () => Promise<void>): Promise<boolean> {
    this.failure = null;
    try {
      await work();
      return true;
    } catch (cause) {
      this.failure = HostError.from(cause).failure;
      return false;
    }
  }
}
