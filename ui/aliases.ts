import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** The texts and the icon masters are shared with the Rust side, so they live outside of this folder. */
export const aliases = {
  $locales: fileURLToPath(new URL("../crates/core/locales", import.meta.url)),
  $icons: fileURLToPath(new URL("../icons/masters", import.meta.url)),
};

const NAMES = /^(?:type|group|severity|details|connection-state)-/;

/** Keeps the messages whose key begins as asked, each with its attributes and continued lines. */
export function onlyNames(text: string): string {
  const kept: string[] = [];
  let keeping = false;
  for (const line of text.split("\n")) {
    if (/^[a-z#]/.test(line)) keeping = NAMES.test(line);
    if (keeping && line.trim() !== "") kept.push(line);
  }
  return kept.join("\n") + "\n";
}

/** Of types.ftl the window needs the names and what the terminal says too; the titles and playbooks in it are the host's and would double the page. */
export function typeNames(): Plugin {
  return {
    name: "campanile-type-names",
    enforce: "pre",
    load(id) {
      const [path, query] = id.split("?");
      if (!path?.endsWith("/types.ftl") || !query?.includes("raw")) return null;
      this.addWatchFile(path);
      return `export default ${JSON.stringify(onlyNames(readFileSync(path, "utf8")))};`;
    },
  };
}
