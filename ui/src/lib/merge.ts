import type { Cursor, Row, Severity, Sort } from "../host/host";

const RANK: Record<Severity, number> = { info: 0, warning: 1, error: 2, critical: 3 };

/** The one order of a list: pinned ones first, then by what is chosen, then newest first. */
export function comparing(sort: Sort): (a: Cursor, b: Cursor) => number {
  return (a, b) =>
    Number(b.pinned) - Number(a.pinned) ||
    (sort === "severity" ? RANK[b.severity] - RANK[a.severity] : 0) ||
    b.occurred_at - a.occurred_at ||
    b.seq - a.seq;
}

/**
 * A row that got a repeat while somebody looked at the list. It shows what is new and stays where it was, until
 * the waiting ones are let in. `news`: it was read and is unread again, so it waits behind the pill too.
 */
export type Hold = { place: Cursor; news: boolean };
export type Holds = ReadonlyMap<string, Hold>;

/** Where a row stands: by its newest notification, or where it is held. */
export function placeOf(row: Row, holds: Holds): Cursor {
  return holds.get(row.id)?.place ?? row;
}

function cursorOf({ pinned, severity, occurred_at, seq }: Cursor): Cursor {
  return { pinned, severity, occurred_at, seq };
}

export type Merged = {
  /** What the list shows now. */
  shown: Row[];
  /** What has arrived in between and waits behind the pill. */
  waiting: Row[];
  /** The rows of the list that are not where they belong yet. */
  holds: Holds;
};

/** Whether something happened to a row that was done with. */
export function isNewsOf(before: Row, now: Row): boolean {
  return now.unread && !before.unread && now.notification !== before.notification;
}

export type MergeOptions = {
  /** Opened in this view: they stay, even if they dropped out of it. */
  keep: ReadonlySet<string>;
  letIn: boolean;
  sort: Sort;
  held?: Holds;
};

/**
 * Brings a fresh answer into a list that somebody is looking at, without anything jumping.
 *
 * Rows that are known are renewed in their place. Rows that are gone go, except those to keep: the ones that were
 * opened in this view and only dropped out of it by being read. New rows wait, unless they may come in; rows
 * older than the end of the list just continue it.
 */
export function merge(shown: readonly Row[], fresh: readonly Row[], options: MergeOptions): Merged {
  const { keep, letIn, sort, held = new Map() } = options;
  const compare = comparing(sort);
  const freshIds = new Set(fresh.map((row) => row.id));
  const kept = shown.filter((row) => keep.has(row.id) && !freshIds.has(row.id));
  if (letIn) return { shown: [...fresh, ...kept].sort(compare), waiting: [], holds: new Map() };

  const known = new Map(shown.map((row) => [row.id, row]));
  const holds = new Map<string, Hold>();
  for (const row of kept) {
    const before = held.get(row.id);
    if (before) holds.set(row.id, { ...before, news: false });
  }
  for (const row of fresh) {
    const before = known.get(row.id);
    if (!before) continue;
    const place = placeOf(before, held);
    if (compare(row, place) >= 0) continue;
    const news = row.unread && (isNewsOf(before, row) || (held.get(row.id)?.news ?? false));
    holds.set(row.id, { place: cursorOf(place), news });
  }

  const last = shown.at(-1);
  const isNew = (row: Row): boolean =>
    !known.has(row.id) && last !== undefined && compare(row, placeOf(last, held)) < 0;
  const waits = (row: Row): boolean => isNew(row) || holds.get(row.id)?.news === true;
  const comesIn = fresh.filter((row) => !isNew(row));
  return {
    shown: [...comesIn, ...kept].sort((a, b) => compare(placeOf(a, holds), placeOf(b, holds))),
    waiting: fresh.filter(waits),
    holds,
  };
}

/** Adds a further page at the end; a row that moved meanwhile is not shown twice. */
export function append(shown: readonly Row[], page: readonly Row[]): Row[] {
  const known = new Set(shown.map((row) => row.id));
  return [...shown, ...page.filter((row) => !known.has(row.id))];
}
