import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import App from "../src/components/App.svelte";
import { ForwardFormState } from "../src/state/forward-form.svelte";
import { ForwardersState } from "../src/state/forwarders.svelte";
import { appWith, callsOf, fakeHost } from "./helpers";

const HOOK = "https://hooks.slack.com/services/T/B/x";

describe("the form of a place to forward to", () => {
  it("needs what its kind needs, and keeps no secret", async () => {
    const { host, fake } = fakeHost();
    const form = new ForwardFormState(host);
    const missing = async (): Promise<string[]> => {
      expect(await form.save()).toBe(false);
      return [...form.errors.keys()];
    };
    expect(await missing()).toEqual(["id", "client_secret"]);
    form.choose("webhook");
    expect(form.errors.size).toBe(0);
    expect(await missing()).toEqual(["id", "url", "client_secret"]);
    form.choose("ntfy");
    expect(await missing()).toEqual(["id", "topic"]);
    Object.assign(form, { auth: "token", hides_topic: false });
    expect(await missing()).toEqual(["id", "topic", "client_secret"]);
    expect(callsOf(fake, "saveForwarder")).toEqual([]);
    form.choose("slack");
    Object.assign(form, { id: " ops ", client_secret: HOOK, keepFor: " 12h " });
    expect(await form.save()).toBe(true);
    expect(form.client_secret).toBe("");
    expect(callsOf(fake, "saveForwarder")).toEqual([
      [expect.objectContaining({ id: "ops", kind: "slack", keep: "12h", topic: "", hides_topic: false })],
    ]);
  });

  it("forgets what was typed for another kind", async () => {
    const { host } = fakeHost();
    const form = new ForwardFormState(host);
    form.client_secret = HOOK;
    form.choose("slack");
    expect(form.client_secret).toBe(HOOK);
    form.choose("teams");
    expect(form.client_secret).toBe("");
    form.choose("webhook");
    form.url = "https://example.com/hook?key=1";
    form.dispose();
    expect(form.url).toBe("");
  });

  it("changes one that is there without asking for its secret", async () => {
    const { host, fake } = fakeHost({ forwarders: true });
    const form = new ForwardFormState(host, await host.forwarder("on-call"));
    expect([form.kind, form.keepsHidden("topic"), form.keepsSecret]).toEqual(["ntfy", true, true]);
    expect(await form.save()).toBe(true);
    form.hides_topic = false;
    expect(form.keepsHidden("topic")).toBe(false);
    expect(await form.save()).toBe(false);
    expect([...form.errors.keys()]).toEqual(["topic"]);
    expect(callsOf(fake, "saveForwarder")).toHaveLength(1);
    const given = new ForwardFormState(host, { ...(await host.forwarder("on-call")), given: true });
    given.hides_topic = false;
    expect(given.isNeeded("topic")).toBe(false);
  });

  it("shows each step of a test, and puts what the host refuses at its field", async () => {
    const { host } = fakeHost();
    const form = new ForwardFormState(host);
    Object.assign(form, { id: "ops", client_secret: HOOK });
    expect(await form.test()).toBe(true);
    const names = ["secret", "address", "network", "secure", "message"];
    expect(form.steps.map(({ step }) => step)).toEqual(names);
    form.client_secret = `${HOOK}wrong`;
    expect(await form.test()).toBe(false);
    expect(form.steps.at(-1)).toMatchObject({ step: "message", ok: false });
    Object.assign(form, { client_secret: "nonsense", per_minute: "61" });
    expect(await form.test()).toBe(false);
    expect([...form.errors.keys()]).toEqual(["client_secret", "per_minute"]);
  });
});

describe("the places", () => {
  it("are removed and come back, once", async () => {
    const { host, fake } = fakeHost({ forwarders: true });
    const state = new ForwardersState(host);
    await state.load();
    expect(state.rows?.map(({ id }) => id)).toEqual(["marketing-ops", "on-call"]);
    expect(await state.restore()).toBeNull();
    await state.remove("marketing-ops");
    expect(state.rows).toHaveLength(1);
    expect(await state.restore()).toBe("marketing-ops");
    expect(state.rows).toHaveLength(2);
    expect(await state.restore()).toBeNull();
    expect(callsOf(fake, "restoreForwarder")).toEqual([["marketing-ops"]]);
  });

  it("are as they were last asked for, also where something changes meanwhile", async () => {
    const { host, fake } = fakeHost({ forwarders: true });
    const state = new ForwardersState(host);
    const release = fake.hold("forwarders");
    const before = state.load();
    const after = state.load();
    release();
    await Promise.all([before, after]);
    expect(callsOf(fake, "forwarders")).toHaveLength(2);
    expect(state.rows).toHaveLength(2);
  });

  it("say why they cannot be shown, and are asked for again", async () => {
    const { host, fake } = fakeHost({ forwarders: true });
    const state = new ForwardersState(host);
    fake.fail("forwarders", { message: "The file is broken." });
    await state.load();
    expect(state.failure?.message).toBe("The file is broken.");
    await state.load();
    expect([state.failure, state.rows?.length]).toEqual([null, 2]);
  });
});

