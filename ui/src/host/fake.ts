import { build, detailsOf, INSTANCES, inWords, rowOf, seed, TYPES, type Stored } from "./fake-data";
import { countsOf, FakeTriage, matchingRows, pageOf, relatedTo, wakesAt } from "./fake-lists";
import { fieldErrors, stepsOf } from "./fake-journal";
import { FakeForwarders, forwardHost } from "./fake-forward";
import { FakeRules, rulesHost } from "./fake-rules";
import { FakeSettings, settingsHost } from "./fake-settings";
import { mailboxHost } from "./fake-mailbox";
import { overviewHost } from "./fake-overview";
import { teamHost } from "./fake-team";
import { happenedAgain, nothingYet, togetherHost } from "./fake-together";
import { updates } from "./fake-updates";
import { usageHost } from "./fake-usage";
import { optionsFromAddress, type FakeControl, type FakeOptions } from "./fake-options";
import { NAMES, SENTENCES, TEMPLATES, type Both, type Template } from "./fake-texts";
import { EVERYTHING, toFilter } from "../lib/filters";
import {
  HostError,
  type Backlog,
  type ConnectionHealth,
  type Counts,
  type Failure,
  type Filter,
  type Host,
  type Language,
  type Place,
  type Row,
  type SavedView,
  type Startup,
  type State,
  type TypeSlug,
  type Watch,
} from "./host";

const MINUTE = 60_000;

class Fake implements FakeControl {
  readonly calls: FakeControl["calls"] = [];
  chosen: Language | null = null;
  readonly instances: typeof INSTANCES;
  watch: Watch;
  stored: Stored[];
  firstRun: boolean;
  readonly rules = new FakeRules();
  readonly triage = new FakeTriage();
  readonly forwarders: FakeForwarders;
  readonly settings: FakeSettings;
  backlog: Backlog | null = null;
  views: SavedView[] = [];
  readonly changedListeners = new Set<() => void>();
  readonly showListeners = new Set<(place: Place) => void>();
  private readonly failures = new Map<string, { failure: Partial<Failure>; always: boolean }>();
  private readonly holds = new Map<string, Promise<void>>();
  private readonly clock: () => number;

  constructor(readonly options: FakeOptions) {
    this.firstRun = options.firstRun ?? false;
    const fixed = options.now;
    this.clock = options.clock ?? (fixed === undefined ? () => Date.now() : () => fixed);
    this.instances = this.firstRun ? [] : INSTANCES.slice(0, options.instances ?? 2);
    this.stored = this.firstRun ? [] : seed(options.count ?? 600, this.now(), this.instances);
    const newer = updates(options.updates, (text) => this.say(text));
    this.settings = new FakeSettings(this.instances, newer, options.locked);
    this.forwarders = new FakeForwarders(options.forwarders ?? false, this.now());
    const checked = this.now() - 40_000;
    this.watch = this.firstRun
      ? { watching: true, cannot_store: null, connections: [], last_check: null }
      : {
          watching: true,
          cannot_store: null,
          last_check: checked,
          connections: [
            {
              id: "prod",
              kind: "adobe-journal",
              state: "ok",
              trouble: false,
              spared: false,
              last_success: checked,
              message: null,
              signs_in: false,
              reading: null,
            },
            {
              id: "americas",
              kind: "adobe-journal",
              state: "ok",
              trouble: false,
              spared: false,
              last_success: checked - 2 * MINUTE,
              message: null,
              signs_in: false,
              reading: null,
            },
          ],
        };
    if (options.rest) this.connect("rest", "marketo-rest");
    if (options.mailbox) this.connect("mail", "mailbox", true);
    if (options.team) this.connect("team", "team");
    if (options.team) for (const one of this.stored) one.team = nothingYet();
  }

  now(): number {
    return this.clock();
  }

  /** The fake itself speaks two; in the others its sentences stay English. */
  get language(): Language {
    return this.chosen ?? this.options.gallery?.language ?? this.options.language ?? "en";
  }

  get types(): typeof TYPES {
    return this.options.gallery?.types ?? TYPES;
  }

  say(text: Both): string {
    return inWords(text, this.language);
  }

  get rows(): Row[] {
    const drawn = this.options.gallery?.details.map((details) => details.row);
    return drawn ?? this.stored.map((one) => rowOf(one, this.language));
  }

