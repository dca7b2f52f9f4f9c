import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Config } from "../config.ts";
import type { ShardProcesses } from "../discord/connection/shard-processes.ts";
import { explainRefusal } from "./explain-refusal.ts";
import type { Log } from "./log.ts";
import { noArticlesExitCode } from "./open-coverage.ts";
import { askForReport, type ShardReport } from "./shard-reports.ts";

/** A process has so long to report. A monitor waits for the slowest. */
const reportDeadlineMs = 2000;

/** The command that this process was started with, so that others can be. */
export interface Launch {
  readonly flags: readonly string[];
  readonly script: string;
  readonly words: readonly string[];
}

/**
 * Starts a process for each connection to Discord, keeps them running until told to stop, then ends. The corpus is read by one
 * process before, where something is kept of it, so that all can open that. Throws a TokenError or an OperationsError.
 */
export async function runShards(
  config: Config & { readonly discordToken: string },
  launch: Launch,
  log: Log,
): Promise<void> {
  for (const signal of stopSignals) process.once(signal, endAtOnce);
  if (config.snapshot !== "off" || config.engine !== null) await readOnce(launch, config.corpus);
  const { openShardProcesses } = await import("../discord/connection/shard-processes.ts");
  const shards = await openShardProcesses({
    ...launch,
    token: config.discordToken,
    api: config.discordApi,
    log,
    onFatal(reason) {
      log.error("ending", { reason });
      void shards.stop().finally(() => process.exit(1));
    },
  }).catch((error: unknown) => {
    throw explainRefusal(error);
  });
  for (const signal of stopSignals) {
    process.off(signal, endAtOnce);
    process.once(signal, () => void shards.stop().finally(endAtOnce));
  }
  if (config.health) await serveReports(config.health, shards, log);
  shards.start();
}

const stopSignals = ["SIGINT", "SIGTERM"] as const;

function endAtOnce(): void {
  process.exit(0);
}

/** Ends this process when the other fails: it says why. That there are no articles yet is no failure. */
async function readOnce({ flags, script }: Launch, corpus: string): Promise<void> {
  const reader = spawn(process.execPath, [...flags, script, "index", "--corpus", corpus], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const endReader = () => reader.kill();
  process.once("exit", endReader);
  const [code] = await once(reader, "exit");
  process.off("exit", endReader);
  if (code !== 0 && code !== noArticlesExitCode) process.exit(1);
}

async function serveReports(health: NonNullable<Config["health"]>, shards: ShardProcesses, log: Log): Promise<void> {
  const [{ serveOperations }, { joinReadiness }, { joinMetrics }] = await Promise.all([
    import("../operations/serve-operations.ts"),
    import("../operations/readiness.ts"),
    import("../operations/metrics.ts"),
  ]);
  const ask = () =>
    Promise.all(
      shards.list().map(async ([shard, child]): Promise<readonly [number, ShardReport | null]> => {
        return [shard, child && (await askForReport(child, reportDeadlineMs))];
      }),
    );
  const { address } = await serveOperations({
    ...health,
    readiness: async () => joinReadiness((await ask()).map(([shard, report]) => [shard, report?.readiness ?? null])),
    metrics: {
      write: async () => joinMetrics((await ask()).flatMap(([, report]) => (report ? [report.metrics] : []))),
    },
  });
  log.info("operations served", { address });
}
