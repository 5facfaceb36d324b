import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Look } from "./rig.mjs";
import { forwardingScenes } from "./scenes-forwarding";
import { lockedScenes } from "./scenes-locked";
import { mailboxScenes, type Scene } from "./scenes-mailbox";
import { teamScenes } from "./scenes-team";
import { overviewScenes } from "./scenes-overview";
import { settingsScenes } from "./scenes-settings";
import { watchScenes } from "./scenes-watch";
import { fakeSays, nameProxy, openSection, press, rig } from "./setup";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const window_ = rig();

async function findings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const results = await window.axe.run(document, { resultTypes: ["violations"] });
    return results.violations.flatMap((violation) =>
      violation.nodes.map(
        (node) => `${violation.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`,
      ),
    );
  });
}

/** Text that is wider than what holds it, without an ellipsis, and a page that scrolls sideways. */
async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide =
      document.documentElement.scrollWidth > document.documentElement.clientWidth ? ["the page"] : [];
    const cut = [
      ...document.querySelectorAll<HTMLElement>("button, h1, h2, h3, p, label, dt, dd, th, td"),
    ].filter((node) => {
      const style = getComputedStyle(node);
      const visible =
        node.offsetParent !== null && !node.closest(".visually-hidden") && style.textOverflow !== "ellipsis";
      return (
        visible &&
        node.scrollWidth > node.clientWidth + 1 &&
        style.display !== "inline" &&
        node.clientWidth > 0
      );
    });
    return [...wide, ...cut.map((node) => node.outerHTML.slice(0, 160))];
  });
}

/** Rows with everything that a row can have. */
async function marked(page: Page): Promise<void> {
  await fakeSays(page, (fake) => {
    fake.alter("i-600", { pinned: true, note: "Asked Jo, ticket 4711. She calls back tomorrow." });
    fake.alter("i-599", { resolved: true });
    const from = Date.now() - 90 * 60_000;
    fake.alter("i-597", { gap: { from, to: from + 50 * 60_000 } });
  });
  await page.getByTestId("gap").waitFor();
}

