import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { calls, deeds, fakeSays, focusedId, focusedTestid, press, rig, title, until } from "./setup";

const window_ = rig();

const shownIds = (page: Page) =>
  page.getByTestId("row").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-id") ?? ""));
const bar = (page: Page) => page.getByTestId("undo-bar").textContent();
const headings = (page: Page) => page.locator("[data-testid=list] h2").allTextContents();

describe("triage with the keyboard alone", () => {
  it("snoozes by a number, from the list and from the details, and undoes it", async () => {
    const { page } = await window_.open();
    const [first = "", second = "", third = ""] = await shownIds(page);
    await press(page, "j", "h");
    await page.getByTestId("snooze-menu").waitFor();
    expect(await focusedTestid(page)).toBe("snooze-hour");
    await press(page, "ArrowDown", "ArrowDown", "ArrowUp", "Escape");
    await page.getByTestId("snooze-menu").waitFor({ state: "detached" });
    expect(await focusedId(page)).toBe(first);
    expect(await deeds(page)).toEqual([]);
    await press(page, "h", "3");
    await page.locator(`[data-id="${first}"]`).waitFor({ state: "detached" });
    expect(await bar(page)).toMatch(/^Until \w+ 08:00: Salesforce refuses/);
    await until(page, `document.activeElement?.dataset.id === "${second}"`);

    await press(page, "Enter");
    await page.getByTestId("details-title").waitFor();
    await press(page, "h", "1");
    await page.locator(`[data-row][data-id="${second}"]`).waitFor({ state: "detached" });
    await until(page, `document.querySelector("[data-row][aria-current]")?.dataset.id === "${third}"`);
    await press(page, "Escape", "g", "z");
    await until(page, `document.querySelector("h1").textContent === "Snoozed"`);
    expect(await shownIds(page)).toEqual([first, second]);
    expect(await page.getByTestId("until").first().textContent()).toMatch(/^until \w+ 08:00$/);
    await press(page, "j", "h");
    await page.getByTestId("snooze-wake").click();
    await page.locator(`[data-id="${first}"]`).waitFor({ state: "detached" });
    await press(page, "z");
    await page.locator(`[data-id="${first}"]`).waitFor();
    await press(page, "z", "z", "g", "a");
    await until(page, `document.querySelector("[data-row]")?.dataset.id === "${first}"`);
    expect((await shownIds(page)).slice(0, 3)).toEqual([first, second, third]);
  });

  it("pins, writes a note, finds it again", async () => {
    const { page } = await window_.open();
    const ids = await shownIds(page);
    await press(page, "j", "j", "j", "j", "p");
    await until(page, `document.querySelector("[data-row]")?.dataset.id === "${ids[3]}"`);
    expect((await headings(page))[0]).toBe("Pinned");
    await press(page, "Home", "Enter", "n");
    await page.getByTestId("note-menu").waitFor();
    expect(await focusedTestid(page)).toBe("note-text");
    await page.keyboard.type("Asked Jo: ticket 4711, e j z");
    await press(page, "Control+Enter");
    await page.getByTestId("note-shown").waitFor();
    expect(await page.getByTestId("note-shown").textContent()).toContain("ticket 4711");
    await press(page, "/");
    await page.keyboard.type("4711");
    await until(page, `document.querySelectorAll("[data-row]").length === 1`);
    expect(await page.locator("mark").allTextContents()).toEqual(["4711"]);
    await press(page, "Escape", "ArrowDown");
    await until(page, `document.activeElement?.matches("[data-row]")`);
    await press(page, "p");
    await until(page, `document.querySelector("[data-testid=list] h2").textContent === "Today"`);
  });

  it("selects some, all that are shown, all that match, and says the number", async () => {
    const { page } = await window_.open();
    const ids = await shownIds(page);
    await press(page, "j", "x", "j", "j", "x");
    expect(await page.getByTestId("bulk-count").textContent()).toBe("2 selected");
    expect(await page.getByTestId("bulk-archive").textContent()).toBe("Archive 2");
    await press(page, "e");
    await page.getByTestId("undo-bar").waitFor();
    expect(await bar(page)).toContain("Archived 2.");
    expect((await shownIds(page)).slice(0, 2)).toEqual([ids[1], ids[3]]);
    await press(page, "z");
    await until(page, `document.querySelectorAll("[data-row]")[2]?.dataset.id === "${ids[2]}"`);
    expect((await shownIds(page)).slice(0, 4)).toEqual(ids.slice(0, 4));

    await press(page, "Control+a");
    await page.getByTestId("bulk-everything").waitFor();
    const total = await fakeSays(
      page,
      (fake) => (fake as unknown as { counts(): { total: number } }).counts().total,
    );
    expect(await page.getByTestId("bulk-everything").textContent()).toBe(`Select all ${total} that match`);
    await press(page, "Control+a");
    expect(await page.getByTestId("bulk-archive").textContent()).toBe(`Archive all ${total}`);
    await press(page, "e");
    await page.getByTestId("quiet").waitFor();
    expect(await bar(page)).toContain(`Archived ${total}.`);
    await press(page, "z");
    await page.getByTestId("row").first().waitFor();
    expect((await shownIds(page)).slice(0, 4)).toEqual(ids.slice(0, 4));
    await press(page, "j", "x", "Escape");
    expect(await page.getByTestId("bulk-bar").count()).toBe(0);
  });

  it("goes from day to day and back", async () => {
    const { page } = await window_.open();
    const place = () =>
      page.evaluate(() => document.activeElement?.closest("section")?.querySelector("h2")?.textContent);
    await press(page, "j", "Shift+J");
    await until(
      page,
      `document.activeElement?.closest("section")?.querySelector("h2").textContent === "Yesterday"`,
    );
    await press(page, "Shift+J", "Shift+J");
    expect(["Today", "Yesterday"]).not.toContain(await place());
    await press(page, "Shift+K", "Shift+K", "Shift+K", "Shift+K");
    await until(
      page,
      `document.activeElement?.closest("section")?.querySelector("h2").textContent === "Today"`,
    );
  });

  it("says when something could not be done, where one looks", async () => {
    const { page } = await window_.open();
    await fakeSays(page, (fake) => fake.fail("triage", { code: "history", message: "The disk is full." }));
    await press(page, "j", "e");
    await page.getByTestId("triage-failure").waitFor();
    expect(await page.getByTestId("triage-failure").textContent()).toContain("The disk is full.");
    expect(await page.getByTestId("row").count()).toBeGreaterThan(10);
  });
});

