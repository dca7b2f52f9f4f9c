import type { Run } from "./reply.ts";

/** A line of the bot's own words, in pieces; or a part of one. */
export type Line = readonly Run[];

/**
 * Writes a line with what stands in it: line`Loaded on ${day}.` Texts that meet become one; empty ones go. A number is
 * no part of a line: how it is written depends on the language.
 */
export function line(texts: TemplateStringsArray, ...parts: readonly (Run | Line)[]): Line {
  const runs: Run[] = [];
  for (const [index, text] of texts.entries()) {
    append(runs, text);
    const part = parts[index];
    if (part !== undefined) for (const run of isLine(part) ? part : [part]) append(runs, run);
  }
  return runs;
}

/** Several lines as one, with the text between them. */
export function joinLines(lines: readonly Line[], between: string): Line {
  return lines.flatMap((one, index) => (index > 0 ? [between, ...one] : one));
}

/** A part of a line that stands out. */
export function strong(text: string): Run {
  return { kind: "strong", text };
}

function isLine(part: Run | Line): part is Line {
  return Array.isArray(part);
}

function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (run === "") return;
  if (typeof run === "string" && typeof last === "string") runs[runs.length - 1] = last + run;
  else runs.push(run);
}
