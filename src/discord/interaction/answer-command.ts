import { noteContent } from "../../bot/content-notes.ts";
import { type Reply, refuse } from "../../bot/reply.ts";
import { respond } from "../../bot/respond.ts";
import type { Request } from "../message/button-ids.ts";
import { isEphemeral } from "../message/message-flags.ts";
import { type DiscordMessage, renderMessage, renderPlainMessage } from "../message/render-message.ts";
import { type Answerable, answer } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";
import { type DeliveryChoice, readDelivery } from "./delivery-options.ts";
import { describeIncoming, type IncomingCommand, type IncomingMenu, type Responder } from "./incoming.ts";

/** A request, and how its answer is to come. */
type Asked = Omit<DeliveryChoice, "rawOptions"> & { readonly request: Request };

/** Answers a slash command. Never rejects. */
export function answerCommand(incoming: IncomingCommand, responder: Responder, context: AnswerContext): Promise<void> {
  const { name, options, userId: invokerId } = incoming;
  const command = context.commands.find((one) => one.name === name);
  const { rawOptions, ...choice } = readDelivery(options, command ?? noCommand, context.privateReplies);
  const asked = { ...choice, request: { command: name, rawOptions, invokerId } };
  return answer(answerableOf(incoming, asked, responder), () => prepare(asked, context), context);
}

/** One that is gone. */
const noCommand = { options: [], offersPlain: true } as const;

/** Answers an entry of a message's menu: the command gets the message's text. Always privately. Never rejects. */
export function answerMenu(incoming: IncomingMenu, responder: Responder, context: AnswerContext): Promise<void> {
  const { name, text, userId: invokerId } = incoming;
  const command = context.commands.find(({ menu }) => menu?.name === name);
  const rawOptions = command?.menu ? { [command.menu.option]: text } : {};
  const asked = { request: { command: command?.name ?? name, rawOptions, invokerId }, isPrivate: true, isPlain: false };
  return answer(answerableOf(incoming, asked, responder), () => prepare(asked, context), context);
}

/** Tells what the command says, now. Never throws. */
export async function replyTo({ command: name, rawOptions }: Request, context: AnswerContext): Promise<Reply> {
  const command = context.commands.find((one) => one.name === name);
  if (command) return noteContent(await respond({ command, rawOptions }, context), context.contentNotes, context.words);
  const { trouble } = context.words;
  return refuse(name, trouble.commandGone(name), trouble.reload);
}

function answerableOf(
  incoming: IncomingCommand | IncomingMenu,
  { request, isPrivate }: Asked,
  responder: Responder,
): Answerable {
  return {
    kind: "command",
    command: request.command,
    fields: describeIncoming(incoming, request.command),
    createdTimestamp: incoming.createdTimestamp,
    give: responder.reply,
    announce: () => responder.announce(isPrivate ? "private" : "public"),
    async fill(message) {
      if (isPrivate || !isEphemeral(message)) return responder.edit(message);
      // The announcement was shown to everybody, and cannot become private: a private answer takes its place.
      await responder.remove();
      return responder.followUp(message);
    },
  };
}

/** Some replies are private whatever was chosen. */
async function prepare({ request, isPrivate, isPlain }: Asked, context: AnswerContext): Promise<DiscordMessage> {
  const reply = await replyTo(request, context);
  const delivered = { ...reply, private: reply.private || isPrivate };
  return isPlain ? renderPlainMessage(delivered, context) : renderMessage(delivered, { request, page: 0 }, context);
}
