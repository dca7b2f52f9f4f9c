import type { MinedNames } from "../answers/question/mine-names.ts";
import type { NameTable } from "../answers/question/names.ts";
import type { Archive } from "../archive/archive.ts";
import type { KeptReadings } from "../archive/open-archive.ts";
import type { Corpus, KeptFile } from "../corpus/read-corpus.ts";
import type { Problem } from "../corpus/text/problem.ts";
import type { Person } from "../quotations/person.ts";
import type { ArticleReading } from "../quotations/read-article.ts";
import type { TermCounts } from "../search/term-counts.ts";
import type { PackedQuotation } from "./packed-quotation.ts";
import { textPacking } from "./packed-text.ts";
import { packPlain, packSmall } from "./records.ts";
import type { ArticleFacts } from "./stored-texts.ts";

/** A coverage as it was read, and what was read out of it: what a snapshot keeps. */
export interface SnapshotContents {
  /** The corpus as it was served. */
  readonly corpus: Corpus;
  /** The files it was read from, with what else they hold. */
  readonly files: ReadonlyMap<string, KeptFile>;
  readonly archive: Archive;
  /** The cache of what was read of each article. */
  readonly kept: KeptReadings;
}

/**
 * The state is read whole when a snapshot is opened. Articles go by their places: first those that are quoted from, newest first,
 * then whatever else the files hold.
 */
export interface StoredState {
  readonly facts: readonly ArticleFacts[];
  /** The number of those that are quoted from. */
  readonly quoted: number;
  /** The article files, in the order they were read. */
  readonly files: readonly StoredFile[];
  readonly corpus: Pick<Corpus, "problems" | "aliases" | "feeds"> & { readonly places: Int32Array };
  /** The places of articles that carry one text. */
  readonly carriers: readonly Int32Array[];
  /** The place of each article that carries a retracted text, and of the one that was retracted. */
  readonly retractedTexts: readonly (readonly [place: number, retracted: number])[];
  readonly people: readonly Person[];
  readonly names: NameTable;
  readonly counts: TermCounts;
  /** The marks of the articles that are quoted from, as engines outside the program know them. */
  readonly marks: readonly string[];
}

export interface StoredFile {
  readonly path: string;
  readonly signature: string;
  readonly problems: readonly Problem[];
  readonly articles: readonly { readonly place: number; readonly line: number | null }[];
}

/** The reading of one article by itself, for when the coverage around it changes. */
export interface StoredReading {
  readonly reading: Omit<ArticleReading, "article">;
  /** Null where no question has needed them yet. */
  readonly names: MinedNames | null;
}

/** The records of a snapshot, which are by place. Readings are for reloads alone. */
export const records = {
  texts: { name: "texts", packing: textPacking },
  quotations: { name: "quotations", packing: packPlain<readonly PackedQuotation[]>() },
  readings: { name: "readings", packing: packSmall<StoredReading>() },
} as const;

/** The other sections of a snapshot. */
export const sections = {
  state: "state",
  terms: "terms",
  words: "words",
  wordNumbers: "word numbers",
  postings: "postings",
  sketches: "sketches",
  sketchesFrom: "sketches from",
  checked: "checked",
  checkedKeys: "checked keys",
} as const;
