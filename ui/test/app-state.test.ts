import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Target } from "../src/state/triage.svelte";
import { appWith, callsOf, deedsOf } from "./helpers";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

describe("opening", () => {
  it("marks read through the host and takes the count down", async () => {
    const { app, fake } = await appWith();
    const before = app.counts.unread;
    const first = app.list.rows[0];
    await app.open(first?.id ?? "");
    expect(deedsOf(fake)).toEqual([[[first?.id], "read"]]);
    expect(app.counts.unread).toBe(before - 1);
    expect(app.list.rows[0]?.unread).toBe(false);
    expect(app.details.value?.read_at).not.toBeNull();
  });

  it("does not mark one that is read already", async () => {
    const { app, fake } = await appWith();
    const read = app.list.rows.find((row) => !row.unread);
    await app.open(read?.id ?? "");
    expect(deedsOf(fake)).toEqual([]);
  });

  it("says that one is gone", async () => {
    const { app } = await appWith();
    await app.open("n-999999");
    expect(app.details.failure?.code).toBe("not-found");
  });

  it("opens what the start asks for, even outside of the first page", async () => {
    const { app } = await appWith({ place: { at: "notification", id: "n-2" } });
    await vi.waitFor(() => expect(app.details.value?.row.id).toBe("i-2"));
    expect(app.reading).toBe(true);
    expect(app.list.selected).toBe("i-2");
  });

  it("of a notification selects its incident and marks that", async () => {
    const { app, fake } = await appWith();
    const first = app.list.rows[0]?.id ?? "";
    await app.open("n-600-5");
    expect(app.list.selected).toBe(first);
    expect(app.list.selectedIndex).toBe(0);
    expect(app.details.id).toBe(first);
    expect(app.details.value?.row.notification).toBe("n-600-5");
    expect(deedsOf(fake)).toEqual([[[first], "read"]]);
    expect(app.list.rows[0]?.unread).toBe(false);
    await app.triage.run(app.triage.one(first) as Target, { kind: "archive" });
    expect(fake.row(first)?.archived).toBe(true);
  });

  it("of a notification keeps to it, of a row follows the newest", async () => {
    const { app, fake } = await appWith();
    const first = app.list.rows[0]?.id ?? "";
    await app.open("n-600-5");
    expect(app.details.isNewest).toBe(false);
    const [, second] = fake.repeat(first, 2);
    await app.refresh();
    expect(app.details.value?.row.notification).toBe("n-600-5");
    expect(app.details.value?.row.count).toBe(16);
    await app.open(first);
    expect(app.details.value?.row.notification).toBe(second);
    const [third] = fake.repeat(first);
    await app.refresh();
    expect(app.details.value?.row.notification).toBe(third);
    expect(app.details.isNewest).toBe(true);
  });

  it("keeps what is open last, whatever the order of the answers", async () => {
    const { app, fake } = await appWith();
    const release = fake.hold("details");
    const [first, second] = app.list.rows.map((row) => row.id);
    const slow = app.open(first ?? "");
    release();
    await app.open(second ?? "");
    await slow;
    expect(app.details.id).toBe(second);
    expect(app.list.selected).toBe(second);
    expect(deedsOf(fake)).toEqual([[[second], "read"]]);
  });
});

describe("another view", () => {
  it("is shown together with its rows, and ahead of them where they are slow", async () => {
    const { app, fake } = await appWith();
    const release = fake.hold("page");
    const shown = app.show("unread");
    expect([app.list.filter.view, app.list.loading]).toEqual(["all", true]);
    await vi.advanceTimersByTimeAsync(30);
    expect([app.list.filter.view, app.list.loading]).toEqual(["unread", true]);
    // What is chosen meanwhile is chosen besides.
    const both = app.list.show({ sort: "severity" });
    release();
    await Promise.all([shown, both]);
    expect(app.list.filter).toMatchObject({ view: "unread", sort: "severity" });
    expect(app.list.loading).toBe(false);
  });

  it("does not take away what is being typed", async () => {
    const { app, fake } = await appWith();
    fake.hold("page");
    void app.narrow({ search: "webinar" });
    expect(app.list.filter.search).toBe("webinar");
  });
});

describe("the way to the overview", () => {
  it("opens with its numbers, and ahead of them where they are slow", async () => {
    const { app, fake } = await appWith();
    const seen: boolean[] = [];
    const going = app.goToOverview().then(() => seen.push(app.overview.value !== null));
    expect(app.route).toBe("main");
    await going;
    expect([app.route, seen]).toEqual(["overview", [true]]);
    app.route = "main";
    fake.hold("overview");
    const slow = app.goToOverview();
    await vi.advanceTimersByTimeAsync(99);
    expect(app.route).toBe("main");
    await vi.advanceTimersByTimeAsync(1);
    await slow;
    expect([app.route, app.overview.loading]).toEqual(["overview", true]);
  });

  it("does not open over where somebody went meanwhile", async () => {
    const { app, fake } = await appWith();
    const release = fake.hold("overview");
    const going = app.goToOverview();
    void app.show("unread");
    release();
    await going;
    expect(app.route).toBe("main");
  });
});

