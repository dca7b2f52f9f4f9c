import { expect, test } from "vitest";
import { quotationsIn } from "./articles.ts";

/** Why the row exists; a text about Dora Quist and Ivo Tarn; the speaker of each quotation in it, null for nobody. */
const rows: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  [
    "a relative clause ends at the second verb",
    "Two officials who spoke on condition of anonymity said it was “over”.",
    ["Two officials"],
  ],
  ["… also behind an object", "Three clerks who met Ivo Tarn in Kell said it was “over”.", ["Three clerks"]],
  ["… whose pronoun is an object", "The woman whom Ivo Tarn married said the pier was “a sponge”.", ["The woman"]],
  ["… of a document", "The report that Ivo Tarn wrote said the pier was “a sponge”.", ["The report"]],
  [
    "… which only adds something",
    "Residents near the quarry, which reopened in May, said the dust was “everywhere”.",
    ["Residents"],
  ],
  ["a participle only describes who speaks", "A letter seen by the Kell Post said it was “over”.", ["A letter"]],
  ["… also beside somebody's name", "A memo leaked to Ivo Tarn on Monday said it was “over”.", ["A memo"]],
  ["… of people", "Two women injured at the pier told Ivo Tarn it was “over”.", ["Two women"]],
  [
    "a relative clause that ends in a quotation",
    "Dora Quist, who calls the pier “old,” said it was “over”.",
    ["Dora Quist", "Dora Quist"],
  ],
  ["… and a comma", "Dora Quist, whose book is “Wet Planks”, said it was “over”.", [null, "Dora Quist"]],
  [
    "a description with words in marks",
    "Ivo Tarn, a clerk with a “dry” humor, said the pier was “over”.",
    [null, "Ivo Tarn"],
  ],
  [
    "whoever is of a thing with a name in marks",
    "The captain of the trawler “Ocean Gift” said the sea was “like glass”.",
    [null, "The captain of the trawler"],
  ],
  [
    "who tells of it in the sentence before",
    "As Dora Quist told the Kell Post, the pier has sunk a little since May. “Despite the law it has sunk by an inch.”",
    ["Dora Quist"],
  ],
  [
    "whom a question of the writer is about",
    "Dora Quist came to the pier on Monday. Why was she there? “I wanted to see it fall.”",
    ["Dora Quist"],
  ],
  ["… but not what it is about", "Dora Quist came. Is the pier safe? “I wanted to see it fall today.”", [null]],
  ["what somebody thinks has a subject of its own", "Clerks who think Ivo Tarn said it was “over” left.", ["Ivo Tarn"]],
  ["whom the sentence points at", "It was Dora Quist, not Ivo Tarn, who called it “a ladder”.", ["Dora Quist"]],
  ["… beside a second name", "It was Dora Quist and not Ivo Tarn who said it was “a ladder”.", ["Dora Quist"]],
  ["… behind a denial", "It was not Dora Quist but Ivo Tarn who said it was “a ladder”.", ["Ivo Tarn"]],
  [
    "a clause with “despite”",
    "Dora Quist won despite Ivo Tarn calling her campaign “soup without salt”.",
    ["Ivo Tarn"],
  ],
  ["a clause with “with”", "Dora Quist won, with Ivo Tarn calling her campaign “soup without salt”.", ["Ivo Tarn"]],
  ["a clause behind a comma", "Dora Quist walked out, Ivo Tarn muttering that she was “too proud”.", ["Ivo Tarn"]],
  ["a participle of the subject", "Dora Quist walked out, muttering that Ivo Tarn was “too proud”.", ["Dora Quist"]],
  [
    "the owner of words before a colon",
    "Dora Quist repeated to the jury Ivo Tarn’s words: “We never weighed the coal.”",
    ["Ivo Tarn"],
  ],
  [
    "what the words are about before a colon",
    "Dora Quist said of Ivo Tarn’s latest request: “We never weighed the coal.”",
    ["Dora Quist"],
  ],
  [
    "the main clause of the sentence before",
    "When Ivo Tarn asked why, Dora Quist’s reply was short. “We never weighed the coal.”",
    ["Dora Quist"],
  ],
  ["“the former” is no name", "Both Dora Quist and Ivo Tarn came; the former said it was “a long walk”.", [null]],
  [
    "a label with an outlet",
    "The press.\n\nDora Quist, The Evening Lamp: “A gift to the rich.”\n\nIvo Tarn, Coast Gazette: “Late.”",
    ["Dora Quist", "Ivo Tarn"],
  ],
  ["a label with an age and a place", "Voices.\n\nDora Quist, 31, Lower Ford: “A gift.”", ["Dora Quist"]],
  ["a label with a bracket", "Voices.\n\nDora Quist (Coast Gazette): “A gift to the rich.”", ["Dora Quist"]],
  ["a signature with an outlet", "Voices.\n\n“A gift to the rich.” — Dora Quist, Coast Gazette", ["Dora Quist"]],
  ["one who is the paper's", "“It leaks,” The Post’s Dora Quist said.", ["Dora Quist"]],
  ["… as the paper names itself", "As The Kell Lamp’s Ivo Tarn wrote, “it leaks.”", ["Ivo Tarn"]],
  ["a year is nobody", "Ivo Tarn met Dora Quist, who in 2010 said the pier was “a sponge”.", ["Dora Quist"]],
  ["an adverb is nobody", "Dora Quist wrote a comment that aptly described it as “wet”.", ["Dora Quist"]],
  ["who says that others should", "Dora Quist said the board should say “no” more often.", ["the board"]],
  [
    "who reports what a thing is to say again",
    "Dora Quist said that the plan should reiterate support for its “old friends.”",
    ["Dora Quist"],
  ],
  [
    "not of whom it is foretold",
    "The letter is known for a prediction that Ivo Tarn would be “the fittest mayor ever to live”.",
    [null],
  ],
  ["who comes from somewhere", "Friends came with Ivo Tarn of Kell, who called it “wet”.", ["Ivo Tarn"]],
  ["… from a body", "Dora Quist of the Kell Club, who called it “wet”, left.", ["Dora Quist"]],
  ["… but not whose friends they are", "Supporters of Ivo Tarn, who called it “wet”, left.", ["Ivo Tarn"]],
  [
    "one of several named behind what they are",
    "It is told by two voters, Tyrell Quist and Bo Tarn, who came. “It leaks,” Quist said.",
    ["Tyrell Quist"],
  ],
  ["who made a comment", "Dora Quist made a comment that described it as “wet”.", ["Dora Quist"]],
  [
    "who was led to make one",
    "The leak prompted his aide and deputy Dora Quist to make a comment that called it “wet”.",
    ["Dora Quist"],
  ],
  ["who goes on about it", "As Ivo Tarn went on about “the long leak,” Dora Quist smiled.", ["Ivo Tarn"]],
  ["… not who only says yes", "As Ivo Tarn spoke of “the long leak,” Dora Quist said yes.", ["Ivo Tarn"]],
  ["her emails are no verb", "Dora Quist called the claim over his recovered emails “absurd”.", ["Dora Quist"]],
  ["a nickname within the name", "Osei “Boss” Quartey runs the ferry. “It leaks,” he said.", ["Osei Quartey"]],
  ["a nickname with an article", "“It leaks,” said Tam “The Hat” Rooke.", ["Tam Rooke"]],
  ["who warns stands behind the verb", "A leak before May would be “the end”, warned the union.", ["the union"]],
  ["… with a clause about it", "It would be “the end”, warned the union, which met.", ["the union"]],
  [
    "… not who is warned by the one before",
    "Dora Quist called it “the end”, warned the union and left.",
    ["Dora Quist"],
  ],
  [
    "who of several words is told about",
    "A person with knowledge of the talks, who asked not to be named, said it was “over”.",
    ["A person with knowledge of the talks"],
  ],
  [
    "a verb before the main clause tells of another thing",
    "In a note posted on its site, the council said it was “over”.",
    ["the council"],
  ],
  [
    "an office behind “with”",
    "The war went on, with Leader of the Opposition Dora Quist alleging that it was “over”.",
    ["Dora Quist"],
  ],
  [
    "a body of others behind “with”",
    "It went on, with the club of the former clerk from Kell saying it was “over”.",
    ["the club of the former clerk from Kell"],
  ],
  ["an age in brackets", "Dora Quist (52), a clerk of Kell Post, who left, said: “It is over.”", ["Dora Quist"]],
  [
    "somebody with an office",
    "It is “over”, according to the head of the traders’ guild.",
    ["the head of the traders’ guild"],
  ],
  ["… of a thing of a thing", "“It is over,” said a clerk at the port of Kell.", ["a clerk at the port of Kell"]],
  ["whoever is close to somebody", "A source close to the ferry said it was “over”.", ["A source close to the ferry"]],
  ["whoever is against something", "People opposed to the ferry said it was “over”.", ["People"]],
  [
    "whoever asks is not whom a pronoun means",
    "Asked by Tarn whether she would go, Dora Quist laughs. “I never left,” she says. “I am old.”",
    ["Dora Quist", "Dora Quist"],
  ],
  ["a body behind “by”", "The law was called “a sponge” by the growers’ association.", ["the growers’ association"]],
];

test.each(rows)("%s", (_why, text, speakers) => {
  expect(quotationsIn(text).map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers);
});
