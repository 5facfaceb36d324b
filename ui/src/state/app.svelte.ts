import { tick } from "svelte";
import {
  HostError,
  type Failure,
  type Host,
  type Language,
  type Place,
  type Row,
  type Startup,
  type View,
  type TypeSlug,
} from "../host/host";
import type { I18n } from "../i18n/i18n.svelte";
import { EVERYTHING, UNFILTERED, type Choice } from "../lib/filters";
import type { FormKind } from "../lib/forms";
import type { Density } from "../lib/virtual";
import { DetailsState } from "./details.svelte";
import { LanguageState } from "./language.svelte";
import { ListState } from "./list.svelte";
import { OverviewState } from "./overview.svelte";
import type { Preferences } from "./preferences.svelte";
import { TogetherState } from "./together.svelte";
import { TriageState } from "./triage.svelte";

export type Route = "main" | "overview" | "usage" | "settings" | "first-run";
export type SettingsSection =
  | "connections"
  | "instances"
  | "rules"
  | "quiet"
  | "forwarding"
  | "quota"
  | "language"
  | "appearance"
  | "start"
  | "keyboard"
  | "network"
  | "data"
  | "about";

/** How long "Checking…" stands at most when no answer comes. */
const CHECKING_AT_MOST = 15_000;
/** A page whose numbers come sooner than this opens with them; drawing it twice would cost more than the wait. */
const OPENS_WITHIN = 100;
/** Timers count to 2^31 milliseconds; whoever rests longer is asked for again in between. */
const LONGEST_TIMER = 24 * 60 * 60_000;

/** The window as a whole: where one is, what the host last said, and the commands that touch more than one pane. */
export class AppState {
  private place = $state<Route>("main");
  /** Raised whenever somebody goes somewhere: what was still about to open does not any more. */
  private moves = 0;
  section = $state<SettingsSection>("rules");
  counts;
  watch;
  instances;
  views;
  appearance;
  readonly types;
  readonly list: ListState;
  readonly details: DetailsState;
  readonly overview: OverviewState;
  readonly language: LanguageState;
  readonly triage: TriageState;
  readonly together: TogetherState;
  now = $state(Date.now());
  /** Whose API usage is shown; nothing is the first. */
  usageOf = $state<string | null>(null);
  /** The form that the connections' page opens with. */
  adding = $state<FormKind | null>(null);
  drawer = $state(false);
  sheet = $state(false);
  palette = $state(false);
  /** The search that gets a name. */
  naming = $state<string | null>(null);
  filtering = $state(false);
  /** Whether there is room for one pane only. */
  onePane = $state(false);
  /** One pane: the details cover the list. */
  reading = $state(false);
  checking = $state(false);
  starting = $state(false);
  startFailure = $state.raw<Failure | null>(null);
  /** For the live regions. The number makes equal sentences speak again. */
  said = $state.raw({ text: "", turn: 0 });
  alarm = $state("");

