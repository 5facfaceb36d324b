import type { Host, MailAfter, MailAuth, MailboxForm, MailStart, MailTls, TestReport } from "../host/host";
import { ConnectionFormState } from "./connection-form.svelte";
import { SignInState } from "./sign-in.svelte";

/** `sign_in` is no field of the form but stands among them: it may be what is missing. */
export type MailboxField = Exclude<keyof MailboxForm, "edits" | "signed_in"> | "sign_in";

/** In the order in which they stand. */
const MAILBOX_FIELDS = [
  "id",
  "auth",
  "host",
  "user",
  "oauth_client_id",
  "tenant",
  "client_secret",
  "sign_in",
  "folder",
  "start",
  "after",
  "move_to",
  "tls",
  "port",
  "instance",
] as const;

export const MAILBOX_ADVANCED: readonly MailboxField[] = ["port", "instance"];

/** The mail servers of the two that take no passwords; public facts. */
const SERVERS: Record<MailAuth, string> = {
  password: "",
  microsoft: "outlook.office365.com",
  google: "imap.gmail.com",
};

/** The form of a mailbox. */
export class MailboxFormState extends ConnectionFormState<MailboxField, MailboxForm> {
  id = $state("");
  auth = $state<MailAuth>("password");
  host = $state("");
  port = $state("");
  tls = $state<MailTls>("tls");
  user = $state("");
  oauth_client_id = $state("");
  tenant = $state("");
  folder = $state("INBOX");
  start = $state<MailStart>("oldest");
  instance = $state("");
  after = $state<MailAfter>("nothing");
  move_to = $state("");
  readonly signIn: SignInState;
  /** How one signed in before the form was opened: with that the stored secret goes on. */
  private readonly authBefore: MailAuth | null;

  constructor(
    private readonly program: Host,
    from: MailboxForm | null = null,
  ) {
    super(MAILBOX_FIELDS, from !== null);
    this.signIn = new SignInState(program);
    if (from)
      for (const field of MAILBOX_FIELDS)
        if (field !== "sign_in") Object.assign(this, { [field]: from[field] });
    this.authBefore = from?.auth ?? null;
  }

  /** Another way to sign in: what was typed for the one before is not meant for it. */
  choose(auth: MailAuth): void {
    if (auth === this.auth) return;
    if (this.host === "" || this.host === SERVERS[this.auth]) this.host = SERVERS[auth];
    this.auth = auth;
    this.client_secret = "";
    this.signIn.forget();
    this.errors = new Map();
  }

  override get keepsSecret(): boolean {
    return this.edits && this.auth === this.authBefore;
  }

  override dispose(): void {
    super.dispose();
    this.signIn.forget();
  }

  async beginSignIn(): Promise<void> {
    this.point(await this.signIn.begin(this.form()));
  }

  protected override form(): MailboxForm {
    return {
      id: this.id.trim(),
      auth: this.auth,
      host: this.host.trim(),
      port: this.port.trim(),
      tls: this.tls,
      user: this.user.trim(),
      client_secret: this.client_secret,
      oauth_client_id: this.oauth_client_id.trim(),
      tenant: this.tenant.trim(),
      folder: this.folder.trim(),
      start: this.start,
      instance: this.instance.trim(),
      after: this.after,
      move_to: this.move_to.trim(),
      signed_in: this.signIn.number,
      edits: this.edits,
    };
  }

  protected override needed(): readonly MailboxField[] {
    const needed: MailboxField[] = ["id", "host", "user"];
    if (this.auth === "password") needed.push("client_secret");
    else needed.push("oauth_client_id");
    // The secret of Google's application goes with the sign-in.
    if (this.auth === "google" && this.signIn.number === null) needed.push("client_secret");
    if (this.after === "move") needed.push("move_to");
    return needed;
  }

  protected override ask(form: MailboxForm): Promise<TestReport> {
    return this.program.testMailbox(form);
  }

  protected override async keep(form: MailboxForm): Promise<void> {
    await this.program.saveMailbox(form);
    this.signIn.kept();
  }
}
