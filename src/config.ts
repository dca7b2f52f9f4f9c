import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { config as loadDotenv } from "dotenv";
import { z } from "zod";
import { type LanguageTag, languageTags } from "./bot/languages/languages.ts";
import type { AnnounceChannel } from "./discord/connection/announce.ts";
import { readAnnounceSetting } from "./discord/connection/announce-setting.ts";
import type { OneShard } from "./discord/connection/client-options.ts";
import type { OpenSearchAccess } from "./search/engines/opensearch.ts";

/** Blank is the same as not set, so that `.env.example` can be copied and filled in bit by bit. */
const setting = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? undefined : value), schema.optional());

const notAPort = "is not a port: a number from 1 to 65535";

const port = () =>
  setting(
    z
      .string()
      .trim()
      .regex(/^\d{1,5}$/, notAPort)
      .transform(Number)
      .refine((number) => number >= 1 && number <= 65_535, notAPort),
  );

/** `A, B`: names with commas between them. */
const readList = (text: string): readonly string[] =>
  text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");

const count = (least: number) => {
  const fault = `is not a number from ${least} to 100`;
  return setting(
    z
      .string()
      .trim()
      .regex(/^\d{1,3}$/, fault)
      .transform(Number)
      .refine((number) => number >= least && number <= 100, fault),
  );
};

/** The address of a node of the cluster. A password in it would be shown wherever the address is. */
const clusterAddress = z
  .url({ protocol: /^https?$/, error: "is not a list of http(s) addresses with commas between them" })
  .refine((address) => !/^https?:\/\/[^/]*@/.test(address), {
    error: "names a user: that belongs in OPENSEARCH_USERNAME and OPENSEARCH_PASSWORD",
    abort: true,
  });

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
  TRANSPORT: setting(z.enum(["gateway", "shards", "http"])),
  DISCORD_PUBLIC_KEY: setting(
    z
      .string()
      .trim()
      .regex(/^[0-9a-f]{64}$/i, "is not a public key: 64 hexadecimal digits"),
  ),
  DISCORD_APPLICATION_ID: setting(
    z
      .string()
      .trim()
      .regex(/^\d{17,20}$/, "is not an application id: 17 to 20 digits"),
  ),
  HTTP_PORT: port(),
  HTTP_HOST: setting(z.string().trim()),
  CORPUS: setting(z.string()),
  SNAPSHOT: setting(z.string().trim()),
  READER: setting(z.enum(["on", "off"])),
  ENGINE: setting(z.enum(["minisearch", "opensearch"])),
  OPENSEARCH_URL: setting(z.string().transform(readList).pipe(z.array(clusterAddress))),
  OPENSEARCH_NAME: setting(
    z
      .string()
      .trim()
      .regex(/^[a-z][a-z0-9-]{0,59}$/, "is not a name: small letters, digits and hyphens, a letter first"),
  ),
  OPENSEARCH_USERNAME: setting(z.string()),
  OPENSEARCH_PASSWORD: setting(z.string()),
  OPENSEARCH_API_KEY: setting(z.string().trim()),
  OPENSEARCH_CA: setting(z.string().trim()),
  OPENSEARCH_SHARDS: count(1),
  OPENSEARCH_REPLICAS: count(0),
  PUBLISHERS: setting(z.string().transform(readList)),
  MENTIONS: setting(z.enum(["on", "off"])),
  ANNOUNCE: setting(
    z.string().transform((text, { addIssue }) => {
      const channels = readAnnounceSetting(text);
      if (channels === null)
        addIssue("is not a list of channels: ids of 17 to 20 digits, with semicolons between them");
      return channels ?? [];
    }),
  ),
  HELPFUL: setting(z.stringbool({ error: "is neither yes nor no" })),
  PRIVATE_REPLIES: setting(z.stringbool({ error: "is neither yes nor no" })),
  CONTENT_NOTES: setting(z.enum(["off", "note", "spoiler"])),
  LANGUAGE: setting(z.enum(languageTags)),
  LOG_LEVEL: setting(z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])),
  HEALTH_PORT: port(),
  HEALTH_HOST: setting(z.string().trim()),
});

/** The settings that discord.js gives each process of TRANSPORT=shards; nobody sets it by hand. */
const shardSettings = z.object({
  SHARDING_MANAGER: z.literal("true"),
  SHARDS: z.coerce.number().int().min(0),
  SHARD_COUNT: z.coerce.number().int().min(1),
});

/**
 * This process has these of the connections to Discord's gateway. `together`: all. `apart`: none, it starts a process for each.
 * Else this one.
 */
export type Connections = "together" | "apart" | OneShard;

/** A cluster of OpenSearch. */
export interface EngineConfig extends OpenSearchAccess {
  /** The name of the alias and the indexes: other bots in the same cluster have other names. */
  readonly name: string;
  readonly shards: number;
  readonly replicas: number;
}

