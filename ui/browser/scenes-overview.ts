import type { Page } from "playwright-core";
import type { Scene } from "./scenes-mailbox";
import { press } from "./setup";

export async function overview(page: Page): Promise<void> {
  await press(page, "g", "o");
  await page.getByTestId("overview-total").waitFor();
}

async function inTables(page: Page): Promise<void> {
  await overview(page);
  await page.getByTestId("types-as-table").click();
  await page.getByTestId("quota-as-table").click();
  await page.getByTestId("types-table").waitFor();
  await page.getByTestId("usage-table").waitFor();
}

async function palette(page: Page, typed: string): Promise<void> {
  await press(page, "Control+k");
  await page.getByTestId("palette-input").fill(typed);
  await page.getByTestId("palette-entry").first().waitFor();
}

/** The overview, the palette and saved views. */
export const overviewScenes: Scene[] = [
  { name: "the overview", query: "rest", act: overview },
  { name: "the overview in tables", query: "rest", act: inTables },
  { name: "the overview without an API", act: overview },
  { name: "the overview of nothing", query: "count=0&rest", act: overview },
  {
    name: "the palette",
    act: async (page) => {
      await press(page, "j", "Enter");
      await page.getByTestId("details-title").waitFor();
      await palette(page, "");
    },
  },
  {
    name: "the palette, with campaigns",
    act: async (page) => {
      await palette(page, "web");
      await page.locator("[data-entry^=campaign-]").first().waitFor();
    },
  },
  {
    name: "a search gets a name",
    act: async (page) => {
      await page.evaluate(() =>
        window.__fake?.fail("saveView", { field_errors: [{ field: "name", message: "No." }] }),
      );
      await palette(page, "type:salesforce is:unread");
      await press(page, "Enter");
      await page.getByTestId("save-view").click();
      await page.getByTestId("view-save").click();
      await page.getByTestId("error-view").waitFor();
    },
  },
];
