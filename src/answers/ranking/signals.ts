import { sharedLength } from "../../coverage/span.ts";
import { termsOf } from "../../terms/find-terms.ts";
import { asksForForm, hasAnswerForm } from "../question/answer-forms.ts";
import { covered, type Evidence, type Strengths, type WeighedQuestion } from "./evidence.ts";

/** One reason to prefer a passage: 0 for none, 1 for as much as there can be. */
export type Signal = (evidence: Evidence, weighed: WeighedQuestion) => number;

/** How soon more of the same word stops counting, and how far long passages are held back: the usual BM25 constants. */
const saturation = 1.2;
const lengthShare = 0.75;

/** The article as a whole is about the question. */
export const articleMatch: Signal = ({ candidate }) => candidate.articleScore;

/** BM25 (Robertson and Zaragoza 2009) of the passage, as a share of the most it could be. */
export const wordMatch: Signal = ({ candidate, counts }, { weights, averageLength }) => {
  const length = 1 - lengthShare + (lengthShare * candidate.terms.ids.length) / Math.max(1, averageLength);
  let sum = 0;
  for (const [term, count] of counts.entries())
    if (count > 0) sum += (weights[term] ?? 0) * ((count * (saturation + 1)) / (count + saturation * length));
  return sum / (saturation + 1);
};

/** How much of the question is found in the passage or its headline. */
export const coverage: Signal = ({ passage, title }, weighed) => covered(weighed, passage, title);

/** How much of it is found in one sentence: what stands together belongs together. */
export const sentenceMatch: Signal = ({ sentences }, weighed) => bestOf(sentences, weighed);

/** The same for two sentences in a row, because the second often says only "he". */
export const windowMatch: Signal = ({ sentences }, weighed) => bestOf(joinNeighbours(sentences), weighed);

/** How much the paragraphs beside it add: a paragraph goes on with what the last one began. */
export const aroundMatch: Signal = ({ passage, title, around }, weighed) =>
  covered(weighed, passage, title, around) - covered(weighed, passage, title);

/** How much the headline holds. */
export const titleMatch: Signal = ({ title }, weighed) => covered(weighed, title);

/** Words that stand side by side in the question and so in the passage: "oil price", not a price and some oil. */
export const pairMatch: Signal = ({ hits }, { weights }) => {
  const found = new Float64Array(weights.length);
  for (const [at, hit] of hits.entries())
    for (let next = at + 1; next < hits.length; next += 1) {
      const other = hits[next];
      if (!other || other.place - hit.place > 2) break;
      if (Math.abs(other.term - hit.term) !== 1 || other.place === hit.place) continue;
      const first = Math.min(hit.term, other.term);
      const inOrder = other.term > hit.term ? 1 : 0.5;
      const near = other.place - hit.place === 1 ? 1 : 0.6;
      found[first] = Math.max(found[first] ?? 0, inOrder * near * hit.strength * other.strength);
    }
  let sum = 0;
  let most = 0;
  for (let first = 0; first + 1 < weights.length; first += 1) {
    const worth = Math.min(weights[first] ?? 0, weights[first + 1] ?? 0);
    most += worth;
    sum += worth * (found[first] ?? 0);
  }
  return most > 0 ? sum / most : 0;
};

/** The passage has in it what is asked for: a day for "when", a number for "how many". 0 where no form is asked for. */
export const formMatch: Signal = ({ candidate }, { question }) => {
  if (!asksForForm(question.kind)) return 0;
  const { body } = candidate.passage.article;
  const sentences = candidate.passage.sentences.map(({ start, end }) => body.slice(start, end));
  return sentences.some((sentence) => hasAnswerForm(question, sentence)) ? 1 : 0;
};

/** The article is of a day the question names. A report "after Monday" is likeliest of Monday. */
export const dateMatch: Signal = ({ candidate }, { question }) => {
  const day = candidate.passage.article.publishedOn;
  const matches = question.dates.map(({ from, to }) => {
    if ((from !== null && day < from) || (to !== null && day > to)) return 0;
    return day === from || day === to || (from !== null && to !== null) ? 1 : openEnded;
  });
  return Math.max(0, ...matches);
};
const openEnded = 0.3;

/** How new the article is, when the question is after how things stand now: half as much with every month. */
export const recencyMatch: Signal = ({ candidate }, { question: { asOf } }) => {
  if (asOf === null) return 0;
  const age = Date.parse(asOf) - Date.parse(candidate.passage.article.publishedOn);
  return Number.isFinite(age) ? 0.5 ** (Math.max(0, age) / halfLifeMs) : 0;
};
const halfLifeMs = 30 * 24 * 60 * 60 * 1000;

/** The passage holds words of the one whose words are asked for: "What did Janice say about …?" */
export const speechMatch: Signal = ({ candidate }, weighed) => {
  if (weighed.question.kind !== "speech") return 0;
  const { excerpt, article } = candidate.passage;
  const spoken = weighed.quotationsOf(article.id).filter(({ words }) => sharedLength(words, excerpt) > 0);
  return spoken.some(({ speaker }) => speaker !== null && isNamed(speaker.name, weighed)) ? 1 : 0;
};

/** News puts first what matters most; later paragraphs fill in. */
export const leadMatch: Signal = ({ candidate }) => 1 / candidate.passage.paragraph;

/** True when a name or other name of the person stands in the question, among those asked about if it names any. */
function isNamed(name: string, { askedSpeakers: asked, standsFor, vocabulary }: WeighedQuestion): boolean {
  const [first, ...others] = termsOf(name);
  const last = others.at(-1);
  const strengthOf = (term: string | undefined) =>
    Math.max(
      0,
      ...(standsFor.get(vocabulary.numberOf(term ?? "") ?? -1) ?? []).map(([at, strength]) =>
        asked.length === 0 || asked.includes(at) ? strength : 0,
      ),
    );
  return strengthOf(first) >= 0.5 || strengthOf(last) >= 0.9;
}

function bestOf(stretches: readonly Strengths[], weighed: WeighedQuestion): number {
  return Math.max(0, ...stretches.map((strengths) => covered(weighed, strengths)));
}

function joinNeighbours(sentences: readonly Strengths[]): readonly Strengths[] {
  return sentences.map((strengths, at) => {
    const next = sentences[at + 1];
    return next ? strengths.map((strength, term) => Math.max(strength, next[term] ?? 0)) : strengths;
  });
}
