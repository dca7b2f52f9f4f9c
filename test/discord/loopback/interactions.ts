import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIBaseInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  ComponentType,
  GuildMemberFlags,
  InteractionContextType,
  InteractionType,
  Locale,
  MessageType,
} from "discord-api-types/v10";
import { userOf } from "./payloads.ts";
import type { World } from "./world.ts";

/** The place where somebody uses a command: in the server, in the bot's direct messages, or elsewhere with the app their own. */
export type Place = "server" | "direct message" | "user install";

export interface Typed {
  readonly name: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly place: Place;
  /** Since when Discord waits; now when left out. */
  readonly atMs?: number;
  /** The person who does it; the world's first when left out. */
  readonly personId?: string;
  /** Their language; English when left out. */
  readonly locale?: Locale;
  /** The permissions that they have in the server, as Discord's bits; all of them when left out. */
  readonly permissions?: bigint;
}

/** A slash command as it is sent to the bot. */
export function commandInteraction(world: World, typed: Typed): APIChatInputApplicationCommandInteraction {
  return {
    ...baseOf(world, typed, InteractionType.ApplicationCommand),
    data: { ...commandOf(world, typed.name), options: Object.entries(typed.options).map(optionOf) },
  };
}

/** Somebody picks an entry of the menu that somebody else's message has. */
export function menuInteraction(
  world: World,
  pick: { readonly name: string; readonly content: string; readonly place: Place },
): APIMessageApplicationCommandInteraction {
  const { name, content, place } = pick;
  const message: APIMessage = {
    id: world.newId(),
    channel_id: world.channelId,
    author: userOf(world.otherPersonId, "writer"),
    content,
    timestamp: "2026-01-01T00:00:00.000000+00:00",
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.Default,
    components: [],
  };
  return {
    ...baseOf(world, { name, options: {}, place }, InteractionType.ApplicationCommand),
    data: {
      id: world.newId(),
      name,
      type: ApplicationCommandType.Message,
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
  };
}

/** A slash command while the option named `focused` is being typed. */
export function autocompleteInteraction(
  world: World,
  typed: Typed,
  focused: string,
): APIApplicationCommandAutocompleteInteraction {
  const options = Object.entries(typed.options).map((entry) =>
    entry[0] === focused ? { ...optionOf(entry), focused: true } : optionOf(entry),
  );
  return {
    ...baseOf(world, typed, InteractionType.ApplicationCommandAutocomplete),
    // discord-api-types has the value of a focused number as text only; none of the options here is a number.
    data: { ...commandOf(world, typed.name), options: options as never },
  };
}

/** The person who acts on a message that the bot sent, where, and in which language; the server and English when left out. */
export interface Acting {
  readonly personId: string;
  readonly place?: Place;
  readonly locale?: Locale;
  readonly permissions?: bigint;
}

/** Somebody presses a button of a message, or chooses from its list when there are values. */
export function componentInteraction(
  world: World,
  press: Acting & { readonly customId: string; readonly message: APIMessage; readonly values?: readonly string[] },
): APIMessageComponentInteraction {
  const { customId, message, values } = press;
  return {
    ...baseOf(world, { name: "", options: {}, place: "server", ...press }, InteractionType.MessageComponent),
    data: values
      ? { custom_id: customId, component_type: ComponentType.StringSelect, values: [...values] }
      : { custom_id: customId, component_type: ComponentType.Button },
    message,
  };
}

/** Somebody sends off a form that the bot showed; `message` is the one whose button opened it. */
export function modalInteraction(
  world: World,
  form: Acting & {
    readonly customId: string;
    readonly values: Readonly<Record<string, string>>;
    readonly message: APIMessage | null;
  },
): APIModalSubmitInteraction {
  const { customId, message, values } = form;
  return {
    ...baseOf(world, { name: "", options: {}, place: "server", ...form }, InteractionType.ModalSubmit),
    data: {
      custom_id: customId,
      components: Object.entries(values).map(([custom_id, value], index) => ({
        type: ComponentType.Label,
        id: 2 * index + 1,
        component: { type: ComponentType.TextInput, id: 2 * index + 2, custom_id, value },
      })),
    },
    ...(message ? { message } : {}),
  };
}

function commandOf(world: World, name: string) {
  return { id: world.newId(), name, type: ApplicationCommandType.ChatInput as const };
}

function optionOf([name, value]: [string, string | number | boolean]): APIApplicationCommandInteractionDataBasicOption {
  if (typeof value === "string") return { name, type: ApplicationCommandOptionType.String, value };
  if (typeof value === "number") return { name, type: ApplicationCommandOptionType.Integer, value };
  return { name, type: ApplicationCommandOptionType.Boolean, value };
}

function baseOf<Type extends InteractionType>(
  world: World,
  { place, atMs, personId, locale, permissions = 2_147_483_647n }: Typed,
  type: Type,
) {
  const id = world.newId(atMs);
  const person = userOf(personId ?? world.personId, "reader");
  const base = {
    id,
    type,
    version: 1,
    application_id: world.applicationId,
    token: `${Buffer.from(`interaction:${id}`).toString("base64url")}${"t".repeat(120)}`,
    app_permissions: "2147483647",
    locale: locale ?? Locale.EnglishUS,
    entitlements: [],
    attachment_size_limit: 10_485_760,
  } satisfies Partial<APIBaseInteraction<Type, never>>;
  const channel = {
    id: world.channelId,
    type: place === "server" ? ChannelType.GuildText : ChannelType.DM,
  } as const;
  if (place === "server")
    return {
      ...base,
      channel,
      channel_id: channel.id,
      context: InteractionContextType.Guild,
      guild_id: world.guildId,
      guild: { id: world.guildId, locale: Locale.EnglishUS, features: [] },
      guild_locale: Locale.EnglishUS,
      authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: world.guildId },
      member: {
        user: person,
        roles: [],
        joined_at: "2026-01-01T00:00:00.000000+00:00",
        deaf: false,
        mute: false,
        flags: GuildMemberFlags.CompletedOnboarding,
        permissions: permissions.toString(),
      },
    };
  const own = place === "user install";
  return {
    ...base,
    channel,
    channel_id: channel.id,
    context: own ? InteractionContextType.PrivateChannel : InteractionContextType.BotDM,
    authorizing_integration_owners: own
      ? { [ApplicationIntegrationType.UserInstall]: person.id }
      : { [ApplicationIntegrationType.GuildInstall]: "0" },
    user: person,
  };
}
