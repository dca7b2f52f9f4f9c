import { ComponentType, MessageFlags } from "discord.js";
import type { MessageWords } from "../../bot/languages/words.ts";
import type { DiscordMessage } from "./render-message.ts";

/** Shows to all what somebody was shown alone: the texts of the message itself, where the command is too long to be given again. */
export function shareTexts(texts: readonly string[], userId: string, words: MessageWords): DiscordMessage {
  const all = [...texts, `-# ${words.sharedBy(`<@${userId}>`)}`];
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [
      {
        type: ComponentType.Container,
        accent_color: 0x3b6ea5,
        components: all.map((content) => ({ type: ComponentType.TextDisplay as const, content })),
      },
    ],
    allowed_mentions: { parse: [] },
  };
}
