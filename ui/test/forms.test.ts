import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { JournalFormState } from "../src/state/journal-form.svelte";
import { Preferences } from "../src/state/preferences.svelte";
import { RulesState } from "../src/state/rules.svelte";
import { callsOf, fakeHost } from "./helpers";

function filled() {
  const { host, fake } = fakeHost({ firstRun: true });
  const form = new JournalFormState(host);
  Object.assign(form, {
    id: " prod ",
    journal_url: "https://events.adobe.io/1",
    client_id: "id",
    org_id: "1@AdobeOrg",
    client_secret: "s3cret",
  });
  return { form, fake };
}

describe("the form of a journal", () => {
  it("asks nobody while a field is empty, and names the first", async () => {
    const { form, fake } = filled();
    form.journal_url = "";
    form.client_secret = "";
    expect(await form.save()).toBe(false);
    expect(callsOf(fake, "saveJournal")).toEqual([]);
    expect([...form.errors.keys()]).toEqual(["journal_url", "client_secret"]);
    expect(form.firstWrong).toBe("journal_url");
  });

  it("shows each step of a test", async () => {
    const { form } = filled();
    expect(await form.test()).toBe(true);
    expect(form.steps.map((step) => [step.step, step.ok])).toEqual([
      ["address", true],
      ["network", true],
      ["secure", true],
      ["token", true],
      ["permission", true],
      ["journal", true],
    ]);
    form.client_secret = "wrong";
    expect(await form.test()).toBe(false);
    expect(form.steps.at(-1)).toMatchObject({ step: "token", ok: false });
    expect(form.client_secret).toBe("wrong");
  });

  it("puts what the host refuses at its field", async () => {
    const { form } = filled();
    form.journal_url = "ftp://x";
    expect(await form.test()).toBe(false);
    expect(form.errors.get("journal_url")).toContain("https://");
    expect(form.failure).toBeNull();
  });

  it("does not keep the secret after it was sent, saved or not", async () => {
    const { form, fake } = filled();
    fake.fail("saveJournal", { code: "settings", message: "No keychain." });
    expect(await form.save()).toBe(false);
    expect(form.client_secret).toBe("");
    expect(form.secretGone).toBe(true);
    expect(form.failure?.failure.message).toBe("No keychain.");
    form.client_secret = "s3cret";
    expect(await form.save()).toBe(true);
    expect(form.client_secret).toBe("");
    expect(callsOf(fake, "saveJournal").at(-1)).toEqual([expect.objectContaining({ id: "prod" })]);
  });

  it("is sent once, however often it is asked", async () => {
    const { form, fake } = filled();
    const release = fake.hold("saveJournal");
    const first = form.save();
    expect(await form.save()).toBe(false);
    release();
    expect(await first).toBe(true);
    expect(callsOf(fake, "saveJournal")).toHaveLength(1);
  });
});

describe("rules", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("are saved as they change and say so for two seconds", async () => {
    const { host, fake } = fakeHost();
    const rules = new RulesState(host);
    await rules.load();
    expect(await rules.set("salesforce", { sound: false })).toBe(true);
    expect(callsOf(fake, "setRule")).toEqual([["salesforce", "toast", "warning", false]]);
    expect(rules.notes.get("salesforce")).toEqual({ kind: "saved" });
    vi.advanceTimersByTime(2000);
    expect(rules.notes.get("salesforce")).toBeUndefined();
  });

  it("say what a change would have done with the last seven days, and take it back", async () => {
    const { host } = fakeHost();
    const rules = new RulesState(host);
    await rules.load();
    const toasts = rules.toasts("salesforce");
    expect(toasts).toBeGreaterThan(0);
    await rules.set("salesforce", { show: "mute" });
    const note = rules.notes.get("salesforce");
    expect(note).toMatchObject({ kind: "effect", before: toasts, after: 0 });
    if (note?.kind === "effect") await rules.set("salesforce", note.undo);
    expect(rules.toasts("salesforce")).toBe(toasts);
  });

  it("have exceptions, which can be taken away", async () => {
    const { host, fake } = fakeHost();
    const what = await host.silence("i-600");
    const rules = new RulesState(host);
    await rules.load();
    expect(rules.exceptions).toMatchObject([{ place: 0, what, show: "silent" }]);
    await rules.removeException(0);
    expect(callsOf(fake, "removeException")).toEqual([[0]]);
    expect(rules.exceptions).toEqual([]);
  });

  it("go back when they are refused", async () => {
    const { host, fake } = fakeHost();
    const rules = new RulesState(host);
    await rules.load();
    fake.fail("setRule", { code: "settings", message: "Write-protected." });
    expect(await rules.set("salesforce", { show: "mute" })).toBe(false);
    expect(rules.rules?.find((rule) => rule.slug === "salesforce")?.show).toBe("toast");
    expect(rules.notes.get("salesforce")).toMatchObject({
      kind: "failed",
      failure: { message: "Write-protected." },
    });
  });

  it("send both values, so that two quick changes do not undo each other", async () => {
    const { host, fake } = fakeHost();
    const rules = new RulesState(host);
    await rules.load();
    await Promise.all([
      rules.set("salesforce", { show: "silent" }),
      rules.set("salesforce", { min_severity: "critical" }),
    ]);
    expect(callsOf(fake, "setRule").at(-1)).toEqual(["salesforce", "silent", "critical", true]);
  });
});

describe("preferences", () => {
  const storage = (value: string | null) => {
    let stored = value;
    return { getItem: () => stored, setItem: (_: string, next: string) => void (stored = next) };
  };

  it("are remembered, within their limits", () => {
    const box = storage(null);
    const first = new Preferences(box);
    first.resize("list", 9999);
    first.letters = false;
    first.save();
    expect(new Preferences(box)).toMatchObject({ list: 520, sidebar: 216, letters: false });
  });

  it.each(["null", "[]", "no json", '{"list":"wide","sidebar":1e99}'])("survive %s", (text) => {
    expect(new Preferences(storage(text)).list).toBe(372);
  });
});