export interface Config {
  /** Null: answer in the terminal. */
  readonly discordToken: string | null;
  /** Null: commands are registered for every server. */
  readonly discordGuildId: string | null;
  /** The address without a slash at its end; null for Discord's own. */
  readonly discordApi: string | null;
  readonly connections: Connections;
  /** Everything that it takes to be asked by HTTP; null: the bot connects to Discord's gateway. */
  readonly http: {
    readonly publicKey: string;
    readonly applicationId: string;
    readonly host: string;
    readonly port: number;
  } | null;
  /** A folder or one file. */
  readonly corpus: string;
  /** The file in which what was read is kept for the next start; "cache" for one in the cache folder, or "off" for none. */
  readonly snapshot: string;
  /** The program's own, where what can be made anew is kept; it need not be there. */
  readonly cacheFolder: string;
  /** Tells whether the small reader reads passages with the question; without it questions are answered by their words alone. */
  readonly reader: "on" | "off";
  /** The cluster that finds articles; null where the program does. */
  readonly engine: EngineConfig | null;
  /** The only ones whose articles are answered from; empty for all. */
  readonly publishers: readonly string[];
  /** Only the asker sees a reply in Discord, unless they say otherwise. */
  /** Tells whether what is said to the bot in messages is answered. */
  readonly mentions: boolean;
  /** The channels that are told of new coverage; mostly empty. */
  readonly announce: readonly AnnounceChannel[];
  readonly privateReplies: boolean;
  /** Tells whether readers are asked if a reply was helpful. */
  readonly helpful: boolean;
  readonly contentNotes: NonNullable<z.output<typeof settings>["CONTENT_NOTES"]>;
  /** Spoken in the terminal, and in Discord to readers whose language the bot does not speak. */
  readonly language: LanguageTag;
  readonly logLevel: NonNullable<z.output<typeof settings>["LOG_LEVEL"]>;
  /** The address at which health and metrics are served; null: none. */
  readonly health: { readonly host: string; readonly port: number } | null;
}

/** The settings do not fit; the message holds one line for each that does not. No value of a token is in it. */
export class ConfigError extends Error {}

/** Reads `.env` and the environment, which comes first. Throws a ConfigError that names every fault. */
export function readConfig(): Config {
  loadDotenv({ quiet: true });
  return parseConfig(process.env);
}

/** The configuration in any environment. Throws a ConfigError that names every fault. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = settings.safeParse(environment);
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("\n"));
  const { data } = parsed;
  const http = data.TRANSPORT === "http" ? readHttp(data) : null;
  return {
    discordToken: data.DISCORD_TOKEN ?? null,
    discordGuildId: data.DISCORD_GUILD_ID ?? null,
    discordApi: data.DISCORD_API?.replace(/\/+$/, "") ?? null,
    connections: data.TRANSPORT === "shards" ? readShard(environment) : "together",
    http,
    corpus: data.CORPUS ?? "corpus",
    snapshot: data.SNAPSHOT ?? "cache",
    cacheFolder: cacheFolderOf(environment),
    reader: data.READER ?? "on",
    engine: readEngine(data),
    publishers: data.PUBLISHERS ?? [],
    mentions: data.MENTIONS !== "off",
    announce: data.ANNOUNCE ?? [],
    privateReplies: data.PRIVATE_REPLIES ?? false,
    helpful: data.HELPFUL ?? false,
    contentNotes: data.CONTENT_NOTES ?? "note",
    language: data.LANGUAGE ?? "en",
    logLevel: data.LOG_LEVEL ?? "info",
    health: data.HEALTH_PORT === undefined ? null : { host: data.HEALTH_HOST ?? "127.0.0.1", port: data.HEALTH_PORT },
  };
}

/** Gives the cache folder by the XDG Base Directory Specification, which has an address that is not absolute passed over. */
function cacheFolderOf({ XDG_CACHE_HOME: stated = "" }: Readonly<Record<string, string | undefined>>): string {
  return join(isAbsolute(stated) ? stated : join(homedir(), ".cache"), "verbatim");
}

function readShard(environment: Readonly<Record<string, string | undefined>>): Connections {
  const { data } = shardSettings.safeParse(environment);
  return data ? { shard: data.SHARDS, of: data.SHARD_COUNT } : "apart";
}

function readEngine(data: z.output<typeof settings>): EngineConfig | null {
  if (data.ENGINE !== "opensearch") return null;
  const { OPENSEARCH_URL: urls = [] } = data;
  if (urls.length === 0) throw new ConfigError("ENGINE=opensearch needs OPENSEARCH_URL: http://localhost:9200");
  return {
    urls,
    name: data.OPENSEARCH_NAME ?? "verbatim",
    credentials: readCredentials(data),
    caFile: data.OPENSEARCH_CA ?? null,
    shards: data.OPENSEARCH_SHARDS ?? 2,
    replicas: data.OPENSEARCH_REPLICAS ?? 1,
  };
}

function readCredentials(data: z.output<typeof settings>): OpenSearchAccess["credentials"] {
  const { OPENSEARCH_USERNAME: username, OPENSEARCH_PASSWORD: password, OPENSEARCH_API_KEY: apiKey } = data;
  if (apiKey !== undefined) return { apiKey };
  if (username === undefined && password === undefined) return null;
  if (username === undefined || password === undefined)
    throw new ConfigError("OPENSEARCH_USERNAME and OPENSEARCH_PASSWORD go together: one of them is missing");
  return { username, password };
}

function readHttp(data: z.output<typeof settings>): NonNullable<Config["http"]> {
  const { DISCORD_PUBLIC_KEY: publicKey, DISCORD_APPLICATION_ID: applicationId } = data;
  if (publicKey === undefined || applicationId === undefined)
    throw new ConfigError(
      "TRANSPORT=http needs DISCORD_PUBLIC_KEY and DISCORD_APPLICATION_ID, from the application's page",
    );
  return { publicKey, applicationId, host: data.HTTP_HOST ?? "127.0.0.1", port: data.HTTP_PORT ?? 8080 };
}
