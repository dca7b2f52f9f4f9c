import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexWords } from "../../src/checking/index-words.ts";
import { keepRow, openWordIndex, type WordIndex } from "../../src/checking/word-index.ts";
import type { Article } from "../../src/coverage/article.ts";
import { atOnce } from "../../src/coverage/breathe.ts";
import { openSectionFile, type SectionFile } from "../../src/snapshot/section-file.ts";
import { openSectionWriter } from "../../src/snapshot/section-writer.ts";
import { openWords, writeWords } from "../../src/snapshot/stored-words.ts";
import { exampleArticle } from "../coverage/example.ts";

const words = ["arrest", "arrested", "wasn't", "the", "the", "the", "Pell", "$3.5", "münchen", "…"];
const bodies = fc.array(
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 }).map((said) => said.join(" ")),
  { minLength: 1, maxLength: 12 },
);

describe("the words that claims are checked against, opened from a file", () => {
  it("are those of the row that was stored, each at its place", async () => {
    await fc.assert(
      fc.asyncProperty(bodies, async (texts) => {
        const articles = texts.map((body, at) => exampleArticle(body, { id: `a${at}` }));
        const row = atOnce(indexWords(articles));
        await withFile(row, (file) => expectSame(openWords(file, articles), openWordIndex(keepRow(row)), articles));
      }),
      { numRuns: 40 },
    );
  });
});

async function withFile(row: Parameters<typeof writeWords>[1], use: (file: SectionFile) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-words-"));
  try {
    const path = join(folder, "words");
    const handle = await open(path, "w");
    const writer = await openSectionWriter(handle, "key");
    await writeWords(writer, row);
    await writer.finish();
    await handle.close();
    const file = openSectionFile(path, "key");
    use(file);
    file.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function expectSame(stored: WordIndex, kept: WordIndex, articles: readonly Article[]): void {
  expect(stored.articles).toBe(articles);
  expect([stored.length, ...stored.firstPlaces]).toEqual([kept.length, ...kept.firstPlaces]);
  for (let place = -1; place <= kept.length; place += 1) {
    const at = (index: WordIndex) => [index.wordAt(place), index.startAt(place), index.lengthAt(place)];
    expect(at(stored)).toEqual(at(kept));
  }
  for (let word = -1; kept.countOf(word) > 0 || word < 0; word += 1) {
    const of = (index: WordIndex) => [index.keyOf(word), index.countOf(word), index.beginningOf(word)];
    expect(of(stored)).toEqual(of(kept));
    expect(stored.numberOf(kept.keyOf(word))).toBe(kept.numberOf(kept.keyOf(word)));
    for (const most of [0, 1, 2, Infinity]) expect(stored.placesOf(word, most)).toEqual(kept.placesOf(word, most));
  }
}
