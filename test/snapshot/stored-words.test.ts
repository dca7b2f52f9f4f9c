import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { followWords, settleWords } from "../../src/checking/words/follow-words.ts";
import { indexWords } from "../../src/checking/words/index-words.ts";
import type { WordIndex } from "../../src/checking/words/word-index.ts";
import type { Article } from "../../src/coverage/article.ts";
import { runAtOnce } from "../../src/coverage/cooperative-steps.ts";
import { openSectionFile } from "../../src/snapshot/section-file.ts";
import { openSectionWriter } from "../../src/snapshot/section-writer.ts";
import { openWords, writeWords } from "../../src/snapshot/stored-words.ts";
import { claims, expectSameChecks, expectSameWords, histories } from "../checking/changing-coverage.ts";
import { exampleArticle } from "../coverage/example.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verbatim-words-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Uses what was written of the articles and opened from the file. */
async function withStored(articles: readonly Article[], use: (index: WordIndex) => void): Promise<void> {
  const path = join(folder, "words");
  const handle = await open(path, "w");
  const writer = await openSectionWriter(handle, "key");
  await writeWords(writer, runAtOnce(indexWords(articles)));
  await writer.finish();
  await handle.close();
  const file = openSectionFile(path, "key");
  use(openWords(file, articles));
  file.close();
}

describe("the words that claims are checked against, opened from a file", () => {
  it("are those of the articles, each at its place, and stay so when the coverage changes", async () => {
    await fc.assert(
      fc.asyncProperty(histories, async ([first = [], ...later]) => {
        await withStored(first, (stored) => {
          let index = stored;
          expectSameWords(index, first);
          for (const now of later) {
            index = runAtOnce(followWords(index, now));
            expectSameWords(index, now);
          }
        });
      }),
      { numRuns: 25 },
    );
  });

  it("have the same checks of any claim, before and after the coverage changes", async () => {
    const texts = fc.array(claims, { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(histories, texts, async ([first = [], ...later], asked) => {
        await withStored(first, (stored) => {
          expectSameChecks(stored, first, asked);
          let index = stored;
          for (const now of later) index = runAtOnce(followWords(index, now));
          expectSameChecks(index, later.at(-1) ?? first, asked);
        });
      }),
      { numRuns: 15 },
    );
  });

  it("stay in the file however much has changed, and what is new is in memory", async () => {
    const [first, second] = [exampleArticle("The ferry sails.", { id: "a" }), exampleArticle("It rains.", { id: "b" })];
    await withStored([first, second], (stored) => {
      const index = runAtOnce(settleWords(runAtOnce(followWords(stored, [first, { ...second, body: "It snows." }]))));
      expect(index.kind === "joined" && [index.older.keptIn, index.newer.keptIn]).toEqual(["file", "memory"]);
    });
  });
});
