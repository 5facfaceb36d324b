import type { Details, Language, TypeEntry } from "./host";

/** What the real presenter says of every kind of notification in one language; `cargo xtask gallery` draws it. */
export type Gallery = {
  language: Language;
  types: TypeEntry[];
  details: Details[];
};

declare global {
  interface Window {
    /** Injected before any script runs. */
    __CAMPANILE_GALLERY__?: Gallery;
  }
}

/** Each has a row of its own, also where two are of one incident. */
export function galleryFromWindow(): Gallery | null {
  const given = globalThis.window?.__CAMPANILE_GALLERY__;
  if (!given) return null;
  const details = given.details.map((each) => ({ ...each, row: { ...each.row, id: each.row.notification } }));
  return { ...given, details };
}
