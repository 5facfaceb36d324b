import type { Filter, Severity, Sort, TypeSlug, View } from "../host/host";
import { DAY, startOfDay } from "./time";

/** A stretch of time that people ask for. */
export const PERIODS = ["today", "yesterday", "week", "month", "quarter"] as const;
export type Period = (typeof PERIODS)[number];

/** Worst first, as everywhere. */
export const SEVERITIES: Severity[] = ["critical", "error", "warning", "info"];

/** What the list is asked for. A period is a word here; when it is asked, it becomes times. */
export type Choice = {
  view: View;
  types: readonly TypeSlug[];
  severities: readonly Severity[];
  instance: string | null;
  period: Period | null;
  search: string | null;
  sort: Sort;
};

export const EVERYTHING: Choice = {
  view: "all",
  types: [],
  severities: [],
  instance: null,
  period: null,
  search: null,
  sort: "time",
};

/** Nothing of the menu chosen, and no search: what "Clear all" leaves. */
export const UNFILTERED: Pick<Choice, "types" | "severities" | "period" | "search" | "instance"> = {
  types: [],
  severities: [],
  period: null,
  search: null,
  instance: null,
};

export function toFilter(choice: Choice, now: number): Filter {
  const { since, until } = timesOf(choice.period, now);
  return {
    view: choice.view,
    types: [...choice.types],
    severities: [...choice.severities],
    instance: choice.instance,
    since,
    until,
    search: choice.search,
    sort: choice.sort,
  };
}

function timesOf(period: Period | null, now: number): { since: number | null; until: number | null } {
  if (period === null) return { since: null, until: null };
  const today = startOfDay(now);
  const back = (days: number): number => startOfDay(today - days * DAY + DAY / 2);
  switch (period) {
    case "today":
      return { since: today, until: null };
    case "yesterday":
      return { since: back(1), until: today };
    case "week":
      return { since: back(6), until: null };
    case "month":
      return { since: back(29), until: null };
    case "quarter":
      return { since: back(89), until: null };
  }
}

/** The one type that was chosen in the sidebar: it is a place of its own and no filter. */
export function placeType(choice: Choice): TypeSlug | null {
  const [only, ...more] = choice.types;
  return choice.view === "all" && more.length === 0 ? (only ?? null) : null;
}

/** Whether anything narrows the place one is in. */
export function isNarrowed(choice: Choice): boolean {
  return (
    (choice.types.length > 0 && placeType(choice) === null) ||
    choice.severities.length > 0 ||
    choice.period !== null ||
    choice.search !== null ||
    choice.instance !== null
  );
}

/** How many filters of the menu are on. */
export function countOf(choice: Choice): number {
  const types = placeType(choice) === null ? choice.types.length : 0;
  return types + choice.severities.length + Number(choice.period !== null);
}

/** With the value when it was not in, without it when it was. */
export function toggled<T>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}
