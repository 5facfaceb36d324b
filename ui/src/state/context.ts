import { createContext, getContext, setContext } from "svelte";
import type { AppState } from "./app.svelte";

/** The window's state, for every component below App. */
export const [getApp, setApp] = createContext<AppState>();

/** Whether an administrator's policy has set a key of config.toml. */
type Locks = (key: string) => boolean;
const LOCKS = Symbol("locks");

/** Known in the settings. Elsewhere, as in the first run, nothing is taken for locked: the host refuses it. */
export const getLocks = (): Locks => getContext<Locks | undefined>(LOCKS) ?? (() => false);
export const setLocks = (locks: Locks): Locks => setContext(LOCKS, locks);
