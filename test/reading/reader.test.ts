import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { openEncoder } from "../../src/reading/encoder.ts";
import { openModel } from "../../src/reading/model.ts";
import { openReader, type Reader } from "../../src/reading/reader.ts";
import { startThread } from "../../src/reading/start-thread.ts";
import { openThreads, ReaderFailedError } from "../../src/reading/threads.ts";
import { bitsOf, expected, tinyReader } from "./tiny-reader.ts";

const texts = expected.texts.map(({ text }) => text);
const question = "Who said that it was close?";
const alone = openEncoder(await openModel(tinyReader, 1), 0);

async function withReader(threads: number, test: (reader: Reader) => Promise<void>): Promise<void> {
  const reader = await openReader(tinyReader, { threads });
  try {
    await test(reader);
  } finally {
    await reader.close();
  }
}

/** What a program writes that is compiled as `start.js` compiles it. */
async function runCompiled(contents: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-reader-"));
  try {
    await build({
      stdin: { contents, resolveDir: resolve("src/reading") },
      outfile: join(folder, "main.js"),
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
    });
    await build({
      entryPoints: ["src/reading/reader-worker.ts"],
      outdir: folder,
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
    });
    return await new Promise((done, fail) => {
      execFile(
        process.execPath,
        ["--input-type=module", "-e", `await import("${pathToFileURL(join(folder, "main.js"))}")`],
        (error, out) => (error ? fail(error) : done(out)),
      );
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe("a reader", () => {
  it.each([1, 2, 3])("gives the same bits for a text alone and among others, with %i threads", async (threads) => {
    await withReader(threads, async (reader) => {
      expect([reader.name, reader.dims]).toEqual(["tiny", 16]);
      const [encoded, later, read] = await Promise.all([
        reader.encode([...texts, ...texts]),
        reader.encode(texts, "later"),
        reader.read(question, texts),
      ]);
      expect(encoded.map(bitsOf)).toEqual([...texts, ...texts].map((text) => bitsOf(alone.encode(text))));
      expect(later.map(bitsOf)).toEqual(texts.map((text) => bitsOf(alone.encode(text))));
      expect(read.map(bitsOf)).toEqual(texts.map((text) => bitsOf(alone.read(question, text))));
    });
  });

  it("reads any text", async () => {
    await withReader(2, async (reader) => {
      expect(await reader.encode([])).toEqual([]);
      const hostile = [
        "\ud800",
        "\0",
        "\u202e[SEP]\u202c",
        "🌉".repeat(5000),
        "x".repeat(1_000_000),
        "a\u0301".repeat(9999),
      ];
      for (const [at, { pieces, spans }] of (await reader.encode(hostile)).entries()) {
        expect(pieces.length).toBeLessThanOrEqual(318);
        for (const place of spans) expect(place).toBeLessThanOrEqual(hostile[at]?.length ?? 0);
      }
      for (const { logit, starts, ends } of await reader.read("\ud800?", hostile))
        for (const value of [logit, ...starts, ...ends]) expect(Number.isFinite(value)).toBe(true);
    });
  });

  it("refuses once it is closed", async () => {
    const reader = await openReader(tinyReader);
    const waiting = reader.encode(["the mayor"]);
    await Promise.all([expect(waiting).rejects.toThrow("closed"), reader.close()]);
    await expect(reader.read("who?", ["the mayor"])).rejects.toThrow("closed");
  });

  it("says why its threads die, and refuses when they all do", async () => {
    const model = { ...(await openModel(tinyReader, 1)), rooms: [] };
    const threads = openThreads((number) => startThread(model, number), 1);
    const jobs = [1, 2, 3, 4].map(() => threads.run({ text: "the mayor" }, "now"));
    for (const job of await Promise.allSettled(jobs))
      expect(job).toMatchObject({
        status: "rejected",
        reason: { message: expect.stringContaining("no room for thread 0") },
      });
    await expect(threads.run({ text: "the mayor" }, "now")).rejects.toThrow(ReaderFailedError);
    await threads.close();
  });

  it("works in the compiled program, and lets it end when nothing is asked", async () => {
    const written = await runCompiled(`
      import { openReader } from "./reader.ts";
      const reader = await openReader(${JSON.stringify(tinyReader)});
      const [reading] = await reader.read("Who?", ["The mayor said that."]);
      console.log(reading.logit);
    `);
    expect(Number(written)).toBe(alone.read("Who?", "The mayor said that.").logit);
  });
});
