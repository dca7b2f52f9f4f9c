import { ActivityType, type ClientOptions, GatewayIntentBits, Options } from "discord.js";

export interface Connection {
  /** Another base address than Discord's own, without a slash at its end; null for Discord's. */
  readonly api: string | null;
  /** One line under the bot's name. */
  readonly status: string;
  /** The one connection that this client makes; null or left out for as many as Discord advises. */
  readonly only?: OneShard | null;
  /** Tells whether messages are listened to that are said to the bot; not if left out. */
  readonly mentions?: boolean;
}

/** A connection to Discord's gateway, counted from 0, of so many. Each has a part of the servers. */
export interface OneShard {
  readonly shard: number;
  readonly of: number;
}

/** Sets discord.js up for a bot that answers interactions and what is said to it; each value is one that was measured. */
export function clientOptions({ api, status, only = null, mentions = false }: Connection): ClientOptions {
  return {
    // Without the privileged intent, messages have words only where the bot is mentioned or written to directly.
    intents: mentions
      ? [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages]
      : [GatewayIntentBits.Guilds],
    // All connections of a process answer from its one index.
    ...(only ? { shards: [only.shard], shardCount: only.of } : { shards: "auto" }),
    allowedMentions: { parse: [] },
    presence: { activities: [{ type: ActivityType.Custom, name: "status", state: status }] },
    // discord.js holds interactions back until every server has arrived; one that is down must not cost the 3 seconds.
    waitGuildTimeout: 1000,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      GuildMemberManager: { maxSize: 10, keepOverLimit: (member) => member.id === member.client.user.id },
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      UserManager: { maxSize: 10, keepOverLimit: (user) => user.id === user.client.user.id },
      VoiceStateManager: 0,
    }),
    rest: {
      ...(api === null ? {} : { api }),
      timeout: 5000,
      retries: 2,
      // Discord does not count answers to interactions; discord.js does, and this bot sends nothing else.
      globalRequestsPerSecond: 1000,
      // Each deferred answer leaves a handler behind: hundreds a second when many ask at once.
      handlerSweepInterval: 10_000,
      invalidRequestWarningInterval: 100,
    },
  };
}
