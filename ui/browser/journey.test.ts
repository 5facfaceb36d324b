import { describe, expect, it } from "vitest";
import { calls, deeds, fakeSays, focusedId, focusedTestid, press, rig, title, until } from "./setup";

const window_ = rig();

describe("with the keyboard alone", () => {
  it("one reads, archives, undoes, and goes through the views", async () => {
    const { page } = await window_.open();
    const ids = await page
      .getByTestId("row")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-id")));

    await press(page, "j");
    await until(page, `document.activeElement?.dataset.id === "${ids[0]}"`);
    expect(await deeds(page)).toEqual([]);
    await press(page, "ArrowDown", "k", "Enter");
    await page.getByTestId("details-title").waitFor();
    expect(await title(page)).toBe("Salesforce refuses Marketo’s login");
    await until(page, `document.querySelector('[data-id="${ids[0]}"]').dataset.unread === "false"`);
    expect(await deeds(page)).toEqual([[[ids[0]], "read"]]);

    await press(page, "j");
    await until(
      page,
      `document.querySelector('[data-testid="details-title"]').textContent.startsWith("Campaign failed")`,
    );
    expect(await focusedId(page)).toBe(ids[1]);

    await press(page, "e");
    await page.getByTestId("undo-bar").waitFor();
    await until(
      page,
      `document.querySelector('[data-testid="details-title"]').textContent.includes("API quota")`,
    );
    expect(await page.locator(`[data-id="${ids[1]}"]`).count()).toBe(0);
    expect(await focusedId(page)).toBe(ids[2]);
    await press(page, "z");
    await page.locator(`[data-id="${ids[1]}"]`).waitFor();

    await press(page, "u");
    await until(page, `window.__fake.calls.some((c) => c.name === "triage" && c.args[1].kind === "unread")`);

    await press(page, "Escape");
    await page.getByTestId("details-title").waitFor({ state: "detached" });
    await press(page, "g", "e");
    await until(page, `document.querySelector("h1").textContent === "Archived"`);
    await press(page, "Escape");
    await until(page, `document.querySelector("h1").textContent === "All"`);
  });

  it("one copies, opens Marketo and sees what it sent", async () => {
    const { page } = await window_.open();
    await press(page, "j", "Enter");
    await page.getByTestId("copy-admin").waitFor();
    await press(page, "c", "Shift+C");
    await until(page, `window.__fake.calls.filter((c) => c.name === "copyText").length === 2`);
    await press(page, "v");
    await page.locator("[data-testid=raw][open]").waitFor();
    await press(page, "o");
    expect(await calls(page, "openInMarketo")).toEqual([]);
    await press(page, "j");
    await page.getByTestId("open-marketo").waitFor();
    await press(page, "o");
    await until(page, `window.__fake.calls.some((c) => c.name === "openInMarketo")`);
  });

  it("F6 walks the panes and the arrow keys walk inside of one", async () => {
    const { page } = await window_.open();
    await press(page, "j", "Enter");
    await page.getByTestId("details-title").waitFor();
    await press(page, "F6");
    expect(
      await page.evaluate(() => document.activeElement?.closest("[data-pane]")?.getAttribute("data-pane")),
    ).toBe("details");
    await press(page, "F6");
    expect(await focusedTestid(page)).toBe("view-all");
    await press(page, "ArrowDown", "ArrowDown");
    expect(await focusedTestid(page)).toBe("view-critical");
    await press(page, "Enter");
    await until(page, `document.querySelector("h1").textContent === "Critical"`);
    await press(page, "Shift+F6", "Shift+F6");
    expect(
      await page.evaluate(() => document.activeElement?.closest("[data-pane]")?.getAttribute("data-pane")),
    ).toBe("list");
  });

  it("one changes a rule, and learns when it was refused", async () => {
    const { page } = await window_.open();
    await press(page, "g", "s");
    await page.getByTestId("rule-salesforce-toast").focus();
    await press(page, "ArrowRight");
    await page.getByTestId("effect-salesforce").waitFor();
    expect(await calls(page, "setRule")).toEqual([["salesforce", "silent", "warning", true]]);
    await fakeSays(page, (fake) => fake.fail("setRule", { code: "settings", message: "Write-protected." }));
    await press(page, "ArrowRight");
    await page.getByText("Not saved. Write-protected.").waitFor();
    expect(await page.getByTestId("rule-salesforce-silent").isChecked()).toBe(true);
    await press(page, "Escape");
    await page.getByTestId("list").waitFor();
  });

  it("one searches, finds nothing, and clears", async () => {
    const { page } = await window_.open();
    await press(page, "/");
    expect(await focusedTestid(page)).toBe("search");
    await page.keyboard.type("jjj?e");
    await page.getByTestId("nothing").waitFor();
    expect(await page.getByTestId("nothing").textContent()).toContain("“jjj?e”");
    await press(page, "Escape");
    await page.getByTestId("row").first().waitFor();
    expect(await page.getByTestId("search").inputValue()).toBe("");
    await page.keyboard.type("LOCK_ROW");
    await page.getByTestId("chip-search").waitFor();
    await press(page, "ArrowDown", "Enter");
    await page.getByTestId("details-title").waitFor();
    expect(await title(page)).toMatch(/^Salesforce refused/);
  });

  it("letters can be turned off", async () => {
    const { page } = await window_.open();
    await press(page, "g", "s");
    await page.getByTestId("section-keyboard").click();
    await page.getByTestId("letters").focus();
    await press(page, "Space", "Escape");
    await page.getByTestId("list").waitFor();
    await press(page, "g", "u");
    expect(await page.locator("h1").textContent()).toBe("All");
    await press(page, "ArrowDown", "Enter");
    await page.getByTestId("details-title").waitFor();
  });
});

