import { describe, expect, it } from "vitest";
import { CREDENTIALS } from "./scenes-team";
import { calls, openSection, press, rig, until } from "./setup";

const window_ = rig();

const focus = (testid: string): string => `document.activeElement?.dataset.testid === "${testid}"`;

describe("a relay's stream, with the keyboard alone", () => {
  it("one sets it up with the file that one was given, which is not to be read from the screen", async () => {
    const { page } = await window_.open({ query: "first-run", width: 360 });
    await page.getByTestId("choose-demo").focus();
    await press(page, "ArrowUp");
    await until(page, focus("choose-team"));
    await press(page, "Tab", "Tab", "Enter");
    await page.getByTestId("field-url").waitFor();
    // What is needed is said at its field, and there the focus goes.
    await page.getByTestId("save-team").focus();
    await press(page, "Enter");
    await until(page, focus("field-url"));
    await page.keyboard.type("nats.example.com:4222");
    await press(page, "Tab");
    await until(page, focus("team-auth-file"));
    await press(page, "Tab");
    await until(page, focus("field-client_secret"));
    await page.keyboard.insertText("no file");
    // Asked for before the key is pressed, with an answer of the page between: keys reach the page
    // by another way than the wish to be told of a chooser, and may overtake it.
    const chooser = page.waitForEvent("filechooser");
    await press(page, "Tab");
    await until(page, focus("choose-client_secret"));
    await press(page, "Enter");
    const marie = { name: "marie.creds", mimeType: "text/plain", buffer: Buffer.from(CREDENTIALS) };
    await (await chooser).setFiles(marie);
    await page.getByTestId("chosen-client_secret").waitFor();
    expect(await page.getByTestId("field-client_secret").inputValue()).toBe(CREDENTIALS);
    const shown = await page.evaluate(() => {
      const field = document.querySelector('[data-testid="field-client_secret"]');
      return field && getComputedStyle(field).getPropertyValue("-webkit-text-security");
    });
    expect(shown).toBe("disc");
    await page.getByTestId("test-team").focus();
    await press(page, "Enter");
    await page.getByTestId("step-stream").waitFor();
    expect(await page.getByTestId("step-token").textContent()).toContain("takes the credentials of marie");
    await page.getByTestId("save-team").focus();
    await press(page, "Enter");
    await page.getByTestId("backlog-line").waitFor();
    expect(await calls(page, "saveTeam")).toMatchObject([
      [{ id: "team", url: "nats.example.com:4222", auth: "file", client_secret: "" }],
    ]);
  });

  it("one changes it to a password, and what is missing is said", async () => {
    const { page } = await window_.open({ query: "team" });
    await openSection(page, "connections");
    await page.getByTestId("edit-team").focus();
    await press(page, "Enter");
    await page.getByTestId("team-auth-password").focus();
    await press(page, "ArrowLeft");
    await until(page, focus("team-auth-file"));
    await page.getByTestId("save-team").focus();
    await press(page, "Enter");
    await until(page, focus("field-client_secret"));
    await page.getByTestId("error-client_secret").waitFor();
    await page.getByTestId("cancel-team").focus();
    await press(page, "Enter");
    await until(page, focus("edit-team"));
    expect(await calls(page, "saveTeam")).toEqual([]);
  });
});
