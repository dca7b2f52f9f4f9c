import { describe, expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { labelledClaims } from "../claims.ts";
import { coverageOf, inventedArticles, shippedArticles } from "../example-coverage.ts";

const coverage = coverageOf([...shippedArticles(), ...inventedArticles()]);
const check = (claim: string, speaker: string | null) => checkClaim(readClaim(claim), speaker, coverage);

describe("a claim", () => {
  const rows = labelledClaims.map(([why, claim, speaker, verdict, told]) => ({ why, claim, speaker, verdict, told }));

  it.each(rows)("that is $why", ({ claim, speaker, verdict, told }) => {
    const found = check(claim, speaker);
    expect(found.verdict).toBe(verdict);
    if (told === undefined) return;
    const said = [found.turnsMeaning ? "turns" : "", found.frame?.kind ?? "", ...found.edits.map(({ kind }) => kind)];
    expect(said).toContain(told);
  });

  it("is labelled at least 120 times, and each verdict at least three times", () => {
    const counts = new Map<string, number>();
    for (const [, , , verdict] of labelledClaims) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    expect(labelledClaims.length).toBeGreaterThanOrEqual(120);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(3);
    expect(counts.size).toBe(10);
  });
});

it("of two articles that have nearly what is claimed the newer is shown where the older goes on", () => {
  const { pieces } = checkClaim(
    readClaim("The old ferry will sail to the shore"),
    null,
    coverageOf([
      exampleArticle("“The old ferry will sail to the island, if the ice allows,” said Mara Venn.", {
        id: "older",
        publishedOn: "2024-05-01",
      }),
      exampleArticle("“The old ferry will sail to the island,” said Mara Venn.", {
        id: "newer",
        publishedOn: "2024-05-02",
      }),
    ]),
  );
  expect(pieces.map(({ words }) => words.article.id)).toEqual(["newer"]);
});
