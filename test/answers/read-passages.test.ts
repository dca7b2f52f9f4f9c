import { expect, it } from "vitest";
import { findPassages } from "../../src/answers/find-passages.ts";
import { readQuestion } from "../../src/answers/question/read-question.ts";
import { type ReadPassage, readMatched } from "../../src/answers/read-passages.ts";
import type { PassageReading } from "../../src/reading/passage-reader.ts";
import { makeArticle, open } from "./coverage.ts";

const texts = ["The heron left on Monday.", "The heron ate.", "The heron slept.", "A heron sang.", "A heron swam."];

/** The passages of five articles with the scores given, and how many of them are read when the reader gives these logits. */
async function countRead(scores: readonly number[], logits: readonly number[]): Promise<number> {
  const { answering } = await open(texts.map((body, at) => makeArticle({ id: `a${at}`, body })));
  const { ranked } = await findPassages(await readQuestion("heron", answering.knowledge), answering.index);
  const matched = ranked.map(
    (one, at): ReadPassage => ({ ...one, score: scores[at] ?? 0, match: null, reading: null }),
  );
  let asked = 0;
  const readings = logits.map(
    (logit): PassageReading => ({ logit, answer: { start: 0, end: 1 }, likelihood: 1, within: () => 1 }),
  );
  const read = await readMatched("heron", matched, {
    knows: () => true,
    match: () => Promise.resolve([]),
    read: (_, { length }) => {
      asked += length;
      return Promise.resolve(readings.slice(asked - length, asked));
    },
  });
  expect(read).toHaveLength(texts.length);
  expect(read.filter(({ reading }) => reading !== null)).toHaveLength(asked);
  return asked;
}

it.each([
  ["one surely answers and leads", [9, 8, 5, 4, 3], [-3, 1], 2],
  ["one surely answers and another may come first", [9, 8, 7, 6, 5], [-3, 1, 2, -3], 4],
  ["both are far from answering", [9, 8, 7, 6, 5], [-5, -6], 2],
  ["the others are too far behind to come first", [20, 8, 7, 6, 5], [-2, -3], 2],
  ["another may come first", [9, 8, 7, 6, 5], [-2, -3, 3, -3], 4],
  ["the second leads by far once it is read", [9, 8, 1, 0, 0], [-4, -0.5], 2],
] as const)("reads %3$i where %s", async (_why, scores, logits, expected) => {
  expect(await countRead(scores, logits)).toBe(expected);
});
