import { REACHED, SENTENCES, TEMPLATES, type Both } from "./fake-texts";
import type { Stored } from "./fake-data";
import type {
  ConnectionHealth,
  Failure,
  FieldError,
  Host,
  MailboxForm,
  MailTaken,
  TestStep,
  TypeSlug,
  Watch,
} from "./host";

/** What the form of a mailbox and "This is a … notification" ask of the host. */
type MailboxHost = Pick<
  Host,
  | "testMailbox"
  | "saveMailbox"
  | "mailboxConnection"
  | "beginSignIn"
  | "openSignIn"
  | "awaitSignIn"
  | "cancelSignIn"
  | "keepSignIn"
  | "suggestMailRule"
  | "saveMailRule"
>;

/** As much of the fake as that needs. */
type Behind = {
  readonly watch: Watch;
  readonly stored: Stored[];
  say(text: Both): string;
  enter(name: keyof Host, ...args: unknown[]): Promise<void>;
  changed(): void;
  connect(id: string, kind: ConnectionHealth["kind"], signsIn?: boolean): void;
};

const WORDS = {
  host: {
    en: "This is not the name of a mail server, such as imap.example.com.",
    fr: "Ce n’est pas le nom d’un serveur de messagerie, par exemple imap.example.com.",
  },
  signIn: { en: "Sign in first.", fr: "Connectez-vous d’abord." },
  plain: {
    en: "Without security only to this computer: the password would be there for everyone on the way to read.",
    fr: "Sans sécurité, seulement vers cet ordinateur : chacun en chemin pourrait lire le mot de passe.",
  },
  refused: {
    en: "The mail server refuses user or password. Check both; many servers want a password of its own for each program.",
    fr: "Le serveur de messagerie refuse l’utilisateur ou le mot de passe. Vérifiez les deux ; beaucoup de serveurs veulent un mot de passe propre à chaque programme.",
  },
  folder: { en: "The folder “INBOX” is there.", fr: "Le dossier « INBOX » existe." },
  mails: {
    en: "12,480 mails are there; of the newest 200 from Marketo: 9.",
    fr: "12 480 e-mails s’y trouvent ; parmi les 200 plus récents, de Marketo : 9.",
  },
} as const;

function fieldErrors(fake: Behind, form: MailboxForm, wantsId: boolean): FieldError[] {
  const errors: FieldError[] = [];
  const wrong = (field: string, text: Both): void => void errors.push({ field, message: fake.say(text) });
  const taken = fake.watch.connections.some((connection) => connection.id === form.id);
  if (wantsId && taken && !form.edits) wrong("id", SENTENCES.idTaken);
  if (!/^[\w.-]+$/.test(form.host)) wrong("host", WORDS.host);
  if (form.tls === "none" && form.host !== "localhost") wrong("tls", WORDS.plain);
  if (form.auth !== "password" && form.signed_in === null && !form.edits) wrong("sign_in", WORDS.signIn);
  return errors;
}

const accepted = (user: string): Both => ({
  en: `The mail server lets ${user} in.`,
  fr: `Le serveur de messagerie laisse entrer ${user}.`,
});

function stepsOf(fake: Behind, form: MailboxForm): TestStep[] {
  const step = (name: TestStep["step"], text: Both, ok = true): TestStep => ({
    step: name,
    ok,
    message: fake.say(text),
  });
  const well = [
    step("address", REACHED.address(form.host)),
    step("network", REACHED.network(form.host)),
    step("secure", REACHED.secure(form.host)),
  ];
  if (form.client_secret === "wrong") return [...well, step("token", WORDS.refused, false)];
  return [
    ...well,
    step("token", accepted(form.user)),
    step("folder", WORDS.folder),
    step("mails", WORDS.mails),
  ];
}

export function mailboxHost(fake: Behind, refuse: (failure: Partial<Failure>) => never): MailboxHost {
  let begun = 0;
  const withoutSecret = (form: MailboxForm): MailboxForm => ({ ...form, client_secret: "" });
  /** As the real one: those that are of the same type and say the same. */
  const like = (id: string): Stored[] => {
    const one = fake.stored.find((each) => each.notes.some((note) => note.id === id) || each.id === id);
    if (!one) return refuse({ code: "not-found" });
    return fake.stored.filter((each) => each.template === one.template);
  };
  const taken = (one: Stored): MailTaken => ({
    subject: fake.say(one.template.title),
    type: one.template.type,
    at: one.notes[0]?.at ?? 0,
  });
  return {
    async testMailbox(form) {
      await fake.enter("testMailbox", withoutSecret(form));
      const errors = fieldErrors(fake, form, false);
      return { steps: errors.length > 0 ? [] : stepsOf(fake, form), field_errors: errors };
    },
    async saveMailbox(form) {
      await fake.enter("saveMailbox", withoutSecret(form));
      const errors = fieldErrors(fake, form, true);
      if (errors.length > 0) refuse({ field_errors: errors });
      if (!form.edits) fake.connect(form.id, "mailbox", form.auth !== "password");
      fake.changed();
    },
    async mailboxConnection(id) {
      await fake.enter("mailboxConnection", id);
      return {
        id,
        auth: "microsoft",
        host: "outlook.office365.com",
        port: "",
        tls: "tls",
        user: "marketo-notices@northwind.example",
        client_secret: "",
        oauth_client_id: "0a1b2c3d",
        tenant: "northwind.example",
        folder: "INBOX",
        start: "oldest",
        instance: "",
        after: "nothing",
        move_to: "",
        signed_in: null,
        edits: true,
      };
    },
    async beginSignIn(form) {
      await fake.enter("beginSignIn", withoutSecret(form));
      const nothing = { number: 0, url: "", code: null };
      if (form.oauth_client_id === "")
        return {
          ...nothing,
          field_errors: [{ field: "oauth_client_id", message: fake.say(SENTENCES.needsValue) }],
        };
      begun += 1;
      const atGoogle = form.auth === "google";
      return {
        number: begun,
        url: atGoogle ? "https://accounts.google.com/o/oauth2/v2/auth" : "https://microsoft.com/devicelogin",
        code: atGoogle ? null : "ABCD-EFGH",
        field_errors: [],
      };
    },
    openSignIn: (number) => fake.enter("openSignIn", number),
    awaitSignIn: (number) => fake.enter("awaitSignIn", number),
    cancelSignIn: (number) => fake.enter("cancelSignIn", number),
    async keepSignIn(id, number) {
      await fake.enter("keepSignIn", id, number);
      for (const connection of fake.watch.connections)
        if (connection.id === id) Object.assign(connection, { state: "ok", trouble: false, message: null });
      fake.changed();
    },
    async suggestMailRule(id, type) {
      await fake.enter("suggestMailRule", id, type);
      const takes = like(id);
      return {
        rule: `[[rule]]\ntype = "${type}"\nfrom = ["*@marketo.com"]\nsubject = ["^Weekly figures [0-9]+"]\n`,
        file: "/home/anna/.config/campanile/mail-rules.toml",
        count: takes.length,
        takes: takes.slice(0, 5).map(taken),
      };
    },
    async saveMailRule(id, type: TypeSlug) {
      await fake.enter("saveMailRule", id, type);
      const takes = like(id);
      const template = TEMPLATES.find((each) => each.type === type);
      for (const one of takes) if (template) one.template = template;
      fake.changed();
      return takes.length;
    },
  };
}
