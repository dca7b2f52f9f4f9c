/** What contracts, and with what: closed classes. Left out is what is another word without its apostrophe: "well", "were", "its". */
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
