import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";
import { aliases, typeNames } from "./aliases.ts";

export default defineConfig({
  plugins: [typeNames(), svelte(), svelteTesting()],
  resolve: { alias: aliases },
  define: { __FAKE_HOST__: "true" },
  server: { fs: { allow: [".", ...Object.values(aliases)] } },
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    environment: "happy-dom",
    restoreMocks: true,
  },
});
