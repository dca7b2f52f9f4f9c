import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Loopback } from "../../test/discord/loopback/loopback.ts";

/** What the bot's process takes up. Of the heap, after rubbish was collected. */
export interface Usage {
  readonly heapBytes: number;
  readonly rssBytes: number;
  readonly processorMs: number;
}

/** The whole program in a process of its own, logged in to a loopback Discord. */
export interface BotProcess {
  /** Collects rubbish first, so that what is measured right afterwards is slower than it would be. */
  usage(): Promise<Usage>;
  /** Milliseconds of processor time since it was started. */
  processorMs(): Promise<number>;
  stop(): Promise<void>;
}

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Starts what `npm start` starts, with these arguments for Node.js before it. Rejects with its log when it ends instead. */
export async function startBot(
  discord: Loopback,
  corpus: string,
  nodeArguments: readonly string[] = [],
): Promise<BotProcess> {
  const preload = ["--import", "tsx", "--import", folder("./report-memory.ts")];
  const child = spawn(process.execPath, ["--expose-gc", ...nodeArguments, ...preload, "src/main.ts"], {
    cwd: folder("../.."),
    env: {
      PATH: process.env["PATH"],
      DISCORD_TOKEN: discord.world.token,
      DISCORD_API: discord.api,
      CORPUS: corpus,
      READER: process.env["READER"] ?? "on",
    },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let log = "";
  const ready = new Promise<void>((resolve) => {
    child.stderr?.on("data", (chunk: Buffer) => {
      // Each answer is logged: of what is not needed any more nothing is kept.
      log = `${log}${chunk}`.slice(-5000);
      if (/"commands (?:registered|unchanged)"/.test(log)) resolve();
    });
  });
  const ended = once(child, "exit");
  await Promise.race([
    ready,
    ended.then(([code]) => Promise.reject(new Error(`the bot ended with code ${code}: ${log}`))),
  ]);
  const report = async (what: "memory" | "processor"): Promise<Usage> => {
    const reported = once(child, "message");
    child.send(what);
    return (await reported)[0];
  };
  return {
    usage: () => report("memory"),
    processorMs: async () => (await report("processor")).processorMs,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
