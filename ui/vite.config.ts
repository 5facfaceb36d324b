import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { aliases, typeNames } from "./aliases.ts";

export default defineConfig(({ mode }) => ({
  base: "./",
  plugins: [typeNames(), svelte()],
  resolve: { alias: aliases },
  // The fake host exists in every mode but the one that ships.
  define: { __FAKE_HOST__: JSON.stringify(mode !== "production") },
  clearScreen: false,
  server: { port: 1420, strictPort: true, fs: { allow: [".", ...Object.values(aliases)] } },
  build: {
    target: ["es2022", "safari16"],
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // The words of each language in one file: one question for all of them.
          groups: [{ name: (id) => /\/locales\/(\w+)\//.exec(id)?.[1] ?? null }],
        },
      },
    },
  },
}));
