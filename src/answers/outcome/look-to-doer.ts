import type { Article } from "../../coverage/article.ts";
import { titleOf } from "../../coverage/citation.ts";
import { findWords, foldText } from "../../coverage/fold.ts";
import { contains, type Span } from "../../coverage/span.ts";
import { possessives, pronouns } from "../../english/classes/closed-classes.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { termsOf } from "../../terms/find-terms.ts";
import { chooseBest } from "../best-text.ts";
import { type AskedDeed, readDeed } from "../question/asked-deed.ts";
import type { Knowledge } from "../question/knowledge.ts";
import { covered, type WeighedQuestion } from "../ranking/evidence.ts";
import { answeringSentence, type ReadFindings, type ReadPassage } from "../read-passages.ts";
import { lastNamesOf } from "./last-names.ts";
import { isOneOf, namesIn } from "./relation-owner.ts";
import { toldOf } from "./told-of.ts";
import { keyOfWord } from "./word-keys.ts";

type Known = Pick<Knowledge, "names" | "spelling" | "vocabulary">;

/** Below, the reader sees nothing of what is asked in another passage that tells of the very one: it may not say when or why. */
const leastTold = 0;

/** So many of the best passages are looked through for whom the question names. */
const mostLooked = 20;

/**
 * The passages, where the reader sees what is asked of one person told of another: "did Rook resign", "Quill resigned"; or where the best
 * text names nobody who is asked about. What tells it of Rook comes first then, else what speaks of Rook, of which nobody is sure.
 * As they are for any other question. Linear in the passages.
 */
export function lookToDoer({ ranked, weighed }: ReadFindings, known: Known): readonly ReadPassage[] {
  const [first] = ranked;
  const deed = first?.reading ? readDeed(weighed.question.plain, known) : null;
  if (!first?.reading || !deed || !isOfOthers(deed, first, weighed, known)) return ranked;
  const near = ranked.slice(0, mostLooked);
  const telling = pointTo(near, weighed, (text, article) => {
    const { who, lastNames } = askedIn(deed, article, known);
    return toldOf({ ...deed, who }, text, lastNames, known) === "same";
  });
  const isTold =
    telling?.reading != null && (telling.evidence === first.evidence || telling.reading.logit >= leastTold);
  const naming =
    telling ?? pointTo(near, weighed, (text, article) => askedIn(deed, article, known).names(text)) ?? first;
  const { logit, likelihood } = first.reading;
  // How sure it is that anything answers is what the reader said of what it saw.
  const found: ReadPassage = isTold
    ? { ...telling, toldOf: "same" }
    : { ...naming, reading: { ...(naming.reading ?? first.reading), logit, likelihood }, toldOf: "others" };
  return [found, ...ranked.filter((one) => one.evidence !== found.evidence)];
}

function isOfOthers(deed: AskedDeed, passage: ReadPassage, weighed: WeighedQuestion, known: Known): boolean {
  const { article, excerpt, sentences } = passage.evidence.candidate.passage;
  const text = answeringSentence(passage);
  if (text === null) return false;
  const { lastNames, names, who } = askedIn(deed, article, known);
  // An article that has no gunman may call him a suspect.
  if (deed.called !== undefined && !names(article.body)) return false;
  if (toldOf({ ...deed, who }, text, lastNames, known) === "others") return true;
  const texts = [titleOf(article), ...sentences.map(({ start, end }) => article.body.slice(start, end))];
  if (deed.isWhole && !names(text) && !texts.some((one) => hasDeed(one, deed) && (names(one) || hasPronoun(one))))
    return true;
  if (names(chooseBest(passage, weighed).text)) return false;
  return !hasPronoun(text) || !names(excerpt.text);
}

function hasDeed(text: string, { key }: AskedDeed): boolean {
  return findWords(text).some((word) => keyOfWord(word.text) === key);
}

/** "He" may be whoever is named before, and "my" whoever is quoted. */
function hasPronoun(text: string): boolean {
  return findWords(text).some(({ text: written }) => {
    const word = foldText(written);
    return word !== "one" && (pronouns.has(word) || possessives.has(word));
  });
}

/**
 * The first of the passages with a sentence that fits, with the reader looking at the one of these that has most of the question; null
 * where none has.
 */
function pointTo(
  passages: readonly ReadPassage[],
  weighed: WeighedQuestion,
  fits: (text: string, article: Article) => boolean,
): ReadPassage | null {
  for (const passage of passages) {
    const { article, sentences } = passage.evidence.candidate.passage;
    const fitting = sentences.flatMap((span, at) => {
      const held = covered(weighed, [passage.evidence.sentences[at] ?? weighed.nothing]);
      return fits(article.body.slice(span.start, span.end), article) ? [{ span, held }] : [];
    });
    const [best] = fitting.toSorted((one, other) => other.held - one.held);
    if (!best) continue;
    const within = (stretch: Span) => (contains(stretch, best.span) ? 1 : 0);
    return { ...passage, reading: { ...(passage.reading ?? unread), answer: best.span, within } };
  }
  return null;
}

/** Of a passage that nobody read. */
const unread = { logit: -1, likelihood: 1 };

/** Whom a question asks of, as an article has them. */
interface Asked {
  readonly who: ReadonlySet<string>;
  readonly lastNames: ReadonlySet<string>;
  /** Tells whether a text names them: by "Ada", "Quill" or "the coach", and not by another's "Ben Quill". Linear in it. */
  readonly names: (text: string) => boolean;
}

/** Whom "did Quill resign" or "did the coach resign" asks of, by all names that the article has for them. Linear in the article. */
function askedIn({ called, who: asked }: AskedDeed, { body }: Article, known: Known): Asked {
  const all = namesIn(body, known);
  const written = new Set(all.flat());
  // "Cam Quill" may be a Cameron Quill.
  const heard = [...asked].filter((term) => written.has(term));
  const who = called === undefined ? new Set(heard) : new Set(holdersOf(called, body).flatMap((name) => termsOf(name)));
  const beside = new Set(all.filter((name) => isOneOf(name, who, new Set())).flat());
  return {
    who,
    lastNames: lastNamesOf(who, body),
    names: (text) =>
      namesIn(text, known).some((name) => isOneOf(name, who, beside)) ||
      findWords(text).some(({ text: word }) => singularOf(foldText(word)) === called),
  };
}

/** The names beside a word for a person: "coach Ada Quill", "the coach, Ada Quill" and "Ada Quill, the town's coach". Linear. */
function holdersOf(called: string, body: string): readonly string[] {
  const behind = new RegExp(`(?<!\\p{L})${called},?\\s(${fullName})`, "giu");
  const before = new RegExp(`(${fullName}),\\s(?:\\d{1,3},\\s)?(?:[\\p{L}’'-]{1,20}\\s){0,4}${called}(?!\\p{L})`, "gu");
  return [behind, before].flatMap((form) => Array.from(body.matchAll(form), ([, name = ""]) => name));
}
const fullName = "\\p{Lu}[\\p{L}\\p{M}’'.-]{1,40}(?:\\s\\p{Lu}[\\p{L}\\p{M}’'.-]{0,40}){0,3}";
