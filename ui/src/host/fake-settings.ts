import { SUPPORT_REPORT } from "./fake-support";
import { SENTENCES, type Both } from "./fake-texts";
import type {
  Backlog,
  Credential,
  Failure,
  FieldError,
  Host,
  JournalForm,
  Row,
  SettingChange,
  SettingsView,
  UpdateState,
} from "./host";

const MINUTE = 60_000;

/** What the settings and the first run ask of the host. */
type SettingsHost = Pick<
  Host,
  | "settings"
  | "changeSetting"
  | "connection"
  | "removeConnection"
  | "readCredential"
  | "backlog"
  | "exportHistory"
  | "deleteHistory"
  | "forgetPerson"
  | "supportReport"
  | "saveSupportReport"
  | "openUpdatePage"
  | "testToast"
  | "openFolder"
>;

/** As much of the fake as that needs. */
type Behind = {
  readonly settings: FakeSettings;
  readonly backlog: Backlog | null;
  readonly rows: Row[];
  now(): number;
  say(text: Both): string;
  enter(name: keyof Host, ...args: unknown[]): Promise<void>;
  changed(): void;
  disconnect(id: string): void;
  drop(goes: (row: Row) => boolean): number;
};

/** The settings of the fake: what the pages of the settings need, kept in memory. */
export class FakeSettings {
  view: SettingsView;

  constructor(
    instances: readonly { id: string; name: string }[],
    newer: UpdateState,
    locked: readonly string[] = [],
  ) {
    this.view = {
      quiet_hours: {
        on: true,
        from: "20:00",
        to: "08:00",
        days: ["mon", "tue", "wed", "thu", "fri"],
        let_through: "critical",
      },
      per_minute: 3,
      detail: "full",
      weekly: false,
      warn_at: [75, 90],
      keep_days: 400,
      instances: instances.map(({ id, name }) => ({ id, name, app_url: "", daily_quota: "50000" })),
      appearance: { theme: "system", tray_count: true },
      network: { proxy: "system", address: "", user: "", exceptions: "", ca_file: "" },
      login: { on: false, way: "autostart" },
      locked: [...locked],
      about: {
        version: "0.1.0",
        licence: "Apache-2.0 OR MIT",
        config: "/home/anna/.config/campanile/config.toml",
        data: "/home/anna/.local/share/campanile",
        logs: "/home/anna/.local/state/campanile",
        exports: "/home/anna/Downloads",
        hosts: [
          { host: "events-va6.adobe.io", connections: ["prod", "americas"] },
          { host: "ims-na1.adobelogin.com", connections: ["prod", "americas"] },
        ],
        unknown_keys: [],
        updates: newer,
      },
    };
  }

  /** Makes the change, or says what is wrong with it, in the manner of the real one. */
  change(change: SettingChange, say: (text: Both) => string): FieldError[] {
    const wrong = (field: string, text: Both): FieldError[] => [{ field, message: say(text) }];
    const view = { ...this.view };
    switch (change.setting) {
      case "quiet-hours":
        if (change.hours.from === change.hours.to) return wrong("to", SENTENCES.sameTime);
        if (change.hours.on && change.hours.days.length === 0) return wrong("days", SENTENCES.needsDay);
        view.quiet_hours = change.hours;
        break;
      case "per-minute": {
        const count = whole(change.count, 1, 60);
        if (count === null) return wrong("per_minute", SENTENCES.outOfRange);
        view.per_minute = count;
        break;
      }
      case "detail":
        view.detail = change.detail;
        break;
      case "weekly":
        view.weekly = change.on;
        break;
      case "warn-at": {
        const percents = change.percents
          .split(/[,; %]+/)
          .filter(Boolean)
          .map(Number);
        if (!percents.every((percent) => percent >= 1 && percent < 100))
          return wrong("warn_at", SENTENCES.percents);
        view.warn_at = percents.sort((a, b) => a - b);
        break;
      }
      case "keep": {
        const days = change.days.trim() === "" ? null : whole(change.days, 1, 3650);
        if (days === null && change.days.trim() !== "") return wrong("keep", SENTENCES.outOfRange);
        view.keep_days = days;
        break;
      }
      case "instance":
        if (change.instance.app_url && !change.instance.app_url.startsWith("https://"))
          return wrong("app_url", SENTENCES.needsHttps);
        view.instances = view.instances.map((each) =>
          each.id === change.instance.id ? change.instance : each,
        );
        break;
      case "appearance":
        view.appearance = change.appearance;
        break;
      case "network":
        if (change.network.proxy === "at" && !/^(http|socks5h?):\/\/[^@/]+$/.test(change.network.address))
          return wrong("address", SENTENCES.needsProxy);
        if (change.network.ca_file !== "" && !change.network.ca_file.startsWith("/"))
          return wrong("ca_file", SENTENCES.needsWholePath);
        view.network = change.network;
        break;
      case "proxy-password":
        break;
      case "login":
        view.login = { ...view.login, on: change.on };
        break;
    }
    this.view = view;
    return [];
  }
}

