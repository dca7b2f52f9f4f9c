import type { Article, IsoDate } from "../../coverage/article.ts";
import type { PassageIndex } from "../../search/passage-index.ts";
import { readSpelling, type Spelling } from "../../terms/spelling.ts";
import { stemWord } from "../../terms/stem.ts";
import type { Vocabulary } from "../../terms/vocabulary.ts";
import { frameWords } from "./frame-words.ts";
import { readSynonyms, type Synonyms } from "./match-term.ts";
import { type NameTable, readNames } from "./names.ts";

/** What of a coverage a question is read with. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  readonly spelling: Spelling;
  readonly synonyms: Synonyms;
  readonly frames: ReadonlySet<string>;
  readonly names: NameTable;
  /** As the articles write them, each once. */
  readonly publishers: readonly string[];
  /** The day of the newest article: what "last week" is counted from. */
  readonly newest: IsoDate;
  readonly oldest: IsoDate;
}

/** Reads it off the articles, newest first and at least one. Linear in their text. */
export function readKnowledge(
  articles: readonly Article[],
  index: PassageIndex,
  aliases: ReadonlyMap<string, readonly string[]>,
): Knowledge {
  return {
    vocabulary: index.vocabulary,
    spelling: readSpelling(index.vocabulary, (term) => index.statistics.passagesWith(term)),
    synonyms: readSynonyms(),
    frames: new Set(frameWords.map(stemWord)),
    names: readNames(
      articles.map(({ body }) => body),
      aliases,
    ),
    publishers: [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))],
    newest: articles[0]?.publishedOn ?? "",
    oldest: articles.at(-1)?.publishedOn ?? "",
  };
}
