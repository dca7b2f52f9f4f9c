import { Excerpt } from "../coverage/excerpt.ts";
import { findWords, foldText } from "../coverage/fold.ts";
import { itemAt } from "../coverage/lists.ts";
import type { Span } from "../coverage/span.ts";
import { pointingBack } from "../english/classes/phrase-words.ts";
import { asksForForm, hasAnswerForm } from "../english/questions/answer-forms.ts";
import { covered, type WeighedQuestion } from "./ranking/evidence.ts";
import type { ReadPassage } from "./read-passages.ts";

/** The best text is at most so many sentences and so long; a longer sentence stands whole. UTF-16 units. */
const mostSentences = 3;
const longestText = 350;

/** A whole text's length costs as much as so large a share of what it shows. */
const lengthCost = 0.02;

/**
 * What reaches into another paragraph costs so much: it is cited by the paragraph that it begins in. By hand: on `news` half as many reach over one, and
 * as many show the answer.
 */
const paragraphCost = 0.05;

/** A sentence counts so much more that has in it what is asked for: a day for "when". */
const formBonus = 0.2;

/**
 * The sentences of a passage that answer best, one to three in a row: where the reader sees the answer, else what matches best. One
 * that begins with a pronoun takes the one before along where that fits by its length. Of equal ones the first and shortest.
 */
export function chooseBest(passage: ReadPassage, weighed: WeighedQuestion): Excerpt {
  const { article, sentences, excerpt } = passage.evidence.candidate.passage;
  const worth = worthOf(passage, weighed);
  let best: { readonly from: number; readonly to: number; readonly worth: number } | null = null;
  for (let from = 0; from < sentences.length; from += 1)
    for (let to = from; to < Math.min(sentences.length, from + mostSentences); to += 1) {
      const span = spanOf(sentences, from, to);
      const length = span.end - span.start;
      if (to > from && length > longestText) break;
      const isOfTwo = article.body.slice(span.start, span.end).includes("\n");
      const value = worth(span, from, to) - (lengthCost * length) / longestText - (isOfTwo ? paragraphCost : 0);
      if (best === null || value > best.worth + Number.EPSILON) best = { from, to, worth: value };
    }
  if (!best) return excerpt;
  const { from, to } = best;
  const [opener] = findWords(article.body.slice(sentences[from]?.start, sentences[from]?.end));
  const isOpen = from > 0 && pointingBack.has(foldText(opener?.text ?? ""));
  const whole = isOpen ? spanOf(sentences, from - 1, to) : null;
  const takesAlong = whole !== null && whole.end - whole.start <= longestText;
  return new Excerpt(article, takesAlong ? whole : spanOf(sentences, from, to));
}

type Worth = (span: Span, from: number, to: number) => number;

function worthOf({ evidence, match, reading }: ReadPassage, weighed: WeighedQuestion): Worth {
  if (reading) return (span) => reading.within(span);
  const { question } = weighed;
  const { body } = evidence.candidate.passage.article;
  const hasForm = (span: Span) =>
    asksForForm(question.kind) && hasAnswerForm(question, body.slice(span.start, span.end));
  const held: Worth = match
    ? (span) => match.of(span)
    : (_, from, to) => covered(weighed, evidence.sentences.slice(from, to + 1));
  return (span, from, to) => held(span, from, to) + (hasForm(span) ? formBonus : 0);
}

function spanOf(sentences: readonly Span[], from: number, to: number): Span {
  return { start: itemAt(sentences, from).start, end: itemAt(sentences, to).end };
}
