// @vitest-environment node
import { FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aliases, onlyNames } from "../aliases";

const file = (language: string, name: string): string =>
  readFileSync(join(aliases.$locales, language, `${name}.ftl`), "utf8");
/** The window's own words stand in seven files. */
const read = (language: string, name?: string): string =>
  name
    ? file(language, name)
    : ["window", "settings", "forwarding", "usage", "overview", "mailbox", "support"]
        .map((each) => file(language, each))
        .join("\n");

const others = readdirSync(aliases.$locales).filter((language) => language !== "en");

const source = join(import.meta.dirname, "../src");
const files = (readdirSync(source, { recursive: true }) as string[]).filter((file) =>
  /\.(ts|svelte)$/.test(file),
);
const code = files.map((file) => readFileSync(join(source, file), "utf8")).join("\n");

function keys(text: string): string[] {
  return new FluentResource(text).body.map((message) => message.id);
}

/** The variables of each message, found in its own lines. */
function variables(text: string): Record<string, string[]> {
  const found: Record<string, Set<string>> = {};
  let key = "";
  for (const line of text.split("\n")) {
    key = /^([a-z][a-z0-9-]*) =/.exec(line)?.[1] ?? key;
    found[key] ??= new Set();
    for (const [, name] of line.matchAll(/\$(\w+)/g)) found[key]?.add(name ?? "");
  }
  return Object.fromEntries(Object.entries(found).map(([id, names]) => [id, [...names].sort()]));
}

describe("the texts of the window", () => {
  it.each(others)("have the same keys in %s, in the same order", (language) => {
    expect(keys(read(language))).toEqual(keys(read("en")));
  });

  it.each(others)("have the same variables in %s", (language) => {
    expect(variables(read(language))).toEqual(variables(read("en")));
  });

  it("have no key twice and lose none to a mistake of syntax", () => {
    for (const language of ["en", ...others]) {
      const written = [...read(language).matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(([, key]) => key);
      expect(new Set(written).size).toBe(written.length);
      expect(keys(read(language))).toEqual(written);
    }
  });

  it("contain every key that the code asks for", () => {
    const known = new Set([...keys(read("en")), ...keys(read("en", "types"))]);
    const asked = [...code.matchAll(/\bt\(\s*"([a-z0-9-]+)"/g)].map(([, key]) => key ?? "");
    expect(asked.length).toBeGreaterThan(60);
    expect(asked.filter((key) => !known.has(key))).toEqual([]);
  });

  it("are all used", () => {
    const quoted = new Set([...code.matchAll(/["'`]([a-z0-9-]+)["'`]/g)].map(([, key]) => key ?? ""));
    const built = [...code.matchAll(/`([a-z-]+-)\$\{[^}]*\}([a-z-]*)`/g)].map(
      ([, start, end]) => [start, end] as const,
    );
    const isBuilt = (key: string): boolean =>
      built.some(([start, end]) => key.startsWith(start ?? "") && key.endsWith(end ?? ""));
    expect(keys(read("en")).filter((key) => !quoted.has(key) && !isBuilt(key))).toEqual([]);
  });

  it("keep French signs where they belong", () => {
    const french = read("fr")
      .split("\n")
      .filter((line) => !line.startsWith("#"))
      .map((line) => line.replace(/^[a-z0-9-]+ =/, ""))
      .join("\n");
    expect(french).not.toMatch(/ [:;!?»]/);
    expect(french).not.toMatch(/« /);
    expect(french).not.toMatch(/[a-zéèà][:;!?](?: |$)/m);
    expect(french).not.toMatch(/'/);
  });

  it("do not shout, apologise or say alert", () => {
    expect(read("en")).not.toMatch(/!|\b(oops|please|sorry|alert)\b/i);
  });
});

describe("the names of types", () => {
  it("are there in every language, for every type, group and severity", () => {
    const expected = keys(onlyNames(read("en", "types")));
    expect(expected).toContain("type-salesforce");
    expect(expected).toContain("group-ads");
    expect(expected).toContain("severity-critical");
    expect(expected).toContain("details-means");
    expect(expected.every((key) => /^(type|group|severity|details|connection-state)-/.test(key))).toBe(true);
    for (const language of others) expect(keys(onlyNames(read(language, "types")))).toEqual(expected);
  });

  it("keep their short forms when the rest of the file is left out", () => {
    const text = "# a\ntype-x = Long\n    .short = Short\n\ntitle-x = Gone\n    .more = Gone\ngroup-y = Y\n";
    expect(onlyNames(text)).toBe("type-x = Long\n    .short = Short\ngroup-y = Y\n");
  });
});
