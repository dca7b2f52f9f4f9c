import { type Command, usageOf } from "../bot/command.ts";
import type { Words } from "../bot/languages/words.ts";
import { type Reply, refuse } from "../bot/reply.ts";
import type { UnknownOption } from "./unknown-option.ts";

/** Says which option there is not, and gives the line as it was meant, or the options that there are. */
export function refuseOption({ typed, mended }: UnknownOption, { name, options }: Command, words: Words): Reply {
  const { unknownOption, didYouMean, thereAre } = words.terminal;
  if (mended === null) {
    const usage = { kind: "example", line: usageOf(name, options, words.commandNames) } as const;
    return refuse(name, unknownOption(typed), thereAre, usage);
  }
  return refuse(name, unknownOption(typed), didYouMean, { kind: "example", line: `/${name}${mended}` });
}
