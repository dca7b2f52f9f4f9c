import { describe, expect, it } from "vitest";
import { oneMatter } from "../../../src/answers/confidence/one-matter.ts";
import { findPassages } from "../../../src/answers/find-passages.ts";
import { readQuestion } from "../../../src/answers/question/read-question.ts";
import { makeArticle, open } from "../coverage.ts";

const ferry = "The ferry Halcyon ran aground off Saltmouth on Sunday night with forty passengers and two dogs aboard.";
const report = "Forty passengers and two dogs left the ferry Halcyon unhurt when she ran aground off Saltmouth.";
const bank = "The Saltmouth savings bank ran out of coins because nobody had counted the vending machines.";

async function askOf(text: string, bodies: readonly string[]): Promise<number> {
  const articles = bodies.map((body, at) => makeArticle({ id: `a${at}`, title: `Report ${at}`, body }));
  const { answering } = await open(articles);
  const { ranked, weighed } = await findPassages(await readQuestion(text, answering.knowledge), answering.index);
  return oneMatter(ranked, weighed.stands);
}

describe("that the answer stands where the first passage speaks of", () => {
  it("is sure when nothing else is found", async () => {
    expect(await askOf("what happened to the ferry", [ferry, bank])).toBe(1);
  });

  it("is unsure when articles on different matters have the same words of the question", async () => {
    expect(await askOf("what ran in saltmouth", [ferry, bank])).toBeLessThan(0.8);
  });

  it("is surer when the other article says much the same", async () => {
    const twice = await askOf("what ran in saltmouth", [ferry, report]);
    expect(twice).toBeGreaterThan(0.95);
    expect(twice).toBeGreaterThan(await askOf("what ran in saltmouth", [ferry, bank]));
  });

  it("is nothing when no passage is found", async () => {
    expect(await askOf("xyzzy", [ferry])).toBe(0);
  });
});
