import type { FakeControl } from "./host/fake-options";
import type { Startup } from "./host/host";

declare global {
  /** True in every build but the one that ships. */
  const __FAKE_HOST__: boolean;

  interface Window {
    /** The first screenful, injected by the shell before any script runs. */
    __CAMPANILE_STARTUP__?: Startup;
    /** The handle of tests and development on the fake host. */
    __fake?: FakeControl;
  }
}
