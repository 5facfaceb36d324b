import type { Host, JournalForm, TestReport } from "../host/host";
import { ConnectionFormState } from "./connection-form.svelte";

export type Field = Exclude<keyof JournalForm, "edits">;

export const FIELDS = [
  "id",
  "journal_url",
  "client_id",
  "org_id",
  "client_secret",
  "ims_url",
  "scopes",
] as const;

export const ADVANCED: readonly Field[] = ["ims_url", "scopes"];

const DEFAULTS = {
  ims_url: "https://ims-na1.adobelogin.com/ims/token/v3",
  scopes: "adobeio_api,openid,AdobeID",
};

/** The form of an Adobe journal: what is typed, what a test found, what is wrong with which field. */
export class JournalFormState extends ConnectionFormState<Field, JournalForm> {
  id = $state("");
  journal_url = $state("");
  client_id = $state("");
  org_id = $state("");
  ims_url = $state(DEFAULTS.ims_url);
  scopes = $state(DEFAULTS.scopes);

  /** A text from the Developer Console, and which fields were found in it. */
  pasted = $state("");
  found = $state.raw<readonly Field[] | null>(null);

  constructor(
    private readonly host: Host,
    from: JournalForm | null = null,
  ) {
    super(FIELDS, from !== null);
    if (from) for (const field of FIELDS) this[field] = from[field];
  }

  /** Takes what a pasted text holds into the fields; what it does not hold stays as it is. */
  async paste(): Promise<void> {
    try {
      const credential = await this.host.readCredential(this.pasted);
      const values: Partial<Record<Field, string | null>> = {
        journal_url: credential.journal_url,
        client_id: credential.client_id,
        org_id: credential.org_id,
        client_secret: credential.client_secret,
        ims_url: credential.ims_url,
        scopes: credential.scopes.join(",") || null,
      };
      const found = FIELDS.filter((field) => values[field]);
      for (const field of found) this[field] = values[field] ?? "";
      if (found.length > 0 && this.id === "") this.id = idFrom(credential.name ?? "") || "prod";
      this.found = found;
      this.errors = new Map([...this.errors].filter(([field]) => !found.some((each) => each === field)));
      // There is a secret in it: it stays nowhere but in its field.
      if (found.length > 0) this.pasted = "";
    } catch (cause) {
      this.fail("test", cause);
    }
  }

  protected override form(): JournalForm {
    return {
      id: this.id.trim(),
      journal_url: this.journal_url.trim(),
      client_id: this.client_id.trim(),
      org_id: this.org_id.trim(),
      client_secret: this.client_secret,
      ims_url: this.ims_url.trim() || DEFAULTS.ims_url,
      scopes: this.scopes.trim() || DEFAULTS.scopes,
      edits: this.edits,
    };
  }

  protected override needed(): readonly Field[] {
    return FIELDS;
  }

  protected override ask(form: JournalForm): Promise<TestReport> {
    return this.host.testJournal(form);
  }

  protected override keep(form: JournalForm): Promise<void> {
    return this.host.saveJournal(form);
  }

  override forgetSecret(): void {
    super.forgetSecret();
    this.pasted = "";
  }
}

/** A short name out of a project's: `Marketo Notices 2026` becomes `marketo-notices-2026`. */
export function idFrom(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[^\w\s-]/g, "")
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 32)
    .replace(/-+$/, "");
}
