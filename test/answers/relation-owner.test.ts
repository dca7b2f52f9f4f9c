import { describe, expect, it } from "vitest";
import { lacksOwner } from "../../src/answers/outcome/relation-owner.ts";
import { splitPassages } from "../../src/coverage/passage.ts";
import { makeArticle, open } from "./coverage.ts";

async function lacks(question: string, body: string, rest = "") {
  const article = makeArticle({ id: "a", body });
  const known = makeArticle({ id: "b", body: rest === "" ? "Ada Quill met Finn Rook and Dora Lorne." : rest });
  const { knowledge } = (await open([article, known])).answering;
  const [passage] = splitPassages(article);
  return passage && lacksOwner(question, passage, knowledge);
}

describe("a passage speaks of who is that to the one who is asked for", () => {
  it.each([
    ["by the name with its ending", "who is quill's lawyer", "Quill's attorney, Bea Orlo, said no."],
    ["by the full name", "who is ada's lawyer", "Ada Quill’s lawyer Bea Orlo said no."],
    [
      "by the last name, where the first is asked for",
      "who is ada's lawyer",
      "Quill's lawyer, Bea Orlo, said no to Ada Quill.",
    ],
    ["with words between", "who is quill's brother", "Quill's elder brother, Tam, said no."],
    ["of two things that one is", "who is quill's partner", "Quill's brother and business partner, Tam, said no."],
    ["by the name behind it", "who is the lawyer of quill", "Bea Orlo, a lawyer for Ada Quill, said no."],
    ["by a pronoun in the same sentence", "who is quill's lawyer", "Quill came with her lawyer, Bea Orlo."],
    [
      "by a pronoun in the next sentence",
      "who is quill's lawyer",
      "Ada Quill was in Skarby. Her lawyer, Bea Orlo, said no.",
    ],
    ["behind a place", "who is rook's sister", "Rook lives in Skarby with his sister, Tilly."],
    ["by the other side", "who is joan's husband", "Finn Rook came with his wife, Joan."],
    [
      "by nobody's, whose name stands before",
      "who is quill's lawyer",
      "Quill stayed silent. The lawyer, Bea Orlo, did not.",
    ],
  ])("%s", async (_why, question, body) => {
    expect(await lacks(question, body)).toBe(false);
  });

  it("by the name of whom another article calls that", async () => {
    expect(
      await lacks("what did quill's mother say", "Dora Lorne said no.", "Ada Quill's mother, Dora Lorne, came."),
    ).toBe(false);
  });
});

describe("a passage speaks of another's", () => {
  it.each([
    ["by another name", "who is rook's lawyer", "Quill's attorney, Bea Orlo, said no to Rook."],
    ["by the name of one of the same family", "who is ada quill's lawyer", "Dora Quill's lawyer, Bea Orlo, said no."],
    [
      "by a pronoun for another",
      "who is rook's lawyer",
      "Rook was held. Dora Lorne read it out, and her lawyer, Bea Orlo, sent it.",
    ],
    ["by a pronoun far behind", "who is rook's sister", "Rook fell. It rained. Quill sang and her sister wept."],
    ["by a name behind it", "who is rook's lawyer", "Rook saw Bea Orlo, a lawyer of Quill."],
    ["by the other side of others", "who is ada's husband", "Finn Rook came with his wife, Joan. Ada Quill did not."],
    [
      "or of none, of the one who is asked for without a name",
      "what does the captain's daughter do",
      "Rook's sister sings.",
    ],
    ["or of none, of whose is asked", "whose daughter sings", "Rook's sister sings."],
    ["of whom nobody has heard", "who is beyonces lawyer", "Quill's attorney, Bea Orlo, said no."],
  ])("%s", async (_why, question, body) => {
    expect(await lacks(question, body)).toBe(true);
  });
});

it.each([
  ["what somebody is to the asker", "my niece asks who came", "Rook's lawyer said no."],
  ["a calling", "which teammate came", "Rook's lawyer said no."],
  ["no relation", "who is quill", "Rook's lawyer said no."],
  ["nobody's relation", "who is the lawyer", "Rook's lawyer said no."],
  ["somebody's who is not named", "who is the mayor's lawyer", "Rook's lawyer said no."],
  ["the relation of a relation", "who is quill's mother's lawyer", "Rook's lawyer said no."],
])("is not asked by a question for %s", async (_why, question, body) => {
  expect(await lacks(question, body)).toBe(false);
});
