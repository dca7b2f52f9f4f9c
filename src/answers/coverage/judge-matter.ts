import type { PublicationWord } from "../../english/classes/publication-words.ts";
import type { AskedWord } from "./asked-words.ts";
import type { CoverageMatter, CoverageQuestion } from "./coverage-question.ts";

/** What can be asked of one article, however it is called. */
export const ofOneArticle: ReadonlySet<CoverageMatter> = new Set([
  "authors",
  "digest",
  "outlets",
  "published",
  "quoted",
]);

/** Holds what the words of a question have, for the rules below. */
export interface Facts {
  readonly has: (...kinds: readonly PublicationWord[]) => boolean;
  /** True when it has one of these very words. */
  readonly says: (...words: readonly string[]) => boolean;
  /** It speaks of what is loaded: "the articles", "this", "the story about the fire". */
  readonly ofArticles: boolean;
  readonly hasTopic: boolean;
  readonly hasAuthor: boolean;
  readonly hasOutlet: boolean;
}

/** Tried in this order: each is what people ask, by the words that ask it. */
const rules: readonly (readonly [CoverageMatter, (facts: Facts) => boolean])[] = [
  ["allegations", asksForAllegations],
  ["unsaid", asksForUnsaid],
  ["copies", asksForCopies],
  ["comparison", ({ has, says, ofArticles }) => has("compare") && (ofArticles || has("outlet") || says("compare"))],
  ["retractions", asksForRetractions],
  ["corrections", asksForCorrections],
  ["quoted", asksForQuoted],
  ["published", asksWhenPublished],
  ["count", ({ has, says, ofArticles }) => ofArticles && (has("count") || (says("how") && says("many", "big")))],
  ["oldest", ({ has, says, ofArticles }) => has("oldest") && ofArticles && !says("who")],
  ["latest", asksForLatest],
  ["authors", asksForAuthors],
  ["outlets", asksForOutlets],
  ["list", asksForMaker],
  ["digest", asksForDigest],
  ["list", asksForList],
];

/** Tells what of the coverage is asked; null for a question about the news. Every word of it is a known one. */
export function judgeMatter(facts: Facts): CoverageMatter | null {
  const matter = rules.find(([, holds]) => holds(facts))?.[0] ?? null;
  // Who wrote a lawsuit, and how many pages it has, is news.
  return facts.has("charge") && matter !== "allegations" ? null : matter;
}

/** The facts of words; `topic` is null where none is said. */
export function gatherFacts(
  words: readonly AskedWord[],
  { topic, authors, publishers }: Pick<CoverageQuestion, "topic" | "authors" | "publishers">,
): Facts {
  const kinds = new Set(words.flatMap((word) => word.kinds));
  const texts = new Set(words.map(({ text }) => text));
  const has: Facts["has"] = (...some) => some.some((kind) => kinds.has(kind));
  const says: Facts["says"] = (...some) => some.some((word) => texts.has(word));
  return {
    has,
    says,
    ofArticles: has("article", "text") || says("this", "these", "here"),
    hasTopic: topic !== null,
    hasAuthor: authors.length > 0,
    hasOutlet: publishers.length > 0,
  };
}

function asksForAllegations({ has, says, hasTopic }: Facts): boolean {
  if (says("when", "where", "why", "how") || hasTopic) return false;
  const isListed = has("list") || says("all", "every");
  if (has("allegation")) return true;
  if (says("charges", "claims", "complaints", "indictments", "lawsuits", "suits"))
    return isListed && !has("article", "text");
  if (has("charge")) return false;
  return has("accuse") && says("who", "whom", "what");
}

/** What the articles do not say nobody knows who has only them. */
function asksForUnsaid({ has, says, ofArticles }: Facts): boolean {
  if (!says("what") || !ofArticles) return false;
  return (
    has("omit") || (has("say", "report", "cover", "mention") && says("not", "don't", "doesn't", "didn't", "never"))
  );
}

/** Tells whether two articles are one text. */
function asksForCopies({ has, says, ofArticles, hasTopic }: Facts): boolean {
  if (hasTopic || says("when", "why", "how", "different", "this", "these") || !says("same")) return false;
  return (has("text") || says("which", "any")) && (ofArticles || has("outlet")) && !has("say");
}

