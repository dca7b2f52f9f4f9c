import { expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

const coverage = coverageOf([
  exampleArticle(`“No,” Vera Falk told a packed and angry meeting in the town hall on Tuesday, “we will not go.”

“Bring your prams, bring your anger,” Ida Brun told a crowd in the market square of Kell on Tuesday night, “but leave your stones at home.”

“The ice comes later and leaves sooner,” said Jonas Orlo, who has fished the lake since he was nine years old, “every winter.”

“It is not,” Ines Vold told the Post as she left the court with her two lawyers, “a crime to be poor.”

“I was angry,” said Rolf Unwin. “I'm still angry. That makes no lie of it.”`),
]);

it.each([
  ["one word before what is told", "Vera Falk: “No, we will not go.”", "exact", []],
  ["the end of the first part", "Ida Brun: “bring your anger, but leave your stones at home”", "shortened", []],
  ["two words behind it", "“The ice comes later and leaves sooner every winter” Orlo", "exact", []],
  ["all of both", "Ines Vold: “It is not a crime to be poor.”", "exact", []],
  ["not the “not” before it", "Ines Vold: “It is a crime to be poor.”", "altered", ["negation"]],
  ["another word behind it", "Ida Brun: “bring your anger, but leave your bricks at home”", "altered", ["word"]],
  ["words that stand together behind it", "“I was angry. That makes no lie of it.”", "altered", ["function-word"]],
])("a claim of what is said around long words of who says it has %s", (_why, message, verdict, kinds) => {
  const found = checkClaim(readClaim(message), null, coverage);
  const changed = found.edits.map(({ kind }) => kind).filter((kind) => kind !== "punctuation" && kind !== "capital");
  expect([found.verdict, changed]).toEqual([verdict, kinds]);
});
