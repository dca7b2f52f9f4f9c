import { describe, expect, it } from "vitest";
import { type Block, refuse, textBlock } from "../../src/bot/reply.ts";
import { citeExcerpt } from "../../src/coverage/citation.ts";
import { Excerpt } from "../../src/coverage/excerpt.ts";
import { renderMessage } from "../../src/discord/message/render-message.ts";
import type { Attributed, Quotation, Speaker, Unattributed } from "../../src/quotations/quotation.ts";
import { exampleArticle } from "../coverage/example.ts";
import { englishReader } from "./fixtures.ts";
import { textOf } from "./loopback/exchange.ts";
import { faultsOfCallback } from "./loopback/spec.ts";

const body = [
  "The bridge is shut.",
  "“I feared for *my* son,” Ana Ruiz wrote in a letter that her lawyer, Bo Lind, read out. He “wept.” It rained.",
].join("\n\n");
const article = exampleArticle(body, { title: "Bridge_of [sighs]", url: "https://example.org/bridge" });
const part = (text: string) =>
  new Excerpt(article, { start: body.indexOf(text), end: body.indexOf(text) + text.length });
const named = (name: string): Speaker => ({ name, personId: null, evidence: part(name) });
const quotationOf = (words: string, rest: Partial<Quotation> & (Attributed | Unattributed)): Quotation => ({
  words: part(words),
  sentence: part(words),
  paragraph: 2,
  kind: "direct",
  continues: false,
  affirmed: true,
  frame: null,
  ...rest,
});
const feared = quotationOf("I feared for *my* son,", {
  sentence: part("“I feared for *my* son,” Ana Ruiz wrote in a letter that her lawyer, Bo Lind, read out."),
  speaker: named("Ana Ruiz"),
  relayedBy: named("Bo Lind"),
  via: part("a letter"),
  rule: "cue after",
  certainty: "certain",
});
const nobodys: Unattributed = { speaker: null, rule: null, certainty: null, relayedBy: null, via: null };
const wept = quotationOf("wept.", { kind: "fragment", ...nobodys });
const second = part(
  "“I feared for *my* son,” Ana Ruiz wrote in a letter that her lawyer, Bo Lind, read out. He “wept.” It rained.",
);
const citation = citeExcerpt(second);
const show = (...blocks: readonly Block[]) =>
  renderMessage({ private: false, blocks, record: { command: "ask" } }, null, englishReader);

describe("a message", () => {
  it("has a passage as a quote, what answers in bold, then whose words are in it, then where it stands", () => {
    const best = part("It rained.");
    const message = show({ kind: "passage", place: 1, excerpt: second, best, quotations: [feared, wept], citation });
    expect(textOf(message).split("\n")).toEqual([
      "> “I feared for \\*my\\* son,” Ana Ruiz wrote in a letter that her lawyer, Bo Lind, read out. He “wept.” **It rained.**",
      "-# Quoted: **Ana Ruiz**, relayed by **Bo Lind**, in a letter; speaker not established",
      "-# **1** · **Bridge\\_of \\[sighs\\]** · 7 October 2024 · ¶2",
    ]);
  });

  it("has a quotation in the sentence that introduces it, then who said it", () => {
    const message = show({ kind: "quotation", place: null, quotation: feared, citation });
    expect(textOf(message).split("\n")).toEqual([
      "> “**I feared for \\*my\\* son,**” Ana Ruiz wrote in a letter that her lawyer, Bo Lind, read out.",
      "— **Ana Ruiz**, relayed by **Bo Lind**, in a letter",
      "-# **Bridge\\_of \\[sighs\\]** · 7 October 2024 · ¶2",
    ]);
  });

  it("links to the article with a button, and in the text where a list has no room for buttons", () => {
    const passage: Block = { kind: "passage", place: 1, excerpt: second, best: null, quotations: [], citation };
    expect(JSON.stringify(show(passage))).toContain(
      '"label":"Read article","url":"https://example.org/bridge#:~:text=',
    );
    const many = show(...Array.from({ length: 9 }, () => passage));
    expect(JSON.stringify(many)).not.toContain("Read article");
    expect(textOf(many)).toContain("¶2 · [article](https://example.org/bridge)");
  });

  it("cites an article that is opened once, at its head", () => {
    const first = part("The bridge is shut.");
    const opened = show(
      { kind: "source", place: null, citation, paragraphs: 2, quotations: 2 },
      { kind: "passage", place: null, excerpt: first, best: null, quotations: [], citation: citeExcerpt(first) },
      { kind: "passage", place: null, excerpt: part("It rained."), best: null, quotations: [], citation },
    );
    expect(textOf(opened).match(/Bridge/g)).toHaveLength(1);
    expect(textOf(opened)).toContain("> The bridge is shut.\n-# ¶1");
  });

  it("says how many passages are left out where there are no buttons to reach them", () => {
    const passage: Block = { kind: "passage", place: 1, excerpt: second, best: null, quotations: [], citation };
    expect(textOf(show(...Array.from({ length: 60 }, () => passage)))).toMatch(
      /-# \d+ more don't fit in a Discord message\.$/,
    );
  });

  it("says a refusal in words, and a hint in small print", () => {
    const message = renderMessage(
      refuse("ask", "question is missing", "Like this: ", { kind: "example", line: "/ask" }),
      null,
      englishReader,
    );
    expect(textOf(message)).toBe("question is missing\n-# Like this: `/ask`");
    expect(message.flags & 64).toBe(64);
  });

  it("names a passage in the list below it by where it is from when none of its words can be seen", () => {
    const blank = exampleArticle("\u200B \u2060", { title: " \u200B" });
    const passages = ["\u200B", "\u2060"].map((text): Block => {
      const start = blank.body.indexOf(text);
      const excerpt = new Excerpt(blank, { start, end: start + text.length });
      const mark = `mark${start}`;
      return {
        kind: "passage",
        place: null,
        excerpt,
        best: null,
        quotations: [],
        citation: citeExcerpt(excerpt),
        mark,
      };
    });
    const request = { command: "ask", rawOptions: {}, invokerId: "1573548889976340482" };
    const reply = { private: false, blocks: passages, record: { command: "ask" } };
    const message = renderMessage(reply, { request, page: 0 }, englishReader);
    expect(JSON.stringify(message.components)).toMatch(/"label":"[^"]*¶1[^"]*"/);
    expect(faultsOfCallback({ type: 4, data: message })).toEqual([]);
  });

  it("is never empty", () => {
    expect(textOf(show(textBlock("plain", " ")))).toBe("Nothing to show.");
  });
});
