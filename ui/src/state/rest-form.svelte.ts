import type { Host, RestForm, TestReport } from "../host/host";
import { ConnectionFormState } from "./connection-form.svelte";

export type RestField = Exclude<keyof RestForm, "edits">;

export const REST_FIELDS = [
  "id",
  "base_url",
  "client_id",
  "client_secret",
  "exhausted_step",
  "poll_every",
  "instance",
] as const;

export const REST_ADVANCED: readonly RestField[] = ["poll_every", "instance"];

const NEEDED: readonly RestField[] = ["id", "base_url", "client_id", "client_secret"];
/** What a stream has to grow by, where one counts at all. */
const STEP = "25";

/** The form of a connection over Marketo REST. Counting people in streams is off until one switches it on. */
export class RestFormState extends ConnectionFormState<RestField, RestForm> {
  id = $state("");
  base_url = $state("");
  client_id = $state("");
  poll_every = $state("");
  instance = $state("");
  exhausted_step = $state("");
  counts = $state(false);

  constructor(
    private readonly host: Host,
    from: RestForm | null = null,
  ) {
    super(REST_FIELDS, from !== null);
    if (from) for (const field of REST_FIELDS) this[field] = from[field];
    this.counts = this.exhausted_step !== "";
  }

  count(on: boolean): void {
    this.counts = on;
    if (on && this.exhausted_step === "") this.exhausted_step = STEP;
  }

  protected override form(): RestForm {
    return {
      id: this.id.trim(),
      base_url: this.base_url.trim(),
      instance: this.instance.trim(),
      client_id: this.client_id.trim(),
      client_secret: this.client_secret,
      poll_every: this.poll_every.trim(),
      exhausted_step: this.counts ? this.exhausted_step.trim() : "",
      edits: this.edits,
    };
  }

  /** Switched on, it needs its number: empty would be off. */
  protected override needed(): readonly RestField[] {
    return this.counts ? [...NEEDED, "exhausted_step"] : NEEDED;
  }

  protected override ask(form: RestForm): Promise<TestReport> {
    return this.host.testRest(form);
  }

  protected override keep(form: RestForm): Promise<void> {
    return this.host.saveRest(form);
  }
}
