import type { Article, IsoDate } from "../../coverage/article.ts";
import { runAtOnce } from "../../coverage/cooperative-steps.ts";
import type { Passage } from "../../coverage/passage.ts";
import type { Person } from "../../quotations/person.ts";
import type { Quotation } from "../../quotations/quotation.ts";
import { indexWords } from "../words/index-words.ts";
import { keepRow, openWordIndex, type WordIndex } from "../words/word-index.ts";
import { indexPeople, type PeopleIndex } from "./named-speaker.ts";

/** One article with what was read out of it. */
export interface CheckedSource {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** In the order of the text. */
  readonly quotations: readonly Quotation[];
}

/** The articles that were searched: how many, and the first and the last of their days. */
export interface Searched {
  readonly articles: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Holds what claims are checked against. */
export interface CheckedCoverage {
  /** The articles by their ids, newest first. */
  readonly sources: ReadonlyMap<string, CheckedSource>;
  readonly people: PeopleIndex;
  readonly words: WordIndex;
  readonly searched: Searched;
}

/** Makes articles ready for checking whose words are indexed. Linear in the people. */
export function openCheckedCoverage(
  sources: ReadonlyMap<string, CheckedSource>,
  people: readonly Person[],
  words: WordIndex,
): CheckedCoverage {
  const days = Array.from(sources.values(), ({ article }) => article.publishedOn);
  const searched = { articles: days.length, from: days.at(-1) ?? "", to: days[0] ?? "" };
  return { sources, people: indexPeople(people), words, searched };
}

/** Makes articles ready for checking. Linear in their text. */
export function readCheckedCoverage(
  sources: ReadonlyMap<string, CheckedSource>,
  people: readonly Person[],
): CheckedCoverage {
  const articles = Array.from(sources.values(), ({ article }) => article);
  return openCheckedCoverage(sources, people, openWordIndex(keepRow(runAtOnce(indexWords(articles)))));
}
