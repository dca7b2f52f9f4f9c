import { foldText, type Word } from "../../coverage/fold.ts";
import { chatSpelling } from "../../english/classes/chat-spelling.ts";
import { bareContractions } from "../../english/classes/contractions.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import { isKeyMash } from "../../english/classes/key-mash.ts";
import { questionWords } from "../../english/classes/question-words.ts";
import { stopWords } from "../../english/classes/stop-words.ts";
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
 * in other letters, or it has hardly any of the words that hold English together, and more words that neither English nor the articles
 * have, most of which fingers have not just mashed. Nobody knows without a reader, which has the words of English.
 */
export function isForeign(words: readonly Word[], knowledge: Known): boolean {
  if (!knowledge.isEnglish("the")) return false;
  const written = words.filter(({ text }) => /\p{L}/u.test(text));
  const others = written.filter(({ text }) => !/\p{Script=Latin}/u.test(text) && !isOfArticles(text, knowledge));
  if (others.length * 2 > written.length) return true;
  if (written.length < fewestWords) return false;
  const english = written.filter(({ text }) => holdsTogether(text)).length;
  const unheard = written.filter(({ text }) => !holdsTogether(text) && isUnheard(text, knowledge));
  const mashed = unheard.filter(({ text }) => isKeyMash(foldText(text))).length;
  const foreign = unheard.length;
  return (
    foreign >= leastForeign &&
    mashed < mostMashed * foreign &&
    foreign > english &&
    foreign >= leastForeignShare * written.length &&
    english <= mostEnglishShare * written.length
  );
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

/** A word with an accent is not English, and a short one that holds nothing together is seldom, though lists of English have both. */
function isUnheard(text: string, knowledge: Known): boolean {
  if (isOfArticles(text, knowledge)) return false;
  const word = foldText(text);
  const isPlain = /^[\p{ASCII}’‘]*$/u.test(text);
  const isListed = [word, word.replace(/'.*$/, ""), word.replace(/s$/, "")].some(knowledge.isEnglish);
  return !isPlain || !isListed || word.length <= mostShort;
}

function isOfArticles(text: string, { vocabulary, spelling }: Known): boolean {
  const term = termOf(text);
  if (term === null || vocabulary.numberOf(term) !== undefined) return true;
  return spelling.correct(foldText(text).replace(/'s$|'/g, ""))?.isSure === true;
}
