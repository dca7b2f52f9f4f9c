import type { IsoDate } from "../coverage/article.ts";
import type { Excerpt } from "../coverage/excerpt.ts";
import { findWords, foldText } from "../coverage/fold.ts";
import { contains } from "../coverage/span.ts";
import { isMatter } from "../english/classes/function-words.ts";
import type { Answer, FoundPassage } from "./answer.ts";
import type { Answering } from "./answering.ts";
import { chooseBest } from "./best-text.ts";
import { type Corroborated, foldCopies } from "./corroborate.ts";
import { findOtherFigures } from "./figures/find-other-figures.ts";
import { findPassages } from "./find-passages.ts";
import { judgeOutcome } from "./outcome/judge-outcome.ts";
import { missingWords } from "./outcome/refuse.ts";
import type { Knowledge } from "./question/knowledge.ts";
import type { QuestionTerm } from "./question/question.ts";
import { readQuestion } from "./question/read-question.ts";
import type { Subject } from "./question/subject.ts";
import { type ReadFindings, type ReadPassage, readPassages } from "./read-passages.ts";

/**
 * Answers a question from the coverage, says that it is unsure, or that the coverage does not say; always with the nearest
 * passages. The same question, the same answer. With a subject the question is read as one about it: its article is looked to
 * first, and pronouns mean who is named there. `today` is the day of asking.
 */
export async function answerQuestion(
  text: string,
  limit: number,
  answering: Answering,
  subject: Subject | null = null,
  today?: IsoDate,
): Promise<Answer> {
  const { knowledge } = answering;
  const found = await findAnswers(text, answering, subject, today);
  const { outcome, confidence } = judgeOutcome(found, knowledge);
  const { isForeign, isMashed, readAs } = found.weighed.question;
  const findings = {
    question: text,
    confidence,
    readAs: isForeign ? readAs.filter(({ kind }) => kind !== "spelling") : readAs,
    passages: foldCopies(found.ranked, limit, (one) => chooseBest(one, found.weighed)).map((one, at) =>
      presentPassage(one, found, { compareFigures: outcome === "answered" && at === 0 }),
    ),
    partial: found.partial,
  };
  return outcome === "answered" || outcome === "unsure"
    ? { ...findings, outcome, ...(isForeign && { isForeign }) }
    : { ...findings, outcome, missing: missingWords(found), ...(isMashed && { isMashed }) };
}

/** The passages for a question, best first, as the ranking and the reader see them; nothing is decided yet. */
async function findAnswers(
  text: string,
  { index, knowledge, reader, few }: Answering,
  subject: Subject | null = null,
  today?: IsoDate,
): Promise<ReadFindings> {
  const question = await readQuestion(text, knowledge, subject, today);
  const words = findWords(question.plain).filter((word) => /\p{L}/u.test(word.text));
  const { length } = words;
  const { terms } = question;
  const isSentence = words.filter(({ text: word }) => !isMatter(word)).length >= fewestHolding;
  const hasWords = terms.length === 0 || isSentence || terms.some((term) => isWord(term, knowledge));
  const isRead = length >= fewestWords && length <= mostWordsRead && hasWords && !question.isForeign;
  const asked = isRead ? reader : null;
  const found = await findPassages(question, index, {
    first: subject?.articleId ?? null,
    only: subject?.isAlone ? subject.articleId : null,
    few: asked && question.publishers.length === 0 ? few : [],
  });
  return { ...found, ranked: await readPassages(question.plain, found.ranked, asked) };
}

/** True for a word of the coverage or of English: of "asdf qwer" the reader would make something too. */
function isWord({ written, matches }: QuestionTerm, { vocabulary, isEnglish }: Knowledge): boolean {
  return matches.some(({ term }) => vocabulary.numberOf(term) !== undefined) || isEnglish(foldText(written));
}

/** So many of the words that hold English together make a sentence, whatever word is in it that nobody knows. */
const fewestHolding = 3;

/** What is no sentence tells the reader nothing, and it has learned from questions of 48 pieces of words at most. */
const fewestWords = 2;
const mostWordsRead = 32;

function presentPassage(
  { ranked, best, alsoIn }: Corroborated<ReadPassage>,
  { ranked: all }: ReadFindings,
  { compareFigures }: { readonly compareFigures: boolean },
): FoundPassage {
  const { passage } = ranked.evidence.candidate;
  const most = Math.max(Number.MIN_VALUE, all[0]?.score ?? 0);
  return {
    passage,
    best,
    answer: answerWithin(best, ranked),
    score: Math.min(1, Math.max(0, ranked.score / most)),
    alsoIn,
    otherFigures: compareFigures ? findOtherFigures(passage, best, all) : [],
  };
}

/** Tells what the reader takes for the answer, where that is shown whole. */
function answerWithin(best: Excerpt, { reading }: ReadPassage): Excerpt | null {
  return reading && contains(best, reading.answer) ? best.narrow(reading.answer) : null;
}
