import { describe, expect, it } from "vitest";
import { append, merge } from "../src/lib/merge";
import { row } from "./helpers";

const none = new Set<string>();
const ids = (rows: { id: string }[]): string[] => rows.map((each) => each.id);

describe("bringing a fresh answer into the list", () => {
  const shown = [row(5), row(4), row(3)];

  it("lets new ones wait when somebody is reading", () => {
    const merged = merge(shown, [row(7), row(6), ...shown], none, false);
    expect(ids(merged.shown)).toEqual(["n-5", "n-4", "n-3"]);
    expect(ids(merged.waiting)).toEqual(["n-7", "n-6"]);
  });

  it("lets them come in at the top", () => {
    const merged = merge(shown, [row(6), ...shown], none, true);
    expect(ids(merged.shown)).toEqual(["n-6", "n-5", "n-4", "n-3"]);
    expect(merged.waiting).toEqual([]);
  });

  it("renews what is known", () => {
    const merged = merge(shown, [row(5, { unread: false }), row(4), row(3)], none, false);
    expect(merged.shown[0]?.unread).toBe(false);
  });

  it("drops what is gone, but keeps what was opened here, in its place", () => {
    const merged = merge(shown, [row(5), row(3)], new Set(["n-4"]), false);
    expect(ids(merged.shown)).toEqual(["n-5", "n-4", "n-3"]);
    expect(ids(merge(shown, [row(5), row(3)], none, false).shown)).toEqual(["n-5", "n-3"]);
  });

  it("makes a late one wait too, and lets older ones continue the list", () => {
    const late = row(4, { id: "late", seq: 99 });
    const merged = merge(shown, [row(5), late, row(4), row(3), row(2)], none, false);
    expect(ids(merged.waiting)).toEqual(["late"]);
    expect(ids(merged.shown)).toEqual(["n-5", "n-4", "n-3", "n-2"]);
  });

  it("fills an empty list at once", () => {
    expect(ids(merge([], [row(2), row(1)], none, false).shown)).toEqual(["n-2", "n-1"]);
  });

  it("never shows a row of two pages twice", () => {
    expect(ids(append(shown, [row(3), row(2)]))).toEqual(["n-5", "n-4", "n-3", "n-2"]);
  });
});
