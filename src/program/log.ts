import { type DestinationStream, pino } from "pino";
import { describeBug } from "../bot/describe-bug.ts";
import type { ReportBug, ReportOutage } from "../bot/service.ts";
import type { Config } from "../config.ts";
import { escapeControls } from "../coverage/show-controls.ts";
import type { SnapshotEvent } from "../living/snapshot-store.ts";
import { openLineSink } from "./line-sink.ts";

/** Takes one event: a name in words, and what belongs to it. */
export type Log = Readonly<
  Record<"info" | "warn" | "error", (event: string, fields?: Readonly<Record<string, unknown>>) => void>
>;

/** A log of one JSON line an event, to stderr if nowhere else. The token and the engine's password are blotted out wherever they would stand. */
export function openLog(
  {
    logLevel,
    discordToken,
    engine = null,
    connections = "together",
  }: Pick<Config, "logLevel" | "discordToken"> & Partial<Pick<Config, "engine" | "connections">>,
  destination: DestinationStream = openStandardError(),
): Log {
  const secrets = [discordToken ?? "", ...secretsOf(engine)].filter((secret) => secret !== "");
  const blot = (line: string) =>
    escapeControls(secrets.reduce((blotted, secret) => blotted.replaceAll(secret, "[secret]"), line));
  const base = typeof connections === "string" ? null : { process: `shard ${connections.shard}` };
  const logger = pino(
    { level: logLevel, base, hooks: { streamWrite: blot }, timestamp: pino.stdTimeFunctions.isoTime },
    destination,
  );
  const write =
    (level: "info" | "warn" | "error") =>
    (event: string, fields: Readonly<Record<string, unknown>> = {}) =>
      logger[level](fields, event);
  return { info: write("info"), warn: write("warn"), error: write("error") };
}

function secretsOf(engine: Config["engine"]): readonly string[] {
  if (!engine?.credentials) return [];
  return "apiKey" in engine.credentials ? [engine.credentials.apiKey] : [engine.credentials.password];
}

/** pino's own way waits a tenth of a second, and everybody with it, whenever the reader of the log is slow. */
function openStandardError(): DestinationStream {
  const sink = openLineSink(2);
  process.once("exit", () => sink.flush());
  return sink;
}

/** Logs each bug under its reference, with where it happened; nothing of what was typed. */
export function logBugs(log: Log): ReportBug {
  return (reference, command, error) => log.error("bug", { reference, command, ...describeBug(error) });
}

/** Logs that the search engine could not be asked, or the disk not be read. The reason holds nothing of what was typed. */
export function logOutages(log: Log): ReportOutage {
  return (command, reason) => log.error("not reached", { command, reason });
}

/** Logs why a snapshot was not used or not written. That all went well is no news. */
export function logSnapshots(log: Log): (event: SnapshotEvent) => void {
  return (event) => {
    if (event.kind === "unfit") log.info("snapshot not used", { reason: event.reason });
    if (event.kind === "damaged") log.warn("snapshot left", { reason: event.reason });
    if (event.kind === "failed") log.warn("snapshot not written", { reason: event.reason });
  };
}
