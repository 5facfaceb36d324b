import type { Severity } from "../host/host";

export const HEADING_HEIGHT = 32;
export type Density = "comfortable" | "compact";
/** Never depends on what a row says, so that the list is laid out by arithmetic. */
export const ROW_HEIGHTS: Record<Density, number> = { comfortable: 54, compact: 36 };
/** Rows drawn above and below what can be seen. */
const OVERSCAN = 6;

/** What stands over a run of rows: the pinned ones, a severity, or the local midnight of a day. */
export type SectionKey = "pinned" | Severity | number;

export type Section = {
  key: SectionKey;
  top: number;
  height: number;
  /** Index of its first row in the whole list, and how many follow. */
  first: number;
  count: number;
};

export type Layout = { sections: Section[]; height: number; row: number };

export type Window = { section: Section; from: number; to: number };

/** One section for each run of rows with the same key, one under the other. */
export function layOut(keys: readonly SectionKey[], row: number): Layout {
  const sections: Section[] = [];
  let height = 0;
  keys.forEach((key, index) => {
    let section = sections.at(-1);
    if (section?.key !== key) {
      section = { key, top: height, height: HEADING_HEIGHT, first: index, count: 0 };
      sections.push(section);
      height += HEADING_HEIGHT;
    }
    section.count += 1;
    section.height += row;
    height += row;
  });
  return { sections, height, row };
}

/** The sections in view, each with the range of its rows to draw (`to` excluded). */
export function inView(layout: Layout, top: number, viewport: number): Window[] {
  const { row } = layout;
  const from = top - OVERSCAN * row;
  const to = top + viewport + OVERSCAN * row;
  const windows: Window[] = [];
  for (const section of layout.sections) {
    if (section.top + section.height <= from) continue;
    if (section.top >= to) break;
    const rowsTop = section.top + HEADING_HEIGHT;
    const start = Math.max(0, Math.floor((from - rowsTop) / row));
    const end = Math.min(section.count, Math.ceil((to - rowsTop) / row));
    windows.push({ section, from: section.first + start, to: section.first + Math.max(start, end) });
  }
  return windows;
}

/** Where a row begins. */
export function topOf(layout: Layout, index: number): number {
  const section = sectionOf(layout, index);
  return section ? section.top + HEADING_HEIGHT + (index - section.first) * layout.row : 0;
}

/** How far to scroll so that the row is in view below its sticky heading, or the same number when it is already. */
export function scrollFor(layout: Layout, index: number, top: number, viewport: number): number {
  const section = sectionOf(layout, index);
  if (!section) return top;
  const rowTop = topOf(layout, index);
  if (rowTop < top + HEADING_HEIGHT) return index === section.first ? section.top : rowTop - HEADING_HEIGHT;
  if (rowTop + layout.row > top + viewport) return rowTop + layout.row - viewport;
  return top;
}

/** The first row of the section after or before that of this row; from inside of one, back goes to its beginning. */
export function sectionStart(layout: Layout, index: number, step: 1 | -1): number {
  const section = sectionOf(layout, index);
  if (!section) return 0;
  if (step < 0 && index > section.first) return section.first;
  const at = layout.sections.indexOf(section) + step;
  const next = layout.sections[Math.min(Math.max(at, 0), layout.sections.length - 1)];
  // Behind the last one there is its own end.
  return at >= layout.sections.length ? section.first + section.count - 1 : (next ?? section).first;
}

function sectionOf(layout: Layout, index: number): Section | undefined {
  let low = 0;
  let high = layout.sections.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const section = layout.sections[middle] as Section;
    if (index < section.first) high = middle - 1;
    else if (index >= section.first + section.count) low = middle + 1;
    else return section;
  }
  return undefined;
}
