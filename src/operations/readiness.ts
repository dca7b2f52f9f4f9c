/** Tells whether the bot can answer now, and what that is read from. */
export interface Readiness {
  readonly ready: boolean;
  readonly articles: number;
  /** The search engine's health in its own words, or "unreachable"; null where the program finds articles itself. */
  readonly engine: string | null;
  /** Each connection to Discord and its state; empty while the bot logs in. */
  readonly shards: readonly { readonly id: number; readonly state: string; readonly ready: boolean }[];
}

/**
 * The readiness of several processes, each with a connection of that number; null for one that says nothing. Articles and engine are
 * those of whoever has the least.
 */
export function joinReadiness(processes: readonly (readonly [shard: number, Readiness | null])[]): Readiness {
  const known = processes.flatMap(([, readiness]) => readiness ?? []);
  const engines = known.map(({ engine }) => engine);
  return {
    ready: processes.length > 0 && processes.every(([, readiness]) => readiness?.ready === true),
    articles: known.map(({ articles }) => articles).toSorted((one, other) => one - other)[0] ?? 0,
    engine: engines.includes(unreachable) ? unreachable : (engines[0] ?? null),
    shards: processes.flatMap(([id, readiness]) =>
      readiness && readiness.shards.length > 0 ? readiness.shards : [{ id, state: "Starting", ready: false }],
    ),
  };
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
