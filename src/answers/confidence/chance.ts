import { type Breathe, withoutBreath } from "../../coverage/breathe.ts";
import type { Passage } from "../../coverage/passage.ts";
import type { PassageIndex } from "../../search/passage-index.ts";
import { termsOf } from "../../terms/find-terms.ts";
import { findPassages } from "../find-passages.ts";
import type { Knowledge } from "../question/knowledge.ts";
import type { Question } from "../question/question.ts";
import { readQuestion } from "../question/read-question.ts";
import { wordMatch } from "../ranking/signals.ts";
import { foreignQuestions } from "./foreign-questions.ts";

/** What a coverage seems to have for a question that it does not answer. */
export interface Chance {
  /** The word match (see `ranking/signals.ts`) of the nearest passage, in the middle of such questions. */
  readonly wordMatch: number;
}

/** What is looked at of an article. */
interface SampledSource {
  readonly passages: readonly Passage[];
}

/** What coverages of a few articles have by chance, and how many questions that belief is worth. */
const assumed = { wordMatch: 0.22, questions: 20 };

/** With fewer articles one left out is often the only one of its matter, or a twin of the other. */
const fewestArticlesToLeaveOut = 6;
const sentencesAsked = 40;
const longestPseudoQuestion = 7;

/**
 * Measures it on the loaded coverage, because no threshold carries over from one to another: a large one has something
 * near to any question. Asks foreign questions, and sentences of the coverage with their own article left out; the
 * middle of both is mixed with what was seen elsewhere. Asks at most 78 questions, always the same for one coverage.
 */
export async function measureChance(
  sources: Iterable<SampledSource>,
  index: PassageIndex,
  knowledge: Knowledge,
  breathe: Breathe = withoutBreath,
): Promise<Chance> {
  const matches: number[] = [];
  for (const text of foreignQuestions) {
    matches.push(await bestMatch(await readQuestion(text, knowledge), index, null));
    await breathe();
  }
  const all = [...sources];
  if (all.length >= fewestArticlesToLeaveOut)
    for (const passage of await sample(all, index.statistics.passages, breathe)) {
      matches.push(await bestMatch(askSentence(passage), index, passage.article.id));
      await breathe();
    }
  const weight = matches.length / (matches.length + assumed.questions);
  return { wordMatch: weight * median(matches) + (1 - weight) * assumed.wordMatch };
}

async function bestMatch(question: Question, index: PassageIndex, without: string | null): Promise<number> {
  const { ranked, weighed } = await findPassages(question, index, { without });
  return ranked[0] ? wordMatch(ranked[0].evidence, weighed) : 0;
}

/** Passages at even distances through the coverage, of so many. */
async function sample(
  sources: readonly SampledSource[],
  passages: number,
  breathe: Breathe,
): Promise<readonly Passage[]> {
  const step = Math.max(1, Math.floor(passages / sentencesAsked));
  const sampled: Passage[] = [];
  let next = 0;
  for (const source of sources) {
    for (; next < source.passages.length && sampled.length < sentencesAsked; next += step)
      sampled.push(...source.passages.slice(next, next + 1));
    if (sampled.length === sentencesAsked) break;
    next -= source.passages.length;
    await breathe();
  }
  return sampled;
}

/** A sentence as somebody would ask for it: some of its words. */
function askSentence({ article, sentences, excerpt }: Passage): Question {
  const { start, end } = sentences[0] ?? excerpt;
  const text = article.body.slice(start, end);
  const terms = [...new Set(termsOf(text))].filter((_, at) => at % 2 === 0).slice(0, longestPseudoQuestion);
  return {
    text,
    folded: text,
    terms: terms.map((term) => ({ written: term, matches: [{ term, strength: 1 }], worth: 1, names: false })),
    kind: "matter",
    counted: new Set(),
    dates: [],
    asOf: null,
    publishers: [],
    foreignOutlets: [],
    readAs: [],
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
