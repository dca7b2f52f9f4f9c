import type { Article } from "../coverage/article.ts";
import { findWords, foldText } from "../coverage/fold.ts";
import { parseUrl } from "../coverage/parse-url.ts";
import { meetingOf, openSketchIndex } from "../coverage/sketch-index.ts";
import { compareSketches, isOneText, sketchText, type TextSketch } from "../coverage/text-sketch.ts";

/** Why an article is one that is known already. */
export interface Duplicate {
  readonly known: Article;
  readonly same: "id" | "link" | "text";
}

/** A known article that carries the same text, edited or cut: one wire story in two papers. */
export interface Carrier {
  readonly known: Article;
  /** The share of the shorter text that stands in the other, from 0 to 1. */
  readonly held: number;
}

/** The articles known so far, by what shows that another is one of them. */
export interface KnownArticles {
  /** The article that this one is; null when it is new. */
  findDuplicate(article: Article): Duplicate | null;
  /** The known articles that carry the same text, most alike first, at most eight; empty for a text of its own. */
  findCarriers(article: Article): readonly Carrier[];
  add(article: Article): void;
}

export function openKnownArticles(articles: readonly Article[]): KnownArticles {
  const byId = new Map<string, Article>();
  const byLink = new Map<string, Article>();
  const byText = new Map<string, Article>();
  const bySketch = openSketchIndex<{ readonly known: Article; readonly sketch: TextSketch }>();
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
      const sketch = sketchText(article.body);
      return bySketch
        .findLikely(meetingOf(sketch))
        .filter((likely) => isOneText(likely.sketch, sketch))
        .map((likely) => ({ known: likely.known, held: compareSketches(likely.sketch, sketch).held }))
        .toSorted((one, other) => other.held - one.held || (one.known.id < other.known.id ? -1 : 1));
    },
    add(article) {
      byId.set(article.id, article);
      if (article.url !== null) byLink.set(plainLink(article.url), article);
      byText.set(plainText(article), article);
      const sketch = sketchText(article.body);
      bySketch.add({ known: article, sketch }, meetingOf(sketch));
    },
  };
  for (const article of articles) known.add(article);
  return known;
}

/** The link without what does not name the page: its protocol, `www.`, fragment, marks of campaigns, last slash. */
function plainLink(url: string): string {
  const link = parseUrl(url);
  if (!link) return url;
  const kept = [...link.searchParams].filter(([name]) => !/^(?:utm_\w+|fbclid|gclid)$/.test(name));
  const query = kept.map(([name, value]) => `${name}=${value}`).join("&");
  return `${link.host.replace(/^www\./, "")}${link.pathname.replace(/\/$/, "")}?${query}`;
}

function plainText({ body }: Article): string {
  const words = findWords(foldText(body));
  return words.map(({ text }) => text).join(" ");
}
