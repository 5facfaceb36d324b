import {
  HostError,
  type Act,
  type Cursor,
  type Failure,
  type Host,
  type Matching,
  type Page,
  type Row,
  type Scope,
  type Sort,
} from "../host/host";
import { EVERYTHING, toFilter, type Choice } from "../lib/filters";
import { termsOf } from "../lib/highlight";
import { append, comparing, isNewsOf, merge, placeOf, type Holds } from "../lib/merge";
import { startOfDay } from "../lib/time";
import { layOut, ROW_HEIGHTS, sectionStart, type Density, type SectionKey } from "../lib/virtual";
import { changeOf, leaves } from "./acts";

const PAGE = 100;
/** An answer that comes sooner is drawn together with the choice it belongs to; a choice that stays unanswered so long is shown. */
const TOGETHER_WITHIN = 30;

const NOTHING_HELD: Holds = new Map();
const NOTHING_CHECKED: ReadonlySet<string> = new Set();

/** The list in the middle: pages of rows of one filter, what is selected, and what has arrived in between. */
export class ListState {
  /** What is chosen, as it is shown. */
  filter = $state.raw<Choice>(EVERYTHING);
  /** What is asked for: shown at the latest a moment later. */
  private wanted: Choice = EVERYTHING;
  /** The order of the rows that are shown; that of the filter is theirs once its answer is there. */
  private order = $state<Sort>("time");
  density = $state<Density>("comfortable");
  rows = $state.raw<Row[]>([]);
  /** New rows behind the pill. One that is also in the list, held in its old place, has news. */
  waiting = $state.raw<Row[]>([]);
  private holds = $state.raw<Holds>(NOTHING_HELD);
  /** The one that is open. */
  selected = $state<string | null>(null);
  /** The one that the keyboard stands on; it has the list's tab stop. */
  active = $state<string | null>(null);
  /** Raised to bring the focus to the active row. */
  focusTurn = $state(0);
  /** Raised whenever the list begins anew, at its top. */
  beginTurn = $state(0);
  loading = $state(false);
  failure = $state.raw<Failure | null>(null);
  /** Whether the list stands at its top. The list's element keeps it true to what is seen. */
  atTop = $state(true);
  next = $state.raw<Cursor | null>(null);

  /** Chosen for what is done next, by X or with a click on the tile. */
  checked = $state.raw<ReadonlySet<string>>(NOTHING_CHECKED);
  /** How many there would be with those that were not read so far, once all that are shown are checked. */
  offer = $state.raw<Matching | null>(null);
  /** Not only the rows that were read so far are chosen, but all that match. */
  everything = $state.raw<Matching | null>(null);

  readonly layout = $derived(
    layOut(
      this.rows.map((row) => this.sectionOf(row)),
      ROW_HEIGHTS[this.density],
    ),
  );
  readonly terms = $derived(termsOf(this.filter.search));
  readonly checkedRows = $derived(this.rows.filter((row) => this.checked.has(row.id)));
  readonly checkedCount = $derived(this.everything?.count ?? this.checkedRows.length);
  readonly selectedIndex = $derived(this.indexOf(this.selected));
  /** There is always one row to tab to. */
  readonly activeIndex = $derived(Math.max(0, this.indexOf(this.active ?? this.selected)));

  /** Opened in this view: they stay, even if being read takes them out of it. */
  private readonly opened = new Set<string>();
  /** Raised with each new filter: answers to older questions are dropped. */
  private question = 0;
  private expected: ReadonlySet<string> = new Set();
  /** The one that was checked last. */
  private anchor: string | null = null;
  private again = false;
  private refreshing: Promise<Row[]> | null = null;

  constructor(
    private readonly host: Host,
    first: Page | null,
    private readonly clock: () => number = Date.now,
  ) {
    if (first) {
      this.rows = first.rows;
      this.next = first.next;
    }
  }

  private sectionOf(row: Row): SectionKey {
    const place = placeOf(row, this.holds);
    if (place.pinned) return "pinned";
    return this.order === "severity" ? place.severity : startOfDay(place.occurred_at);
  }

  private ask(before: Cursor | null): Promise<Page> {
    return this.host.page(toFilter(this.wanted, this.clock()), before, PAGE);
  }