describe("in the window", () => {
  async function opened(options: Parameters<typeof appWith>[0] = {}) {
    const answer = await appWith({ count: 30, ...options });
    render(App, { props: { state: answer.app } });
    answer.app.goToSettings("forwarding");
    return answer;
  }

  it("a place is set up for some types, and is listed", async () => {
    const { fake } = await opened();
    await screen.findByTestId("forwarding-none");
    screen.getByTestId("add-forwarder").click();
    await fireEvent.input(await screen.findByTestId("field-id"), { target: { value: "ops" } });
    const address = screen.getByTestId<HTMLInputElement>("field-client_secret");
    expect(address.type).toBe("password");
    await fireEvent.input(address, { target: { value: HOOK } });
    await fireEvent.change(screen.getByTestId("forward-least"), { target: { value: "error" } });
    screen.getByTestId("only-salesforce").click();
    await waitFor(() => expect(screen.getByTestId("forward-types").textContent).toContain("1 chosen"));
    // The group takes its types in, and they cannot be left out of it.
    screen.getByTestId("only-crm").click();
    const inner = screen.getByTestId<HTMLInputElement>("only-salesforce");
    await waitFor(() => expect([inner.checked, inner.disabled]).toEqual([true, true]));
    screen.getByTestId("allow-private").click();
    screen.getByTestId("save-forwarder").click();
    await screen.findByTestId("forwarder-ops");
    expect((await screen.findByTestId("forwarding-done")).textContent).toContain("“ops” is saved");
    expect(callsOf(fake, "saveForwarder")).toEqual([
      [
        expect.objectContaining({
          id: "ops",
          kind: "slack",
          client_secret: "",
          min_severity: "error",
          types: ["crm"],
          allow_private: true,
          silent: false,
        }),
      ],
    ]);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("add-forwarder")));
  });

  it("says what failed and since when, tests, switches off, and edits", async () => {
    const { fake } = await opened({ forwarders: true });
    const row = await screen.findByTestId("forwarder-on-call");
    expect(row.textContent).toContain("Nothing gets through since 12:57");
    expect(row.textContent).toContain("refuses the message (status 404)");
    expect(screen.getByTestId("waiting-on-call").textContent).toContain("4 notifications wait.");
    expect(screen.getByTestId("waiting-on-call").textContent).toContain("Next try: 14:41.");
    screen.getByTestId("test-marketing-ops").click();
    await screen.findByTestId("step-message");
    expect(callsOf(fake, "testForwarder")).toEqual([
      [expect.objectContaining({ id: "marketing-ops", edits: true, client_secret: "" })],
    ]);
    screen.getByTestId("on-marketing-ops").click();
    await waitFor(() => expect(callsOf(fake, "switchForwarder")).toEqual([["marketing-ops", false]]));
    await waitFor(() => expect(screen.getByTestId("forwarder-marketing-ops").textContent).toContain("Off."));
    const edit = screen.getByTestId<HTMLButtonElement>("edit-marketing-ops");
    await waitFor(() => expect(edit.disabled).toBe(false));
    edit.click();
    const id = await screen.findByTestId<HTMLInputElement>("field-id");
    expect([id.value, id.readOnly]).toEqual(["marketing-ops", true]);
    expect(screen.queryByTestId("forward-kind-slack")).toBeNull();
    screen.getByTestId("save-forwarder").click();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("edit-marketing-ops")));
    expect(screen.getByTestId("forwarder-marketing-ops").textContent).toContain("is changed");
  });

  it("takes one away and back, and says what was refused", async () => {
    const { fake } = await opened({ forwarders: true });
    (await screen.findByTestId("remove-on-call")).click();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("undo-forwarder")));
    expect(screen.queryByTestId("forwarder-on-call")).toBeNull();
    fake.fail("restoreForwarder", { message: "Write-protected." });
    screen.getByTestId("undo-forwarder").click();
    await screen.findByText("Write-protected.");
    screen.getByTestId("undo-forwarder").click();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("edit-on-call")));
    fake.fail("switchForwarder", { message: "Set by your organisation." });
    screen.getByTestId("on-on-call").click();
    const row = screen.getByTestId("forwarder-on-call");
    await waitFor(() => expect(row.textContent).toContain("Set by your organisation."));
    expect(screen.getByTestId<HTMLInputElement>("on-on-call").checked).toBe(true);
  });

  it("does not offer to take back what was said before", async () => {
    const { fake } = await opened({ forwarders: true });
    (await screen.findByTestId("remove-on-call")).click();
    (await screen.findByTestId("undo-forwarder")).click();
    const note = (): string => screen.getByTestId("forwarding-done").textContent;
    await waitFor(() => expect(note()).toContain("“on-call” is there again."));
    const release = fake.hold("forwarders");
    screen.getByTestId("remove-marketing-ops").click();
    await waitFor(() => expect(callsOf(fake, "removeForwarder")).toHaveLength(2));
    await waitFor(() => expect(callsOf(fake, "forwarders").length).toBeGreaterThan(3));
    expect(note()).toContain("“on-call” is there again.");
    expect(screen.queryByTestId("undo-forwarder")).toBeNull();
    release();
    expect((await screen.findByTestId("undo-forwarder")).parentElement?.textContent).toContain(
      "“marketing-ops”",
    );
  });

  it("says that a relay forwards, where there is one", async () => {
    await opened({ team: true });
    await screen.findByTestId("forwarding-relay");
  });
});
