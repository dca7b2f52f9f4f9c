import type { MinedNames } from "../answers/question/mine-names.ts";
import type { KeptReadings, PreparedArticle } from "../archive/open-archive.ts";
import type { Article } from "../coverage/article.ts";
import type { Kept } from "../coverage/kept.ts";
import type { TextSketch } from "../coverage/text-sketch.ts";
import type { Quotation } from "../quotations/quotation.ts";
import type { ArticleReading } from "../quotations/read-article.ts";
import type { Records } from "./records.ts";
import type { StoredReading } from "./snapshot.ts";
import type { StoredTexts } from "./stored-texts.ts";

export interface StoredReadingsOptions {
  readonly texts: StoredTexts;
  /** The number of articles, the first ones, that are quoted from. */
  readonly quoted: number;
  readonly readings: Records<StoredReading>;
  /** The sketch of the text at a place; all are read when the first is asked for. */
  readonly sketchOf: (place: number) => TextSketch;
  /** The quotations of the article at a place. */
  readonly quotationsOf: (place: number) => readonly Quotation[];
}

/** Gives what was read of articles, as a reload needs it; fetched from the disk once for each that is asked for. */
export function openStoredReadings({
  texts,
  quoted,
  readings,
  sketchOf,
  quotationsOf,
}: StoredReadingsOptions): KeptReadings {
  const places = new WeakMap(texts.articles.map((article, place) => [article, place]));
  const quotations = new WeakMap<ArticleReading, readonly Quotation[]>();
  const opened = new WeakMap<Article, { readonly reading: ArticleReading; readonly names: MinedNames | null }>();
  const open = (article: Article, place: number) => {
    const known = opened.get(article);
    if (known) return known;
    const stored = readings.read(place);
    if (!stored) throw new RangeError(`the snapshot has no reading of ${article.id}`);
    const reading: ArticleReading = { ...stored.reading, article };
    quotations.set(reading, quotationsOf(place));
    const one = { reading, names: stored.names };
    opened.set(article, one);
    return one;
  };
  const placeOf = (article: Article) => {
    const place = places.get(article);
    return place !== undefined && readings.has(place) ? place : undefined;
  };

  return {
    quotations,
    articles: keepOr<PreparedArticle>((article) => {
      const place = placeOf(article);
      if (place === undefined) return undefined;
      return {
        isBlank: place >= quoted,
        get reading() {
          return open(article, place).reading;
        },
        get passages() {
          return texts.read(place).passages;
        },
        get sketch() {
          return sketchOf(place);
        },
      };
    }),
    names: keepOr<MinedNames>((article) => {
      const place = placeOf(article);
      return place === undefined ? undefined : (open(article, place).names ?? undefined);
    }),
  };
}

/** Keeps what it is given, and what it fetches. */
function keepOr<Value>(fetch: (article: Article) => Value | undefined): Kept<Article, Value> {
  const kept = new WeakMap<Article, Value>();
  return {
    get(article) {
      const known = kept.get(article) ?? fetch(article);
      if (known !== undefined) kept.set(article, known);
      return known;
    },
    set: (article, value) => kept.set(article, value),
  };
}
