import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import App from "../src/components/App.svelte";
import { appWith, callsOf } from "./helpers";

async function typing() {
  const parts = await appWith({ count: 30 });
  render(App, { props: { state: parts.app } });
  const field = await screen.findByTestId("search");
  const type = (value: string): Promise<boolean> => fireEvent.input(field, { target: { value } });
  const asked = (): unknown[] =>
    callsOf(parts.fake, "page").map(([filter]) => (filter as { search: string | null }).search);
  return { ...parts, field, type, asked };
}

describe("a search as one types", () => {
  it("asks for the first letter at once, and for the last of those that were typed until its answer", async () => {
    const { app, fake, type, asked } = await typing();
    const release = fake.hold("page");
    await type("s");
    await waitFor(() => expect(asked()).toEqual(["s"]));
    await type("sa");
    await type("sal");
    await type("sale ");
    expect(asked()).toEqual(["s"]);
    release();
    await waitFor(() => expect(asked()).toEqual(["s", "sale"]));
    await waitFor(() => expect(app.list.loading).toBe(false));
    expect(app.list.filter.search).toBe("sale");
  });

  it("goes on by keyboard in what was typed last, and not in an answer to less of it", async () => {
    const { app, fake, field, type } = await typing();
    const release = fake.hold("page");
    await type("s");
    await type("salesforce");
    await fireEvent.keyDown(field, { key: "ArrowDown" });
    expect(app.list.active).toBeNull();
    release();
    await waitFor(() => expect(app.list.active).not.toBeNull());
    expect([app.list.filter.search, app.list.activeIndex]).toEqual(["salesforce", 0]);
  });

  it("asks nothing where only a space was typed, and for everything once it is cleared", async () => {
    const { app, field, type, asked } = await typing();
    await type(" ");
    await type("lock");
    await waitFor(() => expect(app.list.filter.search).toBe("lock"));
    await waitFor(() => expect(app.list.loading).toBe(false));
    await fireEvent.keyDown(field, { key: "Escape" });
    await waitFor(() => expect(app.list.filter.search).toBeNull());
    expect(asked()).toEqual(["lock", null]);
  });
});
