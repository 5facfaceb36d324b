import { HOUR } from "./time";

/** How long one may be left alone. The numbers of the keys are their places. */
export type Preset = { id: "hour" | "evening" | "hours" | "tomorrow" | "monday"; until: number };

const MORNING = 8;
const EVENING = 18;

/** A local clock time, so many days from now: days are 23 or 25 hours long twice a year, so this asks the calendar. */
function at(now: number, days: number, hour: number): number {
  const date = new Date(now);
  date.setDate(date.getDate() + days);
  date.setHours(hour, 0, 0, 0);
  return date.getTime();
}

/** One hour, this evening (four hours, where that is near or over), tomorrow morning, next Monday morning. */
export function presets(now: number): Preset[] {
  const evening = at(now, 0, EVENING);
  const weekday = new Date(now).getDay();
  const toMonday = (8 - weekday) % 7 || 7;
  return [
    { id: "hour", until: now + HOUR },
    evening - now > HOUR ? { id: "evening", until: evening } : { id: "hours", until: now + 4 * HOUR },
    { id: "tomorrow", until: at(now, 1, MORNING) },
    { id: "monday", until: at(now, toMonday, MORNING) },
  ];
}
