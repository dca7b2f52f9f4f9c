/**
 * Marks stand before each line of an article's words. No word of an article can stand there itself, so nothing in
 * an article can look like an answer's end, or like the words pointed out in it.
 */
export const marks = { words: "│", best: "▶" } as const;
