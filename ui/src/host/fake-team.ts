import { REACHED, SENTENCES, type Both } from "./fake-texts";
import type { ConnectionHealth, Failure, FieldError, Host, TeamForm, TestStep, Watch } from "./host";

/** What the form of a relay's stream asks of the host. */
type TeamHost = Pick<Host, "testTeam" | "saveTeam" | "teamConnection">;

/** As much of the fake as that needs. */
type Behind = {
  readonly watch: Watch;
  say(text: Both): string;
  enter(name: keyof Host, ...args: unknown[]): Promise<void>;
  changed(): void;
  connect(id: string, kind: ConnectionHealth["kind"]): void;
};

const WORDS = {
  address: {
    en: "A server’s address such as tls://nats.example.com:4222, without user and password.",
    fr: "Une adresse de serveur comme tls://nats.example.com:4222, sans utilisateur ni mot de passe.",
  },
  plain: {
    en: "Without security only to this computer: any other address begins with tls://.",
    fr: "Sans sécurité, seulement vers cet ordinateur : toute autre adresse commence par tls://.",
  },
  credentials: {
    en: "This is no credentials file. Choose the one that you were given, or paste all of its text.",
    fr: "Ce n’est pas un fichier d’identifiants. Choisissez celui que vous avez reçu, ou collez-en tout le texte.",
  },
  path: {
    en: "The whole path of the file is needed.",
    fr: "Il faut le chemin complet du fichier.",
  },
  permission: {
    en: "These credentials may read the stream.",
    fr: "Ces identifiants permettent de lire le flux.",
  },
  stream: {
    en: "The stream is there, with 1,204 notifications for you.",
    fr: "Le flux existe, avec 1 204 notifications pour vous.",
  },
} as const;

const refused = (host: string): Both => ({
  en: `${host} refuses these credentials. Check them; they may have expired or been withdrawn: then ask whoever runs the relay.`,
  fr: `${host} refuse ces identifiants. Vérifiez-les ; ils ont peut-être expiré ou été retirés : demandez alors à la personne qui exploite le relais.`,
});
const accepted = (host: string, user: string): Both => ({
  en: `${host} takes the credentials of ${user}.`,
  fr: `${host} accepte les identifiants de ${user}.`,
});

const hostOf = (url: string): string => url.replace(/^\w+:\/\//, "");

function fieldErrors(fake: Behind, form: TeamForm, wantsId: boolean): FieldError[] {
  const errors: FieldError[] = [];
  const wrong = (field: string, text: Both): void => void errors.push({ field, message: fake.say(text) });
  const taken = fake.watch.connections.some((connection) => connection.id === form.id);
  if (wantsId && taken && !form.edits) wrong("id", SENTENCES.idTaken);
  if (form.url.startsWith("nats://") && !/localhost|127\.0\.0\.1/.test(form.url)) wrong("url", WORDS.plain);
  else if (!/^(\w+:\/\/)?[\w.-]+(:\d+)?$/.test(form.url)) wrong("url", WORDS.address);
  if (form.auth === "file" && form.client_secret !== "" && !form.client_secret.includes("NATS USER JWT"))
    wrong("client_secret", WORDS.credentials);
  if (form.ca_file !== "" && !form.ca_file.startsWith("/")) wrong("ca_file", WORDS.path);
  return errors;
}

function stepsOf(fake: Behind, form: TeamForm): TestStep[] {
  const host = hostOf(form.url);
  const step = (name: TestStep["step"], text: Both, ok = true): TestStep => ({
    step: name,
    ok,
    message: fake.say(text),
  });
  const well = [
    step("address", REACHED.address(host)),
    step("network", REACHED.network(host)),
    step("secure", REACHED.secure(host)),
  ];
  if (form.client_secret.includes("wrong")) return [...well, step("token", refused(host), false)];
  return [
    ...well,
    step("token", accepted(host, form.user || "marie")),
    step("permission", WORDS.permission),
    step("stream", WORDS.stream),
  ];
}

export function teamHost(fake: Behind, refuse: (failure: Partial<Failure>) => never): TeamHost {
  const withoutSecret = (form: TeamForm): TeamForm => ({ ...form, client_secret: "" });
  return {
    async testTeam(form) {
      await fake.enter("testTeam", withoutSecret(form));
      const errors = fieldErrors(fake, form, false);
      return { steps: errors.length > 0 ? [] : stepsOf(fake, form), field_errors: errors };
    },
    async saveTeam(form) {
      await fake.enter("saveTeam", withoutSecret(form));
      const errors = fieldErrors(fake, form, true);
      if (errors.length > 0) refuse({ field_errors: errors });
      if (!form.edits) fake.connect(form.id, "team");
      fake.changed();
    },
    async teamConnection(id) {
      await fake.enter("teamConnection", id);
      return {
        id,
        url: "tls://nats.northwind.example:4222",
        auth: "password",
        user: "marie",
        client_secret: "",
        ca_file: "/home/marie/.config/campanile/ca.pem",
        only: "crm",
        instance: "",
        stream: "",
        edits: true,
      };
    },
  };
}
