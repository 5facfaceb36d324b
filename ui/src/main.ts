import { flushSync, mount } from "svelte";
import App from "./components/App.svelte";
import StartFailure from "./components/StartFailure.svelte";
import { createHost } from "./host";
import { HostError, type Host, type Startup } from "./host/host";
import { guessLanguage } from "./i18n/bundle";
import { I18n } from "./i18n/i18n.svelte";
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

function show(host: Host, target: HTMLElement, startup: Startup): void {
  const i18n = new I18n(startup.language);
  mount(App, { target, props: { state: new AppState(host, i18n, preferences(), startup) } });
  flushSync();
}

function showFailure(target: HTMLElement, cause: unknown): void {
  const i18n = new I18n(guessLanguage(navigator.languages));
  document.documentElement.lang = i18n.language;
  target.replaceChildren();
  mount(StartFailure, { target, props: { i18n, failure: HostError.from(cause).failure } });
  flushSync();
}

async function start(): Promise<void> {
  const target = document.body;
  const host = createHost();
  const ready = readyOnce(host);
  try {
    show(host, target, window.__CAMPANILE_STARTUP__ ?? (await host.startup()));
  } catch (cause) {
    showFailure(target, cause);
  } finally {
    ready();
  }
}

void start();
