import { createFakeHost } from "./fake";
import type { Host } from "./host";
import { createTauriHost } from "./tauri";

/** The one line that decides who answers. The build that ships has no fake in it. */
export function createHost(): Host {
  return __FAKE_HOST__ && !("__TAURI_INTERNALS__" in window) ? createFakeHost() : createTauriHost();
}
