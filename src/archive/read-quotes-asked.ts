import { type AskedWord, readAskedWords } from "../answers/coverage/asked-words.ts";
import { isUnknown } from "../answers/coverage/part-topic.ts";
import { withoutManners } from "../answers/question/manners.ts";
import { isAmong } from "../coverage/is-among.ts";
import { besideQuotes, topicOpeners } from "../english/classes/publication-words.ts";
import { askingForms, interrogatives } from "../english/classes/questions.ts";
import { singularOf } from "../english/nouns/number.ts";
import type { Archive } from "./archive.ts";
import { personMeant } from "./person-meant.ts";

/** Says whose quotes are asked for, as `/quotes` takes it; nobody's for everybody's. */
export interface QuotesAsked {
  readonly person?: string;
  readonly about?: string;
}

/** A longer text asks more than for quotes. */
const mostWords = 16;

/**
 * Reads a question for somebody's quotes: "quotes from Ana Ruiz", "show me the mayor's quotes about the ferry". Null for any other:
 * one that asks who, when or why, and one with words that are no name.
 */
export function readQuotesAsked(question: string, archive: Archive): QuotesAsked | null {
  const matter = withoutManners(question);
  const text = matter && question.slice(matter.start, matter.end);
  if (!text || /["“„«»]/.test(text)) return null;
  const words = readAskedWords(text, [], archive.answering.knowledge);
  const noun = words.findIndex(({ text: word, kinds }) => kinds.includes("quote") && nouns.has(singularOf(word)));
  if (noun < 0 || words.length > mostWords || asksMore(words)) return null;
  const opens = words.findIndex(({ text: word }, at) => at > noun && topicOpeners.has(word));
  const about = opens < 0 ? [] : words.slice(opens + 1);
  const person = readName(opens < 0 ? words : words.slice(0, opens), archive);
  if (person === null) return null;
  return { ...(person === "" ? {} : { person }), ...(about.length === 0 ? {} : { about: textOf(about) }) };
}

const nouns: ReadonlySet<string> = new Set(["quote", "quotation"]);

/** "which quotes are there" asks for quotes, and "did she quote him" does not. */
function asksMore(words: readonly AskedWord[]): boolean {
  const [first] = words;
  if (first && askingForms.has(first.text)) return true;
  return words.some(
    ({ text }, at) => interrogatives.has(text) && text !== "what" && text !== "which" && words[at + 1]?.text !== "many",
  );
}

/**
 * The one stretch of words that nothing is known of, which is somebody's name or stands where names do: "quotes from". Empty for
 * none; null where the words around say more.
 */
function readName(words: readonly AskedWord[], archive: Archive): string | null {
  const from = words.findIndex(isUnknown);
  const end = words.findLastIndex(isUnknown) + 1;
  const others = from < 0 ? words : [...words.slice(0, from), ...words.slice(end)];
  if (!others.every(({ kinds, isLight }) => isLight || kinds.some((kind) => besideQuotes.has(kind)))) return null;
  if (from < 0) return "";
  const name = textOf(words.slice(from, end));
  const isGiven = isAmong(words[from - 1]?.text, "by from of");
  return isGiven || personMeant(name, archive) ? name : null;
}

function textOf(words: readonly AskedWord[]): string {
  return words.map(({ text }) => text).join(" ");
}
