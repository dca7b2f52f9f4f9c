import { describe, expect, it } from "vitest";
import { makeArticle, open } from "../../answers/coverage.ts";

/** Whether each quotation was said, as the article has it. */
async function saidIn(body: string) {
  const archive = await open([makeArticle({ id: "one", body })]);
  return archive.sources.get("one")?.quotations.map(({ affirmed }) => affirmed);
}

describe("a negation of a thing that somebody spoke of", () => {
  it.each([
    "Not one cent that Ana Roe said was “spent on roofs” reached the village.",
    "Not a single brick that Ana Roe called “too old to sell” was sold.",
    "Not one boat that Ana Roe promised “for the poor of Lorn” was built.",
  ])("denies nothing that they said: %s", async (body) => {
    expect(await saidIn(body)).toEqual([true]);
  });

  it.each([
    "Not one of the clerks said it was “spent on roofs”.",
    "Ana Roe did not say that it was “spent on roofs”.",
    "Not once did Ana Roe say that it was “spent on roofs”.",
  ])("is none of the saying itself: %s", async (body) => {
    expect(await saidIn(body)).toEqual([false]);
  });
});
