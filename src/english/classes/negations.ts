/** Words that turn a statement round. Compared keys, sorted; "n't" is read as "not". */
export const negations: ReadonlySet<string> = new Set([
  "barely",
  "hardly",
  "neither",
  "never",
  "no",
  "nobody",
  "none",
  "nor",
  "not",
  "nothing",
  "nowhere",
  "scarcely",
  "without",
]);

/** Of these, those that stand for somebody or something themselves. Compared keys, sorted. */
export const negativePronouns: ReadonlySet<string> = new Set(["neither", "nobody", "none", "nothing", "nowhere"]);

/** Beginnings that turn a word round, where the rest is a word: "unlikely", "dishonest", "illegal". */
export const negativeBeginnings: readonly string[] = ["dis", "il", "im", "in", "ir", "non", "un"];
