import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

export type Language = "en" | "fr";
export type Arguments = Record<string, FluentVariable>;

const files = import.meta.glob<string>(["$locales/*/window.ftl", "$locales/*/types.ftl"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The person's own region where it speaks the window's language: "en" alone would say nothing about dates. */
export function localeFor(language: Language, preferred: readonly string[]): string {
  const fallback = language === "en" ? "en-GB" : "fr-FR";
  return preferred.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ?? fallback;
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
