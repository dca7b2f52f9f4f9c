import { listWords } from "../lists.ts";

/** Lists what contracts, and with what: closed classes. Left out is what is another word without its apostrophe: "well", "were", "its". */
const contracting: readonly (readonly [bases: string, endings: string])[] = [
  ["he how it she that there this what when where who why", "'s 'd 'll"],
  ["they we you", "'re 've 'll 'd"],
  ["i", "'m 've"],
  ["are ca could did do does had has have is might must need should was wo would", "n't"],
];
const ownWords: ReadonlySet<string> = new Set(["hed", "hell", "its", "shed", "shell", "wed", "well", "were"]);

/** Contractions as they are typed without their apostrophe, by what they are. */
export const bareContractions: ReadonlyMap<string, string> = new Map(
  contracting
    .flatMap(([bases, endings]) => bases.split(" ").flatMap((base) => endings.split(" ").map((end) => `${base}${end}`)))
    .map((full) => [full.replace("'", ""), full] as const)
    .filter(([bare]) => !ownWords.has(bare)),
);

/** The first half of a negated contraction whose spelling is not the plain verb's: "won't" is "will" and "not". */
export const irregularHalves: ReadonlyMap<string, string> = new Map([
  ["ai", "is"],
  ["ca", "can"],
  ["sha", "shall"],
  ["wo", "will"],
]);

/** Holds what stands behind an apostrophe, and the word it is short for; "'s" and "'d" are short for several. */
export const clitics: ReadonlyMap<string, string> = new Map([
  ["d", "'d"],
  ["ll", "will"],
  ["m", "am"],
  ["re", "are"],
  ["s", "'s"],
  ["ve", "have"],
]);

/** The words that an ambiguous clitic may be short for: "he'd" is "he had" or "he would". */
export const cliticReadings: ReadonlyMap<string, readonly string[]> = new Map([
  ["'d", ["had", "would"]],
  ["'s", ["has", "is", "us"]],
]);

/** Words whose beginning is left out, without the apostrophe before them: "'tis", "'em". */
export const elidedWords: ReadonlySet<string> = listWords("bout cause cos cuz em n round til till tis twas");

/** Words that stand for no owner before "'s": "he’s" is "he is", not "of him". */
export const contractedWithIs: ReadonlySet<string> = listWords("he here how it let she that there what who");
