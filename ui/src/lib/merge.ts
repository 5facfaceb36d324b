import type { Row } from "../host/host";

export function newestFirst(a: Row, b: Row): number {
  return b.occurred_at - a.occurred_at || b.seq - a.seq;
}

export type Merged = {
  /** What the list shows now. */
  shown: Row[];
  /** What has arrived in between and waits behind the pill. */
  waiting: Row[];
};

/**
 * Brings a fresh answer into a list that somebody is looking at, without anything jumping.
 *
 * Rows that are known are renewed in their place. Rows that are gone go, except those to keep: the ones that were
 * opened in this view and only dropped out of it by being read. New rows wait, unless they may come in; rows
 * older than the end of the list just continue it.
 */
export function merge(
  shown: readonly Row[],
  fresh: readonly Row[],
  keep: ReadonlySet<string>,
  letIn: boolean,
): Merged {
  const freshIds = new Set(fresh.map((row) => row.id));
  const kept = shown.filter((row) => keep.has(row.id) && !freshIds.has(row.id));
  const known = new Set(shown.map((row) => row.id));
  const last = shown.at(-1);
  const isNew = (row: Row): boolean => !known.has(row.id) && last !== undefined && newestFirst(row, last) < 0;
  const waiting = letIn ? [] : fresh.filter(isNew);
  const comesIn = letIn ? fresh : fresh.filter((row) => !isNew(row));
  return { shown: [...comesIn, ...kept].sort(newestFirst), waiting };
}

/** Adds a further page at the end; a row that moved meanwhile is not shown twice. */
export function append(shown: readonly Row[], page: readonly Row[]): Row[] {
  const known = new Set(shown.map((row) => row.id));
  return [...shown, ...page.filter((row) => !known.has(row.id))];
}
