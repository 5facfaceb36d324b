import type { Language } from "../host/host";

/** What the first picture says, and then what is said later, in the order in which it is looked through. */
const FILES = [
  "window",
  "types",
  "usage",
  "overview",
  "mailbox",
  "settings",
  "forwarding",
  "support",
] as const;

const sources = import.meta.glob<string>(
  [
    "$locales/*/window.ftl",
    "$locales/*/types.ftl",
    "$locales/*/usage.ftl",
    "$locales/*/overview.ftl",
    "$locales/*/mailbox.ftl",
    "$locales/*/settings.ftl",
    "$locales/*/forwarding.ftl",
    "$locales/*/support.ftl",
  ],
  { query: "?raw", import: "default" },
);

const loaded = new Map<Language, readonly string[]>();

const sourceOf = (language: string, file: string): (() => Promise<string>) | undefined =>
  Object.entries(sources).find(([path]) => path.endsWith(`/${language}/${file}.ftl`))?.[1];

/** Whether there are words of this language to load. */
export const hasWords = (language: string): boolean =>
  FILES.every((file) => sourceOf(language, file) !== undefined);

/** Fetches the words of a language: each is a file of its own, so that the window reads only what it speaks. */
export async function loadWords(language: Language): Promise<void> {
  if (loaded.has(language)) return;
  loaded.set(language, await Promise.all(FILES.map((file) => sourceOf(language, file)?.() ?? "")));
}

/** The Fluent texts of a language, one for each file; none as long as they are not loaded. */
export const wordsOf = (language: Language): readonly string[] => loaded.get(language) ?? [];
