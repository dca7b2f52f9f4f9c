import { faultsOfCommandList } from "./command-rules.ts";
import type { Discord } from "./discord.ts";
import { type Answer, type Request, refusal, refuseForm } from "./refusals.ts";
import { faultsOfAnswer, faultsOfCommands, isRecord } from "./spec.ts";

/** /applications/{id}/commands and /applications/{id}/guilds/{guild}/commands, of all or of one. */
export function answerCommands(discord: Discord, { method, path, body }: Request): Answer {
  const [, , , application, third, guild] = path;
  const scope = third === "guilds" ? guild : "global";
  const id = path[third === "guilds" ? 7 : 5];
  const { applicationId, guildId } = discord.world;
  if (application !== applicationId || scope === undefined || (scope !== "global" && scope !== guildId))
    return refusal(403, 50001, "Missing Access");
  const registered = discord.commands.get(scope) ?? [];
  const one = registered.find((command) => command["id"] === id);
  if (id !== undefined && !one) return refusal(404, 10063, "Unknown application command");
  const others = registered.filter((command) => command !== one);
  if (method === "GET") return { status: 200, body: one ?? registered };
  if (method === "DELETE" && one) return remember(discord, scope, others, { status: 204, body: null });
  if (method === "PUT" && !one) return replaceAll(discord, scope, body, registered);
  if (method === "POST" && !one && isRecord(body)) return add(discord, scope, body, registered);
  if (method === "PATCH" && one && isRecord(body)) return add(discord, scope, { ...wordsOf(one), ...body }, registered);
  return refusal(405, 0, "405: Method Not Allowed");
}

function replaceAll(discord: Discord, scope: string, body: unknown, registered: readonly Command[]): Answer {
  const wanted = Array.isArray(body) ? body.filter(isRecord) : [];
  const faults = [...faultsOfCommands(body), ...faultsOfCommandList(wanted)];
  if (faults.length > 0) return refuseForm(discord, "commands", faults);
  const fresh = wanted.filter((command) => !findSame(registered, command)).length;
  if (!mayCreate(discord, fresh)) return refusal(400, 30034, "Max number of daily application command creates");
  const commands = wanted.map((command) => asRegistered(discord, scope, command, registered));
  return remember(discord, scope, commands, { status: 200, body: commands });
}

/** 201 for a new one, 200 for one that takes the place of another of its name and kind. */
function add(discord: Discord, scope: string, command: Command, registered: readonly Command[]): Answer {
  const same = findSame(registered, command);
  const others = registered.filter((one) => one !== same);
  const faults = [...faultsOfCommands([command]), ...faultsOfCommandList([...others.map(wordsOf), command])];
  if (faults.length > 0) return refuseForm(discord, "command", faults);
  if (!mayCreate(discord, same ? 0 : 1)) return refusal(400, 30034, "Max number of daily application command creates");
  const body = asRegistered(discord, scope, command, registered);
  return remember(discord, scope, [...others, body], { status: same ? 200 : 201, body });
}

function remember({ commands }: Discord, scope: string, list: readonly Command[], answer: Answer): Answer {
  commands.set(scope, list);
  return answer;
}

function mayCreate({ levers }: Discord, count: number): boolean {
  levers.commandCreatesRemaining -= count;
  return levers.commandCreatesRemaining >= 0;
}

function findSame(registered: readonly Command[], command: Command): Command | undefined {
  const type = command["type"] ?? 1;
  return registered.find((one) => one["name"] === command["name"] && one["type"] === type);
}

/** A registered command without what Discord itself put there. */
function wordsOf({ id, application_id, version, guild_id, ...words }: Command): Command {
  return words;
}

type Command = Readonly<Record<string, unknown>>;

/** A command of the same name and type keeps its id. Defaults are filled in; what is false or empty is left out. */
function asRegistered(
  { world, violations }: Discord,
  scope: string,
  command: Command,
  registered: readonly Command[],
): Command {
  const type = command["type"] ?? 1;
  const same = findSame(registered, command);
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
