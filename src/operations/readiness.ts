/** Whether the bot can answer now, and what that is read from. */
export interface Readiness {
  readonly ready: boolean;
  readonly articles: number;
  /** Each connection to Discord and its state; empty while the bot logs in. */
  readonly shards: readonly { readonly id: number; readonly state: string; readonly ready: boolean }[];
}

/** Ready is a bot with articles whose every shard is: with one of them gone, a part of the servers has no answers. */
export function judgeReadiness({ articles, shards }: Omit<Readiness, "ready">): Readiness {
  return { ready: articles > 0 && shards.length > 0 && shards.every((shard) => shard.ready), articles, shards };
}
