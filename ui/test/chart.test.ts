import { describe, expect, it } from "vitest";
import type { UsageDay } from "../src/host/host";
import { chartOf, stepOf, type Frame } from "../src/lib/chart";

const frame: Frame = { width: 752, height: 220, left: 52, top: 20, bottom: 24 };
const thresholds = [75, 90, 100].map((percent) => ({ percent, text: `${percent}%` }));
const number = (value: number): string => String(value);

const day = (used: number | null, quota: number | null = 50_000): UsageDay => ({
  label: `day of ${used}`,
  used,
  percent: used === null || quota === null ? null : (used * 100) / quota,
  percent_text: null,
});

describe("the chart of the days", () => {
  it("is as high as the share, and above the quota it is not cut", () => {
    const days = [day(25_000), day(50_000), day(75_000)];
    const { bars, lines } = chartOf(days, thresholds, true, false, frame, number);
    const heights = bars.map((bar) => bar.height);
    expect(heights[1]).toBeCloseTo(2 * (heights[0] ?? 0));
    expect(heights[2]).toBeCloseTo(3 * (heights[0] ?? 0));
    const full = lines.find((line) => line.kind === "full");
    expect(full?.y).toBeCloseTo(bars[1]?.y ?? 0);
    for (const bar of bars) {
      expect(bar.y).toBeGreaterThanOrEqual(frame.top);
      expect(bar.y + bar.height).toBeCloseTo(frame.height - frame.bottom);
      expect(bar.x).toBeGreaterThan(frame.left);
      expect(bar.x + bar.width).toBeLessThan(frame.width);
    }
  });

  it("tells a day without calls from one that nobody knows", () => {
    const { bars } = chartOf([day(0), day(null), day(1)], thresholds, true, false, frame, number);
    expect(bars.map((bar) => bar.known)).toEqual([true, false, true]);
    expect(bars[0]?.height).toBe(0);
    expect(bars[1]?.height).toBeGreaterThan(0);
    expect(bars[2]?.height).toBeGreaterThanOrEqual(1);
  });

  it("hatches from today's bar to the quota, and only where it is expected to run out", () => {
    const days = [day(20_000), day(37_520)];
    const { bars, lines, expected } = chartOf(days, thresholds, true, true, frame, number);
    expect(expected?.y).toBeCloseTo(lines.find((line) => line.kind === "full")?.y ?? 0);
    expect((expected?.y ?? 0) + (expected?.height ?? 0)).toBeCloseTo(bars[1]?.y ?? 0);
    expect(chartOf(days, thresholds, true, false, frame, number).expected).toBeNull();
    expect(chartOf([day(50_001)], thresholds, true, true, frame, number).expected).toBeNull();
    expect(chartOf([day(null)], thresholds, true, true, frame, number).expected).toBeNull();
  });

  it("counts calls where the quota is not known", () => {
    const days = [day(12_000, null), day(34_000, null)];
    const { bars, lines } = chartOf(days, thresholds, false, false, frame, number);
    expect(lines.map((line) => line.text)).toEqual(["0", "10000", "20000", "30000"]);
    expect(lines.find((line) => line.text === "20000")?.y).toBeGreaterThan(bars[1]?.y ?? 0);
    expect([0, 1, 7, 36, 400, 34_000, 1_000_000].map(stepOf)).toEqual([1, 1, 2, 10, 100, 10_000, 500_000]);
  });

  it("drops labels that would stand on each other, never a line", () => {
    const many = [70, 72, 74, 100].map((percent) => ({ percent, text: `${percent}%` }));
    const { lines } = chartOf([day(1)], many, true, false, frame, number);
    expect(lines).toHaveLength(5);
    expect(lines.filter((line) => line.text !== "").map((line) => line.text)).toEqual(["0", "100%", "74%"]);
  });
});