  private refreshing: Promise<void> | null = null;
  private rangAgain = false;
  private waking: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly host: Host,
    readonly i18n: I18n,
    readonly preferences: Preferences,
    startup: Startup,
  ) {
    this.counts = $state.raw(startup.counts);
    this.watch = $state.raw(startup.watch);
    this.instances = $state.raw(startup.instances);
    this.views = $state.raw(startup.views);
    this.appearance = $state.raw(startup.appearance);
    this.types = startup.types;
    this.list = new ListState(host, startup.page, () => this.now);
    this.list.density = preferences.density;
    this.triage = new TriageState(this);
    this.together = new TogetherState(this);
    this.details = new DetailsState(host);
    this.overview = new OverviewState(host);
    this.language = new LanguageState(host, startup);
    this.wakeAt(startup.wakes_at);
    if (startup.first_run) this.route = "first-run";
    this.go(startup.place);
  }

  get route(): Route {
    return this.place;
  }

  set route(to: Route) {
    this.moves += 1;
    this.place = to;
  }

  /** Where the user asked for outside of the window, for example by a toast's click. */
  go(place: Place): void {
    if (place.at === "notification") void this.open(place.id);
    // Without a connection there is nothing to set yet but the first one.
    else if (place.at === "settings" && this.route !== "first-run") this.goToSettings(this.section);
    else if (place.at === "about" && this.route !== "first-run") this.goToSettings("about");
    else if (place.at === "overview" && this.route !== "first-run") void this.goToOverview();
  }

  say(text: string): void {
    this.said = { text, turn: this.said.turn + 1 };
  }

  goToSettings(section: SettingsSection): void {
    this.section = section;
    this.route = "settings";
    this.drawer = false;
  }

  leaveSettings(): void {
    this.adding = null;
    this.route = "main";
  }

  goToUsage(instance: string | null = null): void {
    if (instance !== null) this.usageOf = instance;
    this.route = "usage";
    this.drawer = false;
  }

  /** With its numbers where they come at once, otherwise ahead of them. */
  async goToOverview(): Promise<void> {
    this.moves += 1;
    const move = this.moves;
    const numbers = this.overview.look(this.list.filter.instance);
    await Promise.race([numbers, new Promise((late) => setTimeout(late, OPENS_WITHIN))]);
    if (move !== this.moves) return;
    this.route = "overview";
    this.drawer = false;
  }

  /** The form of a connection over Marketo REST. */
  connectRest(): void {
    this.adding = "rest";
    this.goToSettings("connections");
  }

  /** Closes the details; the keyboard goes back to the row that was open. */
  backToList(): void {
    const index = this.list.selectedIndex;
    this.close();
    if (index >= 0) this.list.stand(index);
  }

  /** One pane: the focus has to follow, for the list is covered. */
  focusDetails(onePane: boolean): void {
    if (onePane) document.querySelector<HTMLElement>("[data-pane='details'] [data-pane-start]")?.focus();
  }

  async focusSearch(): Promise<void> {
    this.route = "main";
    this.drawer = !matchMedia("(min-width: 960px)").matches;
    await tick();
    document.querySelector<HTMLElement>("[data-search]")?.focus();
  }

  /** The host rang: look again at everything that is shown. Rings that come meanwhile are answered together. */
  refresh(): Promise<void> {
    this.rangAgain = true;
    this.refreshing ??= this.refreshWhileRung().finally(() => (this.refreshing = null));
    return this.refreshing;
  }

  private async refreshWhileRung(): Promise<void> {
    while (this.rangAgain) {
      this.rangAgain = false;
      const [, news] = await Promise.all([this.refreshState(), this.list.refresh(), this.details.reload()]);
      this.sayNews(news);
    }
  }

  private sayNews(news: Row[]): void {
    const unread = news.filter((row) => row.unread);
    const critical = unread.find((row) => row.severity === "critical");
    if (critical) this.alarm = this.i18n.t("list-new-critical", { title: critical.title });
    else if (unread.length > 0) this.say(this.i18n.t("list-new", { count: unread.length }));
  }

  async refreshState(): Promise<void> {
    this.now = Date.now();
    try {
      const before = this.watch.last_check;
      const state = await this.host.state();
      this.counts = state.counts;
      this.watch = state.watch;
      this.instances = state.instances;
      this.views = state.views;
      this.wakeAt(state.wakes_at);
      this.appearance = state.appearance;
      if (state.watch.last_check !== before) this.checking = false;
      this.language.hear(state);
      await this.speak(state.language);
    } catch {
      // The next ring or tick asks again; what stands there still says when it was true.
    }
  }

  /** The window's own words follow at once; titles and the like come from the host and are asked for again. */
  private async speak(language: Language): Promise<void> {
    if (language === this.i18n.language) return;
    await this.i18n.use(language);
    void this.list.refresh();
    void this.details.reload();
  }

  async chooseLanguage(language: Language | null): Promise<void> {
    if (!(await this.language.choose(language))) return;
    await this.refreshState();
    this.say(this.i18n.t("settings-rules-saved"));
  }

  show(view: View, type: TypeSlug | null = null): Promise<void> {
    this.route = "main";
    this.drawer = false;
    this.close();
    return this.list.show({ view, types: type ? [type] : [] });
  }

  /** All that is so, and nothing else that narrows the list but the instance. */
  showOnly(choice: Partial<Choice>): Promise<void> {
    this.route = "main";
    this.drawer = false;
    this.close();
    const { instance } = this.list.filter;
    return this.list.show({ ...UNFILTERED, view: "all", instance, ...choice });
  }

  async removeView(name: string): Promise<void> {
    try {
      await this.host.removeView(name);
      this.say(this.i18n.t("view-removed-said", { name }));
      await this.refreshState();
    } catch (cause) {
      this.say(this.failureText(HostError.from(cause).failure));
    }
  }

  /** Whatever narrows the list; where one stands in it is no longer true. */
  narrow(change: Partial<Choice>): Promise<void> {
    this.close();
    return this.list.show(change);
  }

  clearFilters(): Promise<void> {
    return this.narrow(UNFILTERED);
  }

  sort(): void {
    const sort = this.list.filter.sort === "time" ? "severity" : "time";
    void this.list.show({ sort });
    this.say(this.i18n.t(`list-sorted-${sort}`));
  }

  setDensity(density: Density): void {
    this.preferences.density = density;
    this.preferences.save();
    this.list.density = density;
  }

  /** One of those at rest comes back at that time: then there is something to look at again. */
  private wakeAt(time: number | null): void {
    clearTimeout(this.waking);
    if (time === null) return;
    const wait = Math.min(Math.max(time - Date.now(), 0) + 50, LONGEST_TIMER);
    this.waking = setTimeout(() => void this.refresh(), wait);
  }

  /**
   * Opening marks read: here at once, in the history through the host. `id` is a row's, or a notification's out of a
   * toast, a link or the timeline; whose row that is comes with the answer.
   */
  async open(id: string): Promise<void> {
    this.route = "main";
    this.reading = true;
    if (this.list.indexOf(id) >= 0) this.list.select(id);
    if (!(await this.details.open(id))) return;
    const row = this.details.value?.row;
    this.list.select(row?.id ?? id);
    if (row?.unread) await this.markRead(row.id);
  }

  close(): void {
    this.reading = false;
    this.list.select(null);
    this.details.close();
  }

  /** Opened is read. That is no deed of its own to take back. */
  private async markRead(id: string): Promise<void> {
    const ids = new Set([id]);
    const read = this.host.triage({ kind: "incidents", ids: [id] }, { kind: "read" });
    if (!(await this.details.run(() => read.then(() => undefined)))) return;
    this.list.applyAct(ids, { kind: "read" });
    await this.refreshState();
    await this.details.reload();
  }

  /** A row of the list, or the one that is open. */
  row(id: string): Row | null {
    const open = this.details.value?.row;
    return this.list.rows.find((row) => row.id === id) ?? (open?.id === id ? open : null);
  }

  /** Whether another one opens by itself when the open one leaves: not where the list stands alone. */
  get goesOn(): boolean {
    return !this.onePane || this.reading;
  }

  async copy(what: "details" | "admin"): Promise<void> {
    if (await this.details.copy(what)) this.say(this.i18n.t("details-copied-said"));
  }

  async openInMarketo(): Promise<void> {
    const details = this.details.value;
    if (details?.open_url) await this.details.run(() => this.host.openInMarketo(details.row.notification));
  }

  /** "Don't toast these": an exception for what the open one is about. */
  async silence(): Promise<void> {
    const details = this.details.value;
    if (!details) return;
    await this.details.run(async () => {
      const what = await this.host.silence(details.row.notification);
      this.details.silenced = what;
      this.say(this.i18n.t("details-silenced", { what }));
    });
  }

  async checkNow(): Promise<void> {
    if (this.checking) return;
    this.checking = true;
    const timer = setTimeout(() => (this.checking = false), CHECKING_AT_MOST);
    try {
      await this.host.checkNow();
    } catch (cause) {
      clearTimeout(timer);
      this.checking = false;
      this.say(this.failureText(HostError.from(cause).failure));
    }
  }

  async startAgent(): Promise<void> {
    this.starting = true;
    this.startFailure = null;
    try {
      await this.host.startAgent();
      await this.refreshState();
    } catch (cause) {
      this.startFailure = HostError.from(cause).failure;
    } finally {
      this.starting = false;
    }
  }

  /** The first connection is there: from now on the main screen. */
  async begin(): Promise<void> {
    this.route = "main";
    await Promise.all([this.refreshState(), this.list.show(EVERYTHING)]);
  }

  failureText(failure: Failure): string {
    return failure.message || this.i18n.t(`failure-${failure.code}`);
  }
}
