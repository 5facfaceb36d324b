/** What the first picture of an ordinary start does not show. One file for all of it: see `later.svelte.ts`. */
export { default as FirstRun } from "./first-run/FirstRun.svelte";
export { default as KeySheet } from "./KeySheet.svelte";
export { default as FilterMenu } from "./list/FilterMenu.svelte";
export { default as NoteMenu } from "./list/NoteMenu.svelte";
export { default as SnoozeMenu } from "./list/SnoozeMenu.svelte";
export { default as Settings } from "./settings/Settings.svelte";
export { default as Usage } from "./usage/Usage.svelte";
