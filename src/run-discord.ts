import type { Service } from "./bot/service.ts";
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";
import { openOperations } from "./open-operations.ts";
import { explainRefusal } from "./refused-token.ts";

/**
 * Answers in Discord until the process is told to stop, then ends it: a connection that is being made would keep it
 * alive. Throws a TokenError. discord.js is loaded here only, because the terminal starts faster without it.
 */
export async function runDiscord(
  config: Config & { readonly discordToken: string },
  service: Service,
  log: Log,
): Promise<void> {
  const { startDiscord } = await import("./discord/start.ts");
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
  const bot = await startDiscord({
    token: config.discordToken,
    guildId: config.discordGuildId,
    api: config.discordApi,
    only: typeof config.connections === "string" ? null : config.connections,
    ...service,
    reportBug(reference, command, error) {
      operations.countBug(command);
      service.reportBug(reference, command, error);
    },
    observe: operations.observe,
    ...(config.helpful ? { observeVerdict: operations.observeVerdict } : {}),
    privateReplies: config.privateReplies,
    mentions: config.mentions,
    contentNotes: config.contentNotes,
    log,
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
}

const stopSignals = ["SIGINT", "SIGTERM"] as const;
