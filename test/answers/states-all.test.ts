import { expect, it } from "vitest";
import { statesAll } from "../../src/answers/outcome/states-all.ts";
import { readQuestion } from "../../src/answers/question/read-question.ts";
import { splitPassages } from "../../src/coverage/passage.ts";
import { makeArticle, open } from "./coverage.ts";

it.each([
  [true, "every word in one sentence", "were fourteen skiers buried", "Snow buried 14 skiers."],
  [true, "a verb in another form", "did the boat sink in may", "On 3 May the boat sank."],
  [
    true,
    "a colon behind a thing that says it",
    "what did the will say about the mill",
    "The will was read: he left the mill to Ada.",
  ],
  [true, "a mark behind one", "what did the letter say about the boat", "The letter on the boat reads “sell it”."],
  [false, "words in two sentences", "were fourteen skiers buried", "Snow fell on 14 skiers. A dog was buried."],
  [false, "nothing that the thing says", "what did the report say about the boat", "The report on the boat is late."],
  [false, "what people say of it", "what did the mayor say about the boat", "The mayor left: the boat was late."],
  [false, "a verb that is no noun", "what did the will say about the mill", "He will read: the mill is Ada's."],
  [false, "a question for more", "where were fourteen skiers buried", "Snow buried 14 skiers."],
])("%s: %s", async (expected, _why, asked, body) => {
  const article = makeArticle({ id: "a", title: "News", body });
  const { knowledge } = (await open([article])).answering;
  const [passage] = splitPassages(article);
  expect(passage && statesAll(await readQuestion(asked, knowledge), passage)).toBe(expected);
});
