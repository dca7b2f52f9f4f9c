import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { chooseBeside } from "../../src/bot/choose-beside.ts";
import { widenToParagraph } from "../../src/bot/widen.ts";
import { Excerpt } from "../../src/coverage/excerpt.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { makeArticle, open } from "../answers/coverage.ts";
import { english, exampleService } from "../bot/example-service.ts";

const body = [
  "The bridge over the Tarn fell on 3 May 2024. Nobody was on it, the police said.",
  "Ana Ruiz, 61, is accused of having signed the inspection without reading it. Her lawyer, Ben Orr, 48, denies it.",
  `The city has ${"a long list of other bridges, ".repeat(10)}and one ferry, which was launched in 1971. Two are shut.`,
].join("\n\n");
const bridge = makeArticle({ id: "bridge", title: "Bridge falls", publisher: "The Tarn Post", body });

function excerptOf(text: string): Excerpt {
  const start = body.indexOf(text);
  return new Excerpt(bridge, { start, end: start + text.length });
}

async function show(line: string, archive: Archive): Promise<string> {
  const reply = await answerLine(line, exampleService(commands, archive));
  return renderText(reply, { width: null, color: false, words: english });
}

describe("what is shown of a paragraph", () => {
  it("is all of a short one, so that no denial is cut off", () => {
    const best = excerptOf("Ana Ruiz, 61, is accused of having signed the inspection without reading it.");
    expect(widenToParagraph(best).text).toMatch(/^Ana Ruiz, 61.*Ben Orr, 48, denies it\.$/);
  });

  it("is only what answers of a long one, or of two", () => {
    const best = excerptOf("Two are shut.");
    expect(widenToParagraph(best)).toBe(best);
    const both = excerptOf("Nobody was on it, the police said.\n\nAna Ruiz, 61,");
    expect(widenToParagraph(both)).toBe(both);
  });
});

describe("what stands beside an answer", () => {
  const asFound = (text: string) => ({ best: excerptOf(text), score: 0.9 });
  const answer = asFound("Ana Ruiz, 61, is accused of having signed the inspection without reading it.");
  const choose = (question: string) =>
    chooseBeside(answer, answer.best, [asFound("Her lawyer, Ben Orr, 48, denies it.")], question);

  it("is of whoever is asked about", () => {
    expect(choose("how old is Ana Ruiz")).toEqual([]);
    expect(choose("how old is ruiz")).toEqual([]);
  });

  it("is nothing else about the same person, where the answer has a word of what is asked", () => {
    expect(choose("what did orr say of the inspection")).toEqual([]);
    expect(choose("what did orr say")).toHaveLength(1);
  });

  it("is of anybody where nobody is named", () => {
    expect(choose("who denies having signed it")).toHaveLength(1);
  });
});

describe("the articles that an answer is from", () => {
  it("have no number where there is one, which stands with its day and paragraph on one line", async () => {
    const shown = await show("when did the bridge fall", await open([bridge]));
    expect(shown).toMatch(/\n {5}Bridge falls · The Tarn Post · 7 October 2024 · ¶1$/);
    expect(shown).not.toContain("[1]");
  });

  it("have each a number and a day where there are two", async () => {
    const ferry = makeArticle({
      id: "ferry",
      title: "Ferry",
      publisher: null,
      body: "The bridge of Lorn fell in 1971.",
    });
    const shown = await show("/ask question: when did the bridge fall limit: 2", await open([bridge, ferry]));
    expect(shown).toContain("[1] Bridge falls · The Tarn Post · 7 October 2024\n");
    expect(shown).toMatch(/\[2\] Ferry · 7 October 2024$/);
    expect(shown.match(/7 October 2024/g)).toHaveLength(2);
  });
});

describe("a question that is about nothing of the coverage", () => {
  it("offers no passages after it has said so", async () => {
    const others = Array.from({ length: 6 }, (_, at) =>
      makeArticle({
        id: `note${at}`,
        title: `Note ${at}`,
        body: `The fair number ${at} won a prize in the city, a clerk said.`,
      }),
    );
    const service = exampleService(commands, await open([bridge, ...others]));
    const reply = await answerLine("/ask question: who won the super bowl", service);
    expect(reply.record).toMatchObject({ outcome: "not-covered" });
    expect(reply.record["passages"]).not.toHaveLength(0);
    expect(reply.more).toBeUndefined();
  });
});
