import { expect, it } from "vitest";
import { completeQuestion } from "../../src/answers/question/complete-question.ts";
import { makeArticle, open } from "./coverage.ts";

const body = "The mayor was glad. The ferry Morag was launched in Lorn on 3 May 1971. It rained.";

it.each([
  ["when?", "when The ferry Morag was launched in Lorn on 3 May 1971"],
  ["And where?", "and where The ferry Morag was launched in Lorn on 3 May 1971"],
  ["why?", "why?"],
  ["how old?", "how old?"],
  ["when did it rain?", "when did it rain?"],
  ["?!", "?!"],
])("a question of question words alone takes what it lacks from its passage: %s", async (question, completed) => {
  const archive = await open([makeArticle({ id: "ferry", title: "Ferry", body })]);
  const passage = archive.sources.get("ferry")?.passages[0];
  expect(passage && completeQuestion(question, passage)).toBe(completed);
});
