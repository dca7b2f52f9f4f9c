import type { IsoDate } from "../../coverage/article.ts";
import { findDates } from "../../dates/find-dates.ts";
import { pointingWords } from "../../english/classes/publication-words.ts";
import { singularOf } from "../../english/nouns/number.ts";
import type { Knowledge } from "../question/knowledge.ts";
import { findMatter } from "../question/manners.ts";
import { readOutlets } from "../question/outlets.ts";
import { type AskedWord, readAskedWords } from "./asked-words.ts";
import type { CoverageMatter, CoverageQuestion } from "./coverage-question.ts";
import { gatherFacts, judgeMatter } from "./judge-matter.ts";
import { isUnknown, partTopic } from "./part-topic.ts";
import { readAuthors } from "./read-authors.ts";

interface Reading {
  readonly knowledge: Knowledge;
  /** As the articles state them, each once. */
  readonly authors: readonly string[];
  readonly today: IsoDate;
}

/** A longer text asks more than a word of the coverage. */
const mostWords = 24;

/** What news there was on some days, `answerDays` answers. */
const withoutDays: ReadonlySet<CoverageMatter> = new Set(["digest", "latest", "list"]);

/**
 * Tells what a question asks of the coverage itself: when its articles were published, who wrote them, how many there are. Null for a question about
 * the news: one that has any word which says nothing of articles, but for what these are to be about.
 */
export async function readCoverageQuestion(
  typed: string,
  { knowledge, authors, today }: Reading,
): Promise<CoverageQuestion | null> {
  const matter = findMatter(typed);
  const text = typed.slice(matter.start, matter.end);
  if (/["“„«»]/.test(text)) return null;
  const [outlets, writers] = [readOutlets(text, knowledge.publishers), readAuthors(text, authors)];
  const named = [...outlets.spans, ...writers.spans];
  const first = readAskedWords(text, named, knowledge);
  if (first.length > mostWords || (first.some(isUnknown) && first.every(({ kinds }) => kinds.length === 0)))
    return null;
  const dates = await findDates(text, { today, loaded: knowledge.days }, named);
  const words = dates.length === 0 ? first : readAskedWords(text, [...named, ...dates], knowledge);
  const parted = partTopic(words);
  if (parted.words.some(isUnknown) || isNumbered(words)) return null;
  const asked = judgeMatter(
    gatherFacts(parted.words, { topic: parted.topic, authors: writers.publishers, publishers: outlets.publishers }),
  );
  if (asked === null || (dates.length > 0 && withoutDays.has(asked))) return null;
  return {
    matter: asked,
    topic: parted.topic,
    dates,
    publishers: outlets.publishers,
    authors: writers.publishers,
    isOfOne: words.some(({ text: word, kinds }) => isNamedOne(kinds) && singularOf(word) === word && word !== "news"),
    doubtful: doubtfulNouns(parted.words, parted.isModifier),
  };
}

function isNamedOne(kinds: AskedWord["kinds"]): boolean {
  return kinds.includes("article") || kinds.includes("text");
}

/** "article 8" is one of a law. */
function isNumbered(words: readonly AskedWord[]): boolean {
  return words.some(({ text }, at) => /^\d/.test(text) && words[at - 1]?.kinds.includes("article") === true);
}

/** Whoever says "this", "you" or "articles" means what is loaded; "the report" may be one that the news is about. */
function doubtfulNouns(words: readonly AskedWord[], isModifier: boolean): readonly string[] {
  const means = words.some(({ text, kinds }) => kinds.includes("article") || pointingWords.has(text));
  if (means && !isModifier) return [];
  return words
    .filter(
      // "how many fire reports are there" may count those that the news is about.
      ({ kinds }, at) => (isModifier && isNamedOne(kinds)) || (isNamed(kinds) && words[at - 1]?.text === "the"),
    )
    .map(({ text }) => singularOf(text));
}

function isNamed(kinds: AskedWord["kinds"]): boolean {
  return kinds.some((kind) => kind === "text" || kind === "outlet" || kind === "author" || kind === "title");
}
