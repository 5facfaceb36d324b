import { describe, expect, it } from "vitest";
import { daysOf } from "../src/lib/days";
import { NOW } from "./helpers";

const HOUR = 3_600_000;
const back = (days: number, hour = 0): number => new Date(2026, 10, 23 - days, hour, 5).getTime();

describe("the days of an incident", () => {
  it("are all from its first until today, also those on which nothing happened", () => {
    const times = [back(0, 9), back(0, 8), back(0), back(3, 23), back(3, 22), back(5)];
    expect(daysOf(times, NOW, true).map((day) => day.count)).toEqual([1, 0, 2, 0, 0, 3]);
  });

  it("go back over a change of clocks", () => {
    // In most of Europe the clocks went back on 25 October, in the United States on 1 November.
    const times = Array.from({ length: 30 }, (_, day) => back(day, 12));
    const days = daysOf(times, NOW, true);
    expect(days.map((day) => day.count)).toEqual(Array.from({ length: 30 }, () => 1));
    expect(new Set(days.map((day) => new Date(day.day).getHours()))).toEqual(new Set([0]));
  });

  it("leave out the day at which a long timeline is cut off, and what is older than a month", () => {
    const times = [back(0), back(0), back(1), back(1), back(1), back(2)];
    expect(daysOf(times, NOW, false).map((day) => day.count)).toEqual([3, 2]);
    const old = [...times, ...Array.from({ length: 9 }, () => back(200))];
    expect(daysOf(old, NOW, true).map((day) => day.count)).toEqual([1, 3, 2]);
  });

  it("are not drawn where they would tell nothing", () => {
    expect(daysOf([], NOW, true)).toEqual([]);
    expect(daysOf([NOW, NOW - HOUR, NOW - 2 * HOUR], NOW, true)).toEqual([]);
    expect(
      daysOf(
        Array.from({ length: 9 }, () => NOW),
        NOW,
        true,
      ),
      "all of it today",
    ).toEqual([]);
    expect(daysOf([back(0), back(1), back(2)], NOW, true), "three are read faster").toEqual([]);
  });
});
