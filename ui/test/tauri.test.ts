import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { afterEach, describe, expect, it } from "vitest";
import { HostError, type Cursor } from "../src/host/host";
import { createTauriHost } from "../src/host/tauri";
import { EVERYTHING, toFilter } from "../src/lib/filters";

afterEach(() => clearMocks());

describe("the shell as host", () => {
  it("is asked by the names and arguments of its commands", async () => {
    const asked: [string, unknown][] = [];
    mockIPC((command, args) => {
      asked.push([command, args]);
      return null;
    });
    const host = createTauriHost();
    await host.setRule("salesforce", "mute", "error", true);
    const filter = toFilter({ ...EVERYTHING, types: ["salesforce"], search: "lock" }, 0);
    const before: Cursor = { pinned: false, severity: "error", occurred_at: 1, seq: 2 };
    await host.page(filter, before, 50);
    await host.triage({ kind: "incidents", ids: ["a"] }, { kind: "snooze", until: 5 });
    await host.share("a", { kind: "assign", to: "anna" });
    await host.colleagues();
    await host.undo(7);
    await host.setLanguage("fr");
    await host.setLanguage(null);
    expect(asked).toEqual([
      ["set_rule", { slug: "salesforce", show: "mute", minSeverity: "error", sound: true }],
      [
        "page",
        {
          filter: {
            view: "all",
            types: ["salesforce"],
            severities: [],
            instance: null,
            since: null,
            until: null,
            search: "lock",
            sort: "time",
          },
          before,
          limit: 50,
        },
      ],
      ["triage", { scope: { kind: "incidents", ids: ["a"] }, act: { kind: "snooze", until: 5 } }],
      ["share", { id: "a", act: { kind: "assign", to: "anna" } }],
      ["colleagues", {}],
      ["undo", { token: 7 }],
      ["set_language", { language: "fr" }],
      ["set_language", { language: null }],
    ]);
  });

  it("rejects with the failure it was given", async () => {
    const failure = { code: "not-found", message: "Gone.", details: "id x", field_errors: [] };
    mockIPC(() => {
      throw failure;
    });
    const refused = await createTauriHost()
      .details("x")
      .catch((cause: unknown) => cause);
    expect(refused).toBeInstanceOf(HostError);
    expect((refused as HostError).failure).toEqual(failure);
  });

  it("turns whatever else breaks into a failure too", async () => {
    mockIPC(() => {
      throw new TypeError("no bridge");
    });
    const refused = await createTauriHost()
      .startup()
      .catch((cause: unknown) => cause);
    expect((refused as HostError).failure).toMatchObject({ code: "other", details: "TypeError: no bridge" });
  });
});
