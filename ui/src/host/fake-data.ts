import {
  ADMIN_MESSAGE,
  CHECKS,
  DECISIONS,
  EXPLANATIONS,
  NAMES,
  PLAYBOOK,
  TEMPLATES,
  type Both,
  type Template,
} from "./fake-texts";
import { cared } from "./fake-together";
import type {
  Advice,
  DecisionMade,
  Details,
  Gap,
  Instance,
  Language,
  Moment,
  Row,
  Together,
  TypeEntry,
} from "./host";

/** The table of types, in its one order. */
export const TYPES: TypeEntry[] = [
  { slug: "campaign-failure", group: "campaigns" },
  { slug: "campaign-abort", group: "campaigns" },
  { slug: "idle-trigger-cleanup", group: "campaigns" },
  { slug: "test-group", group: "campaigns" },
  { slug: "crm-sync", group: "crm" },
  { slug: "microsoft-dynamics", group: "crm" },
  { slug: "salesforce", group: "crm" },
  { slug: "engagement", group: "engagement" },
  { slug: "facebook", group: "ads" },
  { slug: "linkedin", group: "ads" },
  { slug: "web-services", group: "web-services" },
  { slug: "monitoring", group: "campanile" },
  { slug: "other", group: "other" },
];

export const INSTANCES: Instance[] = [
  { id: "123-ABC-456", name: "Northwind EMEA" },
  { id: "456-DEF-789", name: "Northwind Americas" },
];

const MINUTE = 60_000;
/** Ages in minutes of the first ones, so that the first screenful looks like a real morning. */
const FIRST_AGES = [4, 18, 27, 70, 190, 320, 1500, 1620, 1700, 4400, 4500, 4600];
const UNREAD_AT_FIRST = 5;
/** How often the first ones happened: the fifteenth more often than a timeline holds. */
const FIRST_COUNTS: Record<number, number> = { 0: 14, 1: 3, 3: 2, 11: 334, 12: 640 };
/** A timeline is not told any further. */
const LONGEST_TIMELINE = 500;
const PAUSE = 24 * 60 * MINUTE;

/** A small seeded generator: the same seed gives the same six hundred on every machine. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One notification of an incident. */
export type Note = { id: string; at: number; read_at: number | null; backfill: boolean };

/** An incident, with its notifications newest first. What it says is made when it is asked for, in any language. */
export type Stored = {
  id: string;
  seq: number;
  template: Template;
  name: string;
  n: number;
  instance: Instance;
  notes: Note[];
  archived_at: number | null;
  snoozed_until: number | null;
  pinned: boolean;
  resolved: boolean;
  /** What the team does about it; null where there is no team. */
  team: Together | null;
  note: string;
  gap: Gap | null;
  demo: boolean;
};

export const inWords = (text: Both, language: Language): string => (language === "fr" ? text.fr : text.en);

function fill(text: string, name: string, n: number): string {
  return text.replace("{name}", name).replace("{n}", String(n));
}

export function build(
  number: number,
  template: Template,
  name: string,
  n: number,
  occurredAt: number,
  instance: Instance,
): Stored {
  return {
    id: `i-${number}`,
    seq: number * 1000,
    template,
    name,
    n,
    instance,
    notes: [{ id: `n-${number}`, at: occurredAt, read_at: null, backfill: false }],
    archived_at: null,
    snoozed_until: null,
    pinned: false,
    resolved: false,
    team: null,
    note: "",
    gap: null,
    demo: false,
  };
}

/** Puts earlier ones behind the newest: about two an hour, and a pause of more than a day now and then. */
function addEarlier(one: Stored, count: number): void {
  const newest = one.notes[0] as Note;
  let at = newest.at;
  const pauseEvery = count > 100 ? 60 : count < 10 ? 2 : count;
  for (let index = 1; index < count; index += 1) {
    at -= 29 * MINUTE + (index % 5) * MINUTE + (index % pauseEvery === 0 ? PAUSE : 0);
    one.notes.push({ id: `${newest.id}-${index}`, at, read_at: null, backfill: index > 100 });
  }
}

export function seed(count: number, now: number, instances: Instance[]): Stored[] {
  const next = random(20_261_123);
  const repeats = random(7);
  const stored: Stored[] = [];
  let age = FIRST_AGES.at(-1) ?? 0;
  for (let index = 0; index < count; index += 1) {
    const pick = index < TEMPLATES.length ? index : Math.floor(next() * TEMPLATES.length);
    const template = TEMPLATES[pick] as Template;
    const name = index < NAMES.length ? NAMES[index - 1] : NAMES[Math.floor(next() * NAMES.length)];
    age = FIRST_AGES[index] ?? age + 20 + next() * 200;
    const instance = instances[index < 12 || next() < 0.8 ? 0 : instances.length - 1] as Instance;
    const n = 37 + Math.floor(next() * 200);
    const one = build(count - index, template, name ?? "Lead Scoring 2026", n, now - age * MINUTE, instance);
    const often = index > 12 && repeats() < 0.15 ? 2 + Math.floor(repeats() * 5) : 1;
    addEarlier(one, FIRST_COUNTS[index] ?? often);
    const unread = index < UNREAD_AT_FIRST || index === 9 || (index > 12 && index < 80 && next() < 0.12);
    if (index > 20 && next() < 0.1) one.archived_at = now - age * MINUTE + 60 * MINUTE;
    // Of one that is unread the three newest are; the others were read together, before those came.
    const read = unread && one.archived_at === null ? one.notes.slice(3) : one.notes;
    for (const note of read) note.read_at = (read[0] as Note).at + 5 * MINUTE;
    stored.push(one);
  }
  return stored;
}

