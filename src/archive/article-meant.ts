import { ofOneArticle } from "../answers/coverage/judge-matter.ts";
import { readAuthors } from "../answers/coverage/read-authors.ts";
import { readCoverageQuestion } from "../answers/coverage/read-coverage-question.ts";
import { readOutlets } from "../answers/question/outlets.ts";
import type { IsoDate } from "../coverage/article.ts";
import { findWords, foldText, type Word } from "../coverage/fold.ts";
import { largestOf } from "../coverage/lists.ts";
import type { Span } from "../coverage/span.ts";
import { articleNouns, publicationWordsOf } from "../english/classes/publication-words.ts";
import { cardinals, ordinals } from "../english/numbers/number-words.ts";
import { termsOf } from "../terms/find-terms.ts";
import { authorsOf } from "./answer-coverage.ts";
import type { Archive, Source } from "./archive.ts";
import { placeMeant } from "./find-sources.ts";
import { speaksOf } from "./speaks-of.ts";

/** One article that a question names by its place or by a name in it: "the second one", "article 2", "[2]", "the Gazette one". */
export interface ArticleMeant {
  /** As it was typed. */
  readonly written: string;
  /** Null where the list of articles has no such place. */
  readonly source: Source | null;
  /** The question, which calls it "this article". */
  readonly question: string;
  /** The question without it, as it is searched for in this article. */
  readonly searched: string;
}

/** Longer texts are looked through for no such words. UTF-16 units. */
const longestRead = 300;
/** "The Us Weekly one": a name of so many words at most. */
const longestName = 3;
const mostPassages = 200;

/**
 * The article that a question means by its place in the list of sources, which begins with the newest, or by a name that it alone has. Null
 * where it means none, and where the news itself has such a thing: "article 8" of a treaty.
 */
export async function articleMeant(question: string, archive: Archive, today: IsoDate): Promise<ArticleMeant | null> {
  if (question.length > longestRead || archive.sources.size === 0) return null;
  const words = findWords(question).map((word) => ({ ...word, folded: foldText(word.text) }));
  const found = findNumbered(question, words) ?? findOrdinal(words) ?? (await findNamed(question, words, archive));
  if (!found) return null;
  const meant = {
    written: question.slice(found.start, found.end),
    source: found.source ?? [...archive.sources.values()].at(found.place - 1) ?? null,
    question: nameThis(question, found),
    searched: leaveOut(question, found),
  };
  const isOfArticles = !found.isDoubtful || (await asksOfArticle(meant.question, words, archive, today));
  return isOfArticles && !(await isOfNews(found, meant.written, archive)) ? meant : null;
}

/** "how old is he" of "how old is he in article 2". */
function leaveOut(question: string, { start, end }: Span): string {
  const led = question.slice(0, start);
  const before = led.replace(/(?:^|\s)(?:according to|from|in)\s$/i, " ");
  if (before === led) return nameThis(question, { start, end });
  return `${before}${question.slice(end).replace(/^[,:]/, "")}`.replace(/\s+/g, " ").trim();
}

function nameThis(question: string, { start, end }: Span): string {
  return `${question.slice(0, start)}this article${question.slice(end)}`;
}

interface Found extends Span {
  /** Its place in the list; 0 is the last. */
  readonly place: number;
  readonly source?: Source;
  /** The folded noun that it is called by; null where that is no noun. */
  readonly noun: string | null;
  /** It may be a thing of the news, unless the rest of the question is about an article. */
  readonly isDoubtful: boolean;
}

interface Folded extends Word {
  readonly folded: string;
}

/** "[2]", "article 2", "source #2", "story number two". */
function findNumbered(text: string, words: readonly Folded[]): Found | null {
  const marked = /\[(\d{1,3})\]/.exec(text);
  if (marked) return foundAt({ start: marked.index, end: marked.index + marked[0].length }, Number(marked[1]), null);
  for (const [at, { folded: noun, start }] of words.entries()) {
    if (!articleNouns.has(noun)) continue;
    const isSaid = /^(?:no|nr|number)$/.test(words[at + 1]?.folded ?? "");
    const number = words[at + (isSaid ? 2 : 1)];
    const place = number && (/^\d{1,3}$/.test(number.text) ? Number(number.text) : cardinals.get(number.folded));
    if (number && place && words[at + (isSaid ? 3 : 2)]?.folded !== "of")
      return foundAt({ start, end: number.end }, place, noun);
  }
  return null;
}

