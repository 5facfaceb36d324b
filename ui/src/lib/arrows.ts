import type { Attachment } from "svelte/attachments";

/** Makes the buttons inside one tab stop that the arrow keys walk through. */
export const arrows: Attachment<HTMLElement> = (node) => {
  const items = (): HTMLElement[] => [...node.querySelectorAll<HTMLElement>("[data-item]")];

  function makeCurrent(current: HTMLElement | undefined): void {
    for (const item of items()) item.tabIndex = item === current ? 0 : -1;
  }

  function onkeydown(event: KeyboardEvent): void {
    const all = items();
    const index = all.indexOf(document.activeElement as HTMLElement);
    if (index < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const targets: Record<string, number> = {
      ArrowDown: Math.min(index + 1, all.length - 1),
      ArrowUp: Math.max(index - 1, 0),
      Home: 0,
      End: all.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    all[target]?.focus();
  }

  const onfocusin = (event: FocusEvent): void => {
    if (event.target instanceof HTMLElement && event.target.matches("[data-item]")) makeCurrent(event.target);
  };

  makeCurrent(items().find((item) => item.getAttribute("aria-current")) ?? items()[0]);
  node.addEventListener("keydown", onkeydown);
  node.addEventListener("focusin", onfocusin);
  return () => {
    node.removeEventListener("keydown", onkeydown);
    node.removeEventListener("focusin", onfocusin);
  };
};
