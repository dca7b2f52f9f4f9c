import type { Verdict } from "../../bot/answered.ts";
import { type Reply, refuse, textBlock } from "../../bot/reply.ts";
import { type PressedButton, type Request, readButtonIds } from "../message/button-ids.ts";
import { asEphemeral, isEphemeral } from "../message/message-flags.ts";
import { questionForm } from "../message/question-form.ts";
import { type DiscordMessage, renderMessage, type Turn } from "../message/render-message.ts";
import { shareTexts } from "../message/share-texts.ts";
import { readVerdictArgument } from "../message/verdict-argument.ts";
import { type Answerable, answer, send } from "./answer.ts";
import { replyTo } from "./answer-command.ts";
import type { AnswerContext } from "./answer-context.ts";
import type { Delivery } from "./deliver.ts";
import { describeIncoming, type IncomingPress, type Responder } from "./incoming.ts";

/** The place where a button's reply is shown: in place of its message, or beside it, to one or to all. */
type Place = "here" | "beside" | "shared";

/** The reply that a button leads to. */
interface Outcome {
  readonly place: Place;
  readonly command: string;
  readonly message: () => Promise<DiscordMessage>;
}

/**
 * Answers a press on a button, or a choice from a list, below a message of the bot's. A command is given again for it, so
 * that what is shown is of the coverage as it is now; nothing is remembered but what the message's own ids hold. Whoever
 * asked sees their message change; anybody else gets a private copy, with buttons of their own. Never rejects.
 */
export async function answerPress(
  incoming: IncomingPress,
  responder: Responder,
  context: AnswerContext,
): Promise<void> {
  const button = readButtonIds(incoming.customId, incoming.message.customIds);
  const noted = { kind: "button", command: "", fields: describeIncoming(incoming, "") } as const;
  if (button?.action === "about")
    return send(noted, () => responder.showForm(questionForm(button.argument, context.words.message)), context);
  if (button?.action === "dismiss" && button.argument === incoming.userId)
    return send(noted, () => takeAway(responder), context);
  const outcome = decide(button, incoming, context);
  await answer(answerableOf(incoming, outcome, responder), outcome.message, context);
}

function decide(button: PressedButton | null, incoming: IncomingPress, context: AnswerContext): Outcome {
  const { userId, values } = incoming;
  const { trouble } = context.words;
  const refused = (...words: readonly [string, string]): Outcome => ({
    place: "beside",
    command: button?.request?.command ?? "",
    message: async () => renderMessage(refuse(null, ...words), null, context),
  });
  const showing = (place: Place, request: Request, turn: Omit<Turn, "request"> = { page: 0 }): Outcome => ({
    place,
    command: request.command,
    message: async () =>
      renderMessage(visible(await replyTo(request, readBy(place, context)), place), { ...turn, request }, context),
  });
  if (!button) return refused(trouble.staleButton, trouble.giveAgain);
  const { action, argument, request } = button;
  const own = (rawOptions: Request["rawOptions"]) => ({ command: "source", rawOptions, invokerId: userId });
  if (action === "context") return showing("beside", own({ text: values[0] ?? argument }));
  if (action === "carriers") return showing("beside", own({ text: argument, carriers: true }));
  if (action === "helpful" || action === "unhelpful")
    return thanked({ argument, isHelpful: action === "helpful" }, context);
  if (action === "share" && !request)
    return {
      place: "shared",
      command: "",
      message: async () => shareTexts(incoming.message.texts, userId, context.words.message),
    };
  if (!request) return refused(trouble.notYours, trouble.ownCopy);
  const place = request.invokerId === userId ? "here" : "beside";
  const asked = { ...request, invokerId: userId };
  if (action === "page") return showing(place, asked, { page: Number(argument) });
  if (action === "share") return showing("shared", asked, { page: 0, sharedBy: userId });
  if (action === "dismiss") return refused(trouble.notYours, trouble.ownCopy);
  return {
    place,
    command: request.command,
    async message() {
      const { more } = await replyTo(asked, context);
      const longer = more ? { ...asked, rawOptions: more } : asked;
      return renderMessage(visible(await replyTo(longer, context), place), { request: longer, page: 0 }, context);
    },
  };
}

/** Counts what somebody thinks of a reply. */
function thanked(
  { argument, isHelpful }: Pick<Verdict, "isHelpful"> & { readonly argument: string },
  context: AnswerContext,
): Outcome {
  const { command, outcome } = readVerdictArgument(argument);
  return {
    place: "beside",
    command,
    async message() {
      context.observeVerdict?.({ command, outcome, isHelpful });
      const blocks = [textBlock("plain", context.words.message.thanks)];
      return renderMessage({ private: true, blocks, record: { command } }, null, context);
    },
  };
}

/** The context for a reply at that place: one that is shared is for everybody, and says nothing that only its sharer may read. */
function readBy(place: Place, context: AnswerContext): AnswerContext {
  return place === "shared" ? { ...context, asker: "anybody" } : context;
}

/** Whoever shares a reply that comes in private means to show it; what went wrong stays between them and the bot. */
function visible(reply: Reply, place: Place): Reply {
  if (place !== "shared") return reply;
  return { ...reply, private: reply.record["error"] !== undefined };
}

function answerableOf(incoming: IncomingPress, { place, command }: Outcome, responder: Responder): Answerable {
  const wasPrivate = incoming.message.isPrivate;
  // What is for one person alone cannot take the place of what everybody saw.
  const hides = (message: DiscordMessage) => isEphemeral(message) && !wasPrivate;
  return {
    kind: "button",
    command,
    fields: describeIncoming(incoming, command),
    createdTimestamp: incoming.createdTimestamp,
    give(message) {
      if (place === "here" && !hides(message)) return responder.update(message);
      return responder.reply(place === "shared" ? message : asEphemeral(message));
    },
    announce() {
      if (place === "here") return responder.announceUpdate();
      return responder.announce(place === "shared" ? "public" : "private");
    },
    async fill(message) {
      if (place === "here" && hides(message)) return responder.followUp(message);
      if (place !== "shared" || !isEphemeral(message)) return responder.edit(message);
      await responder.remove();
      return responder.followUp(message);
    },
  };
}

async function takeAway(responder: Responder): Promise<Delivery> {
  const delivery = await responder.announceUpdate();
  return delivery === "late" ? delivery : responder.remove();
}
