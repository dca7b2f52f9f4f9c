import { Excerpt } from "../../coverage/excerpt.ts";
import type { Passage } from "../../coverage/passage.ts";
import { contains } from "../../coverage/span.ts";
import { readFigures } from "../../english/numbers/read-figure.ts";
import type { OtherFigure } from "../answer.ts";
import type { Ranked } from "../ranking/rank.ts";
import { disagree } from "./disagree.ts";

/** More passages than this are not compared. */
const mostCompared = 30;
const mostShown = 2;

/**
 * Finds where other articles give another number or day for the same thing than the best sentences of a passage: one for
 * each article, in the order of the ranking, at most two. Nothing is said of who is right: one may be newer.
 */
export function findOtherFigures(passage: Passage, best: Excerpt, ranked: readonly Ranked[]): readonly OtherFigure[] {
  const sentences = textsWithin(passage, best).filter((text) => readFigures(text).length > 0);
  if (sentences.length === 0) return [];
  const found = new Map<string, OtherFigure>();
  for (const { evidence } of ranked.slice(0, mostCompared)) {
    const other = evidence.candidate.passage;
    if (other.article.id === passage.article.id || found.has(other.article.id)) continue;
    const span = other.sentences.find(({ start, end }) =>
      sentences.some((text) => disagree(text, other.article.body.slice(start, end))),
    );
    if (span) found.set(other.article.id, { passage: other, best: new Excerpt(other.article, span) });
    if (found.size === mostShown) break;
  }
  return [...found.values()];
}

function textsWithin({ article, sentences }: Passage, best: Excerpt): readonly string[] {
  return sentences.filter((span) => contains(best, span)).map(({ start, end }) => article.body.slice(start, end));
}
