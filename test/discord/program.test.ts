import { describe, expect, it } from "vitest";
import { isMeasured } from "../clock.ts";
import { eventually } from "./harness.ts";
import { shownMessage, textOf, waitFor } from "./loopback/exchange.ts";
import type { Loopback } from "./loopback/loopback.ts";
import { oneArticle, type Program, untilReady, withProgram } from "./program.ts";

const asIs = () => undefined;

// Starting a process takes a second on a quiet machine, and far longer on a busy one.
describe("the program", () => {
  it("logs in, answers from the coverage, stops with exit code 0 when told to, and logs no token and nothing typed", async () => {
    const violations = await withProgram(
      asIs,
      async (program) => {
        await untilReady(program);
        const answer = await shownMessage(program.discord.command("ask", { question: "when does the pier open" }));
        expect(textOf(answer)).toContain("The pier opens on Friday");
        await eventually(() => expect(program.log()).toContain('"command":"ask"'));
        program.process.kill("SIGTERM");
        expect(await program.exit).toBe(0);
        expect(program.log()).not.toContain("the pier open");
        for (const token of [program.discord.world.token, ...program.discord.exchanges.keys()])
          expect(program.log()).not.toContain(token);
      },
      { ...oneArticle, READER: "on", LOG_LEVEL: "trace" },
    );
    expect(violations).toEqual([]);
  });

  it.each<[string, (discord: Loopback) => void]>([
    ["REST", ({ levers }) => Object.assign(levers, { token: "another" })],
    ["the gateway", ({ levers }) => Object.assign(levers, { refuseIdentify: 4004 })],
  ])("ends with exit code 1 and says why when %s does not take the token", async (_who, before) => {
    await withProgram(
      before,
      async (program) => {
        expect(await program.exit).toBe(1);
        expect(program.log()).toContain("Discord does not take DISCORD_TOKEN");
      },
      oneArticle,
    );
  });

  it("ends with exit code 1 and one sentence when Discord can't be reached", async () => {
    const nowhere = { ...oneArticle, DISCORD_API: "http://127.0.0.1:1" };
    await withProgram(
      asIs,
      async (program) => {
        expect(await program.exit).toBe(1);
        expect(program.log()).toContain("Discord can't be reached (ECONNREFUSED). Check the network");
        expect(program.log()).not.toMatch(/^\s+at /m);
      },
      nowhere,
    );
  });

  it("ends with exit code 1 when Discord closes its connection for good", async () => {
    await withProgram(
      asIs,
      async (program) => {
        await untilReady(program);
        program.discord.gateway.close(4004);
        expect(await program.exit).toBe(1);
      },
      oneArticle,
    );
  });

  it.runIf(isMeasured)("acknowledges two hundred commands at once, each once and within three seconds", async () => {
    const trusting = ({ levers }: Loopback) => {
      levers.inspectLater = true;
    };
    const violations = await withProgram(trusting, async (program) => {
      await untilReady(program);
      for (let round = 0; round < 3; round += 1) await burst(program, 50);
      const delays = await burst(program, 200);
      expect(delays.at(-1), `half of them within ${delays[100]} ms`).toBeLessThan(3000);
    });
    expect(violations).toEqual([]);
  });
});

/** Milliseconds until each was acknowledged, shortest first. */
async function burst({ discord }: Program, size: number): Promise<readonly number[]> {
  const exchanges = Array.from({ length: size }, (_, index) =>
    index % 2 === 0 ? discord.command("sources") : discord.command("ask", { question: `did he plead guilty ${index}` }),
  );
  const answered = await Promise.all(exchanges.map((exchange) => waitFor(exchange, ({ callback }) => callback)));
  await Promise.all(exchanges.map((exchange) => shownMessage(exchange)));
  expect(exchanges.every(({ attempts, messages }) => attempts === 1 && messages.length === 1)).toBe(true);
  return answered.map(({ afterMs }) => afterMs).toSorted((one, other) => one - other);
}
