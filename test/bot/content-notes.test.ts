import { describe, expect, it } from "vitest";
import { findContent, noteContent } from "../../src/bot/content-notes.ts";
import { type Block, type Reply, textBlock } from "../../src/bot/reply.ts";
import { citeExcerpt } from "../../src/coverage/citation.ts";
import { Excerpt } from "../../src/coverage/excerpt.ts";
import { foldText } from "../../src/coverage/fold.ts";
import { contentWords } from "../../src/english/classes/content-words.ts";
import { exampleArticle } from "../coverage/example.ts";
import { english } from "./example-service.ts";

function passage(body: string): Block {
  const excerpt = new Excerpt(exampleArticle(body), { start: 0, end: body.length });
  return { kind: "passage", place: 1, excerpt, best: null, quotations: [], citation: citeExcerpt(excerpt) };
}

function replyOf(...blocks: readonly Block[]): Reply {
  return { private: false, blocks, record: { command: "ask" } };
}

const harmless = passage("The harbor reopened.");
const grave = passage("She says that he raped her.");

describe("a text", () => {
  it.each<[string, string, readonly string[]]>([
    ["speaks of it in capitals", "RAPE!", ["sexual violence"]],
    ["speaks of it over several words", "of sexually\nassaulting two guests", ["sexual violence"]],
    ["speaks of it with a hyphen", "a history of self-harm", ["suicide and self-harm"]],
    ["speaks of two things", "Domestic violence, then suicide.", ["suicide and self-harm", "violence at home"]],
    ["only holds the letters", "Grapes and rapeseed are traped.", []],
    ["only holds the words apart", "an assault on a sexual taboo", []],
    ["is empty", "", []],
  ])("%s", (_why, text, kinds) => {
    expect(findContent(text)).toEqual(kinds);
  });
});

describe("the table of words", () => {
  it.each(Object.entries(contentWords))("of %s is sorted, folded, and without a word twice", (_kind, words) => {
    expect(words).toEqual([...new Set(words.map(foldText))].toSorted());
  });

  it.each(Object.entries(contentWords))("of %s has only words that are found", (kind, words) => {
    for (const word of words) expect(findContent(word), word).toContain(kind);
  });
});

describe("a reply", () => {
  it.each(["off", "note", "spoiler"] as const)("that speaks of nothing grave is left as it is by %s", (notes) => {
    const reply = replyOf(textBlock("plain", "rape"), harmless);
    expect(noteContent(reply, notes, english)).toBe(reply);
  });

  it("is left as it is when notes are off", () => {
    const reply = replyOf(grave);
    expect(noteContent(reply, "off", english)).toBe(reply);
  });

  it("gets one line before everything else, and keeps every block", () => {
    expect(noteContent(replyOf(harmless, grave, grave), "note", english).blocks).toEqual([
      textBlock("hint", "Content note: sexual violence."),
      harmless,
      grave,
      grave,
    ]);
  });

  it("hides only what speaks of it", () => {
    expect(noteContent(replyOf(harmless, grave), "spoiler", english).blocks.slice(1)).toEqual([
      harmless,
      { ...grave, hidden: true },
    ]);
  });
});
