export type Part = { text: string; path: boolean };

const WORD = "\\p{Lu}[\\p{L}\\d/’-]*";
const SMALL = "(?:de|du|des|da|do|dos|del|à)";
/** What the names of menus have in small letters at their end or before another word. */
const LAST = "(?:web|personnalisés|personalizados|agotado|esgotado)";
const MORE = `(?: ${LAST}(?!\\p{L})| ${SMALL}(?: ${SMALL})* [\\p{L}’]+| ${WORD})*`;
const PATH = new RegExp(`(?:Marketing Activities|Activités marketing|${WORD})(?: › ${WORD}${MORE})+`, "gu");

/** Japanese has no capitals: a name ends where the small words written in hiragana begin. */
const SIGN = "[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z\\d]";
const INSIDE = "(?:(?![でのをにとはがへも])\\p{Script=Hiragana})+(?=[\\p{Script=Han}\\p{Script=Katakana}])";
const NAME = `${SIGN}+(?:(?: (?=${SIGN})|${INSIDE})${SIGN}+)*`;
/** Before the next one a name may have such words in it. */
const FOLLOWED = "[^ ›、。]+(?: [^ ›、。\\p{Script=Hiragana}][^ ›、。]*)*(?= ›)";
const JAPANESE_PATH = new RegExp(`${SIGN}+(?: › (?:${FOLLOWED}|${NAME}))+`, "gu");
const HIRAGANA = /\p{Script=Hiragana}/u;

/** Cuts menu paths such as "Admin › Salesforce › Sync Status" out of a sentence, so that they can stand out. */
export function withPaths(sentence: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of sentence.matchAll(HIRAGANA.test(sentence) ? JAPANESE_PATH : PATH)) {
    if (match.index > end) parts.push({ text: sentence.slice(end, match.index), path: false });
    parts.push({ text: match[0], path: true });
    end = match.index + match[0].length;
  }
  if (end < sentence.length) parts.push({ text: sentence.slice(end), path: false });
  return parts;
}

/** Codes, ids and addresses read better in a fixed width. */
export function isCode(value: string): boolean {
  return /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|https?:\/\/\S+|[0-9a-f]{8}-[0-9a-f-]{20,})$/i.test(value);
}

/**
 * JSON is indented; anything else stays as it came. Values are not touched: reading and writing them again would
 * round long numbers, and this is what Marketo sent.
 */
export function pretty(raw: string): string {
  try {
    JSON.parse(raw);
  } catch {
    return raw;
  }
  let depth = 0;
  let out = "";
  const line = (): string => `\n${"  ".repeat(depth)}`;
  for (const [token] of raw.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g)) {
    if (token === "}" || token === "]") {
      depth -= 1;
      out = /[{[]$/.test(out.trimEnd()) ? out.trimEnd() + token : out + line() + token;
    } else if (token === "{" || token === "[") {
      depth += 1;
      out += token + line();
    } else if (token === ",") out += token + line();
    else if (token === ":") out += ": ";
    else out += token;
  }
  return out;
}

/** The news of a sentence and the rest of it: "Needs your Marketo admin" and "(permission Access CRM) and …". */
export function leadOf(sentence: string): { lead: string; rest: string } {
  const lead = /^[^(,;.（、；。]+/.exec(sentence)?.[0].trimEnd() ?? "";
  return { lead, rest: sentence.slice(lead.length) };
}
