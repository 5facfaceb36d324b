import { startOfDay, DAY } from "../lib/time";
import { SEVERITIES } from "../lib/filters";
import type { Note, Stored } from "./fake-data";
import type { Both } from "./fake-texts";
import { usagesOf, type Behind as UsageBehind } from "./fake-usage";
import type {
  CampaignFound,
  Compared,
  Failure,
  Host,
  Overview,
  SavedView,
  SeverityAmount,
  TypeAmount,
  TypeEntry,
} from "./host";

/** What the overview, the palette, the saved views and the keys of the window ask of the host. */
type OverviewHost = Pick<
  Host,
  "overview" | "campaigns" | "saveView" | "removeView" | "print" | "closeWindow"
>;

/** As much of the fake as that needs. */
type Behind = UsageBehind & {
  readonly stored: Stored[];
  readonly types: TypeEntry[];
  views: SavedView[];
};

/** A notification with what it is of. */
type Told = { one: Stored; note: Note };

const LONGEST_NAME = 60;
const CAMPAIGNS = 5;
const FOUND = 6;

const WORDS = {
  asMany: { en: "unchanged", fr: "sans changement" },
  read: { en: "Half of them were read within 2 h.", fr: "La moitié a été lue en moins de 2 h." },
  required: { en: "Fill this in.", fr: "À remplir." },
  long: { en: "At most 60 letters.", fr: "Au plus 60 lettres." },
  taken: { en: "Another view has this name.", fr: "Une autre vue porte ce nom." },
} satisfies Record<string, Both>;

const idOf = (one: Stored): string => String(1000 + one.n);
const isCampaign = (one: Stored): boolean => one.template.openable === true;

function compared(fake: Behind, now: readonly unknown[], before: readonly unknown[] | null): Compared {
  if (before === null) return { count: now.length, before: null, change: "" };
  const more = now.length - before.length;
  const number = Math.abs(more);
  const change =
    more === 0
      ? WORDS.asMany
      : more < 0
        ? { en: `${number} fewer`, fr: `${number} de moins` }
        : { en: `${number} more`, fr: `${number} de plus` };
  return { count: now.length, before: before.length, change: fake.say(change) };
}

/** All that was told from then until then, each on its own. */
function toldOf(fake: Behind, instance: string | null, from: number, until: number): Told[] {
  return fake.stored
    .filter((one) => instance === null || one.instance.id === instance)
    .flatMap((one) => one.notes.map((note) => ({ one, note })))
    .filter(({ note }) => note.at >= from && note.at < until);
}

function severitiesOf(fake: Behind, now: Told[], before: Told[] | null): SeverityAmount[] {
  return SEVERITIES.map((severity) => {
    const of = (told: Told[]): Told[] => told.filter(({ one }) => one.template.severity === severity);
    return { severity, amount: compared(fake, of(now), before && of(before)) };
  }).filter(({ amount }) => amount.count + (amount.before ?? 0) > 0);
}

function typesOf(fake: Behind, now: Told[], before: Told[] | null): TypeAmount[] {
  return fake.types
    .map(({ slug }) => {
      const of = (told: Told[]): Told[] => told.filter(({ one }) => one.template.type === slug);
      return {
        slug,
        amount: compared(fake, of(now), before && of(before)),
        severities: severitiesOf(fake, of(now), before && of(before)),
      };
    })
    .filter(({ severities }) => severities.length > 0)
    .sort((a, b) => b.amount.count - a.amount.count);
}

