import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import App from "../src/components/App.svelte";
import { TeamFormState } from "../src/state/team-form.svelte";
import { appWith, callsOf, fakeHost } from "./helpers";

const CREDS = "-----BEGIN NATS USER JWT-----\nhead.body.tail\n------END NATS USER JWT------\n";

function filled() {
  const { host, fake } = fakeHost({ firstRun: true });
  const form = new TeamFormState(host);
  Object.assign(form, { id: " team ", url: " tls://nats.example.com ", client_secret: CREDS });
  return { form, host, fake };
}

describe("the form of a relay’s stream", () => {
  it("needs a server and credentials, with a password a user too, and keeps neither", async () => {
    const { form, fake } = filled();
    form.url = "";
    form.client_secret = "";
    expect(await form.save()).toBe(false);
    expect([...form.errors.keys()]).toEqual(["url", "client_secret"]);
    form.choose("password");
    expect(form.errors.size).toBe(0);
    expect(await form.save()).toBe(false);
    expect([...form.errors.keys()]).toEqual(["url", "client_secret", "user"]);
    expect(form.firstWrong).toBe("url");
    expect(callsOf(fake, "saveTeam")).toEqual([]);
    Object.assign(form, { url: "nats.example.com", user: " marie ", client_secret: "s3cret" });
    expect(await form.save()).toBe(true);
    expect(form.client_secret).toBe("");
    expect(callsOf(fake, "saveTeam")).toEqual([
      [expect.objectContaining({ id: "team", auth: "password", user: "marie", only: "", stream: "" })],
    ]);
  });

  it("forgets what was typed for the other way to sign in", async () => {
    const { form, fake } = filled();
    form.user = "marie";
    form.choose("file");
    expect(form.client_secret).toBe(CREDS);
    form.choose("password");
    expect(form.client_secret).toBe("");
    form.choose("file");
    form.client_secret = CREDS;
    expect(await form.save()).toBe(true);
    expect(callsOf(fake, "saveTeam").at(-1)).toEqual([expect.objectContaining({ auth: "file", user: "" })]);
  });

  it("shows each step of a test, and puts what the host refuses at its field", async () => {
    const { form } = filled();
    expect(await form.test()).toBe(true);
    expect(form.steps.map(({ step }) => step)).toEqual([
      "address",
      "network",
      "secure",
      "token",
      "permission",
      "stream",
    ]);
    form.client_secret = `${CREDS}wrong`;
    expect(await form.test()).toBe(false);
    expect(form.steps.at(-1)).toMatchObject({ step: "token", ok: false });
    Object.assign(form, { url: "nats://nats.example.com", client_secret: "s", ca_file: "ca.pem" });
    expect(await form.test()).toBe(false);
    expect([...form.errors.keys()]).toEqual(["url", "client_secret", "ca_file"]);
  });

  it("changes one that is there without asking for its credentials, unless they are of the other kind", async () => {
    const { host, fake } = fakeHost({ team: true });
    const form = new TeamFormState(host, await host.teamConnection("team"));
    expect([form.edits, form.auth, form.only, form.keepsSecret]).toEqual([true, "password", "crm", true]);
    expect(await form.save()).toBe(true);
    form.choose("file");
    expect(await form.save()).toBe(false);
    expect([...form.errors.keys()]).toEqual(["client_secret"]);
    expect(callsOf(fake, "saveTeam")).toHaveLength(1);
  });
});

describe("in the window", () => {
  const choose = async (file: File): Promise<void> => {
    const chooser = await screen.findByTestId<HTMLInputElement>("file-client_secret");
    Object.defineProperty(chooser, "files", { value: [file], configurable: true });
    await fireEvent.change(chooser);
  };

  it("a first run reads the chosen file, saves, and shows what the relay has", async () => {
    const { app, fake } = await appWith({ firstRun: true });
    render(App, { props: { state: app } });
    screen.getByTestId("choose-team").click();
    (await screen.findByTestId("set-up-team")).click();
    await fireEvent.input(await screen.findByTestId("field-url"), { target: { value: "nats.example.com" } });
    await choose(new File(["x".repeat(70_000)], "picture.png"));
    const said = await screen.findByTestId("chosen-client_secret");
    expect(said.textContent).toContain("“picture.png” is no credentials file");
    const field = screen.getByTestId<HTMLTextAreaElement>("field-client_secret");
    expect(field.value).toBe("");
    await choose(new File([CREDS], "marie.creds"));
    await waitFor(() => expect(field.value).toBe(CREDS));
    expect(screen.getByTestId("chosen-client_secret").textContent).toBe("“marie.creds” is taken over.");
    fake.backlog = { count: 0, oldest: null, reached: null, caught_up: false, reading: null };
    screen.getByTestId("save-team").click();
    const line = await screen.findByTestId("backlog-line");
    await waitFor(() => expect(line.textContent).toBe("Asking the relay’s server…"));
    fake.backlog = { count: 7, oldest: null, reached: null, caught_up: true, reading: null };
    fake.changed();
    await waitFor(() => expect(line.textContent).toBe("Everything is read: 7 notifications."));
    expect(app.watch.connections).toMatchObject([{ id: "team", kind: "team" }]);
  });

  it("says that the credentials are gone where saving failed", async () => {
    const { app, fake } = await appWith({ firstRun: true });
    render(App, { props: { state: app } });
    screen.getByTestId("choose-team").click();
    (await screen.findByTestId("set-up-team")).click();
    await fireEvent.input(await screen.findByTestId("field-url"), { target: { value: "nats.example.com" } });
    await choose(new File([CREDS], "marie.creds"));
    await screen.findByTestId("chosen-client_secret");
    fake.fail("saveTeam", { message: "The keychain is locked." });
    screen.getByTestId("save-team").click();
    await waitFor(() => expect(document.activeElement?.textContent).toContain("The keychain is locked."));
    expect(screen.getByTestId("error-client_secret").textContent).toContain("not kept in the form");
    expect(screen.queryByTestId("chosen-client_secret")).toBeNull();
  });

  it("one that is there is changed in the settings, and keeps what was written by hand", async () => {
    const { app, host, fake } = await appWith({ count: 30, team: true });
    const stored = await host.teamConnection("team");
    host.teamConnection = async () => ({ ...stored, only: "monitoring" });
    render(App, { props: { state: app } });
    app.goToSettings("connections");
    (await screen.findByTestId("edit-team")).click();
    const only = await screen.findByTestId<HTMLSelectElement>("field-only");
    expect(only.value).toBe("monitoring");
    const labels = [...only.options].map(({ value, textContent }) => `${value}=${textContent}`);
    expect(labels).toContain("crm=All of CRM sync");
    expect(labels).toContain("salesforce=Salesforce");
    expect(labels.filter((label) => label.startsWith("engagement="))).toHaveLength(1);
    await fireEvent.change(only, { target: { value: "salesforce" } });
    screen.getByTestId("save-team").click();
    await waitFor(() =>
      expect(callsOf(fake, "saveTeam")).toEqual([
        [expect.objectContaining({ only: "salesforce", user: "marie", edits: true })],
      ]),
    );
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("edit-team")));
  });
});
