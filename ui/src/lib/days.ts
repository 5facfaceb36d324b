import { DAY, startOfDay } from "./time";

/** A day, as the time at which it began here, and how often it happened on it. */
export type DayCount = { day: number; count: number };

/** So many days are shown at most, with today. */
const MOST_DAYS = 30;
/** Fewer repeats are read faster than drawn. */
const LEAST = 5;

/**
 * How often it happened on each day until today, oldest first; empty where a picture of it would tell nothing. Where the
 * times are cut off, their first day is left out: not all of it is known.
 */
export function daysOf(times: readonly number[], now: number, complete: boolean): DayCount[] {
  const counts = new Map<number, number>();
  for (const time of times) counts.set(startOfDay(time), (counts.get(startOfDay(time)) ?? 0) + 1);
  const first = Math.min(...counts.keys());
  if (!complete) counts.delete(first);
  const days: DayCount[] = [];
  // From noon to noon: days on which clocks change are longer or shorter.
  for (let day = startOfDay(now); days.length < MOST_DAYS; day = startOfDay(day - DAY / 2)) {
    days.unshift({ day, count: counts.get(day) ?? 0 });
  }
  const begin = days.findIndex((day) => day.count > 0);
  const shown = begin < 0 ? [] : days.slice(begin);
  const sum = shown.reduce((all, day) => all + day.count, 0);
  return shown.length < 2 || sum < LEAST ? [] : shown;
}
