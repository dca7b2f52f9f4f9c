import type { Verdict } from "../../bot/answered.ts";
import type { Reply } from "../../bot/reply.ts";

/** A button's argument holds no more. UTF-16 units. */
const longest = 24;

/** A reply's command and outcome as the argument of a button: `ask_outside_dates`. */
export function writeVerdictArgument({ record }: Reply): string {
  const outcome = [record["outcome"], record["verdict"]].find((one) => typeof one === "string") ?? "shown";
  return `${record.command ?? ""}_${outcome}`.replace(/\W/g, "_").slice(0, longest);
}

/** The command and the outcome that such an argument holds. */
export function readVerdictArgument(argument: string): Pick<Verdict, "command" | "outcome"> {
  const [, command = "", outcome = ""] = /^([^_]*)_(.*)$/.exec(argument) ?? [];
  return { command, outcome: outcome.replaceAll("_", "-") };
}
