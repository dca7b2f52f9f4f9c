import { ChannelType, GatewayDispatchEvents, MessageType } from "discord.js";
import { findAskedQuestion } from "../message/find-asked-question.ts";
import { findSubjectMark } from "../message/find-subject-mark.ts";
import { isSnowflake } from "./ids.ts";

/** A message by which somebody asks the bot something: it mentions the bot, replies to it, or stands in a direct message. */
export interface AddressedMessage {
  readonly id: string;
  readonly channelId: string;
  /** Null in a direct message. */
  readonly guildId: string | null;
  readonly userId: string;
  /** The question without the mention; empty where there is nothing else. */
  readonly question: string;
  /** The mark of the passage that the bot's message shows, which is replied to; null for any other message. */
  readonly about: string | null;
  /** What the bot's message answers, which is replied to; null where it does not keep that. */
  readonly askedBefore: string | null;
}

/**
 * Reads a dispatch of the gateway. Null for everything that is not said to the bot, for messages of bots, and for a reply whose
 * words Discord does not show to it, because it mentions nobody. Never throws for odd data.
 */
export function readAddressedMessage(dispatch: unknown, botId: string): AddressedMessage | null {
  const { t: event, d: data } = recordOf(dispatch);
  const message = recordOf(data);
  const author = recordOf(message["author"]);
  const [id, channelId, userId, content] = [message["id"], message["channel_id"], author["id"], message["content"]];
  if (
    event !== GatewayDispatchEvents.MessageCreate ||
    !isSnowflake(id) ||
    !isSnowflake(channelId) ||
    !isSnowflake(userId)
  )
    return null;
  if (author["bot"] === true || isText(message["webhook_id"]) || !isText(content)) return null;
  if (message["type"] !== MessageType.Default && message["type"] !== MessageType.Reply) return null;
  const guildId = isText(message["guild_id"]) ? message["guild_id"] : null;
  const repliedTo = recordOf(message["referenced_message"]);
  const isReply = recordOf(repliedTo["author"])["id"] === botId;
  const isMentioned = listOf(message["mentions"]).some((one) => recordOf(one)["id"] === botId);
  if (guildId === null ? message["channel_type"] === ChannelType.GroupDM : !isReply && !isMentioned) return null;
  const question = content.replaceAll(`<@${botId}>`, " ").replaceAll(`<@!${botId}>`, " ").replace(/\s+/g, " ").trim();
  if (question === "" && !isMentioned) return null;
  const about = isReply ? findSubjectMark(repliedTo["components"]) : null;
  const askedBefore = isReply ? findAskedQuestion(repliedTo["components"]) : null;
  return { id, channelId, guildId, userId, question, about, askedBefore };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
