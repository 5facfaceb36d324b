import {
  HostError,
  type Failure,
  type FieldError,
  type Host,
  type JournalForm,
  type TestStep,
} from "../host/host";

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
export class JournalFormState {
  id = $state("");
  journal_url = $state("");
  client_id = $state("");
  org_id = $state("");
  client_secret = $state("");
  ims_url = $state(DEFAULTS.ims_url);
  scopes = $state(DEFAULTS.scopes);

  busy = $state<"test" | "save" | null>(null);
  steps = $state.raw<TestStep[]>([]);
  /** By field. An empty sentence means: it is empty and must not be. */
  errors = $state.raw<ReadonlyMap<string, string>>(new Map());
  failure = $state.raw<{ during: "test" | "save"; failure: Failure } | null>(null);
  /** The secret was sent and forgotten; a further try needs it again. */
  secretGone = $state(false);
  /** A text from the Developer Console, and which fields were found in it. */
  pasted = $state("");
  found = $state.raw<readonly Field[] | null>(null);
  /** A connection that is there is changed: its name stands, and without a secret the stored one is kept. */
  readonly edits: boolean;

  constructor(
    private readonly host: Host,
    from: JournalForm | null = null,
  ) {
    this.edits = from !== null;
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

  private form(): JournalForm {
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

  /** The first field that is wrong, in the order in which they stand. */
  get firstWrong(): Field | null {
    return FIELDS.find((field) => this.errors.has(field)) ?? null;
  }

  async test(): Promise<boolean> {
    const form = this.begin("test");
    if (!form) return false;
    try {
      const report = await this.host.testJournal(form);
      this.steps = report.steps;
      this.point(report.field_errors);
      return report.field_errors.length === 0 && report.steps.every((step) => step.ok);
    } catch (cause) {
      this.fail("test", cause);
      return false;
    } finally {
      this.busy = null;
    }
  }

  async save(): Promise<boolean> {
    const form = this.begin("save");
    if (!form) return false;
    try {
      await this.host.saveJournal(form);
      return true;
    } catch (cause) {
      this.fail("save", cause);
      this.secretGone = form.client_secret !== "";
      return false;
    } finally {
      this.forgetSecret();
      this.busy = null;
    }
  }

  forgetSecret(): void {
    this.client_secret = "";
    this.pasted = "";
  }

  private begin(during: "test" | "save"): JournalForm | null {
    if (this.busy) return null;
    this.steps = [];
    this.failure = null;
    this.secretGone = false;
    const form = this.form();
    const needed = FIELDS.filter((field) => !(this.edits && field === "client_secret"));
    this.errors = new Map(needed.filter((field) => form[field] === "").map((field) => [field, ""]));
    if (this.errors.size > 0) return null;
    this.busy = during;
    return form;
  }

  private fail(during: "test" | "save", cause: unknown): void {
    const { failure } = HostError.from(cause);
    this.point(failure.field_errors);
    const placed = failure.field_errors.length > 0 && this.firstWrong !== null;
    this.failure = placed ? null : { during, failure };
  }

  private point(errors: readonly FieldError[]): void {
    this.errors = new Map(errors.map((error) => [error.field, error.message]));
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
