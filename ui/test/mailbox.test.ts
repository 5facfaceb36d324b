import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import App from "../src/components/App.svelte";
import { MailboxFormState } from "../src/state/mailbox-form.svelte";
import { MailRuleState } from "../src/state/mail-rule.svelte";
import { SignInState } from "../src/state/sign-in.svelte";
import { appWith, callsOf, fakeHost } from "./helpers";

const FEW = { count: 30 };

function filled() {
  const { host, fake } = fakeHost({ firstRun: true });
  const form = new MailboxFormState(host);
  Object.assign(form, {
    id: " mail ",
    host: " imap.example.com ",
    user: "notices@example.com",
    client_secret: "s3cret",
  });
  return { form, host, fake };
}

describe("the form of a mailbox", () => {
  it("needs a server, a user and a password, and keeps no password", async () => {
    const { form, fake } = filled();
    form.host = "";
    form.client_secret = "";
    expect(await form.save()).toBe(false);
    expect([...form.errors.keys()]).toEqual(["host", "client_secret"]);
    expect(callsOf(fake, "saveMailbox")).toEqual([]);
    Object.assign(form, { host: "imap.example.com", client_secret: "s3cret" });
    expect(await form.save()).toBe(true);
    expect(form.client_secret).toBe("");
    expect(callsOf(fake, "saveMailbox")).toEqual([
      [expect.objectContaining({ id: "mail", auth: "password", after: "nothing", signed_in: null })],
    ]);
  });

  it("shows each step of a test, and puts what the host refuses at its field", async () => {
    const { form } = filled();
    expect(await form.test()).toBe(true);
    expect(form.steps.map(({ step }) => step)).toEqual([
      "address",
      "network",
      "secure",
      "token",
      "folder",
      "mails",
    ]);
    form.client_secret = "wrong";
    expect(await form.test()).toBe(false);
    expect(form.steps.at(-1)).toMatchObject({ step: "token", ok: false });
    Object.assign(form, { host: "imaps://x", tls: "none" });
    expect(await form.test()).toBe(false);
    expect([...form.errors.keys()]).toEqual(["host", "tls"]);
    expect(form.firstWrong).toBe("host");
  });

  it("knows the servers of those that take no passwords, and forgets what was typed for another", () => {
    const { form } = filled();
    form.choose("microsoft");
    expect([form.host, form.client_secret]).toEqual([" imap.example.com ", ""]);
    form.host = "";
    form.choose("google");
    expect(form.host).toBe("imap.gmail.com");
    form.choose("microsoft");
    expect(form.host).toBe("outlook.office365.com");
  });

  it("has to be signed in to before it is saved, and says so at the button", async () => {
    const { form, fake } = filled();
    form.choose("microsoft");
    form.oauth_client_id = "0a1b";
    expect(await form.save()).toBe(false);
    expect(form.firstWrong).toBe("sign_in");
    await form.beginSignIn();
    await waitFor(() => expect(form.signIn.phase).toBe("done"));
    expect(await form.save()).toBe(true);
    expect(callsOf(fake, "saveMailbox").at(-1)).toEqual([
      expect.objectContaining({ auth: "microsoft", signed_in: 1 }),
    ]);
    expect(form.signIn.number).toBeNull();
    // What is saved is not given up.
    form.dispose();
    expect(callsOf(fake, "cancelSignIn")).toEqual([]);
  });

  it("is left with its sign-in given up", async () => {
    const { form, fake } = filled();
    form.choose("google");
    form.oauth_client_id = "0a1b";
    form.client_secret = "cs";
    await form.beginSignIn();
    await waitFor(() => expect(form.signIn.phase).toBe("done"));
    form.dispose();
    expect(callsOf(fake, "cancelSignIn")).toEqual([[1]]);
    expect(form.client_secret).toBe("");
  });

  it("changes one that is there without asking for its secret, unless it is opened in another way", async () => {
    const { host, fake } = fakeHost({ mailbox: true });
    const form = new MailboxFormState(host, await host.mailboxConnection("mail"));
    expect([form.edits, form.auth, form.keepsSecret]).toEqual([true, "microsoft", true]);
    expect(await form.save()).toBe(true);
    form.choose("password");
    expect(await form.save()).toBe(false);
    expect([...form.errors.keys()]).toEqual(["host", "client_secret"]);
    expect(callsOf(fake, "saveMailbox")).toHaveLength(1);
  });
});

