import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { calls, fakeSays, focusedTestid, press, rig, title, until } from "./setup";

const window_ = rig();

const standing = (page: Page) => page.getByTestId("team-standing").textContent();
const shares = async (page: Page) => (await calls(page, "share")).map(([, act]) => act);
const stands = (page: Page, words: string) =>
  until(page, `document.querySelector("[data-testid=team-standing]")?.textContent.includes("${words}")`);
/** How the first row stands: what is seen, and what a screen reader says. */
const row = (page: Page) =>
  page.evaluate(() => {
    const first = document.querySelector("[data-testid=row]");
    const seen = first?.querySelector("[data-testid=row-team]")?.textContent.trim() ?? null;
    return [seen, first?.querySelector(".visually-hidden")?.textContent];
  });

async function openFirst(page: Page): Promise<void> {
  await page.getByTestId("row").first().click();
  await page.getByTestId("team").waitFor();
}

/** What comes from the stream about the first incident while one looks. */
const annaIsOnIt = (page: Page) =>
  fakeSays(page, (fake) => {
    const at = Date.now();
    const said = [{ who: "anna", at, text: "The password of the sync user has expired." }];
    const on = { care: "on-it" as const, text: "anna is on it", at, own: false, again: false };
    fake.alter("i-600", { team: { standing: on, said, waits: false } });
  });

