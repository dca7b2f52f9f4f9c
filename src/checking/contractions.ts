/** The first half of a negated contraction whose spelling is not the plain verb's: "won't" is "will" and "not". */
export const irregularHalves: ReadonlyMap<string, string> = new Map([
  ["ai", "is"],
  ["ca", "can"],
  ["sha", "shall"],
  ["wo", "will"],
]);

/** What stands behind an apostrophe, and the word it is short for; "'s" and "'d" are short for several. */
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
