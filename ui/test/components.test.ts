import { render, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import App from "../src/components/App.svelte";
import type { FakeOptions } from "../src/host/fake";
import { appWith, callsOf } from "./helpers";

async function windowWith(options: FakeOptions = {}) {
  const parts = await appWith(options);
  render(App, { props: { state: parts.app } });
  return parts;
}

/** The id of the newest one of a type. */
const newest = (app: Awaited<ReturnType<typeof windowWith>>["app"], type: string): string =>
  app.list.rows.find((row) => row.type === type)?.id ?? "";

describe("the window", () => {
  it("has every type in the order of the table, with its unread ones", async () => {
    const { app } = await windowWith();
    const rows = screen.getAllByTestId(/^type-/);
    expect(rows.map((row) => row.dataset["testid"])).toEqual(app.types.map((type) => `type-${type.slug}`));
    expect(screen.getByTestId("count-unread").textContent).toBe(String(app.counts.unread));
  });

  it("draws a screenful, not six hundred", async () => {
    await windowWith();
    const rows = screen.getAllByTestId("row");
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.length).toBeLessThan(40);
  });

  it("offers Marketo only when there is an address, and the message only when there is one", async () => {
    const { app } = await windowWith();
    await app.open(newest(app, "salesforce"));
    expect(await screen.findByTestId("copy-admin")).toBeTruthy();
    expect(screen.queryByTestId("open-marketo")).toBeNull();
    await app.open(newest(app, "campaign-failure"));
    expect(await screen.findByTestId("open-marketo")).toBeTruthy();
    await waitFor(() => expect(screen.queryByTestId("copy-admin")).toBeNull());
  });

  it("shows all facts of one that it does not know, by their own names", async () => {
    const { app } = await windowWith();
    await app.show("all", "other");
    await app.open(newest(app, "other"));
    const facts = await screen.findByTestId("facts");
    expect(within(facts).getByText("landingPage.id")).toBeTruthy();
    expect(within(facts).getByText(/munchkinId/)).toBeTruthy();
    expect(within(screen.getByTestId("raw")).getByText(/"landingPage\.id": "LP-/)).toBeTruthy();
  });

  it("says that nobody watches, and why it cannot start", async () => {
    const { app, fake } = await windowWith();
    fake.watch.watching = false;
    fake.fail("startAgent", { code: "agent", message: "It is not installed." });
    await app.refresh();
    (await screen.findByTestId("start-watching")).click();
    expect(await screen.findByText("It is not installed.")).toBeTruthy();
    expect(callsOf(fake, "startAgent")).toHaveLength(1);
  });

  it("never says that all is quiet while a connection is in trouble", async () => {
    const { app, fake } = await windowWith({ count: 0 });
    expect(screen.getByText("All quiet")).toBeTruthy();
    const [first] = fake.watch.connections;
    if (first) Object.assign(first, { state: "unreachable", trouble: true });
    await app.refresh();
    await waitFor(() => expect(screen.queryByText("All quiet")).toBeNull());
    expect(screen.getByText(/One connection did not answer/)).toBeTruthy();
    expect(screen.getByTestId("watch-line").textContent).toContain("prod: Cannot be reached");
  });

  it("speaks French throughout", async () => {
    await windowWith({ language: "fr" });
    expect(screen.getByTestId("open-settings").textContent).toContain("Réglages");
    expect(screen.getByTestId("view-unread").textContent).toContain("Non lues");
    expect(document.body.textContent).not.toMatch(/\b(Settings|Unread|Archive\b|Search)/);
  });
});
