import { render, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import App from "../src/components/App.svelte";
import type { FakeOptions } from "../src/host/fake-options";
import { appWith, callsOf } from "./helpers";

async function aboutWith(options: FakeOptions = {}) {
  const parts = await appWith({ ...options, place: { at: "about" } });
  render(App, { props: { state: parts.app } });
  await screen.findByTestId("version");
  return parts;
}

const text = (id: string) => screen.queryByTestId(id)?.textContent?.trim() ?? null;
const talksTo = () => screen.getAllByRole("listitem").map((item) => item.textContent ?? "");

describe("newer versions", () => {
  it("are asked of nobody unless a feed is configured", async () => {
    await aboutWith();
    expect(text("updates")).toBe("Campanile asks nobody for a newer version: no feed is configured.");
    for (const id of ["download", "notes", "feed", "advice", "problem", "policy"])
      expect(screen.queryByTestId(`updates-${id}`)).toBeNull();
    expect(talksTo().join()).not.toContain("updates.example.com");
  });

  it("are said with what to do, who is asked, and who says so", async () => {
    const { fake } = await aboutWith({ updates: "newer" });
    expect(text("updates")).toBe("Campanile 0.2.0 is there (1 Dec).");
    expect(text("updates-advice")).toContain("https://example.com/campanile");
    expect(text("updates-feed")).toBe("https://updates.example.com/campanile.json");
    expect(text("updates-policy")).toContain("your organisation’s policy");
    expect(talksTo()).toContain("updates.example.comNewer versions");
    // The page names no address: the program knows where its pages are.
    screen.getByTestId("updates-download").click();
    await waitFor(() => expect(callsOf(fake, "openUpdatePage")).toEqual([["download"]]));
    screen.getByTestId("updates-notes").click();
    await waitFor(() => expect(callsOf(fake, "openUpdatePage")).toEqual([["download"], ["notes"]]));
  });

  it("are not offered where the feed is not believed", async () => {
    await aboutWith({ updates: "forged" });
    expect(text("updates-problem")).toContain("is not what was signed");
    for (const id of ["updates", "updates-advice", "updates-download", "updates-notes"])
      expect(screen.queryByTestId(id)).toBeNull();
  });

  it("say why a page could not be opened", async () => {
    const { fake } = await aboutWith({ updates: "newer" });
    fake.fail("openUpdatePage", { message: "There is no browser." });
    screen.getByTestId("updates-download").click();
    expect((await screen.findByText("There is no browser.")).getAttribute("role")).toBe("alert");
  });
});
