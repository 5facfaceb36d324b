import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import App from "../src/components/App.svelte";
import { later } from "../src/components/later.svelte";
import type { FakeOptions } from "../src/host/fake-options";
import { asSearch, tokensOf, wordsOf } from "../src/lib/asked";
import { barsOf } from "../src/lib/bars";
import { EVERYTHING } from "../src/lib/filters";
import { highlighted, termsOf } from "../src/lib/highlight";
import { appWith, callsOf } from "./helpers";

async function overviewPage(options: FakeOptions = {}) {
  await later.load();
  const parts = await appWith({ count: 30, rest: true, ...options });
  render(App, { props: { state: parts.app } });
  await parts.app.goToOverview();
  await screen.findByTestId("overview-total");
  return parts;
}

const counts = (test: string): (string | null)[] =>
  screen.getAllByTestId(test).map((one) => one.getAttribute("data-count"));

describe("the overview", () => {
  it("shows the numbers of the host, each with what it was before", async () => {
    const { host } = await overviewPage();
    const known = await host.overview(30, null);
    expect(counts("overview-total")).toEqual([String(known.total.count)]);
    expect(counts("type-bar")).toEqual(known.types.map((one) => String(one.amount.count)));
    expect(counts("overview-severity")).toEqual(known.severities.map((one) => String(one.amount.count)));
    expect(counts("failing-campaign")).toEqual(known.campaigns.map((one) => String(one.amount.count)));
    const first = known.types[0];
    const bar = screen.getAllByTestId("type-bar")[0] as HTMLElement;
    expect(bar.title).toContain(String(first?.amount.count));
    expect(bar.title).toContain(first?.amount.change);
    const parts = within(bar).getAllByTestId("type-part");
    const sum = parts.reduce((all, part) => all + Number(part.dataset["count"]), 0);
    expect(sum).toBe(first?.amount.count);
    expect(screen.getByTestId("quota-percent").textContent).toBe("75%");
    expect(screen.getAllByTestId("usage-bar")).toHaveLength(30);
  });

  it("lists what a number counts", async () => {
    const { app } = await overviewPage();
    screen.getAllByTestId("overview-severity")[0]?.click();
    await waitFor(() => expect(app.route).toBe("main"));
    expect(app.list.filter).toMatchObject({
      severities: ["critical"],
      period: "month",
      types: [],
      view: "all",
    });
  });

  it("lists the failures of a campaign", async () => {
    const { app } = await overviewPage();
    (await screen.findAllByTestId("failing-campaign"))[0]?.click();
    await waitFor(() => expect(app.list.filter.search).toMatch(/^campaign:/));
    expect(app.list.filter.severities).toEqual([]);
  });

  it("goes to other days", async () => {
    const { app } = await overviewPage();
    (await screen.findByTestId<HTMLInputElement>("overview-days-90")).click();
    await waitFor(() => expect(screen.getByTestId("overview").getAttribute("aria-busy")).toBe("false"));
    screen.getAllByTestId("type-bar")[0]?.click();
    await waitFor(() => expect(app.list.filter.period).toBe("quarter"));
  });

  it("compares only with what the history knows", async () => {
    const { host } = await overviewPage({ count: 100 });
    const week = await host.overview(7, null);
    expect([week.alone, week.types.every((one) => one.amount.before !== null)]).toEqual([null, true]);
    (await screen.findByTestId<HTMLInputElement>("overview-days-90")).click();
    await screen.findByTestId("overview-alone");
    const bar = screen.getAllByTestId("type-bar")[0] as HTMLElement;
    expect(bar.dataset["before"]).toBeUndefined();
    expect(bar.title).toMatch(/: \d+\. /);
    screen.getByTestId("types-as-table").click();
    await screen.findByTestId("types-table");
    expect(screen.queryAllByText("Before")).toEqual([]);
  });

  it("asks again when something changes, and for the instance that is chosen", async () => {
    const { app, fake } = await overviewPage();
    const before = Number(counts("overview-total")[0]);
    fake.arrive(2, "salesforce");
    await waitFor(() => expect(Number(counts("overview-total")[0])).toBe(before + 2));
    await app.narrow({ instance: "456-DEF-789" });
    await waitFor(() => expect(callsOf(fake, "overview").at(-1)).toEqual([30, "456-DEF-789"]));
  });

  it("copies all of it as text, prints, and says why it cannot be read", async () => {
    const { host, fake } = await overviewPage();
    screen.getByTestId("overview-copy").click();
    const { text } = await host.overview(30, null);
    await waitFor(() => expect(callsOf(fake, "copyText")).toEqual([[text]]));
    screen.getByTestId("overview-print").click();
    await waitFor(() => expect(callsOf(fake, "print")).toHaveLength(1));
    fake.fail("overview", { message: "The history is locked." });
    fake.changed();
    await screen.findByText("The history is locked.");
    // What was shown stays.
    expect(screen.getByTestId("overview-total")).toBeTruthy();
    screen.getByText("Try again").click();
    await waitFor(() => expect(screen.queryByText("The history is locked.")).toBeNull());
  });

  it("says what there was with each connection, and leads to it", async () => {
    const { app } = await overviewPage({ count: 600 });
    const all = screen.getAllByTestId("overview-connection");
    expect(all.map((one) => one.dataset["id"])).toEqual(["prod", "americas", "rest"]);
    const troubles = within(all[1] as HTMLElement).queryAllByTestId("overview-trouble");
    expect(troubles.length).toBeGreaterThan(0);
    troubles[0]?.click();
    await waitFor(() => expect(app.details.value?.row.type).toBe("monitoring"));
  });
});