  /** Another view, type, instance or search: start at its top. What was shown stays until the answer is there. */
  async show(change: Partial<Choice>): Promise<void> {
    const wanted = { ...this.wanted, ...change };
    // What somebody types stands in its field already.
    if (wanted.search !== this.wanted.search) this.filter = wanted;
    this.wanted = wanted;
    this.uncheck();
    this.question += 1;
    const question = this.question;
    this.loading = true;
    this.opened.clear();
    const late = setTimeout(() => {
      if (question === this.question) this.filter = wanted;
    }, TOGETHER_WITHIN);
    try {
      const page = await this.ask(null);
      if (question !== this.question) return;
      this.filter = wanted;
      this.rows = page.rows;
      this.order = this.filter.sort;
      this.next = page.next;
      this.waiting = [];
      this.holds = NOTHING_HELD;
      this.atTop = true;
      this.active = null;
      this.beginTurn += 1;
      this.failure = null;
    } catch (cause) {
      if (question !== this.question) return;
      this.filter = wanted;
      this.rows = [];
      this.next = null;
      this.waiting = [];
      this.failure = HostError.from(cause).failure;
    } finally {
      clearTimeout(late);
      if (question === this.question) this.loading = false;
    }
  }

  async more(): Promise<void> {
    if (!this.next || this.loading) return;
    const question = this.question;
    this.loading = true;
    try {
      const page = await this.ask(this.next);
      if (question !== this.question) return;
      this.rows = append(this.rows, page.rows);
      this.next = page.next;
      this.failure = null;
    } catch (cause) {
      if (question === this.question) this.failure = HostError.from(cause).failure;
    } finally {
      if (question === this.question) this.loading = false;
    }
  }

  /** Something changed. Several at once are read once, and the last one is never missed. Answers what is new. */
  refresh(): Promise<Row[]> {
    this.again = true;
    this.refreshing ??= this.refreshWhileAsked().finally(() => (this.refreshing = null));
    return this.refreshing;
  }

  private async refreshWhileAsked(): Promise<Row[]> {
    const seen = new Map([...this.rows, ...this.waiting].map((row) => [row.id, row]));
    const last = this.rows.at(-1);
    const end = last && placeOf(last, this.holds);
    while (this.again) {
      this.again = false;
      await this.refreshOnce();
    }
    // What is older than the end of the list was there before; it has only been read further.
    const isNews = (row: Row): boolean => {
      const before = seen.get(row.id);
      if (!before && this.expected.has(row.id)) return false;
      return before ? isNewsOf(before, row) : !end || this.isAbove(row, end);
    };
    return append(this.waiting, this.rows).filter(isNews);
  }

  private async refreshOnce(): Promise<void> {
    const question = this.question;
    try {
      const { rows, next } = await this.readToTheEndOfWhatIsShown();
      if (question !== this.question) return;
      const letIn = this.rows.length === 0 || (this.atTop && this.selected === null);
      const { order: sort, holds: held } = this;
      const merged = merge(this.rows, rows, { keep: this.opened, letIn, sort, held });
      this.rows = merged.shown;
      this.waiting = merged.waiting;
      this.holds = merged.holds;
      this.letInExpected();
      this.next = next;
      this.failure = null;
    } catch (cause) {
      // Old content stays; only an empty list has to say that it could not be read.
      if (question === this.question) this.failure = HostError.from(cause).failure;
    }
  }

  private async readToTheEndOfWhatIsShown(): Promise<Page> {
    const last = this.rows.at(-1);
    const end = last && placeOf(last, this.holds);
    let page = await this.ask(null);
    let rows = page.rows;
    while (page.next && end && this.isAbove(page.rows.at(-1) ?? end, end)) {
      page = await this.ask(page.next);
      rows = append(rows, page.rows);
    }
    return { rows, next: page.next };
  }

  private isAbove(place: Cursor, end: Cursor): boolean {
    return comparing(this.order)(place, end) < 0;
  }

  showWaiting(): void {
    this.rows = append(this.waiting, this.rows).sort(comparing(this.order));
    this.waiting = [];
    this.holds = NOTHING_HELD;
    this.beginTurn += 1;
  }

  /** These are about to come back: they take their place at once and are no news. */
  expect(ids: ReadonlySet<string>): void {
    this.expected = ids;
  }

