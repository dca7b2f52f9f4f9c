import { findWords, foldText, type Word } from "../../coverage/fold.ts";
import { chatSpelling } from "../../english/classes/chat-spelling.ts";
import { auxiliaries, determiners, prepositions, pronouns } from "../../english/classes/closed-classes.ts";
import { isClosed, meantClosed } from "../../english/classes/slips.ts";
import { verbOfIrregular } from "../../english/verbs/verbs.ts";
import { termOf } from "../../terms/find-terms.ts";
import type { Knowledge } from "./knowledge.ts";
import { isName } from "./plain-question.ts";

type Known = Pick<Knowledge, "isEnglish" | "names" | "vocabulary">;

/** Longer texts are no questions, and are left as they are. UTF-16 units. */
const longestMended = 600;

/** A longer word is none that somebody wrote without a space. Letters. */
const longestParted = 40;

/**
 * A text with the slips in its words of the closed classes mended: "waht did she say abuot it", "whatdid she say". A word that the
 * coverage or English has is none, nor is one with a capital, where others have none. Nobody knows without a reader, which has the words
 * of English.
 */
export function mendSlips(text: string, known: Known): string {
  if (!known.isEnglish("the") || text.length > longestMended) return text;
  const words = findWords(text);
  const isPlain = words.every(({ text: word }) => /^\P{Lu}/u.test(word)) || !/\p{Ll}/u.test(text);
  let mended = "";
  let from = 0;
  for (const [at, word] of words.entries()) {
    const isName = !isPlain && at > 0 && /^\p{Lu}/u.test(word.text);
    const meant = isName || isKnown(word.text, known) ? null : (partWords(words, at, known) ?? mendWord(words, at));
    mended += text.slice(from, word.start) + (meant ?? word.text);
    from = word.end;
  }
  return mended + text.slice(from);
}

function isKnown(written: string, { isEnglish, names, vocabulary }: Known): boolean {
  const word = foldText(written);
  const bare = word.replaceAll("'", "");
  const term = termOf(written);
  return (
    !/^\p{L}+$/u.test(bare) ||
    term === null ||
    isClosed(bare) ||
    chatSpelling.has(bare) ||
    [bare, word.replace(/'s$|(?<!s)s$/, "")].some(isEnglish) ||
    vocabulary.numberOf(term) !== undefined ||
    names.byName.has(bare)
  );
}

/** "waht's" is "what's". Of several words that it may be nobody knows which, but that "hwo" is what the next word goes with. */
function mendWord(words: readonly Word[], at: number): string | null {
  const [stem = "", ...ending] = foldText(words[at]?.text ?? "").split(/(?=')/);
  const meant = meantClosed(stem);
  const next = foldText(words[at + 1]?.text ?? "");
  const fitting = meant.length > 1 ? meant.filter((one) => one === (goesWithHow(next) ? "how" : "who")) : meant;
  return fitting[0] === undefined ? null : fitting[0] + ending.join("");
}

/** "how many", "how did", "how high"; "who is", "who had", "who said". */
function goesWithHow(next: string): boolean {
  const isOfState = /^(?:was|be|have)$/.test(verbOfIrregular(next) ?? next);
  const isDeed = !auxiliaries.has(next) && (/ed$/.test(next) || (verbOfIrregular(next) ?? next) !== next);
  return !isOfState && !isDeed;
}

/** "whatdid" is "what did", "whathappened" at the beginning "what happened", "isthe" "is the", "inthe" "in the"; "pdiddy" is "p diddy" of "P. Diddy". */
function partWords(words: readonly Word[], at: number, known: Known): string | null {
  const written = foldText(words[at]?.text ?? "");
  const isFirst = at === 0 && words.length > 1;
  for (let end = 1; end < written.length && written.length <= longestParted; end += 1) {
    const [first, second] = [written.slice(0, end), written.slice(end)];
    if (isOneName(first, second, known)) return `${first} ${second}`;
    if (end < 2 || second.length < 2) continue;
    const isHeld = isFirst && second.length > 2 && isKnown(second, known);
    const leads = auxiliaries.has(first)
      ? (isHeld && /^(?:di|doe|is)/.test(first)) || isSubject(first, second)
      : prepositions.has(first)
        ? isArticle(second)
        : isAsking(first) && (isClosed(second) || isHeld);
    if (leads) return `${first} ${second}`;
  }
  return null;
}

/** The coverage has it as two names of somebody: "lilbramble", "cassieventura". */
function isOneName(first: string, second: string, { names, vocabulary }: Known): boolean {
  const bare = second.replace(/'?s?$/, "");
  if (names.byName.has(`${first} ${second}`) || names.byName.has(`${first} ${bare}`)) return true;
  return first.length > 2 && bare.length > 2 && isName(first, vocabulary) && isName(bare, vocabulary);
}

/** "what", "whos", "how". */
function isAsking(word: string): boolean {
  return /^(?:wh|how)/.test(word) && isClosed(word);
}

/** "is it", "did they", "was the"; "hashim" is no "has him", and "amit" no "am it". */
function isSubject(verb: string, word: string): boolean {
  const isOne = word.length > 1 && pronouns.has(word) && !/^(?:us|.*m)$/.test(word);
  return verb !== "am" && (isOne || isArticle(word));
}

function isArticle(word: string): boolean {
  return word.length > 2 && determiners.has(word);
}
