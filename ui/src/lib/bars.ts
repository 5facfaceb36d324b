import type { Severity, TypeAmount } from "../host/host";

/** A part of a bar: from where and how wide, in pixels. */
export type Part = { severity: Severity; count: number; x: number; width: number };

const GAP = 2;
/** What is there is seen, however little it is. */
const LEAST = 4;

/** A bar for each type, the longest as wide as the room; its severities stand beside each other, with gaps between. */
export function barsOf(types: readonly TypeAmount[], room: number): Part[][] {
  const most = Math.max(1, ...types.map((one) => one.amount.count));
  return types.map((one) => {
    const parts = one.severities.filter((part) => part.amount.count > 0);
    const whole = Math.max(0, room - (parts.length - 1) * (GAP + LEAST) - LEAST);
    let x = 0;
    return parts.map(({ severity, amount }) => {
      const width = LEAST + (amount.count / most) * whole;
      const part = { severity, count: amount.count, x, width };
      x += width + GAP;
      return part;
    });
  });
}