describe("filters", () => {
  it("are chosen by keyboard, stand as chips, and go one by one or all at once", async () => {
    const { page } = await window_.open();
    await press(page, "f");
    await page.getByTestId("filter-menu").waitFor();
    expect(await focusedTestid(page)).toBe("period-any");
    await press(page, "Tab", "Space", "Tab", "Space");
    await page.getByTestId("chip-error").waitFor();
    await press(page, "Escape");
    await page.getByTestId("filter-menu").waitFor({ state: "detached" });
    expect(await page.locator("[data-testid^=chip-]").allTextContents()).toEqual([
      expect.stringContaining("Critical"),
      expect.stringContaining("Error"),
    ]);
    expect(await calls(page, "page")).toHaveLength(2);
    await page.getByTestId("chip-critical").click();
    await page.getByTestId("chip-critical").waitFor({ state: "detached" });
    await press(page, "f");
    await page.getByTestId("filter-salesforce").focus();
    await press(page, "Space", "Escape");
    await page.getByTestId("nothing").waitFor();
    await page.getByTestId("nothing-clear").click();
    await page.getByTestId("row").first().waitFor();
    expect(await page.locator("[data-testid^=chip-]").count()).toBe(0);
  });

  it("search marks what it found, also where only the details say it", async () => {
    const { page } = await window_.open();
    await press(page, "/");
    // In one go: how often is asked while somebody types depends on how fast that is.
    await page.keyboard.insertText("INVALID_LOGIN");
    await page.getByTestId("chip-search").waitFor();
    expect(await page.locator("[data-row] mark").first().textContent()).toBe("INVALID_LOGIN");
    expect(await calls(page, "page")).toHaveLength(1);
  });

  it("sorts by severity and back", async () => {
    const { page } = await window_.open();
    await press(page, "s");
    await until(page, `document.querySelector("[data-testid=list] h2").textContent === "Critical"`);
    expect(await page.getByTestId("sort").textContent()).toContain("Severity");
    await press(page, "s");
    await until(page, `document.querySelector("[data-testid=list] h2").textContent === "Today"`);
  });

  it("has rows of one line, and remembers it", async () => {
    const { page } = await window_.open();
    await press(page, "f");
    await page.getByTestId("density-compact").check({ force: true });
    await press(page, "Escape");
    const height = await page
      .locator("[data-testid=list] li")
      .first()
      .evaluate((node) => (node as HTMLElement).offsetHeight);
    expect(height).toBe(36);
    await page.reload();
    await page.getByTestId("row").first().waitFor();
    expect(
      await page
        .locator("[data-testid=list] li")
        .first()
        .evaluate((node) => (node as HTMLElement).offsetHeight),
    ).toBe(36);
  });
});

