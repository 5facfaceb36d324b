import type { Language } from "../host/host";
import { isName } from "../lib/face";
import type { Density } from "../lib/virtual";

const KEY = "campanile-window";

export const SIDEBAR = { least: 180, usual: 216, most: 320 } as const;
export const LIST = { least: 300, usual: 372, most: 520 } as const;

/** How this window is set on this machine. Nothing of the product depends on it. */
export class Preferences {
  sidebar = $state<number>(SIDEBAR.usual);
  list = $state<number>(LIST.usual);
  /** Single letters are commands; some people need them off (WCAG 2.1.4). */
  letters = $state(true);
  density = $state<Density>("comfortable");
  /** The type face of each language that was spoken here, as it stands in a list of CSS. */
  private readonly faces = new Map<string, string>();

  constructor(private readonly storage: Pick<Storage, "getItem" | "setItem"> | null) {
    const stored = this.read();
    this.sidebar = within(stored["sidebar"], SIDEBAR);
    this.list = within(stored["list"], LIST);
    this.letters = stored["letters"] !== false;
    this.density = stored["density"] === "compact" ? "compact" : "comfortable";
    for (const [language, face] of Object.entries(Object(stored["faces"])))
      if (typeof face === "string" && isName(face)) this.faces.set(language, face);
  }

  resize(pane: "sidebar" | "list", width: number): void {
    this[pane] = within(width, pane === "sidebar" ? SIDEBAR : LIST);
  }

  faceOf(language: Language): string | null {
    return this.faces.get(language) ?? null;
  }

  keepFace(language: Language, face: string | null): void {
    if (face === this.faceOf(language)) return;
    if (face === null) this.faces.delete(language);
    else this.faces.set(language, face);
    this.save();
  }

  save(): void {
    const { sidebar, list, letters, density } = this;
    const faces = Object.fromEntries(this.faces);
    try {
      this.storage?.setItem(KEY, JSON.stringify({ sidebar, list, letters, density, faces }));
    } catch {
      // A full or forbidden storage costs only the memory of widths.
    }
  }

  private read(): Record<string, unknown> {
    try {
      const value: unknown = JSON.parse(this.storage?.getItem(KEY) ?? "{}");
      return value !== null && typeof value === "object" ? (value as Record<string, unknown>) : {};
    } catch {
      return {};
    }
  }
}

function within(value: unknown, range: { least: number; usual: number; most: number }): number {
  if (typeof value !== "number" || !Number.isFinite(value)) return range.usual;
  return Math.round(Math.min(range.most, Math.max(range.least, value)));
}
