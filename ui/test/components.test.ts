import { render, screen, waitFor, within } from "@testing-library/svelte";
import { tick } from "svelte";
import { describe, expect, it } from "vitest";
import App from "../src/components/App.svelte";
import type { FakeOptions } from "../src/host/fake-options";
import { appWith, callsOf, NOW } from "./helpers";

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

  it("says how often an incident happened, in the row and in its name", async () => {
    const { app } = await windowWith();
    const [first, second, third] = screen.getAllByTestId("row");
    expect(within(first as HTMLElement).getByTestId("count").textContent).toBe("×14");
    expect(within(second as HTMLElement).getByTestId("count").textContent).toBe("×3");
    expect(within(third as HTMLElement).queryByTestId("count")).toBeNull();
    expect(first?.textContent).toContain("Nothing has synced since 08:12. 14 times. 4 minutes ago. Unread.");
    expect(third?.textContent).not.toContain("times");
    await app.open(app.list.rows[0]?.id ?? "");
    app.now = NOW;
    await screen.findByText("14 times since 07:45, the latest 4 min ago.");
  });

  it("has a timeline: six, then all, and none for one that happened once", async () => {
    const { app } = await windowWith();
    await app.open("i-600");
    const timeline = within(await screen.findByTestId("timeline"));
    expect(timeline.getAllByTestId("moment")).toHaveLength(6);
    const more = timeline.getByTestId("timeline-all");
    expect(more.textContent).toContain("Show all 14");
    more.click();
    await waitFor(() => expect(timeline.getAllByTestId("moment")).toHaveLength(14));
    expect(timeline.queryByTestId("timeline-all")).toBeNull();
    const entries = timeline.getAllByTestId("moment");
    expect(document.activeElement).toBe(entries[6]);
    expect(entries.at(-1)?.textContent).toContain("First");
    expect(entries[0]?.getAttribute("aria-current")).toBe("true");
    expect(timeline.queryByTestId("timeline-cut")).toBeNull();
    await app.open("i-598");
    await waitFor(() => expect(screen.queryByTestId("timeline")).toBeNull());
    expect(screen.queryByTestId("repeats")).toBeNull();
  });

  it("tells at most five hundred, and says so", async () => {
    const { app } = await windowWith();
    await app.open("i-588");
    const timeline = within(await screen.findByTestId("timeline"));
    const more = timeline.getByTestId("timeline-all");
    expect(more.textContent).toContain("Show the newest 500");
    more.click();
    await waitFor(() => expect(timeline.getAllByTestId("moment")).toHaveLength(500));
    expect(timeline.getByTestId("timeline-cut").textContent).toContain("The newest 500 of 640 are shown.");
    const entries = timeline.getAllByTestId("moment");
    expect(entries.at(-1)?.textContent).not.toContain("First");
    expect(entries.some((entry) => entry.textContent?.includes("After a pause"))).toBe(true);
  });

  it("opens one of the timeline, says which it is, and goes back to the newest", async () => {
    const { app, fake } = await windowWith();
    await app.open("i-600");
    within(await screen.findByTestId("timeline"))
      .getAllByTestId("moment")[3]
      ?.click();
    const older = await screen.findByTestId("older");
    app.now = NOW;
    await tick();
    expect(callsOf(fake, "details").at(-1)).toEqual(["n-600-3"]);
    expect(older.textContent).toMatch(/^Shown: the one of 23 Nov \d\d:\d\d\. Show the newest$/);
    expect(app.list.selected).toBe("i-600");
    expect(screen.getByTestId("times").textContent).not.toContain("14:28");
    screen.getByTestId("show-newest").click();
    await waitFor(() => expect(screen.queryByTestId("older")).toBeNull());
    expect(app.details.value?.row.notification).toBe("n-600");
  });

  it("tells what began an episode", async () => {
    const { app, fake } = await windowWith();
    await app.open("i-600");
    fake.repeat("i-600");
    await app.refresh();
    const timeline = within(await screen.findByTestId("timeline"));
    await waitFor(() => expect(timeline.getAllByTestId("moment")[0]?.textContent).toContain("Unread."));
    expect(timeline.getAllByTestId("moment")[0]?.textContent).toContain("After it was read");
    await app.open("i-599");
    await waitFor(() =>
      expect(
        screen.getAllByTestId("moment").map((entry) => /After a pause|First/.exec(entry.textContent)?.[0]),
      ).toEqual([undefined, "After a pause", "First"]),
    );
  });

  it("explains a code that is known in place of what the type means, and says no step twice", async () => {
    const { app } = await windowWith();
    await app.open("i-600");
    const explanation = within(await screen.findByTestId("explanation"));
    expect(explanation.getByText("INVALID_LOGIN").className).toContain("code");
    expect(explanation.getByText("What it means")).toBeTruthy();
    expect(screen.getAllByText("What it means")).toHaveLength(1);
    const steps = explanation.getAllByRole("listitem").map((step) => step.textContent);
    expect(steps).toHaveLength(2);
    expect(steps[0]).toContain("Admin › Salesforce");
    expect(screen.getByTestId("who").textContent).toContain("and your Salesforce admin");
    expect(screen.queryByTestId("checks")).toBeNull();
    await app.open("i-599");
    await waitFor(() => expect(screen.queryByTestId("explanation")).toBeNull());
  });

  it("has the steps of Marketo's own check beside a digest of Dynamics, closed until asked for", async () => {
    const { app } = await windowWith();
    await app.open(newest(app, "microsoft-dynamics"));
    const checks = await screen.findByTestId<HTMLDetailsElement>("checks");
    expect(checks.open).toBe(false);
    expect(within(checks).getByText("Where Validate Sync Setup can stop")).toBeTruthy();
    expect(within(checks).getAllByRole("listitem", { hidden: true }).length).toBeGreaterThan(1);
  });

  it("changes its language without a new start", async () => {
    const { app, fake } = await windowWith();
    app.goToSettings("language");
    const system = await screen.findByTestId<HTMLInputElement>("language-system");
    expect(system.checked).toBe(true);
    expect(screen.getByText("Follow the system (English)")).toBeTruthy();
    screen.getByTestId("language-fr").click();
    await screen.findByText("Suivre le système (English)");
    expect(callsOf(fake, "setLanguage")).toEqual([["fr"]]);
    expect(screen.getByTestId("section-language").textContent).toContain("Langue");
    expect(document.documentElement.lang).toBe("fr");
    expect(screen.getByTestId("section-rules").textContent).toContain("Règles");
    app.leaveSettings();
    expect((await screen.findAllByText("Salesforce refuse la connexion de Marketo")).length).toBeGreaterThan(
      0,
    );
    fake.speak("en");
    await waitFor(() => expect(document.documentElement.lang).toBe("en"));
    expect((await screen.findAllByText("Salesforce refuses Marketo’s login")).length).toBeGreaterThan(0);
  });

  it("keeps the language when it is refused, and says why", async () => {
    const { app, fake } = await windowWith();
    app.goToSettings("language");
    fake.fail("setLanguage", { code: "settings", message: "Write-protected." });
    (await screen.findByTestId("language-fr")).click();
    await screen.findByText("Not saved. Write-protected.");
    expect(screen.getByTestId<HTMLInputElement>("language-system").checked).toBe(true);
    expect(screen.getByTestId<HTMLInputElement>("language-fr").checked).toBe(false);
  });

  it("speaks French throughout", async () => {
    await windowWith({ language: "fr" });
    expect(screen.getByTestId("open-settings").textContent).toContain("Réglages");
    expect(screen.getByTestId("view-unread").textContent).toContain("Non lues");
    expect(document.body.textContent).not.toMatch(/\b(Settings|Unread|Archive\b|Search)/);
  });
});
