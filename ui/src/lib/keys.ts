/** What a key press stands for. */
export type Command =
  | "next"
  | "previous"
  | "open"
  | "escape"
  | "next-pane"
  | "previous-pane"
  | "top"
  | "bottom"
  | "next-day"
  | "previous-day"
  | "archive"
  | "snooze"
  | "pin"
  | "note"
  | "check"
  | "check-shown"
  | "toggle-read"
  | "undo"
  | "show-new"
  | "check-now"
  | "search"
  | "filter"
  | "sort"
  | "raw"
  | "copy-details"
  | "copy-admin"
  | "open-in-marketo"
  | "silence"
  | "take"
  | "help"
  | "go-all"
  | "go-unread"
  | "go-critical"
  | "go-snoozed"
  | "go-archived"
  | "go-settings"
  | "go-usage"
  | "go-overview"
  | "palette"
  | "close-window";

export type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Where the key was pressed. `field`: typing goes there. `control`: arrow keys, Enter, Home and End belong to it. */
export type Place = "field" | "control" | "list" | "elsewhere";

const ALWAYS: Record<string, Command> = { Escape: "escape", F6: "next-pane" };

const MOVES: Record<string, Command> = {
  ArrowDown: "next",
  ArrowUp: "previous",
  Home: "top",
  End: "bottom",
};

const LETTERS: Record<string, Command> = {
  j: "next",
  k: "previous",
  e: "archive",
  h: "snooze",
  p: "pin",
  m: "silence",
  n: "note",
  t: "take",
  x: "check",
  f: "filter",
  s: "sort",
  u: "toggle-read",
  z: "undo",
  r: "check-now",
  v: "raw",
  c: "copy-admin",
  o: "open-in-marketo",
  ".": "show-new",
  "/": "search",
  "?": "help",
};

const AFTER_G: Record<string, Command> = {
  a: "go-all",
  u: "go-unread",
  c: "go-critical",
  z: "go-snoozed",
  e: "go-archived",
  s: "go-settings",
  q: "go-usage",
  o: "go-overview",
};

const WITH_SHIFT: Record<string, Command> = {
  c: "copy-details",
  j: "next-day",
  k: "previous-day",
};

const WITH_CONTROL: Record<string, Command> = { z: "undo", a: "check-shown" };

/** How long G waits for its second letter. */
const G_WAITS = 1500;

/** Turns key presses into commands. It remembers only whether a G came right before. */
export class Keys {
  private gAt: number | null = null;

  command(press: Press, place: Place, letters: boolean, now: number): Command | null {
    const afterG = this.gAt !== null && now - this.gAt < G_WAITS;
    this.gAt = null;
    if (press.ctrlKey || press.metaKey || press.altKey) {
      if (press.altKey || press.shiftKey) return null;
      const letter = press.key.toLowerCase();
      // Also while one types: it writes nothing.
      if (letter === "k") return "palette";
      if (letter === "w") return "close-window";
      return place === "field" ? null : (WITH_CONTROL[letter] ?? null);
    }
    if (press.key === "F6" && press.shiftKey) return "previous-pane";
    const always = ALWAYS[press.key];
    if (always) return always;
    if (place === "field") return null;
    const move = place === "control" ? undefined : MOVES[press.key];
    if (move) return move;
    if (press.key === "Enter") return place === "list" ? "open" : null;
    if (!letters) return null;
    const letter = press.key.toLowerCase();
    if (afterG && AFTER_G[letter]) return AFTER_G[letter];
    if (letter === "g" && !press.shiftKey) {
      this.gAt = now;
      return null;
    }
    if (press.shiftKey && /^[a-z]$/.test(letter)) return WITH_SHIFT[letter] ?? null;
    return LETTERS[letter] ?? null;
  }
}

/** What a key press on this element belongs to. */
export function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof Element)) return "elsewhere";
  const input = target.closest("input");
  if (input) return ["radio", "checkbox"].includes(input.type) ? "control" : "field";
  // In a list of choices, letters choose.
  if (target.closest("select, textarea, [contenteditable='true']")) return "field";
  if (target.closest("[data-row]")) return "list";
  if (target.closest("[role='separator'], [data-arrows]")) return "control";
  return "elsewhere";
}
