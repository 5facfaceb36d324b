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

  it("is one page, one script and one style sheet, and nothing else", () => {
    expect(output.map((file) => file.fileName.replace(/-[\w-]{8}\./, ".")).sort()).toEqual([
      "assets/index.js",
      "assets/style.css",
      "index.html",
    ]);
  });

  it("has no fake host in it", () => {
    const [script = ""] = text(".js");
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
