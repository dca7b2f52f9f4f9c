import type { ObserveAnswer, ObserveVerdict } from "../bot/answered.ts";
import type { Service } from "../bot/service.ts";
import type { Config } from "../config.ts";
import { judgeReadiness, type Readiness, unreachable } from "../operations/readiness.ts";
import type { Log } from "./log.ts";

/** The health and metrics that whoever runs the bot can see; nothing is counted or served where no port is set. */
export interface Operations {
  readonly observe: ObserveAnswer;
  readonly countBug: (command: string) => void;
  readonly observeVerdict: ObserveVerdict;
  /** Says where the states of the connections are to be read from now on: before, the bot is not ready. */
  watch(shards: () => Readiness["shards"]): void;
}

/**
 * Begins to count and serve; one of several processes tells the one that started it, which serves. Packages are loaded only when
 * they are wanted. Rejects with an OperationsError.
 */
export async function openOperations(
  { health, connections }: Pick<Config, "connections" | "health">,
  service: Service,
  log: Log,
): Promise<Operations> {
  if (health === null) return { observe: ignore, countBug: ignore, observeVerdict: ignore, watch: ignore };
  const { openMetrics } = await import("../operations/metrics.ts");
  const articles = () => service.archive().sources.size;
  let shards: () => Readiness["shards"] = () => [];
  const metrics = openMetrics({ commands: service.commands.map(({ name }) => name), articles });
  const engine = async () => (await service.engineHealth?.().catch(() => unreachable)) ?? null;
  const readiness = async () => judgeReadiness({ articles: articles(), engine: await engine(), shards: shards() });
  if (typeof connections === "string") {
    const { serveOperations } = await import("../operations/serve-operations.ts");
    const { address } = await serveOperations({ ...health, readiness, metrics });
    log.info("operations served", { address });
  } else {
    const { reportWhenAsked } = await import("./shard-reports.ts");
    reportWhenAsked(async () => ({ readiness: await readiness(), metrics: await metrics.collect() }));
  }
  return {
    observe: metrics.countAnswer,
    countBug: metrics.countBug,
    observeVerdict: metrics.countVerdict,
    watch(source) {
      shards = source;
    },
  };
}

/** The service as it answers Discord, by whatever way it is asked: counted, and with the replies that are set. */
export function serveCounted(
  { helpful, privateReplies, contentNotes }: Pick<Config, "contentNotes" | "helpful" | "privateReplies">,
  service: Service,
  { observe, observeVerdict, countBug }: Operations,
) {
  return {
    ...service,
    reportBug(...[reference, command, error]: Parameters<Service["reportBug"]>) {
      countBug(command);
      service.reportBug(reference, command, error);
    },
    observe,
    ...(helpful ? { observeVerdict } : {}),
    privateReplies,
    contentNotes,
  };
}

function ignore(): void {}
