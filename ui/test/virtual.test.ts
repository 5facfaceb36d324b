import { describe, expect, it } from "vitest";
import {
  HEADING_HEIGHT,
  inView,
  layOut,
  ROW_HEIGHTS,
  scrollFor,
  sectionStart,
  topOf,
} from "../src/lib/virtual";
import { startOfDay } from "../src/lib/time";
import { NOW } from "./helpers";

const DAY = 86_400_000;
/** Three rows today, two yesterday, a thousand on the day before. */
const times = [NOW, NOW, NOW, NOW - DAY, NOW - DAY, ...Array.from({ length: 1000 }, () => NOW - 2 * DAY)];
const ROW_HEIGHT = ROW_HEIGHTS.comfortable;
const layout = layOut(times.map(startOfDay), ROW_HEIGHT);

describe("the layout of the list", () => {
  it("has a heading for each day and a fixed height for each row", () => {
    expect(layout.sections.map((section) => [section.first, section.count])).toEqual([
      [0, 3],
      [3, 2],
      [5, 1000],
    ]);
    expect(layout.height).toBe(3 * HEADING_HEIGHT + 1005 * ROW_HEIGHT);
    expect(topOf(layout, 0)).toBe(HEADING_HEIGHT);
    expect(topOf(layout, 3)).toBe(2 * HEADING_HEIGHT + 3 * ROW_HEIGHT);
  });

  it("is empty without rows", () => {
    expect(layOut([], ROW_HEIGHT)).toEqual({ sections: [], height: 0, row: ROW_HEIGHT });
    expect(inView(layOut([], ROW_HEIGHT), 0, 700)).toEqual([]);
  });

  it("draws what can be seen and little more", () => {
    const top = topOf(layout, 500);
    const windows = inView(layout, top, 700);
    expect(windows).toHaveLength(1);
    const [only] = windows;
    expect(only?.from).toBeLessThanOrEqual(500);
    expect(only?.to).toBeGreaterThanOrEqual(500 + Math.ceil(700 / ROW_HEIGHT));
    expect((only?.to ?? 0) - (only?.from ?? 0)).toBeLessThan(30);
  });

  it("draws every row at some place of the scroll, and none outside of the list", () => {
    const seen = new Set<number>();
    for (let top = 0; top < layout.height; top += 600) {
      for (const { from, to } of inView(layout, top, 600)) for (let i = from; i < to; i += 1) seen.add(i);
    }
    expect(seen.size).toBe(times.length);
    expect(Math.max(...seen)).toBe(times.length - 1);
  });

  it("scrolls only as far as a row needs to stand free of its heading", () => {
    expect(scrollFor(layout, 1, 0, 700)).toBe(0);
    expect(scrollFor(layout, 0, 400, 700)).toBe(0);
    expect(scrollFor(layout, 100, 0, 700)).toBe(topOf(layout, 100) + ROW_HEIGHT - 700);
    expect(scrollFor(layout, 100, topOf(layout, 100), 700)).toBe(topOf(layout, 100) - HEADING_HEIGHT);
  });

  it("goes from day to day, back to the beginning of the day first, and no further than the ends", () => {
    expect([0, 1, 3, 6, 1004].map((index) => sectionStart(layout, index, 1))).toEqual([3, 3, 5, 1004, 1004]);
    expect([0, 1, 3, 4, 600].map((index) => sectionStart(layout, index, -1))).toEqual([0, 0, 0, 3, 5]);
  });

  it("has other headings than days, and lower rows", () => {
    const other = layOut(["pinned", "pinned", "critical", "info"], ROW_HEIGHTS.compact);
    expect(other.sections.map((section) => section.key)).toEqual(["pinned", "critical", "info"]);
    expect(other.height).toBe(3 * HEADING_HEIGHT + 4 * 36);
  });
});