describe("signing in", () => {
  async function form() {
    const { host, fake } = fakeHost({ mailbox: true });
    return { host, fake, mailbox: await host.mailboxConnection("mail"), signIn: new SignInState(host) };
  }

  it("shows the code, opens the page only when asked to, and copies both", async () => {
    const { fake, mailbox, signIn } = await form();
    const release = fake.hold("awaitSignIn");
    expect(await signIn.begin(mailbox)).toEqual([]);
    expect(signIn.waiting).toMatchObject({ code: "ABCD-EFGH" });
    expect(callsOf(fake, "openSignIn")).toEqual([]);
    await signIn.open();
    expect(callsOf(fake, "openSignIn")).toEqual([[1]]);
    await signIn.copy("code");
    await signIn.copy("url");
    expect(callsOf(fake, "copyText")).toEqual([["ABCD-EFGH"], ["https://microsoft.com/devicelogin"]]);
    release();
    await waitFor(() => expect(signIn.number).toBe(1));
  });

  it("is given up, and what comes of it later is nothing", async () => {
    const { fake, mailbox, signIn } = await form();
    const release = fake.hold("awaitSignIn");
    await signIn.begin(mailbox);
    signIn.forget();
    expect(callsOf(fake, "cancelSignIn")).toEqual([[1]]);
    release();
    await Promise.resolve();
    expect([signIn.phase, signIn.number, signIn.failure]).toEqual(["none", null, null]);
  });

  it("says why it came to nothing, and what of the form is missing", async () => {
    const { fake, mailbox, signIn } = await form();
    fake.fail("awaitSignIn", { message: "Declined." });
    await signIn.begin(mailbox);
    await waitFor(() => expect(signIn.failure?.message).toBe("Declined."));
    expect(signIn.phase).toBe("none");
    const wrong = await signIn.begin({ ...mailbox, oauth_client_id: "" });
    expect(wrong.map(({ field }) => field)).toEqual(["oauth_client_id"]);
    fake.fail("beginSignIn", { message: "No network." });
    await signIn.begin(mailbox);
    expect(signIn.failure?.message).toBe("No network.");
  });
});

describe("a mailbox whose sign-in expired", () => {
  it("is signed in to from its place in the settings, and what it brings is kept", async () => {
    const { app, fake } = await appWith({ ...FEW, mailbox: true });
    const mail = fake.watch.connections.find(({ id }) => id === "mail");
    Object.assign(mail ?? {}, { state: "needs-sign-in", trouble: true, message: "Expired. Sign in again." });
    await app.refresh();
    render(App, { props: { state: app } });
    const line = screen.getByTestId("watch-line");
    expect(line.textContent).toContain("mail: Needs a new sign-in");
    line.click();
    const release = fake.hold("awaitSignIn");
    (await screen.findByTestId("sign-in-mail")).click();
    expect((await screen.findByTestId("sign-in-code")).textContent).toBe("ABCD-EFGH");
    release();
    await waitFor(() => expect(callsOf(fake, "keepSignIn")).toEqual([["mail", 1]]));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("sign-in-mail")));
    expect(callsOf(fake, "cancelSignIn")).toEqual([]);
    expect(screen.getByTestId("connection-mail").textContent).not.toContain("Expired");
  });

  it("says what could not be kept, and can be left", async () => {
    const { app, fake } = await appWith({ ...FEW, mailbox: true });
    render(App, { props: { state: app } });
    app.goToSettings("connections");
    fake.fail("keepSignIn", { message: "The keychain is locked." });
    (await screen.findByTestId("sign-in-mail")).click();
    await screen.findByText("The keychain is locked.");
    screen.getByTestId("leave-sign-in").click();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("sign-in-mail")));
    expect(callsOf(fake, "cancelSignIn")).toEqual([[1]]);
  });
});

