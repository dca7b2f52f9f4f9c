import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { listAllegations } from "../../src/archive/allegations/list-allegations.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { makeArticle, open, openOwn } from "../answers/coverage.ts";
import { english, exampleService } from "../bot/example-service.ts";
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

describe("what is shown of the allegations", () => {
  const ask = async (line: string, archive: Awaited<ReturnType<typeof openOwn>>) =>
    renderText(await answerLine(line, exampleService(commands, archive)), {
      width: null,
      color: false,
      words: english,
    });

  it("names a document that accuses once", async () => {
    const shown = await ask("list all allegations", await openOwn());
    const [line] = shown.split("conceal his conduct.”\n")[1]?.split("\n") ?? [];
    expect(line?.trim()).toBe("— probably a 14-page indictment · [1] ¶17");
  });

  it("is as many as are counted, with those of “he”", async () => {
    const archive = await openOwn();
    const shown = await ask("list all allegations", archive);
    const entries = shown.split("\n").filter((line) => /· \[\d\] ¶\d+$/.test(line));
    expect(shown).toMatch(new RegExp(`^${entries.length} allegations`));
    expect(await ask("list all accusations against diddy", archive)).toContain("He was also accused of participating");
  });

  it.each([
    ["what is Bo Lind accused of?", ["Two cooks accuse Bo Lind of theft.", "He is also accused of arson."]],
    ["all allegations against Bo Lind", ["Two cooks accuse Bo Lind of theft.", "He is also accused of arson."]],
    ["who has accused Bo Lind?", ["Two cooks accuse Bo Lind of theft."]],
    ["what is Ida Roe accused of", ["Lind has in turn accused Ida Roe of lying."]],
  ])("are those against whoever is asked about: %s", async (question, expected) => {
    const body =
      "Two cooks accuse Bo Lind of theft. He is also accused of arson. Ida Roe, his lawyer, said that it was a lie.\n\nLind has in turn accused Ida Roe of lying.";
    const { record } = await answerLine(
      question,
      exampleService(commands, await open([makeArticle({ id: "one", body })])),
    );
    expect((record["accusations"] as { text: string }[]).map(({ text }) => text)).toEqual(expected);
  });

  it.each([
    ["list all allegations against holm mills", ["Two cooks, Bo Lind and Ana Ruiz, have sued the company for libel."]],
    ["list all allegations against holm", ["Two cooks, Bo Lind and Ana Ruiz, have sued the company for libel."]],
    ["list all allegations against ida roe", undefined],
    ["list all allegations against bo lind", undefined],
  ])("are those of “the company” for whichever says it will fight them: %s", async (question, expected) => {
    const body =
      "Holm Mills is closing a shop in Lorn. “We are sorry,” Holm Mills said. Ida Roe, its chief, is in Kell.\n\nTwo cooks, Bo Lind and Ana Ruiz, have sued the company for libel. Holm Mills said it would fight the claim.\n\nA clerk sued the company for fraud. Ida Roe said that the claim was a lie.";
    const { record } = await answerLine(
      question,
      exampleService(commands, await open([makeArticle({ id: "one", body })])),
    );
    expect((record["accusations"] as { text: string }[] | undefined)?.map(({ text }) => text)).toEqual(expected);
  });

  it("are none of whoever only accuses", async () => {
    const { record } = await answerLine(
      "what was Cassie Ventura accused of",
      exampleService(commands, await openOwn()),
    );
    expect(record["accusations"]).toBeUndefined();
  });

  it("says how many more there are than are shown", async () => {
    const names = "Ash Birch Cedar Elm Fir Hazel Larch Maple Oak Pine Rowan Spruce Teak Willow Yew".split(" ");
    const body = names.map((name) => `Lars ${name} was charged with arson in ${name}ton.`).join("\n\n");
    const shown = await ask("list all allegations", await open([makeArticle({ id: "one", body })]));
    expect(shown).toMatch(/^15 allegations/);
    expect(shown).toContain("and 3 more");
  });

  it("has beneath the beginning of each of the newest articles its own answer", async () => {
    const shown = await ask("/latest", await openOwn());
    expect(shown.match(/pleaded not guilty/g)).toHaveLength(2);
  });
});
