import { once } from "../lexicon/read-table.ts";
import { listForms, listWords } from "../lists.ts";
import { singularOf } from "../nouns/number.ts";

/** Tells what a word of a question says of a coverage itself: of its articles, who made them, and what can be done with them. */
export type PublicationWord =
  | "accuse"
  | "allegation"
  | "article"
  | "author"
  | "charge"
  | "come"
  | "compare"
  | "correction"
  | "count"
  | "cover"
  | "date"
  | "fault"
  | "happen"
  | "list"
  | "mention"
  | "newest"
  | "old"
  | "omit"
  | "oldest"
  | "outlet"
  | "person"
  | "plain"
  | "points"
  | "publish"
  | "quote"
  | "report"
  | "say"
  | "summary"
  | "text"
  | "title"
  | "write";

/** Words that ask, as people mistype them in haste. */
export const askingWords: readonly string[] = ["who", "what", "when", "which", "many"];

/** Behind an article or who wrote it, they lead to what it is about. */
export const topicOpeners: ReadonlySet<string> = new Set(["about", "concerning", "on", "regarding"]);

/** Between two articles that are named in one breath: "the vote and the fire", "gazette vs post". */
export const betweenTwo: ReadonlySet<string> = new Set(["against", "and", "or", "to", "versus", "vs", "with"]);

/** Lists what can be about something. */
export const topicalKinds: ReadonlySet<PublicationWord> = new Set([
  "article",
  "author",
  "newest",
  "outlet",
  "publish",
  "quote",
  "report",
  "text",
  "write",
]);

/** Lists what a question for quotes may speak of, beside whose they are and what they are about. */
export const besideQuotes: ReadonlySet<PublicationWord> = new Set([
  "article",
  "list",
  "person",
  "plain",
  "quote",
  "say",
  "text",
]);

/** A text, and how it is made, whatever it is about. */
export const makingKinds: ReadonlySet<PublicationWord> = new Set(["article", "author", "publish", "text", "write"]);

/** Lists what words stand in, and whose they are. */
export const sourceKinds: ReadonlySet<PublicationWord> = new Set(["article", "author", "outlet", "person", "text"]);

/** What one article is called, behind its place or before its number: "the second story", "source 2". */
export const articleNouns: ReadonlySet<string> = new Set(["article", "piece", "report", "source", "story", "text"]);

/** Whoever says one of these means what is loaded. */
export const pointingWords: ReadonlySet<string> = new Set(["here", "these", "this", "you", "your"]);

/**
 * Each kind with its nouns in the singular, its verbs in their bare form, and words with one form. Nouns and verbs are the senses of
 * WordNet beside the first word of each: article#1 and coverage#2, publisher#1, author#1, publish#1, write#2. An "article" is always
 * what is loaded; a "text" is something that the news may be about as well; a "plain" word asks for nothing.
 */
const kinds: readonly (readonly [kind: PublicationWord, nouns: string, verbs: string, others: string])[] = [
  ["accuse", "", "accuse allege", ""],
  ["allegation", "accusation allegation", "", ""],
  ["article", "article coverage headline news reportage", "", ""],
  ["author", "author byline columnist correspondent journalist reporter writer", "", ""],
  ["charge", "charge claim complaint indictment lawsuit suit", "", ""],
  ["come", "", "come", ""],
  [
    "compare",
    "comparison conflict contradiction difference discrepancy disagreement",
    "agree compare conflict contradict contrast differ disagree diverge match",
    "different same similar",
  ],
  ["correction", "correction erratum retraction", "correct retract withdraw", "changed"],
  ["count", "count number total", "count", ""],
  ["cover", "", "cover", ""],
  ["date", "date day month period time year", "date", ""],
  ["fault", "error mistake", "", "wrong"],
  ["happen", "", "happen", "going"],
  ["list", "", "enumerate list name show", ""],
  ["mention", "", "mention", ""],
  ["newest", "", "", "latest newest recent recently update updates"],
  ["old", "age", "", "old"],
  ["omit", "", "leave omit", "missing"],
  ["oldest", "", "", "earliest first oldest"],
  ["outlet", "agency broadcaster magazine newspaper outlet paper publication publisher site source website", "", ""],
  ["person", "anyone everybody everyone people person someone speaker", "", ""],
  ["plain", "access fact link thing", "contain hold include load make read search see use", "key main many quick"],
  ["points", "point takeaway topic", "", ""],
  ["publish", "", "appear issue post print publish release upload", ""],
  ["quote", "quotation quote", "cite interview quote speak talk", ""],
  ["report", "", "report", ""],
  ["say", "", "say", ""],
  [
    "summary",
    "digest gist outline overview recap rundown summary synopsis tldr",
    "condense recap sum summarise summarize",
    "",
  ],
  // A newspaper is one, and an article too: "how many sources do you have".
  ["text", "source", "", ""],
  ["text", "collection column corpus database dataset document file page piece post report story text", "", ""],
  ["title", "name title", "", ""],
  ["write", "", "author pen write", ""],
];

const table = once(() => {
  const built = new Map<string, PublicationWord[]>();
  const add = (form: string, kind: PublicationWord) => built.set(form, [...(built.get(form) ?? []), kind]);
  for (const [kind, nouns, verbs, others] of kinds) {
    for (const form of new Set([...listWords(nouns), ...listForms(verbs), ...listWords(others)])) add(form, kind);
  }
  return built;
});

/** Tells what a folded word may say of the coverage; empty for a word that says nothing of it. */
export function publicationWordsOf(word: string): readonly PublicationWord[] {
  return [...new Set([word, singularOf(word)].flatMap((form) => table().get(form) ?? []))];
}

/** Every folded form that says something of the coverage, for who looks for a slip of the pen. */
export const publicationForms = once(() => {
  const forms = [...table().keys()].filter((form) => form.length > 2);
  return [...new Set([...forms, ...forms.map((form) => `${form}s`)])];
});
