import type { ApplicationCommandOptionChoiceData } from "discord.js";
import type { Suggestion } from "../../bot/command.ts";
import { describeFailure } from "../event-log.ts";
import { suggestionLimits } from "../limits.ts";
import { oneLine } from "../message/one-line.ts";
import { send } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";
import { describeIncoming, type IncomingTyping, type Responder } from "./incoming.ts";

/** Offers values for the option being typed, from memory; none on any error. Never rejects. */
export async function answerTyping(
  incoming: IncomingTyping,
  responder: Responder,
  context: AnswerContext,
): Promise<void> {
  const { command } = incoming;
  const noted = { kind: "autocomplete", command, fields: describeIncoming(incoming, command) } as const;
  await send(noted, () => responder.offer(offers(incoming, context)), context);
}

function offers(incoming: IncomingTyping, context: AnswerContext) {
  const { command: name, option, typed } = incoming;
  try {
    const command = context.commands.find((one) => one.name === name);
    return renderSuggestions(command?.suggest[option]?.(typed, context.archive()) ?? []);
  } catch (error) {
    context.log.error("autocomplete", {
      ...describeIncoming(incoming, name),
      outcome: "failed",
      ...describeFailure(error),
    });
    return [];
  }
}

/** Suggestions as Discord takes them, in their order: as many as it shows, names cut, values that are too long left out. */
export function renderSuggestions(suggestions: readonly Suggestion[]): ApplicationCommandOptionChoiceData<string>[] {
  const byValue = new Map<string, string>();
  const names = new Set<string>();
  for (const { name, value } of suggestions) {
    if (byValue.size === suggestionLimits.count) break;
    const line = shortenName(name, names);
    if (line === "" || value === "" || value.length > suggestionLimits.value || byValue.has(value)) continue;
    byValue.set(value, line);
    names.add(line);
  }
  return Array.from(byValue, ([value, name]) => ({ name, value }));
}

/** Puts a name on one line, and tells it apart from one of the same name before it: "Court report (2)". */
function shortenName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const ending = count > 1 ? ` (${count})` : "";
    const short = oneLine(name, suggestionLimits.name - ending.length);
    if (short === "" || !taken.has(`${short}${ending}`)) return short === "" ? "" : `${short}${ending}`;
  }
}
