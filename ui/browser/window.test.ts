import { describe, expect, it } from "vitest";
import { calls, fakeSays, focusedId, focusedTestid, press, rig, until } from "./setup";

const window_ = rig();

describe("the first run", () => {
  it("starts the demo", async () => {
    const { page } = await window_.open({ query: "first-run" });
    await fakeSays(page, (fake) => fake.fail("startDemo", { code: "agent", message: "No port is free." }));
    await page.getByTestId("start-demo").click();
    await page.getByText("The demo could not start. No port is free.").waitFor();
    await page.getByTestId("start-demo").click();
    await page.getByTestId("row").first().waitFor();
    expect(await page.getByTestId("row").first().textContent()).toContain("Demo");
  });

  it("sets up a journal: wrong field, refused secret, saved", async () => {
    const { page } = await window_.open({ query: "first-run" });
    await page.getByTestId("choose-journal").check({ force: true });
    await page.getByTestId("set-up-journal").click();
    await page.getByTestId("save-journal").click();
    await page.getByTestId("error-id").waitFor();
    expect(await focusedTestid(page)).toBe("field-id");
    const values = {
      id: "prod",
      journal_url: "http://x",
      client_id: "c",
      org_id: "o@AdobeOrg",
      client_secret: "wrong",
    };
    for (const [field, value] of Object.entries(values)) await page.getByTestId(`field-${field}`).fill(value);
    await page.getByTestId("test-journal").click();
    await page.getByTestId("error-journal_url").waitFor();
    expect(await focusedTestid(page)).toBe("field-journal_url");
    await page.getByTestId("field-journal_url").fill("https://x");
    await page.getByTestId("test-journal").click();
    await page.locator("[data-testid=step-token][data-ok=false]").waitFor();
    await page.getByTestId("field-client_secret").fill("right");
    await page.getByTestId("test-journal").click();
    await page.locator("[data-testid=step-journal][data-ok=true]").waitFor();
    await page.getByTestId("save-journal").click();
    await page.getByTestId("first-backlog").waitFor();
    expect(await page.getByTestId("backlog-line").textContent()).toContain("Everything is read");
    await page.getByTestId("test-toast").click();
    await page.getByTestId("test-toast-note").waitFor();
    // The watch starts at login from now on, and that is said.
    await page.locator("[data-testid=login]:checked").waitFor({ state: "attached" });
    await page.getByTestId("show-list").click();
    await page.getByTestId("quiet").waitFor();
    expect(await page.evaluate(() => document.body.innerHTML.includes('right"'))).toBe(false);
  });
});

describe("narrow", () => {
  it("shows one pane at a time, with the keyboard following", async () => {
    const { page } = await window_.open({ width: 360 });
    expect(await page.getByTestId("details-title").isVisible()).toBe(false);
    await page.getByTestId("row").first().focus();
    await press(page, "Enter");
    await page.getByTestId("details-title").waitFor();
    expect(await page.getByTestId("list").isVisible()).toBe(false);
    expect(
      await page.evaluate(() => document.activeElement?.closest("[data-pane]")?.getAttribute("data-pane")),
    ).toBe("details");
    await press(page, "Escape");
    await page.getByTestId("list").waitFor();
    expect(await focusedId(page)).toBe("i-600");
  });

  it("has the views in a drawer that Esc closes", async () => {
    const { page } = await window_.open({ width: 700 });
    await page.getByTestId("open-drawer").click();
    await until(page, `document.activeElement?.closest(".drawer") !== null`);
    await press(page, "Escape");
    await page.getByTestId("view-all").waitFor({ state: "detached" });
    expect(await focusedTestid(page)).toBe("open-drawer");
    await page.getByTestId("open-drawer").click();
    await page.getByTestId("type-linkedin").click();
    await until(page, `document.querySelector("h1").textContent === "LinkedIn"`);
    expect(await page.getByTestId("view-all").count()).toBe(0);
  });

  it("gives fingers room", async () => {
    const { page } = await window_.open({ width: 360 });
    await page.getByTestId("row").first().click();
    await page.getByTestId("copy-details").waitFor();
    const low = await page
      .locator("button:visible")
      .evaluateAll((buttons) =>
        buttons
          .filter((button) => button.getBoundingClientRect().height < 40)
          .map((button) => button.outerHTML.slice(0, 100)),
      );
    expect(low).toEqual([]);
  });
});

describe("for those who listen", () => {
  it("a row says its severity, what happened, when, and whether it was read", async () => {
    const { page } = await window_.open();
    const name =
      "Critical. Salesforce refuses Marketo’s login. Nothing has synced since 08:12. 14 times. 4 minutes ago. Unread.";
    await page.getByRole("button", { name, exact: true }).click();
    await page.getByTestId("details-title").waitFor();
    await page.getByRole("button", { name: name.replace("Unread", "Read"), exact: true }).waitFor();
    await page.getByRole("button", { name: "Salesforce, 2 unread", exact: true }).waitFor();
  });

  it("news and deeds are said", async () => {
    const { page } = await window_.open();
    await page.getByTestId("row").nth(1).click();
    await fakeSays(page, (fake) => fake.arrive(2, "engagement"));
    await until(page, `document.querySelector("[data-testid=said]").textContent === "2 new"`);
    await press(page, "e");
    await until(
      page,
      `document.querySelector("[data-testid=said]").textContent === "Archived. Undo with Z."`,
    );
    await fakeSays(page, (fake) => fake.arrive(1, "crm-sync"));
    await page.getByRole("alert").filter({ hasText: "New and critical: CRM sync is down" }).waitFor();
  });
});

