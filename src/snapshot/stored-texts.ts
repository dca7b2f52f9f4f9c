import type { Article } from "../coverage/article.ts";
import type { Passage } from "../coverage/passage.ts";
import type { PassageTerms } from "../terms/vocabulary.ts";
import { type PackedText, unpackText } from "./packed-text.ts";
import type { Records } from "./records.ts";

/** Everything that an article says of itself beside its text. */
export type ArticleFacts = Omit<Article, "body">;

/** So many articles' texts stay in memory: a question looks through fifty. */
const textsKept = 2000;

interface UnpackedText {
  readonly passages: readonly Passage[];
  readonly terms: readonly PassageTerms[];
}

/** Articles whose texts are on the disk until somebody reads them. */
export interface StoredTexts {
  /** The articles by their places. */
  readonly articles: readonly Article[];
  read(place: number): UnpackedText;
}

/** Opens the articles of the facts. The texts that were read last are kept in memory, two thousand of them. */
export function openStoredTexts(facts: readonly ArticleFacts[], texts: Records<PackedText>): StoredTexts {
  const packed = new Map<number, PackedText>();
  const unpacked = new WeakMap<PackedText, UnpackedText>();
  let last = { place: -1, text: noText };
  const textAt = (place: number): PackedText => {
    // The words of one article are mostly asked for many times in a row.
    if (last.place === place) return last.text;
    const known = packed.get(place) ?? texts.read(place) ?? noText;
    packed.delete(place);
    packed.set(place, known);
    if (packed.size > textsKept) for (const oldest of [...packed.keys()].slice(0, textsKept / 2)) packed.delete(oldest);
    last = { place, text: known };
    return known;
  };
  const articles = facts.map((fact, place) => new StoredArticle(fact, () => textAt(place).body));
  return {
    articles,
    read(place) {
      const text = textAt(place);
      const article = articles[place];
      if (!article) return { passages: [], terms: [] };
      const known = unpacked.get(text) ?? unpackText(article, text);
      unpacked.set(text, known);
      return known;
    },
  };
}

const noText: PackedText = { body: "", title: new Int32Array(), passages: new Int32Array() };

/** An article whose body is read when it is asked for. The body is a property of its own, so that copies have it too. */
class StoredArticle implements Article {
  declare readonly id: string;
  declare readonly title: Article["title"];
  declare readonly publisher: Article["publisher"];
  declare readonly author: Article["author"];
  declare readonly publishedOn: Article["publishedOn"];
  declare readonly url: Article["url"];
  declare readonly body: string;
  readonly #readBody: () => string;

  static readonly #body: PropertyDescriptor & ThisType<StoredArticle> = {
    enumerable: true,
    get() {
      return this.#readBody();
    },
  };

  constructor(facts: ArticleFacts, readBody: () => string) {
    Object.assign(this, facts);
    this.#readBody = readBody;
    Object.defineProperty(this, "body", StoredArticle.#body);
  }
}
