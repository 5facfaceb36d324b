import type {
  Act,
  Backlog,
  Credential,
  Cursor,
  Details,
  ExceptionRow,
  ExportFormat,
  Exported,
  Failure,
  Filter,
  Folder,
  ForwardForm,
  ForwarderRow,
  JournalForm,
  Language,
  MailRule,
  MailboxForm,
  Matching,
  Page,
  Place,
  Rule,
  RestForm,
  RulePreview,
  Scope,
  ShareAct,
  SettingChange,
  SettingsView,
  Severity,
  SignInBegun,
  Show,
  Startup,
  State,
  TeamForm,
  TestReport,
  Triaged,
  UpdatePage,
  UsageInstance,
  Overview,
  CampaignFound,
  NotificationType,
} from "./bindings";

export type * from "./bindings";
export type { Group as GroupSlug, NotificationType as TypeSlug } from "./bindings";

/**
 * All that the window asks of the program around it.
 * The shell implements it over commands and events (tauri.ts), tests and development over memory (fake.ts).
 * Every method rejects with a HostError and nothing else.
 */
export interface Host {
  startup(): Promise<Startup>;
  state(): Promise<State>;
  page(filter: Filter, before: Cursor | null, limit: number): Promise<Page>;
  /** Of a row its newest notification. A notification's id is understood too, and answered with its row's. */
  details(id: string): Promise<Details>;
  /** How many a filter matches; with its answer they can all be triaged, and none that came since. */
  matching(filter: Filter): Promise<Matching>;
  triage(scope: Scope, act: Act): Promise<Triaged>;
  /** What one does about an incident for the team. */
  share(id: string, act: ShareAct): Promise<void>;
  /** Who of the team can be asked by name, as far as they are known here. */
  colleagues(): Promise<string[]>;
  /** Everything that was touched is again as it was before. */
  undo(token: number): Promise<void>;
  rules(): Promise<Rule[]>;
  /** What the rules would do with the notifications of the last seven days; a type without any is not among them. */
  rulePreviews(): Promise<RulePreview[]>;
  exceptions(): Promise<ExceptionRow[]>;
  /** "Don't toast these": an exception for what it is about. Answers what the exception applies to. */
  silence(id: string): Promise<string>;
  removeException(place: number): Promise<void>;
  setRule(slug: NotificationType, show: Show, minSeverity: Severity, sound: boolean): Promise<void>;
  settings(): Promise<SettingsView>;
  /** Answers with all settings as the file says now. */
  changeSetting(change: SettingChange): Promise<SettingsView>;
  /** Null follows the system. */
  setLanguage(language: Language | null): Promise<void>;
  testJournal(form: JournalForm): Promise<TestReport>;
  saveJournal(form: JournalForm): Promise<void>;
  /** The form of a connection that is there, without its secret. */
  connection(id: string): Promise<JournalForm>;
  /** The API usage of every instance that is looked at over REST; none where no connection does. */
  usage(): Promise<UsageInstance[]>;
  /** What there was in the last days, in an instance or in all. */
  overview(days: number, instance: string | null): Promise<Overview>;
  /** The campaigns that are called so, newest first. */
  campaigns(words: string): Promise<CampaignFound[]>;
  /** Keeps a search under a name. */
  saveView(name: string, search: string): Promise<void>;
  removeView(name: string): Promise<void>;
  /** Costs one call of the quota. */
  testRest(form: RestForm): Promise<TestReport>;
  saveRest(form: RestForm): Promise<void>;
  /** The form of a Marketo REST connection that is there, without its secret. */
  restConnection(id: string): Promise<RestForm>;
  testMailbox(form: MailboxForm): Promise<TestReport>;
  saveMailbox(form: MailboxForm): Promise<void>;
  /** The form of a mailbox that is there, without its secret. */
  mailboxConnection(id: string): Promise<MailboxForm>;
  /** Begins a sign-in with what the form says; one that is under way ends. */
  beginSignIn(form: MailboxForm): Promise<SignInBegun>;
  /** Opens the page of a sign-in in the browser. */
  openSignIn(number: number): Promise<void>;
  /** Answers when the sign-in is done. What it brings stays in the program. */
  awaitSignIn(number: number): Promise<void>;
  /** Gives a sign-in up, or forgets what it brought. */
  cancelSignIn(number: number): Promise<void>;
  /** Keeps what a sign-in brought for a connection that is there. */
  keepSignIn(id: string, number: number): Promise<void>;
  /** The rule that takes mails like this one for a type, and what else it would take; nothing is saved. */
  suggestMailRule(id: string, type: NotificationType): Promise<MailRule>;
  /** Saves that rule and applies it to what is stored. Answers how many are something else now. */
  saveMailRule(id: string, type: NotificationType): Promise<number>;
  testTeam(form: TeamForm): Promise<TestReport>;
  saveTeam(form: TeamForm): Promise<void>;
  /** The form of a relay's stream that is there, without its credentials. */
  teamConnection(id: string): Promise<TeamForm>;
  /** The places that notifications go on to, and how it goes there. */
  forwarders(): Promise<ForwarderRow[]>;
  /** The form of a place that is there, without its secret. */
  forwarder(id: string): Promise<ForwardForm>;
  /** Sends a test message; what is empty of the secret is as it is stored. */
  testForwarder(form: ForwardForm): Promise<TestReport>;
  saveForwarder(form: ForwardForm): Promise<void>;
  switchForwarder(id: string, on: boolean): Promise<void>;
  /** Its secret goes with it. */
  removeForwarder(id: string): Promise<void>;
  /** Puts one back that was removed in this window, with its secret. */
  restoreForwarder(id: string): Promise<void>;
  removeConnection(id: string, withNotifications: boolean): Promise<void>;
  /** What a text from the Developer Console holds. */
  readCredential(text: string): Promise<Credential>;
  /** How far the first reading of a connection has come. */
  backlog(id: string): Promise<Backlog>;
  /** Writes the history into a file among the downloads. */
  exportHistory(format: ExportFormat): Promise<Exported>;
  /** What is older than so many days, null for everything. Answers how many went. */
  deleteHistory(olderThanDays: number | null): Promise<number>;
  /** Answers in how many notifications the address stood. */
  forgetPerson(email: string): Promise<number>;
  /** How this installation is, for whoever helps: a text without anything of anybody's. */
  supportReport(): Promise<string>;
  /** Saves the report that was answered last among the downloads. Answers the file. */
  saveSupportReport(): Promise<string>;
  /** Opens a page of the newer version in the browser. Which one it is, the program knows. */
  openUpdatePage(page: UpdatePage): Promise<void>;
  testToast(): Promise<void>;
  openFolder(folder: Folder): Promise<void>;
  startDemo(): Promise<void>;
  checkNow(): Promise<void>;
  startAgent(): Promise<void>;
  openInMarketo(id: string): Promise<void>;
  copyText(text: string): Promise<void>;
  /** Closes the window; whoever watches goes on. */
  closeWindow(): void;
  /** Prints the page as it is. */
  print(): void;
  ready(): Promise<void>;
  /** Something changed: look again. Carries no data. */
  onChanged(callback: () => void): () => void;
  /** The user asked for this place outside of the window, for example by a toast's click. */
  onShow(callback: (place: Place) => void): () => void;
}

export class HostError extends Error {
  override readonly name = "HostError";

  constructor(readonly failure: Failure) {
    super(failure.message);
  }

  /** Whatever was thrown, as a failure that can be shown. An empty message means: say it in general words. */
  static from(cause: unknown): HostError {
    if (cause instanceof HostError) return cause;
    const details = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    return new HostError({ code: "other", message: "", details, field_errors: [] });
  }
}
