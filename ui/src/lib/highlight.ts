import { wordsOf } from "./asked";

export type Piece = { text: string; hit: boolean };

const BETWEEN = "[^\\p{L}\\p{N}]+";

/** What a search looks for: each of its words is a row of parts, as the history splits them. */
export function termsOf(search: string | null): string[] {
  return plain(wordsOf(search ?? ""))
    .split(/\s+/)
    .map((word) => word.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== ""))
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.join(BETWEEN));
}

/** Without accents and case, sign by sign, so that places in it are places in the text. */
function plain(text: string): string {
  return Array.from(text, (sign) => {
    const bare = sign.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    return bare.length === sign.length ? bare : sign;
  }).join("");
}

/** Cuts a text where words that are looked for begin in it. */
export function highlighted(text: string, terms: readonly string[]): Piece[] {
  if (terms.length === 0) return [{ text, hit: false }];
  const longestFirst = [...terms].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join("|")})`, "gu");
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of plain(text).matchAll(pattern)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), hit: false });
    pieces.push({ text: text.slice(match.index, match.index + match[0].length), hit: true });
    end = match.index + match[0].length;
  }
  if (end < text.length || pieces.length === 0) pieces.push({ text: text.slice(end), hit: false });
  return pieces;
}
