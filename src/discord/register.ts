import { type Client, Routes } from "discord.js";
import type { Command } from "../bot/command.ts";
import { describeCommands, hasChanged } from "./registration.ts";

export interface Registration {
  readonly applicationId: string;
  /** Null: for every server and person. */
  readonly guildId: string | null;
  readonly commands: readonly Command[];
}

/** Registers the commands when Discord has others. Resolves to whether it had. Rejects with Discord's refusal. */
export async function registerCommands(rest: Client["rest"], registration: Registration): Promise<boolean> {
  const { applicationId, guildId, commands } = registration;
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const wanted = describeCommands(commands);
  const query = new URLSearchParams({ with_localizations: "true" });
  const registered = await rest.get(route, { query });
  if (Array.isArray(registered) && !hasChanged(registered, wanted)) return false;
  await rest.put(route, { body: wanted });
  return true;
}
