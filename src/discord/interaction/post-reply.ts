import { type REST, Routes } from "discord.js";
import type { DiscordMessage } from "../message/render-message.ts";
import type { AddressedMessage } from "./addressed-message.ts";
import { type Delivery, persist } from "./deliver.ts";

/**
 * Posts a message as a reply to another. Discord takes one of the same nonce only, so that a second try after a broken connection
 * posts nothing twice. Pings nobody. Rejects with what Discord has against it.
 */
export function postReply(
  rest: Pick<REST, "post">,
  { id, channelId }: Pick<AddressedMessage, "id" | "channelId">,
  message: DiscordMessage,
): Promise<Delivery> {
  const reference = { message_reference: { message_id: id, fail_if_not_exists: false } };
  return postMessage(rest, channelId, { ...message, ...reference }, id);
}

/** Posts one message by itself. The nonce: at most 25 characters. */
export async function postMessage(
  rest: Pick<REST, "post">,
  channelId: string,
  message: DiscordMessage,
  nonce: string,
): Promise<Delivery> {
  const body = { ...message, nonce, enforce_nonce: true };
  await persist(() => rest.post(Routes.channelMessages(channelId), { body }));
  return "sent";
}
