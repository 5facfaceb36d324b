import { describe, expect, it } from "vitest";
import { Keys, placeOf, type Place, type Press } from "../src/lib/keys";

const press = (key: string, change: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...change,
});
const ask = (key: string, place: Place = "elsewhere", change: Partial<Press> = {}, letters = true) =>
  new Keys().command(press(key, change), place, letters, 0);

describe("keys", () => {
  it("are commands outside of fields", () => {
    expect(ask("j")).toBe("next");
    expect(ask("K")).toBe("previous");
    expect(ask("e", "list")).toBe("archive");
    expect(ask("?", "elsewhere", { shiftKey: true })).toBe("help");
    expect(ask("C", "elsewhere", { shiftKey: true })).toBe("copy-details");
    expect(ask("c")).toBe("copy-admin");
    expect(ask("t")).toBe("take");
  });

  it("belong to the field that is typed in, but Esc and F6 do not", () => {
    for (const key of ["j", "/", "?", "ArrowDown", "Home", "Enter"]) expect(ask(key, "field")).toBeNull();
    expect(ask("Escape", "field")).toBe("escape");
    expect(ask("F6", "field")).toBe("next-pane");
    expect(ask("F6", "field", { shiftKey: true })).toBe("previous-pane");
    expect(ask("w", "field", { ctrlKey: true })).toBe("close-window");
    expect(ask("w")).toBeNull();
  });

  it("leave arrow keys to controls and Enter to buttons", () => {
    expect(ask("ArrowDown", "control")).toBeNull();
    expect(ask("j", "control")).toBe("next");
    expect(ask("Enter", "elsewhere")).toBeNull();
    expect(ask("Enter", "list")).toBe("open");
  });

  it("can do without single letters", () => {
    for (const key of ["j", "e", ".", "?", "/"]) expect(ask(key, "list", {}, false)).toBeNull();
    expect(ask("ArrowDown", "list", {}, false)).toBe("next");
    expect(ask("Enter", "list", {}, false)).toBe("open");
  });

  it("do not take what belongs to the system", () => {
    expect(ask("w", "elsewhere", { ctrlKey: true, altKey: true })).toBeNull();
    expect(ask("r", "elsewhere", { metaKey: true })).toBeNull();
    expect(ask("z", "elsewhere", { ctrlKey: true })).toBe("undo");
    expect(ask("z", "field", { ctrlKey: true })).toBeNull();
  });

  it("wait for the second letter after G, for a while", () => {
    const keys = new Keys();
    expect(keys.command(press("g"), "list", true, 0)).toBeNull();
    expect(keys.command(press("u"), "list", true, 500)).toBe("go-unread");
    expect(keys.command(press("u"), "list", true, 600)).toBe("toggle-read");
    keys.command(press("g"), "list", true, 0);
    expect(keys.command(press("e"), "list", true, 5000)).toBe("archive");
  });

  it("know where they were pressed", () => {
    document.body.innerHTML =
      '<input id="a"><input id="b" type="radio"><button data-row><i id="c"></i></button><nav data-arrows><button id="d"></button></nav><button id="e"></button><select id="f"></select>';
    const place = (id: string): Place => placeOf(document.getElementById(id));
    expect(["a", "b", "c", "d", "e", "f"].map(place)).toEqual([
      "field",
      "control",
      "list",
      "control",
      "elsewhere",
      "field",
    ]);
  });
});
