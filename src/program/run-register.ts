import type { Command } from "../bot/command.ts";
import { type Config, ConfigError } from "../config.ts";
import { showOnLine } from "../coverage/show-controls.ts";
import type { CommandChange } from "../discord/connection/registration.ts";
import { explainRefusal } from "./explain-refusal.ts";

export interface RegisterOptions {
  readonly config: Pick<Config, "discordApi" | "discordGuildId" | "discordToken">;
  readonly commands: readonly Command[];
  /** `compare` only says what would change. */
  readonly mode: "register" | "compare";
  readonly write: (text: string) => void;
}

/** Registers the commands with Discord, and writes what changes and the invite link. Throws a ConfigError or TokenError. */
export async function runRegister({ config, commands, mode, write }: RegisterOptions): Promise<void> {
  const { discordToken: token, discordApi: api, discordGuildId: guildId } = config;
  if (token === null) throw new ConfigError("DISCORD_TOKEN is missing: commands are registered in its bot's name");
  const { NotInServerError, registerApart } = await import("../discord/connection/register.ts");
  const registered = await registerApart({ token, api, guildId, commands, mode }).catch((error: unknown) => {
    throw error instanceof NotInServerError ? new ConfigError(error.message) : explainRefusal(error);
  });
  for (const change of registered.changes) write(`${showOnLine(describeChange(change))}\n`);
  const where = guildId === null ? "for every server" : `in the server ${guildId}`;
  write(`${describeOutcome(registered.changes.length, mode)} ${where}.\n`);
  write(`Invite: ${registered.invite}\n`);
}

const signs = { added: "+", changed: "~", removed: "-" } as const;

/** `~ /ask (description, options)`. */
function describeChange({ kind, name, keys }: CommandChange): string {
  return `${signs[kind]} /${name}${keys.length > 0 ? ` (${keys.join(", ")})` : ""}`;
}

function describeOutcome(changes: number, mode: RegisterOptions["mode"]): string {
  if (changes === 0) return "Discord has these commands already,";
  return mode === "register" ? "Registered" : "Nothing was changed (--dry-run); this would be,";
}