function whole(text: string, least: number, most: number): number | null {
  const number = Number(text.trim());
  return Number.isInteger(number) && text.trim() !== "" && number >= least && number <= most ? number : null;
}

/** As much of the real reader as tests and development need: JSON with the Console's own names. */
function readCredential(text: string): Credential {
  const nothing: Credential = {
    name: null,
    client_id: null,
    client_secret: null,
    org_id: null,
    scopes: [],
    ims_url: null,
    journal_url: null,
  };
  try {
    const value = JSON.parse(text) as Record<string, string>;
    return {
      ...nothing,
      name: value["name"] ?? null,
      client_id: value["client_id"] ?? null,
      client_secret: value["client_secret"] ?? null,
      org_id: value["org_id"] ?? null,
    };
  } catch {
    return nothing;
  }
}

/** The form of a connection that is there. */
function formOf(id: string): JournalForm {
  return {
    id,
    journal_url: "https://events-va6.adobe.io/events/organizations/1/integrations/2/3",
    ims_url: "https://ims-na1.adobelogin.com/ims/token/v3",
    client_id: "0a1b2c3d",
    org_id: "9F1A@AdobeOrg",
    scopes: "adobeio_api,openid,AdobeID",
    client_secret: "",
    edits: true,
  };
}

export function settingsHost(fake: Behind, refuse: (failure: Partial<Failure>) => never): SettingsHost {
  return {
    async settings() {
      await fake.enter("settings");
      return structuredClone(fake.settings.view);
    },
    async changeSetting(change) {
      await fake.enter("changeSetting", structuredClone(change));
      const errors = fake.settings.change(change, (text) => fake.say(text));
      if (errors.length > 0) refuse({ field_errors: errors });
      return structuredClone(fake.settings.view);
    },
    async connection(id) {
      await fake.enter("connection", id);
      return formOf(id);
    },
    async removeConnection(id, withNotifications) {
      await fake.enter("removeConnection", id, withNotifications);
      fake.disconnect(id);
      if (withNotifications) fake.drop((row) => row.connection === id);
      fake.changed();
    },
    async readCredential(text) {
      await fake.enter("readCredential", text.length);
      return readCredential(text);
    },
    async backlog(id) {
      await fake.enter("backlog", id);
      const count = fake.rows.filter((row) => row.connection === id).length;
      const oldest = fake.now() - 7 * 24 * 60 * MINUTE;
      return fake.backlog ?? { count, oldest, reached: fake.now(), caught_up: true, reading: null };
    },
    async exportHistory(format) {
      await fake.enter("exportHistory", format);
      return { count: fake.rows.length, file: `/home/anna/Downloads/campanile-2026-11-23.${format}` };
    },
    async deleteHistory(olderThanDays) {
      await fake.enter("deleteHistory", olderThanDays);
      const limit = olderThanDays === null ? Infinity : fake.now() - olderThanDays * 24 * 60 * MINUTE;
      const count = fake.drop((row) => row.occurred_at < limit);
      fake.changed();
      return count;
    },
    async forgetPerson(email) {
      await fake.enter("forgetPerson", email);
      if (!email.includes("@"))
        refuse({ field_errors: [{ field: "email", message: fake.say(SENTENCES.noEmail) }] });
      return 3;
    },
    async supportReport() {
      await fake.enter("supportReport");
      return SUPPORT_REPORT;
    },
    async saveSupportReport() {
      await fake.enter("saveSupportReport");
      return "/home/anna/Downloads/campanile-support-20261123.txt";
    },
    openUpdatePage: (page) => fake.enter("openUpdatePage", page),
    testToast: () => fake.enter("testToast"),
    openFolder: (folder) => fake.enter("openFolder", folder),
  };
}