describe("the watch", () => {
  it("is checking until a newer check is known", async () => {
    const { app, fake } = await appWith();
    const release = fake.hold("checkNow");
    const asked = app.checkNow();
    expect(app.checking).toBe(true);
    release();
    await asked;
    await app.refreshState();
    expect(app.checking).toBe(false);
  });

  it("does not go on checking for ever, nor after a refusal", async () => {
    const { app, fake } = await appWith();
    fake.hold("checkNow");
    void app.checkNow();
    vi.advanceTimersByTime(15_000);
    expect(app.checking).toBe(false);
    const other = await appWith();
    other.fake.fail("checkNow", { code: "agent", message: "" });
    await other.app.checkNow();
    expect(other.app.checking).toBe(false);
    expect(other.app.said.text).toBe("The watch does not answer.");
  });

  it("starts again, or says why not", async () => {
    const { app, fake } = await appWith();
    fake.watch.watching = false;
    await app.refreshState();
    fake.fail("startAgent", { code: "agent", message: "It is not installed." });
    await app.startAgent();
    expect(app.startFailure?.message).toBe("It is not installed.");
    await app.startAgent();
    expect(app.watch.watching).toBe(true);
    expect(app.startFailure).toBeNull();
  });
});

describe("news", () => {
  it("are said politely, critical ones at once", async () => {
    const { app, fake } = await appWith();
    fake.arrive(3, "engagement");
    await app.refresh();
    expect(app.said.text).toBe("3 new");
    expect(app.alarm).toBe("");
    fake.arrive(1, "crm-sync");
    await app.refresh();
    expect(app.alarm).toBe("New and critical: CRM sync is down");
  });

  it("are not said twice while they wait", async () => {
    const { app, fake } = await appWith();
    app.list.select(app.list.rows[0]?.id ?? null);
    fake.arrive(2, "engagement");
    await app.refresh();
    const { turn } = app.said;
    await app.refresh();
    expect(app.said.turn).toBe(turn);
    expect(app.list.waiting).toHaveLength(2);
  });

  it("are said when an incident that was read happens again, once", async () => {
    const { app, fake } = await appWith();
    const read = app.list.rows.find((row) => !row.unread)?.id ?? "";
    app.list.select(app.list.rows[0]?.id ?? null);
    fake.repeat(read);
    await app.refresh();
    expect(app.said.text).toBe("1 new");
    const { turn } = app.said;
    fake.repeat(read);
    await app.refresh();
    expect(app.said.turn).toBe(turn);
  });
});

describe("the language", () => {
  it("changes in the window as soon as it is saved, with what the host says", async () => {
    const { app, fake } = await appWith();
    const first = app.list.rows[0]?.id ?? "";
    await app.open(first);
    await app.chooseLanguage("fr");
    expect(callsOf(fake, "setLanguage")).toEqual([["fr"]]);
    expect(app.i18n.language).toBe("fr");
    expect(app.i18n.t("settings-title")).toBe("Réglages");
    expect(app.language.chosen).toBe("fr");
    await vi.waitFor(() => expect(app.details.value?.row.title).toMatch(/^Salesforce refuse la/));
    expect(app.list.rows[0]?.title).toMatch(/^Salesforce refuse la/);
    expect(app.list.selected).toBe(first);
    await app.chooseLanguage(null);
    expect(app.i18n.language).toBe("en");
    expect(app.language).toMatchObject({ chosen: null, system: "en" });
  });

  it("follows another program that changed it", async () => {
    const { app, fake } = await appWith();
    fake.speak("fr");
    await app.refresh();
    expect(app.i18n.language).toBe("fr");
    expect(app.language.chosen).toBe("fr");
    await vi.waitFor(() => expect(app.list.rows[0]?.title).toMatch(/^Salesforce refuse la/));
  });

  it("goes back when it is refused", async () => {
    const { app, fake } = await appWith();
    fake.fail("setLanguage", { code: "settings", message: "Write-protected." });
    await app.chooseLanguage("fr");
    expect(app.language.chosen).toBeNull();
    expect(app.language.failure?.message).toBe("Write-protected.");
    expect(app.i18n.language).toBe("en");
  });

  it("is not taken back by an older answer while it is saved", async () => {
    const { app, fake } = await appWith();
    const release = fake.hold("setLanguage");
    const choosing = app.chooseLanguage("fr");
    await app.refreshState();
    expect(app.language.chosen).toBe("fr");
    release();
    await choosing;
    expect(app.i18n.language).toBe("fr");
  });
});