const scenes: Scene[] = [
  { name: "main", act: (page) => page.getByTestId("row").first().waitFor() },
  {
    name: "details with everything",
    act: async (page) => {
      await page.getByTestId("row").first().click();
      await page.getByTestId("copy-admin").waitFor();
      await fakeSays(page, (fake) => fake.arrive(3));
      await page.getByTestId("details-title").waitFor();
      await page.keyboard.press("v");
      await page.locator("details[open] pre").waitFor();
    },
  },
  {
    name: "a timeline in full, one of it opened, with an explanation",
    act: async (page) => {
      await page.getByTestId("row").first().click();
      await page.getByTestId("explanation").waitFor();
      await page.getByTestId("timeline-all").click();
      await fakeSays(page, (fake) => fake.repeat("i-600"));
      await page.getByTestId("moment").nth(14).waitFor();
      await page.getByTestId("moment").nth(4).click();
      await page.getByTestId("older").waitFor();
    },
  },
  {
    name: "an unknown one",
    act: async (page) => {
      if (await page.getByTestId("open-drawer").isVisible()) await page.getByTestId("open-drawer").click();
      await page.getByTestId("type-other").click();
      await page.getByTestId("row").first().click();
      await page.getByTestId("details-title").waitFor();
    },
  },
  {
    name: "rules",
    act: async (page) => {
      await page.keyboard.press("g");
      await page.keyboard.press("s");
      await page.getByTestId("rule-salesforce").waitFor();
    },
  },
  {
    name: "connections and their form",
    act: async (page) => {
      await page.keyboard.press("g");
      await page.keyboard.press("s");
      await page.getByTestId("section-connections").click();
      await page.getByTestId("add-journal").click();
      await page.getByTestId("save-journal").click();
      await page.getByTestId("error-client_secret").waitFor();
    },
  },
  {
    name: "language settings, refused",
    act: async (page) => {
      await page.keyboard.press("g");
      await page.keyboard.press("s");
      await page.getByTestId("section-language").click();
      await fakeSays(page, (fake) => fake.fail("setLanguage", { message: "The file is write-protected." }));
      await page.locator("[data-testid^=language-]:not(:checked)").last().click();
      await page.getByRole("alert").filter({ hasText: "write-protected" }).waitFor();
    },
  },
  {
    name: "keyboard settings",
    act: async (page) => {
      await page.keyboard.press("g");
      await page.keyboard.press("s");
      await page.getByTestId("section-keyboard").click();
      await page.getByTestId("letters").waitFor();
    },
  },
  {
    name: "the filter and its chips",
    act: async (page) => {
      await page.keyboard.press("f");
      for (const id of ["severity-error", "severity-warning", "filter-salesforce", "filter-web-services"])
        await page.getByTestId(id).check({ force: true });
      await page.getByTestId("period-month").check({ force: true });
      await page.getByTestId("chip-period").waitFor({ state: "attached" });
    },
  },
  {
    name: "chips over a list",
    act: async (page) => {
      await page.keyboard.press("f");
      for (const id of [
        "severity-error",
        "severity-critical",
        "filter-salesforce",
        "filter-campaign-failure",
      ])
        await page.getByTestId(id).check({ force: true });
      await page.keyboard.press("Escape");
      await page.getByTestId("filter-menu").waitFor({ state: "detached" });
      await page.getByTestId("chips-clear").waitFor();
    },
  },
  {
    name: "nothing that matches",
    act: async (page) => {
      await page.keyboard.press("f");
      await page.getByTestId("severity-critical").check({ force: true });
      await page.getByTestId("filter-engagement").check({ force: true });
      await page.keyboard.press("Escape");
      await page.getByTestId("nothing-clear").waitFor();
    },
  },
  {
    name: "several selected, by severity",
    act: async (page) => {
      await page.keyboard.press("s");
      await page.getByTestId("row").first().focus();
      await page.keyboard.press("Control+a");
      await page.getByTestId("bulk-everything").waitFor();
    },
  },
  {
    name: "one line each, pinned, noted, resolved, a gap",
    act: async (page) => {
      await marked(page);
      await page.keyboard.press("f");
      await page.getByTestId("density-compact").check({ force: true });
      await page.keyboard.press("Escape");
      await page.getByTestId("filter-menu").waitFor({ state: "detached" });
    },
  },
  {
    name: "snoozing",
    act: async (page) => {
      await page.getByTestId("row").first().focus();
      await page.keyboard.press("h");
      await page.getByTestId("snooze-menu").waitFor();
    },
  },
  {
    name: "snoozed ones, one open with its note",
    act: async (page) => {
      await marked(page);
      await page.getByTestId("row").first().focus();
      await page.keyboard.press("h");
      await page.keyboard.press("3");
      await page.keyboard.press("g");
      await page.keyboard.press("z");
      await page.getByTestId("until").first().waitFor();
      await page.getByTestId("row").first().click();
      await page.getByTestId("snoozed").waitFor();
    },
  },
  {
    name: "writing a note",
    act: async (page) => {
      await page.getByTestId("row").first().focus();
      await page.keyboard.press("n");
      await page.getByTestId("note-text").fill("Asked Jo, ticket 4711");
    },
  },
  {
    name: "words that were found",
    act: async (page) => {
      await page.keyboard.press("/");
      await page.getByTestId("search").fill("salesforce");
      await page.locator("[data-row] mark").first().waitFor({ state: "attached" });
      await page.keyboard.press("Enter");
    },
  },
  ...["instances", "quota", "appearance", "start", "about"].map((section) => ({
    name: `settings: ${section}`,
    act: async (page: Page) => {
      await openSection(page, section);
      await page.locator(`main[data-section=${section}] .body > *`).first().waitFor();
    },
  })),
  {
    name: "settings: network, a proxy with a sign-in, a file that is wrong",
    act: async (page) => {
      await openSection(page, "network");
      await nameProxy(page, "marie");
      await page.getByTestId("ca-file").fill("company.pem");
      await page.getByTestId("ca-file").press("Enter");
      await page.getByTestId("error-ca-file").waitFor();
    },
  },
  {
    name: "settings: quiet hours and toasts, one wrong",
    act: async (page) => {
      await openSection(page, "quiet");
      await page.getByTestId("per-minute").fill("0");
      await page.getByTestId("per-minute").press("Enter");
      await page.getByTestId("error-per-minute").waitFor();
      await page.getByTestId("test-toast").click();
      await page.getByTestId("test-toast-note").waitFor();
    },
  },
  ...settingsScenes,
  ...forwardingScenes,
  ...lockedScenes,
  {
    name: "a connection edited, another removed",
    act: async (page) => {
      await openSection(page, "connections");
      await page.getByTestId("edit-prod").click();
      await page.getByTestId("field-journal_url").waitFor();
      await page.getByTestId("remove-americas").click();
      await page.getByTestId("confirm-remove").waitFor();
    },
  },
  {
    name: "the API usage, a month of it",
    query: "rest",
    act: async (page) => {
      await press(page, "g", "q");
      await page.getByTestId("usage-period-30").check({ force: true });
      await page.getByTestId("usage-bar").nth(29).focus();
      await page.getByTestId("usage-errors").waitFor();
    },
  },
  {
    name: "the API usage as a table",
    query: "rest&instances=1",
    act: async (page) => {
      await press(page, "g", "q");
      await page.getByTestId("usage-as-table").click();
      await page.getByTestId("usage-table").waitFor();
    },
  },
  {
    name: "the API usage without its quota, and a wrong one",
    query: "rest&instances=1",
    act: async (page) => {
      await openSection(page, "instances");
      await page.locator("[data-testid^=daily-quota-]").fill("");
      await page.locator("[data-testid^=daily-quota-]").press("Enter");
      await page.locator("[data-testid^=saved-]").waitFor();
      await press(page, "Escape", "Escape", "g", "q");
      await page.getByTestId("save-quota").click();
      await page.getByTestId("error-quota").waitFor();
    },
  },
  {
    name: "the API usage without a connection",
    act: async (page) => {
      await press(page, "g", "q");
      await page.getByTestId("usage-none").waitFor();
    },
  },
  {
    name: "first run: Marketo REST, tested",
    query: "first-run",
    act: async (page) => {
      await page.getByTestId("choose-rest").check({ force: true });
      await page.getByTestId("set-up-rest").click();
      await page.getByTestId("how-to").locator("summary").click();
      for (const field of ["id", "client_id"]) await page.getByTestId(`field-${field}`).fill("rest");
      await page.getByTestId("field-base_url").fill("https://123-ABC-456.mktorest.com/rest");
      await page.getByTestId("field-client_secret").fill("wrong");
      await page.getByTestId("count-exhausted").check({ force: true });
      await page.getByTestId("test-rest").click();
      await page.getByTestId("test-steps").waitFor();
    },
  },
  ...mailboxScenes,
  ...overviewScenes,
  ...teamScenes,
  {
    name: "first run: the last step",
    query: "first-run",
    act: async (page) => {
      await page.getByTestId("choose-journal").check({ force: true });
      await page.getByTestId("set-up-journal").click();
      await page.getByTestId("paste").fill('{"client_id":"0a","client_secret":"s","org_id":"9@AdobeOrg"}');
      await page.getByTestId("paste-fill").click();
      await page.getByTestId("paste-outcome").waitFor();
      await page.getByTestId("field-journal_url").fill("https://events-va6.adobe.io/x");
      await page.getByTestId("save-journal").click();
      await page.getByTestId("first-backlog").waitFor();
      await page.getByTestId("test-toast").click();
      await page.getByTestId("test-toast-note").waitFor();
    },
  },
  { name: "first run", query: "first-run", act: (page) => page.getByTestId("start-demo").waitFor() },
  ...watchScenes,
  {
    name: "the sheet of keys",
    act: async (page) => {
      await page.keyboard.press("?");
      await page.getByTestId("key-sheet").waitFor();
    },
  },
];

