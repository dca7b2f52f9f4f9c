import { describe, expect, it } from "vitest";
import { listAllegations } from "../../src/archive/allegations/list-allegations.ts";
import { makeArticle, open, openOwn } from "../answers/coverage.ts";
import { labelledArticles } from "./allegation-articles.ts";

describe("the allegations of an article", () => {
  it.each(labelledArticles)("each have who makes them and what answers them: $name", async ({ body, allegations }) => {
    const archive = await open([makeArticle({ id: "one", body })]);
    const listed = await listAllegations(new Set(["one"]), 50, archive);
    expect(
      listed.map(({ sentence, accuser, denial }) => [sentence.text, accuser?.text ?? null, denial?.text ?? null]),
    ).toEqual(allegations);
  });

  it("that is shipped have each its own answer", async () => {
    const archive = await openOwn();
    const listed = await listAllegations(new Set(archive.sources.keys()), 50, archive);
    const answerTo = (words: string) => listed.find(({ sentence }) => sentence.text.includes(words))?.denial?.text;
    expect(answerTo("footage in which Diddy")).toMatch(/issuing an apology/);
    expect(answerTo("by her neck")).toMatch(/issuing an apology/);
    expect(answerTo("Diddy beating his then-girlfriend")).toMatch(/publicly apologized/);
    expect(answerTo("after Cassie sued")).toMatch(/^He had denied the allegations/);
    expect(answerTo("14-page indictment")).toMatch(/pleaded not guilty/);
    expect(answerTo("numerous individuals who have accused")).toMatch(/pleaded not guilty to all charges/);
    expect(answerTo("a wave of 120 new")).toBeUndefined();
    expect(listed.some(({ sentence }) => sentence.text.includes("a wave of 120 new"))).toBe(true);
    expect(listed.some(({ sentence }) => sentence.text.includes("wrongfully convicted"))).toBe(false);
  });
});
