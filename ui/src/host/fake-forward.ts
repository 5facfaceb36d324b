import { REACHED, SENTENCES, type Both } from "./fake-texts";
import type {
  Failure,
  FieldError,
  ForwardForm,
  ForwarderRow,
  ForwardKind,
  Host,
  TestStep,
  Watch,
} from "./host";

const MINUTE = 60_000;

/** What the page of forwarding asks of the host. */
type ForwardHost = Pick<
  Host,
  | "forwarders"
  | "forwarder"
  | "testForwarder"
  | "saveForwarder"
  | "switchForwarder"
  | "removeForwarder"
  | "restoreForwarder"
>;

/** As much of the fake as that needs. */
type Behind = {
  readonly watch: Watch;
  readonly forwarders: FakeForwarders;
  say(text: Both): string;
  enter(name: keyof Host, ...args: unknown[]): Promise<void>;
  changed(): void;
};

const WORDS = {
  webhook: {
    en: "The whole address of the webhook, which begins with https://.",
    fr: "L’adresse complète du webhook, qui commence par https://.",
  },
  key: {
    en: "A key begins with whsec_, and 24 to 64 bytes in base64 follow.",
    fr: "Une clé commence par whsec_, suivi de 24 à 64 octets en base64.",
  },
  topic: {
    en: "Letters from a to z, digits, hyphens and underscores, at most 64.",
    fr: "Des lettres de a à z, des chiffres, des traits d’union et des tirets bas, 64 au plus.",
  },
  taken: {
    en: "This name is taken. Choose another one.",
    fr: "Ce nom est déjà pris. Choisissez-en un autre.",
  },
  secret: { en: "What such a place needs is there.", fr: "Ce qu’il faut pour cette destination est là." },
  message: {
    en: "The test message was taken. Look whether it is there.",
    fr: "Le message d’essai a été pris. Vérifiez qu’il est arrivé.",
  },
  private: {
    en: "hooks.intranet.example is this computer or lies in a private network. Campanile sends nothing there unless that is allowed: Settings › Forwarding in the window, or allow_private = true in config.toml.",
    fr: "hooks.intranet.example est cet ordinateur ou se trouve dans un réseau privé. Campanile n’y envoie rien sans autorisation : Réglages › Transfert dans la fenêtre, ou allow_private = true dans config.toml.",
  },
  refused: {
    en: "ntfy.sh refuses the message (status 404). The webhook may have been removed, or its address, key or token replaced.",
    fr: "ntfy.sh refuse le message (statut 404). Le webhook a peut-être été supprimé, ou son adresse, sa clé ou son jeton remplacés.",
  },
} as const satisfies Record<string, Both>;

const HOSTS: Record<ForwardKind, string> = {
  slack: "hooks.slack.com",
  teams: "default.environment.api.powerplatform.com",
  ntfy: "ntfy.sh",
  webhook: "example.com",
};

function emptyForm(id: string, kind: ForwardKind): ForwardForm {
  return {
    id,
    kind,
    url: "",
    topic: "",
    hides_topic: kind === "ntfy",
    auth: "token",
    client_secret: "",
    min_severity: null,
    types: [],
    instance: "",
    silent: false,
    per_minute: "",
    gather: "",
    keep: "",
    allow_private: false,
    given: false,
    edits: true,
  };
}

/** The places of the fake, kept in memory: one where all is well, and one to which nothing gets through. */
export class FakeForwarders {
  rows: ForwarderRow[] = [];
  readonly forms = new Map<string, ForwardForm>();
  readonly removed = new Map<string, ForwarderRow>();

  constructor(some: boolean, at: number) {
    if (!some) return;
    this.add({ ...emptyForm("marketing-ops", "slack"), min_severity: "error", types: ["crm"] });
    this.add(emptyForm("on-call", "ntfy"));
    Object.assign(this.rows[0] ?? {}, { last_success: at - 12 * MINUTE });
    Object.assign(this.rows[1] ?? {}, {
      waiting: 4,
      last_success: at - 26 * 60 * MINUTE,
      failing_since: at - 95 * MINUTE,
      next_try: at + 9 * MINUTE,
    });
  }

