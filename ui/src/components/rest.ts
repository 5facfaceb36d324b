/**
 * What the first picture of an ordinary start does not show. One file for all of it: see `later.svelte.ts`. The list's own
 * menus are not in it: their keys have to work from the first picture on.
 */
export { default as FirstRun } from "./first-run/FirstRun.svelte";
export { default as Overview } from "./overview/Overview.svelte";
export { default as Palette } from "./palette/Palette.svelte";
export { default as SaveView } from "./list/SaveView.svelte";
export { default as KeySheet } from "./KeySheet.svelte";
export { default as Settings } from "./settings/Settings.svelte";
export { default as Usage } from "./usage/Usage.svelte";
