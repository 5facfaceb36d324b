import type { Scene } from "./scenes-mailbox";
import { fakeSays } from "./setup";

/** How the watch is: all quiet, and what keeps it from watching or from keeping anything. */
export const watchScenes: Scene[] = [
  {
    name: "trouble",
    act: async (page) => {
      await fakeSays(page, (fake) => {
        fake.watch.watching = false;
        Object.assign(fake.watch.connections[0] ?? {}, { state: "needs-sign-in", trouble: true });
        fake.changed();
      });
      await page.getByTestId("not-watching").waitFor();
    },
  },
  {
    name: "nothing can be kept",
    query: "count=0",
    act: async (page) => {
      await fakeSays(page, (fake) => {
        fake.watch.cannot_store = {
          title: "Campanile can keep nothing new",
          text: "The disk is full. Free some space; until then new notifications are neither kept nor shown.",
        };
        fake.changed();
      });
      await page.getByTestId("cannot-store").waitFor();
    },
  },
  { name: "all quiet", query: "count=0", act: (page) => page.getByTestId("quiet").waitFor() },
];
