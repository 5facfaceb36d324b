import { createContext } from "svelte";
import type { AppState } from "./app.svelte";

/** The window's state, for every component below App. */
export const [getApp, setApp] = createContext<AppState>();