/** Colours change while the window is open; everything else needs a window of its own. */
type Colours = { name: string; colorScheme?: "dark"; contrast?: "more" };

const LIGHT: Colours = { name: "light" };
const DARK: Colours = { name: "dark", colorScheme: "dark" };
const MORE: Colours = { name: "more contrast", contrast: "more" };
const DARK_MORE: Colours = { name: "dark, more contrast", colorScheme: "dark", contrast: "more" };

const looks: (Look & { name: string; colours: Colours[] })[] = [
  { name: "English", colours: [LIGHT, DARK, DARK_MORE] },
  { name: "English, 800 px", width: 800, colours: [MORE] },
  { name: "English, 360 px", width: 360, colours: [LIGHT] },
  { name: "French", query: "lang=fr", colours: [LIGHT] },
  { name: "French, 360 px", query: "lang=fr", width: 360, colours: [DARK] },
  { name: "French, 200 %", query: "lang=fr", width: 560, height: 370, scale: 2, colours: [LIGHT] },
  { name: "German, 700 px", query: "lang=de", width: 700, colours: [DARK] },
  { name: "Japanese", query: "lang=ja", colours: [LIGHT, DARK] },
];

describe.each(looks)("axe finds nothing: $name", (look) => {
  it.each(scenes)("$name", async (scene) => {
    const { page } = await window_.openAnew(look, [look.query, scene.query].filter(Boolean).join("&"));
    for (const [at, { name, colorScheme = "light", contrast = "no-preference" }] of look.colours.entries()) {
      await page.emulateMedia({ colorScheme, contrast });
      if (at === 0) await scene.act?.(page);
      expect({ colours: name, found: await findings(page) }).toEqual({ colours: name, found: [] });
    }
    expect(await overflowing(page)).toEqual([]);
  });
});
