import { followWords, settleWords } from "../checking/words/follow-words.ts";
import { indexWords } from "../checking/words/index-words.ts";
import { keepRow, openWordIndex, type WordIndex } from "../checking/words/word-index.ts";
import type { Article } from "../coverage/article.ts";
import { runAtOnce } from "../coverage/cooperative-steps.ts";

/** The words of an archive's articles, as claims are compared with them: read when they are first asked for. */
export interface ArchiveWords {
  /** Reads them at once, if nobody has yet. */
  read(): WordIndex;
  /** Null when nobody has asked for them yet. */
  known(): WordIndex | null;
  /** Reads them in small steps, and in one row where there has come to be much to put together. */
  settle(): Generator<void, WordIndex>;
  /** The words of a later archive, for which only the articles are read that this one does not have. */
  follow(articles: readonly Article[]): ArchiveWords;
}

/** `before` has what was read of an earlier archive, or was stored; null for nothing. */
export function openArchiveWords(articles: readonly Article[], before: (() => WordIndex) | null = null): ArchiveWords {
  let known: WordIndex | null = null;
  let earlier = before;
  function* read() {
    known ??= earlier ? yield* followWords(earlier(), articles) : openWordIndex(keepRow(yield* indexWords(articles)));
    earlier = null;
    return known;
  }
  return {
    read: () => runAtOnce(read()),
    known: () => known,
    *settle() {
      known = yield* settleWords(yield* read());
      return known;
    },
    follow: (later) => openArchiveWords(later, known ? holdWords(known) : earlier),
  };
}

/** A function that keeps nothing in memory but these words: not what it was made in, and so every archive before. */
function holdWords(words: WordIndex): () => WordIndex {
  return () => words;
}
