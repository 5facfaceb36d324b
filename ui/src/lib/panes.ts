/** F6 walks the panes. Each says where the focus goes when one enters it. */
export function walkPanes(root: ParentNode, direction: 1 | -1): void {
  const panes = [...root.querySelectorAll<HTMLElement>("[data-pane]")].filter(
    (pane) => pane.offsetParent !== null,
  );
  if (panes.length === 0) return;
  const current = panes.findIndex((pane) => pane.contains(document.activeElement));
  const start = current < 0 && direction < 0 ? 0 : current;
  const pane = panes[(start + direction + panes.length) % panes.length];
  if (pane) enterPane(pane);
}

export function enterPane(pane: HTMLElement): void {
  const target =
    pane.querySelector<HTMLElement>("[data-pane-start]") ??
    pane.querySelector<HTMLElement>("[data-item][tabindex='0'], [data-row][tabindex='0']") ??
    pane.querySelector<HTMLElement>("button, a[href], input, select");
  (target ?? pane).focus();
}
