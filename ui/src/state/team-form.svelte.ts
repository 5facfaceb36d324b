import type { Host, TeamAuth, TeamForm, TestReport } from "../host/host";
import { ConnectionFormState } from "./connection-form.svelte";

export type TeamField = Exclude<keyof TeamForm, "edits">;

/** In the order in which they stand. */
const TEAM_FIELDS = [
  "id",
  "url",
  "auth",
  "user",
  "client_secret",
  "ca_file",
  "only",
  "instance",
  "stream",
] as const;

export const TEAM_ADVANCED: readonly TeamField[] = ["stream"];

/** The form of a relay's stream. */
export class TeamFormState extends ConnectionFormState<TeamField, TeamForm> {
  id = $state("");
  url = $state("");
  auth = $state<TeamAuth>("file");
  user = $state("");
  ca_file = $state("");
  only = $state("");
  instance = $state("");
  stream = $state("");
  /** With what one signed in before the form was opened: with that the stored credentials go on. */
  private readonly authBefore: TeamAuth | null;

  constructor(
    private readonly host: Host,
    from: TeamForm | null = null,
  ) {
    super(TEAM_FIELDS, from !== null);
    if (from) for (const field of TEAM_FIELDS) Object.assign(this, { [field]: from[field] });
    this.authBefore = from?.auth ?? null;
  }

  /** The other way to sign in: what was typed for the one before is not meant for it. */
  choose(auth: TeamAuth): void {
    if (auth === this.auth) return;
    this.auth = auth;
    this.client_secret = "";
    this.errors = new Map();
  }

  override get keepsSecret(): boolean {
    return this.edits && this.auth === this.authBefore;
  }

  protected override form(): TeamForm {
    return {
      id: this.id.trim(),
      url: this.url.trim(),
      auth: this.auth,
      user: this.auth === "password" ? this.user.trim() : "",
      client_secret: this.client_secret,
      ca_file: this.ca_file.trim(),
      only: this.only,
      instance: this.instance.trim(),
      stream: this.stream.trim(),
      edits: this.edits,
    };
  }

  protected override needed(): readonly TeamField[] {
    const needed: TeamField[] = ["id", "url", "client_secret"];
    return this.auth === "password" ? [...needed, "user"] : needed;
  }

  protected override ask(form: TeamForm): Promise<TestReport> {
    return this.host.testTeam(form);
  }

  protected override keep(form: TeamForm): Promise<void> {
    return this.host.saveTeam(form);
  }
}
