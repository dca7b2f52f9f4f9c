import type { NumberReading } from "./read-number.ts";

/** True when two numbers cannot mean the same: of one unit, and neither can round or be approximated to the other. */
export function differ(
  one: Pick<NumberReading, "least" | "most">,
  other: Pick<NumberReading, "least" | "most">,
): boolean {
  return one.least > other.most || other.least > one.most;
}
