import { describe, expect, it } from "vitest";
import { ListState } from "../src/state/list.svelte";
import { callsOf, fakeHost, NOW } from "./helpers";

async function opened(count = 600) {
  const { host, fake } = fakeHost({ count });
  const list = new ListState(host, (await host.startup()).page, () => NOW);
  return { host, fake, list };
}

describe("the list", () => {
  it("begins with the page of the start, without asking again", async () => {
    const { fake, list } = await opened();
    expect(list.rows).toHaveLength(50);
    expect(callsOf(fake, "page")).toHaveLength(0);
  });

  it("reads page after page to the end, each row once", async () => {
    const { list } = await opened();
    while (list.next) await list.more();
    expect(new Set(list.rows.map((row) => row.id)).size).toBe(list.rows.length);
    expect(list.rows.length).toBeGreaterThan(500);
    const times = list.rows.map((row) => row.occurred_at);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  it("keeps the answer to the last question only", async () => {
    const { fake, list } = await opened();
    const release = fake.hold("page");
    const slow = list.show({ view: "archived" });
    const quick = list.show({ view: "critical" });
    release();
    await Promise.all([slow, quick]);
    expect(list.filter.view).toBe("critical");
    expect(list.rows.length).toBeGreaterThan(0);
    expect(list.rows.every((row) => row.severity === "critical" && !row.archived)).toBe(true);
    expect(list.loading).toBe(false);
  });

  it("lets new rows in at the top when nothing is selected", async () => {
    const { fake, list } = await opened();
    const [id] = fake.arrive(1);
    const news = await list.refresh();
    expect(list.rows[0]?.id).toBe(id);
    expect(news.map((row) => row.id)).toEqual([id]);
    expect(list.waiting).toEqual([]);
  });

  it.each([
    ["something is selected", (list: ListState) => list.select(list.rows[0]?.id ?? null)],
    ["it is scrolled", (list: ListState) => (list.atTop = false)],
  ])("lets them wait when %s, until they are asked in", async (_, prepare) => {
    const { fake, list } = await opened();
    const before = list.rows.map((row) => row.id);
    prepare(list);
    fake.arrive(3);
    await list.refresh();
    expect(list.rows.slice(0, before.length).map((row) => row.id)).toEqual(before);
    expect(list.waiting).toHaveLength(3);
    list.showWaiting();
    expect(list.waiting).toEqual([]);
    expect(list.rows.slice(3, 3 + before.length).map((row) => row.id)).toEqual(before);
  });

  it("keeps all that was loaded when something changes", async () => {
    const { list } = await opened();
    await list.more();
    await list.more();
    const loaded = list.rows.length;
    await list.refresh();
    expect(list.rows.length).toBeGreaterThanOrEqual(loaded);
  });

  it("does not take a row away that is being read in the unread view", async () => {
    const { host, list } = await opened();
    await list.show({ view: "unread" });
    const first = list.rows[0]?.id ?? "";
    list.select(first);
    await host.triage({ kind: "incidents", ids: [first] }, { kind: "read" });
    await list.refresh();
    expect(list.rows[0]).toMatchObject({ id: first });
    await list.show({ view: "unread" });
    expect(list.rows.some((row) => row.id === first)).toBe(false);
  });

  it("reads once for many rings, and once more for one that came meanwhile", async () => {
    const { fake, list } = await opened(30);
    const release = fake.hold("page");
    const all = [list.refresh(), list.refresh(), list.refresh()];
    release();
    await Promise.all(all);
    expect(callsOf(fake, "page").length).toBeLessThanOrEqual(2);
  });

  it("keeps what it shows when reading fails, and says so", async () => {
    const { fake, list } = await opened();
    fake.fail("page", { code: "history", message: "The disk is full." });
    await list.refresh();
    expect(list.rows).toHaveLength(50);
    expect(list.failure?.message).toBe("The disk is full.");
    await list.refresh();
    expect(list.failure).toBeNull();
  });
});

describe("an incident that happens again", () => {
  const ids = (list: ListState): string[] => list.rows.map((row) => row.id);

  it("moves to the top when nothing is selected, as one row", async () => {
    const { fake, list } = await opened();
    const id = list.rows[6]?.id ?? "";
    fake.repeat(id);
    const news = await list.refresh();
    expect(list.rows[0]).toMatchObject({ id, count: 2, unread: true });
    expect(ids(list).filter((each) => each === id)).toHaveLength(1);
    expect(news.map((row) => row.id)).toEqual([id]);
    expect(list.waiting).toEqual([]);
  });

  it("stays where it is while one reads, renewed, and counts as new when it was read", async () => {
    const { fake, list } = await opened();
    const before = ids(list);
    const days = list.layout.sections.slice(0, 5).map((section) => section.key);
    const id = before[6] ?? "";
    list.select(before[2] ?? null);
    fake.repeat(id);
    await list.refresh();
    await list.refresh();
    expect(ids(list).slice(0, before.length)).toEqual(before);
    expect(list.layout.sections.slice(0, 5).map((section) => section.key)).toEqual(days);
    expect(list.rows[6]).toMatchObject({ count: 2, unread: true });
    expect(list.waiting.map((row) => row.id)).toEqual([id]);
    list.showWaiting();
    expect(list.rows[0]?.id).toBe(id);
    expect(list.selected).toBe(before[2]);
    expect(ids(list).filter((each) => each === id)).toHaveLength(1);
  });

  it("is no news when it was unread already", async () => {
    const { fake, list } = await opened();
    const before = ids(list);
    list.select(before[2] ?? null);
    fake.repeat(before[1] ?? "");
    expect(await list.refresh()).toEqual([]);
    expect(list.waiting).toEqual([]);
    expect(list.rows[1]).toMatchObject({ id: before[1], count: 4 });
    fake.arrive(1);
    await list.refresh();
    list.showWaiting();
    expect(ids(list).indexOf(before[1] ?? "")).toBeLessThan(2);
  });

  it("is no news any more once it is marked", async () => {
    const { host, fake, list } = await opened();
    const id = list.rows[6]?.id ?? "";
    list.select(list.rows[0]?.id ?? null);
    fake.repeat(id);
    await list.refresh();
    expect(list.waiting).toHaveLength(1);
    await host.triage({ kind: "incidents", ids: [id] }, { kind: "unread" });
    list.applyAct(new Set([id]), { kind: "unread" });
    expect(list.waiting).toEqual([]);
    await list.refresh();
    expect(list.waiting).toEqual([]);
    expect(list.rows[6]?.id).toBe(id);
  });

  it("at the end of what is loaded does not make the list forget where it ends", async () => {
    const { fake, list } = await opened();
    const before = ids(list);
    list.select(before[0] ?? null);
    fake.repeat(before.at(-1) ?? "");
    await list.refresh();
    expect(ids(list).slice(0, before.length)).toEqual(before);
    while (list.next) await list.more();
    expect(new Set(ids(list)).size).toBe(list.rows.length);
    expect(list.rows.length).toBeGreaterThan(500);
  });
});
