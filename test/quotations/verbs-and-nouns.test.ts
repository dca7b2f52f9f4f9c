import { expect, test } from "vitest";
import { quotationsIn } from "./articles.ts";

const intro = "Mara Venn, a harbor pilot, lives in Kell. Tobin Ash runs the ferry there.\n\n";

/** Why the row exists; text; the speaker of each quotation in it, null for nobody. */
const rows: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  ["a name for several people before a verb that could be a noun", "Kellers call it “the long fix.”", ["Kellers"]],
  ["people with a capital at the start of a sentence", "Critics claim that it is “a hoax.”", ["Critics"]],
  [
    "a plural behind a number that follows an adverb",
    `${intro}Ash sent Venn some of the nearly 1,600 emails that have been marked “private” since.`,
    [null],
  ],
  [
    "a plural joined to another by “and”",
    `${intro}Kell has the “Dry Feet” movement, which has spread to cities and states across the coast.`,
    [null],
  ],
  ["to say: for example", "The fee is no lower than, say, a “harbor tax.”", [null]],
  ["to watch, not to remark", `${intro}Venn spends her days observing lessons in a “classroom” on the pier.`, [null]],
  ["a month behind “her”", `${intro}Venn rued her March comment that “the pier is sound.”`, ["Mara Venn"]],
  [
    "an adverb and a participle before a noun",
    `${intro}Ash rued Venn's remark at a badly attended meeting that he was “tired.”`,
    ["Mara Venn"],
  ],
  ["who judges, behind “for”", "It is common for pilots to call the pier a “ruin.”", ["pilots"]],
  ["to make something clear", `${intro}Ash made it clear that he had “serious doubts.”`, ["Tobin Ash"]],
  [
    "to make something clear, beside what else is done",
    `${intro}Venn, making it clear that safety comes first, stood beside Ash and described the pier as “a ruin.”`,
    ["Mara Venn"],
  ],
  ["what stands on a thing", `${intro}Ash held up a sign that read “Dry feet!”`, ["a sign"]],
  [
    "a noun for what is said, of its owner",
    `${intro}Kell was startled by Venn's “reckless” harbor pronouncements.`,
    ["Mara Venn"],
  ],
  [
    "a noun for what is said, of its author",
    `It was a report by the Kell Post that he “made up” the tale.`,
    ["the Kell Post"],
  ],
  ["an order is no utterance", `${intro}Pilots left after Venn's order on “dry decks.”`, [null]],
  ["the one who tells, as “I”", `${intro}I laughed and said, “The pier is fine.”`, ["the narrator"]],
  ["what the one who tells thinks of something", `${intro}I believe that the “savings” are lost.`, [null]],
  ["“I” within the marks is whoever is quoted", `${intro}“I said it is fine,” Venn said.`, ["Mara Venn"]],
];

test.each(rows)("%s", (_why, text, speakers) => {
  expect(quotationsIn(text).map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers);
});

/** Why the row exists; text; the speaker and the kind of the quotation in it. */
const kinds: readonly (readonly [string, string, string | null, string])[] = [
  ["what a new thing is called", `${intro}Ash wrote from an account called “Dry Feet” in Kell.`, null, "scare"],
  ["the name of a clause", `${intro}Venn said its “fair play” clause bars gulls.`, null, "scare"],
  ["the name of a rule", `${intro}Under the “three planks” rule, boats turn, Ash said.`, null, "scare"],
  [
    "what rules are called without being named",
    `${intro}Venn called for “dry planks” clauses.`,
    "Mara Venn",
    "fragment",
  ],
  ["a word for a plan is a judgement", `${intro}Venn said the “crazy” plan would fail.`, "Mara Venn", "fragment"],
  ["a rating is nobody's speech", `${intro}Ash, who rates the shares “hold,” left Kell.`, null, "scare"],
  ["… nor where debt is cut to it", `${intro}Venn cut the pier's debt to “junk”, Ash said.`, null, "scare"],
  ["the same word said of a plan", `${intro}Venn said the plan was “junk”.`, "Mara Venn", "fragment"],
  ["what somebody asks for", `${intro}Venn urged “calm” after the flood, it was said.`, null, "scare"],
  ["a clause of what somebody urges", `${intro}Venn urged people to “stay dry”.`, "Mara Venn", "fragment"],
  ["the name of a place on the web", `${intro}Ash wrote on the website “Dry Feet”, a diary.`, null, "title"],
  ["a work that somebody reads", `${intro}Venn said she had read “Wet Feet and Nets” twice.`, null, "title"],
  ["a work of which something is told", `${intro}Venn said “The Long Dry” took six years.`, null, "title"],
  ["words with capitals that are said", `${intro}Venn called it “The Long Dry”.`, "Mara Venn", "fragment"],
  ["what somebody points to", `${intro}Venn pointed to a table with “electric” punch.`, null, "scare"],
  ["what somebody points to as something", `${intro}Venn pointed to it as a “wet sponge”.`, "Mara Venn", "fragment"],
  [
    "what something is termed by one who is named behind it",
    `${intro}The trade could be termed “tide peddling,” the Kell Gazette reported.`,
    "the Kell Gazette",
    "fragment",
  ],
  [
    "a clause behind the words whose verb has an object of its own",
    `${intro}One ad, “Dry Feet,” has a sailor who promises that nobody will drown.`,
    null,
    "scare",
  ],
  [
    "a clause behind the words that tells another question",
    `${intro}Venn wrote of it (it held notes that were marked “secret”), and of whether Ash had emailed any.`,
    "Mara Venn",
    "fragment",
  ],
  [
    "a report goes on without a cue",
    `${intro}The pier leaks, Venn said. It may yet “fall into the sea.”`,
    "Mara Venn",
    "fragment",
  ],
  ["a report goes on for a clause, not for a word", `${intro}The pier leaks, Venn said. It is “old.”`, null, "scare"],
  [
    "nothing was reported in the sentence before",
    `${intro}Venn left town, telling nobody. The pier may “fall into the sea.”`,
    null,
    "scare",
  ],
];

test.each(kinds)("%s", (_why, text, speaker, kind) => {
  const found = quotationsIn(text).map((one) => [one.speaker?.name ?? null, one.kind]);
  expect(found).toEqual([[speaker, kind]]);
});
