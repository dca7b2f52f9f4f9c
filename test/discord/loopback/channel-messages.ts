import { ChannelType, GatewayDispatchEvents } from "discord-api-types/v10";
import type { Discord } from "./discord.ts";
import type { SentMessage } from "./exchange.ts";
import type { Gateway } from "./gateway.ts";
import { faultsOfMessage } from "./message-rules.ts";
import { messageResponse, sentMessage } from "./messages.ts";
import { userOf } from "./payloads.ts";
import { type Answer, type Request, refusal, refuseForm } from "./refusals.ts";
import { faultsOfChannelMessage, isRecord } from "./spec.ts";

/** POST /channels/{channel}/messages: a message of the bot's own. One of a nonce that is known is not posted twice. */
export function answerChannel(discord: Discord, { method, path, body }: Request): Answer {
  if (method !== "POST" || !isRecord(body)) return refusal(404, 0, "404: Not Found");
  const channelId = path[3] ?? "";
  if (discord.closedThreads.has(channelId)) return refusal(400, 50083, "Thread is archived");
  const faults = [...faultsOfChannelMessage(body), ...faultsOfMessage(body)];
  const { message_reference: reference } = body;
  const repliedTo = isRecord(reference) ? discord.said.get(String(reference["message_id"])) : channelId;
  if (repliedTo !== channelId) faults.push("a reply stands in the channel of the message that it replies to");
  if ((Number(body["flags"] ?? 0) & (1 << 6)) !== 0) faults.push("a message in a channel is for everybody");
  if (faults.length > 0) return refuseForm(discord, "message", faults);
  const known = discord.posted.find(({ message }) => message.body["nonce"] === body["nonce"]);
  const message = known?.message ?? sentMessage(discord.world.newId(), body, {});
  if (!known) discord.posted.push({ channelId, message });
  return { status: 200, body: messageResponse(discord, message) };
}

/** Somebody says this, there. */
export interface Said {
  /** A new id when left out. */
  readonly id?: string;
  readonly content: string;
  /** Null: in a direct message. The loopback's server when left out. */
  readonly guildId?: string | null;
  readonly channelId?: string;
  /** The bot is in the list of those whom the message mentions. */
  readonly mentions?: "bot" | "nobody";
  readonly repliesTo?: SentMessage | undefined;
  readonly byBot?: true;
}

/** Somebody says something in a channel. Gives the message's id. */
export function say(discord: Discord, gateway: Gateway, said: Said): string {
  const { world } = discord;
  const { content, guildId = world.guildId, channelId = world.channelId, repliesTo } = said;
  const id = said.id ?? world.newId();
  discord.said.set(id, channelId);
  const bot = userOf(world.applicationId, "verbatim");
  gateway.dispatch(GatewayDispatchEvents.MessageCreate, {
    id,
    channel_id: channelId,
    ...(guildId === null ? {} : { guild_id: guildId }),
    author: said.byBot ? { ...userOf("1573548889976340777", "other"), bot: true } : userOf(world.personId, "person"),
    content,
    mentions: said.mentions === "bot" ? [bot] : [],
    mention_roles: [],
    mention_everyone: false,
    attachments: [],
    embeds: [],
    pinned: false,
    tts: false,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    type: repliesTo ? 19 : 0,
    ...(repliesTo ? { referenced_message: messageResponse(discord, repliesTo) } : {}),
  });
  return id;
}

/**
 * Somebody opens a thread under the loopback's channel, or a post in its forum. Gives the thread's id, which is also the id of the
 * message that opens a post.
 */
export function openThread({ world }: Discord, gateway: Gateway, kind: "thread" | "post"): string {
  const id = world.newId();
  gateway.dispatch(GatewayDispatchEvents.ThreadCreate, {
    id,
    guild_id: world.guildId,
    parent_id: world.channelId,
    owner_id: world.personId,
    name: "The harbor",
    type: ChannelType.PublicThread,
    message_count: 0,
    member_count: 1,
    rate_limit_per_user: 0,
    total_message_sent: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: new Date().toISOString(),
      locked: false,
    },
    ...(kind === "post" ? { applied_tags: [] } : {}),
    newly_created: true,
  });
  return id;
}
