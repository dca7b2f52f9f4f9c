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
  expect(passage && (completeQuestion(question, passage)?.text ?? null)).toBe(completed);
});

const closed = "The pool was closed. It was closed because the pump had failed. It was closed by the Harbour Board.";

it.each([
  ["why?", "why It was closed because the pump had failed"],
  ["by whom?", "by whom It was closed by the Harbour Board"],
])("a reason and a doer are taken where the passage states one, and not for sure: %s", async (question, text) => {
  const archive = await open([makeArticle({ id: "pool", title: "Pool", body: closed })]);
  const passage = archive.sources.get("pool")?.passages[0];
  expect(passage && completeQuestion(question, passage)).toEqual({ text, isSure: false });
});
