import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Excerpt } from "../../src/coverage/excerpt.ts";
import { escapeInline, escapeMarkdown, makeSendable } from "../../src/discord/message/escape.ts";
import { linkAddress } from "../../src/discord/message/link-address.ts";
import { renderQuote } from "../../src/discord/message/quote.ts";
import { renderRuns } from "../../src/discord/message/runs.ts";
import { startClock } from "../clock.ts";
import { exampleArticle } from "../coverage/example.ts";
import { englishReader } from "./fixtures.ts";
import { hostileText } from "./hostile.ts";
import { findActiveMarks, unescapeMarkdown } from "./unescape.ts";

describe("escaped text", () => {
  it.each([
    ["emphasis and code", "a *b* _c_ ~~d~~ `e` ||f||", "a \\*b\\* \\_c\\_ \\~\\~d\\~\\~ \\`e\\` \\|\\|f\\|\\|"],
    ["mentions and timestamps", "<@1> @here <t:0:R>", "\\<\\@1\\> \\@here \\<t\\:0\\:R\\>"],
    ["links, masked or bare", "[x](https://a.b)", "\\[x\\](https\\://a.b)"],
    ["emoji by name", "well :smile: yes", "well \\:smile: yes"],
    ["a heading, a list, small print", "# a\n- b\n-# c\n1. d", "\\# a\n\\- b\n\\-\\# c\n1\\. d"],
    ["a hyphen or a colon inside a line stays as it is", "ex-wife: so", "ex-wife: so"],
    ["a backslash of the text's own", "C:\\x", "C\\:\\\\x"],
  ])("%s", (_what, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
    expect(unescapeMarkdown(escaped)).toBe(text);
  });

  it("gives the text back, and does nothing else", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(makeSendable(text));
        expect(findActiveMarks(escapeMarkdown(text))).toEqual([]);
      }),
    );
  });

  it("takes time in proportion to its length", () => {
    for (const unit of [" ", "\u00AD", "\uFEFF ", "1", "\n", "\u2028", "*"]) {
      const clock = startClock();
      escapeMarkdown(unit.repeat(100_000));
      clock.expectUnder(1000, JSON.stringify(unit));
    }
  });

  it("cannot turn the direction of the line that it stands in", () => {
    expect(escapeInline("a\u202Eb\u2066c\nd")).toBe("abc d");
    expect(escapeInline("שלום")).toBe("\u2068שלום\u2069");
  });
});

describe("a quote", () => {
  const body = "One *day*.\n\nTwo days. Three.";
  const article = exampleArticle(body);
  const part = (text: string) =>
    new Excerpt(article, { start: body.indexOf(text), end: body.indexOf(text) + text.length });
  const whole = { start: 0, end: body.length };

  it.each([
    ["is quoted on every line", part(body), null, "> One \\*day\\*.\n> \n> Two days. Three."],
    ["has what answers in bold", part(body), part("Two days."), "> One \\*day\\*.\n> \n> **Two days.** Three."],
    [
      "has each line of it bold by itself",
      part(body),
      part("*day*.\n\nTwo"),
      "> One **\\*day\\*.**\n> \n> **Two** days. Three.",
    ],
    ["has no bold where all of it answers", part("Two days."), part("Two days."), "> … Two days. …"],
    ["is marked where it was shortened", part("Two days. Three."), null, "> … Two days. Three."],
  ])("%s", (_why, shown, best, quote) => {
    expect(renderQuote({ shown, whole, points: best ? [best] : [], hidden: false })).toBe(quote);
  });
});

describe("a hidden quote", () => {
  const body = "One *day* ||off||.\n\nTwo days |";
  const whole = { start: 0, end: body.length };

  it("has every line under a spoiler of its own, which no mark of the article ends", () => {
    const shown = new Excerpt(exampleArticle(body), whole);
    const quote = renderQuote({ shown, whole, points: [shown.narrow({ start: 0, end: 3 })], hidden: true });
    expect(quote).toBe("> ||**One** \\*day\\* \\|\\|off\\|\\|.||\n> \n> ||Two days \\|||");
  });
});

describe("the bot's own words", () => {
  it("have days that are the same for every reader, whatever their zone, and moments by the reader's clock", () => {
    const zone = process.env["TZ"];
    try {
      for (const timeZone of Intl.supportedValuesOf("timeZone")) {
        process.env["TZ"] = timeZone;
        expect(renderRuns([{ kind: "date", date: "2024-10-07" }], englishReader), timeZone).toBe("7 October 2024");
      }
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
    const at = "2024-10-07T12:00:30.000Z";
    expect(renderRuns([{ kind: "moment", at }], englishReader)).toBe("<t:1728302430:f>");
  });

  it.each([
    ["something to type is code", { kind: "example" as const, line: "/ask question: why?" }, "`/ask question: why?`"],
    ["unless it would end the code itself", { kind: "example" as const, line: "a`b" }, "a\\`b"],
    ["a strong word is bold", { kind: "strong" as const, text: "Ana" }, "**Ana**"],
    ["nothing is not bold", { kind: "strong" as const, text: " \u200E " }, ""],
  ])("%s", (_why, run, markdown) => {
    expect(renderRuns([run], englishReader)).toBe(markdown);
  });
});

describe("an article's words within a line", () => {
  const quoted = (body: string) =>
    renderRuns(
      [{ kind: "words", excerpt: new Excerpt(exampleArticle(body), { start: 0, end: body.length }) }],
      englishReader,
    );

  it("stand in quotation marks, and what is cut off them is marked outside", () => {
    expect(quoted("One *day*.")).toBe("“One \\*day\\*.”");
    expect(quoted("word ".repeat(200).trim())).toMatch(/^“(?:word )+word” …$/);
  });
});

describe("the address of an article", () => {
  it.each([
    ["is kept", "https://example.org/a?b=c", "https://example.org/a?b=c"],
    ["cannot end the link it stands in", "https://example.org/a_(b)", "https://example.org/a_%28b%29"],
    ["is none when it is a script", "javascript:alert(1)", null],
    ["is none when it is too long for a button", `https://example.org/${"x".repeat(512)}`, null],
    ["is none when it is no address", "not an address", null],
    ["is none where there is none", null, null],
  ])("%s", (_why, url, address) => {
    expect(linkAddress(url)).toBe(address);
  });
});
