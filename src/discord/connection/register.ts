import { type Client, DiscordAPIError, REST, RESTJSONErrorCodes, Routes } from "discord.js";
import type { Command } from "../../bot/command.ts";
import { clientOptions } from "./client-options.ts";
import { inviteLink } from "./invite-link.ts";
import { type CommandChange, describeCommands, listChanges } from "./registration.ts";

export interface Registration {
  readonly applicationId: string;
  /** Null: for every server and person. */
  readonly guildId: string | null;
  readonly commands: readonly Command[];
  /** `compare` leaves Discord's commands as they are. */
  readonly mode: "register" | "compare";
}

export interface ApartOptions extends Omit<Registration, "applicationId"> {
  readonly token: string;
  /** Null: Discord's own address. Without a slash at its end. */
  readonly api: string | null;
}

/** The changes that registering made, or would make. */
export interface Registered {
  readonly changes: readonly CommandChange[];
  /** Discord's ids of the commands that it has now, by name. */
  readonly ids: ReadonlyMap<string, string>;
}

/** The commands are for a server that the bot is not in; the message says what to do. */
export class NotInServerError extends Error {}

/** Registers the commands when Discord has others. Rejects with a NotInServerError, or Discord's refusal. */
export async function registerCommands(rest: Client["rest"], registration: Registration): Promise<Registered> {
  return replaceCommands(rest, registration).catch((error: unknown) => {
    const { applicationId, guildId } = registration;
    if (guildId === null || !(error instanceof DiscordAPIError) || !meansAbsent.has(Number(error.code))) throw error;
    const invite = inviteLink(applicationId, guildId);
    throw new NotInServerError(
      `The bot is not in the server ${guildId}, which DISCORD_GUILD_ID names. Invite it there: ${invite}`,
    );
  });
}

/** Registers the commands without logging in. Resolves also to the link that invites the bot. Rejects with a NotInServerError, or Discord's refusal. */
export async function registerApart({
  token,
  api,
  ...registration
}: ApartOptions): Promise<Registered & { readonly invite: string }> {
  const rest = new REST(clientOptions({ api, status: "" }).rest).setToken(token);
  const applicationId = readApplicationId(await rest.get(Routes.currentApplication()));
  const registered = await registerCommands(rest, { ...registration, applicationId });
  return { ...registered, invite: inviteLink(applicationId, registration.guildId) };
}

const meansAbsent: ReadonlySet<number> = new Set([RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.UnknownGuild]);

async function replaceCommands(rest: Client["rest"], registration: Registration): Promise<Registered> {
  const { applicationId, guildId, commands, mode } = registration;
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const wanted = describeCommands(commands);
  const query = new URLSearchParams({ with_localizations: "true" });
  const known = listOf(await rest.get(route, { query }));
  const changes = listChanges(known, wanted);
  const now = changes.length > 0 && mode === "register" ? listOf(await rest.put(route, { body: wanted })) : known;
  return { changes, ids: new Map(now.flatMap(readId)) };
}

function listOf(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? answer : [];
}

function readId(command: unknown): readonly (readonly [string, string])[] {
  if (typeof command !== "object" || command === null || !("id" in command) || !("name" in command)) return [];
  return typeof command.id === "string" && typeof command.name === "string" ? [[command.name, command.id]] : [];
}

function readApplicationId(application: unknown): string {
  if (typeof application === "object" && application !== null && "id" in application)
    if (typeof application.id === "string") return application.id;
  throw new TypeError("Discord's answer about the application holds no id");
}