/** The incident's row, in the words of its newest notification or of another one. */
export function rowOf(one: Stored, language: Language, note = one.notes[0] as Note): Row {
  const { template, name, n } = one;
  return {
    id: one.id,
    notification: note.id,
    seq: one.seq,
    count: one.notes.length,
    first_at: (one.notes.at(-1) as Note).at,
    type: template.type,
    severity: template.severity,
    instance: one.instance.id,
    connection: template.type === "monitoring" ? "campanile" : "prod",
    title: fill(inWords(template.title, language), name, n),
    summary: inWords(template.summary, language),
    occurred_at: (one.notes[0] as Note).at,
    unread: one.notes.some((each) => each.read_at === null),
    archived: one.archived_at !== null,
    demo: one.demo,
    pinned: one.pinned,
    noted: one.note !== "",
    resolved: one.resolved,
    team: cared(one.team),
    snoozed_until: one.snoozed_until,
    gap: one.gap,
    hit: null,
  };
}

function timelineOf(one: Stored, title: string): Moment[] {
  return one.notes.slice(0, LONGEST_TIMELINE).map((note, index, told) => {
    const earlier = told[index + 1];
    const begins = !earlier || note.at - earlier.at >= PAUSE || (earlier.read_at ?? Infinity) <= note.at;
    return {
      notification: note.id,
      at: note.at,
      title,
      unread: note.read_at === null,
      backfill: note.backfill,
      begins,
    };
  });
}

/** A known code says it more exactly than the type; of the type's steps the last one adds something. */
function adviceOf(template: Template, language: Language): Advice {
  const say = (text: Both): string => inWords(text, language);
  const admin = !template.openable;
  const playbook = admin ? PLAYBOOK.admin : PLAYBOOK.marketer;
  const checks = template.type === "microsoft-dynamics" ? CHECKS : [];
  const code = template.facts.find(([name]) => name === "code")?.[2] ?? "";
  const known = EXPLANATIONS[code];
  const steps = known ? [known.todo, ...playbook.steps.slice(-1)] : playbook.steps;
  return {
    code: known ? code : null,
    who: say(known?.who ?? playbook.who),
    who_is_admin: admin,
    means: say(known?.means ?? playbook.means),
    causes: say(known?.causes ?? playbook.causes),
    steps: steps.map(say),
    checks: checks.map((check) => ({ means: say(check.means), todo: say(check.todo), who: say(check.who) })),
  };
}

function decisionOf(one: Stored, note: Note, language: Language): DecisionMade {
  if (note.backfill)
    return { what: "backfill", text: inWords(DECISIONS.backfill, language), exception: null };
  if (one.template.severity === "info")
    return { what: "too-mild", text: inWords(DECISIONS["too-mild"], language), exception: null };
  const what = note === one.notes.at(-1) ? "toast" : "repeat";
  return { what, text: inWords(DECISIONS[what], language), exception: null };
}

export function detailsOf(one: Stored, note: Note, language: Language): Details {
  const { template, name, n } = one;
  const row = rowOf(one, language, note);
  const say = (text: Both): string => inWords(text, language);
  const admin = !template.openable;
  const facts = template.facts.map(([factName, label, value]) => ({
    name: factName,
    label: label ? say(label) : null,
    value: fill(value, name, n),
  }));
  const payload = Object.fromEntries(facts.map((fact) => [fact.name, fact.value]));
  return {
    row,
    subtype: template.subtype,
    occurred_at: note.at,
    received_at: note.at + 40_000,
    read_at: note.read_at,
    archived_at: one.archived_at,
    source_id: `d5c1b6f0-0f3e-4b8e-9a54-${note.id.replace(/\D/g, "").padStart(12, "0")}`,
    advice: adviceOf(template, language),
    facts,
    open_url: template.openable ? `https://engage-emea.marketo.com/#SC${1000 + n}` : null,
    admin_message: admin && row.type !== "other" && row.type !== "monitoring" ? say(ADMIN_MESSAGE) : null,
    copy_text: `${row.title}\n${row.summary}\n${facts.map((f) => `${f.name}: ${f.value}`).join("\n")}`,
    raw: JSON.stringify({ id: note.id, type: template.subtype, munchkinId: row.instance, data: payload }),
    timeline: timelineOf(one, row.title),
    note: one.note,
    team: one.team,
    related: [],
    decision: decisionOf(one, note, language),
    // Unknown ones, and those of one type, came by mail.
    mail: row.type === "other" || row.type === "linkedin",
  };
}
