import { expect, it } from "vitest";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import type { Passage } from "../../src/coverage/passage.ts";
import { sharedLength } from "../../src/coverage/span.ts";
import type { PassageReader } from "../../src/reading/passage-reader.ts";
import { makeArticle, open } from "./coverage.ts";

const council = `The council met on Monday. Clerk Ada Quill resigned in a letter. Budget chief Finn Rook resigned two hours later.

Treasurer Dora Lorne, who signed the papers, remains in office. She has told nobody why. Her contract ends in May.`;
const barn =
  "Bea Orlo owns 14 horses and lost five of them. Clerk Omar Sadek got all of his animals out through a side door.";

const mill =
  "The insurer refused to pay for the mill. Ambrose Vale blamed the brook for it. Farida Vale runs the mill. Cameron Strand, a lodger, blamed nobody.";

/** Sees the answer, quite surely, wherever these words are, and nothing anywhere else. */
function seeing(words: string): PassageReader {
  return {
    knows: () => true,
    match: async (_question, passages) => passages.map(() => null),
    read: async (_question, passages) => passages.map((passage) => readingOf(passage, words)),
  };
}

function readingOf({ article, excerpt }: Passage, words: string) {
  const start = article.body.indexOf(words);
  const answer = { start, end: start + words.length };
  const isThere = start >= 0 && sharedLength(answer, excerpt) > 0;
  return {
    logit: isThere ? 5 : -6,
    answer: isThere ? answer : { start: excerpt.start, end: excerpt.start + 1 },
    likelihood: 0.9,
    within: (span: { start: number; end: number }) =>
      isThere && span.start <= start && answer.end <= span.end ? 1 : 0,
  };
}

async function ask(question: string, seen: string) {
  const articles = [
    makeArticle({ id: "council", body: council }),
    makeArticle({ id: "barn", body: barn }),
    makeArticle({ id: "mill", body: mill }),
  ];
  const { answering } = await open(articles, new Map(), seeing(seen));
  const { outcome, passages } = await answerQuestion(question, 3, answering);
  return { outcome, best: passages[0]?.best.text ?? "" };
}

it.each([
  ["a deed", "did Lorne resign", "Finn Rook resigned", "unsure", "Treasurer Dora Lorne"],
  ["what somebody owns", "how many horses does Omar Sadek own", "14 horses", "unsure", "Omar Sadek"],
  ["what somebody lost", "how many horses did sadek lose", "lost five", "unsure", "Omar Sadek"],
  ["a title that two have", "did Sadek resign", "Clerk Ada Quill resigned", "unsure", "Omar Sadek"],
  [
    "of one of the same family",
    "did farida vale blame the brook",
    "pay for the mill. Ambrose Vale",
    "unsure",
    "Farida",
  ],
  ["of whoever has another office", "did the treasurer resign", "Finn Rook resigned", "unsure", "Treasurer Dora Lorne"],
  ["another deed", "did Lorne quit", "ends in May", "unsure", "Treasurer Dora Lorne"],
  ["something that names nobody asked about", "when did orlo sign the papers", "on Monday", "unsure", "Bea Orlo"],
])("what the reader sees of another is not called the answer: %s", async (_why, question, seen, outcome, best) => {
  const answer = await ask(question, seen);
  expect(answer.outcome).toBe(outcome);
  expect(answer.best).toContain(best);
});

it("a sentence that tells it of the very one is the answer, though the reader looks at another's", async () => {
  const answer = await ask("did Quill resign", "Finn Rook resigned");
  expect(answer).toEqual({ outcome: "answered", best: "Clerk Ada Quill resigned in a letter." });
});

it.each([
  ["by name", "did Rook resign", "Finn Rook resigned", "Rook resigned"],
  ["by a pronoun behind the name", "when does dora lorne's contract end", "ends in May", "ends in May"],
  ["by the first name", "how many horses does bea own", "14 horses", "14 horses"],
  ["by a word that the article does not have", "did the boss resign", "Finn Rook resigned", "Rook resigned"],
  ["by an office", "did the treasurer sign the papers", "signed the papers", "signed the papers"],
  ["by the name of whoever has an office", "was the budget chief gone", "Finn Rook resigned", "Rook resigned"],
  ["by the full form of a first name", "did cam strand blame anybody", "blamed nobody", "blamed nobody"],
  ["a thought in other words", "did lorne think of leaving", "told nobody why", "told nobody why"],
  ["of somebody without a name", "who resigned", "Ada Quill resigned", "Ada Quill resigned"],
])("what the reader sees of the very one stays the answer: %s", async (_why, question, seen, best) => {
  const answer = await ask(question, seen);
  expect(answer.outcome).toBe("answered");
  expect(answer.best).toContain(best);
});
