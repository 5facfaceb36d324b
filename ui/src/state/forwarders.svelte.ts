import { HostError, type Failure, type ForwarderRow, type Host, type TestStep } from "../host/host";

/** The places that notifications go on to. */
export class ForwardersState {
  rows = $state.raw<ForwarderRow[] | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** The one that was removed last, as long as it can be taken back. */
  removed = $state<string | null>(null);

  private loading: Promise<void> | null = null;
  private again = false;

  constructor(private readonly host: Host) {}

  /** What comes back is no older than the question: whatever is asked meanwhile is asked once more. */
  load(): Promise<void> {
    this.again = true;
    this.loading ??= this.loadWhileAsked().finally(() => (this.loading = null));
    return this.loading;
  }

  private async loadWhileAsked(): Promise<void> {
    while (this.again) {
      this.again = false;
      try {
        this.rows = await this.host.forwarders();
        this.failure = null;
      } catch (cause) {
        this.failure = HostError.from(cause).failure;
      }
    }
  }

  async switch(id: string, on: boolean): Promise<void> {
    await this.host.switchForwarder(id, on);
    await this.load();
  }

  async remove(id: string): Promise<void> {
    await this.host.removeForwarder(id);
    this.removed = id;
    await this.load();
  }

  /** Answers which one is back. */
  async restore(): Promise<string | null> {
    const id = this.removed;
    if (id === null) return null;
    await this.host.restoreForwarder(id);
    this.removed = null;
    await this.load();
    return id;
  }

  /** Sends a message to one as it is stored. */
  async test(id: string): Promise<TestStep[]> {
    return (await this.host.testForwarder(await this.host.forwarder(id))).steps;
  }
}
