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
  ["what was not made by somebody is not theirs", "The remark “It leaks” was not made by Venn.", [null]],
  ["who made a remark, and who did not", "The remark “It leaks” was made by Venn, not by Ash.", ["Mara Venn"]],
  ["what somebody did not call it", "“A ruin” is what Venn did not call it.", [null]],
  [
    "who did not respond did not say it",
    "Ash mocked his talk, saying at one point, “The answer is not to yell, ‘Shame, shame.’” But Venn, again, did not respond in kind.",
    ["Tobin Ash"],
  ],
  ["hours after somebody else left", "Hours after Venn left, Ash said the pier was “a ruin.”", ["Tobin Ash"]],
  [
    "not long before somebody else did something",
    "Not long before Ash sailed, Venn called it “rotten.”",
    ["Mara Venn"],
  ],
  ["a day after somebody else did something", "A day after Ash sailed, Venn called it “rotten.”", ["Mara Venn"]],
  ["a retort between commas", "Venn, with a snappy retort, called it “a ruin.”", ["Mara Venn"]],
  ["another boast before the comma", "In another boast, Ash called it “sound.”", ["Tobin Ash"]],
  ["particles of a name", "“It leaks,” said Juan Carlos de la Vega.", ["Juan Carlos de la Vega"]],
  ["an article in a name", "“It leaks,” said Bram in 't Veld.", ["Bram in 't Veld"]],
  ["a particle with a capital", "Jan van der Roe left. Van der Roe called it “a ruin.”", ["Jan van der Roe"]],
  [
    "a color that is a last name",
    "“It leaks,” said Anna White. White called it “a ruin.”",
    ["Anna White", "Anna White"],
  ],
  ["a trade before a name like a place's", "“It leaks,” said Baker Jisoo Park.", ["Jisoo Park"]],
  ["a body with a last name in it", "The Roe Foundation said the pier was “a ruin.”", ["The Roe Foundation"]],
  ["whom a name is known as", "The singer known as Lady Roe left. “It leaks,” Roe said.", ["Lady Roe"]],
  ["whom a name goes by", "The cook, who goes by Mama Roe, left. “It leaks,” Roe said.", ["Mama Roe"]],
  ["who is under a name", "The writer under the name Ines Quist left. “It leaks,” Quist said.", ["Ines Quist"]],
  ["what somebody called somebody", "One lawmaker called Venn “a liar.”", ["One lawmaker"]],
  ["who is named such", "A sailor named Otto Ruud said the pier was “a ruin.”", ["Otto Ruud"]],
  ["who was born such", "The artist, born Otto Ruud, called it “a ruin.”", ["Otto Ruud"]],
  [
    "the father of a daughter",
    "Edgar Pell and his daughter, Ruth Pell, left. According to Ruth's father, it is “a ruin.”",
    ["Edgar Pell"],
  ],
  [
    "the husband of a wife",
    "Edgar Pell's wife, Ruth Pell, left. Her husband called the pier “a ruin.”",
    ["Edgar Pell"],
  ],
  [
    "the mother of a son",
    "Ruth Pell's son, Edgar Quill, left. Quill's mother called the pier “a ruin.”",
    ["Ruth Pell"],
  ],
  ["the uncle of a niece", "Edgar Pell's niece, Ruth Orlo, left. Her uncle called the pier “a ruin.”", ["Edgar Pell"]],
  ["who is pointed at", "It was Ash who called it “a ruin.”", ["Tobin Ash"]],
  ["who it is that filed a suit", "Ash filed suit against Venn. The suit accuses Venn of “theft.”", ["The suit"]],
  ["a full stop before “said”", "“It leaks.” Venn said.", ["Mara Venn"]],
  ["a full stop before a sentence of its own", "“It leaks.” Venn agreed.", [null]],
];

test.each(rows)("%s", (_why, text, speakers) => {
  expect(quotationsIn(`${intro}${text}`).map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers);
});
