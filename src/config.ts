import { config as loadDotenv } from "dotenv";
import { z } from "zod";

/** Blank is the same as not set, so that `.env.example` can be copied and filled in bit by bit. */
const setting = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? undefined : value), schema.optional());

/** Every setting, in the order of `.env.example`. */
export const settings = z.object({
  DISCORD_TOKEN: setting(
    z
      .string()
      .trim()
      .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, "is not a bot token: three parts with a point between them"),
  ),
  DISCORD_GUILD_ID: setting(
    z
      .string()
      .trim()
      .regex(/^\d{17,20}$/, "is not a server id: 17 to 20 digits"),
  ),
  DISCORD_API: setting(z.url({ protocol: /^https?$/, error: "is not an http(s) address" })),
  CORPUS: setting(z.string()),
  LOG_LEVEL: setting(z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])),
});

export interface Config {
  /** Null: answer in the terminal. */
  readonly discordToken: string | null;
  /** Null: commands are registered for every server. */
  readonly discordGuildId: string | null;
  /** Without a slash at its end; null for Discord's own. */
  readonly discordApi: string | null;
  /** A folder or one file. */
  readonly corpus: string;
  readonly logLevel: NonNullable<z.output<typeof settings>["LOG_LEVEL"]>;
}

/** The settings do not fit; the message holds one line for each that does not. No value of a token is in it. */
export class ConfigError extends Error {}

/** Reads `.env` and the environment, which comes first. Throws a ConfigError that names every fault. */
export function readConfig(): Config {
  loadDotenv({ quiet: true });
  return parseConfig(process.env);
}

/** The same for any environment. Throws a ConfigError that names every fault. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = settings.safeParse(environment);
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("\n"));
  const { data } = parsed;
  return {
    discordToken: data.DISCORD_TOKEN ?? null,
    discordGuildId: data.DISCORD_GUILD_ID ?? null,
    discordApi: data.DISCORD_API?.replace(/\/+$/, "") ?? null,
    corpus: data.CORPUS ?? "corpus",
    logLevel: data.LOG_LEVEL ?? "info",
  };
}
