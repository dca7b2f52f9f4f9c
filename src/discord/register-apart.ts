import { REST, Routes } from "discord.js";
import { clientOptions } from "./client-options.ts";
import { inviteLink } from "./invite-link.ts";
import { type Registered, type Registration, registerCommands } from "./register.ts";

export interface ApartOptions extends Omit<Registration, "applicationId"> {
  readonly token: string;
  /** Null: Discord's own address. Without a slash at its end. */
  readonly api: string | null;
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

function readApplicationId(application: unknown): string {
  if (typeof application === "object" && application !== null && "id" in application)
    if (typeof application.id === "string") return application.id;
  throw new TypeError("Discord's answer about the application holds no id");
}
