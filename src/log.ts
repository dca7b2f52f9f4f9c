import { pino } from "pino";
import type { Config } from "./config.ts";

/** Takes one event: a name in words, and what belongs to it. */
export type Log = Readonly<
  Record<"info" | "warn" | "error", (event: string, fields?: Readonly<Record<string, unknown>>) => void>
>;

/** A log of one JSON line an event, to stderr. The token is blotted out wherever it would stand. */
export function openLog({ logLevel, discordToken }: Pick<Config, "logLevel" | "discordToken">): Log {
  const blot = (line: string) => (discordToken ? line.replaceAll(discordToken, "[token]") : line);
  const logger = pino(
    { level: logLevel, base: null, hooks: { streamWrite: blot }, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
  const write =
    (level: "info" | "warn" | "error") =>
    (event: string, fields: Readonly<Record<string, unknown>> = {}) =>
      logger[level](fields, event);
  return { info: write("info"), warn: write("warn"), error: write("error") };
}
