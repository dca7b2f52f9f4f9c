import { refuse } from "../bot/reply.ts";
import { answer } from "./answer.ts";
import { replyTo } from "./answer-command.ts";
import type { Desk } from "./desk.ts";
import { describeIncoming, type IncomingForm, type Responder } from "./incoming.ts";
import { asEphemeral } from "./message-flags.ts";
import { readQuestionForm } from "./question-form.ts";
import { type DiscordMessage, renderMessage } from "./render-message.ts";

/** Answers a question that was written into the form below a passage. Private when its message was. Never rejects. */
export async function answerForm(incoming: IncomingForm, responder: Responder, desk: Desk): Promise<void> {
  const asked = readQuestionForm(incoming.customId, incoming.fields);
  const isPrivate = incoming.isPrivate || desk.privateReplies;
  const prepare = async (): Promise<DiscordMessage> => {
    const { staleButton, giveAgain } = desk.words.trouble;
    if (!asked) return renderMessage(refuse(null, staleButton, giveAgain), null, desk);
    const request = { command: "ask", rawOptions: { ...asked }, invokerId: incoming.userId };
    const message = renderMessage(await replyTo(request, desk), { request, page: 0 }, desk);
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
    desk,
  );
}
