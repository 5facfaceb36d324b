import { HostError, type Failure, type Host, type UsageInstance } from "../host/host";

/** The API usage as the host knows it. It is asked again whenever the host says that something changed. */
export class UsageState {
  all = $state.raw<UsageInstance[] | null>(null);
  failure = $state.raw<Failure | null>(null);
  private asking = false;
  private again = false;

  constructor(private readonly host: Host) {}

  async load(): Promise<void> {
    this.again = true;
    if (this.asking) return;
    this.asking = true;
    while (this.again) {
      this.again = false;
      try {
        this.all = await this.host.usage();
        this.failure = null;
      } catch (cause) {
        this.failure = HostError.from(cause).failure;
      }
    }
    this.asking = false;
  }

  /** The instance of that id, else the first. */
  of(id: string | null): UsageInstance | null {
    return this.all?.find((each) => each.id === id) ?? this.all?.[0] ?? null;
  }
}
