import { HostError, type Failure, type Host, type Overview } from "../host/host";

export const DAYS = ["7", "30", "90"] as const;
export type Days = (typeof DAYS)[number];

/** The overview as the host counts it. What was shown stays until the next answer is there. */
export class OverviewState {
  days = $state<Days>("30");
  value = $state.raw<Overview | null>(null);
  failure = $state.raw<Failure | null>(null);
  loading = $state(false);
  private asked: { days: Days; instance: string | null } = { days: "30", instance: null };
  private again = false;

  constructor(private readonly host: Host) {}

  /** Looks again at as many days as are chosen. */
  look(instance: string | null): Promise<void> {
    return this.load(this.days, instance);
  }

  /** Whatever is asked while the host counts is asked once more when it has. */
  private async load(days: Days, instance: string | null): Promise<void> {
    this.asked = { days, instance };
    this.again = true;
    if (this.loading) return;
    this.loading = true;
    while (this.again) {
      this.again = false;
      const { asked } = this;
      try {
        const value = await this.host.overview(Number(asked.days), asked.instance);
        // Numbers of other days are not shown under these.
        if (this.asked.days === asked.days && this.asked.instance === asked.instance) this.value = value;
        this.failure = null;
      } catch (cause) {
        this.failure = HostError.from(cause).failure;
      }
    }
    this.loading = false;
  }
}
