import { ADMIN_MESSAGE, NAMES, PLAYBOOK, TEMPLATES, type Both, type Template } from "./fake-texts";
import type { Details, Instance, Row, TypeEntry } from "./host";

export type Language = "en" | "fr";

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

export type Stored = { row: Row; template: Template; name: string; n: number; read_at: number | null };

function fill(text: string, name: string, n: number): string {
  return text.replace("{name}", name).replace("{n}", String(n));
}

export function build(
  seq: number,
  template: Template,
  name: string,
  n: number,
  occurredAt: number,
  language: Language,
  instance: Instance,
): Stored {
  const row: Row = {
    id: `n-${seq}`,
    seq,
    type: template.type,
    severity: template.severity,
    instance: instance.id,
    connection: template.type === "monitoring" ? "campanile" : "prod",
    title: fill(template.title[language], name, n),
    summary: template.summary[language],
    occurred_at: occurredAt,
    unread: true,
    archived: false,
    demo: false,
  };
  return { row, template, name, n, read_at: null };
}

export function seed(count: number, now: number, language: Language, instances: Instance[]): Stored[] {
  const next = random(20_261_123);
  const stored: Stored[] = [];
  let age = FIRST_AGES.at(-1) ?? 0;
  for (let index = 0; index < count; index += 1) {
    const pick = index < TEMPLATES.length ? index : Math.floor(next() * TEMPLATES.length);
    const template = TEMPLATES[pick] as Template;
    const name = index < NAMES.length ? NAMES[index - 1] : NAMES[Math.floor(next() * NAMES.length)];
    age = FIRST_AGES[index] ?? age + 20 + next() * 200;
    const instance = instances[index < 12 || next() < 0.8 ? 0 : instances.length - 1] as Instance;
    const n = 37 + Math.floor(next() * 200);
    const one = build(
      count - index,
      template,
      name ?? "Lead Scoring 2026",
      n,
      now - age * MINUTE,
      language,
      instance,
    );
    one.row.unread = index < UNREAD_AT_FIRST || index === 9 || (index > 12 && index < 80 && next() < 0.12);
    one.row.archived = index > 20 && next() < 0.1;
    if (one.row.archived) one.row.unread = false;
    if (!one.row.unread) one.read_at = one.row.occurred_at + 5 * MINUTE;
    stored.push(one);
  }
  return stored;
}

export function detailsOf(one: Stored, language: Language): Details {
  const { row, template, name, n } = one;
  const say = (text: Both): string => text[language];
  const admin = !template.openable;
  const playbook = admin ? PLAYBOOK.admin : PLAYBOOK.marketer;
  const facts = template.facts.map(([factName, label, value]) => ({
    name: factName,
    label: label ? say(label) : null,
    value: fill(value, name, n),
  }));
  const payload = Object.fromEntries(facts.map((fact) => [fact.name, fact.value]));
  return {
    row: { ...row },
    subtype: template.subtype,
    received_at: row.occurred_at + 40_000,
    read_at: one.read_at,
    archived_at: row.archived ? row.occurred_at + 60 * MINUTE : null,
    source_id: `d5c1b6f0-0f3e-4b8e-9a54-${String(row.seq).padStart(12, "0")}`,
    playbook: {
      who: say(playbook.who),
      who_is_admin: admin,
      means: say(playbook.means),
      causes: say(playbook.causes),
      steps: playbook.steps.map(say),
    },
    facts,
    open_url: template.openable ? `https://engage-emea.marketo.com/#SC${1000 + n}` : null,
    admin_message: admin && row.type !== "other" && row.type !== "monitoring" ? say(ADMIN_MESSAGE) : null,
    copy_text: `${row.title}\n${row.summary}\n${facts.map((f) => `${f.name}: ${f.value}`).join("\n")}`,
    raw: JSON.stringify({ id: row.id, type: template.subtype, munchkinId: row.instance, data: payload }),
  };
}
