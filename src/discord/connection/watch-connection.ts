import { type Client, Events, RESTEvents } from "discord.js";
import { describeError, describeFailure, type EventLog } from "../event-log.ts";

export interface ConnectionWatch {
  readonly log: EventLog;
  readonly onFatal: (reason: string) => void;
}

/** Logs what becomes of the connection, and tells when a shard is gone for good: discord.js still calls itself ready. */
export function watchConnection(client: Client, { log, onFatal }: ConnectionWatch): void {
  client.on(Events.Error, (error) => log.error("client error", describeFailure(error)));
  client.on(Events.Warn, (message) => log.warn("client warning", { message }));
  client.on(Events.ShardError, (error, shard) => log.warn("shard error", { shard, ...describeError(error) }));
  client.on(Events.ShardReconnecting, (shard) => log.warn("shard reconnecting", { shard }));
  client.on(Events.ShardResume, (shard, replayed) => log.info("shard resumed", { shard, replayed }));
  client.on(Events.ShardReady, (shard) => log.info("shard ready", { shard }));
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.error("shard gone", { shard, code });
    onFatal(`Discord closed shard ${shard} for good (close code ${code})`);
  });
  client.on(Events.Invalidated, () => onFatal("Discord ended the session for good"));
  client.rest.on(RESTEvents.RateLimited, ({ global, limit, method, timeToReset }) =>
    log.warn("rate limited", { global, limit, method, timeToResetMs: timeToReset }),
  );
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) =>
    log.warn("many refused requests", { count, remainingTimeMs: remainingTime }),
  );
}