describe("archiving without opening", () => {
  it("moves the keyboard on to the row that took the place", async () => {
    const { page } = await window_.open();
    const ids = await page
      .getByTestId("row")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-id")));
    await press(page, "j", "j", "e");
    await page.getByTestId("undo-bar").waitFor();
    await until(page, `document.activeElement?.dataset.id === "${ids[2]}"`);
    expect(await page.getByTestId("details-title").count()).toBe(0);
    await page.locator(`[data-id="${ids[3]}"]`).hover();
    await page.getByRole("button", { name: /^Archive: / }).click();
    await page.locator(`[data-id="${ids[3]}"]`).waitFor({ state: "detached" });
  });
});

describe("details", () => {
  it("keep their place and their “Copied” while others arrive", async () => {
    const { page } = await window_.open({ height: 480 });
    await page.getByTestId("row").first().click();
    await page.getByTestId("copy-details").click();
    await page.getByTestId("copy-details").getByText("Copied").waitFor();
    const body = page.locator("[data-pane=details] [data-pane-start]");
    await body.evaluate((node) => (node.scrollTop = 120));
    await fakeSays(page, (fake) => fake.arrive(2));
    await page.getByTestId("new-pill").waitFor();
    const asked = await calls(page, "details");
    expect(asked.length).toBeGreaterThan(1);
    expect(await body.evaluate((node) => node.scrollTop)).toBe(120);
    expect(await page.getByTestId("copy-details").textContent()).toContain("Copied");
  });
});