  add(form: ForwardForm): void {
    const row: ForwarderRow = {
      id: form.id,
      kind: form.kind,
      on: true,
      place: form.kind === "ntfy" ? HOSTS.ntfy : null,
      waiting: 0,
      last_success: null,
      failing_since: null,
      next_try: null,
      message: null,
    };
    const known = this.rows.findIndex(({ id }) => id === form.id);
    if (known < 0) this.rows.push(row);
    this.forms.set(form.id, { ...form, client_secret: "", edits: true });
  }
}

function fieldErrors(fake: Behind, form: ForwardForm): FieldError[] {
  const errors: FieldError[] = [];
  const wrong = (field: string, text: Both): void => void errors.push({ field, message: fake.say(text) });
  const taken = [...fake.watch.connections, ...fake.forwarders.rows].some(({ id }) => id === form.id);
  if (taken && !form.edits) wrong("id", WORDS.taken);
  const secret = form.client_secret;
  if ((form.kind === "slack" || form.kind === "teams") && secret !== "" && !secret.startsWith("https://"))
    wrong("client_secret", WORDS.webhook);
  if (form.kind === "webhook" && form.url !== "" && !form.url.startsWith("https://"))
    wrong("url", SENTENCES.needsHttps);
  if (form.kind === "webhook" && secret !== "" && !secret.startsWith("whsec_"))
    wrong("client_secret", WORDS.key);
  if (form.kind === "ntfy" && !/^[\w-]*$/.test(form.topic)) wrong("topic", WORDS.topic);
  if (form.per_minute !== "" && !(Number(form.per_minute) <= 60)) wrong("per_minute", SENTENCES.outOfRange);
  return errors;
}

function stepsOf(fake: Behind, form: ForwardForm): TestStep[] {
  const host = HOSTS[form.kind];
  const step = (name: TestStep["step"], text: Both, ok = true): TestStep => ({
    step: name,
    ok,
    message: fake.say(text),
  });
  const secret = step("secret", WORDS.secret);
  if (form.url.includes("intranet") && !form.allow_private)
    return [secret, step("address", WORDS.private, false)];
  const reached = [
    secret,
    step("address", REACHED.address(host)),
    step("network", REACHED.network(host)),
    step("secure", REACHED.secure(host)),
  ];
  if (form.client_secret.includes("wrong")) return [...reached, step("message", WORDS.refused, false)];
  return [...reached, step("message", WORDS.message)];
}

export function forwardHost(fake: Behind, refuse: (failure: Partial<Failure>) => never): ForwardHost {
  const places = fake.forwarders;
  const withoutSecret = (form: ForwardForm): ForwardForm => ({ ...form, client_secret: "" });
  const change = (id: string, what: Partial<ForwarderRow>): void => {
    places.rows = places.rows.map((row) => (row.id === id ? { ...row, ...what } : row));
    fake.changed();
  };
  return {
    async forwarders() {
      await fake.enter("forwarders");
      return places.rows.map((row) =>
        row.failing_since === null ? { ...row } : { ...row, message: fake.say(WORDS.refused) },
      );
    },
    async forwarder(id) {
      await fake.enter("forwarder", id);
      return structuredClone(places.forms.get(id)) ?? refuse({ code: "not-found" });
    },
    async testForwarder(form) {
      await fake.enter("testForwarder", withoutSecret(form));
      const errors = fieldErrors(fake, { ...form, edits: true });
      return { steps: errors.length > 0 ? [] : stepsOf(fake, form), field_errors: errors };
    },
    async saveForwarder(form) {
      await fake.enter("saveForwarder", withoutSecret(form));
      const errors = fieldErrors(fake, form);
      if (errors.length > 0) refuse({ field_errors: errors });
      places.add(form);
      fake.changed();
    },
    async switchForwarder(id, on) {
      await fake.enter("switchForwarder", id, on);
      change(id, { on });
    },
    async removeForwarder(id) {
      await fake.enter("removeForwarder", id);
      const row = places.rows.find((each) => each.id === id);
      if (row) places.removed.set(id, row);
      places.rows = places.rows.filter((each) => each.id !== id);
      fake.changed();
    },
    async restoreForwarder(id) {
      await fake.enter("restoreForwarder", id);
      const row = places.removed.get(id) ?? refuse({ code: "not-found" });
      places.removed.delete(id);
      places.rows = [...places.rows, row].sort((a, b) => (b.last_success ?? 0) - (a.last_success ?? 0));
      fake.changed();
    },
  };
}
