import { HostError, type Failure, type ShareAct } from "../host/host";
import type { AppState } from "./app.svelte";

/** What is being written: whom one asks, or what one says. */
export type Asked = "assign" | "comment";

/** What one does for the team about the incident that is open. */
export class TogetherState {
  /** Who can be asked, as far as they are known here. */
  known = $state.raw<string[]>([]);
  private writing = $state<Asked | null>(null);
  private failed = $state.raw<Failure | null>(null);
  /** The incident that these are about: with another one nothing is begun. */
  private about = $state<string | null>(null);
  private busy = false;

  constructor(private readonly app: AppState) {}

  private get isAbout(): boolean {
    return this.about !== null && this.about === this.app.details.value?.row.id;
  }

  get asked(): Asked | null {
    return this.isAbout ? this.writing : null;
  }

  get failure(): Failure | null {
    return this.isAbout ? this.failed : null;
  }

  /** Whether one takes care of it oneself. */
  get own(): boolean {
    return this.app.details.value?.team?.standing?.own ?? false;
  }

  private begin(): string | null {
    const open = this.app.details.value;
    if (!open?.team) return null;
    this.about = open.row.id;
    this.failed = null;
    return open.row.id;
  }

  /** Says that one takes care of it, or no longer does. */
  async take(): Promise<void> {
    await this.share({ kind: this.own ? "release" : "acknowledge" });
  }

  /** Opens what is written with. */
  async ask(what: Asked): Promise<void> {
    if (this.begin() === null) return;
    this.writing = what;
    // Without their names one can still be typed.
    if (what === "assign") this.known = await this.app.host.colleagues().catch(() => []);
  }

  /** Closes what is written with. */
  leave(): void {
    this.writing = null;
    this.failed = null;
  }

  /** Does it and shows it. Answers whether it was done; why not stands beside the buttons. */
  async share(act: ShareAct): Promise<boolean> {
    const { app } = this;
    const id = this.busy ? null : this.begin();
    if (id === null) return false;
    this.busy = true;
    try {
      await app.host.share(id, act);
    } catch (cause) {
      this.failed = HostError.from(cause).failure;
      return false;
    } finally {
      this.busy = false;
    }
    this.writing = null;
    await app.refresh();
    // How it stands says itself; a comment is only one more.
    if (act.kind === "comment") app.say(app.i18n.t("team-said"));
    return true;
  }
}
