import { random } from "./fake-data";
import { REACHED, SENTENCES, type Both } from "./fake-texts";
import type {
  FieldError,
  Host,
  Instance,
  Language,
  RestForm,
  SettingsView,
  TestStep,
  UsageDay,
  UsageInstance,
  Watch,
} from "./host";

const DAY = 86_400_000;
const DAYS = 30;

/** What the page of the API usage and the form of Marketo REST ask of the host. */
type UsageHost = Pick<Host, "usage" | "testRest" | "saveRest" | "restConnection">;

/** As much of the fake as that needs. */
export type Behind = {
  readonly watch: Watch;
  readonly instances: Instance[];
  readonly language: Language;
  readonly settings: { view: SettingsView };
  now(): number;
  say(text: Both): string;
  enter(name: keyof Host, ...args: unknown[]): Promise<void>;
  changed(): void;
  connect(id: string, kind: "marketo-rest"): void;
};

const both = (en: string, fr: string): Both => ({ en, fr });

const WORDS = {
  today: both("37,520 of 50,000 calls today", "37 520 appels sur 50 000 aujourd’hui"),
  todayAlone: both("37,520 calls today", "37 520 appels aujourd’hui"),
  seen: both("Counted by Marketo, seen at 14:32.", "Compté par Marketo, relevé à 14:32."),
  reset: both(
    "Resets about 07:00 your time (midnight US Central).",
    "Remise à zéro vers 07:00, heure locale (minuit, heure centrale des États-Unis).",
  ),
  headline: both("The API quota may run out about 16:30", "Quota API bientôt épuisé, vers 16:30"),
  runsOut: both(
    "37,520 of 50,000 calls. At today’s pace they run out about 16:30 your time (15:50 to 17:20), 15 h before the reset.",
    "37 520 appels sur 50 000. À ce rythme, épuisés vers 16:30, heure locale (15:50–17:20), 15 h avant la remise à zéro.",
  ),
  noQuota: both(
    "Without the daily quota nobody can say how long the calls last.",
    "Sans le quota quotidien, impossible de dire jusqu’à quand les appels suffisent.",
  ),
  own: both(
    "Campanile itself (rest) made 402 of the 500 calls that it allows itself today.",
    "Campanile lui-même (rest) a fait 402 des 500 appels qu’il s’autorise aujourd’hui.",
  ),
  tooFast: both(
    "More than 100 calls came within 20 seconds.",
    "Plus de 100 appels sont arrivés en 20 secondes.",
  ),
  token: both(
    "Marketo accepts the client ID and the client secret.",
    "Marketo accepte l’ID client et le secret client.",
  ),
  refused: both(
    "Marketo refuses the client ID or the client secret. Copy both again from the details of the service in Admin › LaunchPoint.",
    "Marketo refuse l’ID client ou le secret client. Recopiez les deux depuis les détails du service dans Admin › LaunchPoint.",
  ),
  allowed: both(
    "The API user may read the usage: 1,204 calls so far today.",
    "L’utilisateur API peut lire l’usage : 1 204 appels jusqu’ici aujourd’hui.",
  ),
  address: both(
    "This is not the address of Marketo’s REST interface, such as https://123-ABC-456.mktorest.com/rest.",
    "Ce n’est pas l’adresse de l’interface REST de Marketo, par exemple https://123-ABC-456.mktorest.com/rest.",
  ),
};

function daysOf(now: number, count: number, quota: number | null, language: Language): UsageDay[] {
  const next = random(41);
  const date = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    day: "numeric",
    month: "short",
  });
  return Array.from({ length: count }, (_, index) => {
    const at = now - (count - 1 - index) * DAY;
    const weekday = new Date(at).getDay();
    const usual = weekday === 0 || weekday === 6 ? 4_800 : 21_000;
    const made = Math.round(usual * (0.85 + next() * 0.3));
    // Four days before the first look nobody knows anything.
    const used = index < 4 ? null : index === count - 1 ? 37_520 : made;
    const percent = used === null || quota === null ? null : (used * 100) / quota;
    const sign = language === "fr" ? "\u202f%" : "%";
    return {
      label: date.format(at),
      used,
      percent,
      percent_text: percent === null ? null : `${Math.floor(percent)}${sign}`,
    };
  });
}

