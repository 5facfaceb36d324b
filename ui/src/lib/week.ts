import type { Day, QuietHours } from "../host/host";

export const DAYS: readonly Day[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** A quiet stretch of a day, in minutes since midnight. */
export type Stretch = { from: number; to: number };

const WHOLE = 24 * 60;

/** Minutes since midnight, or nothing where it is no time of day. */
export function minutesOf(clock: string): number | null {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)(:[0-5]\d)?$/.exec(clock.trim());
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/**
 * The week as it will be. Quiet hours belong to the day on which they start: Friday 20:00 to Saturday 08:00 is quiet,
 * Monday 00:00 to 08:00 is not unless Sunday is chosen.
 */
export function week(hours: QuietHours): Record<Day, Stretch[]> {
  const stretches = Object.fromEntries(DAYS.map((day) => [day, [] as Stretch[]])) as Record<Day, Stretch[]>;
  const from = minutesOf(hours.from);
  const to = minutesOf(hours.to);
  if (!hours.on || from === null || to === null || from === to) return stretches;
  DAYS.forEach((day, index) => {
    if (!hours.days.includes(day)) return;
    if (from < to) {
      stretches[day].push({ from, to });
      return;
    }
    stretches[day].push({ from, to: WHOLE });
    const next = DAYS[(index + 1) % DAYS.length] as Day;
    if (to > 0) stretches[next].unshift({ from: 0, to });
  });
  return stretches;
}

/** A day's name in the window's language. 1 January 2024 was a Monday. */
export function dayName(day: Day, locale: string, style: "narrow" | "short" | "long"): string {
  const date = new Date(Date.UTC(2024, 0, 1 + DAYS.indexOf(day)));
  return new Intl.DateTimeFormat(locale, { weekday: style, timeZone: "UTC" }).format(date);
}
