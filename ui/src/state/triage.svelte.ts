import { tick } from "svelte";
import { HostError, type Act, type Failure, type Row, type Scope } from "../host/host";
import type { AppState } from "./app.svelte";
import { leaves } from "./acts";

const UNDO_FOR = 8_000;
/** So many deeds can be taken back, the last one first; the host keeps no more. */
const UNDOS = 50;

/** What something is done with: one row, or all that are checked. */
export type Target = {
  scope: Scope;
  ids: ReadonlySet<string>;
  rows: readonly Row[];
  title: string;
  bulk: boolean;
};

/** A deed that can be taken back. `count` is the true number, as the history says it. */
export type Undo = {
  token: number;
  act: Act;
  count: number;
  title: string;
  ids: ReadonlySet<string>;
  /** It was done with more than the list shows. */
  beyond: boolean;
};

export type Menu = { kind: "snooze" | "note"; target: Target };

/** Everything that is done with notifications, and everything taken back. */
export class TriageState {
  /** What the bar at the foot of the list says. */
  bar = $state.raw<Undo | null>(null);
  failure = $state.raw<Failure | null>(null);
  menu = $state.raw<Menu | null>(null);
  private done: Undo[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly app: AppState) {}

  /** One row of the list, or the one that is open. */
  one(id: string): Target | null {
    const row = this.app.row(id);
    if (!row) return null;
    const scope: Scope = { kind: "incidents", ids: [id] };
    return { scope, ids: new Set([id]), rows: [row], title: row.title, bulk: false };
  }

  /** All that are checked, if any is. */
  checked(): Target | null {
    const { list } = this.app;
    if (list.checkedCount === 0) return null;
    const rows = list.everything ? list.rows : list.checkedRows;
    const ids = new Set(rows.map((row) => row.id));
    return { scope: list.checkedScope(), ids, rows, title: "", bulk: true };
  }

  /** Does it, shows it at once, and says how to take it back. Answers whether it was done. */
  async run(target: Target, act: Act): Promise<boolean> {
    const { app } = this;
    const { list } = app;
    const open = app.details.id;
    const stood = list.rows[list.activeIndex]?.id ?? null;
    const index = list.activeIndex;
    const goes = leaves(act, list.filter.view);
    const next = open !== null && goes ? list.neighbour(open, target.ids) : null;
    const inList = document.activeElement?.closest("[data-pane='list']") != null;
    const answer = await this.ask(() => app.host.triage(target.scope, act));
    if (!answer) return false;
    list.applyAct(target.ids, act);
    if (target.bulk) list.uncheck();
    const { title, ids } = target;
    const beyond = target.scope.kind === "matching";
    this.remember({ token: answer.undo, act, count: answer.count, title, ids, beyond });
    const wasOpen = open !== null && target.ids.has(open);
    await Promise.all([app.refreshState(), beyond ? list.show({}) : null]);
    if (goes && wasOpen && next && app.goesOn) await app.open(next.id);
    else if (goes && wasOpen) app.close();
    else await app.details.reload();
    // The row that had the focus is gone; the keyboard goes on from the one that took its place.
    const standing = stood !== null && target.ids.has(stood);
    if (inList && goes && standing && list.rows.length > 0)
      list.stand(list.selected !== null ? list.activeIndex : index);
    return true;
  }

  private async ask<T>(question: () => Promise<T>): Promise<T | null> {
    this.failure = null;
    try {
      return await question();
    } catch (cause) {
      this.failure = HostError.from(cause).failure;
      this.bar = null;
      this.hold(false);
      return null;
    }
  }

  private remember(undo: Undo): void {
    if (undo.count === 0) return;
    this.done = [...this.done, undo].slice(-UNDOS);
    this.bar = undo;
    this.hold(false);
    this.app.say(this.app.i18n.t(`said-${undo.act.kind}`, { count: undo.count }));
  }

  /** The bar goes after a while, but not from under a pointer or the focus. */
  hold(hold: boolean): void {
    clearTimeout(this.timer);
    if (hold) return;
    this.timer = setTimeout(() => {
      this.bar = null;
      this.failure = null;
    }, UNDO_FOR);
  }

  /** Takes the last one back, also when its bar is long gone. */
  async undo(): Promise<void> {
    const last = this.done.pop();
    if (!last) return;
    const { app } = this;
    this.bar = null;
    app.list.expect(last.ids);
    const undone = await this.ask(() => app.host.undo(last.token).then(() => true));
    if (!undone) return;
    await Promise.all([
      app.refreshState(),
      last.beyond ? app.list.show({}) : app.list.refresh(),
      app.details.reload(),
    ]);
    app.list.expect(new Set());
    const back = app.list.rows.findIndex((row) => last.ids.has(row.id));
    if (back >= 0 && app.list.selected === null) app.list.stand(back);
    app.say(app.i18n.t("said-undone"));
  }

  openMenu(kind: Menu["kind"], target: Target | null): void {
    if (target) this.menu = { kind, target };
  }

  closeMenu(): void {
    this.menu = null;
  }

  async choose(act: Act): Promise<void> {
    const menu = this.menu;
    this.closeMenu();
    // The keyboard is back where it came from.
    await tick();
    if (menu) await this.run(menu.target, act);
  }
}
