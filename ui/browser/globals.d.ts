import type { FakeControl } from "../src/host/fake-options";

declare global {
  interface Window {
    __fake?: FakeControl;
    axe: typeof import("axe-core");
  }
}
