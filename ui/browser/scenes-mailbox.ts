import type { Page } from "playwright-core";
import { fakeSays, openSection } from "./setup";

export type Scene = { name: string; query?: string; act?: (page: Page) => Promise<unknown> };

/** The form of a mailbox in the first run, filled. */
async function mailboxForm(page: Page): Promise<void> {
  await page.getByTestId("choose-mailbox").check({ force: true });
  await page.getByTestId("set-up-mailbox").click();
  for (const [field, value] of [
    ["host", "imap.example.com"],
    ["user", "marketo-notices@example.com"],
    ["client_secret", "secret"],
  ])
    await page.getByTestId(`field-${field}`).fill(value ?? "");
}

/** Mailboxes: their form, signing in, and a mail that is said to be of a type. */
export const mailboxScenes: Scene[] = [
  {
    name: "first run: a mailbox, tested",
    query: "first-run",
    act: async (page) => {
      await mailboxForm(page);
      await page.getByTestId("how-to").locator("summary").click();
      await page.getByTestId("mailbox-after-move").check({ force: true });
      await page.getByTestId("advanced").locator("summary").click();
      await page.getByTestId("test-mailbox").click();
      await page.getByTestId("error-move_to").waitFor();
      await page.getByTestId("field-move_to").fill("Marketo/Done");
      await page.getByTestId("test-mailbox").click();
      await page.getByTestId("step-mails").waitFor();
    },
  },
  {
    name: "first run: a mailbox that one signs in to",
    query: "first-run",
    act: async (page) => {
      await mailboxForm(page);
      await page.getByTestId("mailbox-auth-microsoft").check({ force: true });
      await page.getByTestId("save-mailbox").click();
      await page.getByTestId("error-oauth_client_id").waitFor();
      await page.getByTestId("field-oauth_client_id").fill("0a1b2c3d");
      await fakeSays(page, (fake) => void fake.hold("awaitSignIn"));
      await page.getByTestId("field-sign_in").click();
      await page.getByTestId("sign-in-code").waitFor();
    },
  },
  {
    name: "a mailbox whose sign-in expired, at Google",
    query: "mailbox",
    act: async (page) => {
      await fakeSays(page, (fake) => {
        const mail = fake.watch.connections.find((connection) => connection.id === "mail");
        const message = "The sign-in to the mailbox has expired (invalid_grant). Sign in again.";
        Object.assign(mail ?? {}, { state: "needs-sign-in", trouble: true, message });
        Object.assign(mail ?? {}, { reading: { done: 12000, of: 50000 } });
        fake.fail("awaitSignIn", { message: "The sign-in was declined. Sign in again, and agree there." });
        fake.changed();
      });
      await openSection(page, "connections");
      await page.getByTestId("sign-in-mail").click();
      await page.getByTestId("error-sign_in").waitFor();
    },
  },
  {
    name: "a mail that is said to be of a type",
    act: async (page) => {
      if (await page.getByTestId("open-drawer").isVisible()) await page.getByTestId("open-drawer").click();
      await page.getByTestId("type-other").click();
      await page.getByTestId("row").first().click();
      await page.getByTestId("mail-type-ask").click();
      await page.getByTestId("mail-type").selectOption("engagement");
      await page.getByTestId("mail-type-reach").waitFor();
      await page.getByTestId("mail-type-panel").locator("summary").click();
    },
  },
];
