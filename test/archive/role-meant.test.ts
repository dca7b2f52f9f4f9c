import { expect, test } from "vitest";
import { holdersMeant } from "../../src/archive/role-meant.ts";
import { makeArticle, open } from "../answers/coverage.ts";

const trial =
  "A judge sent Dean Copley to jail. He said nothing. “He is ill,” said his barrister, Amit Rao. The pier stands. His wife, Lorna Copley, wept.";
const strike =
  "The union warned of strikes. “We are ready,” said its secretary, Carol Nye. The firm said nothing. The clerk, Ivo Bax, left.";

const school =
  "The head teacher, Moira Kelso, was proud. The goalkeeper, Ines Faro, was not. The chairman of the Anglers' Society, Owen Pritchard, left. Minister for science Aurelio Baci came. A spokesman for tired Bo Lund rang.";

/** Why; what was typed; whom the articles give as its holder. */
const rows: readonly (readonly [string, string, readonly string[]])[] = [
  ["a last name and whom a pronoun gives to it", "copley's barrister", ["Amit Rao"]],
  ["a whole name", "Dean Copley’s barrister", ["Amit Rao"]],
  ["a body and whom “its” gives to it", "the union's secretary", ["Carol Nye"]],
  ["an office before the end of the sentence", "the secretary", ["Carol Nye"]],
  ["an office in one word that is written in two", "the headteacher", ["Moira Kelso"]],
  ["… and in two that is written in one", "the goal keeper", ["Ines Faro"]],
  ["an office of several, who own it", "chairman of the Anglers' Society", ["Owen Pritchard"]],
  ["an office for a matter", "the minister", ["Aurelio Baci"]],
  ["… not of whom somebody speaks for", "the spokesman", []],
  ["… not of somebody else", "the judge's secretary", []],
  ["… not a person’s of a body", "the union's barrister", []],
  ["… not a body’s of a person", "copley's secretary", []],
  ["… not who is nobody’s", "copley's clerk", []],
  ["… not who is not there", "vik's barrister", []],
];

test.each(rows)("takes an office for who holds it: %s", async (_why, typed, names) => {
  const archive = await open([
    makeArticle({ id: "trial", body: trial }),
    makeArticle({ id: "strike", body: strike }),
    makeArticle({ id: "school", body: school }),
  ]);
  expect((await holdersMeant(typed, archive)).map(({ name }) => name)).toEqual(names);
});