describe("the palette", () => {
  async function palette(options: FakeOptions = {}) {
    await later.load();
    const parts = await appWith({ count: 60, ...options });
    render(App, { props: { state: parts.app } });
    parts.app.palette = true;
    const input = await screen.findByTestId<HTMLInputElement>("palette-input");
    const type = (text: string): Promise<unknown> => fireEvent.input(input, { target: { value: text } });
    const press = (key: string): Promise<unknown> => fireEvent.keyDown(input, { key });
    const ids = (): string[] =>
      screen.queryAllByTestId("palette-entry").map((one) => one.dataset["entry"] ?? "");
    return { ...parts, type, press, ids };
  }

  it("finds views, actions and settings by beginnings of their words", async () => {
    const { app, type, press, ids } = await palette();
    await type("arch");
    expect(ids()).toEqual(["view-archived", "search"]);
    await press("Enter");
    await waitFor(() => expect(app.list.filter.view).toBe("archived"));
    expect(app.palette).toBe(false);
    app.palette = true;
    await screen.findByTestId("palette-input");
  });

  it("goes round at its ends, and searches for what nothing is called", async () => {
    const { app, type, press, ids } = await palette();
    await type("quiet");
    expect(ids()).toEqual(["settings-quiet", "search"]);
    await press("ArrowUp");
    await press("Enter");
    await waitFor(() => expect(app.list.filter.search).toBe("quiet"));
  });

  it("does what it offers with the row that is open", async () => {
    const { app, fake, type, ids } = await palette();
    await app.open(app.list.rows[0]?.id ?? "");
    await type("snooze");
    await waitFor(() => expect(ids().filter((id) => id.startsWith("snooze-"))).toHaveLength(4));
    screen.getAllByTestId("palette-entry")[0]?.click();
    await waitFor(() =>
      expect(callsOf(fake, "triage").some(([, act]) => (act as { kind: string }).kind === "snooze")).toBe(
        true,
      ),
    );
  });

  it("looks campaigns up by name, and drops an answer to older words", async () => {
    const { fake, type, ids } = await palette();
    const release = fake.hold("campaigns");
    await type("webi");
    await waitFor(() => expect(callsOf(fake, "campaigns")).toEqual([["webi"]]));
    await type("x");
    release();
    await waitFor(() => expect(ids()).toEqual(["search"]));
    await type("webi");
    await waitFor(() => expect(ids()[0]).toMatch(/^campaign-/));
  });
});

