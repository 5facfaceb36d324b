import { describe, expect, it } from "vitest";
import { calls, fakeSays, focusedTestid, nameProxy, openSection, press, rig, until } from "./setup";

const window_ = rig();

describe("the settings, with the keyboard alone", () => {
  it("one walks the sections and changes the quiet hours", async () => {
    const { page } = await window_.open();
    await press(page, "g", "s");
    await until(page, `document.activeElement?.dataset.testid === "section-rules"`);
    await press(page, "ArrowDown", "Enter");
    await page.getByTestId("quiet-on").waitFor({ state: "attached" });
    expect(await focusedTestid(page)).toBe("section-quiet");

    await press(page, "F6", "Tab");
    await page.getByTestId("quiet-day-sat").focus();
    await press(page, "Space");
    await page.getByTestId("saved-quiet-hours").waitFor();
    await until(page, `document.querySelector('[data-testid="week-sun"]').dataset.stretches === "1"`);

    await page.getByTestId("quiet-to").focus();
    await press(page, "Control+A");
    await page.keyboard.type("20:00");
    await press(page, "Enter");
    await page.getByTestId("error-quiet-hours").waitFor();
    // Esc takes back what was typed, and only the next one goes back to the list.
    await press(page, "Escape");
    expect(await page.getByTestId("quiet-to").inputValue()).toBe("08:00");
    expect(await page.getByTestId("settings").count()).toBe(1);
    await press(page, "Escape");
    await page.getByTestId("list").waitFor();
  });

  it("one names a proxy and who signs in to it, and the password is not shown again", async () => {
    const { page } = await window_.open();
    await openSection(page, "network");
    await page.locator("input[name=proxy][value=system]").focus();
    await press(page, "ArrowRight", "ArrowRight");
    await page.getByTestId("proxy-address").focus();
    await page.keyboard.type("proxy.example.com");
    await press(page, "Enter");
    await page.getByTestId("error-proxy-address").waitFor();
    expect(await page.getByTestId("proxy-user").count()).toBe(0);
    await press(page, "Control+A");
    await nameProxy(page, "marie");

    await page.getByTestId("proxy-password").focus();
    await page.keyboard.type("sesame");
    await press(page, "Enter");
    await page.getByTestId("saved-proxy-password").waitFor();
    expect(await page.getByTestId("proxy-password").inputValue()).toBe("");
    const changes = (await calls(page, "changeSetting")).map(([change]) => change);
    expect(changes.at(-1)).toEqual({ setting: "proxy-password", password: "sesame" });
    expect(changes.at(-2)).toMatchObject({ network: { proxy: "at", user: "marie" } });
  });

  it("one deletes only after a question, and can leave it", async () => {
    const { page } = await window_.open();
    await press(page, "g", "s");
    await page.getByTestId("section-data").click();
    await page.getByTestId("delete").focus();
    await press(page, "Enter");
    await until(page, `document.activeElement?.dataset.testid === "confirm-delete-no"`);
    await press(page, "Escape");
    await until(page, `document.activeElement?.dataset.testid === "delete"`);
    expect(await calls(page, "deleteHistory")).toEqual([]);
    expect(await page.getByTestId("settings").count()).toBe(1);
    await press(page, "Enter");
    await until(page, `document.activeElement?.dataset.testid === "confirm-delete-no"`);
    await press(page, "Tab", "Enter");
    await until(page, `document.activeElement?.dataset.testid === "delete"`);
    expect(await calls(page, "deleteHistory")).toEqual([[365]]);
  });

  it("one removes a connection and says what becomes of its notifications", async () => {
    const { page } = await window_.open();
    await press(page, "g", "s");
    await page.getByTestId("section-connections").click();
    await page.getByTestId("remove-prod").focus();
    await press(page, "Enter");
    await page.getByTestId("remove-deletes").focus();
    await press(page, "Space");
    await page.getByTestId("confirm-remove-yes").focus();
    await press(page, "Enter");
    await page.getByTestId("connection-prod").waitFor({ state: "detached" });
    expect(await calls(page, "removeConnection")).toEqual([["prod", true]]);
    expect(await focusedTestid(page)).toBe("add-journal");
  });
});

