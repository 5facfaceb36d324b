import type { Scene } from "./scenes-mailbox";
import { openSection } from "./setup";

/** Where notifications go on to: the list, and the form of each kind. */
export const forwardingScenes: Scene[] = [
  {
    name: "settings: forwarding, one failing, one tested, one removed, beside a relay",
    query: "forwarders&team",
    act: async (page) => {
      await openSection(page, "forwarding");
      await page.getByTestId("test-on-call").click();
      await page.getByTestId("step-message").waitFor();
      await page.getByTestId("on-on-call").click({ force: true });
      await page.getByTestId("remove-marketing-ops").click();
      await page.getByTestId("undo-forwarder").waitFor();
    },
  },
  {
    name: "settings: forwarding to nobody",
    act: async (page) => {
      await openSection(page, "forwarding");
      await page.getByTestId("forwarding-none").waitFor();
    },
  },
  {
    name: "settings: forwarding to a webhook, tested and refused",
    act: async (page) => {
      await openSection(page, "forwarding");
      await page.getByTestId("add-forwarder").click();
      await page.getByTestId("forward-kind-webhook").check({ force: true });
      await page.getByTestId("field-id").fill("intranet");
      await page.getByTestId("field-url").fill("https://hooks.intranet.example/marketo");
      await page.getByTestId("field-client_secret").fill("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
      await page.getByTestId("forward-types").locator("summary").click();
      await page.getByTestId("only-crm").check({ force: true });
      await page.getByTestId("advanced").locator("summary").click();
      await page.getByTestId("test-forwarder").click();
      await page.getByTestId("step-address").waitFor();
    },
  },
  {
    name: "settings: forwarding to ntfy, with everything wrong",
    act: async (page) => {
      await openSection(page, "forwarding");
      await page.getByTestId("add-forwarder").click();
      await page.getByTestId("forward-kind-ntfy").check({ force: true });
      await page.getByTestId("forward-auth-token").check({ force: true });
      await page.getByTestId("field-id").fill("prod");
      await page.getByTestId("field-topic").fill("a/b");
      await page.getByTestId("advanced").locator("summary").click();
      await page.getByTestId("field-per_minute").fill("61");
      await page.getByTestId("save-forwarder").click();
      await page.getByTestId("error-per_minute").waitFor();
    },
  },
  {
    name: "settings: a place to forward to is changed",
    query: "forwarders",
    act: async (page) => {
      await openSection(page, "forwarding");
      await page.getByTestId("edit-marketing-ops").click();
      await page.getByTestId("field-client_secret").waitFor();
    },
  },
];
