import { describe, expect, it } from "vitest";
import { drawFrom, editQuotation } from "../../../bench/check-claims.ts";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { coverageOf, inventedArticles, shippedArticles } from "../example-coverage.ts";

const coverage = coverageOf([...shippedArticles(), ...inventedArticles()]);
const quotations = [...coverage.sources.values()]
  .flatMap((source) => source.quotations)
  .filter(({ words }) => words.text.split(/\s+/).length >= 7 && !/[“”"\n]/.test(words.text));
const draw = drawFrom(11);
const claims = quotations.flatMap(({ words }, at) => {
  const others = quotations.filter((one) => one.words.article !== words.article);
  const other = others[draw(others.length)]?.words.text ?? "";
  const material = { other, name: "Wilhelmina Kroll", word: "umbrella" };
  return editQuotation(words.text, material, draw).map((claim) => ({ ...claim, at }));
});

describe("a claim made by one known edit", () => {
  it("is made of many quotations in many ways", () => {
    expect(claims.length).toBeGreaterThan(250);
    expect(new Set(claims.map(({ edit }) => edit)).size).toBeGreaterThan(14);
  });

  it.each([...new Set(claims.map(({ edit }) => edit))])("is judged rightly, and the edit named: %s", (edit) => {
    for (const claim of claims.filter((one) => one.edit === edit)) {
      const { verdict, edits } = checkClaim(readClaim(claim.text), null, coverage);
      expect(claim.verdicts, `${verdict}: ${claim.text}`).toContain(verdict);
      if (claim.kinds.length > 0)
        expect(claim.kinds, claim.text).toContain(edits.find(({ kind }) => claim.kinds.includes(kind))?.kind);
    }
  });

  it("is somebody else's when it is given to another person of the coverage", () => {
    const people = [...coverage.people.byId.values()];
    const given = quotations.flatMap((quotation) =>
      people
        .filter(
          ({ id }) =>
            quotation.speaker?.personId && id !== quotation.speaker.personId && id !== quotation.relayedBy?.personId,
        )
        .map(({ id }) => checkClaim(readClaim(quotation.words.text), id, coverage).verdict),
    );
    expect(given.length).toBeGreaterThan(50);
    expect(new Set(given)).toEqual(new Set(["other-speaker"]));
  });
});
