/** A longer word is looked up each time: the engine may keep it as a piece of its article, which would stay in memory with it. */
const longestKept = 12;

/** So many words are kept; then all are forgotten. News has fewer different ones of this length. */
const mostKept = 30_000;

/** What is found for a word, kept for the next time it is asked for: most words of a text are asked for again and again. */
export function remember<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const found = find(word);
    if (word.length > longestKept) return found;
    if (known.size >= mostKept) known.clear();
    known.set(word, found);
    return found;
  };
}
