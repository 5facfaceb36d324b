// Draws every kind of notification in every language, in light and dark, and one page of all pictures:
// gallery.mjs DATA FOLDER. DATA is what the window's program writes in its test; see `cargo xtask gallery`.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { japaneseFont, keys, overflowing, texts, wrongWords } from "./gallery-checks.mjs";
import { launch, open, serve } from "./rig.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("../src/host/fake-gallery").Gallery} Gallery */
/** @typedef {Gallery["details"][number]} Details */
/** @typedef {{ language: string, scheme: "light" | "dark", name: string }} Picture */

const SCHEMES = /** @type {const} */ (["light", "dark"]);
const LOCALES = { en: "en-GB", fr: "fr-FR", de: "de-DE", es: "es-ES", pt: "pt-BR", ja: "ja-JP" };
const SIZE = { width: 1120, height: 740 };
/** What is around an article, from the top of the window to its foot. */
const AROUND = 60;
const LATER = 18 * 60_000;
const MAIN = "main";

const [dataFile, folderName] = process.argv.slice(2);
if (!dataFile || !folderName) throw new Error("usage: gallery.mjs DATA FOLDER");
const folder = resolve(folderName);
/** @type {Gallery[]} */
const galleries = JSON.parse(await readFile(dataFile, "utf8"));
const known = await keys();
/** What the English page says, by picture. @type {Map<string, Set<string>>} */
const english = new Map();
/** @type {string[]} */
const wrong = [];

/** @param {Details} details @param {number} place */
const nameOf = (details, place) => `${String(place + 1).padStart(2, "0")}-${details.row.type}`;
/** @param {Picture} picture */
const fileOf = ({ language, scheme, name }) => `${language}-${scheme}-${name}.png`;

/**
 * @param {Page} page
 * @param {Picture} picture
 * @param {string} within
 */
async function check(page, picture, within) {
    const shown = await texts(page, within);
    if (picture.language === "en") english.set(picture.name, new Set(shown));
    const other = picture.language === "en" ? null : (english.get(picture.name) ?? null);
    const found = [...(await overflowing(page, within)), ...wrongWords(shown, known, other)];
    for (const each of new Set(found)) wrong.push(`${fileOf(picture)}: ${each}`);
}

/**
 * @param {Page} page
 * @param {Details} details
 * @param {Picture} picture
 */
async function draw(page, details, picture) {
    await page.evaluate((id) => window.__fake?.show({ at: "notification", id }), details.row.notification);
    await page.waitForFunction(
        (title) => document.querySelector("[data-testid=details-title]")?.textContent === title,
        details.row.title,
    );
    const article = page.locator("[data-pane=details] article");
    const height = await article.evaluate((element) => element.scrollHeight);
    // The pane scrolls; a picture of the whole needs a window in which it does not.
    await page.setViewportSize({ ...SIZE, height: Math.max(SIZE.height, height + AROUND) });
    await article.screenshot({ path: join(folder, fileOf(picture)) });
    await check(page, picture, "[data-pane=details]");
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @param {Gallery} gallery
 * @param {Picture["scheme"]} scheme
 */
async function drawAll(browser, url, gallery, scheme) {
    const { language } = gallery;
    const newest = Math.max(...gallery.details.map((details) => details.received_at));
    const { page, context, complaints } = await open(browser, url, {
        ...SIZE,
        scheme,
        query: "instances=1",
        locale: LOCALES[language],
        zone: "Europe/Paris",
        init: `window.__CAMPANILE_GALLERY__ = ${JSON.stringify(gallery)};
            Date.now = () => ${newest + LATER};`,
    });
    const main = { language, scheme, name: MAIN };
    await page.getByTestId("row").first().click();
    await page.getByTestId("details-title").waitFor();
    await page.screenshot({ path: join(folder, fileOf(main)) });
    await check(page, main, "body");
    if (language === "ja")
        for (const each of await japaneseFont(page)) wrong.push(`${fileOf(main)}: ${each}`);
    for (const [place, details] of gallery.details.entries())
        await draw(page, details, { language, scheme, name: nameOf(details, place) });
    for (const complaint of complaints) wrong.push(`${language}, ${scheme}: ${complaint}`);
    await context.close();
    console.log(`${language}, ${scheme}: ${gallery.details.length + 1} pictures`);
}

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A row for each notification in the order of the types, a column for each language. */
function index() {
    const { types, details } = /** @type {Gallery} */ (galleries[0]);
    const drawn = details.map((each, place) => ({
        name: nameOf(each, place),
        order: types.findIndex((type) => type.slug === each.row.type),
        label: `${each.row.type}<br>${each.row.severity}<br><small>${escaped(each.subtype)}</small>`,
    }));
    const rows = [{ name: MAIN, label: "" }, ...drawn.sort((a, b) => a.order - b.order)];
    /** @param {string} language @param {string} name */
    const cell = (language, name) =>
        SCHEMES.map((scheme) => fileOf({ language, scheme, name }))
            .map((file) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`)
            .join("");
    const languages = galleries.map((gallery) => gallery.language);
    return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Campanile</title>
<style>
    body { font: 13px system-ui; background: #888; }
    th { position: sticky; left: 0; background: #eee; padding: 8px; text-align: start; vertical-align: top; }
    thead th { top: 0; z-index: 1; }
    td { vertical-align: top; }
    img { display: block; width: 420px; margin-bottom: 4px; }
</style>
<table>
<thead><tr><th></th>${languages.map((language) => `<th>${language}</th>`).join("")}</tr></thead>
${rows
    .map(
        ({ name, label }) =>
            `<tr><th>${label}</th>${languages.map((language) => `<td>${cell(language, name)}</td>`).join("")}</tr>`,
    )
    .join("\n")}
</table>
</html>
`;
}

await mkdir(folder, { recursive: true });
// English first: the others are compared with it.
galleries.sort((a, b) => Number(b.language === "en") - Number(a.language === "en"));
const server = await serve();
const browser = await launch();
try {
    for (const gallery of galleries)
        for (const scheme of SCHEMES) await drawAll(browser, server.url, gallery, scheme);
} finally {
    await browser.close();
    await server.close();
}
await writeFile(join(folder, "index.html"), index());
console.log(`${pathToFileURL(join(folder, "index.html"))}`);
if (wrong.length > 0) {
    console.error(`${wrong.length} things are wrong:\n${wrong.join("\n")}`);
    process.exitCode = 1;
}
