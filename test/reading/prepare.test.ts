import { mkdtempSync, rmSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { splitPassages } from "../../src/coverage/passage.ts";
import { keepInFile, keepInMemory } from "../../src/reading/kept-vectors.ts";
import { openPassageReader } from "../../src/reading/open-passage-reader.ts";
import type { Reader } from "../../src/reading/reader.ts";
import { openVectorFile, type VectorFile } from "../../src/reading/vector-file.ts";
import { makeArticle } from "../answers/coverage.ts";
import { makeText, makeVectors } from "./made-up-vectors.ts";

// What is encoded before anybody asks, with a memory that holds eight or nine passages of twenty.

const sources = Array.from({ length: 20 }, (_, at) => {
  const article = makeArticle({ id: `${at}`, title: `Headline ${at}`, body: `${makeText(20)} number ${at}` });
  return { article, passages: splitPassages(article) };
});
const passages = sources.flatMap((source) => source.passages);
const memoryBytes = 9 * 25 * (4 + 4);

let folder: string;
let path: string;
let file: VectorFile;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-prepare-"));
  path = join(folder, "vectors");
});
afterEach(async () => {
  await file.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A reader that counts what it encodes, with what it keeps in the file. */
async function open(use: "keep" | "read" = "keep", mostBytes = 1_000_000) {
  const encoded: string[] = [];
  const reader: Pick<Reader, "encode" | "read"> = {
    encode: async (texts) => {
      encoded.push(...texts);
      return texts.map((text) => makeVectors(text, text.length, 8));
    },
    read: () => Promise.reject(new Error("not asked for")),
  };
  file = await openVectorFile(path, { name: "made up", sha256: "", dims: 8, use, mostBytes });
  const texts: Reader = { ...reader, name: "made up", dims: 8, knows: () => false, close: () => Promise.resolve() };
  return { encoded, reader: openPassageReader(texts, keepInFile(keepInMemory(memoryBytes), file), 0) };
}

describe("what is encoded ahead", () => {
  it("is written nowhere when memory holds it", async () => {
    const { encoded, reader } = await open();
    await reader.prepare(sources.slice(0, 5));
    expect([encoded.length, await readdir(folder)]).toEqual([5, []]);
  });

  it("goes on in the file when memory is full, and is there after a restart, with the same matches", async () => {
    const first = await open();
    await first.reader.prepare(sources);
    expect(first.encoded.length).toBe(20);
    const before = await first.reader.match("what is w3", passages);
    await file.close();
    const second = await open();
    await second.reader.prepare(sources);
    expect(second.encoded).toEqual([]);
    const after = await second.reader.match("what is w3", passages);
    const scores = (matches: typeof after) =>
      matches.map((match) => [match?.score, match?.of(passages[0]?.excerpt ?? { start: 0, end: 0 })]);
    expect(scores(after)).toEqual(scores(before));
    expect(after.every((match) => match !== null)).toBe(true);
    expect(second.encoded).toEqual(["what is w3"]);
  });

  it("is only what is new when articles are added", async () => {
    const first = await open();
    await first.reader.prepare(sources.slice(2));
    await file.close();
    const second = await open();
    await second.reader.prepare(sources);
    expect(second.encoded.length).toBe(2);
  });

  it("goes as far as the memory reaches in a process that does not write", async () => {
    const { encoded, reader } = await open("read");
    await reader.prepare(sources);
    expect(encoded.length).toBeLessThan(10);
    expect(await readdir(folder)).toEqual([]);
  });

  it("ends when it is begun for another coverage", async () => {
    const { encoded, reader } = await open();
    const first = reader.prepare(sources);
    await reader.prepare(sources.slice(0, 1));
    await first;
    expect(encoded.length).toBeLessThan(5);
  });

  it("takes the place of what is gone once the file is full of it", async () => {
    const mostBytes = 2 * 4096 + 15 * 220;
    const first = await open("keep", mostBytes);
    await first.reader.prepare(sources);
    expect(file.hasRoom()).toBe(false);
    await file.close();
    const others = sources.map(({ article }) => {
      const other = { ...article, title: `Other ${article.id}` };
      return { article: other, passages: splitPassages(other) };
    });
    const second = await open("keep", mostBytes);
    await second.reader.prepare(others);
    await file.close();
    const third = await open("keep", mostBytes);
    await third.reader.prepare(others.slice(0, 10));
    expect(third.encoded).toEqual([]);
  });
});
