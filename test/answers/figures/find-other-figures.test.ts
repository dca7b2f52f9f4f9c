import { expect, it } from "vitest";
import { answerQuestion } from "../../../src/answers/answer-question.ts";
import { makeArticle, open } from "../coverage.ts";
import { recordedReader } from "../recorded-reader.ts";

const articles = [
  makeArticle({
    id: "morning",
    title: "Sailors sue the Harbour Line",
    publishedOn: "2024-10-01",
    body: "120 sailors sued the Harbour Line on Tuesday over unpaid wages.\n\nThe company rejects the suit.",
  }),
  makeArticle({
    id: "evening",
    title: "Suit against the Harbour Line",
    publishedOn: "2024-10-02",
    body: "The town hall was shut.\n\nTwenty sailors have sued the Harbour Line over wages, their lawyer said. He wants a trial.",
  }),
  makeArticle({
    id: "other",
    title: "Bridge opens",
    publishedOn: "2024-10-03",
    body: "40 sailors watched the Harbour Bridge open.\n\nThe Harbour Line sent two ferries.",
  }),
];

it("an answer carries the sentence of another article that gives another number for the same thing", async () => {
  const { answering } = await open(articles, new Map(), await recordedReader());
  const { passages, outcome } = await answerQuestion("How many sailors sued the Harbour Line?", 3, answering);
  expect(outcome).toBe("answered");
  const texts = passages.map(({ passage, otherFigures }) => [
    passage.article.id,
    otherFigures.map(({ best }) => `${best.article.id}: ${best.text.trim()}`),
  ]);
  const [morning, evening] = [
    "120 sailors sued the Harbour Line on Tuesday over unpaid wages.",
    "Twenty sailors have sued the Harbour Line over wages, their lawyer said.",
  ];
  const other = texts[0]?.[0] === "morning" ? `evening: ${evening}` : `morning: ${morning}`;
  expect(texts[0]?.[1]).toEqual([other]);
  expect(passages.slice(1).every(({ otherFigures }) => otherFigures.length === 0)).toBe(true);
});

it("a refusal carries none", async () => {
  const { answering } = await open(articles);
  const { passages } = await answerQuestion("How many penguins sued the Antarctic treaty?", 3, answering);
  expect(passages.flatMap(({ otherFigures }) => otherFigures)).toEqual([]);
});
