import { flushSync, mount } from "svelte";
import App from "./components/App.svelte";
import { later } from "./components/later.svelte";
import StartFailure from "./components/StartFailure.svelte";
import { createHost } from "./host";
import { HostError, type Host, type Startup } from "./host/host";
import { guessLanguage } from "./i18n/bundle";
import { I18n } from "./i18n/i18n.svelte";
import { loadWords } from "./i18n/words";
import { findFace, useListOf } from "./lib/face";
import { AppState } from "./state/app.svelte";
import { Preferences } from "./state/preferences.svelte";
import "./styles/base.css";

/** When the host does not answer: an empty window is better than none. */
const SHOW_AT_LATEST = 3_000;

/** The shell keeps its window hidden until it hears this, so it has to hear it once, whatever happens. */
function readyOnce(host: Host): () => void {
  let said = false;
  const ready = (): void => {
    if (said) return;
    said = true;
    // Not in requestAnimationFrame: it does not fire while the window is hidden. Reading a size lays out now.
    void document.body.offsetHeight;
    host.ready().catch(() => undefined);
  };
  setTimeout(ready, SHOW_AT_LATEST);
  return ready;
}

function preferences(): Preferences {
  try {
    return new Preferences(window.localStorage);
  } catch {
    return new Preferences(null);
  }
}

/** What the first picture shows is there before it, whatever else comes after it. */
async function load(startup: Startup): Promise<void> {
  const listed = !startup.first_run && !["settings", "overview"].includes(startup.place.at);
  await Promise.all([loadWords(startup.language), listed ? null : later.load()]);
}

function show(host: Host, target: HTMLElement, startup: Startup): void {
  const i18n = new I18n(startup.language);
  const state = new AppState(host, i18n, preferences(), startup);
  mount(App, { target, props: { state } });
  flushSync();
  afterTheFirstPicture(() => rememberFace(state));
}

function rememberFace({ i18n, preferences }: AppState): void {
  const face = findFace(document.documentElement, preferences.faceOf(i18n.language));
  preferences.keepFace(i18n.language, face);
}

async function showFailure(target: HTMLElement, cause: unknown): Promise<void> {
  const language = guessLanguage(navigator.languages);
  await loadWords(language).catch(() => undefined);
  const i18n = new I18n(language);
  document.documentElement.lang = i18n.language;
  target.replaceChildren();
  mount(StartFailure, { target, props: { i18n, failure: HostError.from(cause).failure } });
  flushSync();
}

/** The first frame is asked for once the window is shown, the second one when the first is painted. */
function afterTheFirstPicture(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}

/** What a click may want next, and the words for a message that a language lacks. */
function loadTheRest(): void {
  void Promise.allSettled([later.load(), loadWords("en")]);
}

async function start(): Promise<void> {
  const target = document.body;
  const host = createHost();
  const ready = readyOnce(host);
  useListOf(document.documentElement, navigator.platform);
  try {
    const startup = window.__CAMPANILE_STARTUP__ ?? (await host.startup());
    await load(startup);
    show(host, target, startup);
  } catch (cause) {
    await showFailure(target, cause);
  } finally {
    ready();
    afterTheFirstPicture(loadTheRest);
  }
}

void start();
