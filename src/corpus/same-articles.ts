import type { Article } from "../coverage/article.ts";
import type { Problem } from "./text/problem.ts";

interface Placed {
  readonly article: Article;
  readonly file: string;
  readonly line: number | null;
}

/**
 * Notes of articles that stand in two files, in two forms perhaps: under one link, or with one beginning and end on one day from one
 * publisher. Parts of one file, such as the updates of a live page, may share a link. Linear.
 */
export function findSameArticles(placed: Iterable<Placed>): readonly Problem[] {
  const all = [...placed];
  const [first] = all;
  if (all.every(({ file }) => file === first?.file)) return [];
  const [byLink, byText] = [new Map<string, Placed>(), new Map<string, Placed>()];
  const notes: Problem[] = [];
  for (const one of all) {
    const { article, file, line } = one;
    const text = keyOfText(article);
    const link = article.url === null ? null : keyOfLink(article.url);
    const sameText = text === null ? undefined : byText.get(text);
    const sameLink = link === null ? undefined : byLink.get(link);
    const isNewer = sameLink?.article.supersedes?.includes(article.id) || article.supersedes?.length;
    if (sameText && sameText.file !== file)
      notes.push(noteOf(file, line, `seems to be the same article as ${placeOf(sameText)}; leave one of them out`));
    else if (sameLink && sameLink.file !== file && !isNewer) {
      const what = `has the link of ${placeOf(sameLink)} and another text; if it takes its place, say supersedes: ${sameLink.article.id}`;
      notes.push(noteOf(file, line, what));
    }
    if (text !== null && !sameText) byText.set(text, one);
    if (link !== null && !sameLink) byLink.set(link, one);
  }
  return notes;
}

function noteOf(file: string, line: number | null, message: string): Problem {
  return { file, line, message, isNote: true };
}

/** UTF-16 units. */
const shortest = 50;
/** UTF-16 units of the beginning and the end of a text, and letters among them. */
const compared = 300;
const mostLetters = 100;

/** Null for a text that is too short to know it by. */
function keyOfText({ body, publishedOn, publisher }: Article): string | null {
  if (body.length < shortest) return null;
  const letters = lettersOf(body, 0, 1) + lettersOf(body, body.length - 1, -1);
  return `${publishedOn}\n${publisher ?? ""}\n${letters.toLowerCase()}`;
}

/** The first letters and digits from one end of a text on, which forms leave as they are. */
function lettersOf(text: string, from: number, step: -1 | 1): string {
  let letters = "";
  for (let at = from, seen = 0; seen < compared && letters.length < mostLetters; at += step, seen += 1) {
    const sign = text.charAt(at);
    if (sign < "\u0080" ? isPlainLetter(sign.charCodeAt(0)) : /[\p{L}\p{N}]/u.test(sign)) letters += sign;
  }
  return letters;
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** The link without its protocol, `www.`, fragment, marks of campaigns and last slash. */
function keyOfLink(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/#.*$/, "")
    .replace(/[?&](?:utm_\w{1,20}|fbclid|gclid)=[^&]{0,500}/g, "")
    .replace(/\/$/, "");
}

function placeOf({ file, line }: Placed): string {
  return line === null ? file : `${file}:${line}`;
}
