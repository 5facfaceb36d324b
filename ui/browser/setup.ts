import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { blank, launch, load, open, serve, type Look } from "./rig.mjs";

export type Opened = { page: Page; complaints: string[] };

/** One server and one browser for a file, a fresh window for each test, and no test passes over a complaint. */
export function rig(): {
  open: (look?: Look) => Promise<Opened>;
  openAnew: (look: Look, query: string) => Promise<Opened>;
} {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const complaints: string[][] = [];
  let kept: { look: Look; opened: Awaited<ReturnType<typeof blank>> } | undefined;

  beforeAll(async () => {
    server = await serve();
    browser = await launch();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    // Those of a page that is used again are not said twice.
    expect(complaints.splice(0).flatMap((said) => said.splice(0))).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  return {
    /** The window with nothing of before in it, but in the page of the test before where that looks the same: it is there in a third of the time. */
    async openAnew(look, query) {
      if (kept?.look !== look) {
        await kept?.opened.context.close();
        kept = { look, opened: await blank(browser, look) };
        kept.opened.page.setDefaultTimeout(10_000);
      } else {
        await kept.opened.page.evaluate(() => window.localStorage.clear());
      }
      const { page, complaints: said } = kept.opened;
      complaints.push(said);
      await page.mouse.move(0, 0);
      await load(page, server.url, query);
      return kept.opened;
    },
    async open(look = {}) {
      const opened = await open(browser, server.url, look);
      opened.page.setDefaultTimeout(10_000);
      contexts.push(opened.context);
      complaints.push(opened.complaints);
      return opened;
    },
  };
}

export async function fakeSays<T>(page: Page, look: (fake: NonNullable<Window["__fake"]>) => T): Promise<T> {
  return page.evaluate(`(${String(look)})(window.__fake)`) as Promise<T>;
}

export const focusedId = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("data-id") ?? null);
export const focusedTestid = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("data-testid") ?? null);
export const calls = (page: Page, name: string) =>
  page.evaluate(
    (asked) => window.__fake?.calls.filter((call) => call.name === asked).map((call) => call.args) ?? [],
    name,
  );
/** What was done, and with which. */
export const deeds = async (page: Page) =>
  (await calls(page, "triage")).map(([scope, act]) => {
    const { kind, ids } = scope as { kind: string; ids?: string[] };
    return [ids ?? kind, (act as { kind: string }).kind];
  });
export const title = (page: Page) => page.getByTestId("details-title").textContent();
/** Waits until what the page says about itself is true. */
export const until = (page: Page, look: string) =>
  expect.poll(() => page.evaluate(`Boolean(${look})`), { timeout: 10_000, message: look }).toBe(true);
export const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

export async function openSection(page: Page, section: string): Promise<void> {
  await page.keyboard.press("g");
  await page.keyboard.press("s");
  await page.getByTestId(`section-${section}`).click();
}

/** On the page of the network: a proxy, and who signs in to it. */
export async function nameProxy(page: Page, user: string): Promise<void> {
  await page.locator("input[name=proxy][value=at]").check({ force: true });
  await page.getByTestId("proxy-address").fill("http://proxy.example.com:8080");
  await page.getByTestId("proxy-address").press("Enter");
  await page.getByTestId("proxy-user").fill(user);
  await page.getByTestId("proxy-user").press("Enter");
  await page.getByTestId("proxy-password").waitFor();
}
