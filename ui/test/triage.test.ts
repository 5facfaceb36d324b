import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Act } from "../src/host/host";
import { presets } from "../src/lib/snooze";
import type { AppState } from "../src/state/app.svelte";
import type { Target } from "../src/state/triage.svelte";
import { appWith, callsOf, deedsOf, NOW } from "./helpers";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

const ARCHIVE: Act = { kind: "archive" };
const ids = (app: AppState): string[] => app.list.rows.map((row) => row.id);

function one(app: AppState, id: string | undefined): Target {
  const target = app.triage.one(id ?? "");
  if (!target) throw new Error(`no row ${id}`);
  return target;
}

describe("a deed", () => {
  it("opens the next row, and undo brings the first one back as it was", async () => {
    const { app, fake } = await appWith();
    const [first, second] = ids(app);
    await app.open(first ?? "");
    await app.triage.run(one(app, first), ARCHIVE);
    expect(app.details.id).toBe(second);
    expect(ids(app)).not.toContain(first);
    expect(app.said.text).toBe("Archived. Undo with Z.");
    await app.triage.undo();
    expect(fake.row(first ?? "")).toMatchObject({ archived: false, unread: false });
    expect(ids(app)[0]).toBe(first);
    expect(app.details.id).toBe(second);
  });

  it("gives one that was unread back as unread", async () => {
    const { app, fake } = await appWith();
    const [first] = ids(app);
    await app.triage.run(one(app, first), ARCHIVE);
    await app.triage.undo();
    expect(fake.row(first ?? "")).toMatchObject({ archived: false, unread: true });
    expect(app.list.rows[0]).toMatchObject({ id: first, unread: true, archived: false });
  });

  it("can be taken back long after its bar went, one after the other", async () => {
    const { app, fake } = await appWith();
    const [first, second, third] = ids(app);
    await app.triage.run(one(app, first), ARCHIVE);
    await app.triage.run(one(app, second), { kind: "pin" });
    await app.triage.run(one(app, third), { kind: "snooze", until: NOW + 3_600_000 });
    vi.advanceTimersByTime(60_000);
    expect(app.triage.bar).toBeNull();
    expect(ids(app)[0]).toBe(second);
    await app.triage.undo();
    expect(fake.row(third ?? "")?.snoozed_until).toBeNull();
    await app.triage.undo();
    expect(fake.row(second ?? "")?.pinned).toBe(false);
    await app.triage.undo();
    await app.triage.undo();
    expect(ids(app).slice(0, 3)).toEqual([first, second, third]);
    expect(callsOf(fake, "undo")).toEqual([[3], [2], [1]]);
  });

  it("opens the one before at the end of the list", async () => {
    const { app } = await appWith({ count: 3 });
    const [, before, last] = ids(app);
    await app.open(last ?? "");
    await app.triage.run(one(app, last), ARCHIVE);
    expect(app.details.id).toBe(before);
  });

  it("closes where the list stands alone", async () => {
    const { app } = await appWith();
    app.onePane = true;
    await app.triage.run(one(app, ids(app)[0]), ARCHIVE);
    expect(app.details.id).toBeNull();
  });

  it("leaves everything as it is when the host refuses, and says so", async () => {
    const { app, fake } = await appWith();
    const first = ids(app)[0] ?? "";
    fake.fail("triage", { code: "history", message: "The disk is full." });
    expect(await app.triage.run(one(app, first), ARCHIVE)).toBe(false);
    expect(ids(app)[0]).toBe(first);
    expect(app.triage.failure?.message).toBe("The disk is full.");
    expect(app.triage.bar).toBeNull();
    await app.triage.undo();
    expect(callsOf(fake, "undo")).toEqual([]);
  });

  it("keeps its bar for eight seconds, but longer while it is held", async () => {
    const { app } = await appWith();
    await app.triage.run(one(app, ids(app)[0]), ARCHIVE);
    app.triage.hold(true);
    vi.advanceTimersByTime(60_000);
    expect(app.triage.bar).not.toBeNull();
    app.triage.hold(false);
    vi.advanceTimersByTime(8_000);
    expect(app.triage.bar).toBeNull();
  });

  it("puts one out of the archive as it was read", async () => {
    const { app, fake } = await appWith();
    await app.show("archived");
    const first = ids(app)[0] ?? "";
    await app.triage.run(one(app, first), { kind: "restore" });
    expect(fake.row(first)).toMatchObject({ archived: false, unread: false });
    expect(ids(app)).not.toContain(first);
  });

  it("of opening is none to take back", async () => {
    const { app, fake } = await appWith();
    await app.open(ids(app)[0] ?? "");
    expect(deedsOf(fake)).toHaveLength(1);
    await app.triage.undo();
    expect(callsOf(fake, "undo")).toEqual([]);
  });
});

