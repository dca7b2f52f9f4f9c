import { Excerpt } from "../coverage/excerpt.ts";
import { hasAgeBeside } from "./question/age-beside.ts";
import { asksForForm, hasAnswerForm } from "./question/answer-forms.ts";
import { covered, type Evidence, type WeighedQuestion } from "./ranking/evidence.ts";

/** An answer often stands beside the sentence that has the question's words: "He was born in 1971." */
const mostSentences = 3;

/** How much more a sentence counts that has in it what is asked for: a day for "when". */
const formBonus = 0.2;

/**
 * The sentences of a passage that answer best, up to three in a row: those that together have most of the question
 * and hold the one that has the most by itself. Of equal ones the first. One that has the age that is asked for right
 * beside the name is enough.
 */
export function chooseBest(evidence: Evidence, weighed: WeighedQuestion): Excerpt {
  const { passage } = evidence.candidate;
  const enough = passage.sentences.find(({ start, end }) =>
    hasAgeBeside(weighed.question, passage.article.body.slice(start, end)),
  );
  if (enough) return new Excerpt(passage.article, enough);
  const worths = passage.sentences.map((_, at) => worthOf(at, evidence, weighed));
  let best = { from: 0, worth: -1 };
  const last = Math.max(0, worths.length - mostSentences);
  for (let from = 0; from <= last; from += 1) {
    const run = worths.slice(from, from + mostSentences);
    const worth = run.reduce((sum, one) => sum + one, 0) + Math.max(...run);
    if (worth > best.worth + Number.EPSILON) best = { from, worth };
  }
  const sentences = passage.sentences.slice(best.from, best.from + mostSentences);
  const start = sentences[0]?.start ?? passage.excerpt.start;
  return new Excerpt(passage.article, { start, end: sentences.at(-1)?.end ?? passage.excerpt.end });
}

function worthOf(at: number, evidence: Evidence, weighed: WeighedQuestion): number {
  const { passage } = evidence.candidate;
  const { question } = weighed;
  const span = passage.sentences[at];
  const strengths = evidence.sentences[at];
  if (!span || !strengths) return 0;
  const share = covered(weighed, strengths);
  const text = passage.article.body.slice(span.start, span.end);
  return asksForForm(question.kind) && hasAnswerForm(question, text) ? share * (1 + formBonus) + formBonus / 10 : share;
}
