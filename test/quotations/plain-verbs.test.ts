import { expect, test } from "vitest";
import { quotationsIn } from "./articles.ts";

/** What stands before a pronoun and a quotation; who is quoted, null for nobody. */
const rows: readonly (readonly [string, string, string | null])[] = [
  ["a name that is on no list", "Thuy Dang sells honey. He sings.", "Thuy Dang"],
  ["… before a verb alone", "Thuy Bakor sleeps.", "Thuy Bakor"],
  ["… before a verb at the end, with others behind", "Ketril Bakor sleeps late.", "Ketril Bakor"],
  ["… before a verb in -ies", "Zoltan Ferenczi worries about the tide.", "Zoltan Ferenczi"],
  ["… before a verb and its object", "Adaeze Okwuosa runs the shop.", "Adaeze Okwuosa"],
  ["… before a verb and a bare object", "Ngozi Ezenwa paints boats.", "Ngozi Ezenwa"],
  ["… before a verb with an object in -s", "Vikram Chetty rejects fees.", "Vikram Chetty"],
  ["… before an irregular past", "Ketut Wirawan lost two boats.", "Ketut Wirawan"],
  ["… before another irregular past", "Szilard Nemes grew up in Kell.", "Szilard Nemes"],
  ["… before a past that is seldom a noun", "Oyelaran Bisi built the mill.", "Oyelaran Bisi"],
  ["… before a past in -ed", "Thuy Bakor opened a stall.", "Thuy Bakor"],
  ["… before a verb in -es", "Wiremu Parata teaches there.", "Wiremu Parata"],
  ["… before a verb and a preposition", "Gudrun Skarp lives in Kell.", "Gudrun Skarp"],
  ["… before a verb that is often a noun, with an object", "Tamati Waaka plans a ferry.", "Tamati Waaka"],
  ["… behind an example", "Sailors such as Thuy Dang worry.", "Thuy Dang"],
  ["three words of a name", "Nguyen Thi Lan owns a barge.", "Nguyen Thi Lan"],
  ["a name with a particle", "Ketril van der Bakor keeps bees.", "Ketril van der Bakor"],
  ["a title", "Dr. Bakor heals sailors.", "Bakor"],
  ["an adverb before the verb", "Zoltan Ferenczi often sleeps there.", "Zoltan Ferenczi"],
  ["a body", "Harbour Watch runs the dock.", null],
  ["a body of a place", "The Roe works programme ended.", null],
  ["a verb that bears a capital elsewhere", "Ketut Wirawan wins. Wirawan sings.", "Ketut Wirawan"],
];

test.each(rows)("%s", (_why, before, speaker) => {
  for (const said of ["“It leaks,” he said.", "He said: “It leaks.”"]) {
    const found = quotationsIn(`${before} ${said}`).map((one) => one.speaker?.name ?? null);
    expect(found, said).toEqual([speaker]);
  }
});

const intro = "Mara Venn, a harbor pilot, lives in Kell. Tobin Ash, a baker, runs the ferry there.\n\n";

/** Why the row exists; a sentence about Mara Venn and Tobin Ash; who is quoted in it. */
const clauses: readonly (readonly [string, string, string | null])[] = [
  ["the subject of two verbs", "Venn sells honey and said Ash was “a sponge.”", "Mara Venn"],
  ["… whose object is a name", "Venn sues Ash and said the pier was “a sponge.”", "Mara Venn"],
  ["… behind a comma", "Venn owns the mill, and said the pier was “a sponge.”", "Mara Venn"],
  ["a participle behind a plain verb", "Venn rejects the fee, saying Ash is “a sponge.”", "Mara Venn"],
  ["a noun with its determiner", "The mayor rejects the fee, saying Ash is “a sponge.”", "The mayor"],
  ["a past behind a noun", "The mayor lost the vote, saying Ash is “a sponge.”", "The mayor"],
  ["a verb of a clause that hangs on another", "Venn said Ash sells boats that are “leaky.”", "Mara Venn"],
  ["a clause with “when”", "When Ash sleeps, Venn said, the ferry is “a sponge.”", "Mara Venn"],
  ["a plain verb before the quotation's sentence", "Venn paints. “It leaks,” she said.", "Mara Venn"],
];

test.each(clauses)("%s", (_why, sentence, speaker) => {
  expect(quotationsIn(intro + sentence).map((one) => one.speaker?.name ?? null)).toEqual([speaker]);
});

/** Why the row exists; a sentence in which a form is no verb, or its subject nobody; who is quoted in it. */
const traps: readonly (readonly [string, string, string | null])[] = [
  ["a works programme", "The Roe works programme “leaks,” Venn said.", "Mara Venn"],
  ["a tax", "The state sales tax was “a sponge,” Venn said.", "Mara Venn"],
  ["talks of a city", "The city talks were “a sponge,” Venn said.", "Mara Venn"],
  ["sales of a bakery", "The bakery sales were “a sponge,” Venn said.", "Mara Venn"],
  ["shares of a company", "Kell Water shares fell, and Venn said the slide was “a sponge.”", "Mara Venn"],
  ["plans of somebody", "The Venn plans are “a sponge,” Ash said.", "Tobin Ash"],
  ["works behind a possessive", "Venn's works are “a sponge,” Ash said.", "Tobin Ash"],
  ["a past that tells of a noun", "The fee rejected by Venn is “a sponge,” Ash said.", "Tobin Ash"],
  ["a past that is an adjective", "The lost boats were “a sponge,” Ash said.", "Tobin Ash"],
  ["a noun behind a name", "Ash lawyers said the pier was “a sponge.”", "Ash lawyers"],
  ["a name behind a participle", "“It leaks,” said the crew chief known as Bob.", "Bob"],
  ["a verb behind “that”", "It is a fee that worries Ash, said Venn, who called it “a sponge.”", "Mara Venn"],
  ["a left wing", "The left wing said the pier was “a sponge.”", "The left wing"],
];

test.each(traps)("%s", (_why, sentence, speaker) => {
  expect(quotationsIn(intro + sentence).map((one) => one.speaker?.name ?? null)).toEqual([speaker]);
});
