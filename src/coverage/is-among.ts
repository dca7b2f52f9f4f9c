type Words = { has(word: string): boolean };
const lists = new Map<string, Words>();

/** Tells whether a word is one of some, or of a few that are written with spaces between: "he she they". No word is among none. */
export function isAmong(word: string | null | undefined, words: Words | string): boolean {
  if (word === undefined || word === null) return false;
  return (typeof words === "string" ? listOf(words) : words).has(word);
}

/** The lists are those that stand in the code, so no more are kept than it has. */
function listOf(words: string): Words {
  const known = lists.get(words) ?? new Set(words.split(" "));
  lists.set(words, known);
  return known;
}
