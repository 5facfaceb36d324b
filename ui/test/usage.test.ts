import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import App from "../src/components/App.svelte";
import type { FakeOptions } from "../src/host/fake-options";
import { RestFormState } from "../src/state/rest-form.svelte";
import { appWith, callsOf, fakeHost } from "./helpers";

/** A few notifications are enough: this is not about the list. */
const FEW = { count: 30 };

async function usagePage(options: FakeOptions = {}) {
  const parts = await appWith({ ...FEW, ...options });
  render(App, { props: { state: parts.app } });
  parts.app.goToUsage();
  await screen.findByTestId("usage");
  return parts;
}

describe("the page of the API usage", () => {
  it("says what is used, what is to be expected and when it resets", async () => {
    await usagePage({ rest: true });
    expect((await screen.findByTestId("usage-percent")).textContent).toBe("75%");
    expect(screen.getByTestId("usage-summary").textContent).toBe("37,520 of 50,000 calls today");
    const outlook = screen.getByTestId("usage-outlook");
    expect(outlook.textContent).toContain("The API quota may run out about 16:30");
    expect(outlook.querySelector("svg")).not.toBeNull();
    expect(screen.getByTestId("usage-own").textContent).toContain("402 of the 500");
  });

  it("has a bar and a row for each day, with the same numbers", async () => {
    const { host } = await usagePage({ rest: true });
    const [known] = await host.usage();
    const bars = await screen.findAllByTestId("usage-bar");
    expect(bars).toHaveLength(7);
    expect(bars.at(-1)?.getAttribute("aria-label")).toBe(
      "Today: 37,520 calls, 75% of the quota. Expected to be used up about 16:30",
    );
    (await screen.findByTestId("usage-period-30")).click();
    await waitFor(() => expect(screen.getAllByTestId("usage-bar")).toHaveLength(30));
    const drawn = screen.getAllByTestId("usage-bar").map((bar) => bar.dataset["used"] ?? null);
    expect(drawn).toEqual(known?.days.map((day) => (day.used === null ? null : String(day.used))));
    expect(screen.getAllByTestId("usage-bar")[0]?.getAttribute("aria-label")).toMatch(/: not known$/);
    screen.getByTestId("usage-as-table").click();
    const rows = await screen.findAllByTestId("usage-row");
    expect(rows).toHaveLength(30);
    expect(rows[0]?.textContent).toContain("Today");
    expect(rows[0]?.textContent).toContain("37,520");
    expect(screen.queryByTestId("usage-chart")).toBeNull();
  });

  it("is one tab stop, walked by the arrow keys", async () => {
    await usagePage({ rest: true });
    const bars = await screen.findAllByTestId("usage-bar");
    const stops = (): number[] => bars.flatMap((bar, index) => (bar.tabIndex === 0 ? [index] : []));
    expect(stops()).toEqual([6]);
    (bars[6] as HTMLElement).focus();
    await fireEvent.keyDown(bars[6] as HTMLElement, { key: "ArrowLeft" });
    await waitFor(() => expect(stops()).toEqual([5]));
    expect(document.activeElement).toBe(bars[5]);
    await fireEvent.keyDown(bars[5] as HTMLElement, { key: "Home" });
    await waitFor(() => expect(document.activeElement).toBe(bars[0]));
  });

  it("shows who calls, others that nobody names, and what an error means", async () => {
    await usagePage({ rest: true });
    const users = await screen.findByTestId("usage-users");
    expect(
      within(users)
        .getAllByRole("row")
        .slice(1)
        .map((row) => row.textContent?.replace(/\s+/g, " ").trim()),
    ).toEqual([
      "event-platform@api.example.com 24,810",
      "bi-export@api.example.com 9,204",
      "campanile-api@example.com 402",
      "Others 3,104",
    ]);
    const errors = screen.getByTestId("usage-errors");
    expect(within(errors).getByText("606")).toBeTruthy();
    expect(within(errors).getByText(/More than 100 calls/)).toBeTruthy();
  });

  it("goes from instance to instance, and to the one that a notification is about", async () => {
    const { app } = await usagePage({ rest: true });
    const select = await screen.findByTestId<HTMLSelectElement>("usage-instance");
    expect(select.value).toBe("123-ABC-456");
    await app.show("all");
    await app.open(app.list.rows.find((row) => row.type === "web-services")?.id ?? "");
    const open = app.details.value;
    if (open) app.details.value = { ...open, row: { ...open.row, instance: "456-DEF-789" } };
    (await screen.findByTestId("show-usage")).click();
    expect((await screen.findByTestId<HTMLSelectElement>("usage-instance")).value).toBe("456-DEF-789");
    expect(screen.getByTestId("open-usage").getAttribute("aria-current")).toBe("true");
    expect(screen.getByTestId("view-all").getAttribute("aria-current")).toBeNull();
  });

  it("leads to the form where no connection looks", async () => {
    const { app } = await usagePage();
    (await screen.findByTestId("connect-rest")).click();
    expect(await screen.findByTestId("field-base_url")).toBeTruthy();
    app.leaveSettings();
    app.goToSettings("connections");
    await screen.findByTestId("add-rest");
    expect(screen.queryByTestId("field-base_url")).toBeNull();
  });

  it("asks for a quota that is not known, and explains a wrong one at its field", async () => {
    const { app, host, fake } = await appWith({ ...FEW, rest: true });
    const [instance] = (await host.settings()).instances;
    if (!instance) throw new Error("the fake has no instance");
    await host.changeSetting({
      setting: "instance",
      instance: { ...instance, name: "EMEA", daily_quota: "" },
    });
    render(App, { props: { state: app } });
    app.goToUsage();
    const field = await screen.findByTestId<HTMLInputElement>("field-quota");
    expect(screen.getByTestId("usage-outlook").textContent).toContain("Without the daily quota");
    expect(screen.queryByTestId("usage-percent")).toBeNull();
    screen.getByTestId("save-quota").click();
    expect((await screen.findByTestId("error-quota")).textContent).toContain("Fill this in.");
    await fireEvent.input(field, { target: { value: "lots" } });
    fake.fail("changeSetting", {
      code: "invalid",
      field_errors: [{ field: "daily_quota", message: "A number of calls." }],
    });
    screen.getByTestId("save-quota").click();
    await waitFor(() =>
      expect(screen.getByTestId("error-quota").textContent).toContain("A number of calls."),
    );
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(field);
    await fireEvent.input(field, { target: { value: "50000" } });
    screen.getByTestId("save-quota").click();
    expect((await screen.findByTestId("usage-percent")).textContent).toBe("75%");
    // What is known of the instance besides stays.
    expect(callsOf(fake, "changeSetting").at(-1)).toEqual([
      { setting: "instance", instance: { ...instance, name: "EMEA", daily_quota: "50000" } },
    ]);
  });

  it("says why it cannot be read, and tries again", async () => {
    const { app, fake } = await appWith({ ...FEW, rest: true });
    fake.fail("usage", { code: "history", message: "The history is locked." });
    render(App, { props: { state: app } });
    app.goToUsage();
    expect(await screen.findByText("The history is locked.")).toBeTruthy();
    screen.getByText("Try again").click();
    expect(await screen.findByTestId("usage-percent")).toBeTruthy();
  });
});

