import { answerAfter } from "../../bot/answer-after.ts";
import { asPublic } from "../message/message-flags.ts";
import { type DiscordMessage, renderMessage } from "../message/render-message.ts";
import type { AddressedMessage } from "./addressed-message.ts";
import { answer } from "./answer.ts";
import { replyTo } from "./answer-command.ts";
import type { AnswerContext } from "./answer-context.ts";
import type { Delivery } from "./deliver.ts";

/** Posts a message as a reply to the one that asked, where that stands. */
export type PostReply = (message: DiscordMessage) => Promise<Delivery>;

/**
 * Answers what was said to the bot where it was said: in the channel, the thread or the direct message. A question about the bot's own
 * message is read with what that answers and shows in mind; nothing else is remembered. Never rejects.
 */
export function answerMessage(asked: AddressedMessage, post: PostReply, context: AnswerContext): Promise<void> {
  const command = asked.question === "" ? "help" : "ask";
  // Discord takes no message in a channel that is for one person alone, also none that says what went wrong.
  const give: PostReply = (message) => post(asPublic(message));
  return answer(
    {
      kind: "message",
      command,
      fields: { message: asked.id, command, guild: asked.guildId },
      createdTimestamp: Date.now(),
      give,
      announce: async () => "sent",
      fill: give,
    },
    () => prepare(command, asked, context),
    context,
  );
}

async function prepare(
  command: string,
  { question, about, askedBefore, userId }: AddressedMessage,
  context: AnswerContext,
) {
  const request = (rawOptions: Readonly<Record<string, string>>) => ({ command, rawOptions, invokerId: userId });
  const plain = request(command === "ask" ? { question } : {});
  const before = { question: askedBefore, mark: about };
  const after =
    command === "ask"
      ? await answerAfter(question, before, context.archive(), (options) => replyTo(request(options), context))
      : null;
  if (after && after.reply.record["error"] === undefined)
    return renderMessage({ ...after.reply, private: false }, { request: request(after.options), page: 0 }, context);
  const followUp = about === null ? null : request({ question, about });
  const reply = followUp && command === "ask" ? await replyTo(followUp, context) : null;
  // The passage may be gone since: then the question is one like any other.
  const isRead = reply !== null && reply.record["error"] === undefined;
  const asked = isRead && followUp ? followUp : plain;
  const shown = isRead ? reply : await replyTo(plain, context);
  // Whoever asks before others is answered before them.
  return renderMessage({ ...shown, private: false }, { request: asked, page: 0 }, context);
}
