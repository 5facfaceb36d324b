import { describe, expect, it } from "vitest";
import { calls, fakeSays, focusedTestid, press, rig, until } from "./setup";

const window_ = rig();

describe("a mailbox, with the keyboard alone", () => {
  it("one signs in anew from the watch line, gives it up, and begins again", async () => {
    const { page } = await window_.open({ query: "mailbox" });
    await fakeSays(page, (fake) => {
      const mail = fake.watch.connections.find((connection) => connection.id === "mail");
      Object.assign(mail ?? {}, { state: "needs-sign-in", trouble: true, message: "Sign in again." });
      fake.changed();
    });
    await page.getByTestId("watch-line").filter({ hasText: "mail" }).focus();
    await press(page, "Enter");
    await page.getByTestId("sign-in-mail").focus();
    await fakeSays(page, (fake) => void fake.hold("awaitSignIn"));
    await press(page, "Enter");
    // The focus goes on to what comes next, and the page is not opened by itself.
    await until(page, `document.activeElement?.dataset.testid === "open-sign-in"`);
    expect(await calls(page, "openSignIn")).toEqual([]);
    await press(page, "Enter", "Tab", "Tab", "Enter");
    await until(page, `document.activeElement?.textContent.includes("Copied")`);
    expect(await calls(page, "openSignIn")).toEqual([[1]]);
    expect(await calls(page, "copyText")).toEqual([["ABCD-EFGH"]]);
    await press(page, "Tab", "Enter");
    await until(page, `document.activeElement?.dataset.testid === "field-sign_in"`);
    expect(await calls(page, "cancelSignIn")).toEqual([[1]]);
    await press(page, "Enter");
    await until(page, `document.activeElement?.dataset.testid === "open-sign-in"`);
  });

  it("one says what a mail is, and the focus stays in the details", async () => {
    const { page } = await window_.open();
    await page.getByTestId("type-other").click();
    await page.getByTestId("row").first().focus();
    await press(page, "Enter");
    await page.getByTestId("mail-type-ask").focus();
    await press(page, "Enter");
    await until(page, `document.activeElement?.dataset.testid === "mail-type"`);
    // A letter chooses, as in every list of the system.
    await page.keyboard.type("Link");
    await page.getByTestId("mail-type-reach").waitFor();
    expect(await page.getByTestId("mail-type").inputValue()).toBe("linkedin");
    await press(page, "Escape");
    await until(page, `document.activeElement?.dataset.testid === "mail-type-ask"`);
    await press(page, "Enter");
    await until(page, `document.activeElement?.dataset.testid === "mail-type"`);
    await page.keyboard.type("Link");
    await page.getByTestId("mail-type-reach").waitFor();
    await page.getByTestId("mail-type-save").focus();
    await press(page, "Enter");
    await until(
      page,
      `document.querySelector('[data-testid="details-title"]').textContent.includes("LinkedIn")`,
    );
    await until(page, `document.activeElement?.dataset.testid === "mail-type-ask"`);
    expect((await calls(page, "saveMailRule"))[0]?.[1]).toBe("linkedin");
    expect(await focusedTestid(page)).toBe("mail-type-ask");
  });
});
