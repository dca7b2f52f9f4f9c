import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { shownMessage, textOf } from "../discord/loopback/exchange.ts";
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

it("the program serves its health and figures, without what was asked; while its corpus is gone it is not ready and quotes nothing of it", {
  timeout: 90_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-gone-"));
  const corpus = join(folder, "corpus.jsonl");
  const port = await freePort();
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  const untilReadyIs = (status: number) =>
    expect.poll(async () => (await get("/readyz")).status, { timeout: 60_000 }).toBe(status);
  await writeFile(corpus, `{"id":"a","title":"Pier","publishedOn":"2024-03-05","body":"The pier opens on Friday."}`);
  try {
    const violations = await withProgram(
      () => undefined,
      async (program) => {
        await untilReady(program);
        const ask = async (question: string) =>
          textOf(await shownMessage(program.discord.command("ask", { question })));
        await ask("zanzibarquux");
        expect((await get("/healthz")).status).toBe(200);
        await untilReadyIs(200);
        const figures = async () => (await get("/metrics")).text();
        await expect
          .poll(figures)
          .toContain('verbatim_answers_total{kind="command",command="ask",outcome="answered"} 1');
        expect(await figures()).not.toContain("zanzibarquux");
        expect(await ask("when does the pier open")).toContain("The pier opens");
        await rename(corpus, `${corpus}-gone`);
        await untilReadyIs(503);
        expect(await ask("when does the pier open")).toContain("No articles are loaded");
        await rename(`${corpus}-gone`, corpus);
        await untilReadyIs(200);
        expect(await ask("when does the pier open")).toContain("The pier opens");
      },
      { HEALTH_PORT: String(port), CORPUS: corpus },
    );
    expect(violations).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
