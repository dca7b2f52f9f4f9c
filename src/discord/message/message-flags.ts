import { MessageFlags } from "discord.js";
import type { DiscordMessage } from "./render-message.ts";

/** True when only one person sees it. */
export function isEphemeral({ flags }: DiscordMessage): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}

/** The message for everybody. */
export function asPublic(message: DiscordMessage): DiscordMessage {
  return { ...message, flags: message.flags & ~MessageFlags.Ephemeral };
}

/** The message for one person alone. */
export function asEphemeral(message: DiscordMessage): DiscordMessage {
  return { ...message, flags: message.flags | MessageFlags.Ephemeral };
}
