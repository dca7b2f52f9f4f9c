import { expect, test } from "vitest";
import { quotationsIn } from "./articles.ts";

/** Why the row exists; a text with one quotation; whose it is. Whoever is only told of within a clause never has the words. */
const rows: readonly (readonly [string, string, string])[] = [
  ["an accused one", "The woman who accused Ivo Tarn said it was “evil”.", "The woman"],
  ["… with an office", "The woman who accused Ivo Tarn, the mayor, said it was “evil”.", "The woman"],
  ["… behind the words", "“It was evil,” the woman who accused Ivo Tarn, the mayor, said.", "the woman"],
  ["… behind a day", "In 2019, a woman who accused Ivo Tarn, the mayor, said it was “evil”.", "a woman"],
  ["… with an age and a home", "Police who arrested Ivo Tarn, 42, of Kell, said it was “evil”.", "Police"],
  ["… with a clause", "The judge who sentenced Ivo Tarn, who is 42, said it was “evil”.", "The judge"],
  ["… with somebody else", "The lawyer who defended Ivo Tarn and his brother said it was “evil”.", "The lawyer"],
  [
    "… with an age and somebody else",
    "The lawyer who defended Ivo Tarn, 42, and his brother said it was “evil”.",
    "The lawyer",
  ],
  ["one who was praised", "The players who praised Ivo Tarn said it was “evil”.", "The players"],
  ["one who was mocked", "The blogger who mocked Ivo Tarn called it “evil”.", "The blogger"],
  ["with whom somebody lives", "The woman who lives with Ivo Tarn, a clerk, said it was “evil”.", "The woman"],
  ["who was seen", "A man who said he saw Ivo Tarn said it was “evil”.", "A man"],
  ["who is represented", "A lawyer representing Ivo Tarn, 42, said it was “evil”.", "A lawyer"],
  ["who is sued", "A woman suing Ivo Tarn, the mayor, said it was “evil”.", "A woman"],
  ["who was attacked", "A man accused of attacking Dora Quist, a teacher, said it was “evil”.", "A man"],
  ["who was killed", "The man charged with killing Ivo Tarn, 12, told police it was “evil”.", "The man"],
  ["from whom somebody parted", "Dora Quist, who divorced Ivo Tarn, the singer, said it was “evil”.", "Dora Quist"],
  ["… in some year", "Dora Quist, who divorced Ivo Tarn, the singer, in 2019, said it was “evil”.", "Dora Quist"],
  ["a client", "Dora Quist, a lawyer who represents Ivo Tarn, 42, said it was “evil”.", "Dora Quist"],
  ["a body", "Dora Quist, who runs the Kell Museum in Tarn, a town, said it was “evil”.", "Dora Quist"],
  [
    "… that owns something",
    "Dora Quist, a clerk who runs the Kell Museum, which owns a pier, said it was “evil”.",
    "Dora Quist",
  ],
  ["kin", "Dora Quist, whose brother, Ivo Tarn, died, said it was “evil”.", "Dora Quist"],
  ["a lawyer who left", "Dora Quist, whose lawyer, Ivo Tarn, left, told the court it was “evil”.", "Dora Quist"],
  ["not whoever speaks in the clause", "The port, whose head, Ivo Tarn, called it “evil”, will close.", "Ivo Tarn"],
  ["… whose words were of it", "The pier, which the pilot, Ivo Tarn, described as “evil”, fell.", "Ivo Tarn"],
  ["… who is thought to", "Two clerks who think Ivo Tarn said it was “evil” left.", "Ivo Tarn"],
  ["… who is claimed to", "A clerk who claimed Ivo Tarn called it “evil” left.", "Ivo Tarn"],
  ["… who was made to speak", "It stayed shut, which led Ivo Tarn, who is ill, to say it was “evil”.", "Ivo Tarn"],
  ["… who speaks of one behind", "A race that Dora Quist won, which he hated, Ivo Tarn said, was “evil”.", "Ivo Tarn"],
  [
    "a pronoun has its own verb",
    "Ivo Tarn did not pay a cook who left after he built a house, saying, “He was evil”.",
    "Ivo Tarn",
  ],
];

test.each(rows)("clauses within: %s", (_, text, speaker) => {
  expect(quotationsIn(text).map((one) => one.speaker?.name ?? null)).toEqual([speaker]);
});

/** Why the row exists; a text; the speaker of its last quotation. */
const others: readonly (readonly [string, string, string])[] = [
  ["an accused one's words", "Dora Quist accused Ivo Tarn of calling it “evil”.", "Ivo Tarn"],
  ["a praised one's", "Dora Quist praised Ivo Tarn for saying it was “evil”.", "Ivo Tarn"],
  ["a mayor's", "Dora Quist criticized the mayor for calling it “evil”.", "the mayor"],
  ["not those of whoever is told of them", "Dora Quist told Ivo Tarn of calling it “evil”.", "Dora Quist"],
  ["not a thing's", "Dora Quist had a habit of calling it “evil”.", "Dora Quist"],
  ["not whom somebody asks for pardon", "Ivo Tarn apologized to Dora Quist for calling it “evil”.", "Ivo Tarn"],
  ["a woman beside a man", "Sam Tarn attacked a woman. “He was evil,” she said.", "a woman"],
  ["… of whose gender nothing tells", "Ivo Tarn attacked a woman. “He was evil,” she said.", "a woman"],
  ["… whom police name", "Police said Ivo Tarn attacked a woman. “He was evil,” she said.", "a woman"],
  ["… who sued him", "Ivo Tarn was sued by a woman. “He was evil,” she said.", "a woman"],
  ["… who is his mother", "Ivo Tarn hit his mother. “He was evil,” she said.", "his mother"],
  ["… with a trade", "Sam Tarn attacked his wife, a nurse. “He was evil,” she said.", "his wife"],
  ["whoever is a clerk herself", "Ivo Tarn is a clerk. “It was evil,” she said.", "Ivo Tarn"],
  ["whoever attacks another woman", "Dora Quist attacked a man. “He was evil,” she said.", "Dora Quist"],
];

test.each(others)("whoever is told of beside another: %s", (_, text, speaker) => {
  expect(quotationsIn(text).at(-1)?.speaker?.name).toBe(speaker);
});
