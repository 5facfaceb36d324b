import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { overview } from "./scenes-overview";
import { calls, focusedTestid, press, rig, until } from "./setup";

const window_ = rig();

/** The types that the list was asked for last. */
const listed = async (page: Page) => ((await calls(page, "page")).at(-1)?.[0] as { types: string[] }).types;

describe("the overview in a browser", () => {
  it("is read, narrowed and left by keyboard alone", async () => {
    const { page } = await window_.open({ query: "rest" });
    await overview(page);
    await until(page, `document.activeElement?.id === "overview-title"`);
    expect(await page.getByTestId("open-overview").getAttribute("aria-current")).toBe("true");
    const bars = page.getByTestId("type-bar");
    // One tab stop, walked by the arrow keys.
    expect(
      await bars.evaluateAll((all) => all.filter((bar) => (bar as HTMLElement).tabIndex === 0).length),
    ).toBe(1);
    await bars.first().focus();
    await press(page, "ArrowDown");
    const second = await bars.nth(1).getAttribute("data-type");
    await until(page, `document.activeElement?.dataset.type === "${second}"`);
    await press(page, "Enter");
    await page.getByTestId("row").first().waitFor();
    expect(await listed(page)).toEqual([second]);
    expect(await page.getByTestId("chip-period").textContent()).toContain("30 days");
    await press(page, "g", "o");
    await page.getByTestId("overview-total").waitFor();
    await press(page, "Escape");
    await page.getByTestId("row").first().waitFor();
  });

  it("shows the same numbers in its table, compares periods, and is copied and printed by mouse", async () => {
    const { page } = await window_.open({ query: "rest" });
    await overview(page);
    const parts = await page
      .getByTestId("type-part")
      .evaluateAll((all) => all.reduce((sum, part) => sum + Number(part.getAttribute("data-count")), 0));
    const total = Number(await page.getByTestId("overview-total").getAttribute("data-count"));
    expect(parts).toBe(total);
    await page.getByTestId("overview-days-7").check({ force: true });
    await until(
      page,
      `document.querySelector("[data-testid=overview]").getAttribute("aria-busy") === "false"`,
    );
    expect(Number(await page.getByTestId("overview-total").getAttribute("data-count"))).toBeLessThan(total);
    const drawn = await page
      .getByTestId("type-bar")
      .evaluateAll((bars) =>
        bars.map((bar) => [bar.getAttribute("data-count"), bar.getAttribute("data-before")]),
      );
    await page.getByTestId("types-as-table").click();
    const rows = await page
      .getByTestId("types-row")
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.querySelectorAll("td")].slice(-2).map((cell) => cell.textContent?.replaceAll(",", "")),
        ),
      );
    expect(rows).toEqual(drawn);

    expect(await calls(page, "overview")).toEqual([
      [30, null],
      [7, null],
    ]);
    await page.getByTestId("overview-copy").click();
    await until(page, `window.__fake.calls.some((c) => c.name === "copyText")`);
    await page.getByTestId("overview-print").click();
    await until(page, `window.__fake.calls.some((c) => c.name === "print")`);
    // On paper stands the page alone.
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".sidebar").isVisible()).toBe(false);
    expect(await page.getByTestId("overview-total").isVisible()).toBe(true);
    expect(await page.getByTestId("overview-copy").isVisible()).toBe(false);
  });
});

describe("the palette in a browser", () => {
  it("finds a campaign by a few letters and keeps what it found as a view", async () => {
    const { page } = await window_.open();
    await press(page, "Control+k");
    await until(page, `document.activeElement?.dataset.testid === "palette-input"`);
    await page.keyboard.type("webi");
    await page.locator("[data-entry^=campaign-]").first().waitFor();
    expect(await page.locator("[aria-selected=true]").getAttribute("data-entry")).toMatch(/^campaign-/);
    await press(page, "Enter");
    await page.getByTestId("palette").waitFor({ state: "detached" });
    await page.getByTestId("chip-search").waitFor();
    await page.getByTestId("save-view").click();
    await page.getByTestId("view-name").fill("Webinars");
    await press(page, "Enter");
    await page.getByTestId("own-view").waitFor();
    expect(await page.getByTestId("own-view").getAttribute("aria-current")).toBe("true");
    await press(page, "g", "a");
    await press(page, "Control+k");
    await page.keyboard.type("webinars");
    await press(page, "Enter");
    await page.getByTestId("remove-view").click();
    await page.getByTestId("own-view").waitFor({ state: "detached" });
  });

  it("opens also while one types, closes with Escape, and gives the keyboard back", async () => {
    const { page } = await window_.open();
    await press(page, "/");
    await page.keyboard.type("sales");
    await press(page, "Control+k");
    await page.getByTestId("palette").waitFor();
    await press(page, "Escape");
    await page.getByTestId("palette").waitFor({ state: "detached" });
    expect(await focusedTestid(page)).toBe("search");
    await press(page, "Control+k", "Control+k");
    await page.getByTestId("palette").waitFor({ state: "detached" });
  });
});
