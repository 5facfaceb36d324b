import { wordsOf } from "../lib/asked";
import { comparing } from "../lib/merge";
import { DAY } from "../lib/time";
import { isAsked } from "./fake-asked";
import { rowOf, type Note, type Stored } from "./fake-data";
import type {
  Act,
  Counts,
  Cursor,
  Filter,
  Language,
  Page,
  Related,
  Row,
  Sort,
  Triaged,
  TypeEntry,
} from "./host";

/** What is unread is not put off: it got worse meanwhile. */
const rests = (row: Row, now: number): boolean => !row.unread && (row.snoozed_until ?? 0) > now;

function isInView(row: Row, filter: Filter, now: number): boolean {
  switch (filter.view) {
    case "archived":
      return row.archived;
    case "snoozed":
      return !row.archived && rests(row, now);
    case "all":
      return !row.archived && !rests(row, now);
    case "unread":
      return !row.archived && !rests(row, now) && row.unread;
    case "critical":
      return !row.archived && !rests(row, now) && row.severity === "critical";
  }
}

/** Where the words stand: nowhere, in what the row says anyway, or in this. */
function hitOf(row: Row, one: Stored | undefined, words: string): { found: boolean; hit: string | null } {
  const has = (text: string): boolean => text.toLowerCase().includes(words);
  if (has(`${row.title} ${row.summary}`)) return { found: true, hit: null };
  const facts = one?.template.facts.map(([name, , value]) => `${name}: ${value}`) ?? [];
  const hit = [one?.note ?? "", ...facts].find(has) ?? null;
  return { found: hit !== null, hit };
}

export function matchingRows(rows: Row[], stored: Stored[], filter: Filter, now: number): Row[] {
  const search = filter.search ?? "";
  const words = wordsOf(search).trim().toLowerCase();
  const known = new Map(stored.map((one) => [one.id, one]));
  return rows
    .map((row) => (rests(row, now) ? row : { ...row, snoozed_until: null }))
    .filter((row) => isInView(row, filter, now))
    .filter((row) => filter.types.length === 0 || filter.types.includes(row.type))
    .filter((row) => filter.severities.length === 0 || filter.severities.includes(row.severity))
    .filter((row) => filter.instance === null || row.instance === filter.instance)
    .filter((row) => filter.since === null || row.occurred_at >= filter.since)
    .filter((row) => filter.until === null || row.occurred_at < filter.until)
    .filter((row) => isAsked(search, row, known.get(row.id), now))
    .flatMap((row) => {
      const { found, hit } = hitOf(row, known.get(row.id), words);
      return found ? [{ ...row, hit }] : [];
    })
    .sort(comparing(filter.sort));
}

export function pageOf(all: Row[], before: Cursor | null, limit: number, sort: Sort): Page {
  const compare = comparing(sort);
  const older = before ? all.filter((row) => compare(row, before) > 0) : all;
  const rows = older.slice(0, limit);
  const last = rows.at(-1);
  const more = last && older.length > limit;
  if (!more) return { rows, next: null };
  const { pinned, severity, occurred_at, seq } = last;
  return { rows, next: { pinned, severity, occurred_at, seq } };
}

export function countsOf(rows: Row[], types: TypeEntry[], now: number): Counts {
  const open = rows.filter((row) => !row.archived && !rests(row, now));
  const unread = open.filter((row) => row.unread);
  return {
    total: open.length,
    unread: unread.length,
    critical: unread.filter((row) => row.severity === "critical").length,
    snoozed: rows.filter((row) => !row.archived && rests(row, now)).length,
    archived: rows.filter((row) => row.archived).length,
    by_type: types.map(({ slug }) => ({
      slug,
      total: open.filter((row) => row.type === slug).length,
      unread: unread.filter((row) => row.type === slug).length,
    })),
  };
}

export function wakesAt(stored: Stored[], now: number): number | null {
  const times = stored.map((one) => one.snoozed_until ?? 0).filter((until) => until > now);
  return times.length > 0 ? Math.min(...times) : null;
}

export function relatedTo(one: Stored, stored: Stored[], language: Language): Related[] {
  const at = one.notes[0]?.at ?? 0;
  const others = stored.filter((other) => other.id !== one.id && other.instance.id === one.instance.id);
  const campaign = (each: Stored): boolean => each.template.openable === true && each.name === one.name;
  const subject = one.template.openable ? others.filter(campaign).slice(0, 5) : [];
  const day = others
    .filter((other) => !subject.includes(other) && Math.abs((other.notes[0]?.at ?? 0) - at) < DAY / 2)
    .slice(0, 5);
  return [
    ...subject.map((other): Related => ({ same: "subject", row: rowOf(other, language) })),
    ...day.map((other): Related => ({ same: "day", row: rowOf(other, language) })),
  ];
}

type Before = { id: string; notes: Note[]; state: Partial<Stored> };

/** What is done, and all that is needed to take it back. */
export class FakeTriage {
  private readonly befores = new Map<number, Before[]>();
  private tokens = 0;

  run(touched: Stored[], act: Act, now: number): Triaged {
    this.tokens += 1;
    const changed = touched.filter((one) => changes(one, act));
    this.befores.set(
      this.tokens,
      changed.map((one) => {
        const { archived_at, snoozed_until, pinned, note } = one;
        return {
          id: one.id,
          notes: structuredClone(one.notes),
          state: { archived_at, snoozed_until, pinned, note },
        };
      }),
    );
    for (const one of changed) apply(one, act, now);
    return { undo: this.tokens, count: changed.length };
  }

  undo(token: number, stored: Stored[]): boolean {
    const befores = this.befores.get(token);
    for (const before of befores ?? []) {
      const one = stored.find((each) => each.id === before.id);
      if (!one) continue;
      Object.assign(one, before.state);
      for (const note of one.notes) {
        const was = before.notes.find((each) => each.id === note.id);
        if (was) note.read_at = was.read_at;
      }
    }
    return befores !== undefined;
  }
}

function changes(one: Stored, act: Act): boolean {
  switch (act.kind) {
    case "read":
      return one.notes.some((note) => note.read_at === null);
    case "unread":
      return one.notes.every((note) => note.read_at !== null) || one.archived_at !== null;
    case "archive":
      return one.archived_at === null;
    case "restore":
      return one.archived_at !== null;
    case "snooze":
      return one.snoozed_until !== act.until;
    case "wake":
      return one.snoozed_until !== null;
    case "pin":
      return !one.pinned;
    case "unpin":
      return one.pinned;
    case "note":
      return one.note !== act.text;
  }
}

function apply(one: Stored, act: Act, now: number): void {
  switch (act.kind) {
    case "read":
      one.snoozed_until = null;
      for (const note of one.notes) note.read_at ??= now;
      break;
    case "unread":
      one.archived_at = null;
      one.snoozed_until = null;
      // Of one that is marked unread only the newest comes back: that is the news.
      one.notes.forEach((note, index) => (note.read_at = index === 0 ? null : (note.read_at ?? now)));
      break;
    case "archive":
      one.archived_at = now;
      one.snoozed_until = null;
      for (const note of one.notes) note.read_at ??= now;
      break;
    case "restore":
      one.archived_at = null;
      break;
    case "snooze":
      one.snoozed_until = act.until;
      // Put off counts as read, until it comes back.
      for (const note of one.notes) note.read_at ??= now;
      break;
    case "wake":
      one.snoozed_until = null;
      break;
    case "pin":
    case "unpin":
      one.pinned = act.kind === "pin";
      break;
    case "note":
      one.note = act.text;
      break;
  }
}
