import type { Act, CampaignFound, Row, View } from "../../host/host";
import type { IconName } from "../../lib/icons";
import { presets } from "../../lib/snooze";
import type { AppState, SettingsSection } from "../../state/app.svelte";
import type { Target } from "../../state/triage.svelte";

/** Under which heading a command stands. */
export type Section = "selected" | "everywhere" | "campaigns" | "settings" | "search";

/** Something that can be run from the palette. */
export type Entry = {
  id: string;
  section: Section;
  icon: IconName;
  label: string;
  /** Besides the label, in smaller ink; it is searched too. */
  hint?: string;
  keys?: string[];
  run: () => unknown;
};

export const SECTIONS: readonly Section[] = ["selected", "campaigns", "everywhere", "settings", "search"];

const VIEWS: { view: View; icon: IconName; key: string }[] = [
  { view: "all", icon: "inbox", key: "A" },
  { view: "unread", icon: "unread", key: "U" },
  { view: "critical", icon: "critical", key: "C" },
  { view: "snoozed", icon: "clock", key: "Z" },
  { view: "archived", icon: "archive", key: "E" },
];

const SETTINGS: { section: SettingsSection; icon: IconName }[] = [
  { section: "connections", icon: "server" },
  { section: "instances", icon: "layers" },
  { section: "rules", icon: "bell" },
  { section: "quiet", icon: "bell-off" },
  { section: "forwarding", icon: "send" },
  { section: "quota", icon: "type-web-services" },
  { section: "language", icon: "language" },
  { section: "appearance", icon: "appearance" },
  { section: "start", icon: "power" },
  { section: "keyboard", icon: "keyboard" },
  { section: "network", icon: "network" },
  { section: "data", icon: "archive" },
  { section: "about", icon: "info" },
];

/** What the palette is about: all that are checked, else the one that is open or on which the keyboard stands. */
export function targetOf(app: AppState): Target | null {
  if (app.route !== "main") return null;
  const id = app.details.id ?? app.list.active ?? app.list.selected;
  return app.triage.checked() ?? (id === null ? null : app.triage.one(id));
}

function onTarget(app: AppState, target: Target | null): Entry[] {
  if (!target) return [];
  const { t } = app.i18n;
  const any = (lacks: (row: Row) => boolean): boolean => target.rows.some(lacks);
  const deed = (
    id: string,
    icon: IconName,
    label: string,
    act: Act,
    keys?: string[],
    hint?: string,
  ): Entry => ({
    id,
    section: "selected",
    icon,
    label,
    run: () => app.triage.run(target, act),
    ...(keys ? { keys } : {}),
    ...(hint ? { hint } : {}),
  });
  const archived = !any((row) => !row.archived);
  const found = [
    archived
      ? deed("restore", "restore", t("details-restore"), { kind: "restore" }, ["E"])
      : deed("archive", "archive", t("details-archive"), { kind: "archive" }, ["E"]),
    any((row) => row.unread)
      ? deed("read", "mail-open", t("details-mark-read"), { kind: "read" }, ["U"])
      : deed("unread", "mail", t("details-mark-unread"), { kind: "unread" }, ["U"]),
    any((row) => !row.pinned)
      ? deed("pin", "pin", t("details-pin"), { kind: "pin" }, ["P"])
      : deed("unpin", "unpin", t("details-unpin"), { kind: "unpin" }, ["P"]),
  ];
  // What is archived does not come back by itself.
  if (!archived)
    for (const [place, { id, until }] of presets(app.now).entries())
      found.push(
        deed(
          `snooze-${id}`,
          "clock",
          `${t("details-snooze")} · ${t(`snooze-${id}`)}`,
          { kind: "snooze", until },
          ["H", String(place + 1)],
          app.i18n.soon(until, app.now),
        ),
      );
  const only = target.bulk ? null : target.rows[0];
  if (only)
    found.push({
      id: "note",
      section: "selected",
      icon: "note",
      label: t("details-note-edit"),
      keys: ["N"],
      run: () => app.triage.openMenu("note", target),
    });
  if (only && app.details.value?.row.id === only.id) {
    if (app.details.value.team) found.push(...forTheTeam(app));
    found.push({
      id: "copy-details",
      section: "selected",
      icon: "copy",
      label: t("details-copy"),
      keys: ["⇧C"],
      run: () => app.copy("details"),
    });
    if (app.details.value.admin_message !== null)
      found.push({
        id: "copy-admin",
        section: "selected",
        icon: "person",
        label: t("details-copy-admin"),
        keys: ["C"],
        run: () => app.copy("admin"),
      });
    if (app.details.value.open_url !== null)
      found.push({
        id: "open-in-marketo",
        section: "selected",
        icon: "external",
        label: t("details-open"),
        keys: ["O"],
        run: () => app.openInMarketo(),
      });
  }
  return found;
}

