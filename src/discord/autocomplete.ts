import { send } from "./answer.ts";
import type { Desk } from "./desk.ts";
import { describeFailure } from "./event-log.ts";
import { describeIncoming, type IncomingTyping, type Responder } from "./incoming.ts";
import { renderSuggestions } from "./suggest.ts";

/** Offers values for the option being typed, from memory; none on any error. Never rejects. */
export async function answerTyping(incoming: IncomingTyping, responder: Responder, desk: Desk): Promise<void> {
  const { command } = incoming;
  const noted = { kind: "autocomplete", command, fields: describeIncoming(incoming, command) } as const;
  await send(noted, () => responder.offer(offers(incoming, desk)), desk);
}

function offers(incoming: IncomingTyping, desk: Desk) {
  const { command: name, option, typed } = incoming;
  try {
    const command = desk.commands.find((one) => one.name === name);
    return renderSuggestions(command?.suggest[option]?.(typed, desk.archive()) ?? []);
  } catch (error) {
    desk.log.error("autocomplete", {
      ...describeIncoming(incoming, name),
      outcome: "failed",
      ...describeFailure(error),
    });
    return [];
  }
}
