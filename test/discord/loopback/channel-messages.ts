import { GatewayDispatchEvents } from "discord-api-types/v10";
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
  const faults = [...faultsOfChannelMessage(body), ...faultsOfMessage(body)];
  if ((Number(body["flags"] ?? 0) & (1 << 6)) !== 0) faults.push("a message in a channel is for everybody");
  if (faults.length > 0) return refuseForm(discord, "message", faults);
  const known = discord.posted.find(({ message }) => message.body["nonce"] === body["nonce"]);
  const message = known?.message ?? sentMessage(discord.world.newId(), body, {});
  if (!known) discord.posted.push({ channelId: path[3] ?? "", message });
  return { status: 200, body: messageResponse(discord, message) };
}

/** Somebody says this, there. */
export interface Said {
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
  const id = world.newId();
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
