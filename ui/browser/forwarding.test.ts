import { describe, expect, it } from "vitest";
import { calls, fakeSays, openSection, press, rig, until } from "./setup";

const window_ = rig();

const focus = (testid: string): string => `document.activeElement?.dataset.testid === "${testid}"`;

describe("forwarding, with the keyboard alone", () => {
  it("one sets up a topic of ntfy at 360 px, and what is missing is said", async () => {
    const { page } = await window_.open({ width: 360 });
    await openSection(page, "forwarding");
    await page.getByTestId("add-forwarder").focus();
    await press(page, "Enter");
    await page.getByTestId("forward-kind-slack").focus();
    await press(page, "ArrowRight", "ArrowRight");
    await until(page, focus("forward-kind-ntfy"));
    await press(page, "Tab");
    await until(page, focus("field-id"));
    await page.keyboard.type("on-call");
    await page.getByTestId("save-forwarder").focus();
    await press(page, "Enter");
    // What is needed is said at its field, and there the focus goes.
    await until(page, focus("field-topic"));
    await page.getByTestId("error-topic").waitFor();
    await page.keyboard.type("marketo-x9f");
    await press(page, "Tab");
    await until(page, focus("hides-topic"));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    await page.getByTestId("test-forwarder").focus();
    await press(page, "Enter");
    await page.getByTestId("step-message").waitFor();
    await page.getByTestId("save-forwarder").focus();
    await press(page, "Enter");
    await page.getByTestId("forwarder-on-call").waitFor();
    await until(page, focus("add-forwarder"));
    expect(await calls(page, "saveForwarder")).toMatchObject([
      [{ id: "on-call", kind: "ntfy", topic: "marketo-x9f", hides_topic: true, auth: "none", edits: false }],
    ]);
  });

  it("one switches a place off, removes it and takes that back", async () => {
    const { page } = await window_.open({ query: "forwarders" });
    await openSection(page, "forwarding");
    await page.getByTestId("on-marketing-ops").focus();
    await press(page, "Space");
    await page.getByTestId("forwarder-marketing-ops").getByText("Off.").waitFor();
    await page.getByTestId("remove-marketing-ops").focus();
    await press(page, "Enter");
    await until(page, focus("undo-forwarder"));
    expect(await page.getByTestId("forwarder-marketing-ops").count()).toBe(0);
    await press(page, "Enter");
    await until(page, focus("edit-marketing-ops"));
    expect(await calls(page, "removeForwarder")).toEqual([["marketing-ops"]]);
    expect(await calls(page, "restoreForwarder")).toEqual([["marketing-ops"]]);
  });

  it("a secret that is stored is never shown, and one that was typed is gone after a failure", async () => {
    const { page } = await window_.open({ query: "forwarders" });
    await openSection(page, "forwarding");
    await page.getByTestId("edit-marketing-ops").focus();
    await press(page, "Enter");
    const secret = page.getByTestId("field-client_secret");
    await secret.waitFor();
    expect([await secret.inputValue(), await secret.getAttribute("type")]).toEqual(["", "password"]);
    expect(await page.locator("#help-client_secret").textContent()).toContain("Leave it empty");
    await secret.fill("https://hooks.slack.com/services/T/B/new");
    await fakeSays(page, (fake) => fake.fail("saveForwarder", { message: "The keychain is locked." }));
    await page.getByTestId("save-forwarder").focus();
    await press(page, "Enter");
    await until(page, `document.activeElement?.textContent.includes("The keychain is locked.")`);
    expect(await secret.inputValue()).toBe("");
    await page.getByTestId("error-client_secret").waitFor();
    await page.getByTestId("cancel-forwarder").focus();
    await press(page, "Enter");
    await until(page, focus("edit-marketing-ops"));
  });
});
