import { answerCommand, answerMenu } from "./answer-command.ts";
import type { AnswerContext } from "./answer-context.ts";
import { answerForm } from "./answer-form.ts";
import { answerPress } from "./answer-press.ts";
import { answerTyping } from "./autocomplete.ts";
import type { Incoming, Responder } from "./incoming.ts";

/** Answers whatever somebody did, by whatever way it came. Never rejects. */
export function answerIncoming(incoming: Incoming, responder: Responder, context: AnswerContext): Promise<void> {
  if (incoming.kind === "command") return answerCommand(incoming, responder, context);
  if (incoming.kind === "menu") return answerMenu(incoming, responder, context);
  if (incoming.kind === "press") return answerPress(incoming, responder, context);
  if (incoming.kind === "form") return answerForm(incoming, responder, context);
  return answerTyping(incoming, responder, context);
}
