import { type Command, usageOf } from "../bot/command.ts";
import type { Words } from "../bot/languages/words.ts";
import { type Reply, type Run, refuse } from "../bot/reply.ts";
import { countEdits } from "../coverage/count-edits.ts";
import { findUnknownOption, type OptionKnowledge } from "./unknown-option.ts";

/** Discord's longest name of a command. */
const longestName = 32;
const mostOffered = 3;

/** Says that there is no such command, and gives the line with the name that was meant; all names when none is near. */
export function refuseUnknown(
  { name: typed, rest }: { readonly name: string; readonly rest: string },
  commands: readonly Command[],
  { terminal: words }: Words,
  knowledge: OptionKnowledge,
): Reply {
  const name = typed.slice(0, longestName);
  const listed = commands.filter((one) => one.listed);
  const near = findNearest(name, listed);
  const error = name === "" ? words.needsName : words.unknownCommand(name);
  if (near.length === 0)
    return refuse(null, error, words.thereAre, ...list(listed.map((command) => `/${command.name}`)));
  const lines = near.map((command) => lineOf(command, rest, knowledge));
  return refuse(null, error, words.didYouMean, ...list(lines));
}

/** Tells what was typed after the other name, with its options as they were meant; without that, what has to be given. */
function lineOf({ name, options, ...command }: Command, rest: string, knowledge: OptionKnowledge): string {
  const unknown = findUnknownOption(rest, { name, options, ...command }, knowledge);
  const given = unknown ? unknown.mended : rest;
  if (given !== null && given.trim() !== "" && options.length > 0) return `/${name}${given}`;
  return usageOf(
    name,
    options.filter(({ required }) => required),
    {},
  );
}

/** Finds the nearest of the names that begin so, or at most half of whose letters would have to change. */
function findNearest(name: string, commands: readonly Command[]): readonly Command[] {
  const distances = commands
    .map((command) => ({ command, distance: distanceOf(name, command.name) }))
    .filter(({ command, distance }) => name !== "" && distance <= command.name.length / 2)
    .toSorted((one, other) => one.distance - other.distance);
  return distances
    .filter(({ distance }) => distance === distances[0]?.distance)
    .slice(0, mostOffered)
    .map(({ command }) => command);
}

function distanceOf(typed: string, name: string): number {
  return name.startsWith(typed) ? 0 : countEdits(typed, name);
}

function list(lines: readonly string[]): readonly Run[] {
  return lines.flatMap((line, index): readonly Run[] => [...(index > 0 ? [", "] : []), { kind: "example", line }]);
}
