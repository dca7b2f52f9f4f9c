import { expect, test } from "vitest";
import { quotationsIn } from "./articles.ts";

const intro = "Mara Venn, a harbor pilot, lives in Kell. Tobin Ash runs the ferry there.\n\n";

/** Why the row exists; text behind the introduction; the speaker of each quotation in it, null for nobody. */
const rows: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  ["an adverb that is an adjective elsewhere", "Venn has long argued the pier is “a disgrace.”", ["Mara Venn"]],
  [
    "a verb before an infinitive, which looks like a name's noun",
    "Venn likes to say “a pier is a promise.”",
    ["Mara Venn"],
  ],
  ["the same in the past", "Venn tended to say that “a pier is a promise.”", ["Mara Venn"]],
  ["what a video shows somebody saying", "A video shows Venn saying “a pier is a promise.”", ["Mara Venn"]],
  ["a passive without a form of “be”", "Ash, described by Venn as “a liar,” left.", ["Mara Venn"]],
  [
    "who wrote it, beside who contends it",
    "Kell Ferries contended in a letter, written by Ash, that Venn was “late.”",
    ["Kell Ferries"],
  ],
  ["a passive whose agent stands behind the words", "Venn was called “a good pilot” by Ash.", ["Tobin Ash"]],
  ["“per” for “according to”", "Per Venn, the pier is “a ruin.”", ["Mara Venn"]],
  ["“per” one who only passes it on", "Venn said, per a translator, that the pier was “a ruin.”", ["Mara Venn"]],
  ["what something is to somebody", "For Venn, the pier is “a ruin.”", ["Mara Venn"]],
  ["a conviction", "Venn is adamant that the pier is “a ruin.”", ["Mara Venn"]],
  ["a trait is no conviction", "Venn is careful near the “ruin” in Kell.", [null]],
  ["words that are the subject: what", "“It leaks” is what Venn told the council.", ["Mara Venn"]],
  ["words that are the subject: how", "“A ruin,” is how Venn described it.", ["Mara Venn"]],
  ["words that are the subject: a noun", "“Never,” was Venn's reply.", ["Mara Venn"]],
  ["words that are the subject: something else", "“Dry Feet” is what the boat has on its bow.", [null]],
  ["a reply that comes", "“Never,” came the reply from Venn.", ["Mara Venn"]],
  ["a way of acting with a thing", "Venn left with “the dry cap” on.", [null]],
  ["the owner of an answer", "Venn's answer was blunt: “It leaks badly.”", ["Mara Venn"]],
  ["the owner of what comes before a colon", "Then came Venn's retort: “A pier is a promise.”", ["Mara Venn"]],
  ["whom an imperative points at", "Listen to Venn: “A pier is a promise.”", ["Mara Venn"]],
  ["whom “here” points at", "Here is Venn on Monday: “A pier is a promise.”", ["Mara Venn"]],
  ["a doubt", "Venn doubts that Ash “went under.”", ["Mara Venn"]],
  ["a wish", "Venn wished Ash “a dry year.”", ["Mara Venn"]],
  [
    "what somebody else says of the one who spoke last",
    "Venn said the pier leaks “badly.” She was accused of “selling wet planks to sailors.”",
    ["Mara Venn", null],
  ],
  [
    "what is said by others who are not known",
    "Venn said the pier leaks “badly.” They call her “the gloomiest pilot in Kell.”",
    ["Mara Venn", null],
  ],
  ["a challenge says nothing", "The old challenge is best put like this: “A pier is a promise.”", [null]],
  ["who is there", "There was Venn, shouting “Mend it!” at the council.", ["Mara Venn"]],
  ["a verb that is not said again", "Venn calls it “rotten,” Ash “sound.”", ["Mara Venn", "Tobin Ash"]],
  ["who did not, but somebody else did", "Not Ash but Venn called it “rotten.”", ["Mara Venn"]],
  ["a full stop before “said”", "“It leaks.” Venn said.", ["Mara Venn"]],
  ["a full stop before a sentence of its own", "“It leaks.” Venn agreed.", [null]],
];

test.each(rows)("%s", (_why, text, speakers) => {
  expect(quotationsIn(`${intro}${text}`).map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers);
});
