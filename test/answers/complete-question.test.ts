import { expect, it } from "vitest";
import { completeQuestion } from "../../src/answers/question/complete-question.ts";
import { makeArticle, open } from "./coverage.ts";

const body = "The mayor was glad. The ferry Morag was launched in Lorn on 3 May 1971. It rained.";

it.each([
  ["when?", "when The ferry Morag was launched in Lorn on 3 May 1971"],
  ["And where?", "and where The ferry Morag was launched in Lorn on 3 May 1971"],
  ["why?", null],
  ["who?", null],
  ["by whom?", null],
  ["how old?", null],
  ["when did it rain?", "when did it rain?"],
  ["?!", "?!"],
])("a question of question words alone takes what it lacks from its passage: %s", async (question, completed) => {
  const archive = await open([makeArticle({ id: "ferry", title: "Ferry", body })]);
  const passage = archive.sources.get("ferry")?.passages[0];
  expect(passage && ((await completeQuestion(question, passage, passage.excerpt))?.text ?? null)).toBe(completed);
});

const closed = "The pool was closed. It was closed because the pump had failed. It was closed by the Harbour Board.";

it.each([
  ["why?", "why It was closed because the pump had failed"],
  ["by whom?", "by whom It was closed by the Harbour Board"],
])("a reason and a doer are taken where the passage states one, and not for sure: %s", async (question, text) => {
  const archive = await open([makeArticle({ id: "pool", title: "Pool", body: closed })]);
  const passage = archive.sources.get("pool")?.passages[0];
  expect(passage && (await completeQuestion(question, passage, passage.excerpt))).toEqual({ text, isSure: false });
});

it.each([
  [
    "a day that is counted",
    "The quay was shut yesterday, said the mayor, Ola Brekke.",
    "when The quay was shut said the mayor Ola Brekke",
  ],
  [
    "a day of the calendar before one that is counted",
    "Today is a hard day, she said. The strike in Lorn began on 2 May 1971.",
    "when The strike in Lorn began on 2 May 1971",
  ],
  ["a weekday", "She fell on Friday.", "when She fell on"],
  ["the day of a speech", "“I come to you today, 4 May, as a mother.”", "when I come to you 4 May as a mother"],
])("no day of an article is counted from the day of asking: %s", async (_why, said, text) => {
  const archive = await open([makeArticle({ id: "quay", title: "Quay", body: said })]);
  const passage = archive.sources.get("quay")?.passages[0];
  expect(passage && (await completeQuestion("when?", passage, passage.excerpt))?.text).toBe(text);
});

it.each([
  ["what was shown has it", "The school shut on 9 June 1984.", "when The school shut on 9 June 1984"],
  ["only another sentence has it", "It rained.", "when The pool was shut on 2 May 1971"],
])("a sentence that was shown goes before any other: %s", async (_why, shown, text) => {
  const pools = "The pool was shut on 2 May 1971. It rained. The school shut on 9 June 1984.";
  const archive = await open([makeArticle({ id: "pools", title: "Pools", body: pools })]);
  const passage = archive.sources.get("pools")?.passages[0];
  const start = pools.indexOf(shown);
  const stretch = { start, end: start + shown.length };
  expect(passage && (await completeQuestion("when?", passage, stretch))?.text).toBe(text);
});