  async enter(name: keyof Host, ...args: unknown[]): Promise<void> {
    this.calls.push({ name, args });
    await this.holds.get(name);
    const planned = this.failures.get(name);
    if (!planned) return;
    if (!planned.always) this.failures.delete(name);
    throw new HostError({ code: "other", message: "", details: "", field_errors: [], ...planned.failure });
  }

  matching(filter: Filter): Row[] {
    return matchingRows(this.rows, this.stored, filter, this.now());
  }

  counts(): Counts {
    return countsOf(this.rows, this.types, this.now());
  }

  arrive(count: number, type?: TypeSlug): string[] {
    const ids: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const number = this.nextNumber();
      const usable = type ? TEMPLATES.filter((template) => template.type === type) : TEMPLATES;
      const template = usable[number % usable.length] as Template;
      const instance = this.instances[0] ?? { id: "123-ABC-456", name: "" };
      const name = NAMES[number % NAMES.length] ?? "";
      const one = build(number, template, name, 40 + number, this.now(), instance);
      one.demo = this.watch.connections.some((connection) => connection.kind === "demo");
      if (this.options.team) one.team = nothingYet();
      this.stored.unshift(one);
      ids.push(one.id);
    }
    this.changed();
    return ids;
  }

  repeat(id: string, count = 1): string[] {
    const one = this.stored.find((stored) => stored.id === id);
    if (!one) return [];
    const ids: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const number = this.nextNumber();
      one.seq = number * 1000;
      one.archived_at = null;
      one.team = happenedAgain(one.team);
      one.notes.unshift({ id: `n-${number}`, at: this.now(), read_at: null, backfill: false });
      ids.push(`n-${number}`);
    }
    this.changed();
    return ids;
  }

  alter(id: string, change: Partial<Stored>): void {
    const one = this.stored.find((stored) => stored.id === id);
    if (one) Object.assign(one, change);
    this.changed();
  }

  private nextNumber(): number {
    return Math.max(0, ...this.stored.map((one) => one.seq / 1000)) + 1;
  }

  speak(language: Language | null): void {
    this.chosen = language;
    this.changed();
  }

  fail(name: keyof Host, failure: Partial<Failure>, always = false): void {
    this.failures.set(name, { failure, always });
  }

  hold(name: keyof Host): () => void {
    let release = (): void => undefined;
    this.holds.set(name, new Promise((resolve) => (release = resolve)));
    return () => {
      this.holds.delete(name);
      release();
    };
  }

  heal(): void {
    this.failures.clear();
  }

  changed(): void {
    for (const listener of this.changedListeners) listener();
  }

  show(place: Place): void {
    for (const listener of this.showListeners) listener(place);
  }

  row(id: string): Row | undefined {
    return this.rows.find((row) => row.id === id);
  }

  connect(id: string, kind: ConnectionHealth["kind"], signsIn = false): void {
    this.firstRun = false;
    if (this.instances.length === 0)
      this.instances.push({ id: "123-ABC-456", name: kind === "demo" ? "Demo" : id });
    this.watch.connections.push({
      id,
      kind,
      state: "ok",
      trouble: false,
      spared: false,
      last_success: this.now(),
      message: null,
      signs_in: signsIn,
      reading: null,
    });
    this.watch.last_check = this.now();
  }

  disconnect(id: string): void {
    this.watch.connections = this.watch.connections.filter((connection) => connection.id !== id);
  }

  /** Forgets those that the sieve lets through; answers how many. */
  drop(goes: (row: Row) => boolean): number {
    const before = this.stored.length;
    this.stored = this.stored.filter((one) => !goes(rowOf(one, this.language)));
    return before - this.stored.length;
  }
}

function stateOf(fake: Fake): State {
  return structuredClone({
    language: fake.language,
    chosen_language: fake.chosen,
    appearance: fake.settings.view.appearance,
    counts: fake.counts(),
    watch: fake.watch,
    instances: fake.instances,
    views: fake.views,
    wakes_at: wakesAt(fake.stored, fake.now()),
  });
}

function startupOf(fake: Fake, limit: number): Startup {
  const everything = fake.matching(toFilter(EVERYTHING, fake.now()));
  return structuredClone({
    ...stateOf(fake),
    types: fake.types,
    page: pageOf(everything, null, limit, "time"),
    place: fake.options.place ?? { at: "list" },
    first_run: fake.firstRun,
  });
}