  private letInExpected(): void {
    const back = this.waiting.filter((row) => this.expected.has(row.id) && this.indexOf(row.id) < 0);
    if (back.length === 0) return;
    const compare = comparing(this.order);
    const place = (row: Row): Cursor => placeOf(row, this.holds);
    this.waiting = this.waiting.filter((row) => !back.includes(row));
    this.rows = [...this.rows, ...back].sort((a, b) => compare(place(a), place(b)));
  }

  indexOf(id: string | null): number {
    return id === null ? -1 : this.rows.findIndex((row) => row.id === id);
  }

  /** Puts the keyboard on a row and answers it. */
  stand(index: number): Row | null {
    const row = this.rows[Math.min(Math.max(index, 0), this.rows.length - 1)];
    if (!row) return null;
    this.active = row.id;
    this.focusTurn += 1;
    return row;
  }

  select(id: string | null): void {
    this.selected = id;
    if (id === null) return;
    this.active = id;
    this.opened.add(id);
  }

  /** The first row of the next or the previous day, or of whatever the headings say. */
  standOnSection(step: 1 | -1): void {
    this.stand(sectionStart(this.layout, this.activeIndex, step));
  }

  /** The row that takes over when these leave: the next, at the end the one before. */
  neighbour(id: string, leaving: ReadonlySet<string> = new Set([id])): Row | null {
    const index = this.indexOf(id);
    if (index < 0) return null;
    const stays = (row: Row): boolean => !leaving.has(row.id);
    return this.rows.slice(index + 1).find(stays) ?? this.rows.slice(0, index).findLast(stays) ?? null;
  }

  toggleCheck(id: string): void {
    this.anchor = id;
    const checked = new Set(this.everything ? [] : this.checked);
    if (!checked.delete(id)) checked.add(id);
    this.check(checked);
  }

  /** From the row that was checked last to this one. */
  checkTo(id: string): void {
    const begin = this.indexOf(this.anchor ?? id);
    const [from = 0, to = 0] = [begin < 0 ? this.indexOf(id) : begin, this.indexOf(id)].sort((a, b) => a - b);
    this.check(new Set([...this.checked, ...this.rows.slice(from, to + 1).map((row) => row.id)]));
  }

  /** Those that were read so far; how many there are besides is asked for, so that all of them can be offered. */
  async checkShown(): Promise<void> {
    const checked = new Set(this.rows.map((row) => row.id));
    this.check(checked);
    if (this.next === null) return;
    try {
      const offer = await this.host.matching(toFilter(this.filter, this.clock()));
      if (this.checked === checked) this.offer = offer;
    } catch {
      // Then only those that are shown can be chosen; they are.
    }
  }

  /** All that match, also those that were not read yet; what comes from now on is not among them. */
  checkEverything(): void {
    this.everything = this.offer;
  }

  uncheck(): void {
    this.check(NOTHING_CHECKED);
  }

  private check(checked: ReadonlySet<string>): void {
    this.everything = null;
    this.offer = null;
    this.checked = checked;
  }

  /** What the checked ones are to the host. */
  checkedScope(): Scope {
    if (this.everything) {
      const filter = toFilter(this.filter, this.clock());
      return { kind: "matching", filter, up_to: this.everything.up_to };
    }
    return { kind: "incidents", ids: this.checkedRows.map((row) => row.id) };
  }

  /** Shows the effect of a deed at once; the host's answer comes with the next refresh. */
  applyAct(ids: ReadonlySet<string>, act: Act): void {
    const { view } = this.filter;
    // Whoever acts on a row of the list has seen its news.
    this.waiting = this.waiting.filter((row) => !ids.has(row.id) || this.indexOf(row.id) < 0);
    const holds = new Map(this.holds);
    for (const id of ids) {
      const hold = holds.get(id);
      if (hold) holds.set(id, { ...hold, news: false });
      if (act.kind === "pin" || act.kind === "unpin") holds.delete(id);
    }
    this.holds = holds;
    const goes = (row: Row): boolean => leaves(act, view) && ids.has(row.id);
    for (const row of this.rows) if (goes(row)) this.opened.delete(row.id);
    const stay = this.rows.filter((row) => !goes(row));
    const changed = stay.map((row) => (ids.has(row.id) ? { ...row, ...changeOf(act) } : row));
    if (act.kind === "pin" || act.kind === "unpin") {
      const compare = comparing(this.order);
      changed.sort((a, b) => compare(placeOf(a, holds), placeOf(b, holds)));
    }
    this.rows = changed;
  }
}
