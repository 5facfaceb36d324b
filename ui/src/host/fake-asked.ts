import { tokensOf } from "../lib/asked";
import { DAY } from "../lib/time";
import type { Stored } from "./fake-data";
import type { Row } from "./host";

const GROUPS: Record<string, string[]> = {
  campaigns: ["campaign-failure", "campaign-abort", "idle-trigger-cleanup", "test-group"],
  crm: ["crm-sync", "microsoft-dynamics", "salesforce"],
};

function moment(value: string, now: number): number {
  const ago = /^(\d+)d$/.exec(value);
  return ago ? now - Number(ago[1]) * DAY : new Date(`${value}T00:00`).getTime();
}

/** Whether a row is what the operators of a search ask for, as the real one has it; its words are looked for apart. */
export function isAsked(search: string, row: Row, one: Stored | undefined, now: number): boolean {
  return tokensOf(search).every(({ operator, value }) => {
    const values = value.split(",").filter(Boolean);
    if (operator === null || values.length === 0) return true;
    switch (operator) {
      case "type":
        return values.some((each) => GROUPS[each]?.includes(row.type) ?? row.type.startsWith(each));
      case "severity":
        return values.some((each) => row.severity.startsWith(each));
      case "campaign":
        return one?.template.openable === true && one.name.toLowerCase().includes(value.toLowerCase());
      case "after":
        return !(row.occurred_at < moment(value, now));
      case "before":
        return !(row.occurred_at >= moment(value, now));
      default:
        return row.unread;
    }
  });
}
