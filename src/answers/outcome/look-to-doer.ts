import type { Article } from "../../coverage/article.ts";
import { findWords, foldText } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import { contains, type Span } from "../../coverage/span.ts";
import { possessives, pronouns } from "../../english/classes/closed-classes.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { titles } from "../../english/nouns/titles.ts";
import { termOf, termsOf } from "../../terms/find-terms.ts";
import { chooseBest } from "../best-text.ts";
import { type AskedDeed, readDeed } from "../question/asked-deed.ts";
import type { Knowledge } from "../question/knowledge.ts";
import { covered, type WeighedQuestion } from "../ranking/evidence.ts";
import { answeringSentence, type ReadFindings, type ReadPassage } from "../read-passages.ts";
import { lastNamesOf } from "./last-names.ts";
import { toldOf } from "./told-of.ts";

type Known = Pick<Knowledge, "names" | "spelling" | "vocabulary">;

/** Below, the reader sees nothing of what is asked in another passage that tells of the very one: it may not say when or why. */
const leastTold = 0;

/** So many of the best passages are looked through for whom the question names. */
const mostLooked = 20;

/**
 * The passages, where the reader sees what is asked of one person told of another: "did Rook resign", "Quill resigned"; or where the best
 * text names nobody who is asked about. What tells it of Rook comes first then, else what speaks of Rook, of which nobody is sure.
 * As they are for any other question. Linear in the passages.
 */
export function lookToDoer({ ranked, weighed }: ReadFindings, known: Known): readonly ReadPassage[] {
  const [first] = ranked;
  const deed = first?.reading ? readDeed(weighed.question.plain, known) : null;
  if (!first?.reading || !deed || !isOfOthers(deed, first, weighed, known)) return ranked;
  const near = ranked.slice(0, mostLooked);
  const telling = pointTo(
    near,
    weighed,
    (text, { body }) => toldOf(deed, text, lastNamesOf(deed.who, body), known) === "same",
  );
  const isTold =
    telling?.reading != null && (telling.evidence === first.evidence || telling.reading.logit >= leastTold);
  const naming =
    telling ?? pointTo(near, weighed, (text, { body }) => names(text, besideNames(deed.who, body))) ?? first;
  const { logit, likelihood } = first.reading;
  // How sure it is that anything answers is what the reader said of what it saw.
  const found: ReadPassage = isTold
    ? { ...telling, toldOf: "same" }
    : { ...naming, reading: { ...(naming.reading ?? first.reading), logit, likelihood }, toldOf: "others" };
  return [found, ...ranked.filter((one) => one.evidence !== found.evidence)];
}

function isOfOthers(deed: AskedDeed, passage: ReadPassage, weighed: WeighedQuestion, known: Known): boolean {
  const { article, excerpt } = passage.evidence.candidate.passage;
  const text = answeringSentence(passage);
  if (text === null) return false;
  if (toldOf(deed, text, lastNamesOf(deed.who, article.body), known) === "others") return true;
  const beside = besideNames(deed.who, article.body);
  if (names(chooseBest(passage, weighed).text, beside)) return false;
  return !hasPronoun(text) || !names(excerpt.text, beside);
}

/** "He" may be whoever is named before, and "my" whoever is quoted. */
function hasPronoun(text: string): boolean {
  return findWords(text).some(({ text: written }) => {
    const word = foldText(written);
    return word !== "one" && (pronouns.has(word) || possessives.has(word));
  });
}

/**
 * The first of the passages with a sentence that fits, with the reader looking at the one of these that has most of the question; null
 * where none has.
 */
function pointTo(
  passages: readonly ReadPassage[],
  weighed: WeighedQuestion,
  fits: (text: string, article: Article) => boolean,
): ReadPassage | null {
  for (const passage of passages) {
    const { article, sentences } = passage.evidence.candidate.passage;
    const fitting = sentences.flatMap((span, at) => {
      const held = covered(weighed, [passage.evidence.sentences[at] ?? weighed.nothing]);
      return fits(article.body.slice(span.start, span.end), article) ? [{ span, held }] : [];
    });
    const [best] = fitting.toSorted((one, other) => other.held - one.held);
    if (!best) continue;
    const within = (stretch: Span) => (contains(stretch, best.span) ? 1 : 0);
    return { ...passage, reading: { ...(passage.reading ?? unread), answer: best.span, within } };
  }
  return null;
}

/** Of a passage that nobody read. */
const unread = { logit: -1, likelihood: 1 };

/** Gives the terms of a name, and of the names that it is part of in a text: "Ada" and "Quill" for either. Linear in the text. */
function besideNames(who: ReadonlySet<string>, text: string): ReadonlySet<string> {
  const beside = new Set(who);
  for (const [run] of text.matchAll(fullName)) {
    const terms = findWords(run).flatMap(({ text: word }) => (isTitle(foldText(word)) ? [] : termsOf(word)));
    if (terms.some((term) => who.has(term))) for (const term of terms) beside.add(term);
  }
  return beside;
}
const fullName = /\p{Lu}[\p{L}\p{M}’'-]{0,40}(?:["”]?\s["“]?\p{Lu}[\p{L}\p{M}’'-]{0,40}){1,4}/gu;

/** "Parent Ada Quill": other parents are not she. */
function isTitle(word: string): boolean {
  return titles.has(word) || isHumanNoun(singularOf(word));
}

function names(text: string, terms: ReadonlySet<string>): boolean {
  return findWords(text).some(({ text: word }) => /^\p{Lu}/u.test(word) && isAmong(termOf(word), terms));
}
