import { foldText, type Word } from "../../coverage/fold.ts";
import { chatSpelling } from "../../english/classes/chat-spelling.ts";
import { bareContractions } from "../../english/classes/contractions.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import { isKeyMash } from "../../english/classes/key-mash.ts";
import { questionWords } from "../../english/classes/question-words.ts";
import { asksInEnglish } from "../../english/classes/questions.ts";
import { stopWords } from "../../english/classes/stop-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { findVerbForm, verbOfIrregular } from "../../english/verbs/verbs.ts";
import { termOf } from "../../terms/find-terms.ts";
import type { Knowledge } from "./knowledge.ts";

/** Fewer words in Latin letters may be a name. */
const fewestWords = 3;
const leastForeign = 2;
const leastForeignShare = 0.4;
const mostEnglishShare = 0.25;

/** An English word as short as this is a word that holds sentences together, or one that news writes of. Letters. */
const mostShort = 3;

/** From this share on the words are of no language. */
const mostMashed = 0.5;

type Known = Pick<Knowledge, "isEnglish" | "spelling" | "vocabulary">;

/**
 * Tells whether a question is asked in another language than English, and than the articles are written in: most of its words are written
 * in other letters, or more of its words are unheard of in English and in the articles than are English, and hardly any is one that holds
 * English together; fingers have not just mashed most of the unheard. A question that opens as English ones do is English. Nobody knows
 * without a reader, which has the words of English.
 */
export function isForeign(words: readonly Word[], knowledge: Known): boolean {
  if (!knowledge.isEnglish("the")) return false;
  const written = words.filter(({ text }) => /\p{L}/u.test(text));
  const others = written.filter(({ text }) => !/\p{Script=Latin}/u.test(text) && !isOfArticles(text, knowledge));
  if (others.length * 2 > written.length) return true;
  if (written.length < fewestWords || opensInEnglish(written)) return false;
  const holding = written.filter(({ text }) => holdsTogether(text)).length;
  const matter = written.filter(({ text }) => !holdsTogether(text));
  const english = holding + deedWorth * matter.filter(({ text }) => isDeed(text)).length;
  const unheard = matter.filter(({ text }) => !isInEnglish(text, knowledge) && !isOfArticles(text, knowledge));
  const foreign = unheard.length;
  return (
    foreign >= leastForeign &&
    foreign > english &&
    foreign >= leastForeignShare * written.length &&
    holding <= mostEnglishShare * written.length &&
    !areMashed(unheard)
  );
}

/** "did", "who": no other language has them. "was" and "has" are words of German and Spanish too. */
function opensInEnglish(words: readonly Word[]): boolean {
  return words.slice(0, 2).some(({ text }) => asksInEnglish(foldText(text)));
}

/** Tells whether a question is of no language: every word of it is unheard of, and fingers have just mashed most of them. */
export function isMashed(words: readonly Word[], knowledge: Known): boolean {
  const written = words.filter(({ text }) => /\p{L}/u.test(text));
  const isUnheard = ({ text }: Word) =>
    !holdsTogether(text) && !isInEnglish(text, knowledge) && !isOfArticles(text, knowledge);
  return knowledge.isEnglish("the") && areMashed(written) && written.every(isUnheard);
}

/** True for words most of which fingers have just mashed, beside those that are too short to tell. */
function areMashed(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > mostShort);
  const told = long.length > 0 ? long : words;
  const mashed = told.filter(({ text }) => isKeyMash(foldText(text))).length;
  return mashed > 0 && mashed >= mostMashed * told.length;
}

function holdsTogether(text: string): boolean {
  const [stem = ""] = foldText(text).split("'");
  const word = foldText(text).replaceAll("'", "");
  return [word, stem.length > 1 ? stem : word].some(
    (one) =>
      stopWords.has(one) ||
      questionWords.has(one) ||
      chatSpelling.has(one) ||
      bareContractions.has(one) ||
      !isMatter(one),
  );
}

/** "said" and "told" are of English alone; a noun may be another language's too ("hotel", "Mutter"). */
function isDeed(text: string): boolean {
  const word = foldText(text);
  return word.length > mostShort && (verbOfIrregular(word) ?? word) !== word;
}
const deedWorth = 2;

/** A word with an accent is not English, and a short one that is no verb of speech and no person is seldom, though lists of English have both. */
function isInEnglish(text: string, knowledge: Known): boolean {
  const word = foldText(text);
  if (!/^[\p{ASCII}’‘]*$/u.test(text)) return false;
  if (word.length <= mostShort) return word.length === mostShort && (findVerbForm(word) !== null || isHumanNoun(word));
  return [word, word.replace(/'.*$/, ""), word.replace(/s$/, "")].some(knowledge.isEnglish);
}

function isOfArticles(text: string, { vocabulary, spelling }: Known): boolean {
  const term = termOf(text);
  if (term === null || vocabulary.numberOf(term) !== undefined) return true;
  return spelling.correct(foldText(text).replace(/'s$|'/g, ""))?.isSure === true;
}
