import type { Answer, FoundPassage } from "./answer.ts";
import type { Answering } from "./answering.ts";
import { chooseBest } from "./best-sentences.ts";
import { type Confidence, confidenceOf } from "./confidence/confidence.ts";
import { type Corroborated, foldCopies } from "./corroborate.ts";
import { findOtherFigures } from "./figures/find-other-figures.ts";
import { type Findings, findPassages } from "./find-passages.ts";
import { findQuotedWords } from "./find-quoted-words.ts";
import { readQuestion } from "./question/read-question.ts";
import type { Subject } from "./question/subject.ts";
import { explainRefusal, isOutsideDates, leastConfidence } from "./refuse.ts";

/**
 * Answers a question from the coverage, or refuses with the nearest passages. The same question, the same answer. With a
 * subject the question is read as one about it: its article is looked to first, and pronouns mean who is named there.
 */
export async function answerQuestion(
  text: string,
  limit: number,
  answering: Answering,
  subject: Subject | null = null,
): Promise<Answer> {
  const { index, knowledge, chance, quotationsOf } = answering;
  const question = await readQuestion(text, knowledge, subject);
  const found = await findPassages(question, index, { quotationsOf, first: subject?.articleId ?? null });
  const quoted = findQuotedWords(found);
  const findings = quoted ?? found;
  const confidence = quoted ? certain : confidenceOf(found, chance);
  const answered = confidence.answers >= leastConfidence && !isOutsideDates(findings, knowledge);
  return {
    question: text,
    answered,
    confidence: confidence.answers,
    readAs: question.readAs,
    refusal: answered ? null : explainRefusal(findings, confidence, knowledge),
    passages: foldCopies(findings.ranked, limit).map((one, at) =>
      presentPassage(one, findings, { compareFigures: answered && at === 0 }),
    ),
    partial: findings.partial,
  };
}

/** The passage has the words that were asked for. */
const certain: Confidence = { covered: 1, said: 1, answers: 1 };

function presentPassage(
  { ranked, alsoIn }: Corroborated,
  { weighed, ranked: all }: Findings,
  { compareFigures }: { readonly compareFigures: boolean },
): FoundPassage {
  const { passage } = ranked.evidence.candidate;
  const best = chooseBest(ranked.evidence, weighed);
  const most = Math.max(Number.MIN_VALUE, all[0]?.score ?? 0);
  return {
    passage,
    best,
    score: Math.min(1, Math.max(0, ranked.score / most)),
    alsoIn,
    otherFigures: compareFigures ? findOtherFigures(passage, best, all) : [],
  };
}
