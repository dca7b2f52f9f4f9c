import { describe, expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

const coverage = coverageOf([
  exampleArticle(
    [
      "“The tenants of this street deserve a landlord who is not absent,” said Ingrid Holm, a teacher.",
      "“I did not lock the gate of the yard that evening,” said the guard, Pavel Dorn.",
      "“Nobody was in the mill that night,” said Oskar Brandt.",
      "“She asked me to close the shop and not to tell the others,” said Rita Vale.",
      "“We left the hall because nobody told us the band was late,” said Jon Aas.",
      "“The roof is sound, but they never asked me,” said Lena Fisk.",
      "“I sold my house after no one told me about the tunnel,” said Dana Moss.",
      "“Our grandmother supposedly needs dialysis every other day of the week,” said Bela Nagy.",
    ].join("\n\n"),
  ),
]);
const check = (claim: string) => checkClaim(readClaim(claim), null, coverage);

describe("a change turns the meaning only where the same thing is denied on one side", () => {
  it.each([
    ["what is negated is there without the negation", "The tenants of this street deserve a landlord who is absent"],
    ["another form of what is negated", "I locked the gate of the yard that evening"],
    ["somebody for nobody", "Somebody was in the mill that night"],
  ])("turned: %s", (_why, claim) => {
    expect(check(claim).edits.some(({ turnsMeaning }) => turnsMeaning)).toBe(true);
  });

  it("what is negated is replaced by another word, and shown with its negation", () => {
    const { edits, verdict } = check("The tenants of this street deserve a landlord who is generous");
    expect(verdict).toBe("altered");
    expect(edits.map(({ kind, article, claim }) => [kind, article?.text, claim])).toEqual([
      ["word", "not absent", "generous"],
    ]);
  });
});

describe("a sentence that goes on with another clause takes nothing back", () => {
  it.each([
    ["an infinitive behind “and”", "She asked me to close the shop"],
    ["a reason", "We left the hall"],
    ["a clause behind “but”", "The roof is sound"],
    ["a clause of time", "I sold my house"],
  ])("%s", (_why, claim) => {
    const { verdict, frame } = check(claim);
    expect({ verdict, frame }).toEqual({ verdict: "shortened", frame: null });
  });
});

it("a slip of the pen in a hedge is a slip of the pen, as are two in a row", () => {
  expect(check("Our grandmother suposedly needs dialysis every other day").edits.map(({ kind }) => kind)).toEqual([
    "spelling",
  ]);
  expect(
    check("Our grandmother supposedly neads dialisys every other day of the week").edits.map(({ kind }) => kind),
  ).toEqual(["spelling"]);
});
