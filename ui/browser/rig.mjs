// The built page with the fake host, served and opened in a real browser.
import { chromium } from "playwright-core";
import { preview } from "vite";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** @returns {Promise<{ url: string, close: () => Promise<void> }>} */
export async function serve() {
    const server = await preview({
        configFile: false,
        root: new URL("..", import.meta.url).pathname,
        logLevel: "error",
        build: { outDir: "dist-fake" },
        // As strict as the shell's own.
        preview: {
            port: 0,
            host: "127.0.0.1",
            headers: { "Content-Security-Policy": "default-src 'self'; style-src 'self'; script-src 'self'" },
        },
    });
    const url = server.resolvedUrls?.local[0];
    if (!url) throw new Error("the preview has no address");
    return { url, close: () => server.close() };
}

export function launch() {
    return chromium.launch({ executablePath: CHROMIUM, headless: true, args: ["--no-sandbox"] });
}

/**
 * @typedef {object} Look
 * @property {string} [query] what the fake host is asked for
 * @property {"light" | "dark"} [scheme]
 * @property {"more" | "no-preference"} [contrast]
 * @property {"active" | "none"} [forced]
 * @property {number} [width]
 * @property {number} [height]
 * @property {number} [scale]
 * @property {string} [locale] what the system speaks
 * @property {string} [zone] where the system is
 * @property {string} [init] runs before any script of the page
 */

/** @typedef {{ page: import("playwright-core").Page, context: import("playwright-core").BrowserContext, complaints: string[] }} Opened */

/**
 * Opens the window in a page of its own. Whatever the page complains about is collected.
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @param {Look} [look]
 */
export async function open(browser, url, look = {}) {
    const opened = await blank(browser, look);
    await load(opened.page, url, look.query);
    return opened;
}

/**
 * A page in which the window can be loaded, once or over and over.
 * @param {import("playwright-core").Browser} browser
 * @param {Look} look
 * @returns {Promise<Opened>}
 */
export async function blank(browser, look) {
    const context = await browser.newContext({
        viewport: { width: look.width ?? 1120, height: look.height ?? 740 },
        deviceScaleFactor: look.scale ?? 1,
        colorScheme: look.scheme ?? "light",
        contrast: look.contrast ?? "no-preference",
        forcedColors: look.forced ?? "none",
        reducedMotion: "reduce",
        locale: look.locale ?? (look.query?.includes("lang=fr") ? "fr-FR" : "en-GB"),
        ...(look.zone ? { timezoneId: look.zone } : {}),
    });
    if (look.init) await context.addInitScript(look.init);
    const page = await context.newPage();
    /** @type {string[]} */
    const complaints = [];
    page.on("console", (message) => {
        const isFavicon = message.location().url.endsWith("/favicon.ico");
        if (["error", "warning"].includes(message.type()) && !isFavicon) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    return { page, context, complaints };
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} url
 * @param {string} [query]
 */
export async function load(page, url, query = "") {
    await page.goto(`${url}?${query}`);
    await page.waitForFunction(() => window.__fake?.calls.some((call) => call.name === "ready"));
}