/** "the second one", "2nd article", "the oldest story". */
function findOrdinal(words: readonly Folded[]): Found | null {
  for (const [at, { folded, start }] of words.entries()) {
    const [before, noun, behind] = [words[at - 1], words[at + 1], words[at + 2]];
    const place = noun && behind?.folded !== "of" ? placeOf(folded, words) : null;
    const isLed = before?.folded === "the";
    if (!noun || place === null || !(articleNouns.has(noun.folded) || (isLed && noun.folded === "one"))) continue;
    const isDoubtful = noun.folded !== "article" || !ordinals.has(folded);
    return { ...foundAt({ start: isLed ? before.start : start, end: noun.end }, place, noun.folded), isDoubtful };
  }
  return null;
}

/** The newest comes first, but for who asks when the first came out. */
function placeOf(word: string, words: readonly Folded[]): number | null {
  const place = /^\d{1,3}$/.test(word) ? null : placeMeant(word);
  const kinds = publicationWordsOf(word);
  if (place === 1 && words.some(({ folded }) => folded === "when")) return 0;
  if (place !== null) return place;
  if (kinds.includes("oldest")) return 0;
  return (kinds.includes("newest") && !/^update/.test(word)) || word === "last" ? 1 : null;
}

/** "the Gazette one", "the one by Ada Roe", "the Us Weekly one": the one article that is from there, or that alone writes of it. */
async function findNamed(text: string, words: readonly Folded[], archive: Archive): Promise<Found | null> {
  const at = words.findIndex(({ folded }) => folded === "one");
  const the = words.findLastIndex(({ folded }, place) => place < at && folded === "the");
  const [first, one] = [words[the], words[at]];
  if (the < 0 || !first || !one || at - the > longestName + 1) return null;
  const all = [...archive.sources.values()];
  const { publishers, spans } = readOutlets(text, archive.answering.knowledge.publishers);
  const writers = readAuthors(text, authorsOf(archive));
  const from = all.filter(
    ({ article: { publisher, author } }) =>
      (publisher !== null && publishers.includes(publisher)) ||
      (author !== null && writers.publishers.includes(author)),
  );
  const named = [...spans, ...writers.spans];
  const sources = named.length > 0 ? from : await sourcesNaming(words.slice(the + 1, at), archive);
  const [source, other] = sources;
  if (!source || other) return null;
  const end = largestOf(
    named.map((span) => span.end),
    one.end,
  );
  return { start: first.start, end, place: 1, source, noun: null, isDoubtful: true };
}

/** The articles that write a name, each of its words with a capital. */
async function sourcesNaming(name: readonly Folded[], { index, sources }: Archive): Promise<readonly Source[]> {
  const written = name.map(({ folded }) => `${folded.charAt(0).toUpperCase()}${folded.slice(1)}`).join(" ");
  const terms = termsOf(written).map((term) => ({ term, weight: 1 }));
  const { candidates } = await index.findCandidates({ terms, filter: {}, limit: mostPassages });
  const holding = candidates.filter(({ passage }) => passage.excerpt.text.includes(written));
  return [...new Set(holding.map(({ passage }) => passage.article.id))].flatMap((id) => sources.get(id) ?? []);
}

function foundAt(span: Span, place: number, noun: string | null): Found {
  return { ...span, place, noun, isDoubtful: false };
}

/** Who wrote it, when, whom it quotes, and what it says can be asked of an article. */
async function asksOfArticle(
  question: string,
  words: readonly Folded[],
  archive: Archive,
  today: IsoDate,
): Promise<boolean> {
  if (words.some(({ folded }) => publicationWordsOf(folded).includes("say")))
    return words[0]?.folded.startsWith("what") === true;
  const reading = { knowledge: archive.answering.knowledge, authors: authorsOf(archive), today };
  const asked = await readCoverageQuestion(question, reading);
  return asked !== null && ofOneArticle.has(asked.matter);
}

/** The articles speak of such a thing themselves: of "article 8", or of "the report". */
async function isOfNews({ noun, isDoubtful }: Found, written: string, archive: Archive): Promise<boolean> {
  if (noun === null || noun === "one") return false;
  if (isDoubtful && noun !== "article") return speaksOf(noun, archive);
  const terms = termsOf(written).map((term) => ({ term, weight: 1 }));
  const { candidates } = await archive.index.findCandidates({ terms, filter: {}, limit: mostPassages });
  const plain = foldText(written).replace(/^the /, "");
  return candidates.some(({ passage: { article, excerpt } }) =>
    foldText(`${article.title ?? ""}\n${excerpt.text}`).includes(plain),
  );
}