describe("news", () => {
  it("come in at the top, and wait in the pill while one reads", async () => {
    const { page } = await window_.open();
    const [first] = await fakeSays(page, (fake) => fake.arrive(1));
    await page.locator(`[data-testid=row][data-id="${first}"]`).waitFor();
    await page.getByTestId("row").nth(2).click();
    await page.getByTestId("details-title").waitFor();
    const before = await title(page);
    const [second] = await fakeSays(page, (fake) => fake.arrive(3));
    await page.getByTestId("new-pill").waitFor();
    expect(await page.getByTestId("new-pill").textContent()).toContain("3 new");
    expect(await title(page)).toBe(before);
    expect(await page.locator(`[data-id="${second}"]`).count()).toBe(0);
    await press(page, ".");
    await page.locator(`[data-id="${second}"]`).waitFor();
    expect(await page.getByTestId("new-pill").count()).toBe(0);
    expect(await title(page)).toBe(before);
  });

  it("do not move a list that is scrolled", async () => {
    const { page } = await window_.open();
    const list = page.getByTestId("list");
    await list.evaluate((node) => (node.scrollTop = 2000));
    await until(
      page,
      `document.querySelector('[data-testid="list"] section:first-of-type h2').textContent !== "Today"`,
    );
    const place = () => list.evaluate((node) => node.querySelector("li")?.getBoundingClientRect().top);
    const before = await place();
    await fakeSays(page, (fake) => fake.arrive(5));
    await page.getByTestId("new-pill").waitFor();
    expect(await place()).toBe(before);
    expect(await list.evaluate((node) => node.scrollTop)).toBe(2000);
  });

  it("keep the row that one reads selected when it happens again", async () => {
    const { page } = await window_.open();
    await page.getByTestId("row").nth(6).click();
    await page.getByTestId("details-title").waitFor();
    await until(page, `document.querySelectorAll("[data-row]")[6].dataset.unread === "false"`);
    const id = await page.getByTestId("row").nth(6).getAttribute("data-id");
    await page.evaluate((row) => window.__fake?.repeat(row ?? ""), id);
    await page.getByTestId("new-pill").waitFor();
    expect(await page.getByTestId("new-pill").textContent()).toContain("1 new");
    expect(await page.getByTestId("row").nth(6).getAttribute("data-id")).toBe(id);
    expect(await page.getByTestId("row").nth(6).getByTestId("count").textContent()).toBe("×2");
    await press(page, ".");
    await until(page, `document.querySelector("[data-row]").dataset.id === "${id}"`);
    expect(await page.getByTestId("row").first().getAttribute("aria-current")).toBe("true");
    expect(await page.locator(`[data-row][data-id="${id}"]`).count()).toBe(1);
    expect(await page.getByTestId("moment").count()).toBe(2);
  });

  it("a toast's click opens the one it meant", async () => {
    const { page } = await window_.open();
    await press(page, "g", "s");
    await fakeSays(page, (fake) => fake.show({ at: "notification", id: "n-42" }));
    await page.getByTestId("details-title").waitFor();
    await fakeSays(page, (fake) => fake.show({ at: "notification", id: "n-9999" }));
    await page.getByText("This notification is gone").waitFor();
  });

  it("the tray leads to the settings, and the first run has none yet", async () => {
    const { page } = await window_.open();
    await fakeSays(page, (fake) => fake.show({ at: "settings" }));
    await page.getByTestId("settings").waitFor();
    const started = await window_.open({ query: "settings" });
    await started.page.getByTestId("settings").waitFor();
    const first = await window_.open({ query: "settings&first-run" });
    await first.page.getByTestId("first-run").waitFor();
  });
});

describe("the language", () => {
  it("is chosen with the arrow keys, and the whole window follows", async () => {
    const { page } = await window_.open();
    await press(page, "g", "s");
    await page.getByTestId("section-language").click();
    await page.getByTestId("language-en").focus();
    await press(page, "ArrowDown");
    await page.getByRole("heading", { name: "Langue" }).waitFor();
    expect(await calls(page, "setLanguage")).toEqual([["fr"]]);
    expect(await focusedTestid(page)).toBe("language-fr");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("fr");
    await press(page, "Escape");
    await page.getByRole("heading", { name: "Aujourd’hui" }).waitFor();
    await page.getByText("Salesforce refuse la connexion de Marketo", { exact: true }).waitFor();
    await fakeSays(page, (fake) => fake.speak(null));
    await page.getByRole("heading", { name: "Today" }).waitFor();
    await page.getByText("Salesforce refuses Marketo’s login", { exact: true }).waitFor();
  });
});

describe("the list", () => {
  it("scrolls through six hundred with few rows in the page", async () => {
    const { page } = await window_.open();
    const list = page.getByTestId("list");
    let most = 0;
    for (;;) {
      most = Math.max(most, await page.getByTestId("row").count());
      const before = await list.evaluate((node) => {
        node.scrollTop = node.scrollHeight;
        return node.scrollHeight;
      });
      await until(page, `document.querySelector("[data-testid=list] .all").offsetHeight > 0`);
      const complete = await page.locator("li[aria-setsize]:not([aria-setsize='-1'])").count();
      if (complete > 0 && (await list.evaluate((node) => node.scrollHeight)) === before) break;
      await until(
        page,
        `document.querySelector("[data-testid=list]").scrollHeight > ${before} ||
          document.querySelector("li[aria-setsize]:not([aria-setsize='-1'])")`,
      );
    }
    expect(most).toBeLessThan(60);
    const total = await fakeSays(page, (fake) => fake.calls.filter((call) => call.name === "page").length);
    expect(total).toBeGreaterThan(4);
  });

  it("says when it could not be read, and tries again", async () => {
    const { page } = await window_.open();
    await fakeSays(page, (fake) =>
      fake.fail("page", { code: "history", message: "The disk is full.", details: "code 13" }),
    );
    await page.getByTestId("view-unread").click();
    await page.getByText("The disk is full.").waitFor();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByTestId("row").first().waitFor();
  });
});
