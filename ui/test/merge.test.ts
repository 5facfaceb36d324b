import { describe, expect, it } from "vitest";
import { append, comparing, merge, type MergeOptions } from "../src/lib/merge";
import { row } from "./helpers";

const reading: MergeOptions = { keep: new Set(), letIn: false, sort: "time" };
const atTop: MergeOptions = { ...reading, letIn: true };
const ids = (rows: { id: string }[]): string[] => rows.map((each) => each.id);

describe("bringing a fresh answer into the list", () => {
  const shown = [row(5), row(4), row(3)];

  it("lets new ones wait when somebody is reading", () => {
    const merged = merge(shown, [row(7), row(6), ...shown], reading);
    expect(ids(merged.shown)).toEqual(["n-5", "n-4", "n-3"]);
    expect(ids(merged.waiting)).toEqual(["n-7", "n-6"]);
  });

  it("lets them come in at the top", () => {
    const merged = merge(shown, [row(6), ...shown], atTop);
    expect(ids(merged.shown)).toEqual(["n-6", "n-5", "n-4", "n-3"]);
    expect(merged.waiting).toEqual([]);
  });

  it("renews what is known", () => {
    const merged = merge(shown, [row(5, { unread: false }), row(4), row(3)], reading);
    expect(merged.shown[0]?.unread).toBe(false);
  });

  it("drops what is gone, but keeps what was opened here, in its place", () => {
    const merged = merge(shown, [row(5), row(3)], { ...reading, keep: new Set(["n-4"]) });
    expect(ids(merged.shown)).toEqual(["n-5", "n-4", "n-3"]);
    expect(ids(merge(shown, [row(5), row(3)], reading).shown)).toEqual(["n-5", "n-3"]);
  });

  it("makes a late one wait too, and lets older ones continue the list", () => {
    const late = row(4, { id: "late", seq: 99 });
    const merged = merge(shown, [row(5), late, row(4), row(3), row(2)], reading);
    expect(ids(merged.waiting)).toEqual(["late"]);
    expect(ids(merged.shown)).toEqual(["n-5", "n-4", "n-3", "n-2"]);
  });

  it("fills an empty list at once", () => {
    expect(ids(merge([], [row(2), row(1)], reading).shown)).toEqual(["n-2", "n-1"]);
  });

  it("never shows a row of two pages twice", () => {
    expect(ids(append(shown, [row(3), row(2)]))).toEqual(["n-5", "n-4", "n-3", "n-2"]);
  });

  it("has pinned ones first, then what is chosen, then the newest", () => {
    const rows = [
      row(9, { severity: "info" }),
      row(8, { severity: "critical" }),
      row(7, { severity: "critical" }),
      row(2, { severity: "info", pinned: true }),
    ];
    const order = (sort: "time" | "severity"): string[] => ids(rows.toReversed().sort(comparing(sort)));
    expect(order("time")).toEqual(["n-2", "n-9", "n-8", "n-7"]);
    expect(order("severity")).toEqual(["n-2", "n-8", "n-7", "n-9"]);
  });
});
