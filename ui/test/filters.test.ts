import { describe, expect, it } from "vitest";
import { countOf, EVERYTHING, isNarrowed, placeType, toFilter, toggled } from "../src/lib/filters";
import { highlighted, termsOf } from "../src/lib/highlight";
import { appWith, callsOf, NOW } from "./helpers";

const marked = (text: string, search: string): string[] =>
  highlighted(text, termsOf(search))
    .filter((piece) => piece.hit)
    .map((piece) => piece.text);

describe("filters", () => {
  it("become what the host is asked for, periods in local days", () => {
    const local = (time: number | null): string => new Date(time ?? 0).toString().slice(4, 21);
    const times = (period: "today" | "yesterday" | "week" | "month"): (string | null)[] => {
      const { since, until } = toFilter({ ...EVERYTHING, period }, NOW);
      return [local(since), until === null ? null : local(until)];
    };
    expect(times("today")).toEqual(["Nov 23 2026 00:00", null]);
    expect(times("yesterday")).toEqual(["Nov 22 2026 00:00", "Nov 23 2026 00:00"]);
    expect(times("week")).toEqual(["Nov 17 2026 00:00", null]);
    expect(times("month")).toEqual(["Oct 25 2026 00:00", null]);
  });

  it("tell a place from a filter", () => {
    const salesforce = { ...EVERYTHING, types: ["salesforce"] as const };
    expect(placeType(salesforce)).toBe("salesforce");
    expect(isNarrowed(salesforce)).toBe(false);
    expect(countOf(salesforce)).toBe(0);
    const unread = { ...salesforce, view: "unread" as const };
    expect([placeType(unread), isNarrowed(unread), countOf(unread)]).toEqual([null, true, 1]);
    expect(countOf({ ...EVERYTHING, severities: ["error"], period: "today" })).toBe(2);
    expect(toggled(["a", "b"], "a")).toEqual(["b"]);
    expect(toggled(["b"], "a")).toEqual(["b", "a"]);
  });

  it("narrow the list with one question each", async () => {
    const { app, fake } = await appWith();
    const before = callsOf(fake, "page").length;
    await app.narrow({ severities: ["error", "critical"] });
    await app.narrow({ types: ["salesforce", "campaign-failure"] });
    await app.narrow({ period: "week" });
    await app.narrow({ search: "lock" });
    expect(callsOf(fake, "page").length - before).toBe(4);
    await app.narrow({ search: null });
    expect(app.list.rows.length).toBeGreaterThan(0);
    for (const row of app.list.rows) {
      expect(["error", "critical"]).toContain(row.severity);
      expect(["salesforce", "campaign-failure"]).toContain(row.type);
      expect(row.occurred_at).toBeGreaterThan(NOW - 7 * 86_400_000);
    }
    await app.clearFilters();
    expect(isNarrowed(app.list.filter)).toBe(false);
  });

  it("are ordered by severity under headings of their own", async () => {
    const { app } = await appWith();
    app.sort();
    expect(app.said.text).toBe("Most severe first");
    await app.list.show({});
    expect(app.list.layout.sections[0]?.key).toBe("critical");
    while (app.list.next) await app.list.more();
    expect(app.list.layout.sections.map((section) => section.key)).toEqual([
      "critical",
      "error",
      "warning",
      "info",
    ]);
    expect(new Set(app.list.rows.map((row) => row.id)).size).toBe(app.list.rows.length);
    expect(app.list.rows.length).toBe(app.counts.total);
  });
});

describe("highlights", () => {
  it.each([
    ["Salesforce refused 37 records", "sales", ["Sales"]],
    ["UNABLE_TO_LOCK_ROW on Contact", "lock_row", ["LOCK_ROW"]],
    ["UNABLE_TO_LOCK_ROW on Contact", "lock row", ["LOCK", "ROW"]],
    ["Échec de l’envoi", "echec ENVOI", ["Échec", "envoi"]],
    ["Mot de passe erroné", "errone", ["erroné"]],
    ["Webinar Reminder 24 h", "binar", []],
    ["a+b (c)", "+ ( ) [", []],
    ["キャンペーン失敗", "キャンペーン", ["キャンペーン"]],
    ["anything", "", []],
  ])("of %s for %s", (text, search, expected) => {
    expect(marked(text, search)).toEqual(expected);
    expect(
      highlighted(text, termsOf(search))
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
  });
});
