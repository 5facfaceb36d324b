import type { Host, JournalForm, MailboxForm, RestForm, TeamForm } from "../host/host";

/** The kinds of connection that are set up by a form, in the order of every list. */
export const FORM_KINDS = ["journal", "rest", "mailbox", "team"] as const;

export type FormKind = (typeof FORM_KINDS)[number];

/** What the buttons of a form are called. */
export type FormWords = { save: string; test: string; testing: string };

export const CONNECTION_WORDS: FormWords = {
  save: "journal-save",
  test: "journal-test",
  testing: "journal-testing",
};

/** A form that is open: for a new connection, or filled with one that is there. */
export type OpenForm =
  | { kind: "journal"; from: JournalForm | null }
  | { kind: "rest"; from: RestForm | null }
  | { kind: "mailbox"; from: MailboxForm | null }
  | { kind: "team"; from: TeamForm | null };

/** The title over each form. */
export const FORM_TITLES: Record<FormKind, string> = {
  journal: "journal-title",
  rest: "first-run-rest",
  mailbox: "mailbox-title",
  team: "first-run-team",
};

/** The form of a connection that is there; nothing for a kind without one. */
export async function openForm(host: Host, kind: string, id: string): Promise<OpenForm | null> {
  switch (kind) {
    case "adobe-journal":
      return { kind: "journal", from: await host.connection(id) };
    case "marketo-rest":
      return { kind: "rest", from: await host.restConnection(id) };
    case "mailbox":
      return { kind: "mailbox", from: await host.mailboxConnection(id) };
    case "team":
      return { kind: "team", from: await host.teamConnection(id) };
    default:
      return null;
  }
}
