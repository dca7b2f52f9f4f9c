import { expect, it } from "vitest";
import { lacksAntecedent } from "../../src/answers/question/lacks-antecedent.ts";
import { readQuestion } from "../../src/answers/question/read-question.ts";
import { open, townNews } from "./coverage.ts";

const people = [{ name: "Ada Quill", gender: "female" as const }];

it.each([
  [true, "a possessive alone", "who is his lawyer"],
  [true, "with what the text does not hold", "where does she live"],
  [true, "two words that are somebody's", "what is her net worth"],
  [true, "kin", "how old is his mum"],
  [true, "of several, with a relation", "who is their manager"],
  [true, "behind who, of whom it is asked", "who did she marry"],
  [true, "with a name behind it", "who is her mother, quill or rook"],
  [false, "a name before it", "who is quill and who is her mother"],
  [false, "somebody's calling before it", "did the mayor say who her mother is"],
  [false, "who did something before it", "who lost his job"],
  [false, "a word of the matter, which the text holds", "why did she open the bridge"],
  [false, "theirs, which may be anybody's", "what is their price"],
  [false, "no pronoun", "who is the mayor"],
])("%s: %s", async (expected, _why, text) => {
  const { knowledge } = (await open(townNews)).answering;
  const question = await readQuestion(text, knowledge);
  const holds = ({ written }: { readonly written: string }) => written === "bridge" || written === "lawyer";
  expect(lacksAntecedent(question, holds, knowledge.vocabulary)).toBe(expected);
});

it("a passage that it is asked about tells who is meant", async () => {
  const { knowledge } = (await open(townNews)).answering;
  const question = await readQuestion("who is her mother", knowledge, {
    articleId: "bridge",
    title: "The bridge",
    people,
  });
  expect(lacksAntecedent(question, () => false, knowledge.vocabulary)).toBe(false);
});
