// @vitest-environment node
import { build, type Rollup } from "vite";
import { beforeAll, describe, expect, it } from "vitest";

describe("the page that ships", () => {
  let output: Rollup.RollupOutput["output"];
  beforeAll(async () => {
    const root = new URL("..", import.meta.url).pathname;
    const built = await build({ root, mode: "production", logLevel: "error", build: { write: false } });
    ({ output } = (Array.isArray(built) ? built[0] : built) as Rollup.RollupOutput);
  }, 60_000);

  const text = (extension: string): string[] =>
    output
      .filter((file) => file.fileName.endsWith(extension))
      .map((file) => (file.type === "chunk" ? file.code : String(file.source)));

  it("is one page, one style sheet, what the first picture needs, the rest, and the words of each language", () => {
    expect(output.map((file) => file.fileName.replace(/-[\w-]{8}\./, ".")).sort()).toEqual([
      ...["de", "en", "es", "fr"].map((language) => `assets/${language}.js`),
      "assets/index.js",
      "assets/ja.js",
      "assets/pt.js",
      "assets/rest.js",
      "assets/rolldown-runtime.js",
      "assets/style.css",
      "index.html",
    ]);
  });

  it("reads no more before the first picture than its own script", () => {
    const [page] = output.filter((file) => file.type === "chunk" && file.isEntry) as Rollup.OutputChunk[];
    expect(page?.imports).toEqual([]);
    expect(new Set(page?.dynamicImports).size).toBe(7);
  });

  it("has no fake host in it", () => {
    const script = text(".js").join();
    expect(script).toContain("campanile-window");
    expect(script).not.toMatch(/__fake|Northwind|Webinar Reminder/);
  });

  it("keeps to a strict content security policy", () => {
    const [page = ""] = text(".html");
    expect(page).not.toMatch(/<style|style=|<script(?![^>]*src=)| on\w+=/);
    expect(text(".js").join()).not.toMatch(/\beval\(|new Function\(/);
    expect(text(".css").join()).not.toMatch(/url\(|@import/);
  });
});
