import { expect, it } from "vitest";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import { findDoer } from "../../src/answers/outcome/find-doer.ts";
import { makeArticle, open } from "./coverage.ts";

it.each([
  ["named", "the subject", "who stole the heron", "Rook stole it on Friday."],
  ["named", "by whom it was done", "who stole the heron", "The heron was later stolen by Rook."],
  ["named", "the subject of another form", "who has won the cup", "Rovers win the cup"],
  ["unnamed", "that it was done", "who stole the heron", "A heron of bronze was stolen on Friday."],
  ["unnamed", "that it has been done", "who smashed the window", "The window had been badly smashed."],
  ["unnamed", "a pronoun alone before the verb", "who shot the baker", "He shot the baker."],
  [null, "nothing of it", "who stole the heron", "The curator, Bea Orlo, left."],
  [null, "to whom it was done, which is what is asked", "who was shot", "Orlo was shot."],
  [null, "something else that is asked", "when was it stolen", "It was stolen on Friday."],
] as const)("of who did something there is %s: %s", (doer, _why, question, text) => {
  expect(findDoer(question, [text])).toBe(doer);
});

it.each([
  ["a number in figures", "were fourteen skiers buried", "Slide", "The avalanche buried 14 skiers."],
  ["a number in words", "did 2,000 dockers walk out", "Port", "Some two thousand dockers walked out."],
  [
    "an irregular form in the headline",
    "who won the cup",
    "Rovers win the cup",
    "They met United in the final of the cup.",
  ],
  ["a word that says little left out", "did 40 cows get sold", "Farm", "Forty cows were sold."],
])("what has all words of a short question answers it: %s", async (_why, question, title, body) => {
  const { answering } = await open([makeArticle({ id: "a", title, body })]);
  expect((await answerQuestion(question, 1, answering)).outcome).toBe("answered");
});

it.each([
  ["another number", "were twenty skiers buried", "Slide", "The avalanche buried 14 skiers."],
  ["words in two sentences", "did the mayor resign", "Town", "The mayor spoke. Two bakers resign."],
  ["nobody who did it", "who stole the heron", "Museum", "The heron was stolen at Orrin."],
])("what lacks something does not: %s", async (_why, question, title, body) => {
  const { answering } = await open([makeArticle({ id: "a", title, body })]);
  expect((await answerQuestion(question, 1, answering)).outcome).not.toBe("answered");
});
