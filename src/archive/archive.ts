import { type Answering, prepareAnswering } from "../answers/answering.ts";
import { type CheckedCoverage, readCheckedCoverage } from "../checking/checked-coverage.ts";
import { type Article, byNewest } from "../coverage/article.ts";
import type { Excerpt } from "../coverage/excerpt.ts";
import { type Passage, splitPassages } from "../coverage/passage.ts";
import { sharedLength } from "../coverage/span.ts";
import type { Person } from "../quotations/person.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { readQuotations } from "../quotations/read-quotations.ts";
import type { PassageIndex } from "../search/passage-index.ts";

/** One article with what was read out of it. */
export interface Source {
  readonly article: Article;
  /** In the order of the text; never empty. */
  readonly passages: readonly Passage[];
  /** In the order of the text. */
  readonly quotations: readonly Quotation[];
}

/** Everything that is known of the loaded coverage. Never changes: a reload opens another. */
export interface Archive {
  /** By article id; newest first; never empty. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Most quoted first. */
  readonly people: readonly Person[];
  readonly index: PassageIndex;
  /** What questions are answered with. */
  readonly answering: Answering;
  /** What claims are checked against; read when it is first asked for. */
  readonly checked: CheckedCoverage;
}

/** What the corpus's owner states beside the articles: other names of a person or thing, by its name. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

export interface ArchiveOptions {
  readonly aliases: Aliases;
  readonly buildIndex: (passages: readonly Passage[]) => Promise<PassageIndex>;
}

/** Reads the articles through. Throws a RangeError when there are none. */
export async function openArchive(articles: readonly Article[], options: ArchiveOptions): Promise<Archive> {
  if (articles.length === 0) throw new RangeError("an archive needs at least one article");
  const newestFirst = articles.toSorted(byNewest);
  const { quotations, people } = readQuotations(newestFirst, options.aliases);
  const sources = new Map<string, { article: Article; passages: readonly Passage[]; quotations: Quotation[] }>();
  for (const article of newestFirst) {
    const passages = splitPassages(article);
    if (passages.length > 0) sources.set(article.id, { article, passages, quotations: [] });
  }
  for (const quotation of quotations) sources.get(quotation.words.article.id)?.quotations.push(quotation);
  const passages = [...sources.values()].flatMap((source) => source.passages);
  const index = await options.buildIndex(passages);
  let checked: CheckedCoverage | null = null;
  return {
    sources,
    people,
    index,
    answering: await prepareAnswering(sources, index, options.aliases),
    get checked() {
      checked ??= readCheckedCoverage(sources, people);
      return checked;
    },
  };
}

/** The quotations that stand in the excerpt, wholly or in part, in the order of the text. */
export function quotationsIn(archive: Archive, excerpt: Excerpt): readonly Quotation[] {
  const quotations = archive.sources.get(excerpt.article.id)?.quotations ?? [];
  return quotations.filter((quotation) => sharedLength(quotation.words, excerpt) > 0);
}