describe("the first reading of a mailbox", () => {
  it("says in the watch line and at its connection how far it is", async () => {
    const { app, fake } = await appWith({ ...FEW, mailbox: true });
    const mail = fake.watch.connections.find(({ id }) => id === "mail");
    Object.assign(mail ?? {}, { reading: { done: 12000, of: 50000 } });
    await app.refresh();
    render(App, { props: { state: app } });
    const line = screen.getByTestId("watch-line");
    expect(line.textContent).toContain("mail: 12,000 of 50,000 mails looked at");
    line.click();
    expect((await screen.findByTestId("reading-mail")).textContent).toContain("12,000 of 50,000");
  });

  it("leads to what failed, and not only to the password that is gone", async () => {
    const { app, fake } = await appWith({ firstRun: true });
    render(App, { props: { state: app } });
    screen.getByTestId("choose-mailbox").click();
    (await screen.findByTestId("set-up-mailbox")).click();
    for (const [field, value] of Object.entries({ host: "imap.example.com", user: "a", client_secret: "s" }))
      await fireEvent.input(await screen.findByTestId(`field-${field}`), { target: { value } });
    fake.fail("saveMailbox", { message: "The keychain is locked." });
    screen.getByTestId("save-mailbox").click();
    await waitFor(() => expect(document.activeElement?.getAttribute("role")).toBe("alert"));
    expect(document.activeElement?.textContent).toContain("The keychain is locked.");
    fake.fail("saveMailbox", { field_errors: [{ field: "host", message: "Nobody is there." }] });
    await fireEvent.input(screen.getByTestId("field-client_secret"), { target: { value: "s" } });
    screen.getByTestId("save-mailbox").click();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("field-host")));
  });

  it("fills the bar of the first run", async () => {
    const { app, fake } = await appWith({ firstRun: true });
    render(App, { props: { state: app } });
    screen.getByTestId("choose-mailbox").click();
    (await screen.findByTestId("set-up-mailbox")).click();
    for (const [field, value] of Object.entries({ host: "imap.example.com", user: "a", client_secret: "s" }))
      await fireEvent.input(await screen.findByTestId(`field-${field}`), { target: { value } });
    const reading = { done: 10, of: 40 };
    fake.backlog = { count: 3, oldest: null, reached: null, caught_up: false, reading };
    screen.getByTestId("save-mailbox").click();
    const line = await screen.findByTestId("backlog-line");
    await waitFor(() => expect(line.textContent).toBe("10 of 40 mails looked at; 3 from Marketo so far"));
    expect(screen.getByRole<HTMLProgressElement>("progressbar").value).toBe(0.25);
    fake.backlog = { count: 0, oldest: null, reached: null, caught_up: true, reading: null };
    fake.changed();
    await waitFor(() => expect(line.textContent).toContain("subscribe it"));
    expect(screen.getByTestId("how-to")).toBeTruthy();
  });
});

describe("this is a … notification", () => {
  async function unknown() {
    const parts = await appWith({ count: 60 });
    render(App, { props: { state: parts.app } });
    await parts.app.show("all", "other");
    const id = parts.app.list.rows[0]?.id ?? "";
    await parts.app.open(id);
    return { ...parts, notification: parts.app.details.value?.row.notification ?? "" };
  }

  it("shows the rule and all it would take before it is saved, and what it is then", async () => {
    const { fake, notification, app } = await unknown();
    (await screen.findByTestId("mail-type-ask")).click();
    const select = await screen.findByTestId("mail-type");
    await waitFor(() => expect(document.activeElement).toBe(select));
    const save = screen.getByTestId<HTMLButtonElement>("mail-type-save");
    expect(save.disabled).toBe(true);
    await fireEvent.change(select, { target: { value: "engagement" } });
    const reach = await screen.findByTestId("mail-type-reach");
    expect(reach.querySelectorAll("li").length).toBeGreaterThan(0);
    expect(screen.getByTestId("mail-type-text").textContent).toContain('type = "engagement"');
    expect(callsOf(fake, "saveMailRule")).toEqual([]);
    save.click();
    await waitFor(() => expect(callsOf(fake, "saveMailRule")).toEqual([[notification, "engagement"]]));
    await waitFor(() => expect(app.details.value?.row.type).toBe("engagement"));
  });

  it("is left by Esc, and says what could not be saved", async () => {
    const { fake } = await unknown();
    const ask = await screen.findByTestId("mail-type-ask");
    ask.click();
    const select = await screen.findByTestId("mail-type");
    fake.fail("suggestMailRule", { message: "Line 3 is broken." });
    await fireEvent.change(select, { target: { value: "linkedin" } });
    await screen.findByText("Line 3 is broken.");
    await fireEvent.change(select, { target: { value: "engagement" } });
    await screen.findByTestId("mail-type-reach");
    expect(screen.queryByText("Line 3 is broken.")).toBeNull();
    fake.fail("saveMailRule", { message: "The disk is full." });
    screen.getByTestId("mail-type-save").click();
    await screen.findByText("The disk is full.");
    await fireEvent.keyDown(select, { key: "Escape" });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("mail-type-ask")));
    expect(screen.getByTestId("details-title")).toBeTruthy();
  });

  it("drops the answer to an earlier choice", async () => {
    const { host, fake } = fakeHost();
    const state = new MailRuleState(host, "n-1");
    const release = fake.hold("suggestMailRule");
    const first = state.choose("engagement");
    await state.choose(null);
    release();
    await first;
    expect([state.type, state.rule, state.busy]).toEqual([null, null, null]);
  });
});
