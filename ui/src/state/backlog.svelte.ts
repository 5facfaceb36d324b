import type { Backlog, Host } from "../host/host";

/** How far the first reading of a connection has come. It is asked again whenever the host says that something changed. */
export class BacklogState {
  value = $state.raw<Backlog | null>(null);
  private asking = false;
  private again = false;

  constructor(
    private readonly host: Host,
    readonly id: string,
  ) {}

  async look(): Promise<void> {
    this.again = true;
    if (this.asking) return;
    this.asking = true;
    while (this.again) {
      this.again = false;
      try {
        this.value = await this.host.backlog(this.id);
      } catch {
        // The next change asks again; what stands there was true.
      }
    }
    this.asking = false;
  }

  /**
   * How much is read, from 0 to 1: of a mailbox the mails that were looked at, else of the time between the oldest one and
   * now. Adobe does not say how many there are, but the journal is read in the order of its time.
   */
  share(now: number): number | null {
    const value = this.value;
    if (!value) return null;
    if (value.caught_up) return 1;
    if (value.reading) return value.reading.of === 0 ? null : value.reading.done / value.reading.of;
    if (value.oldest === null || value.reached === null || now <= value.oldest) return null;
    return Math.min(1, Math.max(0, (value.reached - value.oldest) / (now - value.oldest)));
  }
}
