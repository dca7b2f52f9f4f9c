import { speakEnglish } from "../bot/languages/languages.ts";
import type { Invocation } from "../bot/respond.ts";
import { parseLine } from "./parse-line.ts";

/**
 * The line that `parseLine` reads as this invocation; null when none does, because the syntax has no way to quote.
 * A line carries numbers, truth values, and texts that are not blank, have no white space at their ends and no
 * line break, do not look like a value of another type, and hold no name of an option that follows them with a
 * colon behind it (`what is the limit: 2` as a question).
 */
export function formatLine({ command, rawOptions }: Invocation): string | null {
  const words = command.options.flatMap(({ name }) =>
    rawOptions[name] === undefined ? [] : [`${name}: ${String(rawOptions[name])}`],
  );
  const line = [`/${command.name}`, ...words].join(" ");
  const parsed = parseLine(line, [command], speakEnglish());
  if (/[\r\n]/.test(line) || parsed.kind !== "invocation") return null;
  return haveSameValues(parsed.invocation.rawOptions, rawOptions) ? line : null;
}

function haveSameValues(one: Invocation["rawOptions"], other: Invocation["rawOptions"]): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => one[name] === other[name]);
}
