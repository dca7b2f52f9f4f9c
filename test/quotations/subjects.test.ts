import { expect, test } from "vitest";
import { quotationsIn } from "./articles.ts";

const intro = "Mara Venn, a harbor pilot, lives in Kell. Tobin Ash runs the ferry there.\n\n";

/** Why the row exists; text; the speaker of each quotation in it, null for nobody. */
const rows: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  [
    "a participle behind what somebody has is no verb of its owner",
    `${intro}Ash denied Venn's repeated reports of rot, adding it is “a gossip's pier.”`,
    ["Tobin Ash"],
  ],
  [
    "a participle belongs to the clause that opens the sentence, not to the one behind that",
    `${intro}Ash rejected the notion that Venn knew the reefs, arguing she “sails by the tavern lights.”`,
    ["Tobin Ash"],
  ],
  [
    "a participle between commas behind its subject",
    `${intro}Venn, citing “the rot of thirty winters,” said the pier would fall.`,
    ["Mara Venn"],
  ],
  [
    "a clause with a participle and a subject of its own",
    `${intro}Both issued a note on Monday – Venn calling the pier “a ruin” and Ash calling it “a bargain.”`,
    ["Mara Venn", "Tobin Ash"],
  ],
  [
    "a name behind an adjective that takes a clause",
    `${intro}Venn said she is sure Ash will keep “a dry deck.”`,
    ["Mara Venn"],
  ],
  ["a country is no pronoun", `“It leaks,” US pilot Mara Venn said.`, ["Mara Venn"]],
  ["going on is saying, when nothing follows", `${intro}“It leaks,” Venn went on, as if deaf.`, ["Mara Venn"]],
  [
    "a clause that begins with but or while has a speaker of its own",
    `${intro}Venn said the pier “will not hold,” while Ash said it would.`,
    ["Mara Venn"],
  ],
  ["what somebody holds up says it", `${intro}Venn held up a sign saying, “Save the Kell pier.”`, ["a sign"]],
  ["a text by somebody", `${intro}A report by Venn said the pier was “rotten from end to end.”`, ["Mara Venn"]],
  ["a film that somebody issues", `${intro}Ash released a video that said, “The deck is dry.”`, ["Tobin Ash"]],
  [
    "a clause with who and no comma at its end",
    `“It leaks,” Mara Venn, who is head of the pilots' club said.`,
    ["Mara Venn"],
  ],
  [
    "an age and an office between a name and its verb",
    `“It leaks,” Mara Venn, 67, a retired pilot in Kell, Pa., said on Monday.`,
    ["Mara Venn"],
  ],
  [
    "a clause behind the office",
    `Mara Venn, a pilot who leads the Harbor Board, which owns the pier, said it was “a bathtub in a storm.”`,
    ["Mara Venn"],
  ],
  [
    "an office before a name that is no known one",
    "“It leaks,” the harbor's chief engineer, Ottokrin Belm, told the board.",
    ["Ottokrin Belm"],
  ],
  ["kin with a first name alone", `${intro}Ash's daughter, Jane, stayed. “It leaks,” she said.`, ["Jane"]],
  ["a cue that somebody launches into", `${intro}Ash launched into a lament for the “good old ferry.”`, ["Tobin Ash"]],
  ["a name that is also a helping verb", "George Will sails. “It leaks,” Will wrote.", ["George Will"]],
  ["a number is no first name", "Mara Venn leads. Six Venn boats left. “It leaks,” Venn said.", ["Mara Venn"]],
  [
    "whoever says the sentence is who speaks on, not whom it is about",
    `Mara Venn sails. Rosa Quill, Venn said, is late.\n\n“She always is,” she said.`,
    ["Mara Venn"],
  ],
  [
    "whoever reports what somebody else asked for quotes the asking too",
    "Mara Venn sails. Ash said that Venn begged him for a seat and “would have rowed herself.” Tobin Ash laughed.",
    ["Tobin Ash"],
  ],
  [
    "as somebody puts it",
    `${intro}As Venn puts it, Ash is trying to sell “a bathtub with a flag on it.”`,
    ["Mara Venn"],
  ],
  [
    "whom a message goes to does not say it",
    `${intro}Venn delivered a blunt message to Ash: “It is time to mend the pier.”`,
    ["Mara Venn"],
  ],
  [
    "a town between commas",
    `After the flood in Ashton, Pa., the pilot Mara Venn told the board: “It leaks.”`,
    ["Mara Venn"],
  ],
  [
    "the first who speaks in the sentence before, not who is spoken of",
    `${intro}Venn said that for years some critics had suggested a new pier. “There is no money for one in this town.”`,
    ["Mara Venn"],
  ],
  ["a few words without a verb of saying are a term", `${intro}Venn earned “fewest groundings” again.`, [null]],
  ["what is added to something is no speech", `${intro}Venn added rope to the “good old” pier.`, [null]],
  ["a heading in capitals", `${intro}Venn said she was done.\n\n“NO MORE BOATS FOR THE TOWN OF KELL”`, [null]],
  ["a noun that ends like an adverb", `${intro}“It leaks,” said Venn ally Tobin Ash.`, ["Tobin Ash"]],
  [
    "a participle behind the verb that it completes",
    `When Ash left, Mara Venn kept asking why it was “a shed.”`,
    ["Mara Venn"],
  ],
  [
    "two participles joined have one subject",
    `${intro}The pilots were glad, with Venn writing that it floats and adding, “It even steers.”`,
    ["Mara Venn"],
  ],
  [
    "a claim is its owner's, whatever is said of it",
    `${intro}Venn denounced Ash's claim that the ferry is “the safest thing afloat.”`,
    ["Tobin Ash"],
  ],
  [
    "what somebody calls another's words is not the other's",
    `${intro}Venn called Ash's claims “a bucket of fish.”`,
    ["Mara Venn"],
  ],
  [
    "a verb of saying between commas",
    `${intro}The trouble with the pier, says Venn, a pilot since her youth, is that it was “built by landsmen for landsmen.”`,
    ["Mara Venn"],
  ],
  ["a meaning behind a dash is no signature", `${intro}They left her a “gullspoon” — Kellish for a paddle.`, [null]],
  ["a number word that stands for people", `${intro}Several said they want “a dry seat for once.”`, ["Several"]],
  ["several people in the present", `${intro}Old pilots describe it as “a bathtub in a storm.”`, ["Old pilots"]],
  ["a verb that can be a noun, before its object", `${intro}The old pilot calls it her “gull stool.”`, ["Mara Venn"]],
  ["a verb that can be a noun, behind the words", `“Dogs ride free,” the ticket states, and they do.`, ["the ticket"]],
  ["in somebody's words, the long way", `${intro}The pier was, in the words of Venn, “a ruin.”`, ["Mara Venn"]],
  [
    "she is the one without a name, of whom alone the text is",
    `${intro}Ash waved. That changed when a passenger spoke up.\n\n“My seat leaks,” she said.`,
    ["a passenger"],
  ],
  [
    "she is the one with a name when the other is only mentioned",
    `Mara Venn sails.\n\nVenn smiled at a passenger. “It leaks,” she said.`,
    ["Mara Venn"],
  ],
  [
    "the owner before the words and the noun behind them",
    `${intro}Ash's “floating palace” remark went around.`,
    ["Tobin Ash"],
  ],
  [
    "several under one cue",
    `${intro}Ash launched into a lament for the “good old ferry” whose seats are “soft as butter.”`,
    ["Tobin Ash", "Tobin Ash"],
  ],
  ["a time of day is no subject", `${intro}Venn late Thursday night called the pier “a ruin.”`, ["Mara Venn"]],
  [
    "a place that the article was filed from",
    `KELL, Ohio (AP) — Pilot Mara Venn said the pier “leaks.”`,
    ["Mara Venn"],
  ],
  [
    "somebody else's words at the end of the sentence",
    `${intro}Although Venn says that Ash “built with care” for years, others argue that he only stood by.`,
    ["Mara Venn"],
  ],
  [
    "a title within an apposition",
    "As Mara Venn, a pilot and author of “Harbor Nights,” put it, “The sea takes what it wants.”",
    [null, "Mara Venn"],
  ],
  [
    "they are the two who were just named",
    `Mara Venn and Tobin Ash wrote a book.\n\n“It leaks,” they wrote.`,
    ["Mara Venn and Tobin Ash"],
  ],
  [
    "whom somebody praises does not go on",
    `Mara Venn was booed; praised Tobin Ash as a sailor; and declared that piers “rot.”`,
    ["Mara Venn"],
  ],
  [
    "a verb that only tells which object is meant",
    `${intro}Ash denounced the repair agreed after weeks of talks in Kell, saying it went “nowhere near far enough.”`,
    ["Tobin Ash"],
  ],
  [
    "a verb that only tells what a thing is called",
    `${intro}Ash posted a plan for a fair called “Dry Feet” on Monday, writing, “Here it is.”`,
    [null, "Tobin Ash"],
  ],
  [
    "a count behind “about”",
    "Near the pier, about 200 sailors met, holding flags and chanting “Save it!”",
    ["200 sailors"],
  ],
  [
    "a text with an owner behind a preposition",
    `${intro}Ash left Kell after the gazette's editorial telling him to leave his “castle of planks.”`,
    ["the gazette's editorial"],
  ],
  [
    "a number before an adjective and a noun that could be a verb",
    `${intro}Ash wrote to Venn, calling the two lengthy pilot reports “idle tales.”`,
    ["Tobin Ash"],
  ],
  [
    "a place is nobody whom the words behind it describe",
    `At a town hall meeting in North Kell, a young woman asked about the pier. “Will it stand?” the woman said.`,
    ["the woman"],
  ],
];

test.each(rows)("%s", (_why, text, speakers) => {
  expect(quotationsIn(text).map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers);
});
