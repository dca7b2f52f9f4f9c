import { type ButtonInteraction, MessageFlags } from "discord.js";
import { refuse } from "../bot/reply.ts";
import { type Answerable, answer } from "./answer.ts";
import { describeInteraction, replyTo } from "./answer-command.ts";
import { deliver } from "./deliver.ts";
import type { Desk } from "./desk.ts";
import { type PageTurn, readPageIds } from "./page-request.ts";
import { type DiscordMessage, renderMessage } from "./render-message.ts";

/**
 * Turns the page for whoever asked; anybody else gets that page as a private copy, with buttons of their own. The
 * command is given again, so that the page is of the coverage as it is now. Never rejects.
 */
export async function turnPage(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  const { createdTimestamp, customId, message, user } = interaction;
  const turn = readPageIds(customId, findIds(message.components.map((component) => component.toJSON())));
  const isOwn = turn?.request.invokerId === user.id;
  const command = turn?.request.command ?? "";
  const isPrivate = message.flags.has(MessageFlags.Ephemeral);
  const to: Answerable = {
    kind: "button",
    command,
    fields: describeInteraction(interaction, command),
    createdTimestamp,
    give({ components, flags }) {
      const hides = (flags & MessageFlags.Ephemeral) !== 0 && !isPrivate;
      if (isOwn && !hides) return deliver(() => interaction.update({ components, flags: MessageFlags.IsComponentsV2 }));
      return deliver(() => interaction.reply({ components, flags: flags | MessageFlags.Ephemeral }));
    },
    async announce() {
      const delivery = await deliver(() =>
        isOwn ? interaction.deferUpdate() : interaction.deferReply({ flags: MessageFlags.Ephemeral }),
      );
      if (delivery === "sent") interaction.deferred = true;
      return delivery;
    },
    fill({ components, flags }) {
      const hides = (flags & MessageFlags.Ephemeral) !== 0 && !isPrivate && isOwn;
      if (hides) return deliver(() => interaction.followUp({ components, flags }));
      return deliver(() => interaction.editReply({ components, flags: MessageFlags.IsComponentsV2 }));
    },
  };
  await answer(to, () => prepare(turn, user.id, desk), desk);
}

async function prepare(turn: PageTurn | null, userId: string, desk: Desk): Promise<DiscordMessage> {
  const { staleButton, giveAgain } = desk.words.trouble;
  if (!turn) return renderMessage(refuse(null, staleButton, giveAgain), null, desk);
  const request = { ...turn.request, invokerId: userId };
  return renderMessage(await replyTo(request, desk), { request, page: turn.page }, desk);
}

/** The custom ids of everything in a message, however nested. */
function findIds(component: unknown): readonly string[] {
  if (typeof component !== "object" || component === null) return [];
  if ("custom_id" in component && typeof component.custom_id === "string") return [component.custom_id];
  return Object.values(component).flatMap(findIds);
}
