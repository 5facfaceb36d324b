import { LANGUAGES } from "../i18n/bundle";
import { galleryFromWindow, type Gallery } from "./fake-gallery";
import type { Stored } from "./fake-data";
import type { Backlog, Failure, Host, Language, Place, Row, TypeSlug, Watch } from "./host";

export type FakeOptions = {
  /** What the system speaks. */
  language?: Language;
  count?: number;
  firstRun?: boolean;
  /** Shown in the place of what the fake makes up. */
  gallery?: Gallery | null;
  instances?: number;
  /** A connection over Marketo REST besides. */
  rest?: boolean;
  /** A mailbox besides that one signs in to. */
  mailbox?: boolean;
  /** A relay's stream besides, and a team that triage is shared with. */
  team?: boolean;
  /** What an administrator's policy has set. */
  locked?: string[];
  /** Two places that notifications go on to. */
  forwarders?: boolean;
  /** How it stands with newer versions; without it nobody is asked. */
  updates?: "newer" | "forged" | null;
  now?: number;
  /** In place of a fixed time. */
  clock?: () => number;
  place?: Place | undefined;
  /** What the start does instead of answering. */
  start?: "fails" | "hangs" | null;
};

/** What tests and development may do behind the window's back. */
export type FakeControl = {
  calls: { name: string; args: unknown[] }[];
  watch: Watch;
  /** How far a first reading has come; null for one that is over. */
  backlog: Backlog | null;
  /** New notifications arrive, each an incident of its own; the window is told. Answers the incidents' ids. */
  arrive(count: number, type?: TypeSlug): string[];
  /** An incident happens again. Answers the new notifications' ids. */
  repeat(id: string, count?: number): string[];
  /** Something about an incident is otherwise; the window is told. */
  alter(
    id: string,
    change: Partial<Pick<Stored, "gap" | "resolved" | "pinned" | "note" | "snoozed_until" | "team">>,
  ): void;
  /** Another program chooses the language. */
  speak(language: Language | null): void;
  /** The next call of this name is refused, or every one until further notice. */
  fail(name: keyof Host, failure: Partial<Failure>, always?: boolean): void;
  /** The calls of this name wait until release() is called. */
  hold(name: keyof Host): () => void;
  heal(): void;
  changed(): void;
  show(place: Place): void;
  row(id: string): Row | undefined;
};

function placeFrom(query: URLSearchParams): Place | undefined {
  const id = query.get("open");
  if (id !== null) return { at: "notification", id };
  if (query.has("about")) return { at: "about" };
  return query.has("settings") ? { at: "settings" } : undefined;
}

/** What the address asks for, in development: `?lang=fr&first-run`. */
export function optionsFromAddress(): FakeOptions {
  const query = new URLSearchParams(globalThis.location?.search ?? "");
  return {
    language: LANGUAGES.find((language) => language === query.get("lang")) ?? "en",
    count: Number(query.get("count") ?? 600),
    firstRun: query.has("first-run"),
    gallery: galleryFromWindow(),
    instances: Number(query.get("instances") ?? 2),
    place: placeFrom(query),
    rest: query.has("rest"),
    mailbox: query.has("mailbox"),
    team: query.has("team"),
    forwarders: query.has("forwarders"),
    locked: query.getAll("locked"),
    updates: query.get("updates") === "newer" ? "newer" : query.has("updates") ? "forged" : null,
    start: query.has("fail-start") ? "fails" : query.has("silent-start") ? "hangs" : null,
  };
}