describe("what the team does about an incident", () => {
  it("says who is on it, and lets one take it, give it back and say that it is done", async () => {
    const { page } = await window_.open({ query: "team" });
    await openFirst(page);
    expect(await standing(page)).toContain("Nobody is on it yet.");
    expect((await row(page))[0]).toBeNull();
    await page.getByTestId("team-take").click();
    await stands(page, "You are on it");
    const [seen, spoken] = await row(page);
    expect(seen).toBe("You are on it");
    expect(spoken).toContain(" You are on it.");
    expect(await page.getByTestId("team-take").textContent()).toContain("I am not on it any more");
    expect(await focusedTestid(page)).toBe("team-take");
    await page.keyboard.press("Enter");
    await stands(page, "Nobody is on it any more");
    expect((await row(page))[0]).toBeNull();
    await page.getByTestId("team-resolve").focus();
    await page.keyboard.press("Enter");
    await page.getByTestId("team-resolve").waitFor({ state: "detached" });
    expect(await standing(page)).toContain("Resolved by you");
    await until(page, `document.activeElement?.dataset.testid === "team-take"`);
    expect((await row(page))[0]).toBe("Resolved by you");
    // It happens again: that is no longer true, and can be done once more.
    await fakeSays(page, (fake) => fake.repeat("i-600"));
    await page.getByTestId("team-resolve").waitFor();
    expect(await standing(page)).toContain("It has happened again since.");
    expect((await row(page))[0]).toBeNull();
    expect(await shares(page)).toEqual([{ kind: "acknowledge" }, { kind: "release" }, { kind: "resolve" }]);
  });

  it("shows at once what comes from others, and leaves alone what one writes", async () => {
    const { page } = await window_.open({ query: "team" });
    await openFirst(page);
    await page.getByTestId("team-comment").click();
    await page.getByTestId("team-text").fill("I look");
    await annaIsOnIt(page);
    await stands(page, "anna is on it");
    expect(await row(page)).toEqual(["anna is on it", expect.stringContaining(" anna is on it.")]);
    expect(await page.getByTestId("team-said").textContent()).toContain("The password of the sync user");
    expect(await page.getByTestId("team-text").inputValue()).toBe("I look");
    expect(await focusedTestid(page)).toBe("team-text");
    await page.getByTestId("team-send").click();
    await page.getByTestId("team-form").waitFor({ state: "detached" });
    const said = await page.getByTestId("team-said").allTextContents();
    expect(said.map((text) => /anna|You/.exec(text)?.[0])).toEqual(["anna", "You"]);
    await until(page, `document.activeElement?.dataset.testid === "team-comment"`);
    expect(await page.getByTestId("said").textContent()).toBe("Your comment is added.");
    // Another incident begins anew.
    await page.getByTestId("team-assign").click();
    await page.getByTestId("team-text").waitFor();
    await page.getByTestId("row").nth(1).click();
    await until(page, `!document.querySelector("[data-testid=team-said]")`);
    expect(await page.getByTestId("team-form").count()).toBe(0);
  });

  it("is done by keyboard, and says what is wrong beside the field", async () => {
    const { page } = await window_.open({ query: "team" });
    await press(page, "j", "Enter");
    await page.getByTestId("team").waitFor();
    await press(page, "t");
    await stands(page, "You are on it");
    await press(page, "Control+k");
    await page.getByTestId("palette").waitFor();
    await page.keyboard.type("ask a coll");
    await press(page, "Enter");
    await until(page, `document.activeElement?.dataset.testid === "team-text"`);
    expect(
      await page
        .locator("#team-known option")
        .evaluateAll((all) => all.map((one) => one.getAttribute("value"))),
    ).toEqual(["anna", "paul"]);
    // Letters are no commands here.
    await page.keyboard.type("e.j");
    await press(page, "Enter");
    await page.getByTestId("team-failure").waitFor();
    expect(await page.getByTestId("team-failure").textContent()).toContain("“e.j” is no user’s name");
    expect(await focusedTestid(page)).toBe("team-text");
    await page.getByTestId("team-text").fill("anna");
    await press(page, "Enter");
    await stands(page, "Assigned to anna");
    expect(await page.getByTestId("team-failure").count()).toBe(0);
    await until(page, `document.activeElement?.dataset.testid === "team-assign"`);
    await page.getByTestId("team-comment").focus();
    await press(page, "Enter");
    await until(page, `document.activeElement?.dataset.testid === "team-text"`);
    await page.keyboard.type("Two lines");
    await press(page, "Enter");
    await page.keyboard.type("here");
    await press(page, "Control+Enter");
    await page.getByTestId("team-said").waitFor();
    expect(await page.getByTestId("team-said").textContent()).toContain("Two lines\nhere");
    // Esc closes what one writes with, and nothing else.
    const open = await title(page);
    await press(page, "Enter");
    await page.getByTestId("team-text").waitFor();
    await press(page, "Escape");
    await page.getByTestId("team-text").waitFor({ state: "detached" });
    await until(page, `document.activeElement?.dataset.testid === "team-comment"`);
    expect(await title(page)).toBe(open);
  });

  it("says what has not reached the team, and that something did not work", async () => {
    const { page } = await window_.open({ query: "team" });
    await openFirst(page);
    await fakeSays(page, (fake) => {
      const on = { care: "on-it" as const, text: "You are on it", at: Date.now(), own: true, again: false };
      fake.alter("i-600", { team: { standing: on, said: [], waits: true } });
    });
    await stands(page, "You are on it");
    await page.getByTestId("team-waits").waitFor();
    expect(await page.getByTestId("team-waits").textContent()).toContain(
      "as soon as the relay’s server is reached",
    );
    await fakeSays(page, (fake) => {
      const on = { care: "on-it" as const, text: "You are on it", at: Date.now(), own: true, again: false };
      fake.alter("i-600", { team: { standing: on, said: [], waits: false } });
    });
    await page.getByTestId("team-waits").waitFor({ state: "detached" });
    await fakeSays(page, (fake) =>
      fake.fail("share", { message: "Connection team does not say who you are." }),
    );
    await page.getByTestId("team-take").click();
    await page.getByTestId("team-failure").waitFor();
    expect(await page.getByTestId("team-failure").textContent()).toContain("does not say who you are");
    expect(await standing(page)).toContain("You are on it");
  });

  it("is not there without a team", async () => {
    const { page } = await window_.open();
    await page.getByTestId("row").first().click();
    await page.getByTestId("details-title").waitFor();
    await press(page, "t");
    expect(await page.getByTestId("team").count()).toBe(0);
    expect(await calls(page, "share")).toEqual([]);
    await press(page, "Control+k");
    await page.getByTestId("palette").waitFor();
    expect(await page.locator("[data-entry^=team-]").count()).toBe(0);
  });
});
