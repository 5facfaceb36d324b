// Draws the pictures of the guide, a folder for each of its languages: guide.mjs DATA FOLDER. DATA is what the window's
// program says of every kind of notification (see `cargo xtask gallery`). The same program gives the same pictures.
import { mkdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { launch, open, serve } from "./rig.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("../src/host/fake-gallery").Gallery} Gallery */
/** @typedef {{ language: "en" | "fr", say: (key: string) => string, gallery: Gallery }} Reader */
/** @typedef {{ name: string, query?: string, height?: number, told?: boolean, prepare: (page: Page, reader: Reader) => Promise<void> }} Picture */

const LOCALES = { en: "en-GB", fr: "fr-FR" };
const MINUTE = 60_000;
/** A Monday afternoon: what the pictures take for now. */
const NOW = Date.UTC(2026, 10, 23, 13, 32);
/** Ages in minutes of the first ones in the list, and from which on they are read. */
const AGES = [4, 18, 27, 70, 190, 320, 1500, 1620, 1700];
const READ_FROM = 5;

const [dataFile, folderName] = process.argv.slice(2);
if (!dataFile || !folderName) throw new Error("usage: guide.mjs DATA FOLDER");
const folder = resolve(folderName);
/** @type {Gallery[]} */
const galleries = JSON.parse(await readFile(dataFile, "utf8"));

/** The catalogue's messages of one line, as far as the pictures need them. @param {string} language */
async function catalogue(language) {
    /** @type {Map<string, string>} */
    const messages = new Map();
    for (const name of ["programs.ftl", "team.ftl", "toasts.ftl"]) {
        const file = new URL(`../../crates/core/locales/${language}/${name}`, import.meta.url);
        for (const line of (await readFile(file, "utf8")).split("\n")) {
            const [key = "", text = ""] = line.split(" = ");
            messages.set(key, text);
        }
    }
    return (/** @type {string} */ key) => {
        const text = messages.get(key);
        if (!text) throw new Error(`no message ${key} in ${language}`);
        return text;
    };
}

/**
 * As on a usual day: a critical one first, which rang, then the others, each older than the one before.
 * @param {Gallery} gallery
 * @param {(key: string) => string} say
 */
function aged(gallery, say) {
    const isFirst = (/** @type {Gallery["details"][number]} */ { facts }) =>
        facts.some((fact) => fact.value === "INVALID_LOGIN");
    const details = [...gallery.details].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
    const decision = { what: /** @type {const} */ ("toast"), text: say("decision-toast"), exception: null };
    return {
        ...gallery,
        details: details.map((each, place) => {
            const at = NOW - (AGES[place] ?? 1700 + place * 300) * MINUTE;
            const unread = place < READ_FROM;
            const row = { ...each.row, occurred_at: at, first_at: at, unread };
            return { ...each, row, decision, occurred_at: at, received_at: at, read_at: unread ? null : at };
        }),
    };
}

/** @param {Page} page @param {Record<string, string>} values */
async function fill(page, values) {
    for (const [field, value] of Object.entries(values)) await page.getByTestId(`field-${field}`).fill(value);
}
/** @param {Page} page @param {string} kind */
async function choose(page, kind) {
    await page.getByTestId(`choose-${kind}`).check({ force: true });
    await page.getByTestId(`set-up-${kind}`).click();
}
/** @param {string} section */
const settings = (section) => async (/** @type {Page} */ page) => {
    await page.keyboard.press("g");
    await page.keyboard.press("s");
    await page.getByTestId(`section-${section}`).click();
    await page.locator(`main[data-section=${section}] .body > *`).first().waitFor();
};

/** @type {Picture[]} */
const pictures = [
    { name: "first-run", query: "first-run", prepare: async () => {} },
    {
        name: "journal",
        query: "first-run",
        height: 1180,
        prepare: async (page) => {
            await choose(page, "journal");
            await fill(page, {
                id: "prod",
                journal_url: "https://events-va6.adobe.io/events/organizations/1/integrations/2/3",
                client_id: "0a1b2c3d",
                org_id: "9F1A@AdobeOrg",
                client_secret: "secret",
            });
            await page.getByTestId("test-journal").click();
            await page.getByTestId("test-steps").waitFor();
        },
    },
    {
        name: "rest",
        query: "first-run",
        height: 950,
        prepare: async (page) => {
            await choose(page, "rest");
            await fill(page, {
                id: "rest",
                base_url: "https://123-ABC-456.mktorest.com/rest",
                client_id: "0a1b2c3d",
                client_secret: "secret",
            });
            await page.getByTestId("test-rest").click();
            await page.getByTestId("test-steps").waitFor();
        },
    },
    {
        name: "mailbox",
        query: "first-run",
        height: 1270,
        prepare: async (page) => {
            await choose(page, "mailbox");
            await fill(page, {
                host: "imap.example.com",
                user: "marketo-notices@northwind.example",
                client_secret: "secret",
            });
            await page.getByTestId("test-mailbox").click();
            await page.getByTestId("step-mails").waitFor();
        },
    },
    {
        name: "team",
        query: "first-run",
        height: 1180,
        prepare: async (page) => {
            await choose(page, "team");
            await fill(page, { url: "tls://nats.northwind.example:4222" });
            await page.getByTestId("team-auth-password").check({ force: true });
            await fill(page, { user: "marie", client_secret: "secret", ca_file: "/home/marie/ca.pem" });
            await page.getByTestId("test-team").click();
            await page.getByTestId("step-stream").waitFor();
        },
    },
    {
        name: "notification",
        query: "instances=1",
        height: 900,
        told: true,
        prepare: async (page) => {
            await page.getByTestId("row").first().click();
            await page.getByTestId("details-title").waitFor();
        },
    },
    {
        name: "together",
        query: "instances=1&team",
        height: 620,
        prepare: async (page, { language, say }) => {
            await page.getByTestId("row").first().click();
            await page.getByTestId("team").waitFor();
            const [text, resolved] = ["triage-on-it", "triage-resolved"].map((key) =>
                say(key).replace("{ $who }", "anna"),
            );
            const said = {
                en: "The password of the sync user has expired. The new one comes today.",
                fr: "Le mot de passe de l’utilisateur de synchro a expiré. Le nouveau arrive aujourd’hui.",
            }[language];
            await page.evaluate(
                ([text = "", resolved = "", said = ""]) => {
                    const ago = (/** @type {number} */ minutes) => Date.now() - minutes * 60_000;
                    const standing = {
                        text,
                        care: /** @type {const} */ ("on-it"),
                        at: ago(12),
                        own: false,
                        again: false,
                    };
                    const done = { ...standing, text: resolved, care: /** @type {const} */ ("resolved") };
                    const comment = { who: "anna", at: ago(9), text: said };
                    window.__fake?.alter("i-600", { team: { standing, said: [comment], waits: false } });
                    window.__fake?.alter("i-598", { team: { standing: done, said: [], waits: false } });
                },
                [text, resolved, said],
            );
            await page.getByTestId("team-said").waitFor();
        },
    },
    { name: "rules", query: "instances=1&count=11", prepare: settings("rules") },
    { name: "quiet", query: "instances=1", height: 560, prepare: settings("quiet") },
    {
        name: "usage",
        query: "rest&instances=1",
        height: 790,
        prepare: async (page) => {
            await page.keyboard.press("g");
            await page.keyboard.press("q");
            await page.getByTestId("usage-chart").waitFor();
        },
    },
    {
        name: "trouble",
        query: "rest&instances=1",
        height: 520,
        prepare: async (page, { say }) => {
            await page.evaluate((message) => {
                const prod = window.__fake?.watch.connections.find((connection) => connection.id === "prod");
                if (prod) Object.assign(prod, { state: "needs-sign-in", trouble: true, message });
                window.__fake?.changed();
            }, say("reason-invalid-client"));
            await settings("connections")(page);
            await page.getByTestId("connection-prod").getByText(say("reason-invalid-client")).waitFor();
        },
    },
    { name: "data", query: "instances=1", height: 520, prepare: settings("data") },
];

const server = await serve();
const browser = await launch();
try {
    for (const language of /** @type {const} */ (["en", "fr"])) {
        const gallery = galleries.find((each) => each.language === language);
        if (!gallery) throw new Error(`${dataFile} has no ${language}`);
        const say = await catalogue(language);
        const reader = { language, say, gallery: aged(gallery, say) };
        await mkdir(join(folder, language), { recursive: true });
        for (const { name, query, height, told, prepare } of pictures) {
            const { page, context, complaints } = await open(browser, server.url, {
                query: `lang=${language}&${query ?? ""}`,
                locale: LOCALES[language],
                zone: "Europe/Paris",
                height: height ?? 740,
                init: `{
                    const System = Date;
                    globalThis.Date = class extends System {
                        constructor(...given) { if (given.length > 0) super(...given); else super(${NOW}); }
                        static now() { return ${NOW}; }
                    };
                }
                ${told ? `window.__CAMPANILE_GALLERY__ = ${JSON.stringify(reader.gallery)};` : ""}`,
            });
            await prepare(page, reader);
            // No caret and no focus ring of the last click.
            await page.evaluate(
                () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
            );
            await page.screenshot({ path: join(folder, language, `${name}.png`), caret: "hide" });
            await context.close();
            if (complaints.length > 0) throw new Error(`${language}, ${name}: ${complaints.join("\n")}`);
            console.log(`${language}/${name}`);
        }
    }
} finally {
    await browser.close();
    await server.close();
}
