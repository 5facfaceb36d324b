import { defineConfig } from "vitest/config";

/** Whole-window tests in a real browser, against the built page with the fake host. */
export default defineConfig({
  test: {
    include: ["browser/**/*.test.ts"],
    environment: "node",
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
