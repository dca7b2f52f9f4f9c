import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { vi } from "vitest";
import { acknowledgeMs } from "../clock.ts";
import { type Loopback, startLoopback } from "./loopback/loopback.ts";

/** The whole program in a process of its own, pointed at a loopback Discord. */
export interface Program {
  readonly discord: Loopback;
  readonly process: ChildProcess;
  /** Gives what it wrote to stderr until now. */
  readonly log: () => string;
  /** Resolves to its exit code when it ended by itself or was told to; null when it was killed. */
  readonly exit: Promise<number | null>;
}

/** A corpus of one short article: reading those that come with the program takes a third of a start, and encoding them longer than the start. */
export const oneArticle = { CORPUS: "test/discord/one-article" };

/** Starts the program, without its reader unless the environment says so, and ends it when the test is over. Fails on any violation of Discord's rules. */
export async function withProgram(
  before: (discord: Loopback) => void,
  test: (program: Program) => Promise<void>,
  environment: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const discord = await startLoopback();
  Object.assign(discord.levers, { acknowledgeMs });
  const { token } = discord.world;
  before(discord);
  const child = spawn(process.execPath, ["src/start.js"], {
    env: {
      PATH: process.env["PATH"],
      DISCORD_TOKEN: token,
      DISCORD_API: discord.api,
      DISCORD_GUILD_ID: "",
      CORPUS: "",
      SNAPSHOT: "off",
      // Encoding the articles takes most of a start, of each process.
      READER: "off",
      ...environment,
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let written = "";
  child.stderr.on("data", (chunk) => {
    written += chunk;
  });
  const exit = once(child, "exit").then(([code]) => (typeof code === "number" ? code : null));
  try {
    await test({ discord, process: child, log: () => written, exit });
  } finally {
    child.kill("SIGKILL");
    await exit;
    await discord.close();
  }
  return discord.violations;
}

/** Resolves when the program answers commands. Rejects with its log when it ends instead, or takes too long. */
export async function untilReady({ log, exit }: Program): Promise<void> {
  const ended = exit.then((code) => {
    throw new Error(`ended with exit code ${code}: ${log()}`);
  });
  const ready = vi.waitFor(
    () => {
      if (!/"commands (?:registered|unchanged)"/.test(log())) throw new Error(`not ready: ${log()}`);
    },
    { timeout: 60_000, interval: 20 },
  );
  await Promise.race([ready, ended]);
  ended.catch(() => undefined);
}
