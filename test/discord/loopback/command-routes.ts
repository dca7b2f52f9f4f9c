import { faultsOfCommandList } from "./command-rules.ts";
import type { Discord } from "./discord.ts";
import { type Answer, type Request, refusal } from "./rest.ts";
import { faultsOfAnswer, faultsOfCommands, isRecord } from "./spec.ts";

/** /applications/{id}/commands and /applications/{id}/guilds/{guild}/commands. */
export function answerCommands(discord: Discord, { method, path, body }: Request): Answer {
  const [, , , application, third, guild] = path;
  const scope = third === "guilds" ? guild : "global";
  const { applicationId, guildId } = discord.world;
  if (application !== applicationId || scope === undefined || (scope !== "global" && scope !== guildId))
    return refusal(403, 50001, "Missing Access");
  const registered = discord.commands.get(scope) ?? [];
  if (method === "GET") return { status: 200, body: registered };
  if (method !== "PUT") return refusal(405, 0, "405: Method Not Allowed");
  const wanted = Array.isArray(body) ? body.filter(isRecord) : [];
  const faults = [...faultsOfCommands(body), ...faultsOfCommandList(wanted)];
  if (faults.length > 0) {
    discord.violations.push(...faults.map((fault) => `commands: ${fault}`));
    return refusal(400, 50035, "Invalid Form Body", faults);
  }
  const commands = wanted.map((command) => asRegistered(discord, scope, command, registered));
  discord.commands.set(scope, commands);
  return { status: 200, body: commands };
}

/** A command of the same name and type keeps its id. Defaults are filled in; what is false or empty is left out. */
function asRegistered(
  { world, violations }: Discord,
  scope: string,
  command: Record<string, unknown>,
  registered: readonly Record<string, unknown>[],
): Record<string, unknown> {
  const type = command["type"] ?? 1;
  const same = registered.find((one) => one["name"] === command["name"] && one["type"] === type);
  const { options, ...rest } = command;
  const kept = Array.isArray(options) && options.length > 0 ? { options: options.map(withoutDefaults) } : {};
  const body = {
    // Discord gives an entry of a menu a blank description.
    description: "",
    ...rest,
    ...kept,
    id: same?.["id"] ?? world.newId(),
    application_id: world.applicationId,
    version: world.newId(),
    type,
    default_member_permissions: null,
    nsfw: false,
    description_localizations: null,
    name_localizations: null,
    ...(scope === "global" ? {} : { guild_id: scope }),
  };
  violations.push(...faultsOfAnswer("command", body).map((fault) => `own command: ${fault}`));
  return body;
}

function withoutDefaults(option: unknown): unknown {
  if (!isRecord(option)) return option;
  return Object.fromEntries(Object.entries(option).filter(([key, value]) => key !== "required" || value !== false));
}
