import { HostError, type Failure, type FieldError, type TestReport, type TestStep } from "../host/host";

/** What was under way when something went wrong. */
export type During = "test" | "save";

/** The form of a connection: what a test found, what is wrong with which field, and that a secret is not kept. */
export abstract class ConnectionFormState<Field extends string, Form extends { client_secret: string }> {
  client_secret = $state("");
  busy = $state<During | null>(null);
  steps = $state.raw<TestStep[]>([]);
  /** By field. An empty sentence means: it is empty and must not be. */
  errors = $state.raw<ReadonlyMap<string, string>>(new Map());
  failure = $state.raw<{ during: During; failure: Failure } | null>(null);
  /** The secret was sent and forgotten; a further try needs it again. */
  secretGone = $state(false);

  /** `edits`: a connection that is there is changed; its name stands, and without a secret the stored one is kept. */
  constructor(
    readonly fields: readonly Field[],
    readonly edits: boolean,
  ) {}

  protected abstract form(): Form;
  protected abstract needed(): readonly Field[];
  protected abstract ask(form: Form): Promise<TestReport>;
  protected abstract keep(form: Form): Promise<void>;

  /** What stands in a field. */
  get(field: Field): string {
    return (this as unknown as Record<Field, string>)[field];
  }

  put(field: Field, value: string): void {
    (this as unknown as Record<Field, string>)[field] = value;
  }

  /** Whether an empty secret leaves the one that is stored. */
  get keepsSecret(): boolean {
    return this.edits;
  }

  /** Whether it may not be left empty. */
  isNeeded(field: Field): boolean {
    return this.needed().includes(field) && !(this.keepsSecret && field === "client_secret");
  }

  /** The form goes away. */
  dispose(): void {
    this.forgetSecret();
  }

  /** The first field that is wrong, in the order in which they stand. */
  get firstWrong(): Field | null {
    return this.fields.find((field) => this.errors.has(field)) ?? null;
  }

  async test(): Promise<boolean> {
    const form = this.begin("test");
    if (!form) return false;
    try {
      const report = await this.ask(form);
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
      await this.keep(form);
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
  }

  private begin(during: During): Form | null {
    if (this.busy) return null;
    this.steps = [];
    this.failure = null;
    this.secretGone = false;
    const form = this.form();
    const empty = this.needed().filter((field) => this.isNeeded(field) && form[field as keyof Form] === "");
    this.errors = new Map(empty.map((field) => [field, ""]));
    if (this.errors.size > 0) return null;
    this.busy = during;
    return form;
  }

  protected fail(during: During, cause: unknown): void {
    const { failure } = HostError.from(cause);
    this.point(failure.field_errors);
    const placed = failure.field_errors.length > 0 && this.firstWrong !== null;
    this.failure = placed ? null : { during, failure };
  }

  protected point(errors: readonly FieldError[]): void {
    this.errors = new Map(errors.map((error) => [error.field, error.message]));
  }
}
