/**
 * The type face that the style sheet's list comes down to on this computer.
 *
 * WebKit on Linux asks fontconfig for each face of the list that is not there, anew for every size and weight: with
 * those of other systems in it, a tenth of a second before the first picture. So the list has the system's own only, the
 * window remembers which of them it was, and the next start puts that one first.
 */

/** Letters of very different widths: two faces hardly agree in their sum. */
const SAMPLE = "mmMWil1.,@fjQ";

/** How wide the sample is in a list of families. */
type Measure = (families: string) => number;

/** The families of a list as CSS has it, with their quotes. */
export function familiesOf(list: string): string[] {
  return (list.match(/"[^"]*"|'[^']*'|[^\s,"'][^,]*/g) ?? []).map((family) => family.trim());
}

/** Whether a family is there: text in it is wider or narrower than in what would stand in for it. */
export function isThere(family: string, measure: Measure): boolean {
  return ["monospace", "serif"].every((other) => measure(`${family}, ${other}`) !== measure(other));
}

/** Only a name: what is stored is not taken for anything else. */
export const isName = (face: string): boolean => /^("[\w .-]{1,60}"|[\w-]{1,60})$/.test(face);

/** Which faces the style sheet lists: those of the system that the page stands on. */
export function useListOf(root: HTMLElement, platform: string): void {
  if (platform.startsWith("Linux")) root.dataset["system"] = "linux";
}

/** Puts a face before the list. */
export function useFace(root: HTMLElement, face: string | null): void {
  if (face === null) root.style.removeProperty("--face");
  else root.style.setProperty("--face", face);
}

/** The one before, if it is still there, else the first of the list that is. */
export function findFace(root: HTMLElement, before: string | null): string | null {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return null;
  const measure: Measure = (families) => {
    context.font = `32px ${families}`;
    return context.measureText(SAMPLE).width;
  };
  if (before !== null && isThere(before, measure)) return before;
  const list = familiesOf(getComputedStyle(root).getPropertyValue("--faces"));
  return list.find((family) => isName(family) && isThere(family, measure)) ?? null;
}
