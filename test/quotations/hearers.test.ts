import { expect, test } from "vitest";
import { quotationsIn } from "./articles.ts";

const intro = "Mara Venn, a harbor pilot, lives in Kell. Tobin Ash runs the ferry there.\n\n";

/** Why the row exists; text; speaker of each quotation in it (null for nobody). */
const rows: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  ["whoever was told heard the words", "“Ask the bank,” Venn was told when she came.", [null]],
  ["whoever was told before them, too", "Venn has been told: “Ask the bank.”", [null]],
  ["a question is of whoever asks it", "“Where is the gold?” the pilot, Mara Venn, was asked.", [null]],
  ["the one behind “by” has said it", "“Ask the bank,” Venn was told by Ash.", ["Tobin Ash"]],
  ["an order is heard", "Venn was ordered: “Stand by the door.”", [null]],
  ["an answer is got", "Venn got the answer: “The harbor is closed.”", [null]],
  ["an answer is got from its giver", "Venn got the answer from Ash: “The harbor is closed.”", ["Tobin Ash"]],
  ["words are heard", "Venn heard: “The harbor is closed.”", [null]],
  ["a participle of telling behind its noun", "Venn, told “there is no berth here”, left.", [null]],
  [
    "a participle of telling before its noun",
    "Asked “who paid for the pier?”, Venn said: “I did.”",
    [null, "Mara Venn"],
  ],
  ["an active verb of asking has a speaker", "Venn, 40, asked: “Who paid for the pier?”", ["Mara Venn"]],
  ["accused by another", "Venn, accused by Ash of having “sold the pier”, left.", ["Tobin Ash"]],
  ["accused by nobody known", "Venn, accused of having “sold the pier”, left.", [null]],
  ["described by another", "Venn, described by Ash as “a clock without hands”, left.", ["Tobin Ash"]],
  ["dubbed by nobody known", "Venn, dubbed “the owl of Kell”, left.", [null]],
  ["denounced by nobody known", "Venn, denounced as “a traitor to the sea”, left.", [null]],
  [
    "an object before its verb leaves it active",
    "The pier, which the pilot, Mara Venn, described as “a ruin”, fell.",
    ["Mara Venn"],
  ],
  [
    "words in marks before what is no verb",
    "Ivo Tarn left while Mara Venn helped sort “work” emails from her “own notes”.",
    [null, null],
  ],
];

test.each(rows)("%s", (_why, text, speakers) => {
  expect(quotationsIn(`${intro}${text}`).map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers);
});
