import { type Command, usageOf } from "../bot/command.ts";
import type { Words } from "../bot/languages/words.ts";
import { type Reply, type Run, refuse } from "../bot/reply.ts";

/** Discord's longest name of a command. */
const longestName = 32;
const mostOffered = 3;

/** Says that there is no such command, and which ones are spelt most like it; all of them when none is. */
export function refuseUnknown(
  typed: string,
  commands: readonly Command[],
  { terminal: words, commandNames }: Words,
): Reply {
  const name = typed.slice(0, longestName);
  const error = name === "" ? words.needsName : words.unknownCommand(name);
  const near = findNearest(name, commands);
  if (near.length === 0)
    return refuse(
      null,
      error,
      words.thereAre,
      ...list(commands.filter(({ listed }) => listed).map((command) => `/${command.name}`)),
    );
  const usages = near.map(({ name: known, options }) => usageOf(known, options, commandNames));
  return refuse(null, error, words.didYouMean, ...list(usages));
}

/** Best first: names that begin so, then those at most half of whose letters would have to change. */
function findNearest(name: string, commands: readonly Command[]): readonly Command[] {
  const distances = commands
    .filter(({ listed }) => listed)
    .map((command) => ({ command, distance: distanceOf(name, command.name) }));
  return distances
    .filter(({ command, distance }) => name !== "" && distance <= command.name.length / 2)
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, mostOffered)
    .map(({ command }) => command);
}

function distanceOf(typed: string, name: string): number {
  return name.startsWith(typed) ? 0 : countEdits(typed, name);
}

/** Levenshtein's distance: the fewest letters to put in, take out or change. */
function countEdits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, against] of [...other].entries())
      next.push(Math.min((row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1, (row[at] ?? 0) + (letter === against ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}

function list(lines: readonly string[]): readonly Run[] {
  return lines.flatMap((line, index): readonly Run[] => [...(index > 0 ? [", "] : []), { kind: "example", line }]);
}
