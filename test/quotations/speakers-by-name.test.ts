import { expect, test } from "vitest";
import { quotationsIn } from "./articles.ts";

/** Why the row exists; a text; the speaker of each quotation in it, null for nobody. */
const rows: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  ["a state of things", "The town was in a chaos that called itself “order”.", [null]],
  ["something planned", "A presidential bid would be “madness”.", [null]],
  ["how something is", "It was not clear who said “the dam leaks”.", [null]],
  ["who took a picture", "Sam Tarn spoke.\n\nOtto Lind/Kell Images\n\n“The dam leaks,” he said.", ["Sam Tarn"]],
  ["… and somebody with two trades", "Singer/dancer Dora Quist said the dam was “a sieve”.", ["Dora Quist"]],
  ["a measure", "Any “resale” costs $9 per day.", [null]],
  ["whoever tells of it", "Per Dora Quist, the dam is “a sieve”.", ["Dora Quist"]],
  ["a thing that a pronoun takes up", "A price announced in May rose. “It helps,” it said.", [null]],
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

/** Why the row exists; a name at the head of a sentence that ends `said it was “a sieve”.`; whose words it tells them to be. */
const names: readonly (readonly [string, string, string])[] = [
  ["what a body is for", "The Alliance for Dry Roads", "The Alliance for Dry Roads"],
  ["… of two things", "The Centers for Flood Control and Prevention", "The Centers for Flood Control and Prevention"],
  [
    "… of a thing with an adjective",
    "The Department of Housing and Urban Roads",
    "The Department of Housing and Urban Roads",
  ],
  ["two things before what it is", "The Tarn Food and Drug Administration", "The Tarn Food and Drug Administration"],
  ["people of a body", "Moms for Dry Roads", "Moms for Dry Roads"],
  ["a preposition with a capital", "Doctors Without Roads", "Doctors Without Roads"],
  ["two bodies", "The Bank of Kell and Roe Industries", "The Bank of Kell and Roe Industries"],
  [
    "a body for three things",
    "The Department for Food, Trade and Dry Roads",
    "The Department for Food, Trade and Dry Roads",
  ],
  ["… for four", "The Office for Food, Trade, Roads and Ports", "The Office for Food, Trade, Roads and Ports"],
  [
    "… whose speaker has no name",
    "A clerk of the Ministry of Food, Trade and Roads",
    "A clerk of the Ministry of Food, Trade and Roads",
  ],
  [
    "people for several",
    "Lawyers for Dora Quist, Ivo Tarn and Ida Poe",
    "Lawyers for Dora Quist, Ivo Tarn and Ida Poe",
  ],
  ["… for two", "Friends of Dora Quist and Ivo Tarn", "Friends of Dora Quist and Ivo Tarn"],
  ["several behind what is no list's", "A day after the arrest of Dora Quist, Ivo Tarn and Ida Poe", "Ida Poe"],
  ["people for somebody", "Lawyers for Dora Quist", "Lawyers for Dora Quist"],
  ["a nation in a name", "British Cycling", "British Cycling"],
  ["… and a plural", "Dutch Railways", "Dutch Railways"],
  ["what looks like a rank", "General Motors", "General Motors"],
  ["… before a body", "Major League Rowing", "Major League Rowing"],
  ["somebody's name in that of a body", "Judge Rooke Center", "Judge Rooke Center"],
  ["a rank", "General Rooke", "Rooke"],
  ["… before a plural that is a last name", "Gen. Powers", "Powers"],
  ["an office for two things", "Minister for Housing and Roads Dora Quist", "Dora Quist"],
  ["… with words before it", "KSU Associate Provost for Trade and Roads Dora Quist", "Dora Quist"],
  ["… of what is itself an office's", "Deputy Assistant Secretary of State for Roads Dora Quist", "Dora Quist"],
  ["… at a body", "Professor of Law at Kell University Dora Quist", "Dora Quist"],
  ["who somebody is at a body", "University of Kell chemist Dora Quist", "Dora Quist"],
  ["… of a board", "Board of Governors member Dora Quist", "Dora Quist"],
  [
    "kin of somebody with a trade are somebody else",
    "The father of singer Dora Quist",
    "The father of singer Dora Quist",
  ],
  [
    "an office in capitals of a firm, and what the firm is",
    "Dora Quist, CEO of Kell Lines, a firm with ferries,",
    "Dora Quist",
  ],
];

test.each(names)("the whole name, and no more: %s", (_, name, speaker) => {
  expect(quotationsIn(`${name} said it was “a sieve”.`).map((one) => one.speaker?.name ?? null)).toEqual([speaker]);
});

test("who holds an office of two things, named behind it, is no stranger", () => {
  const text =
    "The firm's Head of Public Affairs and Policy, Dora Quist, called on Kell to stop. “It leaks,” she said.";
  expect(quotationsIn(text).map((one) => one.speaker?.name ?? null)).toEqual(["Dora Quist"]);
});
