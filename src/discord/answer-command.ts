import { type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import { type Reply, refuse } from "../bot/reply.ts";
import { respond } from "../bot/respond.ts";
import { type Answerable, answer } from "./answer.ts";
import { type Delivery, deliver } from "./deliver.ts";
import type { Desk } from "./desk.ts";
import type { PageRequest } from "./page-request.ts";
import { type DiscordMessage, renderMessage } from "./render-message.ts";

/** Answers a slash command. Never rejects. */
export async function answerCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const { commandName, createdTimestamp } = interaction;
  const to: Answerable = {
    kind: "command",
    command: commandName,
    fields: describeInteraction(interaction, commandName),
    createdTimestamp,
    give: ({ components, flags }) => deliver(() => interaction.reply({ components, flags })),
    async announce() {
      const delivery = await deliver(() => interaction.deferReply());
      // discord.js does not know of a try that got through although its answer was lost.
      if (delivery === "sent") interaction.deferred = true;
      return delivery;
    },
    fill: (message) => replaceAnnouncement(interaction, message),
  };
  await answer(to, prepare(readRequest(interaction), desk), desk);
}

/** What may be logged of an interaction. */
export function describeInteraction(
  { id, guildId }: { readonly id: string; readonly guildId: string | null },
  command: string,
) {
  return { interaction: id, command, guild: guildId };
}

/** What the command says, now. Never throws. */
export async function replyTo({ command: name, rawOptions }: PageRequest, desk: Desk): Promise<Reply> {
  const command = desk.commands.find((one) => one.name === name);
  if (command) return respond({ command, rawOptions }, desk);
  return refuse(name, `There is no command /${name} any more.`, "Reload Discord to see what there is.");
}

async function prepare(request: PageRequest, desk: Desk): Promise<DiscordMessage> {
  return renderMessage(await replyTo(request, desk), { request, page: 0 }, desk.commandIds);
}

function readRequest({ commandName, options, user }: ChatInputCommandInteraction): PageRequest {
  const values = options.data.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]));
  return { command: commandName, rawOptions: Object.fromEntries(values), invokerId: user.id };
}

/** The announcement was shown to everybody, and cannot become private: a private answer takes its place. */
async function replaceAnnouncement(
  interaction: ChatInputCommandInteraction,
  { components, flags }: DiscordMessage,
): Promise<Delivery> {
  if ((flags & MessageFlags.Ephemeral) === 0)
    return deliver(() => interaction.editReply({ components, flags: MessageFlags.IsComponentsV2 }));
  await deliver(() => interaction.deleteReply());
  return deliver(() => interaction.followUp({ components, flags }));
}