describe("a search with operators", () => {
  it("is cut into words and operators as the host does it", () => {
    expect(tokensOf('lock type:salesforce campaign:"Webinar 24 h" 10:30 Is:unread')).toEqual([
      { operator: null, value: "lock" },
      { operator: "type", value: "salesforce" },
      { operator: "campaign", value: "Webinar 24 h" },
      { operator: null, value: "10:30" },
      { operator: "is", value: "unread" },
    ]);
    expect(wordsOf('lock type:salesforce campaign:"Webinar 24 h"')).toBe("lock Webinar 24 h");
    const marked = highlighted("Salesforce locked the row", termsOf("type:salesforce lock"));
    expect(marked.filter((piece) => piece.hit).map((piece) => piece.text)).toEqual(["lock"]);
  });

  it("narrows the list", async () => {
    const { app } = await appWith();
    await app.narrow({ search: "type:salesforce severity:critical" });
    expect(app.list.rows.length).toBeGreaterThan(0);
    for (const row of app.list.rows) expect([row.type, row.severity]).toEqual(["salesforce", "critical"]);
  });

  it("says what the menu of filters chose, where words can", () => {
    expect(
      asSearch({ ...EVERYTHING, types: ["salesforce", "crm-sync"], severities: ["error"], period: "week" }),
    ).toBe("type:salesforce,crm-sync severity:error after:7d");
    expect(asSearch({ ...EVERYTHING, view: "unread", search: "lock" })).toBe("lock is:unread");
    expect(asSearch({ ...EVERYTHING, view: "critical" })).toBe("severity:critical");
    for (const choice of [{ period: "yesterday" as const }, { view: "archived" as const }, {}])
      expect(asSearch({ ...EVERYTHING, ...choice })).toBeNull();
  });

  it("is kept under a name, and refused at its field", async () => {
    await later.load();
    const { app, fake } = await appWith({ count: 30 });
    render(App, { props: { state: app } });
    await app.narrow({ search: "is:unread" });
    (await screen.findByTestId("save-view")).click();
    (await screen.findByTestId("view-save")).click();
    expect((await screen.findByTestId("error-view")).textContent).toContain("Fill this in.");
    await fireEvent.input(screen.getByTestId("view-name"), { target: { value: " Mine " } });
    screen.getByTestId("view-save").click();
    const view = await screen.findByTestId("own-view");
    await waitFor(() => expect(view.getAttribute("aria-current")).toBe("true"));
    expect(callsOf(fake, "saveView").at(-1)).toEqual([" Mine ", "is:unread"]);
    await app.show("all");
    view.click();
    await waitFor(() => expect(app.list.filter.search).toBe("is:unread"));
    (await screen.findByTestId("remove-view")).click();
    await waitFor(() => expect(screen.queryByTestId("own-view")).toBeNull());
  });
});

describe("bars", () => {
  const part = (severity: "critical" | "warning", count: number) => ({
    severity,
    amount: { count, before: 0, change: "" },
  });
  const type = (...severities: ReturnType<typeof part>[]) => ({
    slug: "salesforce" as const,
    amount: { count: severities.reduce((sum, one) => sum + one.amount.count, 0), before: 0, change: "" },
    severities,
  });

  it("are as long as their amounts, with gaps between their parts, and never wider than the room", () => {
    const bars = barsOf(
      [type(part("critical", 1), part("warning", 99)), type(part("warning", 50)), type()],
      300,
    );
    const [first = [], second = [], none = []] = bars;
    expect(none).toEqual([]);
    const end = (parts: typeof first): number => (parts.at(-1)?.x ?? 0) + (parts.at(-1)?.width ?? 0);
    expect(end(first)).toBeLessThanOrEqual(300);
    expect(end(first)).toBeGreaterThan(295);
    expect((second[0]?.width ?? 0) / end(first)).toBeCloseTo(0.5, 1);
    expect((first[1]?.x ?? 0) - ((first[0]?.x ?? 0) + (first[0]?.width ?? 0))).toBe(2);
    expect(first[0]?.width).toBeGreaterThanOrEqual(4);
  });
});