function usageOf(fake: Behind, instance: Instance, days = DAYS): UsageInstance {
  const typed = fake.settings.view.instances.find((each) => each.id === instance.id)?.daily_quota ?? "";
  const quota = typed === "" ? null : Number(typed);
  const sign = fake.language === "fr" ? "\u202f%" : "%";
  return {
    id: instance.id,
    name: instance.name,
    demo: fake.watch.connections.some((connection) => connection.kind === "demo"),
    quota,
    percent_text: quota === null ? null : `75${sign}`,
    summary: fake.say(quota === null ? WORDS.todayAlone : WORDS.today),
    seen: fake.say(WORDS.seen),
    outlook:
      quota === null
        ? { severity: "info", headline: null, text: fake.say(WORDS.noQuota), runs_out_at: null }
        : {
            severity: "warning",
            headline: fake.say(WORDS.headline),
            text: fake.say(WORDS.runsOut),
            runs_out_at: "16:30",
          },
    reset: fake.say(WORDS.reset),
    thresholds: [75, 90, 100].map((percent) => ({ percent, text: `${percent}${sign}` })),
    days: daysOf(fake.now(), days, quota, fake.language),
    users: [
      { name: "event-platform@api.example.com", calls: 24_810 },
      { name: "bi-export@api.example.com", calls: 9_204 },
      { name: "campanile-api@example.com", calls: 402 },
    ],
    others: 3_104,
    errors: [
      { code: "606", count: 1_280, means: fake.say(WORDS.tooFast) },
      { code: "9999", count: 7, means: null },
    ],
    own: [fake.say(WORDS.own)],
  };
}

function fieldErrors(fake: Behind, form: RestForm, wantsId: boolean): FieldError[] {
  const errors: FieldError[] = [];
  const taken = fake.watch.connections.some((connection) => connection.id === form.id);
  if (wantsId && taken && !form.edits) errors.push({ field: "id", message: fake.say(SENTENCES.idTaken) });
  if (!/^https:\/\/[^/]+(\/(rest|identity)?)?$/.test(form.base_url))
    errors.push({ field: "base_url", message: fake.say(WORDS.address) });
  if (form.exhausted_step !== "" && !/^[1-9]\d*$/.test(form.exhausted_step))
    errors.push({ field: "exhausted_step", message: fake.say(SENTENCES.outOfRange) });
  return errors;
}

function stepsOf(fake: Behind, form: RestForm): TestStep[] {
  const token = form.client_secret !== "wrong";
  const { host } = new URL(form.base_url);
  const well: TestStep[] = [
    { step: "address", ok: true, message: fake.say(REACHED.address(host)) },
    { step: "network", ok: true, message: fake.say(REACHED.network(host)) },
    { step: "secure", ok: true, message: fake.say(REACHED.secure(host)) },
    { step: "token", ok: token, message: fake.say(token ? WORDS.token : WORDS.refused) },
  ];
  return token ? [...well, { step: "permission", ok: true, message: fake.say(WORDS.allowed) }] : well;
}

/** The usage of all instances over so many days; none where no connection looks. */
export function usagesOf(fake: Behind, days?: number): UsageInstance[] {
  const looks = fake.watch.connections.some(({ kind }) => kind === "marketo-rest" || kind === "demo");
  return looks ? fake.instances.map((instance) => usageOf(fake, instance, days)) : [];
}

export function usageHost(
  fake: Behind,
  refuse: (failure: { field_errors: FieldError[] }) => never,
): UsageHost {
  return {
    async usage() {
      await fake.enter("usage");
      return structuredClone(usagesOf(fake));
    },
    async testRest(form) {
      await fake.enter("testRest", { ...form, client_secret: "" });
      const errors = fieldErrors(fake, form, false);
      return { steps: errors.length > 0 ? [] : stepsOf(fake, form), field_errors: errors };
    },
    async saveRest(form) {
      await fake.enter("saveRest", { ...form, client_secret: "" });
      const errors = fieldErrors(fake, form, true);
      if (errors.length > 0) refuse({ field_errors: errors });
      if (!form.edits) fake.connect(form.id, "marketo-rest");
      fake.changed();
    },
    async restConnection(id) {
      await fake.enter("restConnection", id);
      return {
        id,
        base_url: "https://123-abc-456.mktorest.com",
        instance: "",
        client_id: "0a1b2c3d",
        client_secret: "",
        poll_every: "5m",
        exhausted_step: "25",
        edits: true,
      };
    },
  };
}
