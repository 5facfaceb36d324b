import type { Page } from "playwright-core";
import type { Scene } from "./scenes-mailbox";
import { openSection } from "./setup";

const locked = (...keys: string[]): string => keys.map((key) => `locked=${key}`).join("&");

const scene = (section: string, keys: string[], more = ""): Scene => ({
  name: `settings: ${section}, locked by a policy`,
  query: `${locked(...keys)}${more}`,
  act: async (page: Page) => {
    await openSection(page, section);
    await page.locator("[data-testid^=locked-]").first().waitFor();
  },
});

/** What an administrator's policy has set: grey, with a word why. */
export const lockedScenes: Scene[] = [
  scene("connections", ["connection"]),
  scene("rules", ["rules.salesforce", "exception"]),
  scene("quiet", ["quiet_hours", "toasts"]),
  scene("forwarding", ["forward"], "&forwarders"),
  scene("quota", ["quota.warn_at"]),
  scene("language", ["language"]),
  scene("appearance", ["appearance"]),
  scene("network", ["network"]),
];
