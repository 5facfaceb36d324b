import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { QuietHours } from "../src/host/host";
import { isLocked } from "../src/lib/locks";
import { DAYS, dayName, minutesOf, week } from "../src/lib/week";
import { BacklogState } from "../src/state/backlog.svelte";
import { idFrom, JournalFormState } from "../src/state/journal-form.svelte";
import { SettingsState } from "../src/state/settings.svelte";
import { callsOf, fakeHost, NOW } from "./helpers";

const hours = (change: Partial<QuietHours> = {}): QuietHours => ({
  on: true,
  from: "20:00",
  to: "08:00",
  days: ["mon", "tue", "wed", "thu", "fri"],
  let_through: "critical",
  ...change,
});

describe("the week picture", () => {
  it("shows that quiet hours belong to the day on which they start", () => {
    const shown = week(hours());
    expect(shown.mon).toEqual([{ from: 1200, to: 1440 }]);
    expect(shown.tue).toEqual([
      { from: 0, to: 480 },
      { from: 1200, to: 1440 },
    ]);
    expect(shown.sat).toEqual([{ from: 0, to: 480 }]);
    expect(shown.sun).toEqual([]);
  });

  it("goes from Sunday into Monday, and stays in a day where it ends later than it begins", () => {
    expect(week(hours({ days: ["sun"] })).mon).toEqual([{ from: 0, to: 480 }]);
    expect(week(hours({ from: "12:00", to: "13:30", days: ["wed"] })).wed).toEqual([{ from: 720, to: 810 }]);
    expect(week(hours({ from: "22:00", to: "00:00", days: ["wed"] })).thu).toEqual([]);
  });

  it.each([{ on: false }, { from: "8" }, { from: "08:00" }, { days: [] }])("is empty with %o", (change) => {
    expect(Object.values(week(hours(change))).flat()).toEqual([]);
  });

  it("reads times of day and nothing else", () => {
    expect(["00:00", "23:59", "7:05"].map(minutesOf)).toEqual([0, 1439, 425]);
    expect(["24:00", "12", "", "1:60", "noon"].map(minutesOf)).toEqual([null, null, null, null, null]);
  });

  it("names the days in the window's language, Monday first", () => {
    expect(DAYS.map((day) => dayName(day, "fr-FR", "long"))).toEqual([
      "lundi",
      "mardi",
      "mercredi",
      "jeudi",
      "vendredi",
      "samedi",
      "dimanche",
    ]);
  });
});

describe("settings", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  async function loaded() {
    const { host, fake } = fakeHost();
    const settings = new SettingsState(host);
    await settings.load();
    return { settings, fake };
  }

  it("show what the host wrote, and say so for two seconds", async () => {
    const { settings } = await loaded();
    expect(await settings.change({ setting: "per-minute", count: "5" })).toBe(true);
    expect(settings.view?.per_minute).toBe(5);
    expect(settings.isSaved("per-minute")).toBe(true);
    vi.advanceTimersByTime(2000);
    expect(settings.isSaved("per-minute")).toBe(false);
  });

  it("explain a wrong value at its field, and keep what is in force", async () => {
    const { settings } = await loaded();
    expect(await settings.change({ setting: "quiet-hours", hours: hours({ to: "20:00" }) })).toBe(false);
    expect(settings.errorOf("quiet-hours", "to")).toBe("Choose two different times.");
    expect(settings.errorOf("quiet-hours", "from")).toBeNull();
    expect(settings.view?.quiet_hours.to).toBe("08:00");
    expect(await settings.change({ setting: "quiet-hours", hours: hours({ to: "07:00" }) })).toBe(true);
    expect(settings.errorOf("quiet-hours", "to")).toBeNull();
  });

  it("say why the file could not be changed", async () => {
    const { settings, fake } = await loaded();
    fake.fail("changeSetting", { code: "settings", message: "Write-protected." });
    expect(await settings.change({ setting: "keep", days: "30" })).toBe(false);
    expect(settings.failureOf("keep")?.message).toBe("Write-protected.");
    expect(settings.view?.keep_days).toBe(400);
  });

  it("keep the instances apart", async () => {
    const { settings } = await loaded();
    const [first, second] = settings.view?.instances ?? [];
    if (!first || !second) throw new Error("the fake has two");
    await settings.change({ setting: "instance", instance: { ...first, app_url: "http://x" } });
    expect(settings.errorOf(`instance-${first.id}`, "app_url")).toContain("https://");
    expect(settings.errorOf(`instance-${second.id}`, "app_url")).toBeNull();
  });

  it("can be asked for again after a failure", async () => {
    const { host, fake } = fakeHost();
    const settings = new SettingsState(host);
    fake.fail("settings", { code: "settings", message: "No TOML." });
    await settings.load();
    expect(settings.failure?.message).toBe("No TOML.");
    await settings.load();
    expect(settings.failure).toBeNull();
    expect(settings.view).not.toBeNull();
  });
});

