import {
  HostError,
  type Cursor,
  type Failure,
  type Filter,
  type Host,
  type Mark,
  type Page,
  type Row,
} from "../host/host";
import { append, isNewsOf, merge, newestFirst, placeOf, type Holds } from "../lib/merge";
import { layOut } from "../lib/virtual";

const PAGE = 100;

const EVERYTHING: Filter = { view: "all", type: null, instance: null, search: null };

const NOTHING_HELD: Holds = new Map();

/** The list in the middle: pages of rows of one filter, what is selected, and what has arrived in between. */
export class ListState {
  filter = $state.raw<Filter>(EVERYTHING);
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

  readonly layout = $derived(layOut(this.rows.map((row) => placeOf(row, this.holds).occurred_at)));
  readonly selectedIndex = $derived(this.indexOf(this.selected));
  /** There is always one row to tab to. */
  readonly activeIndex = $derived(Math.max(0, this.indexOf(this.active ?? this.selected)));

  /** Opened in this view: they stay, even if being read takes them out of it. */
  private readonly opened = new Set<string>();
  /** Raised with each new filter: answers to older questions are dropped. */
  private question = 0;
  private again = false;
  private refreshing: Promise<Row[]> | null = null;

  constructor(
    private readonly host: Host,
    first: Page | null,
  ) {
    if (first) {
      this.rows = first.rows;
      this.next = first.next;
    }
  }

  /** Another view, type, instance or search: start at its top. What was shown stays until the answer is there. */
  async show(change: Partial<Filter>): Promise<void> {
    this.filter = { ...this.filter, ...change };
    this.question += 1;
    const question = this.question;
    this.loading = true;
    this.opened.clear();
    try {
      const page = await this.host.page(this.filter, null, PAGE);
      if (question !== this.question) return;
      this.rows = page.rows;
      this.next = page.next;
      this.waiting = [];
      this.holds = NOTHING_HELD;
      this.atTop = true;
      this.active = null;
      this.beginTurn += 1;
      this.failure = null;
    } catch (cause) {
      if (question !== this.question) return;
      this.rows = [];
      this.next = null;
      this.waiting = [];
      this.failure = HostError.from(cause).failure;
    } finally {
      if (question === this.question) this.loading = false;
    }
  }

  async more(): Promise<void> {
    if (!this.next || this.loading) return;
    const question = this.question;
    this.loading = true;
    try {
      const page = await this.host.page(this.filter, this.next, PAGE);
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
      return before ? isNewsOf(before, row) : !end || isAbove(row, end);
    };
    return append(this.waiting, this.rows).filter(isNews);
  }

  private async refreshOnce(): Promise<void> {
    const question = this.question;
    try {
      const { rows, next } = await this.readToTheEndOfWhatIsShown();
      if (question !== this.question) return;
      const letIn = this.rows.length === 0 || (this.atTop && this.selected === null);
      const merged = merge(this.rows, rows, this.opened, letIn, this.holds);
      this.rows = merged.shown;
      this.waiting = merged.waiting;
      this.holds = merged.holds;
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
    let page = await this.host.page(this.filter, null, PAGE);
    let rows = page.rows;
    while (page.next && end && isAbove(page.rows.at(-1) ?? end, end)) {
      page = await this.host.page(this.filter, page.next, PAGE);
      rows = append(rows, page.rows);
    }
    return { rows, next: page.next };
  }

  showWaiting(): void {
    this.rows = append(this.waiting, this.rows).sort(newestFirst);
    this.waiting = [];
    this.holds = NOTHING_HELD;
    this.beginTurn += 1;
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

  /** The row that takes over when this one leaves: the next, at the end the one before. */
  neighbour(id: string): Row | null {
    const index = this.rows.findIndex((row) => row.id === id);
    if (index < 0) return null;
    return this.rows[index + 1] ?? this.rows[index - 1] ?? null;
  }

  /** Shows the effect of a mark at once; the host's answer comes with the next refresh. */
  applyMark(id: string, mark: Mark): void {
    const change =
      mark === "read" ? { unread: false } : { unread: mark === "unread", archived: mark === "archived" };
    const leaves = change.archived !== undefined && change.archived !== (this.filter.view === "archived");
    // Whoever marks a row of the list has seen its news.
    if (this.indexOf(id) >= 0) this.waiting = this.waiting.filter((row) => row.id !== id);
    const hold = this.holds.get(id);
    if (hold) this.holds = new Map(this.holds).set(id, { ...hold, news: false });
    if (leaves) {
      this.opened.delete(id);
      this.rows = this.rows.filter((row) => row.id !== id);
    } else {
      this.rows = this.rows.map((row) => (row.id === id ? { ...row, ...change } : row));
    }
  }
}

function isAbove(place: Cursor, end: Cursor): boolean {
  return (
    place.occurred_at > end.occurred_at || (place.occurred_at === end.occurred_at && place.seq > end.seq)
  );
}
