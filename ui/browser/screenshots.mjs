// Saves pictures of the window into the folder given as the first argument.
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { launch, open, serve } from "./rig.mjs";
import { mailboxShots } from "./screenshots-mailbox.mjs";
import { usageShots } from "./screenshots-usage.mjs";
import { overviewShots } from "./screenshots-overview.mjs";

const folder = resolve(process.argv[2] ?? "screenshots");
const only = process.argv[3];

/** @typedef {import("playwright-core").Page} Page */

/** @param {Page} page */
const openFirst = async (page) => {
    await page.getByTestId("row").first().click();
    await page.getByTestId("details-title").waitFor();
};
/** @param {Page} page */
const withNews = async (page) => {
    await openFirst(page);
    await page.evaluate(() => window.__fake?.arrive(3));
    await page.getByTestId("new-pill").waitFor();
};
/** @param {Page} page */
const rules = async (page) => {
    await page.keyboard.press("g");
    await page.keyboard.press("s");
    await page.getByTestId("rule-salesforce").waitFor();
};
/** @param {Page} page */
const ruleChanged = async (page) => {
    await rules(page);
    await page.getByTestId("rule-salesforce-mute").check({ force: true });
    await page.getByTestId("saved-salesforce").waitFor();
    await page.evaluate(() => window.__fake?.fail("setRule", { message: "The file is write-protected." }));
    await page.getByTestId("rule-engagement-toast").click({ force: true });
    await page.getByRole("alert").filter({ hasText: "write-protected" }).waitFor();
};
/** @param {Page} page */
const form = async (page) => {
    await page.getByTestId("choose-journal").check({ force: true });
    await page.getByTestId("set-up-journal").click();
    for (const [field, value] of Object.entries({
        id: "prod",
        journal_url: "https://events-va6.adobe.io/events/organizations/1/integrations/2/3",
        client_id: "0a1b2c3d",
        org_id: "9F1A@AdobeOrg",
        client_secret: "wrong",
    }))
        await page.getByTestId(`field-${field}`).fill(value);
    await page.getByTestId("test-journal").click();
    await page.getByTestId("test-steps").waitFor();
};
/** @param {Page} page */
const drawer = async (page) => {
    await page.getByTestId("open-drawer").click();
    await page.getByTestId("open-settings").waitFor();
};
/** @param {Page} page */
const unknown = async (page) => {
    await page.getByTestId("type-other").click();
    await page.getByTestId("row").first().click();
    await page.getByTestId("details-title").waitFor();
    await page.keyboard.press("v");
};
/** @param {Page} page */
const notWatching = async (page) => {
    await page.evaluate(() => {
        if (window.__fake) window.__fake.watch.watching = false;
        window.__fake?.changed();
    });
    await page.getByTestId("not-watching").waitFor();
};
/** @param {Page} page */
const connections = async (page) => {
    await page.evaluate(() => {
        const first = window.__fake?.watch.connections[0];
        if (first)
            Object.assign(first, {
                state: "needs-sign-in",
                trouble: true,
                message: "Adobe refuses the client secret.",
            });
        window.__fake?.changed();
    });
    await page.getByTestId("watch-line").click();
    await page.getByTestId("add-journal").waitFor();
};
/** @param {Page} page */
const sheet = async (page) => {
    await openFirst(page);
    await page.keyboard.press("?");
    await page.getByTestId("key-sheet").waitFor();
};
/** @param {Page} page */
const language = async (page) => {
    await page.keyboard.press("g");
    await page.keyboard.press("s");
    await page.getByTestId("section-language").click();
    await page.getByTestId("language-system").waitFor();
};
/** @param {string} section */
const section = (section) => async (/** @type {Page} */ page) => {
    await page.keyboard.press("g");
    await page.keyboard.press("s");
    await page.getByTestId(`section-${section}`).click();
    await page.locator(`main[data-section=${section}] .body > *`).first().waitFor();
};
/** @param {Page} page */
const dataAsked = async (page) => {
    await section("data")(page);
    await page.getByTestId("export").click();
    await page.getByTestId("export-done").waitFor();
    await page.getByTestId("delete").click();
    await page.getByTestId("confirm-delete").waitFor();
};
/** @param {Page} page */
const removing = async (page) => {
    await section("connections")(page);
    await page.getByTestId("remove-prod").click();
    await page.getByTestId("confirm-remove").waitFor();
};
/** @param {Page} page */
const editing = async (page) => {
    await section("connections")(page);
    await page.getByTestId("edit-prod").click();
    await page.getByTestId("field-journal_url").waitFor();
};
/** @param {Page} page */
const wrongValue = async (page) => {
    await section("quiet")(page);
    await page.getByTestId("per-minute").fill("0");
    await page.getByTestId("per-minute").press("Enter");
    await page.getByTestId("error-per-minute").waitFor();
};
/** @param {Page} page */
const ready = async (page) => {
    await form(page);
    await page.evaluate(() => {
        const now = Date.now();
        const day = 86_400_000;
        if (window.__fake)
            window.__fake.backlog = {
                count: 1204,
                oldest: now - 7 * day,
                reached: now - 2 * day,
                caught_up: false,
                reading: null,
            };
    });
    await page.getByTestId("field-client_secret").fill("s3cret");
    await page.getByTestId("save-journal").click();
    await page.getByTestId("backlog-line").filter({ hasText: /1/ }).waitFor();
};
/** @param {Page} page */
const team = async (page) => {
    await page.getByTestId("choose-team").check({ force: true });
    await page.getByTestId("set-up-team").click();
    await page.getByTestId("field-url").fill("tls://nats.example.com:4222");
    const text = "-----BEGIN NATS USER JWT-----\nhead.body.tail\n------END NATS USER JWT------\n";
    const file = { name: "marie.creds", mimeType: "text/plain", buffer: Buffer.from(text) };
    await page.getByTestId("file-client_secret").setInputFiles(file);
    await page.getByTestId("test-team").click();
    await page.getByTestId("step-stream").waitFor();
};
/** @param {Page} page */
const older = async (page) => {
    await openFirst(page);
    await page.evaluate(() => window.__fake?.repeat("i-600"));
    await page.getByTestId("moment").nth(4).click();
    await page.getByTestId("older").waitFor();
};
/** @param {Page} page */
const paused = async (page) => {
    await page.locator("[data-testid=row][data-id=i-599]").click();
    await page.getByTestId("timeline").waitFor();
};
/** @param {Page} page */
const archived = async (page) => {
    await openFirst(page);
    await page.keyboard.press("e");
    await page.getByTestId("undo-bar").waitFor();
};

