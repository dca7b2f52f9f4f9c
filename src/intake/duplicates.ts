import type { Article } from "../coverage/article.ts";
import { findWords, foldText } from "../coverage/fold.ts";

/** Why an article is one that is known already. */
export interface Duplicate {
  readonly known: Article;
  readonly same: "id" | "link" | "text";
}

/** A known article that carries nearly the same text: one wire story in two papers. */
export interface Carrier {
  readonly known: Article;
  /** How much of the two texts is shared, from 0 to 1. */
  readonly shared: number;
}

/** The articles known so far, by what shows that another is one of them. */
export interface KnownArticles {
  /** The article that this one is; null when it is new. */
  findDuplicate(article: Article): Duplicate | null;
  /** The known articles that carry nearly the same text, most alike first; empty for a text of its own. */
  findCarriers(article: Article): readonly Carrier[];
  add(article: Article): void;
}

/** Words in a row that two texts must share to count as copied: fewer are common phrases. */
const shingleWords = 8;

/** Of all runs of words, one in so many is kept: https://doi.org/10.1109/SEQUEN.1997.666900 (Broder's mod-m sketch). */
const sampling = 4;

/** An edited wire story keeps most of its sentences; two reports of one event share little but their quotations. */
const leastShared = 0.5;

export function openKnownArticles(articles: readonly Article[]): KnownArticles {
  const byId = new Map<string, Article>();
  const byLink = new Map<string, Article>();
  const byText = new Map<string, Article>();
  const bySketch = new Map<number, Article[]>();
  const sketches = new Map<Article, ReadonlySet<number>>();
  const known: KnownArticles = {
    findDuplicate(article) {
      const sameId = byId.get(article.id);
      if (sameId) return { known: sameId, same: "id" };
      const sameLink = article.url === null ? undefined : byLink.get(plainLink(article.url));
      if (sameLink) return { known: sameLink, same: "link" };
      const sameText = byText.get(plainText(article));
      return sameText ? { known: sameText, same: "text" } : null;
    },
    findCarriers(article) {
      const sketch = sketchOf(article);
      const shared = new Map<Article, number>();
      for (const shingle of sketch)
        for (const one of bySketch.get(shingle) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
      return [...shared]
        .map(([one, count]) => ({ known: one, shared: resemblance(count, sketch, sketches.get(one)) }))
        .filter((carrier) => carrier.shared >= leastShared)
        .toSorted((one, other) => other.shared - one.shared || (one.known.id < other.known.id ? -1 : 1));
    },
    add(article) {
      byId.set(article.id, article);
      if (article.url !== null) byLink.set(plainLink(article.url), article);
      byText.set(plainText(article), article);
      const sketch = sketchOf(article);
      sketches.set(article, sketch);
      for (const shingle of sketch) {
        const carriers = bySketch.get(shingle);
        if (carriers) carriers.push(article);
        else bySketch.set(shingle, [article]);
      }
    },
  };
  for (const article of articles) known.add(article);
  return known;
}

/** What two texts share of what either has (Jaccard). */
function resemblance(shared: number, one: ReadonlySet<number>, other: ReadonlySet<number> | undefined): number {
  const either = one.size + (other?.size ?? 0) - shared;
  return either === 0 ? 0 : shared / either;
}

/** The link without what does not name the page: its protocol, `www.`, fragment, marks of campaigns, last slash. */
function plainLink(url: string): string {
  if (!URL.canParse(url)) return url;
  const link = new URL(url);
  const kept = [...link.searchParams].filter(([name]) => !/^(?:utm_\w+|fbclid|gclid)$/.test(name));
  const query = kept.map(([name, value]) => `${name}=${value}`).join("&");
  return `${link.host.replace(/^www\./, "")}${link.pathname.replace(/\/$/, "")}?${query}`;
}

function plainText({ body }: Article): string {
  return wordsOf(body).join(" ");
}

function wordsOf(body: string): readonly string[] {
  return findWords(foldText(body)).map(({ text }) => text);
}

/** Numbers of one in `sampling` of the runs of words. */
function sketchOf({ body }: Article): ReadonlySet<number> {
  const words = wordsOf(body);
  const shingles = new Set<number>();
  for (let at = 0; at + shingleWords <= words.length; at += 1) {
    const number = hash(words.slice(at, at + shingleWords).join(" "));
    if (number % sampling === 0) shingles.add(number);
  }
  return shingles;
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
