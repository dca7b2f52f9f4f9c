import { foldText } from "../../coverage/fold.ts";
import { findParagraphs } from "../../coverage/paragraphs.ts";
import { readDay } from "../article/read-day.ts";
import { listOf } from "../stated/linked-data.ts";
import { nameOfType } from "../stated/news-article.ts";
import type { ChosenArticle } from "./choose-article.ts";
import { findMainText, type MainText } from "./main-text.ts";
import { findNotice } from "./notice-instead.ts";
import { timeBelow } from "./page-days.ts";
import type { PageFields } from "./page-fields.ts";
import type { PageStatements } from "./page-statements.ts";

interface PageBody extends Pick<MainText, "entries" | "headline" | "notes" | "opening"> {
  readonly body: string | undefined;
  /** Says which of its paragraphs are quoted, as an article states it. */
  readonly quoted: readonly string[];
  /** Says why the text is likely none of the article; null when nothing says so. */
  readonly notice: string | null;
}

/**
 * The words of the article: the main text of the page, or what the publisher states for its body, where that is not a part or a
 * summary of it.
 */
export function findBody(
  statements: PageStatements,
  chosen: ChosenArticle,
  { fields, from, addresses, moment }: PageFields & { readonly addresses: readonly string[] },
): PageBody {
  const { metas } = statements;
  const { articles, others } = chosen;
  const [title = null, author = null, publisher = null] = [fields["title"], fields["author"], fields["publisher"]].map(
    (one) => (typeof one === "string" ? one : null),
  );
  const { day } = readDay(fields["publishedOn"]);
  const summaries = ["description", "og:description", "twitter:description"].flatMap((name) => metas.get(name) ?? []);
  const stated = chosen.stated
    .map(({ body }) => body)
    .filter((body) => typeof body === "string")
    .reduce((longest, body) => (body.length > longest.length ? body : longest), "");
  const types = articles.flatMap((article) => listOf(article["@type"])).map(nameOfType);
  const { blocks: main, ...seen } = findMainText(statements.shown, {
    title,
    author,
    publisher,
    day,
    addresses,
    others,
    isLive: types.includes("LiveBlogPosting"),
    isNews: types.length > 0 && !types.some((type) => forumTypes.test(type)),
    isStatedList: isStatedList(statements, chosen),
    hasStatedBody: stated !== "",
    hasTimes: statements.times.length > 1,
    isModest: statements.isModest,
    isOpeningNeeded: author === null || from.publishedOn === timeBelow || day === null || moment !== null,
  });
  if (!main || main.paragraphs.length === 0)
    return { ...seen, body: stated === "" ? undefined : stated, quoted: [], notice: null };
  const found = main.paragraphs.join("\n\n");
  const about = [title ?? "", ...summaries, ...articles.map((one) => String(one["description"] ?? ""))];
  const isStated = articles.length > 0 || metas.has("og:title");
  const doubt = stated === "" && isStated ? findNotice(found, about) : null;
  const notice = doubt?.isLikely ? doubt.message : null;
  const notes = doubt && !doubt.isLikely ? [...seen.notes, doubt.message] : seen.notes;
  if (stated === "" || isPartOf(stated, found, summaries) || runsTogether(stated, main.paragraphs))
    return { ...seen, notes, body: found, quoted: main.quoted, notice };
  return { ...seen, notes: [], body: stated, quoted: carryQuoted(main.quoted, main.paragraphs, stated), notice: null };
}

/** Matches what schema.org calls posts of forums and networks. */
const forumTypes = /^(?:Answer|Comment|DiscussionForumPosting|QAPage|Question|SocialMediaPosting)$/;

/** Matches what schema.org calls pages of articles, and Open Graph pages that are none. */
const listTypes = /^(?:Blog|CollectionPage|ItemList|ProfilePage|SearchResultsPage|Series)$/;

function isStatedList({ metas, microdata }: PageStatements, { articles, linked }: ChosenArticle): boolean {
  if (articles.length > 0) return false;
  const types = [...linked.statements, ...microdata].flatMap((one) => listOf(one["@type"])).map(nameOfType);
  return types.some((type) => listTypes.test(type)) || /^(?:website|blog)$/i.test(metas.get("og:type")?.[0] ?? "");
}

/** Tells whether the page has the stated words and more, or they are cut short or only sum it up. */
function isPartOf(stated: string, main: string, summaries: readonly string[]): boolean {
  const cut = /\s*(?:\[?(?:…|\.{3})\]?)\s*$/;
  const words = withoutSpace(stated.replace(cut, ""));
  const found = withoutSpace(main);
  if (found.includes(words)) return !stated.includes("\n") || found.length > muchMore * words.length;
  if (!stated.includes("\n") && found.length > farMore * words.length && sumsUp(stated, main)) return true;
  if (found.length < muchMore * words.length) return false;
  return cut.test(stated) || summaries.some((one) => withoutSpace(one).startsWith(words));
}

/** A page has some words around those of its article; a teaser is a small part of it. */
const muchMore = 1.2;
/** What is so much shorter than the page's own text is none of its body, whatever words it has. */
const farMore = 1.8;

/** Tells whether most of its longer words are on the page: a teaser, and not the body that a page fills in later. */
function sumsUp(stated: string, main: string): boolean {
  const there = new Set(longerWords(main));
  const all = longerWords(stated);
  return all.filter((word) => there.has(word)).length * 2 >= all.length;
}

function longerWords(text: string): readonly string[] {
  return foldText(text).match(/\p{L}{5,}/gu) ?? [];
}

/** Tells whether the stated words are those of the page without its paragraphs: nearly all are there, each as often. Linear. */
function runsTogether(stated: string, paragraphs: readonly string[]): boolean {
  if (paragraphs.length < 2 || stated.includes("\n")) return false;
  const left = new Map<string, number>();
  for (const word of paragraphs.flatMap(allWords)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = allWords(stated);
  let there = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) there += 1;
    left.set(word, count - 1);
  }
  return there >= nearlyAll * words.length;
}

/** Of the words of a stated body; a sign-up line may stand at its end. */
const nearlyAll = 0.88;

function allWords(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Tells what is quoted on the page, where the stated body has the same paragraphs. */
function carryQuoted(quoted: readonly string[], from: readonly string[], stated: string): readonly string[] {
  if (quoted.length === 0) return [];
  const places = new Map(
    findParagraphs(stated).map(({ start, end }, at) => [withoutSpace(stated.slice(start, end)), at + 1]),
  );
  return quoted.flatMap((statement) => {
    const [, first = "", last = first, speaker = ""] = /^(\d+)(?:-(\d+))?( .*)?$/.exec(statement) ?? [];
    const numbers = from.slice(Number(first) - 1, Number(last)).map((paragraph) => places.get(withoutSpace(paragraph)));
    return numbers.flatMap((number) => (number === undefined ? [] : `${number}${speaker}`));
  });
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}
