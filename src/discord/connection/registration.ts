import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";
import type { Command } from "../../bot/command.ts";
import type { OptionSpec } from "../../bot/option.ts";
import { optionsInDiscord } from "../interaction/delivery-options.ts";
import { localiseChoice, localiseCommand, localiseMenu, localiseOption } from "./localise.ts";

type SlashPayload = RESTPostAPIChatInputApplicationCommandsJSONBody;
export type CommandPayload = SlashPayload | RESTPostAPIContextMenuApplicationCommandsJSONBody;
type OptionPayload = NonNullable<SlashPayload["options"]>[number];

/** The commands are for servers, direct messages and people who installed the app themselves. */
const everywhere = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** The commands as Discord registers them: those that are typed, then those of the menu that a message has. */
export function describeCommands(commands: readonly Command[]): readonly CommandPayload[] {
  const listed = commands.filter((command) => command.listed);
  const typed = listed.map((command) => ({
    type: ApplicationCommandType.ChatInput as const,
    name: command.name,
    description: command.description,
    ...localiseCommand(command.name),
    options: optionsInDiscord(command).map((option) => describeOption(option, command.name)),
    ...everywhere,
  }));
  const entries = listed.flatMap(({ name, menu }) =>
    menu === null
      ? []
      : [{ type: ApplicationCommandType.Message as const, name: menu.name, ...localiseMenu(name), ...everywhere }],
  );
  return [...typed, ...entries];
}

function describeOption(option: OptionSpec, command: string): OptionPayload {
  const { name, description, required, min, max } = option;
  const base = { name, description, required, ...localiseOption(command, name) };
  if (option.type === "boolean") return { ...base, type: ApplicationCommandOptionType.Boolean };
  if (option.type === "integer")
    return {
      ...base,
      type: ApplicationCommandOptionType.Integer,
      ...(min === null ? {} : { min_value: min }),
      ...(max === null ? {} : { max_value: max }),
    };
  const text = { ...base, type: ApplicationCommandOptionType.String as const };
  if (option.choices) return { ...text, choices: option.choices.map((value) => describeChoice(value, name, command)) };
  return {
    ...text,
    ...(min === null ? {} : { min_length: min }),
    ...(max === null ? {} : { max_length: max }),
    ...(option.suggests ? { autocomplete: true as const } : {}),
  };
}

function describeChoice(value: string, option: string, command: string) {
  return { name: value, value, ...localiseChoice(command, option, value) };
}

/** One difference between Discord's commands and the wanted ones. */
export interface CommandChange {
  readonly kind: "added" | "changed" | "removed";
  readonly name: string;
  /** The keys of a changed command that are not the same, in the order of `ourKeys`: `description`, `options`. */
  readonly keys: readonly string[];
}

/**
 * Tells what registering would do: additions and changes in the order wanted, then removals. Empty when Discord has these
 * very commands, in any order; what Discord adds of its own, and its defaults, do not count.
 */
export function listChanges(
  registered: readonly unknown[],
  wanted: readonly CommandPayload[],
): readonly CommandChange[] {
  const now = new Map(registered.map((command) => [identify(command), command]));
  const then = new Set(wanted.map(identify));
  const changes = wanted.flatMap((command): readonly CommandChange[] => {
    const known = now.get(identify(command));
    if (known === undefined) return [{ kind: "added", name: command.name, keys: [] }];
    const keys = ourKeys.filter((key) => writeKey(known, key) !== writeKey(command, key));
    return keys.length > 0 ? [{ kind: "changed", name: command.name, keys }] : [];
  });
  const gone = [...now].filter(([identity]) => !then.has(identity));
  return [...changes, ...gone.map(([, command]) => removal(command))];
}

/** Discord tells commands apart by name and kind: a slash command, or one of a menu. */
function identify(command: unknown): string {
  return `${writeKey(command, "type")} ${writeKey(command, "name")}`;
}

function removal(command: unknown): CommandChange {
  return { kind: "removed", name: String(readKey(command, "name")), keys: [] };
}

function writeKey(command: unknown, key: string): string {
  const value = readKey(command, key);
  return isDefault(value) ? "" : JSON.stringify(normalise(value, key));
}

function readKey(command: unknown, key: string): unknown {
  return typeof command === "object" && command !== null ? new Map(Object.entries(command)).get(key) : undefined;
}

/** The keys that are ours to say; the others come back from Discord (ids, versions, localised forms). */
const ourKeys = [
  "autocomplete",
  "choices",
  "contexts",
  "default_member_permissions",
  "description",
  "description_localizations",
  "integration_types",
  "max_length",
  "max_value",
  "min_length",
  "min_value",
  "name",
  "name_localizations",
  "nsfw",
  "options",
  "required",
  "type",
  "value",
] as const;

function normalise(value: unknown, key: string): unknown {
  if (Array.isArray(value))
    return value.every((one) => typeof one === "number")
      ? value.toSorted((a, b) => a - b)
      : value.map((one) => normalise(one, key));
  if (typeof value !== "object" || value === null) return value;
  const known = new Map(Object.entries(value));
  // Of a text in several languages, every key is ours.
  const keys = key.endsWith("_localizations") ? [...known.keys()].toSorted() : ourKeys;
  return keys.flatMap((one) => (isDefault(known.get(one)) ? [] : [[one, normalise(known.get(one), one)]]));
}

/** Tells what Discord leaves out, or fills in, when it is not said. */
function isDefault(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    value === "" ||
    (typeof value === "object" && Object.keys(value).length === 0)
  );
}
