import { expect, test } from "vitest";
import { quotationsIn } from "./articles.ts";

const intro = "Mara Venn, a harbor pilot, lives in Kell. Tobin Ash runs the ferry there.\n\n";

/** Why the row exists; text; speaker of each quotation in it (null for nobody); the rule of the first. */
const rows: readonly (readonly [string, string, readonly (string | null)[], string | null])[] = [
  ["a verb of saying after the words", `${intro}“The tide is early,” Venn said.`, ["Mara Venn"], "cue after"],
  ["an inverted verb", `${intro}“The tide is early,” said Venn, who was late.`, ["Mara Venn"], "cue after"],
  ["an apposition between name and verb", `${intro}“It leaks,” Ash, 61, said.`, ["Tobin Ash"], "cue after"],
  [
    "an apposition that names the speaker",
    `${intro}“It leaks,” the ferryman, Tobin Ash, said.`,
    ["Tobin Ash"],
    "cue after",
  ],
  ["a question that ends in its own mark", `${intro}“Is it late?” Venn asked.`, ["Mara Venn"], "cue after"],
  ["a verb right before the words", `${intro}Ash said, “The ferry is full.”`, ["Tobin Ash"], "cue before"],
  [
    "a comma splits one utterance in two",
    `${intro}“The ferry,” Ash said, “is full.”`,
    ["Tobin Ash", "Tobin Ash"],
    "cue after",
  ],
  [
    "a clause between the verb and the words",
    `${intro}Venn said the harbor was “a bathtub in a storm.”`,
    ["Mara Venn"],
    "said in sentence",
  ],
  ["a verb of naming", `${intro}Venn called the ferry “a floating shed.”`, ["Mara Venn"], "cue in sentence"],
  [
    "a participle behind the main clause",
    `${intro}Venn left the meeting, calling it “a waste of an afternoon.”`,
    ["Mara Venn"],
    "cue in sentence",
  ],
  [
    "the words of somebody who wants something, as somebody else reports",
    `${intro}Venn said that passengers want “a dry seat for once.”`,
    ["Mara Venn"],
    "said in sentence",
  ],
  [
    "according to somebody",
    `${intro}According to Ash, the pier is “held up by barnacles.”`,
    ["Tobin Ash"],
    "according to",
  ],
  [
    "a verb at the end of the sentence",
    `${intro}A ferry that “leaks on Sundays” is no ferry, Venn said.`,
    ["Mara Venn"],
    "cue at end",
  ],
  ["the speaker's own colon", `${intro}Ash: “No comment today.”`, ["Tobin Ash"], "transcript turn"],
  ["a dash and a name behind the words", `${intro}“The sea takes what it wants.” — Mara Venn`, ["Mara Venn"], "signed"],
  [
    "a second sentence in the same paragraph",
    `${intro}“It leaks,” Ash said. “It always has.”`,
    ["Tobin Ash", "Tobin Ash"],
    "cue after",
  ],
  [
    "a paragraph announced by a colon",
    `${intro}Venn did not hide her anger:\n\n“The pier is a disgrace to the whole town.”`,
    ["Mara Venn"],
    "colon paragraph",
  ],
  [
    "a quotation that runs over two paragraphs",
    `${intro}“It leaks,” Ash said. “It always has.\n\n“And it always will.”`,
    ["Tobin Ash", "Tobin Ash", "Tobin Ash"],
    "cue after",
  ],
  [
    "she is the woman of the two",
    `${intro}Ash laughed at Venn. “I am used to it,” she said.`,
    ["Mara Venn"],
    "cue after",
  ],
  ["he is the man of the two", `${intro}Venn laughed at Ash. “I am used to it,” he said.`, ["Tobin Ash"], "cue after"],
  [
    "the subject before is meant, not the object",
    "Ana Bell met Rosa Quill. “We talked,” she said.",
    ["Ana Bell"],
    "cue after",
  ],
  [
    "a title goes with the last name",
    "Gov. Lena Marsh met Paul Marsh. “We talked,” Mr. Marsh said.",
    ["Paul Marsh"],
    "cue after",
  ],
  ["a group speaks", `${intro}“We are cold,” passengers said.`, ["passengers"], "cue after"],
  ["a document speaks", "The lawsuit said the pier was “rotten from end to end.”", ["The lawsuit"], "said in sentence"],
  [
    "nobody is charged with the charge",
    "The lawsuit said the pier was “rotten from end to end.” Tobin Ash was also accused of hiding “every crack in the deck.”",
    ["The lawsuit", "The lawsuit"],
    "said in sentence",
  ],
  [
    "a passive with its agent",
    `${intro}The ferry was described by Ash as “a floating shed.”`,
    ["Tobin Ash"],
    "cue in sentence",
  ],
  ["the title of a work is nobody's words", `${intro}Venn appeared on “Harbor Nights” on Monday.`, [null], null],
  ["a so-called thing is nobody's words", `${intro}Venn crossed the so-called “ghost channel” at dawn.`, [null], null],
  ["a name everybody uses is nobody's words", `${intro}The strait, known as “the kettle,” is deep.`, [null], null],
  ["a quoted line of a transcript names its own speaker", `“VENN: It leaks.”`, [null], null],
  ["a pronoun that could be nobody here", "The pier fell. “It was rotten,” he said.", [null], null],
  [
    "a clause that begins with a word that is also a preposition",
    `${intro}As Venn, a pilot with the harbor of Kell, noted, “The tide is early.”`,
    ["Mara Venn"],
    "cue before",
  ],
  [
    "two verbs of saying with a clause of somebody else's between them",
    `${intro}Venn said that Ash ran the ferry, but added, “It is a floating shed.”`,
    ["Mara Venn"],
    "cue before",
  ],
  [
    "a conjunction before words that go on",
    `${intro}“It leaks,” Ash said. But “it has always leaked.”`,
    ["Tobin Ash", "Tobin Ash"],
    "cue after",
  ],
  [
    "words that go on, woven into the writer's own sentence",
    `${intro}“It leaks,” Ash said. That makes it “a very poor sort of boat.”`,
    ["Tobin Ash", "Tobin Ash"],
    "cue after",
  ],
  [
    "one word woven in is a term",
    `${intro}“It leaks,” Ash said. That makes it a “shed” on floats.`,
    ["Tobin Ash", null],
    "cue after",
  ],
  ["a point that somebody makes", `${intro}Ash made the point that it is a “shed.”`, ["Tobin Ash"], "noun cue"],
  ["a claim with its verb", `${intro}Venn's claim is that it is a “shed.”`, ["Mara Venn"], "noun cue"],
  ["somebody's view", `${intro}In Venn's view, it is a “shed.”`, ["Mara Venn"], "according to"],
  ["the writing of somebody, with a colon", `${intro}From Venn's post: “It leaks.”`, ["Mara Venn"], "colon before"],
  ["nobody in particular", `${intro}Ash says that you cannot yell “fire” there.`, ["Tobin Ash"], "said in sentence"],
  [
    "marks that only describe the speaker who was just named",
    `${intro}“It leaks,” said Venn, whose book is about some “rotten” piers.`,
    ["Mara Venn", null],
    "cue after",
  ],
  ["an adjective that looks like a verb", `“It leaks,” said retired pilot Mara Venn.`, ["Mara Venn"], "cue after"],
  [
    "a name that looks like a verb",
    "Otto Husted left. Husted told the Kell Post: “It leaks.”",
    ["Otto Husted"],
    "said in sentence",
  ],
  [
    "several people, and a verb that can be a noun",
    "Old pilots note the pier is “rot.”",
    ["Old pilots"],
    "said in sentence",
  ],
  ["a noun that can be a verb", `${intro}Ash gave a short reply: “It leaks.”`, ["Tobin Ash"], "colon before"],
  [
    "an abbreviation with stops is no end of a sentence",
    `${intro}Venn said the U.S. “has no piers.”`,
    ["Mara Venn"],
    "said in sentence",
  ],
  [
    "a heading of one word is not the last speaker's",
    `“It leaks,” Mara Venn said.\n\n“Related:”`,
    ["Mara Venn", null],
    "cue after",
  ],
  [
    "a nickname within a name is no quotation",
    "Mara “Gull” Venn spoke. “It leaks,” Venn said.",
    ["Mara Venn"],
    "cue after",
  ],
  ["a manner of speaking", `${intro}“It leaks!” Ash hollered.`, ["Tobin Ash"], "cue after"],
  [
    "what words mean in another language",
    `${intro}Ash shouted “Ça coule,” French for “it leaks.”`,
    ["Tobin Ash", null],
    "cue before",
  ],
  [
    "what somebody was known as is only a remark",
    `${intro}Gull, as Venn was known, “never missed a tide,” Ash said.`,
    ["Tobin Ash"],
    "cue after",
  ],
  ["a reputation is no name", `${intro}Ash said that Venn was known to be “early.”`, ["Tobin Ash"], "said in sentence"],
  [
    "a paragraph that goes on behind an omission",
    "“It leaks,” Mara Venn said.\n\n“… and it has leaked for as long as I remember.”",
    ["Mara Venn", "Mara Venn"],
    "cue after",
  ],
  [
    "a point made in a long clause",
    `${intro}Ash made the point that the pier, mended twice since the storm, would be “a shed in the sea.”`,
    ["Tobin Ash"],
    "noun cue",
  ],
  ["a promise to be something", `${intro}Ash broke his promise to be “early” that day.`, ["Tobin Ash"], "noun cue"],
  ["a phrase that somebody uses", `${intro}Ash used the phrase “floating shed” often.`, ["Tobin Ash"], "noun cue"],
  ["what somebody makes clear", `${intro}Ash made clear his aim to “mend it.”`, ["Tobin Ash"], "said in sentence"],
  [
    "what nobody makes clear",
    `${intro}Venn left without word from Ash, who failed to make clear that it was “wet.”`,
    [null],
    null,
  ],
  [
    "a remark about the sentence",
    `${intro}It is no “safe” pier, as Venn suggested after the storm.`,
    ["Mara Venn"],
    "cue at end",
  ],
  [
    "a question that somebody goes on with",
    `${intro}“It leaks, doesn't it?” Ash went on, as if Venn had not spoken.`,
    ["Tobin Ash"],
    "cue after",
  ],
  [
    "a paragraph with a sentence of the writer's in it",
    `${intro}“It leaks,” Venn said. It had been a long winter. “It has always leaked in winter.”`,
    ["Mara Venn", "Mara Venn"],
    "cue after",
  ],
  [
    "somebody who pauses and goes on",
    `${intro}“It leaks,” Venn said.\n\nShe paused.\n\n“It has always leaked in winter.”`,
    ["Mara Venn", "Mara Venn"],
    "cue after",
  ],
  [
    "another whom the text turns to before words without a cue",
    `${intro}“It leaks,” Venn said.\n\nAsh paused.\n\n“It has always leaked in winter.”`,
    ["Mara Venn", null],
    "cue after",
  ],
  [
    "a short sentence behind one that is said",
    `${intro}Venn is no pilot, Ash said. “She's a poet!”`,
    ["Tobin Ash"],
    "said before",
  ],
  ["a signature on the next line", "“It leaks, and it always will.”\n\n-Mara Venn, Kell", ["Mara Venn"], "signed"],
  [
    "a heading between dashes is no signature",
    "“It leaks,” Mara Venn said.\n\n“It has always leaked in winter.”\n\n– Two Piers –\n\nAsh left.",
    ["Mara Venn", "Mara Venn"],
    "cue after",
  ],
  [
    "a verb of saying without anybody",
    `${intro}Ash said the pier was “rotten.” Adding, “Mend it before the winter comes.”`,
    ["Tobin Ash", null],
    "said in sentence",
  ],
  ["what somebody is to one who judges", `${intro}To Ash, Venn is the “early” one.`, ["Tobin Ash"], "according to"],
  ["what somebody does is no judgment", `${intro}To Ash, Venn gave the “early” boat.`, [null], null],
  ["a plan with a name", `${intro}According to Ash's “harbor first” plan, the pier will go.`, [null], null],
  ["a broadcast is spoken to", `${intro}Venn told “Harbor and Friends” on Monday that it leaks.`, [null], null],
  [
    "who wrote a book does not say its title",
    `${intro}A stall sold “Old Piers,” a thin book written by Ash.`,
    [null],
    null,
  ],
  [
    "an adverb of two words",
    `${intro}Venn and Ash have in particular called it a “shed.”`,
    ["Mara Venn"],
    "cue in sentence",
  ],
  [
    "those who are still in mind while they go on",
    "Some old pilots met. They sent a letter. They named the pier. They named the tide. They named the town. “It leaks,” they wrote.",
    ["Some old pilots"],
    "cue after",
  ],
  [
    "who presents something as something",
    `${intro}Ash positioned himself as a “friend of the sea.”`,
    ["Tobin Ash"],
    "cue in sentence",
  ],
  [
    "of two who could be meant, the subject of the sentence before",
    "Felano Quill, a pilot, met Tobin Ash at Ash's pier.\n\n“It leaks,” he said.",
    ["Felano Quill"],
    "cue after",
  ],
  [
    "of two who could be meant, neither when the sentence before is about something else",
    "Felano Quill, a pilot, met Tobin Ash at Ash's pier. The tide came in.\n\n“It leaks,” he said.",
    [null],
    null,
  ],
  [
    "titles of several are no end of a sentence",
    "Felano Quill, a pilot, met his rivals, among them Govs. Tobin Ash and Otto Venn. “It leaks,” he said.",
    ["Felano Quill"],
    "cue after",
  ],
  [
    "a paragraph about nobody but the one who spoke last",
    `${intro}“It leaks,” Venn said.\n\nChildren would come to her with shells.\n\n“They never come now, not even in summer.”`,
    ["Mara Venn", "Mara Venn"],
    "cue after",
  ],
  [
    "a name with a list of duties",
    "“It leaks,” Mara Venn, head of the office for piers, tides, and ferries, said on Monday.",
    ["Mara Venn"],
    "cue after",
  ],
  [
    "whom somebody is asked by",
    `${intro}Asked by Ash if the pier was “safe,” Venn left.`,
    ["Tobin Ash"],
    "said in sentence",
  ],
  [
    "somebody who is heard calling it something",
    `${intro}Some saw Ash calling it a “shed.”`,
    ["Tobin Ash"],
    "cue in sentence",
  ],
  [
    "what somebody once called it",
    `${intro}It fell on Ash, who once called it a “shed.”`,
    ["Tobin Ash"],
    "cue in sentence",
  ],
  [
    "contrast is no cue",
    `${intro}“It leaks,” Ash said. The harbor, by contrast, is “as dry as a drum.”`,
    ["Tobin Ash", "Tobin Ash"],
    "cue after",
  ],
  [
    "a text that rules",
    `${intro}Under harbor law, a pier is “whatever a boat can hit.”`,
    ["harbor law"],
    "according to",
  ],
  [
    "a paragraph about nobody between two of one speaker",
    `${intro}“It leaks,” Venn said.\n\nThe tide came in.\n\n“It has always leaked in winter.”`,
    ["Mara Venn", "Mara Venn"],
    "cue after",
  ],
  [
    "two paragraphs about nobody end somebody's turn",
    `${intro}“It leaks,” Venn said.\n\nThe tide came in.\n\nIt went out.\n\n“It has always leaked in winter.”`,
    ["Mara Venn", null],
    "cue after",
  ],
  [
    "the subject of the sentence before, though another is named a little more",
    "Felano Quill, a pilot, met Tobin Ash at Ash's pier by Ash's boat.\n\n“It leaks,” he said.",
    ["Felano Quill"],
    "cue after",
  ],
  [
    "a slogan that somebody ran on",
    `${intro}Ash ran on the slogan “Dry Feet First” that year.`,
    ["Tobin Ash"],
    "noun cue",
  ],
  [
    "a suggestion with its author",
    `${intro}Few heard of a suggestion by Ash that Venn “look into” it.`,
    ["Tobin Ash"],
    "noun cue",
  ],
  [
    "a claim with a place and a time",
    `${intro}Few heard of Venn's claim in Kell on Monday that it was “rotten.”`,
    ["Mara Venn"],
    "noun cue",
  ],
  ["several who all use a word", `${intro}Old pilots have all used the term “kettle.”`, ["Old pilots"], "noun cue"],
  [
    "somebody who was recorded",
    `${intro}Venn watched a video of Ash saying “the pier is dry.”`,
    ["Tobin Ash"],
    "cue before",
  ],
  [
    "by whom it was said, at the beginning",
    `${intro}As told by Ash, the pier is “a shed in the sea.”`,
    ["Tobin Ash"],
    "said in sentence",
  ],
  ["a time behind a name", `${intro}Ash last week called it a “shed.”`, ["Tobin Ash"], "cue in sentence"],
];

