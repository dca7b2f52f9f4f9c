import { describe, expect, it } from "vitest";
import { findSentences } from "../../src/coverage/sentences.ts";

const sentencesOf = (text: string) =>
  findSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each([
    ["a full stop ends one", "He left. She stayed.", ["He left.", "She stayed."]],
    ["a title does not", "Mr. Stone met Dr. Wells. They spoke.", ["Mr. Stone met Dr. Wells.", "They spoke."]],
    ["an initial does not", "Ann B. Stone left. He stayed.", ["Ann B. Stone left.", "He stayed."]],
    ["a month does not", "It was on Sept. 16. He fled.", ["It was on Sept. 16.", "He fled."]],
    ["letters of a name do not, before a name", "The U.S. Senate met.", ["The U.S. Senate met."]],
    ["letters of a name do, before a new subject", "He left the U.S. He fled.", ["He left the U.S.", "He fled."]],
    ["a mark closes with its sentence", "“I left.” She stayed.", ["“I left.”", "She stayed."]],
    ["a question goes on into who asked it", "“Why?” she asked. No one knew.", ["“Why?” she asked.", "No one knew."]],
    ["a point inside a number is none", "It cost 1.5 million. Gone.", ["It cost 1.5 million.", "Gone."]],
    ["an exclamation ends one", "Stop! He ran.", ["Stop!", "He ran."]],
    ["without an end the rest is one", "and so on", ["and so on"]],
    ["white space alone is none", "  \n ", []],
  ])("%s", (_why, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it("a stretch without an end is cut at a space", () => {
    const sentences = sentencesOf("word ".repeat(1000));
    expect(sentences.every((sentence) => sentence.length <= 1000)).toBe(true);
    expect(sentences.join(" ")).toBe("word ".repeat(1000).trim());
  });
});