describe("a connection that is spared", () => {
  it("says so below the watch line and in its place, and is no trouble", async () => {
    const { app, fake } = await appWith({ ...FEW, rest: true });
    const rest = fake.watch.connections.find((connection) => connection.id === "rest");
    Object.assign(rest ?? {}, { spared: true, message: "Asked about every 25 min." });
    await app.refresh();
    render(App, { props: { state: app } });
    const line = screen.getByTestId("watch-line");
    expect(line.textContent).toContain("3 connections answer");
    expect(line.textContent).toContain("rest is asked less often today");
    line.click();
    const item = await screen.findByTestId("connection-rest");
    expect(item.textContent).toContain("Asked about every 25 min.");
    expect(item.querySelector(".trouble")).toBeNull();
  });
});

describe("the form of Marketo REST", () => {
  function filled() {
    const { host, fake } = fakeHost({ firstRun: true });
    const form = new RestFormState(host);
    Object.assign(form, {
      id: " rest ",
      base_url: "https://123-ABC-456.mktorest.com/rest",
      client_id: "id",
      client_secret: "s3cret",
    });
    return { form, fake };
  }

  it("needs four fields, and counts nobody until one wants it", async () => {
    const { form, fake } = filled();
    expect(await form.save()).toBe(true);
    expect(callsOf(fake, "saveRest")).toEqual([
      [expect.objectContaining({ id: "rest", exhausted_step: "", poll_every: "", instance: "" })],
    ]);
    expect(form.client_secret).toBe("");
    const { form: other } = filled();
    other.base_url = "";
    other.count(true);
    expect(other.exhausted_step).toBe("25");
    other.exhausted_step = " ";
    expect(await other.save()).toBe(false);
    expect([...other.errors.keys()]).toEqual(["base_url", "exhausted_step"]);
    other.count(false);
    other.base_url = "https://123-ABC-456.mktorest.com";
    expect(await other.test()).toBe(true);
    expect(other.steps.map((step) => step.step)).toEqual([
      "address",
      "network",
      "secure",
      "token",
      "permission",
    ]);
  });

  it("shows at which step it ends, and puts what the host refuses at its field", async () => {
    const { form } = filled();
    form.client_secret = "wrong";
    expect(await form.test()).toBe(false);
    expect(form.steps.at(-1)).toMatchObject({ step: "token", ok: false });
    form.base_url = "https://example.com/rest/v1";
    expect(await form.test()).toBe(false);
    expect(form.errors.get("base_url")).toContain("mktorest.com");
  });

  it("changes one that is there without asking for its secret", async () => {
    const { host, fake } = fakeHost({ rest: true });
    const form = new RestFormState(host, await host.restConnection("rest"));
    expect([form.edits, form.counts, form.exhausted_step]).toEqual([true, true, "25"]);
    form.count(false);
    expect(await form.save()).toBe(true);
    expect(callsOf(fake, "saveRest").at(-1)).toEqual([
      expect.objectContaining({ id: "rest", exhausted_step: "", poll_every: "5m", edits: true }),
    ]);
  });
});