test.each(rows)("%s", (_why, text, speakers, rule) => {
  const found = quotationsIn(text);
  expect(found.map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers);
  expect(found[0]?.rule ?? null).toBe(rule);
});

test("a last name that two people bear alike is not certain", () => {
  const certainties = (text: string) => quotationsIn(text).map(({ certainty }) => certainty);
  expect(certainties("Mara Venn met Otto Quill. “It leaks,” Venn said.")).toEqual(["certain"]);
  expect(certainties("Mara Venn met Otto Venn. “It leaks,” Venn said.")).toEqual(["likely"]);
  const alike = "Mara Venn met Otto Venn. Mara Venn left with Otto Venn.";
  expect(certainties(`${alike} “It leaks,” Venn said.`)).toEqual(["likely"]);
  expect(certainties(`${alike} Mara Venn saw Otto Venn. “It leaks,” Venn said.`)).toEqual(["likely"]);
  expect(certainties(`${alike} Mara Venn came back. “It leaks,” Venn said.`)).toEqual(["certain"]);
});

test("the parts of one utterance are marked as going on", () => {
  const found = quotationsIn(`${intro}“The ferry,” Ash said, “is full.”`);
  expect(found.map(({ continues }) => continues)).toEqual([false, true]);
});

test("a client's words read out by a lawyer are the client's when they speak of the client's kin", () => {
  const text =
    "Edgar Pell's mother, Ruth Pell, spoke up.\n\n“My son built that pier,” Ruth's lawyer, Ian Crewe, said in a statement.";
  const [words] = quotationsIn(text);
  expect([words?.speaker?.name, words?.relayedBy?.name, words?.via?.text]).toEqual([
    "Ruth Pell",
    "Ian Crewe",
    "a statement",
  ]);
});

test("a lawyer who speaks of the client speaks for himself", () => {
  const text = "Ruth Pell was freed. “My client is innocent,” Ruth's lawyer, Ian Crewe, said in a statement.";
  expect(quotationsIn(text)[0]?.speaker?.name).toBe("Ian Crewe");
});

test("who passes on what somebody said is named beside the speaker, who is only likely then", () => {
  const read = (text: string) =>
    quotationsIn(text).map((one) => [one.speaker?.name, one.relayedBy?.name, one.certainty]);
  expect(read("“It leaks,” Mara Venn said, according to the Kell Post.")).toEqual([
    ["Mara Venn", "the Kell Post", "likely"],
  ]);
  expect(read("Mara Venn said: “It leaks,” the Kell Post reported.")).toEqual([
    ["Mara Venn", "the Kell Post", "likely"],
  ]);
});

test("what two say together is only likely the first one's", () => {
  const [words] = quotationsIn("Mara Venn met Tobin Ash. Venn and Ash said, “The pier leaks.”");
  expect([words?.speaker?.name, words?.certainty]).toEqual(["Mara Venn", "likely"]);
});
