import { readCorpus } from "../src/corpus/read-corpus.ts";
import type { Article } from "../src/coverage/article.ts";
import { findParagraphs } from "../src/coverage/paragraphs.ts";
import { colloquialQuestions, unansweredQuestions } from "../test/answers/colloquial.ts";
import type { EverydayCoverage } from "../test/answers/coverages/everyday-coverage.ts";
import type { Gold, LabelledQuestion, LabelledSet } from "./labelled-set.ts";

/** Made-up articles with everyday questions, as a labelled set. */
export function everydaySet({ name, articles, answered, notSaid, notCovered }: EverydayCoverage): LabelledSet {
  return {
    name,
    articles,
    questions: [
      ...answered.map(([question, ...places]) =>
        answerable(
          question,
          goldAt(articles, (id, paragraph) => places.some(([article, place]) => article === id && place === paragraph)),
        ),
      ),
      ...notSaid.map((question) => unanswerable(question, "covered but not said")),
      ...notCovered.map((question) => unanswerable(question, "not covered")),
    ],
  };
}

/** Several sets as one line of a table: the questions stay with their own articles. */
export interface NamedSets {
  readonly name: string;
  readonly sets: readonly LabelledSet[];
}

/** The thirty questions in everyday words and the fifteen that the two articles of `corpus/` do not answer. */
export async function ownSet(): Promise<LabelledSet> {
  const { articles, aliases } = await readCorpus("corpus");
  return {
    name: "everyday words, two articles",
    articles,
    aliases,
    questions: [
      ...colloquialQuestions.map(({ question, places }) =>
        answerable(
          question,
          goldAt(articles, (id, paragraph) =>
            places.some(([article, place]) => id.startsWith(article) && place === paragraph),
          ),
        ),
      ),
      ...unansweredQuestions.map((question) => unanswerable(question, "not answered")),
    ],
  };
}

function answerable(question: string, gold: readonly Gold[]): LabelledQuestion {
  return { question, kind: "answerable", answerable: true, answers: [], gold };
}

function unanswerable(question: string, kind: string): LabelledQuestion {
  return { question, kind, answerable: false, answers: [], gold: [] };
}

function goldAt(articles: readonly Article[], isGold: (id: string, paragraph: number) => boolean): readonly Gold[] {
  return articles.flatMap(({ id, body }) =>
    findParagraphs(body)
      .filter((_, at) => isGold(id, at + 1))
      .map(({ start, end }) => ({ articleId: id, start, end })),
  );
}
