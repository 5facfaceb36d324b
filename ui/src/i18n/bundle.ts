import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Language } from "../host/host";

export type { Language };
export type Arguments = Record<string, FluentVariable>;

const files = import.meta.glob<string>(
  [
    "$locales/*/window.ftl",
    "$locales/*/settings.ftl",
    "$locales/*/usage.ftl",
    "$locales/*/mailbox.ftl",
    "$locales/*/types.ftl",
  ],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);

/** The languages in the order of every list, by their own names, each with the region that stands in for none. */
const KNOWN: Record<string, { name: string; locale: string }> = {
  en: { name: "English", locale: "en-GB" },
  fr: { name: "Français", locale: "fr-FR" },
  de: { name: "Deutsch", locale: "de-DE" },
  es: { name: "Español", locale: "es-ES" },
  pt: { name: "Português", locale: "pt-BR" },
  ja: { name: "日本語", locale: "ja-JP" },
};

const hasFile = (language: string, file: string): boolean =>
  Object.keys(files).some((path) => path.endsWith(`/${language}/${file}.ftl`));

/** Those that have their words. The shell's type grows with them. */
export const LANGUAGES = Object.keys(KNOWN).filter(
  (language) => hasFile(language, "window") && hasFile(language, "types"),
) as Language[];

/** A language by its own name: who cannot read the current one still finds theirs. */
export function nameOf(language: Language): string {
  return KNOWN[language]?.name ?? language;
}

/** What the system seems to speak, as far as a page can know. */
export function guessLanguage(preferred: readonly string[]): Language {
  const spoken = preferred.map((tag) => tag.toLowerCase().split("-")[0]);
  const found = spoken.find((language) => LANGUAGES.some((each) => each === language));
  return (found as Language | undefined) ?? "en";
}

/** The person's own region where it speaks the window's language: "en" alone would say nothing about dates. */
export function localeFor(language: Language, preferred: readonly string[]): string {
  const own = preferred.find((tag) => tag.toLowerCase().startsWith(`${language}-`));
  return own ?? KNOWN[language]?.locale ?? language;
}

export function createBundle(language: Language, locale: string): FluentBundle {
  // Isolation marks would end up in copied text and in accessible names.
  const bundle = new FluentBundle([locale, language], { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/${language}/`)) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}

/** The text of a message or, after a dot, of one of its attributes. Null when there is none. */
export function format(bundle: FluentBundle, id: string, args?: Arguments): string | null {
  const [name, attribute] = id.split(".");
  const message = bundle.getMessage(name ?? "");
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  return pattern ? bundle.formatPattern(pattern, args ?? null) : null;
}
