import { getCurrentWindow } from "@tauri-apps/api/window";
import { commands, events, type Failure } from "./bindings";
import { HostError, type Host } from "./host";

type Result<T, E> = { status: "ok"; data: T } | { status: "error"; error: E };

async function unwrap<T>(answer: Promise<Result<T, Failure>>): Promise<T> {
  let result: Result<T, Failure>;
  try {
    result = await answer;
  } catch (cause) {
    throw HostError.from(cause);
  }
  if (result.status === "ok") return result.data;
  throw new HostError(result.error);
}

async function done(answer: Promise<Result<null, Failure>>): Promise<void> {
  await unwrap(answer);
}

/** Listening is asynchronous, leaving is not: remember a leave that comes before the listener is there. */
function subscribe(listening: Promise<() => void>): () => void {
  let left = false;
  let unlisten: (() => void) | null = null;
  void listening.then((stop) => {
    if (left) stop();
    else unlisten = stop;
  });
  return () => {
    left = true;
    unlisten?.();
  };
}

/** The webview's own clipboard: a copy is always the user's click or key, which is what it asks for. */
async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (cause) {
    throw HostError.from(cause);
  }
}

export function createTauriHost(): Host {
  return {
    startup: () => unwrap(commands.startup()),
    state: () => unwrap(commands.state()),
    page: (filter, before, limit) => unwrap(commands.page(filter, before, limit)),
    details: (id) => unwrap(commands.details(id)),
    matching: (filter) => unwrap(commands.matching(filter)),
    triage: (scope, act) => unwrap(commands.triage(scope, act)),
    share: (id, act) => done(commands.share(id, act)),
    colleagues: () => unwrap(commands.colleagues()),
    undo: (token) => done(commands.undo(token)),
    rules: () => unwrap(commands.rules()),
    rulePreviews: () => unwrap(commands.rulePreviews()),
    exceptions: () => unwrap(commands.exceptions()),
    silence: (id) => unwrap(commands.silence(id)),
    removeException: (place) => done(commands.removeException(place)),
    setRule: (slug, show, minSeverity, sound) => done(commands.setRule(slug, show, minSeverity, sound)),
    settings: () => unwrap(commands.settings()),
    changeSetting: (change) => unwrap(commands.changeSetting(change)),
    setLanguage: (language) => done(commands.setLanguage(language)),
    testJournal: (form) => unwrap(commands.testJournal(form)),
    saveJournal: (form) => done(commands.saveJournal(form)),
    connection: (id) => unwrap(commands.connection(id)),
    usage: () => unwrap(commands.usage()),
    overview: (days, instance) => unwrap(commands.overview(days, instance)),
    campaigns: (words) => unwrap(commands.campaigns(words)),
    saveView: (name, search) => done(commands.saveView(name, search)),
    removeView: (name) => done(commands.removeView(name)),
    testRest: (form) => unwrap(commands.testRest(form)),
    saveRest: (form) => done(commands.saveRest(form)),
    restConnection: (id) => unwrap(commands.restConnection(id)),
    testMailbox: (form) => unwrap(commands.testMailbox(form)),
    saveMailbox: (form) => done(commands.saveMailbox(form)),
    mailboxConnection: (id) => unwrap(commands.mailboxConnection(id)),
    beginSignIn: (form) => unwrap(commands.beginSignIn(form)),
    openSignIn: (number) => done(commands.openSignIn(number)),
    awaitSignIn: (number) => done(commands.awaitSignIn(number)),
    cancelSignIn: (number) => done(commands.cancelSignIn(number)),
    keepSignIn: (id, number) => done(commands.keepSignIn(id, number)),
    suggestMailRule: (id, type) => unwrap(commands.suggestMailRule(id, type)),
    saveMailRule: (id, type) => unwrap(commands.saveMailRule(id, type)),
    testTeam: (form) => unwrap(commands.testTeam(form)),
    saveTeam: (form) => done(commands.saveTeam(form)),
    teamConnection: (id) => unwrap(commands.teamConnection(id)),
    forwarders: () => unwrap(commands.forwarders()),
    forwarder: (id) => unwrap(commands.forwarder(id)),
    testForwarder: (form) => unwrap(commands.testForwarder(form)),
    saveForwarder: (form) => done(commands.saveForwarder(form)),
    switchForwarder: (id, on) => done(commands.switchForwarder(id, on)),
    removeForwarder: (id) => done(commands.removeForwarder(id)),
    restoreForwarder: (id) => done(commands.restoreForwarder(id)),
    removeConnection: (id, withNotifications) => done(commands.removeConnection(id, withNotifications)),
    readCredential: (text) => unwrap(commands.readCredential(text)),
    backlog: (id) => unwrap(commands.backlog(id)),
    exportHistory: (format) => unwrap(commands.exportHistory(format)),
    deleteHistory: (olderThanDays) => unwrap(commands.deleteHistory(olderThanDays)),
    forgetPerson: (email) => unwrap(commands.forgetPerson(email)),
    supportReport: () => unwrap(commands.supportReport()),
    saveSupportReport: () => unwrap(commands.saveSupportReport()),
    openUpdatePage: (page) => done(commands.openUpdatePage(page)),
    testToast: () => done(commands.testToast()),
    openFolder: (folder) => done(commands.openFolder(folder)),
    startDemo: () => done(commands.startDemo()),
    checkNow: () => done(commands.checkNow()),
    startAgent: () => done(commands.startAgent()),
    openInMarketo: (id) => done(commands.openInMarketo(id)),
    copyText: (text) => copy(text),
    closeWindow: () => void getCurrentWindow().close(),
    print: () => window.print(),
    ready: () => done(commands.ready()),
    onChanged: (callback) =>
      subscribe(
        events.changed
          .listen(() => callback())
          .then((stop) => {
            // What changed between the first data and now, nobody has heard.
            callback();
            return stop;
          }),
      ),
    onShow: (callback) => subscribe(events.showPlace.listen((event) => callback(event.payload.place))),
  };
}
