import { startOfDay } from "./time";

export const ROW_HEIGHT = 54;
export const HEADING_HEIGHT = 32;
/** Rows drawn above and below what can be seen. */
const OVERSCAN = 6;

export type Section = {
  /** Local midnight of the day. */
  day: number;
  top: number;
  height: number;
  /** Index of its first row in the whole list, and how many follow. */
  first: number;
  count: number;
};

export type Layout = { sections: Section[]; height: number };

export type Window = { section: Section; from: number; to: number };

/** One section for each run of rows of the same local day, one under the other. */
export function layOut(times: readonly number[]): Layout {
  const sections: Section[] = [];
  let height = 0;
  times.forEach((time, index) => {
    const day = startOfDay(time);
    let section = sections.at(-1);
    if (section?.day !== day) {
      section = { day, top: height, height: HEADING_HEIGHT, first: index, count: 0 };
      sections.push(section);
      height += HEADING_HEIGHT;
    }
    section.count += 1;
    section.height += ROW_HEIGHT;
    height += ROW_HEIGHT;
  });
  return { sections, height };
}

/** The sections in view, each with the range of its rows to draw (`to` excluded). */
export function inView(layout: Layout, top: number, viewport: number): Window[] {
  const from = top - OVERSCAN * ROW_HEIGHT;
  const to = top + viewport + OVERSCAN * ROW_HEIGHT;
  const windows: Window[] = [];
  for (const section of layout.sections) {
    if (section.top + section.height <= from) continue;
    if (section.top >= to) break;
    const rowsTop = section.top + HEADING_HEIGHT;
    const start = Math.max(0, Math.floor((from - rowsTop) / ROW_HEIGHT));
    const end = Math.min(section.count, Math.ceil((to - rowsTop) / ROW_HEIGHT));
    windows.push({ section, from: section.first + start, to: section.first + Math.max(start, end) });
  }
  return windows;
}

/** Where a row begins. */
export function topOf(layout: Layout, index: number): number {
  const section = sectionOf(layout, index);
  return section ? section.top + HEADING_HEIGHT + (index - section.first) * ROW_HEIGHT : 0;
}

/** How far to scroll so that the row is in view below its sticky heading, or the same number when it is already. */
export function scrollFor(layout: Layout, index: number, top: number, viewport: number): number {
  const section = sectionOf(layout, index);
  if (!section) return top;
  const rowTop = topOf(layout, index);
  if (rowTop < top + HEADING_HEIGHT) return index === section.first ? section.top : rowTop - HEADING_HEIGHT;
  if (rowTop + ROW_HEIGHT > top + viewport) return rowTop + ROW_HEIGHT - viewport;
  return top;
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
