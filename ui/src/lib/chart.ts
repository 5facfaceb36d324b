import type { Threshold, UsageDay } from "../host/host";

/** A bar of the chart, in pixels from its upper left corner. Where nobody knows the day there is a stump. */
export type Bar = { x: number; y: number; width: number; height: number; known: boolean };

/** A line across the chart with what it stands for. */
export type Line = { y: number; text: string; kind: "zero" | "grid" | "threshold" | "full" };

export type Chart = {
  bars: Bar[];
  lines: Line[];
  /** What is expected to come on top of today's bar. */
  expected: Bar | null;
};

export type Frame = { width: number; height: number; left: number; top: number; bottom: number };

const STUMP = 5;
/** Above the highest there is room for its value. */
const HEADROOM = 1.12;
/** Labels of lines need so much room. */
const APART = 13;

/** Where everything stands. With a quota the height is a share of it, else calls. */
export function chartOf(
  days: readonly UsageDay[],
  thresholds: readonly Threshold[],
  withQuota: boolean,
  runsOut: boolean,
  frame: Frame,
  number: (value: number) => string,
): Chart {
  const value = (day: UsageDay): number | null => (withQuota ? day.percent : day.used);
  const most = Math.max(withQuota ? 100 : 1, ...days.map((day) => value(day) ?? 0));
  const high = frame.height - frame.top - frame.bottom;
  const floor = frame.top + high;
  const yOf = (amount: number): number => floor - (amount / (most * HEADROOM)) * high;
  const slot = (frame.width - frame.left) / Math.max(days.length, 1);
  const width = Math.max(2, Math.min(34, slot * 0.62));
  const bars = days.map((day, index): Bar => {
    const x = frame.left + slot * index + (slot - width) / 2;
    const amount = value(day);
    if (amount === null) return { x, y: floor - STUMP, width, height: STUMP, known: false };
    const y = Math.min(yOf(amount), floor - (amount > 0 ? 1 : 0));
    return { x, y, width, height: floor - y, known: true };
  });
  const last = bars.at(-1);
  const full = yOf(100);
  const expected =
    withQuota && runsOut && last?.known && last.y > full
      ? { x: last.x, y: full, width: last.width, height: last.y - full, known: true }
      : null;
  return { bars, lines: linesOf(thresholds, withQuota, most, yOf, number), expected };
}

function linesOf(
  thresholds: readonly Threshold[],
  withQuota: boolean,
  most: number,
  yOf: (amount: number) => number,
  number: (value: number) => string,
): Line[] {
  const zero: Line = { y: yOf(0), text: number(0), kind: "zero" };
  if (!withQuota) {
    const step = stepOf(most);
    const grid: Line[] = [];
    for (let amount = step; amount <= most; amount += step)
      grid.push({ y: yOf(amount), text: number(amount), kind: "grid" });
    return [zero, ...grid];
  }
  const lines = thresholds.flatMap(({ percent, text }): Line[] => {
    if (percent === null) return [];
    return [{ y: yOf(percent), text, kind: percent >= 100 ? "full" : "threshold" }];
  });
  // Where two labels would stand on each other the higher one counts; its line stays.
  const sorted = [...lines].sort((one, other) => one.y - other.y);
  let free = -Infinity;
  for (const line of sorted) {
    if (line.y < free) line.text = "";
    else free = line.y + APART;
  }
  return [zero, ...sorted];
}

/** 1, 2 or 5 with noughts behind it, so that two to five lines fit. */
export function stepOf(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  const step = [0.5, 1, 2, 5].map((factor) => factor * power).find((each) => most / each <= 4);
  return Math.max(1, Math.round(step ?? power));
}
