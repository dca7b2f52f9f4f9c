import { answerCommand, answerMenu } from "./answer-command.ts";
import { answerForm } from "./answer-form.ts";
import { answerPress } from "./answer-press.ts";
import { answerTyping } from "./autocomplete.ts";
import type { Desk } from "./desk.ts";
import type { Incoming, Responder } from "./incoming.ts";

/** Answers whatever somebody did, by whatever way it came. Never rejects. */
export function answerIncoming(incoming: Incoming, responder: Responder, desk: Desk): Promise<void> {
  if (incoming.kind === "command") return answerCommand(incoming, responder, desk);
  if (incoming.kind === "menu") return answerMenu(incoming, responder, desk);
  if (incoming.kind === "press") return answerPress(incoming, responder, desk);
  if (incoming.kind === "form") return answerForm(incoming, responder, desk);
  return answerTyping(incoming, responder, desk);
}
