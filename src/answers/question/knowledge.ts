import type { Article, IsoDate } from "../../coverage/article.ts";
import type { YieldTurn } from "../../coverage/cooperative-steps.ts";
import type { Kept } from "../../coverage/kept.ts";
import { frameWords } from "../../english/classes/frame-words.ts";
import type { PassageReader } from "../../reading/passage-reader.ts";
import type { PassageIndex } from "../../search/passage-index.ts";
import { readSpelling, type Spelling } from "../../terms/spelling.ts";
import { stemWord } from "../../terms/stem.ts";
import type { Lexicon } from "../../terms/vocabulary.ts";
import { type MinedNames, mineNames } from "./mine-names.ts";
import { joinNames, type NameTable } from "./names.ts";

/** Holds what of a coverage a question is read with. */
export interface Knowledge {
  readonly vocabulary: Lexicon;
  readonly spelling: Spelling;
  /** Tells whether a folded word is common English, whatever the coverage says. Of no word without a reader. */
  readonly isEnglish: (word: string) => boolean;
  readonly frames: ReadonlySet<string>;
  readonly names: NameTable;
  /** As the articles write them, each once. */
  readonly publishers: readonly string[];
  /** The day of the newest article: what "now" is. Empty where there is none, as `oldest` is. */
  readonly newest: IsoDate;
  readonly oldest: IsoDate;
  /** The days that articles are of, newest first, each once. */
  readonly days: readonly IsoDate[];
}

/** Holds what was read off articles that are still the same objects; an article that is gone takes it along. */
export type KeptNames = Kept<Article, MinedNames>;

interface Reading {
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly kept: KeptNames;
  readonly reader: Knowing | null;
  readonly yieldTurn: YieldTurn;
}

/** The reader is asked for no more than this. */
type Knowing = Pick<PassageReader, "knows">;

/** Reads it off the articles, newest first. Linear in the text of those that are not kept. */
export async function readKnowledge(
  articles: readonly Article[],
  index: PassageIndex,
  { aliases, kept, reader, yieldTurn }: Reading,
): Promise<Knowledge> {
  const mined: MinedNames[] = [];
  for (const article of articles) {
    const names = kept.get(article) ?? mineNames(article.body);
    kept.set(article, names);
    mined.push(names);
    await yieldTurn();
  }
  return openKnowledge(articles, index, joinNames(mined, aliases), reader);
}

/** Opens what is known of the articles for one who has the names already. */
export function openKnowledge(
  articles: readonly Article[],
  index: PassageIndex,
  names: NameTable,
  reader: Knowing | null,
): Knowledge {
  return {
    vocabulary: index.vocabulary,
    spelling: readSpelling(index.vocabulary, (term) => index.statistics.passagesWith(term)),
    isEnglish: (word) => reader?.knows(word) ?? false,
    frames: new Set(frameWords.map(stemWord)),
    names,
    publishers: [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))],
    newest: articles[0]?.publishedOn ?? "",
    oldest: articles.at(-1)?.publishedOn ?? "",
    days: [...new Set(articles.map(({ publishedOn }) => publishedOn))],
  };
}