/** @param {Page} page */
const marked = async (page) => {
    await page.evaluate(() => {
        const from = new Date();
        from.setHours(2, 10, 0, 0);
        window.__fake?.alter("i-598", { pinned: true });
        window.__fake?.alter("i-597", { note: "Asked Jo, ticket 4711. She calls back tomorrow at nine." });
        window.__fake?.alter("i-595", { resolved: true });
        window.__fake?.alter("i-594", { gap: { from: from.getTime(), to: from.getTime() + 12_600_000 } });
    });
    await page.getByTestId("gap").waitFor();
};
/** @param {Page} page */
const filtered = async (page) => {
    await page.keyboard.press("f");
    for (const id of ["severity-error", "severity-critical", "filter-salesforce", "filter-campaign-failure"])
        await page.getByTestId(id).check({ force: true });
    await page.getByTestId("period-month").check({ force: true });
};
/** @param {Page} page */
const chips = async (page) => {
    await filtered(page);
    await page.keyboard.press("Escape");
    await page.getByTestId("filter-menu").waitFor({ state: "detached" });
};
/** @param {Page} page */
const selected = async (page) => {
    await marked(page);
    for (const index of [1, 2, 4]) await page.getByTestId("row").nth(index).locator("[data-check]").click();
    await page.mouse.move(0, 0);
};
/** @param {Page} page */
const everything = async (page) => {
    await page.getByTestId("row").first().focus();
    await page.keyboard.press("Control+a");
    await page.getByTestId("bulk-everything").waitFor();
};
/** @param {Page} page */
const snoozing = async (page) => {
    await openFirst(page);
    await page.keyboard.press("h");
    await page.getByTestId("snooze-menu").waitFor();
};
/** @param {Page} page */
const snoozed = async (page) => {
    await marked(page);
    await page.getByTestId("row").nth(3).click();
    await page.getByTestId("details-title").waitFor();
    await page.keyboard.press("h");
    await page.keyboard.press("3");
    await page.getByTestId("undo-bar").waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("z");
    await page.getByTestId("until").first().waitFor();
    await page.getByTestId("row").first().click();
    await page.getByTestId("note-shown").waitFor();
};
/** @param {Page} page */
const noting = async (page) => {
    await openFirst(page);
    await page.keyboard.press("n");
    await page.getByTestId("note-text").fill("Asked Jo, ticket 4711. She calls back tomorrow at nine.");
};
/** @param {Page} page */
const found = async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("record");
    await page.locator("[data-row] mark").first().waitFor({ state: "attached" });
};
/** @param {Page} page */
const compact = async (page) => {
    await marked(page);
    await page.keyboard.press("f");
    await page.getByTestId("density-compact").check({ force: true });
    await page.keyboard.press("Escape");
    await page.getByTestId("row").nth(3).click();
    await page.getByTestId("details-title").waitFor();
};
/** @param {Page} page */
const severity = async (page) => {
    await page.keyboard.press("s");
    await page.getByTestId("row").first().click();
    await page.getByTestId("details-title").waitFor();
};

