import { type DestinationStream, pino } from "pino";
import { describeBug } from "./bot/describe-bug.ts";
import type { ReportBug } from "./bot/service.ts";
import type { Config } from "./config.ts";
import { openLineSink } from "./line-sink.ts";
import type { SnapshotEvent } from "./living/shelf.ts";

/** Takes one event: a name in words, and what belongs to it. */
export type Log = Readonly<
  Record<"info" | "warn" | "error", (event: string, fields?: Readonly<Record<string, unknown>>) => void>
>;

/** A log of one JSON line an event, to stderr if nowhere else. The token is blotted out wherever it would stand. */
export function openLog(
  { logLevel, discordToken }: Pick<Config, "logLevel" | "discordToken">,
  destination: DestinationStream = openStandardError(),
): Log {
  const blot = (line: string) => (discordToken ? line.replaceAll(discordToken, "[token]") : line);
  const logger = pino(
    { level: logLevel, base: null, hooks: { streamWrite: blot }, timestamp: pino.stdTimeFunctions.isoTime },
    destination,
  );
  const write =
    (level: "info" | "warn" | "error") =>
    (event: string, fields: Readonly<Record<string, unknown>> = {}) =>
      logger[level](fields, event);
  return { info: write("info"), warn: write("warn"), error: write("error") };
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

/** Logs why a snapshot was not used or not written. That all went well is no news. */
export function logSnapshots(log: Log): (event: SnapshotEvent) => void {
  return (event) => {
    if (event.kind === "unfit") log.info("snapshot not used", { reason: event.reason });
    if (event.kind === "failed") log.warn("snapshot not written", { reason: event.reason });
  };
}
