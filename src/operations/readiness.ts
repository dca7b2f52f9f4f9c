/** Whether the bot can answer now, and what that is read from. */
export interface Readiness {
  readonly ready: boolean;
  readonly articles: number;
  /** How the search engine is, in its own words; "unreachable"; null where the program finds articles itself. */
  readonly engine: string | null;
  /** Each connection to Discord and its state; empty while the bot logs in. */
  readonly shards: readonly { readonly id: number; readonly state: string; readonly ready: boolean }[];
}

/** The state of an engine that does not answer. */
export const unreachable = "unreachable";

/**
 * Ready is a bot with articles and an engine to find them, whose every shard is: with one of them gone, a part of the servers
 * has no answers.
 */
export function judgeReadiness({ articles, engine, shards }: Omit<Readiness, "ready">): Readiness {
  const connected = shards.length > 0 && shards.every((shard) => shard.ready);
  return { ready: articles > 0 && engine !== unreachable && connected, articles, engine, shards };
}
