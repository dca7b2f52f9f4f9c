/** The letters of a keyboard as they lie side by side, the usual one and those of French and German. */
const rows = "qwertyuiop asdfghjkl zxcvbnm azerty qwertzuiop wxcvbn yxcvbnm".split(" ");

/** Shorter words are abbreviations, or prove nothing. */
const shortestMash = 3;

/** So many consonants side by side are seldom in any language's words. */
const consonants = /[bcdfghjklmnpqrstvwxz]{4}/;

/**
 * True for a folded word as fingers make it that type nothing: no vowel is in it ("sdfg"), four consonants stand side by side ("aslkdj"), its
 * letters lie side by side on a keyboard ("asdf", "poiu"), or it says two or three letters again ("sdfsdf"). A few words of other languages look
 * so too ("Herbst", "krk"), most of no sentence's. Linear.
 */
export function isKeyMash(word: string): boolean {
  if (word.length < shortestMash || /[^a-z]/.test(word)) return false;
  return !/[aeiouy]/.test(word) || consonants.test(word) || /^([a-z]{2,3})\1+[a-z]?$/.test(word) || isRun(word);
}

/** "qwer", "lkjh", "aass": each letter beside the one before it, or the same. */
function isRun(word: string): boolean {
  if (word.length <= shortestMash) return false;
  const backwards = Array.from(word).reverse().join("");
  const plain = [word, backwards].map((one) => one.replace(/(.)\1+/g, "$1"));
  return plain.some((one) => one.length > 2 && rows.some((row) => row.includes(one)));
}
