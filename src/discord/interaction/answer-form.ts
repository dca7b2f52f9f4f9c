import { refuse } from "../../bot/reply.ts";
import { asEphemeral } from "../message/message-flags.ts";
import { readQuestionForm } from "../message/question-form.ts";
import { type DiscordMessage, renderMessage } from "../message/render-message.ts";
import { answer } from "./answer.ts";
import { replyTo } from "./answer-command.ts";
import type { AnswerContext } from "./answer-context.ts";
import { describeIncoming, type IncomingForm, type Responder } from "./incoming.ts";

/** Answers a question that was written into the form below a passage. Private when its message was. Never rejects. */
export async function answerForm(incoming: IncomingForm, responder: Responder, context: AnswerContext): Promise<void> {
  const asked = readQuestionForm(incoming.customId, incoming.fields);
  const isPrivate = incoming.isPrivate || context.privateReplies;
  const prepare = async (): Promise<DiscordMessage> => {
    const { staleButton, giveAgain } = context.words.trouble;
    if (!asked) return renderMessage(refuse(null, staleButton, giveAgain), null, context);
    const request = { command: "ask", rawOptions: { ...asked }, invokerId: incoming.userId };
    const message = renderMessage(await replyTo(request, context), { request, page: 0 }, context);
    return isPrivate ? asEphemeral(message) : message;
  };
  await answer(
    {
      kind: "form",
      command: "ask",
      fields: describeIncoming(incoming, "ask"),
      createdTimestamp: incoming.createdTimestamp,
      give: responder.reply,
      announce: () => responder.announce(isPrivate ? "private" : "public"),
      fill: responder.edit,
    },
    prepare,
    context,
  );
}