describe("Japanese", () => {
  it("has its own fonts first, and its letters are not pushed together", async () => {
    const { page } = await window_.open({ query: "lang=ja" });
    await page.getByTestId("row").first().click();
    await page.getByTestId("details-title").waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("ja");
    const style = await page.getByTestId("details-title").evaluate((node) => {
      const { letterSpacing, fontFamily } = getComputedStyle(node);
      return { letterSpacing, fontFamily };
    });
    expect(style.letterSpacing).toBe("normal");
    // On Linux without those of other systems, which it would be asked for in vain.
    expect(style.fontFamily).toMatch(/^"Noto Sans CJK JP", (?!.*(Hiragino|Yu Gothic|Segoe))/);
    const elsewhere = await page.evaluate(() => {
      delete document.documentElement.dataset["system"];
      document.documentElement.style.removeProperty("--face");
      return getComputedStyle(document.documentElement).fontFamily;
    });
    expect(elsewhere).toMatch(/^"Hiragino Sans", "Hiragino Sans", "Yu Gothic UI"/);
    const code = page.getByTestId("explanation").locator(".code");
    expect(await code.evaluate((node) => getComputedStyle(node).fontFamily)).toContain("monospace");
  });
});

describe("the watch", () => {
  it("says that nobody watches and starts again", async () => {
    const { page } = await window_.open();
    await fakeSays(page, (fake) => {
      fake.watch.watching = false;
      fake.changed();
    });
    await page.getByTestId("not-watching").waitFor();
    await page.getByTestId("start-watching").click();
    await page.getByTestId("not-watching").waitFor({ state: "detached" });
  });

  it("says that nothing can be kept, and not that all is quiet", async () => {
    const { page } = await window_.open({ query: "count=0" });
    const heading = page.locator("[data-testid=quiet] h1");
    expect(await heading.textContent()).toBe("All quiet");
    await fakeSays(page, (fake) => {
      fake.watch.cannot_store = {
        title: "Campanile can keep nothing new",
        text: "The disk is full. Free some space; until then new notifications are neither kept nor shown.",
      };
      fake.changed();
    });
    expect(await page.getByTestId("cannot-store").textContent()).toContain("The disk is full.");
    expect(await heading.textContent()).toBe("Nothing to show");
    expect(await page.getByTestId("watch-line").textContent()).toContain("Campanile can keep nothing new");
    await fakeSays(page, (fake) => {
      fake.watch.cannot_store = null;
      fake.changed();
    });
    await page.getByTestId("cannot-store").waitFor({ state: "detached" });
    expect(await heading.textContent()).toBe("All quiet");
  });
});

describe("the start", () => {
  it("tells the shell once that there is something to see", async () => {
    const { page } = await window_.open();
    expect(await calls(page, "ready")).toHaveLength(1);
    expect(await page.getByTestId("row").count()).toBeGreaterThan(10);
  });

  it("takes the first screenful from the page when it was put there, and asks nobody", async () => {
    const { page: source } = await window_.open({ query: "lang=fr" });
    const startup = await source.evaluate(() => {
      const fake = window.__fake as unknown as { watch: unknown; counts(): unknown };
      const types = [{ slug: "salesforce", group: "crm" }];
      const page = { rows: [], next: null };
      return {
        language: "fr",
        chosen_language: "fr",
        appearance: { theme: "system", tray_count: true },
        types,
        instances: [],
        counts: fake.counts(),
        watch: fake.watch,
        page,
        place: { at: "list" },
        first_run: false,
        views: [],
        wakes_at: null,
      };
    });
    const { page } = await window_.open({
      init: `window.__CAMPANILE_STARTUP__ = ${JSON.stringify(startup)}`,
    });
    expect(await calls(page, "startup")).toEqual([]);
    expect(await calls(page, "ready")).toHaveLength(1);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("fr");
    await page.getByText("Tout est calme").waitFor();
  });

  it("shows a failure rather than nothing, and is ready all the same", async () => {
    const { page } = await window_.open({ query: "fail-start" });
    await page.getByTestId("start-failure").waitFor();
    expect(await page.getByTestId("start-failure").textContent()).toContain(
      "database disk image is malformed",
    );
    expect(await calls(page, "ready")).toHaveLength(1);
  });

  it("is ready even when the host does not answer", async () => {
    const { page } = await window_.open({ query: "silent-start" });
    expect(await calls(page, "ready")).toHaveLength(1);
  });

  it("opens what it was started for", async () => {
    const { page } = await window_.open({ query: "open=n-599-1" });
    await page.getByTestId("details-title").waitFor();
    expect(await calls(page, "details")).toEqual(expect.arrayContaining([["n-599-1"]]));
    await page.locator("[data-id=i-599][aria-current=true]").waitFor();
    await page.getByTestId("show-newest").click();
    await page.getByTestId("older").waitFor({ state: "detached" });
    await until(page, `document.activeElement.matches("[data-pane=details] [data-pane-start]")`);
  });
});
