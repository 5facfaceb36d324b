import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Language } from "../host/host";
import { hasWords, wordsOf } from "./words";

export type { Language };
export type Arguments = Record<string, FluentVariable>;

/** The languages in the order of every list, by their own names, each with the region that stands in for none. */
const KNOWN: Record<string, { name: string; locale: string }> = {
  en: { name: "English", locale: "en-GB" },
  fr: { name: "Français", locale: "fr-FR" },
  de: { name: "Deutsch", locale: "de-DE" },
  es: { name: "Español", locale: "es-ES" },
  pt: { name: "Português", locale: "pt-BR" },
  ja: { name: "日本語", locale: "ja-JP" },
};

/** Those that have their words. The shell's type grows with them. */
export const LANGUAGES = Object.keys(KNOWN).filter(hasWords) as Language[];

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

/** The messages of one language, whose words are loaded. */
export class Messages {
  private readonly bundle: FluentBundle;
  /** Texts that nobody asked anything of yet: reading all of them would keep the first picture waiting. */
  private readonly unread: string[];

  constructor(language: Language, locale: string) {
    // Isolation marks would end up in copied text and in accessible names.
    this.bundle = new FluentBundle([locale, language], { useIsolating: false });
    this.unread = [...wordsOf(language)];
  }

  /** The text of a message or, after a dot, of one of its attributes. Null when there is none. */
  format(id: string, args?: Arguments): string | null {
    const [name = "", attribute] = id.split(".");
    const message = this.find(name);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    return pattern ? this.bundle.formatPattern(pattern, args ?? null) : null;
  }

  private find(name: string): ReturnType<FluentBundle["getMessage"]> {
    let message = this.bundle.getMessage(name);
    while (message === undefined && this.unread.length > 0) {
      this.bundle.addResource(new FluentResource(this.unread.shift() ?? ""));
      message = this.bundle.getMessage(name);
    }
    return message;
  }
}
