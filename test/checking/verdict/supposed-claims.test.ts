import { expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

it.each([
  ["“Imagine if I stood up here and said, ‘the mountain is dead,’” Keoni Pala told reporters.", "The mountain is dead"],
  ["“Suppose I came in and told you, ‘the bank is bust,’” said Lars Holm.", "The bank is bust"],
  ["“If a doctor looked at me and said, ‘you are dying,’ I would laugh,” said Una Foss.", "You are dying"],
])("what a speaker only supposes is not called real: %s", (body, claim) => {
  const { verdict, frame } = checkClaim(readClaim(claim), null, coverageOf([exampleArticle(body)]));
  expect({ verdict, kind: frame?.kind }).toEqual({ verdict: "framed", kind: "hedged" });
});
