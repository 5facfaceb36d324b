import { describe, expect, it } from "vitest";
import { appWith, callsOf } from "./helpers";

async function opened() {
  const found = await appWith({ count: 30, team: true });
  const [first, second] = found.app.list.rows.map((row) => row.id);
  await found.app.open(first ?? "");
  return { ...found, first: first ?? "", second: second ?? "" };
}

describe("what one does for the team", () => {
  it("is done once, however often the button is pressed meanwhile", async () => {
    const { app, fake, first } = await opened();
    const release = fake.hold("share");
    const once = app.together.take();
    await app.together.take();
    release();
    await once;
    expect(callsOf(fake, "share")).toEqual([[first, { kind: "acknowledge" }]]);
    expect(app.together.own).toBe(true);
    expect(app.list.rows[0]?.team).toEqual({ care: "on-it", text: "You are on it" });
    await app.together.take();
    expect(callsOf(fake, "share").at(-1)).toEqual([first, { kind: "release" }]);
    expect(app.list.rows[0]?.team).toBeNull();
  });

  it("is about the incident that was open, and so is why it did not work", async () => {
    const { app, fake, first, second } = await opened();
    await app.together.ask("comment");
    expect(app.together.asked).toBe("comment");
    fake.fail("share", { message: "The disk is full." });
    const release = fake.hold("share");
    const tried = app.together.share({ kind: "comment", text: "Seen" });
    await app.open(second);
    release();
    expect(await tried).toBe(false);
    expect([app.together.asked, app.together.failure]).toEqual([null, null]);
    await app.open(first);
    expect([app.together.asked, app.together.failure?.message]).toEqual(["comment", "The disk is full."]);
    expect(await app.together.share({ kind: "comment", text: "Seen" })).toBe(true);
    expect([app.together.asked, app.together.failure]).toEqual([null, null]);
    expect(app.details.value?.team?.said.map(({ who, text }) => [who, text])).toEqual([["You", "Seen"]]);
    expect(app.said.text).toBe("Your comment is added.");
  });

  it("can name whom to ask even where nobody is known", async () => {
    const { app, fake } = await opened();
    fake.fail("colleagues", {});
    await app.together.ask("assign");
    expect(app.together.known).toEqual([]);
    await app.together.ask("assign");
    expect(app.together.known).toEqual(["anna", "paul"]);
    await app.together.share({ kind: "assign", to: "anna" });
    expect(app.details.value?.team?.standing?.text).toBe("Assigned to anna");
    expect(app.together.own).toBe(false);
  });

  it("is nothing without a team", async () => {
    const { app, fake } = await appWith({ count: 30 });
    await app.open(app.list.rows[0]?.id ?? "");
    await app.together.take();
    await app.together.ask("assign");
    expect(app.together.asked).toBeNull();
    expect(callsOf(fake, "share")).toEqual([]);
  });
});
