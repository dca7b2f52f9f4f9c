import { once } from "node:events";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { eventually } from "./harness.ts";
import { shownMessage, textOf } from "./loopback/exchange.ts";
import type { Place } from "./loopback/interactions.ts";
import type { Loopback } from "./loopback/loopback.ts";
import { oneArticle, type Program, withProgram } from "./program.ts";

const apart = { TRANSPORT: "shards" };
/** Then the corpus is read by a process of its own before. */
const keeping = { SNAPSHOT: join(tmpdir(), "of-shards.snapshot") };

/** Direct messages come over shard 0; the server's number tells that it is of shard 1. */
const onTwoShards = (discord: Loopback) => {
  Object.assign(discord.levers, { shards: 2, maxConcurrency: 2 });
  const now = Date.now();
  const ids = [0, 1].map((ms) => discord.world.newId(now - ms));
  Object.assign(discord.world, { guildId: ids.find((id) => (BigInt(id) >> 22n) % 2n === 1n) });
};

/** The process that each shard was given last, by its number. */
function processesOf({ log }: Program): ReadonlyMap<number, number> {
  const started = log().matchAll(/"shard":(\d+),"pid":(\d+),"msg":"shard process started"/g);
  return new Map(Array.from(started, ([, shard, pid]) => [Number(shard), Number(pid)]));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function untilConnected({ log }: Program): Promise<void> {
  // Processes start one after another, each in a second on a quiet machine and in ten on a busy one.
  await vi.waitFor(() => expect(log()).toContain("all shards connected"), { timeout: 120_000, interval: 50 });
}

async function ask({ discord }: Program, place: Place): Promise<void> {
  const exchange = discord.command("ask", { question: "who is diddys mom" }, { place });
  expect(textOf(await shownMessage(exchange))).toContain("Janice");
  expect(exchange.messages).toHaveLength(1);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

describe("a process for each connection", { timeout: 180_000 }, () => {
  it("is started again when it dies, while the others answer; all end when the first is told to", async () => {
    const port = await freePort();
    const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    const story = async (program: Program) => {
      await untilConnected(program);
      for (const place of ["server", "direct message", "user install"] as const) await ask(program, place);
      expect((await get("/readyz")).status).toBe(200);
      const figures = await (await get("/metrics")).text();
      // On a busy machine an answer is announced first.
      const given = figures.matchAll(
        /^verbatim_answers_total\{[^}]*command="ask",outcome="(?:answered|deferred)"\} (\d+)$/gm,
      );
      expect(Array.from(given, ([, count]) => Number(count)).reduce((sum, count) => sum + count, 0)).toBe(3);

      const first = processesOf(program);
      expect([...first.keys()].toSorted()).toEqual([0, 1]);
      process.kill(first.get(1) ?? 0, "SIGKILL");
      await ask(program, "direct message");
      const readiness = await get("/readyz");
      expect(readiness.status).toBe(503);
      expect(await readiness.json()).toMatchObject({
        ready: false,
        articles: 2,
        shards: [{ ready: true }, { id: 1, ready: false }],
      });
      await eventually(async () => expect((await get("/readyz")).status).toBe(200));
      await ask(program, "server");
      expect(program.log()).toMatch(/"shard":1,"ends":1,"msg":"shard process ended"/);

      const last = processesOf(program);
      expect(last.get(0)).toBe(first.get(0));
      expect(last.get(1)).not.toBe(first.get(1));
      program.process.kill("SIGTERM");
      expect(await program.exit).toBe(0);
      expect([...last.values()].filter(isRunning)).toEqual([]);
      expect(program.log()).not.toContain(program.discord.world.token);
    };
    expect(await withProgram(onTwoShards, story, { ...apart, ...keeping, HEALTH_PORT: String(port) })).toEqual([]);
  });

  it.each<[string, (discord: Loopback) => void, string]>([
    [
      "REST does not take the token",
      ({ levers }) => Object.assign(levers, { token: "another" }),
      "Discord does not take DISCORD_TOKEN",
    ],
    [
      "the gateway does not",
      ({ levers }) => Object.assign(levers, { refuseIdentify: 4004 }),
      "Discord does not take DISCORD_TOKEN",
    ],
  ])("ends with exit code 1 and says why when %s", async (_who, before, why) => {
    await withProgram(
      before,
      async (program) => {
        expect(await program.exit).toBe(1);
        expect(program.log()).toContain(why);
      },
      { ...apart, ...oneArticle },
    );
  });

  it("says that no articles are loaded, and why, when there is nothing to answer from, and ends with what started it", async () => {
    await withProgram(
      () => undefined,
      async (program) => {
        await untilConnected(program);
        expect(program.log()).toContain("nowhere holds no article");
        const answer = await shownMessage(program.discord.command("ask", { question: "who is there" }));
        expect(textOf(answer)).toContain("No articles are loaded");
        const processes = [...processesOf(program).values()];
        expect(processes).toHaveLength(1);
        program.process.kill("SIGKILL");
        await eventually(() => expect(processes.filter(isRunning)).toEqual([]));
      },
      { ...apart, ...keeping, CORPUS: "nowhere" },
    );
  });
});
