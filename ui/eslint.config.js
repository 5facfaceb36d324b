import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

export default ts.config(
    { ignores: ["dist", "dist-fake", "screenshots", "src/host/bindings.ts"] },
    js.configs.recommended,
    ...ts.configs.strict,
    ...svelte.configs.recommended,
    {
        languageOptions: { globals: { ...globals.browser, ...globals.node } },
        rules: {
            "max-lines": ["error", { max: 400, skipBlankLines: true }],
            "no-console": "error",
            // TypeScript knows better which names exist.
            "no-undef": "off",
        },
    },
    {
        files: ["**/*.svelte", "**/*.svelte.ts"],
        languageOptions: {
            parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig },
        },
        rules: {
            // A strict content security policy refuses style="…"; the style: directive goes through the CSSOM.
            "no-restricted-syntax": [
                "error",
                { selector: "SvelteAttribute[key.name='style']", message: "Use a style: directive." },
            ],
            // What is to be reactive is a rune; a plain Set or Map in a state class is its private memory.
            "svelte/prefer-svelte-reactivity": "off",
        },
    },
    {
        files: ["src/**"],
        ignores: ["src/host/**"],
        rules: {
            "no-restricted-imports": [
                "error",
                { patterns: [{ group: ["@tauri-apps/*"], message: "Only src/host talks to the shell." }] },
            ],
        },
    },
    {
        files: ["browser/*.mjs"],
        rules: { "no-console": "off" },
    },
);