export function createFakeHost(options: FakeOptions = optionsFromAddress()): Host {
  const fake = new Fake(options);
  window.__fake = fake;
  const refuse = (failure: Partial<Failure>): never => {
    throw new HostError({ code: "invalid", message: "", details: "", field_errors: [], ...failure });
  };
  return {
    ...settingsHost(fake, refuse),
    ...usageHost(fake, refuse),
    ...overviewHost(fake, refuse),
    ...mailboxHost(fake, refuse),
    ...teamHost(fake, refuse),
    ...forwardHost(fake, refuse),
    ...togetherHost(fake, refuse),
    async startup() {
      await fake.enter("startup");
      if (options.start === "hangs") await new Promise(() => undefined);
      if (options.start === "fails")
        return refuse({ code: "history", details: "database disk image is malformed" });
      return startupOf(fake, 50);
    },
    async state() {
      await fake.enter("state");
      return stateOf(fake);
    },
    async page(filter, before, limit) {
      await fake.enter("page", filter, before, limit);
      return structuredClone(pageOf(fake.matching(filter), before, limit, filter.sort));
    },
    async details(id) {
      await fake.enter("details", id);
      const drawn = options.gallery?.details.find((details) => details.row.id === id);
      if (drawn) return structuredClone(drawn);
      for (const one of fake.stored) {
        const note = one.id === id ? one.notes[0] : one.notes.find((each) => each.id === id);
        if (note) {
          const details = detailsOf(one, note, fake.language);
          return { ...details, related: relatedTo(one, fake.stored, fake.language) };
        }
      }
      return refuse({ code: "not-found", message: fake.say(SENTENCES.gone), details: `id ${id}` });
    },
    async matching(filter) {
      await fake.enter("matching", filter);
      const rows = fake.matching(filter);
      return { count: rows.length, up_to: Math.max(0, ...fake.stored.map((one) => one.seq)) };
    },
    async triage(scope, act) {
      await fake.enter("triage", scope, act);
      const ids = scope.kind === "incidents" ? scope.ids : fake.matching(scope.filter).map((row) => row.id);
      const upTo = scope.kind === "incidents" ? Infinity : scope.up_to;
      const touched = fake.stored.filter((one) => ids.includes(one.id) && one.seq <= upTo);
      const done = fake.triage.run(touched, act, fake.now());
      fake.changed();
      return done;
    },
    async undo(token) {
      await fake.enter("undo", token);
      if (!fake.triage.undo(token, fake.stored)) refuse({ code: "not-found" });
      fake.changed();
    },
    ...rulesHost(fake),
    async setLanguage(language) {
      await fake.enter("setLanguage", language);
      fake.speak(language);
    },
    async testJournal(form) {
      await fake.enter("testJournal", { ...form, client_secret: "" });
      const errors = fieldErrors(fake, form, false);
      return { steps: errors.length > 0 ? [] : stepsOf(fake, form), field_errors: errors };
    },
    async saveJournal(form) {
      await fake.enter("saveJournal", { ...form, client_secret: "" });
      const errors = fieldErrors(fake, form, true);
      if (errors.length > 0) refuse({ field_errors: errors });
      if (!form.edits) fake.connect(form.id, "adobe-journal");
      fake.changed();
    },
    async startDemo() {
      await fake.enter("startDemo");
      fake.connect("demo", "demo");
      fake.stored = seed(40, fake.now(), fake.instances);
      for (const one of fake.stored) one.demo = true;
      fake.changed();
    },
    async checkNow() {
      await fake.enter("checkNow");
      fake.watch.last_check = fake.now();
      for (const connection of fake.watch.connections)
        if (connection.state === "ok") connection.last_success = fake.now();
      fake.changed();
    },
    async startAgent() {
      await fake.enter("startAgent");
      fake.watch.watching = true;
      fake.changed();
    },
    openInMarketo: (id) => fake.enter("openInMarketo", id),
    copyText: (text) => fake.enter("copyText", text),
    ready: () => fake.enter("ready"),
    onChanged(callback) {
      fake.changedListeners.add(callback);
      return () => fake.changedListeners.delete(callback);
    },
    onShow(callback) {
      fake.showListeners.add(callback);
      return () => fake.showListeners.delete(callback);
    },
  };
}
