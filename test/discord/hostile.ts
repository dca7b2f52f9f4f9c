import fc from "fast-check";
import type { Block, Reply, Run } from "../../src/bot/reply.ts";
import type { Article } from "../../src/coverage/article.ts";
import { citeExcerpt } from "../../src/coverage/citation.ts";
import { cutsCharacter, Excerpt } from "../../src/coverage/excerpt.ts";
import type { Span } from "../../src/coverage/span.ts";
import type { Quotation } from "../../src/quotations/quotation.ts";
import { anyText, anyUrl } from "../coverage/any-text.ts";

/** Bits that do something somewhere in Discord, or in a reader's eyes. One a line, sorted by what they try. */
export const tricks = [
  "\n# ",
  "\n- ",
  "\n-# ",
  "\n1. ",
  "\n> ",
  "\n>>> ",
  "\n\n",
  "\n\n\n   \n",
  "**",
  "***",
  "*",
  "__",
  "_",
  "~~",
  "||",
  "`",
  "```js\n",
  "\\",
  "\\*",
  "[here](https://evil.example)",
  "](",
  "https://evil.example/a_b_c",
  "http://",
  "<https://evil.example>",
  "@everyone",
  "@here",
  "<@123456789012345678>",
  "<@&123456789012345678>",
  "<#123456789012345678>",
  "</ask:123456789012345678>",
  "<t:0:R>",
  "<a:x:123456789012345678>",
  "<id:browse>",
  ":smile:",
  "::smile::",
  "\u202E",
  "\u2066",
  "\u2069",
  "\u200B",
  "\u200D",
  "\u00AD",
  "\uFEFF",
  "\u2028",
  "\u0085",
  "\r",
  "\0",
  "\uD800",
  "👩‍👩‍👧",
  "e\u0301\u0302\u0303",
  "שלום",
  "“We are glad,” said Ana Ruiz.",
  "He said so. She did not. ",
  "w".repeat(300),
  "*".repeat(400),
  " ",
] as const;

/** Texts of a few characters up to some ten thousand. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...tricks), anyText({ maxLength: 12 }), fc.constant("Word and word. ")), {
    maxLength: 60,
  })
  .chain((parts) => fc.constantFrom(1, 1, 1, 40).map((times) => parts.join("").repeat(times)));

/** An article whose every field is hostile; its body has at least one word. */
const hostileArticle: fc.Arbitrary<Article> = fc.record({
  id: hostileText.map((text) => `id${text}`),
  title: fc.option(hostileText),
  publisher: fc.option(hostileText),
  author: fc.constant(null),
  publishedOn: fc.constant("2024-10-07"),
  url: fc.option(
    fc.oneof(
      anyUrl(),
      hostileText,
      hostileText.map((text) => `https://example.org/${text}`),
    ),
  ),
  body: hostileText.map((text) => `Word. ${text}`),
});

const cutPoint = fc.nat({ max: 1_000_000 });

/** Some words of a longer stretch: at least one character, and none cut in two. */
function spanWithin(body: string, whole: Span, from: number, to: number): Span {
  const length = whole.end - whole.start;
  const clean = (offset: number) => (cutsCharacter(body, offset) ? offset - 1 : offset);
  const start = clean(whole.start + (Math.min(from, to) % length));
  const end = clean(whole.start + (Math.max(from, to) % (length + 1)));
  if (start < end) return { start, end };
  return { start, end: cutsCharacter(body, start + 1) ? start + 2 : start + 1 };
}

const run: fc.Arbitrary<Run> = fc.oneof(
  hostileText,
  hostileText.map((text) => ({ kind: "strong" as const, text })),
  fc.constant({ kind: "date" as const, date: "2024-10-07" }),
  hostileArticle.map((article) => ({
    kind: "words" as const,
    excerpt: new Excerpt(article, { start: 0, end: article.body.length }),
  })),
  hostileText.map((line) => ({ kind: "example" as const, line })),
);

/** A passage of one hostile article, with words that answer and up to three quotations in it. */
export const hostilePassage = fc
  .tuple(hostileArticle, fc.array(cutPoint, { minLength: 10, maxLength: 10 }), fc.option(fc.nat(12)), hostileText)
  .map(([article, [a = 0, b = 0, c = 0, d = 0, ...cuts], place, name]) => {
    const { body } = article;
    const excerpt = new Excerpt(article, spanWithin(body, { start: 0, end: body.length }, a, b));
    const best = c % 3 === 0 ? null : excerpt.narrow(spanWithin(body, excerpt, c, d));
    const quotations = [0, 2, 4].slice(0, d % 4).map((first) => {
      const words = excerpt.narrow(spanWithin(body, excerpt, cuts[first] ?? 0, cuts[first + 1] ?? 0));
      return quotationOf(words, `Ana${name}`, first === 2);
    });
    return { kind: "passage" as const, place, excerpt, best, quotations, citation: citeExcerpt(excerpt) };
  });

const hostileBlock: fc.Arbitrary<Block> = fc.oneof(
  hostilePassage,
  hostilePassage
    .filter(({ quotations }) => quotations.length > 0)
    .map(({ quotations: [quotation], citation, place }) => {
      if (!quotation) throw new RangeError("filtered above");
      return { kind: "quotation" as const, place, quotation, citation };
    }),
  hostilePassage.map(({ citation }) => ({ kind: "source" as const, place: 7, citation, paragraphs: 1, quotations: 2 })),
  fc.record({
    kind: fc.constant("text" as const),
    tone: fc.constantFrom("heading", "plain", "hint", "warning"),
    runs: fc.array(run, { maxLength: 4 }),
  }),
);

/** Any reply that types allow. */
export const hostileReply: fc.Arbitrary<Reply> = fc.record({
  private: fc.boolean(),
  blocks: fc
    .array(hostileBlock, { maxLength: 6 })
    .chain((blocks) => fc.constantFrom(1, 1, 30).map((times) => Array.from({ length: times }, () => blocks).flat())),
  record: fc.constant({ command: "ask" }),
});

function quotationOf(words: Excerpt, name: string, relayed: boolean): Quotation {
  const speaker = { name, personId: null, evidence: words };
  return {
    words,
    sentence: words,
    paragraph: 1,
    kind: "direct",
    speaker,
    relayedBy: relayed ? speaker : null,
    via: relayed ? words : null,
    rule: "cue after",
    continues: false,
    certainty: "certain",
    affirmed: true,
    frame: null,
  };
}
