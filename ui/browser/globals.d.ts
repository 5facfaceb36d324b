import type { FakeControl } from "../src/host/fake";

declare global {
  interface Window {
    __fake?: FakeControl;
    axe: typeof import("axe-core");
  }
}
