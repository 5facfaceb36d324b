import { createFakeHost } from "../src/host/fake";
import type { FakeControl, FakeOptions } from "../src/host/fake-options";
import type { Act, Host, Row } from "../src/host/host";
import { I18n } from "../src/i18n/i18n.svelte";
import { AppState } from "../src/state/app.svelte";
import { Preferences } from "../src/state/preferences.svelte";

export const NOW = new Date(2026, 10, 23, 14, 32).getTime();

export function fakeHost(options: FakeOptions = {}): { host: Host; fake: FakeControl } {
  const host = createFakeHost({ now: NOW, ...options });
  const fake = window.__fake;
  if (!fake) throw new Error("the fake host left no handle");
  return { host, fake };
}

export async function appWith(
  options: FakeOptions = {},
): Promise<{ app: AppState; host: Host; fake: FakeControl }> {
  const { host, fake } = fakeHost(options);
  const language = options.language ?? "en";
  const i18n = new I18n(language, [language === "en" ? "en-GB" : "fr-FR"]);
  const app = new AppState(host, i18n, new Preferences(null), await host.startup());
  app.now = NOW;
  return { app, host, fake };
}

export function row(seq: number, change: Partial<Row> = {}): Row {
  return {
    id: `n-${seq}`,
    notification: `n-${seq}`,
    seq,
    count: 1,
    first_at: NOW - (1000 - seq) * 60_000,
    type: "salesforce",
    severity: "warning",
    instance: "123-ABC-456",
    connection: "prod",
    title: `Title ${seq}`,
    summary: "Summary",
    occurred_at: NOW - (1000 - seq) * 60_000,
    unread: true,
    archived: false,
    demo: false,
    pinned: false,
    noted: false,
    resolved: false,
    team: null,
    snoozed_until: null,
    gap: null,
    hit: null,
    ...change,
  };
}

/** The deeds that were asked of the host: with what, and which. */
export function deedsOf(fake: FakeControl): [string[], string][] {
  return callsOf(fake, "triage").map(([scope, act]) => {
    const { kind, ids } = scope as { kind: string; ids?: string[] };
    return [ids ?? [kind], (act as Act).kind];
  });
}

/** What was asked of the host, by name. */
export function callsOf(fake: FakeControl, name: string): unknown[][] {
  return fake.calls.filter((call) => call.name === name).map((call) => call.args);
}
