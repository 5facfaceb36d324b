import type { Act, Row, View } from "../host/host";

/** What a deed changes in a row that stays. */
export function changeOf(act: Act): Partial<Row> {
  switch (act.kind) {
    case "read":
      return { unread: false, snoozed_until: null };
    case "unread":
      return { unread: true, archived: false, snoozed_until: null };
    case "archive":
      return { unread: false, archived: true, snoozed_until: null };
    case "restore":
      return { archived: false };
    case "snooze":
      return { unread: false, snoozed_until: act.until };
    case "wake":
      return { snoozed_until: null };
    case "pin":
      return { pinned: true };
    case "unpin":
      return { pinned: false };
    case "note":
      return { noted: act.text.trim() !== "" };
  }
}

/** Whether a row that this is done with is no longer what the view shows. */
export function leaves(act: Act, view: View): boolean {
  switch (act.kind) {
    case "archive":
      return view !== "archived";
    case "restore":
    case "unread":
      return view === "archived";
    case "snooze":
      return view !== "snoozed" && view !== "archived";
    case "wake":
      return view === "snoozed";
    case "read":
    case "pin":
    case "unpin":
    case "note":
      return false;
  }
}