/** What one does for the team about what is open. */
function forTheTeam(app: AppState): Entry[] {
  const { together } = app;
  const { t } = app.i18n;
  const entry = (id: string, icon: IconName, label: string, run: () => unknown): Entry => ({
    id,
    section: "selected",
    icon,
    label,
    hint: t("details-team"),
    run,
  });
  const { own } = together;
  return [
    {
      ...entry("team-take", own ? "undo" : "person", t(own ? "team-release" : "team-ack"), () =>
        together.take(),
      ),
      keys: ["T"],
    },
    entry("team-resolve", "check", t("team-resolve"), () => together.share({ kind: "resolve" })),
    entry("team-assign", "person", t("team-assign"), () => together.ask("assign")),
    entry("team-comment", "note", t("team-comment"), () => together.ask("comment")),
  ];
}

function everywhere(app: AppState): Entry[] {
  const { t, type } = app.i18n;
  const go = (id: string, icon: IconName, name: string, run: () => unknown, keys?: string[]): Entry => ({
    id,
    section: "everywhere",
    icon,
    label: t("palette-go", { name }),
    run,
    ...(keys ? { keys } : {}),
  });
  const act = (id: string, icon: IconName, label: string, run: () => unknown, keys: string[]): Entry => ({
    id,
    section: "everywhere",
    icon,
    label,
    run,
    keys,
  });
  return [
    ...VIEWS.map(({ view, icon, key }) =>
      go(`view-${view}`, icon, t(`view-${view}`), () => app.show(view), ["G", key]),
    ),
    ...app.views.map(({ name, search }) => ({
      ...go(`own-${name}`, "search", name, () => app.showOnly({ search })),
      hint: search,
    })),
    go("overview", "bars", t("overview-title"), () => void app.goToOverview(), ["G", "O"]),
    go("usage", "type-web-services", t("usage-title"), () => app.goToUsage(), ["G", "Q"]),
    ...app.types.map(({ slug }) =>
      go(`type-${slug}`, `type-${slug}`, type(slug), () => app.show("all", slug)),
    ),
    act("check-now", "bolt", t("keys-check"), () => app.checkNow(), ["R"]),
    act("undo", "undo", t("keys-undo"), () => app.triage.undo(), ["Z"]),
    act("filter", "filter", t("keys-filter"), () => openFilter(app), ["F"]),
    act("sort", "sort", t("keys-sort"), () => app.sort(), ["S"]),
    act("keys", "keyboard", t("keys-title"), () => (app.sheet = true), ["?"]),
  ];
}

/** The filter is the list's. */
function openFilter(app: AppState): void {
  app.route = "main";
  app.filtering = true;
}

function settings(app: AppState): Entry[] {
  const { t } = app.i18n;
  return SETTINGS.map(({ section, icon }) => ({
    id: `settings-${section}`,
    section: "settings",
    icon,
    label: t(`settings-${section}`),
    hint: t("settings-title"),
    run: () => app.goToSettings(section),
  }));
}

function ofCampaign(app: AppState, found: CampaignFound): Entry {
  const several = app.instances.length > 1 && found.instance !== "";
  return {
    id: `campaign-${found.instance}-${found.search}`,
    section: "campaigns",
    icon: "type-campaign-failure",
    label: found.name,
    hint: several ? found.instance_name : found.search,
    run: () => app.showOnly({ search: found.search, ...(several ? { instance: found.instance } : {}) }),
  };
}

/** Without accents and case. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether each word that was typed begins one in the text; signs without words between them begin anywhere. */
function matches(text: string, typed: string): boolean {
  const inside = plain(text);
  return plain(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) =>
      new RegExp(`(?<![a-z0-9])${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`, "u").test(inside),
    );
}

/** All that can be run now and is meant by what was typed, in the order of its sections. */
export function entriesOf(app: AppState, typed: string, campaigns: readonly CampaignFound[]): Entry[] {
  const words = typed.trim();
  const known = [...onTarget(app, targetOf(app)), ...everywhere(app), ...settings(app)].filter(
    ({ label, hint }) => matches(`${label} ${hint ?? ""}`, words),
  );
  const search: Entry = {
    id: "search",
    section: "search",
    icon: "search",
    label: app.i18n.t("palette-search-for", { words }),
    run: () => app.showOnly({ search: words }),
  };
  const all = [
    ...known,
    ...campaigns.map((found) => ofCampaign(app, found)),
    ...(words === "" ? [] : [search]),
  ];
  return SECTIONS.flatMap((section) => all.filter((entry) => entry.section === section));
}
