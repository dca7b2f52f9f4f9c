import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import type { Command } from "../bot/command.ts";
import type { OptionSpec } from "../bot/option.ts";

export type CommandPayload = RESTPostAPIChatInputApplicationCommandsJSONBody;
type OptionPayload = NonNullable<CommandPayload["options"]>[number];

/** The commands as Discord registers them: for servers, direct messages and people who installed the app themselves. */
export function describeCommands(commands: readonly Command[]): readonly CommandPayload[] {
  return commands.map(({ name, description, options }) => ({
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    options: options.map(describeOption),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  }));
}

function describeOption(option: OptionSpec): OptionPayload {
  const { name, description, required, min, max } = option;
  const base = { name, description, required };
  if (option.type === "boolean") return { ...base, type: ApplicationCommandOptionType.Boolean };
  if (option.type === "integer")
    return {
      ...base,
      type: ApplicationCommandOptionType.Integer,
      ...(min === null ? {} : { min_value: min }),
      ...(max === null ? {} : { max_value: max }),
    };
  const text = { ...base, type: ApplicationCommandOptionType.String as const };
  if (option.choices) return { ...text, choices: option.choices.map((value) => ({ name: value, value })) };
  return {
    ...text,
    ...(min === null ? {} : { min_length: min }),
    ...(max === null ? {} : { max_length: max }),
    ...(option.suggests ? { autocomplete: true as const } : {}),
  };
}

/** True when Discord has other commands than these. What Discord adds of its own, and its defaults, do not count. */
export function hasChanged(registered: readonly unknown[], wanted: readonly CommandPayload[]): boolean {
  const canonical = (commands: readonly unknown[]) => commands.map((one) => JSON.stringify(normalise(one))).toSorted();
  const now = canonical(registered);
  const then = canonical(wanted);
  return now.length !== then.length || now.some((command, index) => command !== then[index]);
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

function normalise(value: unknown): unknown {
  if (Array.isArray(value))
    return value.every((one) => typeof one === "number") ? value.toSorted((a, b) => a - b) : value.map(normalise);
  if (typeof value !== "object" || value === null) return value;
  const known = new Map(Object.entries(value));
  return ourKeys.flatMap((key) => {
    const one = known.get(key);
    return isDefault(one) ? [] : [[key, normalise(one)]];
  });
}

/** What Discord leaves out, or fills in, when it is not said. */
function isDefault(value: unknown): boolean {
  return value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);
}
