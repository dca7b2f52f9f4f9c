import type { Service } from "../bot/service.ts";
import type { Config } from "../config.ts";
import type { DiscordBot } from "../discord/connection/start.ts";
import { openAnnouncedFile } from "./announced-file.ts";
import { explainRefusal } from "./explain-refusal.ts";
import type { Log } from "./log.ts";
import { snapshotPath } from "./open-coverage.ts";
import { openOperations, serveCounted } from "./open-operations.ts";

/**
 * Answers in Discord until the process is told to stop, then ends it: a connection that is being made would keep it
 * alive. Throws a TokenError. discord.js is loaded here only, because the terminal starts faster without it.
 */
export async function runDiscord(
  config: Config & { readonly discordToken: string },
  service: Service,
  log: Log,
): Promise<void> {
  const { startDiscord } = await import("../discord/connection/start.ts");
  const { warmUp } = await import("../discord/connection/warm-up.ts");
  const onFatal = (reason: string) => {
    log.error("ending", { reason });
    process.exit(1);
  };
  const endAtOnce = () => process.exit(0);
  for (const signal of stopSignals) process.once(signal, endAtOnce);
  // Whoever started this process as one of several is gone, and another may start.
  if (process.connected === false) endAtOnce();
  process.once("disconnect", endAtOnce);
  const operations = await openOperations(config, service, log);
  const served = { ...serveCounted(config, service, operations), mentions: config.mentions, log };
  // In one of several processes discord.js takes the first client that there is for the one with the connection.
  if (typeof config.connections === "string") await warmUp(served);
  const bot = await startDiscord({
    token: config.discordToken,
    guildId: config.discordGuildId,
    api: config.discordApi,
    only: typeof config.connections === "string" ? null : config.connections,
    ...served,
    onFatal,
  }).catch((error: unknown) => {
    throw explainRefusal(error);
  });
  operations.watch(bot.shards);
  const finish = () => void bot.stop().finally(endAtOnce);
  process.off("disconnect", endAtOnce).once("disconnect", finish);
  for (const signal of stopSignals) {
    process.off(signal, endAtOnce);
    process.once(signal, finish);
  }
  await announceNews(config, service, bot, log);
}

/** Tells the news in the channels that hear it; of several processes the first does. */
async function announceNews(
  config: Config,
  service: Service,
  { post, commandIds }: DiscordBot,
  log: Log,
): Promise<void> {
  const { announce: channels, connections, corpus, cacheFolder } = config;
  if (channels.length === 0 || (typeof connections !== "string" && connections.shard !== 0)) return;
  const { openAnnouncer } = await import("../discord/connection/announce.ts");
  const store = openAnnouncedFile(`${snapshotPath(corpus, { snapshot: "cache", cacheFolder })}.announced`);
  const reader = { commandIds, words: service.words };
  const announcer = openAnnouncer({ archive: service.archive, channels, store, reader, post, log });
  void announcer.look();
  setInterval(() => void announcer.look(), betweenLooksMs).unref();
}

const betweenLooksMs = 60_000;

const stopSignals = ["SIGINT", "SIGTERM"] as const;
