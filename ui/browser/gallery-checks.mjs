// What is wrong with a page that is shown, in words that name the place. Nothing of it needs an eye.
import { readdir, readFile } from "node:fs/promises";

/** @typedef {import("playwright-core").Page} Page */

const LOCALES = new URL("../../crates/core/locales/en/", import.meta.url);
/** Fonts made for Japanese: a Chinese one has the letters too, some of them in other shapes. */
const JAPANESE = /\bJP\b|Hiragino|Yu Gothic|Meiryo|MS P?Gothic|IPA|Takao|VL P?Gothic/;
/** So many words in a row that are the same in English are no name. */
const SENTENCE = /\p{L}+[\s,:]+\p{L}+[\s,:]+\p{L}+/u;

/** Every key of the catalogue that cannot be a word. */
export async function keys() {
    /** @type {Set<string>} */
    const found = new Set();
    for (const file of (await readdir(LOCALES)).filter((name) => name.endsWith(".ftl"))) {
        const text = await readFile(new URL(file, LOCALES), "utf8");
        for (const [, key] of text.matchAll(/^([a-z][\w-]*) *=/gm)) if (key?.includes("-")) found.add(key);
    }
    return found;
}

/**
 * Elements whose content is wider than they are, or higher and cut off.
 * @param {Page} page
 * @param {string} within
 */
export const overflowing = (page, within) =>
    page.evaluate((selector) => {
        const root = document.querySelector(selector);
        if (!root) return [`no ${selector}`];
        return [root, ...root.querySelectorAll("*")]
            .filter((element) => !element.closest(".visually-hidden, .ellipsis, svg"))
            .flatMap((element) => {
                const style = getComputedStyle(element);
                const text = (element.textContent ?? "").trim();
                if (style.display === "inline" || element.clientWidth === 0 || text === "") return [];
                const scrolls = ["auto", "scroll"];
                const wide = element.scrollWidth > element.clientWidth && !scrolls.includes(style.overflowX);
                const cut = element.scrollHeight > element.clientHeight + 1;
                const high = cut && ["hidden", "clip"].includes(style.overflowY);
                const name = `<${element.localName}> “${text.slice(0, 60)}”`;
                return [
                    ...(wide ? [`${name} is ${element.scrollWidth} wide in ${element.clientWidth}`] : []),
                    ...(high ? [`${name} is ${element.scrollHeight} high in ${element.clientHeight}`] : []),
                ];
            });
    }, within);

/**
 * What can be read or heard; what Marketo sent, in values and code, is apart.
 * @param {Page} page
 * @param {string} within
 */
export const texts = (page, within) =>
    page.evaluate((selector) => {
        /** @type {string[]} */
        const words = [];
        const root = document.querySelector(selector);
        if (!root) return words;
        for (const element of [root, ...root.querySelectorAll("*")]) {
            if (element.closest("[data-testid=facts] dd, [data-testid=times] dd, pre, .code")) continue;
            for (const name of ["aria-label", "title", "placeholder"])
                words.push(element.getAttribute(name) ?? "");
            for (const node of element.childNodes)
                if (node.nodeType === Node.TEXT_NODE) words.push(node.textContent ?? "");
        }
        return words.map((text) => text.trim()).filter((text) => text !== "");
    }, within);

/**
 * @param {string[]} shown
 * @param {Set<string>} known keys of the catalogue
 * @param {Set<string> | null} english the same place in English
 */
export const wrongWords = (shown, known, english) =>
    shown.flatMap((text) => [
        ...(/\{ *\$/.test(text) ? [`“${text}” has a variable`] : []),
        ...(known.has(text.replace(/\..*/, "")) ? [`“${text}” is a key`] : []),
        ...(english?.has(text) && SENTENCE.test(text) ? [`“${text}” is English`] : []),
    ]);

/**
 * Whether Japanese is drawn with a font of its own: no boxes, and no Chinese font.
 * @param {Page} page
 */
export async function japaneseFont(page) {
    /** @type {string[]} */
    const wrong = [];
    const boxes = await page.evaluate(() => {
        const canvas = document.createElement("canvas");
        const pen = canvas.getContext("2d");
        /** @param {string} letter */
        const drawn = (letter) => {
            if (!pen) return "";
            canvas.width = canvas.height = 40;
            pen.font = `32px ${getComputedStyle(document.documentElement).fontFamily}`;
            pen.fillText(letter, 2, 34);
            return canvas.toDataURL();
        };
        // Nobody has a letter there.
        const box = drawn("\u{10fffd}");
        return [..."日通知権限エラー"].filter((letter) => drawn(letter) === box);
    });
    if (boxes.length > 0) wrong.push(`no letter for ${boxes.join(" ")}`);

    const session = await page.context().newCDPSession(page);
    await session.send("DOM.enable");
    await session.send("CSS.enable");
    const { root } = await session.send("DOM.getDocument");
    const { nodeIds } = await session.send("DOM.querySelectorAll", {
        nodeId: root.nodeId,
        selector: "article h2, article p, article li",
    });
    /** @type {Set<string>} */
    const fonts = new Set();
    for (const nodeId of nodeIds)
        for (const font of (await session.send("CSS.getPlatformFontsForNode", { nodeId })).fonts)
            fonts.add(font.familyName);
    await session.detach();
    const names = [...fonts].join(", ");
    if (!JAPANESE.test(names)) wrong.push(`no Japanese font, only ${names}`);
    return wrong;
}