/** @type {[string, import("./rig.mjs").Look, ((page: Page) => Promise<void>)?][]} */
const shots = [
    ["main-light", { query: "instances=1" }, withNews],
    ["main-dark", { query: "instances=1", scheme: "dark" }, withNews],
    ["main-french", { query: "lang=fr" }, withNews],
    ["main-contrast", { contrast: "more" }, withNews],
    ["main-contrast-dark", { contrast: "more", scheme: "dark" }, withNews],
    ["main-forced", { forced: "active" }, withNews],
    ["main-start", {}],
    ["main-800", { width: 800 }, openFirst],
    ["main-800-drawer", { width: 800 }, drawer],
    ["main-undo", {}, archived],
    ["triage-marked", {}, marked],
    ["triage-marked-dark-japanese", { scheme: "dark", query: "lang=ja" }, marked],
    ["triage-filter", {}, filtered],
    ["triage-filter-dark-french", { scheme: "dark", query: "lang=fr" }, filtered],
    ["triage-filter-narrow", { width: 360, height: 740 }, filtered],
    ["triage-chips", {}, chips],
    ["triage-chips-french", { query: "lang=fr" }, chips],
    ["triage-selected", {}, selected],
    ["triage-selected-dark-french", { scheme: "dark", query: "lang=fr" }, selected],
    ["triage-selected-narrow", { width: 360, height: 740 }, selected],
    ["triage-everything-german", { query: "lang=de" }, everything],
    ["triage-snoozing", {}, snoozing],
    ["triage-snoozing-dark-french", { scheme: "dark", query: "lang=fr" }, snoozing],
    ["triage-snoozing-japanese", { query: "lang=ja" }, snoozing],
    ["triage-snoozed", {}, snoozed],
    ["triage-snoozed-dark-french", { scheme: "dark", query: "lang=fr" }, snoozed],
    ["triage-note", {}, noting],
    ["triage-note-narrow-french", { width: 360, height: 740, query: "lang=fr" }, noting],
    ["triage-found", {}, found],
    ["triage-found-dark", { scheme: "dark" }, found],
    ["triage-compact", {}, compact],
    ["triage-compact-dark-japanese", { scheme: "dark", query: "lang=ja" }, compact],
    ["triage-severity-french", { query: "lang=fr" }, severity],
    ["triage-related", { height: 1500 }, openFirst],
    ["narrow-list", { width: 360, height: 740 }],
    ["narrow-drawer", { width: 360, height: 740 }, drawer],
    ["narrow-details", { width: 360, height: 740 }, openFirst],
    ["narrow-details-dark-french", { width: 360, height: 740, scheme: "dark", query: "lang=fr" }, openFirst],
    ["zoom-200", { width: 560, height: 370, scale: 2 }, openFirst],
    ["unknown", { height: 1100 }, unknown],
    ["timeline", { height: 1300 }, openFirst],
    ["timeline-older", { height: 1300 }, older],
    ["timeline-older-dark-french", { height: 1300, scheme: "dark", query: "lang=fr" }, older],
    ["timeline-narrow", { width: 360, height: 1900 }, older],
    ["timeline-narrow-french", { width: 360, height: 2000, query: "lang=fr" }, openFirst],
    ["timeline-pauses", { height: 1000 }, paused],
    ["timeline-contrast", { height: 1300, contrast: "more" }, openFirst],
    ["timeline-forced", { height: 1300, forced: "active" }, older],
    ["settings-language", {}, language],
    ["settings-language-dark", { scheme: "dark" }, language],
    ["settings-language-french", { query: "lang=fr" }, language],
    ["settings-language-narrow", { width: 360 }, language],
    ["settings-quiet", {}, section("quiet")],
    ["settings-quiet-dark-french", { query: "lang=fr", scheme: "dark" }, section("quiet")],
    ["settings-quiet-japanese", { query: "lang=ja" }, section("quiet")],
    ["settings-quiet-narrow", { width: 360, height: 1100 }, wrongValue],
    ["settings-quota", {}, section("quota")],
    ["settings-instances", {}, section("instances")],
    ["settings-instances-french", { query: "lang=fr" }, section("instances")],
    ["settings-appearance", {}, section("appearance")],
    ["settings-appearance-dark-japanese", { query: "lang=ja", scheme: "dark" }, section("appearance")],
    ["settings-start", {}, section("start")],
    ["settings-start-french", { query: "lang=fr" }, section("start")],
    ["settings-data", { height: 900 }, dataAsked],
    ["settings-data-dark-french", { height: 900, query: "lang=fr", scheme: "dark" }, dataAsked],
    ["settings-data-narrow-japanese", { width: 360, height: 1400, query: "lang=ja" }, dataAsked],
    ["settings-about", { height: 900 }, section("about")],
    ["settings-about-french", { height: 900, query: "lang=fr" }, section("about")],
    ["settings-about-narrow", { width: 360, height: 1100 }, section("about")],
    ["settings-connections-remove", {}, removing],
    ["settings-connections-edit-french", { height: 1000, query: "lang=fr" }, editing],
    ["team-form", { query: "first-run", height: 1300 }, team],
    ["team-form-dark-french", { query: "first-run&lang=fr", scheme: "dark", height: 1300 }, team],
    ["team-form-narrow-german", { query: "first-run&lang=de", width: 360, height: 2000 }, team],
    ["first-run-japanese", { query: "first-run&lang=ja" }],
    ["first-run-ready", { query: "first-run" }, ready],
    ["first-run-ready-dark-french", { query: "first-run&lang=fr", scheme: "dark" }, ready],
    ["not-watching", {}, notWatching],
    ["quiet", { query: "count=0&instances=1" }],
    ["quiet-dark-french", { query: "count=0&lang=fr", scheme: "dark" }],
    ["settings-rules", {}, rules],
    ["settings-rules-dark", { scheme: "dark" }, ruleChanged],
    ["settings-rules-narrow", { width: 360 }, rules],
    ["settings-rules-french", { query: "lang=fr" }, rules],
    ["settings-connections", {}, connections],
    ["first-run", { query: "first-run" }],
    ["first-run-dark-french", { query: "first-run&lang=fr", scheme: "dark" }],
    ["first-run-narrow", { query: "first-run", width: 360 }],
    ["first-run-form", { query: "first-run", height: 1300 }, form],
    ["first-run-form-narrow-french", { query: "first-run&lang=fr", width: 360, height: 1900 }, form],
    ["keyboard", {}, sheet],
    ...usageShots,
    ...overviewShots,
    ...mailboxShots,
];

await mkdir(folder, { recursive: true });
const server = await serve();
const browser = await launch();
try {
    for (const [name, look, prepare] of shots) {
        if (only && !name.includes(only)) continue;
        const { page, context, complaints } = await open(browser, server.url, look);
        await prepare?.(page);
        await page.screenshot({ path: join(folder, `${name}.png`) });
        await context.close();
        console.log(name, complaints.length > 0 ? complaints : "");
    }
} finally {
    await browser.close();
    await server.close();
}
