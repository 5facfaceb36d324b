import type { Page } from "playwright-core";
import type { Scene } from "./scenes-mailbox";
import { fakeSays, openSection } from "./setup";

/** What a file of credentials looks like. */
export const CREDENTIALS = [
  "-----BEGIN NATS USER JWT-----",
  "eyJ0eXAiOiJKV1QifQ.eyJuYW1lIjoibWFyaWUifQ.c2ln",
  "------END NATS USER JWT------",
  "",
  "-----BEGIN USER NKEY SEED-----",
  "SUACH75SWCM5D2JMJM6EKLR2WDARVGZT4QC6LX3AGHSWOMVAKERABBBRWM",
  "------END USER NKEY SEED------",
  "",
].join("\n");

/** The form of a relay's stream in the first run. */
async function teamForm(page: Page, url: string): Promise<void> {
  await page.getByTestId("choose-team").check({ force: true });
  await page.getByTestId("set-up-team").click();
  await page.getByTestId("field-url").fill(url);
}

/** The first incident, about which the team has said much, in long words. */
async function openShared(page: Page): Promise<void> {
  await page.getByTestId("row").first().click();
  await page.getByTestId("team").waitFor();
  await fakeSays(page, (fake) => {
    const at = Date.now() - 3 * 60_000;
    const text =
      "The password of the sync user has expired: https://northwind.example/tickets/" + "4711".repeat(30);
    const said = [
      { who: "anna", at: at - 30 * 60 * 60_000, text: "I look at it.\nWho has the credentials?" },
      { who: "maximiliane-von-und-zu-hohenstein_marketing-operations", at, text },
    ];
    const asks = "maximiliane-von-und-zu-hohenstein_marketing-operations asks you to take it";
    const standing = { care: "on-it" as const, text: asks, at, own: false, again: false };
    fake.alter("i-600", { team: { standing, said, waits: true } });
    const resolved = { care: "resolved" as const, text: "Resolved by anna", at, own: false, again: false };
    fake.alter("i-599", { team: { standing: resolved, said: [], waits: false } });
  });
  await page.getByTestId("team-waits").waitFor();
}

/** A relay's stream: its form with a file and with a password, in the first run and in the settings. And what the team does. */
export const teamScenes: Scene[] = [
  {
    name: "first run: a relay's stream, tested with a file of credentials",
    query: "first-run",
    act: async (page) => {
      await teamForm(page, "tls://nats.example.com:4222");
      const marie = { name: "marie.creds", mimeType: "text/plain", buffer: Buffer.from(CREDENTIALS) };
      await page.getByTestId("file-client_secret").setInputFiles(marie);
      await page.getByTestId("chosen-client_secret").waitFor();
      await page.getByTestId("field-only").selectOption("crm");
      await page.getByTestId("advanced").locator("summary").click();
      await page.getByTestId("test-team").click();
      await page.getByTestId("step-stream").waitFor();
    },
  },
  {
    name: "first run: a relay's stream, with everything wrong",
    query: "first-run",
    act: async (page) => {
      await teamForm(page, "nats://nats.example.com");
      await page.getByTestId("field-client_secret").fill("nonsense");
      await page.getByTestId("field-ca_file").fill("ca.pem");
      await page.getByTestId("test-team").click();
      await page.getByTestId("error-ca_file").waitFor();
    },
  },
  {
    name: "settings: a relay's stream whose credentials were withdrawn",
    query: "team",
    act: async (page) => {
      await openSection(page, "connections");
      await page.getByTestId("edit-team").click();
      await page.getByTestId("field-client_secret").fill("wrong");
      await page.getByTestId("test-team").click();
      await page.getByTestId("step-token").waitFor();
    },
  },
  {
    name: "the team: somebody asked, comments, a name refused",
    query: "team",
    act: async (page) => {
      await openShared(page);
      await page.getByTestId("team-assign").click();
      await page.getByTestId("team-text").fill("a.b");
      await page.getByTestId("team-send").click();
      await page.getByTestId("team-failure").waitFor();
    },
  },
  {
    name: "the team: a comment being written",
    query: "team",
    act: async (page) => {
      await openShared(page);
      await page.getByTestId("team-comment").click();
      await page.getByTestId("team-text").waitFor();
    },
  },
];
