import { type Article, byNewest } from "../coverage/article.ts";
import { type Passage, splitPassages } from "../coverage/passage.ts";
import type { Person } from "../quotations/person.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { readQuotations } from "../quotations/read-quotations.ts";
import type { PassageIndex } from "../search/passage-index.ts";

/** Everything that is known of the loaded coverage. Never changes: a reload opens another. */
export interface Archive {
  /** Newest first; never empty. */
  readonly articles: readonly Article[];
  /** In the order of the articles, then of the text. */
  readonly passages: readonly Passage[];
  /** In the order of the articles, then of the text. */
  readonly quotations: readonly Quotation[];
  /** Most quoted first. */
  readonly people: readonly Person[];
  readonly index: PassageIndex;
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
  const passages = newestFirst.flatMap(splitPassages);
  const { quotations, people } = readQuotations(newestFirst, options.aliases);
  return { articles: newestFirst, passages, quotations, people, index: await options.buildIndex(passages) };
}