describe("what an administrator's policy has set", () => {
  it("is grey with a word why, and what stands beside it is not", async () => {
    const { page } = await window_.open({ query: "locked=toasts.detail&locked=rules.salesforce" });
    await openSection(page, "quiet");
    const detail = page.getByTestId("detail-full");
    await page.getByTestId("locked-detail").filter({ hasText: "Your organisation has set this" }).waitFor();
    expect([await detail.isDisabled(), await page.getByTestId("weekly").isDisabled()]).toEqual([true, false]);
    expect(await page.getByTestId("per-minute").isEnabled()).toBe(true);
    await page.getByTestId("section-rules").click();
    await page.getByTestId("locked-salesforce").waitFor();
    const disabled = (id: string) => page.getByTestId(id).isDisabled();
    expect(
      await Promise.all(["mute", "least", "sound"].map((id) => disabled(`rule-salesforce-${id}`))),
    ).toEqual([true, true, true]);
    expect(await disabled("rule-engagement-mute")).toBe(false);
    expect(await calls(page, "setRule")).toEqual([]);
  });
});

describe("the support report", () => {
  it("is read whole before it is copied or saved, with the keyboard alone", async () => {
    const { page } = await window_.open();
    await press(page, "g", "s");
    await page.getByTestId("section-about").click();
    await page.getByTestId("support-report").focus();
    await press(page, "Enter");
    await until(page, `document.activeElement?.dataset.testid === "support-text"`);
    const place = () => page.evaluate(() => document.activeElement?.scrollTop ?? -1);
    expect(await place()).toBe(0);
    await press(page, "Control+End");
    await expect.poll(place).toBeGreaterThan(100);
    await press(page, "Control+a");
    const selected = await page.evaluate(() => {
      const text = document.activeElement as HTMLTextAreaElement;
      return text.value.slice(text.selectionStart, text.selectionEnd);
    });
    expect(selected).toContain("# Campanile support report");
    await page.keyboard.type("mine");
    expect(await page.getByTestId("support-text").inputValue()).toBe(selected);

    await press(page, "Tab", "Tab", "Enter");
    await page.getByTestId("support-saved").filter({ hasText: "campanile-support-20261123.txt" }).waitFor();
    expect(await calls(page, "saveSupportReport")).toEqual([[]]);
    await press(page, "Escape");
    await page.getByTestId("support-dialog").waitFor({ state: "detached" });
    expect(await focusedTestid(page)).toBe("support-report");
    expect(await page.getByTestId("settings").count()).toBe(1);
  });
});

describe("the look", () => {
  it("is the user's choice before the system's, and at once", async () => {
    const { page } = await window_.open({ scheme: "light" });
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await press(page, "g", "s");
    await page.getByTestId("section-appearance").click();
    await page.getByTestId("theme-dark").check({ force: true });
    await until(page, `document.documentElement.dataset.theme === "dark"`);
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.getByTestId("theme-light").check({ force: true });
    await until(page, `document.documentElement.dataset.theme === "light"`);
    expect(await paper()).toBe(light);
    await page.getByTestId("theme-system").check({ force: true });
    await until(page, `!("theme" in document.documentElement.dataset)`);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await paper()).toBe(dark);
  });

  it("goes back where the host refuses", async () => {
    const { page } = await window_.open();
    await press(page, "g", "s");
    await page.getByTestId("section-appearance").click();
    await fakeSays(page, (fake) => fake.fail("changeSetting", { message: "Write-protected." }));
    await page.getByTestId("theme-dark").click({ force: true });
    await page.getByText("Not saved. Write-protected.").waitFor();
    await until(page, `document.querySelector('[data-testid="theme-system"]').checked`);
    expect(await page.evaluate(() => "theme" in document.documentElement.dataset)).toBe(false);
  });
});

describe("the first reading", () => {
  it("is told with true numbers, and goes on by itself", async () => {
    const { page } = await window_.open({ query: "first-run" });
    await page.getByTestId("choose-journal").check({ force: true });
    await page.getByTestId("set-up-journal").click();
    await page.getByTestId("paste").fill('{"client_id":"0a","client_secret":"s","org_id":"9@AdobeOrg"}');
    await page.getByTestId("paste-fill").click();
    expect(await page.getByTestId("field-client_id").inputValue()).toBe("0a");
    expect(await page.getByTestId("paste").inputValue()).toBe("");
    await page.getByTestId("field-journal_url").fill("https://events-va6.adobe.io/x");
    await fakeSays(page, (fake) => {
      const now = Date.now();
      fake.backlog = {
        count: 1204,
        oldest: now - 604_800_000,
        reached: now - 86_400_000,
        caught_up: false,
        reading: null,
      };
    });
    await page.getByTestId("save-journal").click();
    await page.getByTestId("backlog-line").filter({ hasText: "1,204 notifications so far" }).waitFor();
    await fakeSays(page, (fake) => {
      fake.backlog = { count: 3000, oldest: 1, reached: 2, caught_up: true, reading: null };
      fake.changed();
    });
    await page.getByTestId("backlog-line").filter({ hasText: "Everything is read: 3,000" }).waitFor();
  });
});