/** Tells what an outlet or an author has made: "what did the Herald publish", "articles by Roe". */
function asksForMaker({ has, says, hasAuthor, hasOutlet }: Facts): boolean {
  if (!(hasAuthor || hasOutlet) || says("when", "where", "who", "why", "how") || has("say", "happen", "newest"))
    return false;
  if (has("write", "publish", "report", "cover")) return says("what", "which") || has("article");
  return has("article", "text") || (hasOutlet && says("what"));
}

function asksForRetractions({ has, says, hasTopic }: Facts): boolean {
  if (hasTopic || says("when", "where", "who", "why", "how")) return false;
  return has("correction") && says("retract", "retracted", "retraction", "retractions", "withdrawn", "withdraw");
}

/** Of all articles: why one was corrected, and what it says now, is for a search. */
function asksForCorrections({ has, says, ofArticles, hasTopic, hasOutlet }: Facts): boolean {
  if (hasTopic || says("when", "where", "who", "why", "how")) return false;
  if (has("fault")) return ofArticles || has("outlet") || hasOutlet || says("they", "you");
  return has("correction");
}

function asksForQuoted({ has, says, ofArticles }: Facts): boolean {
  if (says("when", "where", "why") || (says("how") && !says("many"))) return false;
  if (has("quote")) return says("who", "whose", "whom", "many") || has("person") || (has("list") && !has("date"));
  return has("say") && says("who") && ofArticles;
}

function asksWhenPublished({ has, says, ofArticles, hasTopic }: Facts): boolean {
  if (says("many", "who", "where")) return false;
  if (has("date") && (has("publish") || says("publication")) && !hasTopic) return true;
  const asksForTime = says("when") || (has("date") && !has("list")) || (says("how") && has("old", "newest"));
  return asksForTime && (ofArticles || (has("newest") && says("you", "your", "last")));
}

function asksForLatest({ has, says, ofArticles, hasTopic }: Facts): boolean {
  if (says("how", "who", "when", "where") || has("author", "outlet", "summary")) return false;
  const isNew =
    has("newest") || (says("new", "last") && (says("any", "anything", "what") || ofArticles || has("publish")));
  const asksForNews = says("news") && (says("any") || !hasTopic) && !has("list", "count", "outlet");
  return (isNew || asksForNews) && (!hasTopic || has("article", "text", "newest"));
}

function asksForAuthors({ has, says, ofArticles, hasTopic }: Facts): boolean {
  if (says("when", "where", "why", "how")) return false;
  const asksWho = says("who", "whom", "whose") || has("author");
  const ofThem = says("it", "them", "that", "those");
  if (asksWho && has("write") && ofThem) return true;
  if (asksWho && has("write", "report", "cover") && (ofArticles || hasTopic)) return true;
  if (says("who") && says("by") && ofArticles && !has("publish")) return true;
  return has("author") && !has("say", "old", "publish");
}

function asksForOutlets({ has, says, ofArticles }: Facts): boolean {
  if (says("when", "why") || has("say", "old")) return false;
  if (has("outlet") && (!says("how") || says("many"))) return true;
  if (says("who") && has("publish") && ofArticles) return true;
  return says("where") && ofArticles && (has("publish", "come") || says("from", "get", "got"));
}

function asksForDigest({ has, says, ofArticles, hasTopic }: Facts): boolean {
  if (says("when", "where", "who", "why")) return false;
  if (has("summary", "points")) return true;
  if (!says("what")) return false;
  if (ofArticles) return has("say") ? !hasTopic : says("about") || has("happen");
  return has("happen") && !hasTopic;
}

function asksForList({ has, says, ofArticles }: Facts): boolean {
  if (says("when", "where", "who", "why", "how") || has("say", "come", "happen")) return false;
  if (says("what") && says("you") && says("have", "got")) return true;
  const isAsked = has("list", "title") || says("what", "which", "all", "any", "you", "are", "see", "links");
  return isAsked && (has("title") || ofArticles) && has("article", "text", "title");
}
