import type { Choice } from "./filters";

/** The operators of a search, as the host reads them. */
const OPERATOR = /^(type|severity|campaign|before|after|is):(.*)$/is;
const TOKEN = /(?:type|severity|campaign|before|after|is):"[^"]*"?|\S+/gi;

export type Token = { operator: string | null; value: string };

/** The parts of a search: words, and operators with their values. */
export function tokensOf(search: string): Token[] {
  return (search.match(TOKEN) ?? []).map((token) => {
    const [, operator, value] = OPERATOR.exec(token) ?? [];
    if (operator === undefined) return { operator: null, value: token };
    return { operator: operator.toLowerCase(), value: (value ?? "").replaceAll('"', "").trim() };
  });
}

/** The words that stand in what is found: all that are no operators, and those of campaigns. */
export function wordsOf(search: string): string {
  return tokensOf(search)
    .filter(({ operator }) => operator === null || operator === "campaign")
    .map(({ value }) => value)
    .join(" ");
}

/** What narrows the list as a search, so that it can be kept under a name; null where words cannot say it. */
export function asSearch(choice: Choice): string | null {
  const { view, types, severities, period, search } = choice;
  const days = { today: null, yesterday: null, week: 7, month: 30, quarter: 90 };
  if (period !== null && days[period] === null) return null;
  if (view === "snoozed" || view === "archived") return null;
  const parts = [
    search ?? "",
    types.length > 0 ? `type:${types.join(",")}` : "",
    severities.length > 0 ? `severity:${severities.join(",")}` : "",
    view === "critical" ? "severity:critical" : "",
    view === "unread" ? "is:unread" : "",
    period === null ? "" : `after:${days[period]}d`,
  ];
  const text = parts.filter((part) => part !== "").join(" ");
  return text === "" ? null : text;
}
