import { render, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import App from "../src/components/App.svelte";
import type { FakeOptions } from "../src/host/fake-options";
import { SupportReport } from "../src/state/support.svelte";
import { appWith, callsOf, fakeHost } from "./helpers";

async function aboutWith(options: FakeOptions = {}) {
  const parts = await appWith({ ...options, place: { at: "settings" } });
  render(App, { props: { state: parts.app } });
  (await screen.findByTestId("section-about")).click();
  (await screen.findByTestId("support-report")).click();
  return parts;
}

const shown = async () => (await screen.findByTestId<HTMLTextAreaElement>("support-text")).value;
const button = (name: string) => screen.getByTestId<HTMLButtonElement>(`support-${name}`);

describe("the support report", () => {
  it("is shown whole, and saved only then", async () => {
    const { fake } = await aboutWith();
    expect(await shown()).toContain("# Campanile support report");
    expect(callsOf(fake, "saveSupportReport")).toEqual([]);
    button("save").click();
    expect((await screen.findByTestId("support-saved")).textContent).toContain(
      "/home/anna/Downloads/campanile-support-20261123.txt",
    );
    button("open").click();
    await waitFor(() => expect(callsOf(fake, "openFolder")).toEqual([["exports"]]));
  });

  it("is copied as it is shown", async () => {
    const { fake } = await aboutWith();
    const text = await shown();
    button("copy").click();
    await waitFor(() => expect(callsOf(fake, "copyText")).toEqual([[text]]));
    expect(await screen.findByText("Copied")).toBeTruthy();
  });

  it("says that it is being made, and can be neither copied nor saved before", async () => {
    const { app, fake } = await appWith({ place: { at: "settings" } });
    const release = fake.hold("supportReport");
    render(App, { props: { state: app } });
    (await screen.findByTestId("section-about")).click();
    (await screen.findByTestId("support-report")).click();
    expect((await screen.findByTestId("support-looking")).textContent).toBe("Looking at everything…");
    expect([button("copy").disabled, button("save").disabled]).toEqual([true, true]);
    release();
    await shown();
    expect(screen.queryByTestId("support-looking")).toBeNull();
    expect([button("copy").disabled, button("save").disabled]).toEqual([false, false]);
  });

  it("says why it could not be saved, and can be saved then", async () => {
    const { host, fake } = fakeHost();
    const report = new SupportReport(host);
    expect([await report.copy(), callsOf(fake, "copyText")]).toEqual([false, []]);
    await report.look();
    fake.fail("saveSupportReport", { message: "The disk is full." });
    expect(await report.save()).toBe(false);
    expect([report.failure?.message, report.saved, report.saving]).toEqual([
      "The disk is full.",
      null,
      false,
    ]);
    expect(await report.save()).toBe(true);
    expect(report.failure).toBeNull();
  });
});