describe("a policy", () => {
  it.each([
    ["toasts.detail", ["toasts.detail"], true],
    ["toasts.detail", ["toasts"], true],
    ["toasts", ["toasts.detail"], false],
    ["toasts.detail", ["toasts.det", "toasts.weekly"], false],
    ["forward", [], false],
  ])("of %s locked by %o: %s", (key, locked, expected) => {
    expect(isLocked(locked, key)).toBe(expected);
  });
});

describe("a first reading", () => {
  it("shows how much of the time is read, and nothing it does not know", async () => {
    const { host, fake } = fakeHost();
    const backlog = new BacklogState(host, "prod");
    expect(backlog.share(NOW)).toBeNull();
    const day = 86_400_000;
    fake.backlog = { count: 0, oldest: null, reached: null, caught_up: false, reading: null };
    await backlog.look();
    expect(backlog.share(NOW)).toBeNull();
    fake.backlog = {
      count: 10,
      oldest: NOW - 8 * day,
      reached: NOW - 2 * day,
      caught_up: false,
      reading: null,
    };
    await backlog.look();
    expect(backlog.share(NOW)).toBeCloseTo(0.75);
    fake.backlog = { count: 12, oldest: NOW - 8 * day, reached: NOW - day, caught_up: true, reading: null };
    await backlog.look();
    expect(backlog.share(NOW)).toBe(1);
  });
});

describe("a pasted credential", () => {
  const text = '{"name":"Marketo notices","client_id":"0a","client_secret":"s3cret","org_id":"9F@AdobeOrg"}';

  it("fills the fields that it has, and is forgotten", async () => {
    const { host, fake } = fakeHost({ firstRun: true });
    const form = new JournalFormState(host);
    form.journal_url = "https://x";
    form.pasted = text;
    await form.paste();
    expect(form).toMatchObject({
      id: "marketo-notices",
      client_id: "0a",
      client_secret: "s3cret",
      org_id: "9F@AdobeOrg",
      journal_url: "https://x",
      pasted: "",
    });
    expect(form.found).toEqual(["client_id", "org_id", "client_secret"]);
    expect(JSON.stringify(fake.calls)).not.toContain("s3cret");
  });

  it("leaves everything as it is where there is nothing in it", async () => {
    const { host } = fakeHost({ firstRun: true });
    const form = new JournalFormState(host);
    form.pasted = "hello";
    await form.paste();
    expect([form.id, form.client_id, form.pasted]).toEqual(["", "", "hello"]);
    expect(form.found).toEqual([]);
  });

  it.each([
    ["Marketo Notices 2026", "marketo-notices-2026"],
    ["marketoNotices", "marketo-notices"],
    ["Été à Paris", "ete-a-paris"],
    ["日本", ""],
    ["x".repeat(50), "x".repeat(32)],
  ])("makes a name out of %s", (name, id) => {
    expect(idFrom(name)).toBe(id);
  });
});

describe("a connection that is changed", () => {
  it("needs no secret, and keeps its name", async () => {
    const { host, fake } = fakeHost();
    const form = new JournalFormState(host, await host.connection("prod"));
    expect(form.edits).toBe(true);
    form.client_id = "";
    expect(await form.save()).toBe(false);
    expect([...form.errors.keys()]).toEqual(["client_id"]);
    form.client_id = "new";
    expect(await form.save()).toBe(true);
    expect(callsOf(fake, "saveJournal")).toEqual([
      [expect.objectContaining({ id: "prod", client_id: "new", edits: true })],
    ]);
  });
});
