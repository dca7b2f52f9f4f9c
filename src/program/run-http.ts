import type { Service } from "../bot/service.ts";
import { type Config, ConfigError } from "../config.ts";
import type { Log } from "./log.ts";
import { openOperations, serveCounted } from "./open-operations.ts";

/** Answers what Discord sends by HTTP until the process is told to stop, then ends it. Throws a ConfigError. */
export async function runHttp(
  config: Config & { readonly http: NonNullable<Config["http"]> },
  service: Service,
  log: Log,
): Promise<void> {
  const { serveInteractions } = await import("../http/serve-interactions.ts");
  const operations = await openOperations(config, service, log);
  const bot = await serveInteractions({
    ...serveCounted(config, service, operations),
    ...config.http,
    api: config.discordApi,
    commandIds: new Map(),
    log,
  }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`HTTP_HOST and HTTP_PORT cannot be served (${reason}). Choose others.`);
  });
  operations.watch(() => [{ id: 0, state: "Listening", ready: true }]);
  log.info("listening", { address: bot.address });
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void bot.stop().finally(() => process.exit(0)));
}
