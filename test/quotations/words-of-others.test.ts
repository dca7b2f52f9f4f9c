import { expect, test } from "vitest";
import { quotationsIn } from "./articles.ts";

const intro = "Mara Venn, a harbor pilot, lives in Kell. Tobin Ash runs the ferry there.\n\n";

/** Why the row exists; text; speaker of each quotation in it (null for nobody). */
const rows: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  [
    "a claim is not of whoever speaks of it",
    "Venn said of claims that she was “a thief in silk” that they hurt.",
    [null],
  ],
  ["a rumour is not of whoever talks about it", "Venn spoke about a rumour that “the pier was cake”.", [null]],
  [
    "a charge is not of whoever is asked about it",
    "Asked about the charge that “the pier was sold”, Venn said no.",
    [null],
  ],
  ["an allegation is not of whoever names it", "Venn called the allegation that “the pier was sold” absurd.", [null]],
  ["a claim without “that”", "Venn commented on claims she had “sold the pier”.", [null]],
  [
    "a claim with its author is the author's",
    "Venn called the claim by Ash that “the pier was sold” absurd.",
    ["Tobin Ash"],
  ],
  ["a claim with its owner is the owner's", "Venn spoke about Ash’s claim that “the pier was sold”.", ["Tobin Ash"]],
  ["a claim that somebody makes is his", "Venn made the claim that “the pier was sold”.", ["Mara Venn"]],
  ["what is said of a report may be about it", "Venn said of the report that “it is a heap of sand”.", ["Mara Venn"]],
  [
    "a verb within the clause has a speaker",
    "Venn pointed to reports that Ash called the pier “a toy”.",
    ["Tobin Ash"],
  ],
  ["a deed with words in what another says", "Venn says Ash sent her away with the words “go to sea”.", ["Tobin Ash"]],
  [
    "an end of a letter in what another says",
    "Venn said Ash closed his letter with the line “go to sea”.",
    ["Tobin Ash"],
  ],
  ["a deed with words by itself", "Ash closed his letter with the line “go to sea”.", ["Tobin Ash"]],
  ["words on a thing are of nobody", "Ash wore a shirt with the words “go to sea”.", [null]],
  [
    "a name that somebody gives in what another says",
    "Venn alleged that Ash addressed her as “a stray cat”.",
    ["Tobin Ash"],
  ],
  ["a participle behind an insult", "Venn said Ash insulted her, calling her “a stray cat”.", ["Tobin Ash"]],
  [
    "a participle behind no insult is of the main clause",
    "Venn said Ash should go, calling him “a stray cat”.",
    ["Mara Venn"],
  ],
  ["a greeting is heard", "Venn was greeted with the words “go to sea”.", [null]],
  [
    "what a document tells that somebody said",
    "According to court records, Tobin Ash told police that he had “sunk the ferry”.",
    ["Tobin Ash"],
  ],
  ["what a document says by itself", "According to the indictment, the pier is “a ruin”.", ["the indictment"]],
  ["a line with what somebody is", "Ida Roe, 63, married, Kell: “We love the pier.”", ["Ida Roe"]],
  ["a line with a trade and an age", "Ida Roe, retired baker, 63, Kell: “We love the pier.”", ["Ida Roe"]],
  ["whoever is set against another", "Venn rather than Ash had said “the pier was sold”.", ["Mara Venn"]],
  ["… across an aside", "Venn and not Ash, the court heard, had said “the pier was sold”.", ["Mara Venn"]],
  [
    "what is somebody’s, and who speaks of it",
    "Ida Roe, whose novel Ilse Kramer once hailed as “a storm”, left.",
    ["Ilse Kramer"],
  ],
  ["a phrase within the verb", "Venn did at one point say that “the pier was sold”.", ["Mara Venn"]],
  ["a letter from somebody", "The letter from Venn to the town speaks of “a cold pier”.", ["Mara Venn"]],
  ["a letter from a place", "The report from Brussels speaks of “a cold pier”.", ["The report"]],
  ["somebody’s memo", "Venn’s memo warns of “a cold pier”.", ["Mara Venn"]],
];

test.each(rows)("%s", (_why, text, speakers) => {
  expect(quotationsIn(`${intro}${text}`).map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers);
});
