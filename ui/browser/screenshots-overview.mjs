// The pictures of the overview, the palette and the saved views.

/** @typedef {import("playwright-core").Page} Page */

/** @param {Page} page */
const overview = async (page) => {
    await page.keyboard.press("g");
    await page.keyboard.press("o");
    await page.getByTestId("overview-total").waitFor();
};
/** @param {Page} page */
const tables = async (page) => {
    await overview(page);
    await page.getByTestId("types-as-table").click();
    await page.getByTestId("quota-as-table").click();
    await page.getByTestId("types-table").waitFor();
};
/** @param {Page} page */
const printed = async (page) => {
    await overview(page);
    await page.emulateMedia({ media: "print" });
};
/** @param {Page} page */
const palette = async (page) => {
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.getByTestId("details-title").waitFor();
    await page.keyboard.press("Control+k");
    await page.getByTestId("palette-input").fill("w");
    await page.getByTestId("palette-input").fill("we");
    await page.locator("[data-entry^=campaign-]").first().waitFor();
};
/** @param {Page} page */
const commands = async (page) => {
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.getByTestId("details-title").waitFor();
    await page.keyboard.press("Control+k");
    await page.getByTestId("palette-entry").first().waitFor();
};
/** @param {Page} page */
const saved = async (page) => {
    await page.keyboard.press("Control+k");
    await page.getByTestId("palette-input").fill("type:salesforce is:unread");
    await page.keyboard.press("Enter");
    await page.getByTestId("save-view").click();
    await page.getByTestId("view-name").fill("Salesforce, unread");
    await page.keyboard.press("Enter");
    await page.getByTestId("own-view").waitFor();
};

/** @type {[string, import("./rig.mjs").Look, ((page: Page) => Promise<void>)?][]} */
export const overviewShots = [
    ["overview", { query: "rest", height: 1240 }, overview],
    ["overview-dark", { query: "rest", scheme: "dark", height: 1240 }, overview],
    ["overview-french", { query: "rest&lang=fr", height: 1240 }, overview],
    ["overview-japanese-dark", { query: "rest&lang=ja", scheme: "dark", height: 1240 }, overview],
    ["overview-contrast", { query: "rest", contrast: "more", height: 1240 }, overview],
    ["overview-contrast-dark", { query: "rest", contrast: "more", scheme: "dark", height: 1240 }, overview],
    ["overview-forced", { query: "rest", forced: "active", height: 1240 }, overview],
    ["overview-narrow", { query: "rest", width: 360, height: 2400 }, overview],
    ["overview-tables-german", { query: "rest&lang=de", height: 2000 }, tables],
    ["overview-printed", { query: "rest", width: 800, height: 1240 }, printed],
    ["palette", {}, palette],
    ["palette-commands-french", { query: "lang=fr" }, commands],
    ["palette-japanese-dark", { query: "lang=ja", scheme: "dark" }, commands],
    ["palette-forced", { forced: "active" }, commands],
    ["palette-narrow", { width: 360 }, palette],
    ["own-view", {}, saved],
    ["own-view-dark-french", { query: "lang=fr", scheme: "dark" }, saved],
];
