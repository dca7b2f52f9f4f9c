import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { REST, Routes, type Shard, ShardingManager } from "discord.js";
import type { EventLog } from "../event-log.ts";
import { clientOptions } from "./client-options.ts";

export interface ShardProcessesOptions {
  readonly token: string;
  /** Null: Discord's own address. Without a slash at its end. */
  readonly api: string | null;
  /** The program that each process runs, and the words after its name. */
  readonly script: string;
  readonly words: readonly string[];
  /** The options of Node itself. */
  readonly flags: readonly string[];
  readonly log: EventLog;
  /** Told when a process cannot be connected or kept running; this one should stop the others and end with an error. */
  readonly onFatal: (reason: string) => void;
}

/** A process for each connection to Discord. */
export interface ShardProcesses {
  /** All of them, by the number of their connection; null for one that is not running. */
  list(): readonly (readonly [shard: number, process: ChildProcess | null])[];
  /** Starts them in their turns, and again whenever one ends. */
  start(): void;
  /** Lets each finish, with a deadline. This process should exit then. */
  stop(): Promise<void>;
}

/** Discord lets each of its rows of connections begin one session in five seconds. */
const betweenSessionsMs = 5500;
/** After the first time that a process ends by itself, doubled each further time until it has run well for a while. */
const firstPauseMs = 1000;
const runsWellMs = 600_000;
/** Where more processes have ended, something else is wrong than bad luck: Discord may want more connections, which are counted at the start. */
const mostEnds = 6;
/** A process gives its answers 2.5 seconds, and the connection another. */
const mostToStopMs = 5000;

/** Opens as many processes as Discord advises connections; none is running yet. Rejects when Discord refuses the token. */
export async function openShardProcesses(options: ShardProcessesOptions): Promise<ShardProcesses> {
  const { token, log, onFatal } = options;
  const { shards: count, rows } = await askAdvice(options);
  const manager = new ShardingManager(options.script, {
    token,
    totalShards: count,
    shardArgs: [...options.words],
    execArgv: [...options.flags],
    respawn: false,
  });
  let stopping = false;
  /** For each row a promise that resolves when another session may begin. */
  const turns = new Map<number, Promise<unknown>>();
  const inTurn = async (shard: Shard): Promise<boolean> => {
    const row = shard.id % rows;
    const begun = (turns.get(row) ?? Promise.resolve()).then(() => !stopping && untilConnected(shard, log));
    turns.set(
      row,
      begun.then(() => sleep(betweenSessionsMs)),
    );
    return begun;
  };
  const keepRunning = async (shard: Shard, onConnected: () => void): Promise<void> => {
    for (let ends = 0; !stopping; ) {
      const ended = once(shard, "death");
      const begunAt = performance.now();
      const connected = await inTurn(shard);
      if (stopping) return;
      if (connected) onConnected();
      else if (ends === 0) return onFatal(`the process of shard ${shard.id} ended before it was connected`);
      await ended;
      if (stopping) return;
      ends = performance.now() - begunAt > runsWellMs ? 1 : ends + 1;
      log.error("shard process ended", { shard: shard.id, ends });
      if (ends >= mostEnds) return onFatal(`the process of shard ${shard.id} ended ${ends} times`);
      await sleep(firstPauseMs * 2 ** (ends - 1));
    }
  };
  const startOne = (id: number) => new Promise<void>((resolve) => void keepRunning(manager.createShard(id), resolve));
  const startAll = async () => {
    // The first registers the commands; the others find them registered.
    await startOne(0);
    await Promise.all(Array.from({ length: count - 1 }, (_, before) => startOne(before + 1)));
    log.info("all shards connected", { shards: count });
  };

  return {
    list: () => Array.from({ length: count }, (_, id) => [id, manager.shards.get(id)?.process ?? null]),
    start: () => void startAll(),
    async stop() {
      stopping = true;
      const running = [...manager.shards.values()].flatMap(({ process: child }) => child ?? []);
      await Promise.all(running.map(endProcess));
    },
  };
}

/** Discord's advice: how many connections it wants, and in how many rows they begin. */
interface Advice {
  readonly shards: number;
  readonly rows: number;
}

async function askAdvice({ token, api }: ShardProcessesOptions): Promise<Advice> {
  const rest = new REST(clientOptions({ api, status: "" }).rest).setToken(token);
  return readAdvice(await rest.get(Routes.gatewayBot()));
}

function readAdvice(answer: unknown): Advice {
  if (typeof answer === "object" && answer !== null && "shards" in answer && "session_start_limit" in answer) {
    const { shards, session_start_limit: limit } = answer;
    if (typeof shards === "number" && typeof limit === "object" && limit !== null && "max_concurrency" in limit)
      return { shards: Math.max(1, shards), rows: Math.max(1, Number(limit.max_concurrency)) };
  }
  throw new TypeError("Discord's answer about its gateway holds no number of shards");
}

/** Starts the process; false when it ended before it was connected. */
async function untilConnected(shard: Shard, log: EventLog): Promise<boolean> {
  const settled = new AbortController();
  const { signal } = settled;
  const outcome = Promise.race([
    once(shard, "ready", { signal }).then(() => true),
    once(shard, "death", { signal }).then(() => false),
  ]);
  await shard.spawn(-1);
  log.info("shard process started", { shard: shard.id, pid: shard.process?.pid });
  return outcome.finally(() => settled.abort());
}

async function endProcess(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await Promise.race([ended, sleep(mostToStopMs)]);
  child.kill("SIGKILL");
}
