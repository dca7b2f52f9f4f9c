import { type ChatInputCommandInteraction, type MessageContextMenuCommandInteraction, MessageFlags } from "discord.js";
import { noteContent } from "../bot/content-notes.ts";
import { type Reply, refuse } from "../bot/reply.ts";
import { respond } from "../bot/respond.ts";
import { type Answerable, answer } from "./answer.ts";
import { type Delivery, deliver } from "./deliver.ts";
import type { Desk } from "./desk.ts";
import type { PageRequest } from "./page-request.ts";
import { readPrivacy } from "./private-option.ts";
import { type DiscordMessage, renderMessage } from "./render-message.ts";

type CommandInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** A request, and whether the asker alone sees the answer. */
interface Asked {
  readonly request: PageRequest;
  readonly isPrivate: Reply["private"];
}

/** Answers a slash command. Never rejects. */
export function answerCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  return answerRequest(interaction, readRequest(interaction, desk), desk);
}

/** Answers an entry of a message's menu: the command gets the message's text. Always privately. Never rejects. */
export function answerMenu(interaction: MessageContextMenuCommandInteraction, desk: Desk): Promise<void> {
  const { commandName, targetMessage, user } = interaction;
  const command = desk.commands.find(({ menu }) => menu?.name === commandName);
  const rawOptions = command?.menu ? { [command.menu.option]: targetMessage.content } : {};
  const request = { command: command?.name ?? commandName, rawOptions, invokerId: user.id };
  return answerRequest(interaction, { request, isPrivate: true }, desk);
}

async function answerRequest(
  interaction: CommandInteraction,
  { request, isPrivate }: Asked,
  desk: Desk,
): Promise<void> {
  const { createdTimestamp } = interaction;
  const to: Answerable = {
    kind: "command",
    command: request.command,
    fields: describeInteraction(interaction, request.command),
    createdTimestamp,
    give: ({ components, flags }) => deliver(() => interaction.reply({ components, flags })),
    async announce() {
      const delivery = await deliver(() => interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {}));
      // discord.js does not know of a try that got through although its answer was lost.
      if (delivery === "sent") interaction.deferred = true;
      return delivery;
    },
    fill: (message) => (isPrivate ? edit(interaction, message) : replaceAnnouncement(interaction, message)),
  };
  await answer(to, () => prepare(request, isPrivate, desk), desk);
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
  if (command) return noteContent(await respond({ command, rawOptions }, desk), desk.contentNotes, desk.words);
  const { trouble } = desk.words;
  return refuse(name, trouble.commandGone(name), trouble.reload);
}

/** Some replies are private whatever was chosen. */
async function prepare(request: PageRequest, isPrivate: Reply["private"], desk: Desk): Promise<DiscordMessage> {
  const reply = await replyTo(request, desk);
  return renderMessage({ ...reply, private: reply.private || isPrivate }, { request, page: 0 }, desk);
}

function readRequest({ commandName, options, user }: ChatInputCommandInteraction, desk: Desk): Asked {
  const values = options.data.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]));
  const command = desk.commands.find(({ name }) => name === commandName);
  const { isPrivate, rawOptions } = readPrivacy(
    Object.fromEntries(values),
    command?.options ?? [],
    desk.privateReplies,
  );
  return { request: { command: commandName, rawOptions, invokerId: user.id }, isPrivate };
}

function edit(interaction: CommandInteraction, { components }: DiscordMessage): Promise<Delivery> {
  return deliver(() => interaction.editReply({ components, flags: MessageFlags.IsComponentsV2 }));
}

/** The announcement was shown to everybody, and cannot become private: a private answer takes its place. */
async function replaceAnnouncement(interaction: CommandInteraction, message: DiscordMessage): Promise<Delivery> {
  const { components, flags } = message;
  if ((flags & MessageFlags.Ephemeral) === 0) return edit(interaction, message);
  await deliver(() => interaction.deleteReply());
  return deliver(() => interaction.followUp({ components, flags }));
}
