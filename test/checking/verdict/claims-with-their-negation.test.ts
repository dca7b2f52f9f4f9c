import { expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

const told = "Rana Falk said that not one cent that was promised “has been seen in this valley.”";

it.each([
  [
    "with the “not” that stands before the marks",
    "not one cent that was promised “has been seen in this valley”",
    false,
  ],
  ["without it", "Rana Falk: the cent that was promised “has been seen in this valley”", true],
  ["alone", "“has been seen in this valley”", true],
])("words that a “not” before the marks denies are told to be denied, or not: %s", (_why, message, isDenied) => {
  const { frame, turnsMeaning } = checkClaim(readClaim(message), null, coverageOf([exampleArticle(told)]));
  expect([frame?.kind === "denied", turnsMeaning]).toEqual([isDenied, isDenied]);
});
