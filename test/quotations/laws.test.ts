import fc from "fast-check";
import { expect, test } from "vitest";
import { sharedLength } from "../../src/coverage/span.ts";
import { quotationsMeeting } from "../../src/quotations/quotations-meeting.ts";
import { readQuotations } from "../../src/quotations/read-quotations.ts";
import { hostileLength, startClock } from "../clock.ts";
import { article } from "./articles.ts";

const piece = fc.constantFrom(
  "“",
  "”",
  '"',
  "''",
  "«",
  "»",
  "‘",
  "’",
  "(",
  ")",
  ":",
  ",",
  ".",
  "?",
  "—",
  "…",
  " ",
  "\n",
  "\n\n",
  "Mr. ",
  "Ana Bell ",
  "Bell ",
  "said ",
  "she ",
  "he ",
  "the mayor ",
  "According to ",
  "who ",
  "to call ",
  "a statement ",
  "'s ",
  "lawyer ",
  "WORD: ",
  "word ",
  "é",
  "😀",
  "\u0000",
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

test("every span lies within its body, and no quotation holds the mark it opened with at its ends", () => {
  fc.assert(
    fc.property(text, (body) => {
      for (const { words, sentence, speaker, relayedBy, via } of readQuotations([article(body)], new Map())
        .quotations) {
        expect(words.text).toBe(body.slice(words.start, words.end));
        expect(words.text.trim()).toBe(words.text);
        expect(body.slice(0, words.start).trimEnd().at(-1)).toMatch(/["“”„«»'`‘’]/);
        for (const other of [sentence, speaker?.evidence, relayedBy?.evidence, via])
          if (other) expect(other.end <= body.length && other.start < other.end).toBe(true);
      }
    }),
  );
});

test("quotations stand in the order of the text and do not overlap", () => {
  fc.assert(
    fc.property(text, (body) => {
      const spans = readQuotations([article(body)], new Map()).quotations.map(({ words }) => words);
      for (const [index, span] of spans.entries()) expect(span.start >= (spans[index - 1]?.end ?? 0)).toBe(true);
    }),
  );
});

test("the quotations that have some of a stretch are found as if all were looked at", () => {
  fc.assert(
    fc.property(text, (body) => {
      const { quotations } = readQuotations([article(body)], new Map());
      const edges = [0, ...quotations.flatMap(({ words }) => [words.start, words.start + 1, words.end]), body.length];
      for (const start of edges)
        for (const end of edges.filter((edge) => edge > start)) {
          const span = { start, end };
          const all = quotations.filter(({ words }) => sharedLength(words, span) > 0);
          expect(quotationsMeeting(quotations, span)).toEqual(all);
        }
    }),
  );
});

test("a speaker always comes with a rule and a certainty, and nobody comes without", () => {
  fc.assert(
    fc.property(text, (body) => {
      for (const { speaker, rule, certainty } of readQuotations([article(body)], new Map()).quotations)
        expect([rule === null, certainty === null]).toEqual([speaker === null, speaker === null]);
    }),
  );
});

test("the same articles read the same, whatever was read before", () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const summary = (bodies: readonly string[]) =>
        JSON.stringify(
          readQuotations(
            bodies.map((body, index) => article(body, String(index))),
            new Map(),
          ).quotations.map(({ words, speaker, rule }) => [
            words.article.id,
            words.start,
            words.end,
            speaker?.name,
            rule,
          ]),
        );
      expect(summary([one, other])).toBe(summary([one, other]));
    }),
    { numRuns: 40 },
  );
});

const hostile: readonly (readonly [string, string])[] = [
  ["nothing but opening marks", "“".repeat(hostileLength(20_000))],
  ["nothing but straight marks", '"a '.repeat(hostileLength(20_000))],
  ["a name without end", "Ana ".repeat(hostileLength(20_000))],
  ["one word", "a".repeat(hostileLength(200_000))],
  ["capitals and hyphens", "A-".repeat(hostileLength(100_000))],
  ["brackets that never close", "(Ana said ".repeat(hostileLength(8000))],
  ["a cue without end", "said ".repeat(hostileLength(20_000))],
  ["tags that never close", "<tweet ".repeat(hostileLength(10_000))],
  ["verbs that hang on one another", "he said, saying she left, said she left, saying ".repeat(hostileLength(3000))],
  ["commas and names", "Ana Bell, ".repeat(hostileLength(8000))],
  ["nothing but single marks", "‘' ’ ".repeat(hostileLength(8000))],
  ["quotations in single marks", "‘The nurses’ dam,’ said Ana Bell. ".repeat(hostileLength(3000))],
  ["marks that open and never close", "Ana said “yes and ‘no ".repeat(hostileLength(4000))],
  ["turns of an interview", "Q: Is it so?\nA: It is “so.”\n".repeat(hostileLength(4000))],
  ["a lone mark on each line", "Ana said “yes\n".repeat(hostileLength(5000))],
  [
    "many people and pronouns",
    Array.from({ length: hostileLength(2000) }, (_, n) => `Ana Bell${n} said “it is ${n}.” She left.`).join(" "),
  ],
];

test.each(hostile)("cost stays linear: %s", (_why, body) => {
  const clock = startClock();
  readQuotations([article(body)], new Map());
  clock.expectUnder(10_000);
});
