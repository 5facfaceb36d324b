import type { Act, Row } from "../host/host";
import { isNarrowed, UNFILTERED } from "../lib/filters";
import { Keys, placeOf, type Command, type Place } from "../lib/keys";
import { walkPanes } from "../lib/panes";
import type { AppState } from "./app.svelte";
import type { Target } from "./triage.svelte";

/** Commands of the main screen that need nothing but the state. */
function simple(app: AppState): Partial<Record<Command, () => unknown>> {
  return {
    "check-now": () => app.checkNow(),
    "show-new": () => app.list.showWaiting(),
    undo: () => app.triage.undo(),
    filter: () => (app.filtering = app.route === "main"),
    sort: () => app.route === "main" && app.sort(),
    help: () => (app.sheet = true),
    "go-all": () => app.show("all"),
    "go-unread": () => app.show("unread"),
    "go-critical": () => app.show("critical"),
    "go-snoozed": () => app.show("snoozed"),
    "go-archived": () => app.show("archived"),
    "go-settings": () => app.goToSettings("rules"),
    "go-usage": () => app.goToUsage(),
    "go-overview": () => void app.goToOverview(),
    palette: () => (app.palette = true),
    "next-pane": () => walkPanes(document, 1),
    "previous-pane": () => walkPanes(document, -1),
  };
}

/** Esc closes, then clears, then goes back. */
function escape(app: AppState): boolean {
  if (app.drawer) app.drawer = false;
  else if (app.route === "settings") app.leaveSettings();
  else if (app.route === "usage" || app.route === "overview") app.route = "main";
  else if (app.list.checkedCount > 0) app.list.uncheck();
  else if (app.list.selected !== null) app.backToList();
  else if (app.list.filter.search !== null) void app.list.show({ search: null });
  else if (isNarrowed({ ...app.list.filter, instance: null }))
    void app.narrow({ ...UNFILTERED, instance: app.list.filter.instance });
  else if (app.list.filter.view !== "all" || app.list.filter.types.length > 0) void app.show("all");
  else return false;
  return true;
}

/** What the window does with a key press. */
export function createRunner(app: AppState): (event: KeyboardEvent) => void {
  const keys = new Keys();
  const now = simple(app);

  function move(step: number, event: KeyboardEvent, place: Place): void {
    const { list } = app;
    const reading = app.details.id !== null;
    const isLetter = !event.key.startsWith("Arrow");
    // In the details the arrow keys scroll; J and K go on to the next notification.
    if (reading && place !== "list" && !isLetter) return;
    event.preventDefault();
    const from = place === "list" || !reading ? list.activeIndex : list.selectedIndex;
    const standsThere = place === "list" || reading;
    const row = list.rows[Math.min(Math.max(standsThere ? from + step : from, 0), list.rows.length - 1)];
    if (!row) return;
    if (place === "list" || !reading) list.stand(list.indexOf(row.id));
    // What is open follows the keyboard, but not a key held down: rows rushed past have not been read.
    if (reading && !event.repeat && row.id !== list.selected && !(app.onePane && place === "list"))
      void app.open(row.id);
  }

  function byDay(step: 1 | -1, place: Place): void {
    const { list } = app;
    if (place !== "list" && list.selected !== null) list.active = list.selected;
    list.standOnSection(step);
    const row = list.rows[list.activeIndex];
    const reading = app.details.id !== null && !(app.onePane && place === "list");
    if (row && reading && row.id !== list.selected) void app.open(row.id);
  }

  function jump(to: "top" | "bottom", event: KeyboardEvent, place: Place): void {
    if (place !== "list" && app.details.id !== null) return;
    event.preventDefault();
    app.list.stand(to === "top" ? 0 : app.list.rows.length - 1);
  }

  /** The row that a command means: where the keyboard stands, else the one that is open. */
  function target(place: Place): string | null {
    const { list } = app;
    return place === "list" ? (list.rows[list.activeIndex]?.id ?? null) : app.details.id;
  }

  /** What a deed is done with: all that are checked, else one row. */
  function targetOf(place: Place): Target | null {
    const checked = app.triage.checked();
    const id = target(place);
    return checked ?? (id === null ? null : app.triage.one(id));
  }

  /** Both ways with one key: of several, the one that some of them still lack. */
  function either(found: Target, lacks: (row: Row) => boolean, there: Act, back: Act): Act {
    return found.rows.some(lacks) ? there : back;
  }

  function deed(command: Command, found: Target): Act | null {
    if (command === "archive") {
      return either(found, (row) => !row.archived, { kind: "archive" }, { kind: "restore" });
    }
    if (command === "toggle-read") {
      return either(found, (row) => row.unread, { kind: "read" }, { kind: "unread" });
    }
    return command === "pin" ? either(found, (row) => !row.pinned, { kind: "pin" }, { kind: "unpin" }) : null;
  }

  function onNotification(command: Command, place: Place): void {
    const id = target(place);
    const found = targetOf(place);
    if (!found) return;
    const act = deed(command, found);
    if (act) void app.triage.run(found, act);
    else if (command === "snooze") {
      // What is archived does not come back by itself.
      if (found.rows.some((row) => !row.archived)) app.triage.openMenu("snooze", found);
    } else if (id === null) return;
    else if (command === "note") app.triage.openMenu("note", app.triage.one(id));
    else if (command === "check") app.list.toggleCheck(id);
    else if (command === "open") void app.open(id).then(() => app.focusDetails(app.onePane));
    else if (command === "raw") app.details.rawShown = !app.details.rawShown;
    else if (command === "copy-details") void app.copy("details");
    else if (command === "copy-admin") void app.copy("admin");
    else if (command === "open-in-marketo") void app.openInMarketo();
    else if (command === "silence") void app.silence();
    else if (command === "take") void app.together.take();
  }

  return (event) => {
    if (
      event.defaultPrevented ||
      app.sheet ||
      app.palette ||
      app.naming !== null ||
      app.filtering ||
      app.triage.menu
    )
      return;
    const place = placeOf(event.target);
    const command = keys.command(event, place, app.preferences.letters, Date.now());
    if (!command) return;
    if (command === "close-window") {
      event.preventDefault();
      app.host.closeWindow();
      return;
    }
    if (command === "escape") {
      if (escape(app)) event.preventDefault();
      return;
    }
    if (app.route === "first-run") {
      if (command === "help") app.sheet = true;
      return;
    }
    if (command === "search") {
      event.preventDefault();
      void app.focusSearch();
      return;
    }
    const action = now[command];
    if (action) {
      event.preventDefault();
      void action();
      return;
    }
    if (app.route !== "main") return;
    if (command === "next" || command === "previous") move(command === "next" ? 1 : -1, event, place);
    else if (command === "top" || command === "bottom") jump(command, event, place);
    else if (command === "check-shown") {
      event.preventDefault();
      // Once more means all that match, also those that were not read yet.
      if (app.list.offer) app.list.checkEverything();
      else void app.list.checkShown();
    } else if (command === "next-day" || command === "previous-day") {
      event.preventDefault();
      byDay(command === "next-day" ? 1 : -1, place);
    } else {
      event.preventDefault();
      onNotification(command, place);
    }
  };
}
