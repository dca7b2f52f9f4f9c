import { stem } from "porter2";

const longestStemmed = 40;

/**
 * The stem of a folded English word: what "arrest", "arrests" and "arrested" share. Words with a digit, of one or
 * two letters or of more than forty come back as they are. Martin Porter's Porter2 ("English") algorithm, as
 * specified at snowballstem.org/algorithms/english/stemmer.html.
 */
export function stemWord(word: string): string {
  return word.length <= 2 || word.length > longestStemmed || !/^[a-z']+$/.test(word) ? word : stem(word);
}
