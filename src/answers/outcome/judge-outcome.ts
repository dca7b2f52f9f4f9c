import { foldText } from "../../coverage/fold.ts";
import { itemAt } from "../../coverage/lists.ts";
import { namesMonth } from "../../dates/calendar.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { lacksFigure } from "../../english/questions/answer-forms.ts";
import type { Outcome } from "../answer.ts";
import type { Knowledge } from "../question/knowledge.ts";
import { lacksAntecedent } from "../question/lacks-antecedent.ts";
import type { Question, QuestionTerm } from "../question/question.ts";
import { dateMatch } from "../ranking/features.ts";
import { answeringSentence, type ReadFindings, type ReadPassage } from "../read-passages.ts";
import { introduces } from "./introduces.ts";
import { probabilityOf } from "./logistic.ts";
import { outcomeFeatures } from "./outcome-features.ts";
import { statesAll } from "./states-all.ts";
import { leastAnswered, leastCovered, leastHeld, leastUnsure, readWeights, wordWeights } from "./weights.ts";

/** What is said of a question, and how sure it is that the passages shown answer it: a probability, 0 to 1. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly confidence: number;
}

/**
 * Answered, unsure or denied. The probability that the coverage answers is a logistic regression (Platt 1999) on what the reader
 * and the words say of the best passages. The limits are set so that at most one in ten questions without an answer is called
 * answered, and one in thirty of those with one is denied. In between nobody knows, and that is said.
 */
export function judgeOutcome(findings: ReadFindings, knowledge: Knowledge): Judgement {
  if (findings.weighed.question.isForeign) return { outcome: "unsure", confidence: nobodyKnows };
  if (isOutsideDates(findings, knowledge)) return { outcome: "outside-dates", confidence: 0 };
  if (findings.ranked.length === 0) return { outcome: "not-covered", confidence: 0 };
  const features = outcomeFeatures(findings);
  const isRead = findings.ranked[0]?.reading != null;
  const limits = isRead ? "read" : "words";
  const held = features.coverage;
  const probable = probabilityOf(features, isRead ? readWeights : wordWeights);
  const [first] = findings.ranked;
  const { question } = findings.weighed;
  const passage = first?.evidence.candidate.passage;
  const isTold = passage && (introduces(question.plain, passage.excerpt.text) || statesAll(question, passage));
  const likely = isTold ? Math.max(probable, leastAnswered[limits]) : probable;
  const sentence = first ? answeringSentence(first) : null;
  const isWithoutFigure = sentence !== null && lacksFigure(question, sentence);
  const confidence = isWithoutFigure ? 0 : likely;
  // One word that stands somewhere ("good bot") is no question that is answered there.
  const isAsked = isRead || findings.weighed.question.terms.length > 1;
  const isHeld =
    isAsked &&
    held >= leastHeld &&
    !isOfOtherDays(findings) &&
    !lacksAntecedent(question, (term) => isHeldBy(first, question, term), knowledge.vocabulary);
  if (confidence >= leastAnswered[limits] && isHeld) return { outcome: "answered", confidence };
  // "Was Quill sacked?" is answered by "dismissed" as well: of eight denials of such questions in the labelled sets three were wrong.
  const isTouched = question.kind === "decision" && held >= leastCovered;
  if (confidence >= leastUnsure[limits] || asksAbout(findings, knowledge) || isTouched)
    return { outcome: "unsure", confidence };
  return { outcome: held >= leastCovered ? "not-said" : "not-covered", confidence };
}

/** Whether the first passage has anything of a term of the question. */
function isHeldBy(first: ReadPassage | undefined, { terms }: Question, term: QuestionTerm): boolean {
  return (first?.evidence.passage[terms.indexOf(term)] ?? 0) > 0;
}

/** A question that cannot be read may be answered or not. */
const nobodyKnows = 0.5;

/** True where days of articles are asked about and the first passage is of no such day, and writes of none: it may tell of another. */
function isOfOtherDays({ ranked: [first], weighed }: ReadFindings): boolean {
  const { question } = weighed;
  if (!first || !question.ofArticles || dateMatch(first.evidence, weighed) > 0) return false;
  const { text } = first.evidence.candidate.passage.excerpt;
  return !question.dates.some(({ from }) => from !== null && namesMonth(text, from));
}

/**
 * "Who is Quill?", "What did Quill say?" or "What does the Courier have on Quill?", where the first passage names Quill: whatever it says of her may be what is meant. Of "who
 * is Ada Quill" a name that no article has may be a slip of the pen.
 */
function asksAbout({ ranked, weighed }: ReadFindings, { vocabulary }: Knowledge): boolean {
  const [first] = ranked;
  const { kind, plain, publishers, terms } = weighed.question;
  const matter = terms.filter(({ worth }) => worth === 1);
  const isAbout = kind === "person" || kind === "speech" || publishers.length > 0;
  if (!first || !isAbout || matter.length === 0 || matter.length > mostNames) return false;
  const holds = terms.map((_, at) => itemAt(first.evidence.passage, at) > 0);
  // "Quill's dad" is nobody's name.
  const isKnown = ({ matches, written }: QuestionTerm) =>
    matches.some(({ term }) => vocabulary.numberOf(term) !== undefined) || isHumanNoun(foldText(written));
  const mayBeSlip = /^who(?:'s| is| was)\s/.test(plain) && terms.some(({ worth }, at) => worth === 1 && holds[at]);
  return terms.every((term, at) => term.worth < 1 || holds[at] || (mayBeSlip && !isKnown(term)));
}

const mostNames = 2;

/** True when every day asked about is before the oldest or after the newest article. */
function isOutsideDates({ weighed }: ReadFindings, { oldest, newest }: Knowledge): boolean {
  const { dates } = weighed.question;
  return (
    dates.length > 0 &&
    dates.every(({ from, to }) => (to !== null && to < oldest) || (from !== null && from > newest)) &&
    dates.every(({ relative }) => relative)
  );
}
