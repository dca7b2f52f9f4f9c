import type { Article } from "../coverage/article.ts";
import { titleOf } from "../coverage/citation.ts";

/** An article as an item of CSL-JSON: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper";
  readonly title: string;
  readonly "container-title"?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued: { readonly "date-parts": readonly (readonly number[])[] };
  readonly URL?: string;
}

/** Tells what an article states, for programs that set bibliographies; what it does not state is left out. */
export function cslItemOf(article: Article): CslItem {
  const { id, publisher, author, publishedOn, url } = article;
  return {
    id,
    type: "article-newspaper",
    title: titleOf(article),
    ...(publisher === null ? {} : { "container-title": publisher }),
    ...(author === null ? {} : { author: [{ literal: author }] }),
    issued: { "date-parts": [publishedOn.split("-").map(Number)] },
    ...(url === null ? {} : { URL: url }),
  };
}

/** The articles as BibTeX entries, in their order, with a blank line between two. */
export function bibtexOf(articles: readonly Article[]): string {
  const keys = new Set<string>();
  return articles.map((article) => entryOf(article, keys)).join("\n");
}

function entryOf(article: Article, keys: Set<string>): string {
  const { publisher, author, publishedOn, url } = article;
  const [year = "", month = "", day = ""] = publishedOn.split("-");
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ["title", `{${escapeTex(titleOf(article))}}`],
    ["journal", publisher && escapeTex(publisher)],
    ["author", author && `{${escapeTex(author)}}`],
    ["year", year],
    ["month", String(Number(month))],
    ["day", String(Number(day))],
    ["url", url?.replace(/[{}\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`) ?? null],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@article{${keyOf(article.id, keys)},\n${lines.join("")}}\n`;
}

/** BibTeX's keys are plain letters, digits and few marks, and no two are the same. */
function keyOf(id: string, keys: Set<string>): string {
  const plain =
    id
      .normalize("NFKD")
      .replace(/[^\w:.-]+/g, "-")
      .replace(/^-+|-+$/g, "") || "article";
  let key = plain;
  for (let count = 2; keys.has(key.toLowerCase()); count += 1) key = `${plain}-${count}`;
  keys.add(key.toLowerCase());
  return key;
}

const texMarks: Readonly<Record<string, string>> = {
  "#": "\\#",
  $: "\\$",
  "%": "\\%",
  "&": "\\&",
  "\\": "\\textbackslash{}",
  "^": "\\^{}",
  _: "\\_",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\~{}",
};

/** A brace that stands alone would end the field, also behind a backslash: it is spelt. */
function escapeTex(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[#$%&\\^_{}~]/g, (mark) => texMarks[mark] ?? mark);
}
