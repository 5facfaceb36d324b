import type { Page } from "playwright-core";
import type { Scene } from "./scenes-mailbox";
import { openSection } from "./setup";

/** What the settings do with the data, and the support report. */
export const settingsScenes: Scene[] = [
  {
    name: "settings: data, asked and done",
    act: async (page) => {
      await openSection(page, "data");
      await page.getByTestId("export").click();
      await page.getByTestId("export-done").waitFor();
      await page.getByTestId("forget-email").fill("nobody");
      await page.getByTestId("forget").click();
      await page.getByTestId("confirm-forget-yes").click();
      await page.getByTestId("error-forget").waitFor();
      await page.getByTestId("delete").click();
      await page.getByTestId("confirm-delete").waitFor();
    },
  },
  {
    name: "settings: the support report, saved",
    act: async (page) => {
      await openSection(page, "about");
      await page.getByTestId("support-report").click();
      await page.getByTestId("support-save").click();
      await page.getByTestId("support-saved").waitFor();
    },
  },
  ...["newer", "forged"].map((updates) => ({
    name: `settings: a feed of releases, ${updates}`,
    query: `about&updates=${updates}`,
    act: (page: Page) => page.getByTestId("updates-feed").waitFor(),
  })),
];