function overviewOf(fake: Behind, days: number, instance: string | null): Overview {
  const today = startOfDay(fake.now());
  const back = (count: number): number => startOfDay(today - count * DAY + DAY / 2);
  const [before, from] = [back(2 * days - 1), back(days - 1)];
  const now = toldOf(fake, instance, from, today + DAY);
  const known = toldOf(fake, instance, 0, today + DAY).map(({ note }) => note.at);
  const begins = Math.min(...known);
  const then = begins < before + DAY ? toldOf(fake, instance, before, from) : null;
  const failed = (told: Told[]): Told[] =>
    told.filter(({ one }) => isCampaign(one) && ["error", "critical"].includes(one.template.severity));
  const campaigns = [...new Set(failed(now).map(({ one }) => one.name))]
    .map((name) => {
      const of = (told: Told[]): Told[] => failed(told).filter(({ one }) => one.name === name);
      const one = (of(now)[0] as Told).one;
      return {
        name,
        instance: one.instance.id,
        instance_name: one.instance.name,
        search: `campaign:"${name}"`,
        amount: compared(fake, of(now), then && of(then)),
      };
    })
    .sort((a, b) => b.amount.count - a.amount.count)
    .slice(0, CAMPAIGNS);
  const troubles = now.filter(({ one }) => one.template.type === "monitoring");
  const day = (time: number): string =>
    new Date(time).toLocaleDateString(fake.language === "en" ? "en-GB" : fake.language, {
      day: "numeric",
      month: "short",
    });
  const types = typesOf(fake, now, then);
  return {
    days,
    span: `${day(from)} – ${day(today)}`,
    total: compared(fake, now, then),
    alone:
      then === null && known.length > 0
        ? fake.say({
            en: `Nothing to compare with: the history begins on ${day(begins)}.`,
            fr: `Rien à comparer : l’historique commence le ${day(begins)}.`,
          })
        : null,
    severities: severitiesOf(fake, now, then),
    types,
    campaigns,
    read_after: fake.say(WORDS.read),
    usage: usagesOf(fake, days).filter(({ id }) => instance === null || id === instance),
    connections: fake.watch.connections.map(({ id }, index) => {
      // All of the fake's troubles are the second connection's.
      const of = index === 1 ? troubles : [];
      return {
        id,
        count: of.length,
        latest: of.slice(0, 3).map(({ one, note }) => ({
          notification: note.id,
          at: note.at,
          title: fake.say(one.template.title),
        })),
      };
    }),
    text: types.map(({ slug, amount }) => `${slug}: ${amount.count} (${amount.change})`).join("\n"),
  };
}

function campaignsOf(fake: Behind, words: string): CampaignFound[] {
  const begins = (name: string, word: string): boolean =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .some((part) => part.startsWith(word));
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean);
  const known = new Map(fake.stored.filter(isCampaign).map((one) => [one.name, one]));
  return [...known.values()]
    .filter((one) => parts.every((word) => begins(one.name, word) || idOf(one) === word))
    .slice(0, FOUND)
    .map((one) => ({
      name: one.name,
      instance: one.instance.id,
      instance_name: one.instance.name,
      search: `campaign:"${one.name}"`,
    }));
}

export function overviewHost(fake: Behind, refuse: (failure: Partial<Failure>) => never): OverviewHost {
  return {
    async overview(days, instance) {
      await fake.enter("overview", days, instance);
      return structuredClone(overviewOf(fake, days, instance));
    },
    async campaigns(words) {
      await fake.enter("campaigns", words);
      return campaignsOf(fake, words);
    },
    async saveView(name, search) {
      await fake.enter("saveView", name, search);
      const wrong = (text: Both): never =>
        refuse({ field_errors: [{ field: "name", message: fake.say(text) }] });
      const view = { name: name.trim(), search: search.trim() };
      if (view.name === "") wrong(WORDS.required);
      if (view.name.length > LONGEST_NAME) wrong(WORDS.long);
      if (fake.views.some((known) => known.name === view.name && known.search !== view.search))
        wrong(WORDS.taken);
      fake.views = [...fake.views.filter((known) => known.name !== view.name), view];
    },
    async removeView(name) {
      await fake.enter("removeView", name);
      fake.views = fake.views.filter((view) => view.name !== name);
    },
    closeWindow() {
      void fake.enter("closeWindow");
    },
    print() {
      void fake.enter("print");
    },
  };
}
