import { createServer } from "node:net";
import { expect, it } from "vitest";
import { shownMessage } from "../discord/loopback/exchange.ts";
import { untilReady, withProgram } from "../discord/program.ts";

/** A port that nobody listens at now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new TypeError("a TCP server has a port");
  return address.port;
}

it("the program serves its health and figures where its settings say, without what was asked", async () => {
  const port = await freePort();
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  const violations = await withProgram(
    () => undefined,
    async (program) => {
      await untilReady(program);
      await shownMessage(program.discord.command("ask", { question: "zanzibarquux" }));
      expect((await get("/healthz")).status).toBe(200);
      await expect.poll(async () => (await get("/readyz")).status).toBe(200);
      const figures = async () => (await get("/metrics")).text();
      await expect.poll(figures).toContain('verbatim_answers_total{kind="command",command="ask",outcome="answered"} 1');
      expect(await figures()).not.toContain("zanzibarquux");
    },
    { HEALTH_PORT: String(port) },
  );
  expect(violations).toEqual([]);
});
