import { describe, expect, it } from "vitest";
import { familiesOf, isName, isThere } from "../src/lib/face";
import { Preferences } from "../src/state/preferences.svelte";

describe("the type face of this computer", () => {
  it("is one of the families of a list, as CSS writes them", () => {
    expect(
      familiesOf(' -apple-system, "Segoe UI Variable Text",\n Inter, "Noto, Sans", sans-serif '),
    ).toEqual(["-apple-system", '"Segoe UI Variable Text"', "Inter", '"Noto, Sans"', "sans-serif"]);
    expect(familiesOf("")).toEqual([]);
  });

  it("is there where text is not as wide as in what stands in for it", () => {
    const widths: Record<string, number> = { monospace: 10, serif: 20, Inter: 15, Mono: 10 };
    const measure = (families: string): number =>
      families
        .split(", ")
        .map((family) => widths[family])
        .find((width) => width !== undefined) ?? 0;
    expect(isThere("Inter", measure)).toBe(true);
    expect(isThere("Cantarell", measure)).toBe(false);
    // As wide as one of the two: it may be the one that stands in.
    expect(isThere("Mono", measure)).toBe(false);
  });

  it("is taken from what is stored only if it is a name and nothing else", () => {
    expect(["Inter", '"Segoe UI"', "-apple-system"].every(isName)).toBe(true);
    expect(["", "Inter, serif", "url(x)", '"a";}', 'Inter"', "a".repeat(61)].some(isName)).toBe(false);
  });

  it("is remembered for each language, over a start", () => {
    const stored = new Map<string, string>();
    const storage = {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
    };
    new Preferences(storage).keepFace("en", "Inter");
    const next = new Preferences(storage);
    next.keepFace("ja", '"Noto Sans CJK JP"');
    next.keepFace("ja", null);
    expect([new Preferences(storage).faceOf("en"), new Preferences(storage).faceOf("ja")]).toEqual([
      "Inter",
      null,
    ]);
    stored.set("campanile-window", '{"faces":{"en":"url(http://example.com)"}}');
    expect(new Preferences(storage).faceOf("en")).toBeNull();
    stored.set("campanile-window", '{"faces":null}');
    expect(new Preferences(storage).faceOf("en")).toBeNull();
  });
});
