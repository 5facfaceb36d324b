// The pictures of the API usage and of the form of Marketo REST.

/** @typedef {import("playwright-core").Page} Page */

/** @param {Page} page */
const usage = async (page) => {
    await page.keyboard.press("g");
    await page.keyboard.press("q");
    await page.getByTestId("usage-chart").waitFor();
};
/** @param {Page} page */
const month = async (page) => {
    await usage(page);
    await page.getByTestId("usage-period-30").check({ force: true });
    await page.getByTestId("usage-bar").nth(29).waitFor();
};
/** @param {Page} page */
const table = async (page) => {
    await usage(page);
    await page.getByTestId("usage-as-table").click();
    await page.getByTestId("usage-table").waitFor();
};
/** @param {Page} page */
const asked = async (page) => {
    await page.keyboard.press("g");
    await page.keyboard.press("s");
    await page.getByTestId("section-instances").click();
    const quota = page.locator("[data-testid^=daily-quota-]").first();
    await quota.fill("");
    await quota.press("Enter");
    await page.keyboard.press("Escape");
    await usage(page);
    await page.getByTestId("field-quota").fill("many");
    await page.evaluate(() =>
        window.__fake?.fail("changeSetting", {
            code: "invalid",
            field_errors: [
                { field: "daily_quota", message: "A number of calls, such as 50000, or nothing." },
            ],
        }),
    );
    await page.getByTestId("save-quota").click();
    await page.getByTestId("error-quota").waitFor();
};
/** @param {Page} page */
const nothing = async (page) => {
    await page.keyboard.press("g");
    await page.keyboard.press("q");
    await page.getByTestId("usage-none").waitFor();
};
/** @param {Page} page */
const form = async (page) => {
    await page.getByTestId("choose-rest").check({ force: true });
    await page.getByTestId("set-up-rest").click();
    await page.getByTestId("how-to").locator("summary").click();
    for (const [field, value] of Object.entries({
        id: "rest",
        base_url: "https://123-ABC-456.mktorest.com/rest",
        client_id: "0a1b2c3d",
        client_secret: "wrong",
    }))
        await page.getByTestId(`field-${field}`).fill(value);
    await page.getByTestId("count-exhausted").check({ force: true });
    await page.getByTestId("test-rest").click();
    await page.getByTestId("test-steps").waitFor();
};
/** @param {Page} page */
const spared = async (page) => {
    await page.evaluate(() => {
        const rest = window.__fake?.watch.connections.find((connection) => connection.id === "rest");
        const message =
            "Asked about every 25 min, so that Campanile stays within the calls it allows itself.";
        if (rest) Object.assign(rest, { spared: true, message });
        window.__fake?.changed();
    });
    await page.getByTestId("watch-line").click();
    await page.getByTestId("connection-rest").waitFor();
};

/** @type {[string, import("./rig.mjs").Look, ((page: Page) => Promise<void>)?][]} */
export const usageShots = [
    ["usage", { query: "rest" }, usage],
    ["usage-dark", { query: "rest", scheme: "dark" }, month],
    ["usage-french", { query: "rest&lang=fr" }, month],
    ["usage-dark-french", { query: "rest&lang=fr&instances=1", scheme: "dark" }, usage],
    ["usage-table", { query: "rest" }, table],
    ["usage-contrast", { query: "rest", contrast: "more" }, month],
    ["usage-forced", { query: "rest", forced: "active" }, usage],
    ["usage-narrow", { query: "rest", width: 360, height: 1300 }, month],
    ["usage-narrow-japanese", { query: "rest&lang=ja", width: 360, height: 1300 }, usage],
    ["usage-800-german", { query: "rest&lang=de", width: 800 }, usage],
    ["usage-asked", { query: "rest" }, asked],
    ["usage-none-french", { query: "lang=fr" }, nothing],
    ["rest-form", { query: "first-run", height: 1500 }, form],
    ["rest-form-dark-french", { query: "first-run&lang=fr", scheme: "dark", height: 1500 }, form],
    ["rest-spared", { query: "rest" }, spared],
];
