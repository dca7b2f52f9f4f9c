/** A longer word is looked up each time: the engine may keep it as a piece of its article, which would stay in memory with it. */
export const longestKept = 12;

/** So many words are kept twice over: those asked for since the last time there were so many, and those asked for before that. */
const mostKept = 15_000;

/** Keeps what is found for a word for the next time it is asked for: most words of a text are asked for again and again. */
export function remember<T>(find: (word: string) => T): (word: string) => T {
  let recent = new Map<string, T>();
  let earlier = new Map<string, T>();
  return (word) => {
    const kept = recent.get(word);
    if (kept !== undefined) return kept;
    if (word.length > longestKept) return find(word);
    const before = earlier.get(word);
    const found = before === undefined ? find(word) : before;
    if (recent.size >= mostKept) {
      earlier = recent;
      recent = new Map();
    }
    recent.set(word, found);
    return found;
  };
}
