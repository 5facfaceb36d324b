// The pictures of mailboxes: their form, signing in, and a mail that is said to be of a type.

/** @typedef {import("playwright-core").Page} Page */

/** @param {Page} page */
const form = async (page) => {
    await page.getByTestId("choose-mailbox").check({ force: true });
    await page.getByTestId("set-up-mailbox").click();
    for (const [field, value] of Object.entries({
        host: "imap.example.com",
        user: "marketo-notices@northwind.example",
        client_secret: "secret",
    }))
        await page.getByTestId(`field-${field}`).fill(value);
};
/** @param {Page} page */
const tested = async (page) => {
    await form(page);
    await page.getByTestId("how-to").locator("summary").click();
    await page.getByTestId("mailbox-after-move").check({ force: true });
    await page.getByTestId("field-move_to").fill("Marketo/Done");
    await page.getByTestId("advanced").locator("summary").click();
    await page.getByTestId("test-mailbox").click();
    await page.getByTestId("step-mails").waitFor();
};
/** @param {Page} page */
const signing = async (page) => {
    await form(page);
    await page.getByTestId("mailbox-auth-microsoft").check({ force: true });
    await page.getByTestId("field-oauth_client_id").fill("0a1b2c3d-4e5f");
    await page.evaluate(() => void window.__fake?.hold("awaitSignIn"));
    await page.getByTestId("field-sign_in").click();
    await page.getByTestId("sign-in-code").waitFor();
};
/** @param {Page} page */
const reading = async (page) => {
    await form(page);
    await page.evaluate(() => {
        const fake = window.__fake;
        if (fake)
            fake.backlog = {
                count: 131,
                oldest: null,
                reached: null,
                caught_up: false,
                reading: { done: 12_480, of: 50_000 },
            };
    });
    await page.getByTestId("save-mailbox").click();
    await page.getByTestId("backlog-line").waitFor();
};
/** @param {Page} page */
const expired = async (page) => {
    await page.evaluate(() => {
        const fake = window.__fake;
        const mail = fake?.watch.connections.find((connection) => connection.id === "mail");
        const message =
            "The sign-in to the mailbox has expired or was withdrawn (invalid_grant). Sign in again.";
        Object.assign(mail ?? {}, { state: "needs-sign-in", trouble: true, message });
        fake?.changed();
    });
    await page.keyboard.press("g");
    await page.keyboard.press("s");
    await page.getByTestId("section-connections").click();
    await page.getByTestId("sign-in-mail").waitFor();
};
/** @param {Page} page */
const type = async (page) => {
    await page.getByTestId("type-other").click();
    await page.getByTestId("row").first().click();
    await page.getByTestId("mail-type-ask").click();
    await page.getByTestId("mail-type").selectOption("engagement");
    await page.getByTestId("mail-type-reach").waitFor();
    await page.getByTestId("mail-type-panel").locator("summary").click();
};
/** @param {Page} page */
const asked = async (page) => {
    await page.getByTestId("type-other").click();
    await page.getByTestId("row").first().click();
    await page.getByTestId("mail-type-ask").waitFor();
};

const FRENCH = "first-run&lang=fr";

/** @type {[string, import("./rig.mjs").Look, ((page: Page) => Promise<void>)?][]} */
export const mailboxShots = [
    ["mailbox-form", { query: "first-run", height: 1600 }, tested],
    ["mailbox-form-dark-french", { query: FRENCH, scheme: "dark", height: 1700 }, tested],
    ["mailbox-form-narrow-german", { query: "first-run&lang=de", width: 360, height: 2300 }, tested],
    ["mailbox-sign-in", { query: "first-run", height: 1300 }, signing],
    ["mailbox-sign-in-dark-french", { query: FRENCH, scheme: "dark", height: 1300 }, signing],
    ["mailbox-reading", { query: "first-run" }, reading],
    ["mailbox-reading-dark-french", { query: FRENCH, scheme: "dark" }, reading],
    ["mailbox-expired", { query: "mailbox" }, expired],
    ["mailbox-expired-dark-french", { query: "mailbox&lang=fr", scheme: "dark" }, expired],
    ["mailbox-type-asked", {}, asked],
    ["mailbox-type", { height: 900 }, type],
    ["mailbox-type-dark-french", { query: "lang=fr", scheme: "dark", height: 900 }, type],
    ["mailbox-type-japanese", { query: "lang=ja", height: 900 }, type],
];
