import type { ForwardForm, ForwardKind, Host, Severity, TestReport, TopicAuth } from "../host/host";
import { ConnectionFormState } from "./connection-form.svelte";

/** In the order in which they stand. */
const FORWARD_FIELDS = [
  "id",
  "url",
  "topic",
  "client_secret",
  "instance",
  "per_minute",
  "gather",
  "keep",
] as const;

export type ForwardField = (typeof FORWARD_FIELDS)[number];

export const FORWARD_ADVANCED: readonly ForwardField[] = ["per_minute", "gather", "keep"];

/** The form of a place that notifications go on to. */
export class ForwardFormState extends ConnectionFormState<ForwardField, ForwardForm> {
  id = $state("");
  kind = $state<ForwardKind>("slack");
  url = $state("");
  topic = $state("");
  hides_topic = $state(true);
  auth = $state<TopicAuth>("none");
  min_severity = $state<Severity | null>(null);
  types = $state.raw<string[]>([]);
  instance = $state("");
  silent = $state(false);
  per_minute = $state("");
  gather = $state("");
  keepFor = $state("");
  allow_private = $state(false);
  readonly given: boolean;

  constructor(
    private readonly host: Host,
    private readonly from: ForwardForm | null = null,
  ) {
    super(FORWARD_FIELDS, from !== null);
    this.given = from?.given ?? false;
    if (!from) return;
    for (const field of FORWARD_FIELDS) this.put(field, from[field]);
    const { kind, hides_topic, auth, min_severity, types, silent, allow_private } = from;
    Object.assign(this, { kind, hides_topic, auth, min_severity, types, silent, allow_private });
  }

  /** Another kind: what was typed for the one before is not meant for it. */
  choose(kind: ForwardKind): void {
    if (kind === this.kind) return;
    this.kind = kind;
    this.url = "";
    this.topic = "";
    this.client_secret = "";
    this.steps = [];
    this.errors = new Map();
  }

  /** Whether the address of a webhook, or the topic of ntfy, is stored with the secret. */
  keepsHidden(field: "url" | "topic"): boolean {
    if (field === "url") return this.edits && this.kind === "webhook" && this.from?.url === "";
    return this.edits && this.hides_topic && this.from?.hides_topic === true;
  }

  override get(field: ForwardField): string {
    return field === "keep" ? this.keepFor : super.get(field);
  }

  override put(field: ForwardField, value: string): void {
    if (field === "keep") this.keepFor = value;
    else super.put(field, value);
  }

  override get keepsSecret(): boolean {
    return this.edits && (this.kind !== "ntfy" || this.from?.auth === "token");
  }

  override dispose(): void {
    super.dispose();
    if (this.hides_topic) this.topic = "";
    this.url = "";
  }

  protected override form(): ForwardForm {
    const isNtfy = this.kind === "ntfy";
    return {
      id: this.id.trim(),
      kind: this.kind,
      url: this.url.trim(),
      topic: isNtfy ? this.topic.trim() : "",
      hides_topic: isNtfy && this.hides_topic,
      auth: this.auth,
      client_secret: this.client_secret,
      min_severity: this.min_severity,
      types: this.types,
      instance: this.instance.trim(),
      silent: this.silent,
      per_minute: this.per_minute.trim(),
      gather: this.gather.trim(),
      keep: this.keepFor.trim(),
      allow_private: this.allow_private,
      given: this.given,
      edits: this.edits,
    };
  }

  protected override needed(): readonly ForwardField[] {
    const needed: ForwardField[] = ["id"];
    if (this.given) return needed;
    if (this.kind === "webhook" && !this.keepsHidden("url")) needed.push("url");
    if (this.kind === "ntfy" && !this.keepsHidden("topic")) needed.push("topic");
    // A hidden topic may be all that is needed.
    if (this.kind !== "ntfy" || (this.auth === "token" && !this.hides_topic)) needed.push("client_secret");
    return needed;
  }

  protected override ask(form: ForwardForm): Promise<TestReport> {
    return this.host.testForwarder(form);
  }

  protected override keep(form: ForwardForm): Promise<void> {
    return this.host.saveForwarder(form);
  }
}
