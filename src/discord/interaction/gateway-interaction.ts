import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  type Interaction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from "discord.js";
import { findCustomIds } from "../message/find-custom-ids.ts";
import { findTexts } from "../message/find-texts.ts";
import type { DiscordMessage } from "../message/render-message.ts";
import { deliver } from "./deliver.ts";
import { isSnowflake, isToken } from "./ids.ts";
import type { Incoming, Responder } from "./incoming.ts";

/** An interaction of discord.js as the bot takes it; null for a kind that it has no use for. Throws for what Discord would never send. */
export function readInteraction(
  interaction: Interaction,
): { readonly incoming: Incoming; readonly responder: Responder } | null {
  const { id, token, guildId, user, locale, createdTimestamp, memberPermissions } = interaction;
  if (!isSnowflake(id) || !isToken(token) || !isSnowflake(user.id) || (guildId !== null && !isSnowflake(guildId)))
    throw new TypeError("no interaction: its ids or its token");
  const mayManage = memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  const base = { id, guildId, userId: user.id, mayManage, locale, createdTimestamp };
  if (interaction.isChatInputCommand()) {
    const options = interaction.options.data.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]));
    const incoming = { ...base, name: interaction.commandName, options: Object.fromEntries(options) };
    return { incoming: { kind: "command", ...incoming }, responder: respondTo(interaction) };
  }
  if (interaction.isMessageContextMenuCommand()) {
    const { commandName: name, targetMessage } = interaction;
    return {
      incoming: { kind: "menu", ...base, name, text: targetMessage.content },
      responder: respondTo(interaction),
    };
  }
  if (interaction.isButton() || interaction.isStringSelectMenu()) {
    const { customId, message } = interaction;
    const components = message.components.map((component) => component.toJSON());
    const customIds = findCustomIds(components);
    const values = interaction.componentType === ComponentType.StringSelect ? interaction.values : [];
    const from = { customIds, texts: findTexts(components), isPrivate: message.flags.has(MessageFlags.Ephemeral) };
    return { incoming: { kind: "press", ...base, customId, values, message: from }, responder: respondTo(interaction) };
  }
  if (interaction.isModalSubmit()) {
    const { customId, message } = interaction;
    const fields = Array.from(interaction.fields.fields.values(), (field) => [
      field.customId,
      "value" in field ? field.value : "",
    ]);
    const isPrivate = message?.flags.has(MessageFlags.Ephemeral) ?? false;
    const incoming = { ...base, customId, fields: Object.fromEntries(fields), isPrivate };
    return { incoming: { kind: "form", ...incoming }, responder: respondTo(interaction) };
  }
  if (interaction.isAutocomplete()) {
    const { name: option, value: typed } = interaction.options.getFocused(true);
    return {
      incoming: { kind: "typing", ...base, command: interaction.commandName, option, typed },
      responder: respondTo(interaction),
    };
  }
  return null;
}

type Answered =
  | AutocompleteInteraction
  | ChatInputCommandInteraction
  | MessageComponentInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction;
type Repliable = Exclude<Answered, AutocompleteInteraction>;

function respondTo(interaction: Answered): Responder {
  const repliable = () => only(interaction, interaction.isAutocomplete() ? null : interaction);
  const pressed = () => only(interaction, interaction.isMessageComponent() ? interaction : null);
  return {
    reply: (message) => deliver(async () => repliable().reply(bodyOf(message))),
    update: (message) => deliver(async () => pressed().update(contentOf(message))),
    announce: (visibility) =>
      announce(repliable, (one) => one.deferReply(visibility === "private" ? { flags: MessageFlags.Ephemeral } : {})),
    announceUpdate: () => announce(pressed, (one) => one.deferUpdate()),
    showForm: (form) => deliver(async () => pressed().showModal(form)),
    offer: (choices) =>
      deliver(async () => only(interaction, interaction.isAutocomplete() ? interaction : null).respond(choices)),
    edit: (message) => deliver(async () => repliable().editReply(contentOf(message))),
    remove: () => deliver(async () => repliable().deleteReply()),
    followUp: (message) => deliver(async () => repliable().followUp(bodyOf(message))),
  };
}

/** Throws a TypeError for an answer that Discord has no place for in reply to this. */
function only<One>(interaction: Answered, fitting: One | null): One {
  if (fitting === null) throw new TypeError(`an interaction of type ${interaction.type} takes no such answer`);
  return fitting;
}

async function announce<One extends Repliable>(find: () => One, send: (interaction: One) => Promise<unknown>) {
  const interaction = find();
  const delivery = await deliver(() => send(interaction));
  // discord.js does not know of a try that got through although its answer was lost.
  if (delivery === "sent") interaction.deferred = true;
  return delivery;
}

function bodyOf({ content, components, flags }: DiscordMessage) {
  return { ...(content === undefined ? {} : { content }), components, flags };
}

/** Tells whether a message is private is settled when it is sent or announced. */
function contentOf(message: DiscordMessage) {
  const { flags, ...body } = bodyOf(message);
  return { ...body, flags: flags & ~MessageFlags.Ephemeral };
}
