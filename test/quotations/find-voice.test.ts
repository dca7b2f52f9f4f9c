import { expect, test } from "vitest";
import { findVoice, isBy } from "../../src/quotations/find-voice.ts";
import { quotationsIn } from "./articles.ts";

const text = [
  "The harbor report said the pier was “a sponge that nobody wrung.”",
  "Two officials said the pier was “a ruin with a flag on it.”",
  "The harbor report said the ferry was “a raft that somebody painted.”",
  "“The pier was never safe for anybody at all,” said Mara Venn, a pilot.",
].join("\n\n");

/** Why the row exists; what was typed; what is meant, null for nobody, and how many quotations are its. */
const rows: readonly (readonly [string, string, string | null, number])[] = [
  ["as it is shown", "The harbor report", "The harbor report", 2],
  ["without the article", "harbor report", "The harbor report", 2],
  ["by a part of it", "report", "The harbor report", 2],
  ["by the beginning of a word", "offic", "Two officials", 1],
  ["a person is no document", "Venn", null, 0],
  ["nothing but an article", "the ferry club", null, 0],
  ["nothing", " ", null, 0],
];

test.each(rows)("a speaker who is no person is asked for: %s", (_why, typed, name, count) => {
  const quotations = quotationsIn(text);
  const voice = findVoice(typed, quotations);
  expect(voice?.name ?? null).toBe(name);
  expect(voice?.quotations ?? 0).toBe(count);
  expect(quotations.filter((one) => voice && isBy(one, voice))).toHaveLength(count);
});

/** Why the row exists; a text; what was typed; how each quotation's speaker is called, and how many are of what was typed. */
const bodies: readonly (readonly [string, string, string, readonly string[], number])[] = [
  [
    "what it is, behind its name",
    "The ferry company Kell Lines apologised. “We let people down,” the company said. Kell Lines said it was “sorry”.",
    "Kell Lines",
    ["the company (Kell Lines)", "Kell Lines"],
    2,
  ],
  [
    "its name beside what it is",
    "The airline, Skyhop, said it was “late”. The airline said: “We are proud.”",
    "skyhop",
    ["The airline (Skyhop)", "The airline (Skyhop)"],
    2,
  ],
  [
    "two of one kind",
    "The bank Nordfin and the bank Sudfin merged. “We are one,” the bank said.",
    "Nordfin",
    ["the bank"],
    0,
  ],
  [
    "another body was named since",
    "The charity Open Sea has three boats. Kell Harbour wants them gone. “We can wait,” the charity said.",
    "Open Sea",
    ["the charity"],
    0,
  ],
];

test.each(bodies)("a body is asked for by its name: %s", (_why, body, typed, names, count) => {
  const quotations = quotationsIn(body);
  const voice = findVoice(typed, quotations);
  expect(quotations.map(({ speaker }) => speaker?.name)).toEqual(names);
  expect(quotations.filter((one) => voice && isBy(one, voice))).toHaveLength(count);
});
