import { expect, test } from "vitest";
import { quotationsIn } from "./articles.ts";

/** Why the row exists; a text; the speaker of each quotation in it, null for nobody. */
const rows: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  ["a state of things", "The town was in a chaos that called itself “order”.", [null]],
  ["something planned", "A presidential bid would be “madness”.", [null]],
  ["how something is", "It was not clear who said “the dam leaks”.", [null]],
  ["people of a kind", "Anglers said the dam was “a sieve”.", ["Anglers"]],
  ["some of them", "Half of the voters said the dam was “a sieve”.", ["Half of the voters"]],
  ["a number of them", "Two of the anglers said the dam was “a sieve”.", ["Two of the anglers"]],
  ["a body", "The band said the hall was “a sieve”.", ["The band"]],
  ["a text", "The bylaw says that the dam “shall hold”.", ["The bylaw"]],
  ["one thing beside its verb", "“The dam leaks,” a voice said.", ["a voice"]],
  ["… told to another", "Dora Quist said the builder told her: “The dam leaks.”", ["the builder"]],
  ["a name without capitals", "“The dam leaks,” 李娜 said.", ["李娜"]],
  ["letters of a company", "BMW said the dam was “a sieve”.", ["BMW"]],
  ["an address", "The site kell.example called the dam “a sieve”.", ["The site kell.example"]],
];

test.each(rows)("who may speak: %s", (_, text, speakers) => {
  expect(quotationsIn(text).map((one) => one.speaker?.name ?? null)).toEqual(speakers);
});

/** The party and the state stand between the name and what is told of it. */
const parties: readonly (readonly [string, string])[] = [
  ["a chairman", "Sen. Dora Quist, D-Va., chairman of the committee, said the dam was “a sieve”."],
  ["a town of two words", "Dora Quist, R-New Hartford, said the dam was “a sieve”."],
  ["before a verb", "Rep. Dora Quist, R-Ohio, called the dam “a sieve”."],
  ["behind the verb", "The dam is “a sieve,” said Rep. Dora Quist, I-Maine, who voted against it."],
  ["in brackets", "Dora Quist (D-Va.), who voted against it, said the dam was “a sieve”."],
];

test.each(parties)("whoever stands before a party and a state speaks: %s", (_, text) => {
  expect(quotationsIn(text).map((one) => one.speaker?.name ?? null)).toEqual(["Dora Quist"]);
});