describe("snoozing", () => {
  it("takes it out of the list and into its own view, until its time has come", async () => {
    let now = NOW;
    const { app, fake } = await appWith({ clock: () => now });
    const first = ids(app)[0] ?? "";
    const unread = app.counts.unread;
    await app.triage.run(one(app, first), { kind: "snooze", until: NOW + 3_600_000 });
    expect(ids(app)).not.toContain(first);
    expect(app.counts).toMatchObject({ snoozed: 1, unread: unread - 1 });
    await app.show("snoozed");
    expect(app.list.rows).toMatchObject([{ id: first, snoozed_until: NOW + 3_600_000 }]);
    now += 3_600_001;
    fake.changed();
    await app.refresh();
    expect(app.list.rows).toEqual([]);
    await app.show("all");
    expect(app.list.rows[0]).toMatchObject({ id: first, snoozed_until: null });
  });

  it.each([
    ["at 14:32 on a Monday", new Date(2026, 10, 23, 14, 32), ["hour", "evening", "tomorrow", "monday"]],
    ["at 17:30", new Date(2026, 10, 23, 17, 30), ["hour", "hours", "tomorrow", "monday"]],
    ["at night", new Date(2026, 10, 23, 23, 50), ["hour", "hours", "tomorrow", "monday"]],
  ])("offers what makes sense %s", (_, at, expected) => {
    const offered = presets(at.getTime());
    expect(offered.map((preset) => preset.id)).toEqual(expected);
    expect(offered.every((preset) => preset.until > at.getTime())).toBe(true);
  });

  it("knows mornings and Mondays, also over a change of the clocks", () => {
    const until = (at: Date, id: string): string =>
      new Date(presets(at.getTime()).find((preset) => preset.id === id)?.until ?? 0).toString().slice(0, 21);
    expect(until(new Date(2026, 9, 24, 12), "tomorrow")).toBe("Sun Oct 25 2026 08:00");
    expect(until(new Date(2026, 9, 24, 12), "monday")).toBe("Mon Oct 26 2026 08:00");
    expect(until(new Date(2026, 10, 23, 7), "monday")).toBe("Mon Nov 30 2026 08:00");
    expect(until(new Date(2026, 10, 22, 12), "monday")).toBe("Mon Nov 23 2026 08:00");
  });
});

describe("pinning", () => {
  it("puts it on top under a heading of its own, where it stays", async () => {
    const { app, fake } = await appWith();
    const fifth = ids(app)[4] ?? "";
    await app.triage.run(one(app, fifth), { kind: "pin" });
    expect(ids(app)[0]).toBe(fifth);
    expect(app.list.layout.sections[0]).toMatchObject({ key: "pinned", count: 1 });
    fake.arrive(2);
    await app.refresh();
    expect(ids(app)[0]).toBe(fifth);
    await app.triage.run(one(app, fifth), { kind: "unpin" });
    expect(ids(app)[0]).not.toBe(fifth);
    expect(app.list.layout.sections[0]?.key).not.toBe("pinned");
  });
});

describe("a note", () => {
  it("is kept, found, and shown with what it belongs to", async () => {
    const { app } = await appWith();
    const first = ids(app)[0] ?? "";
    await app.open(first);
    app.triage.openMenu("note", one(app, first));
    await app.triage.choose({ kind: "note", text: "Asked Jo, ticket 4711" });
    expect(app.triage.menu).toBeNull();
    expect(app.details.value?.note).toBe("Asked Jo, ticket 4711");
    await app.narrow({ search: "4711" });
    expect(app.list.rows).toMatchObject([{ id: first, noted: true, hit: "Asked Jo, ticket 4711" }]);
  });
});

describe("several", () => {
  it("are checked, done with in one go, and taken back in one go", async () => {
    const { app, fake } = await appWith();
    const [first, second, third, fourth] = ids(app);
    app.list.toggleCheck(first ?? "");
    app.list.toggleCheck(third ?? "");
    app.list.toggleCheck(fourth ?? "");
    app.list.toggleCheck(fourth ?? "");
    expect(app.list.checkedCount).toBe(2);
    await app.open(first ?? "");
    await app.triage.run(app.triage.checked() as Target, ARCHIVE);
    expect(deedsOf(fake)).toContainEqual([[first, third], "archive"]);
    expect(app.triage.bar).toMatchObject({ count: 2, title: "" });
    expect(app.details.id).toBe(second);
    expect(app.list.checkedCount).toBe(0);
    await app.triage.undo();
    expect(ids(app).slice(0, 4)).toEqual([first, second, third, fourth]);
  });

  it("are all that are shown, or all that match: the number is the true one", async () => {
    const { app, fake } = await appWith();
    await app.list.checkShown();
    expect(app.list.checkedCount).toBe(app.list.rows.length);
    expect(app.list.offer?.count).toBe(app.counts.total);
    app.list.checkEverything();
    const all = app.counts.total;
    expect(app.list.checkedCount).toBe(all);
    const arrived = fake.arrive(1);
    await app.triage.run(app.triage.checked() as Target, ARCHIVE);
    expect(fake.row(arrived[0] ?? "")?.archived).toBe(false);
    expect(ids(app)).toEqual(arrived);
    expect(app.triage.bar?.count).toBe(all);
    expect(app.counts.total).toBe(1);
    await app.triage.undo();
    expect(app.counts.total).toBe(all + 1);
    expect(app.list.rows.length).toBeGreaterThan(50);
  });

  it("say only what was really done", async () => {
    const { app } = await appWith();
    const read = app.list.rows.filter((row) => !row.unread).slice(0, 2);
    const unread = app.list.rows.filter((row) => row.unread).slice(0, 1);
    for (const row of [...read, ...unread]) app.list.toggleCheck(row.id);
    await app.triage.run(app.triage.checked() as Target, { kind: "read" });
    expect(app.triage.bar?.count).toBe(1);
  });

  it("are forgotten with the view", async () => {
    const { app } = await appWith();
    await app.list.checkShown();
    await app.narrow({ severities: ["critical"] });
    expect(app.list.checkedCount).toBe(0);
    expect(app.list.offer).toBeNull();
  });
});