describe("the pointer", () => {
  it("checks on the tile, with Ctrl, and up to here with Shift", async () => {
    const { page } = await window_.open();
    const rows = page.getByTestId("row");
    await rows.nth(1).locator("[data-check]").click();
    await rows.nth(3).click({ modifiers: ["Shift"] });
    expect(await page.getByTestId("bulk-count").textContent()).toBe("3 selected");
    await rows.nth(2).click({ modifiers: ["Control"] });
    expect(await page.getByTestId("bulk-count").textContent()).toBe("2 selected");
    expect(await page.getByTestId("details-title").count()).toBe(0);
  });

  it("snoozes from the row that it is on", async () => {
    const { page } = await window_.open();
    const [, , third = ""] = await shownIds(page);
    await page.getByTestId("row").nth(2).hover();
    await page
      .getByRole("button", { name: /^Snooze: / })
      .nth(0)
      .click();
    await page.getByTestId("snooze-monday").click();
    await page.locator(`[data-id="${third}"]`).waitFor({ state: "detached" });
  });
});

describe("a gap", () => {
  it("is a row across the list that says what is missing, and opens", async () => {
    const { page } = await window_.open();
    const id = (await shownIds(page))[2] ?? "";
    await page.evaluate((which) => {
      const from = new Date();
      from.setHours(2, 10, 0, 0);
      window.__fake?.alter(which, { gap: { from: from.getTime(), to: from.getTime() + 3.5 * 3_600_000 } });
    }, id);
    await page.getByTestId("gap").waitFor();
    expect(await page.getByTestId("gap").textContent()).toMatch(/Missing: 02:10 – 05:40 \(prod\).*Why\?/);
    await page.getByTestId("gap").click();
    await page.getByTestId("details-title").waitFor();
    await press(page, "j");
    await until(page, `document.querySelector("[data-row][aria-current]")?.dataset.id !== "${id}"`);
  });
});

describe("the details", () => {
  it("lead to what is related", async () => {
    const { page } = await window_.open();
    await page.getByTestId("row").nth(1).click();
    await page.getByTestId("related").waitFor();
    const before = await title(page);
    const other = page.getByTestId("related-one").first();
    const id = await other.getAttribute("data-incident");
    await other.click();
    await until(page, `document.querySelector("[data-row][aria-current]")?.dataset.id === "${id}"`);
    expect(await title(page)).not.toBe(before);
  });
});
