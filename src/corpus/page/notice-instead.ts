import { foldText } from "../../coverage/fold.ts";
import { isNoticeWord } from "../../english/classes/notice-words.ts";
import { stopWords } from "../../english/classes/stop-words.ts";
import { quoteValue } from "../text/problem.ts";

/** Words; a longer text is none of a notice, but for one that is full of the words of notices. */
const mostWords = 100;
const mostOfLong = 400;
/** Different words of notices in a long one, and how many of its longer words they are at the least, as a part. */
const fewestOfLong = 8;
const leastShare = 0.12;
/** Different words that a page has to state of its article before anything can be told, and before it can be told by them alone. */
const fewestStated = 3;
const enoughStated = 8;
const fewestOfNotice = 2;

/** Why a text may be a notice, and whether that is likely enough to leave it out. */
export interface LikelyNotice {
  readonly message: string;
  readonly isLikely: boolean;
}

/**
 * Why a page's text may be a notice that was saved in place of its article, such as a question about cookies: it is short and has
 * no word, or one, of what the page states of the article. Null when nothing says so. A short report may share no word with its headline
 * either: without the words of notices it is only doubtful.
 */
export function findNotice(body: string, stated: readonly string[]): LikelyNotice | null {
  if (body.length > 10 * mostOfLong) return null;
  const length = body.split(/\s+/).length;
  if (length > mostOfLong) return null;
  const known = startsOf(foldText(stated.join(" ")));
  if (hasSeveral(body.toLowerCase(), known)) return null;
  const words = startsOf(foldText(body));
  const shared = [...words].filter((word) => known.has(word)).length;
  const ofNotice = [...words].filter((word) => isNoticeWord(word) && !known.has(word)).length;
  // A headline of a word or two says little: the words of a notice have to be many.
  const isFull = known.size > 0 && shared === 0 && ofNotice >= fewestOfFull && ofNotice >= shareOfFull * words.size;
  if (isFull) return { message: describe(body), isLikely: true };
  const isNotice = known.size >= fewestStated && shared <= 1 && ofNotice >= fewestOfNotice;
  if (length > mostWords && !(isNotice && ofNotice >= fewestOfLong && ofNotice >= leastShare * words.size)) return null;
  if (!isNotice && (shared > 0 || known.size < enoughStated)) return null;
  if (ofNotice >= fewestOfNotice) return { message: describe(body), isLikely: true };
  const beginning = quoteValue(body.replace(/\s+/g, " "));
  const message = `has no word of its headline and description in its text; it is loaded as it is: ${beginning}`;
  return { message, isLikely: false };
}

function describe(body: string): string {
  return `has no word of its headline and description in its text, which is likely a notice in place of the article: ${quoteValue(body.replace(/\s+/g, " "))}`;
}

const fewestOfFull = 6;
const shareOfFull = 0.17;

/** Tells at a glance whether more than one of them begins a word of a text, as in most articles: then it is no notice. */
function hasSeveral(lower: string, starts: ReadonlySet<string>): boolean {
  let count = 0;
  for (const start of starts) {
    if (lower.includes(` ${start}`)) count += 1;
    if (count > 1) return true;
  }
  return false;
}

/** The beginnings of the longer words, so that “closes” and “closed” are one. */
function startsOf(folded: string): ReadonlySet<string> {
  const words = folded.match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !stopWords.has(word)).map((word) => word.slice(0, longestStart)));
}

/** UTF-16 units. */
const longestStart = 5;
