import type { ChosenArticle } from "./choose-article.ts";
import { findMainText } from "./main-text.ts";
import { readNewsArticle } from "./news-article.ts";
import type { PageStatements } from "./page-statements.ts";

/**
 * The words of the article: the main text of the page, or what the publisher states for its body, where that is not a part or a
 * summary of it.
 */
export async function findBody(
  html: string,
  { metas }: PageStatements,
  { articles, linked }: ChosenArticle,
): Promise<{ readonly body: string | undefined }> {
  const main = await findMainText(html);
  const summaries = ["description", "og:description", "twitter:description"].flatMap((name) => metas.get(name) ?? []);
  const stated = articles
    .map((article) => readNewsArticle(article, linked.nodes)["body"])
    .filter((body) => typeof body === "string")
    .reduce((longest, body) => (body.length > longest.length ? body : longest), "");
  if (!main) return { body: stated === "" ? undefined : stated };
  return { body: stated !== "" && !isPartOf(stated, main.body, summaries) ? stated : main.body };
}

/** Whether the page has the stated words and more, or they are cut short or only sum it up. */
function isPartOf(stated: string, main: string, summaries: readonly string[]): boolean {
  const cut = /\s*(?:\[?(?:…|\.{3})\]?)\s*$/;
  const words = withoutSpace(stated.replace(cut, ""));
  const found = withoutSpace(main);
  if (found.includes(words)) return !stated.includes("\n") || found.length > muchMore * words.length;
  if (found.length < muchMore * words.length) return false;
  return cut.test(stated) || summaries.some((one) => withoutSpace(one).startsWith(words));
}

/** A page has some words around those of its article; a teaser is a small part of it. */
const muchMore = 1.2;

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}
