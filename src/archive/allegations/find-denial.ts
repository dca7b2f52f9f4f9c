import { Excerpt } from "../../coverage/excerpt.ts";
import { foldText } from "../../coverage/fold.ts";
import { type Span, sharedLength } from "../../coverage/span.ts";
import { pronouns } from "../../english/classes/closed-classes.ts";
import type { Archive } from "../archive.ts";
import {
  chargeOf,
  denialIn,
  type Found,
  isNew,
  isQuoted,
  type Reading,
  readingOf,
  readOwnAccusation,
  readOwnCharge,
  whoseIs,
} from "./accused.ts";
import { answerBehind, rejectedBehind } from "./answer-behind.ts";
import { chargeMentioned, isOfMatter } from "./cases.ts";
import { answers, type Charge } from "./charge.ts";
import { findContradiction } from "./contradiction.ts";
import { mayCharge } from "./cue-words.ts";
import { readDisputed } from "./denial-behind.ts";
import { findElsewhere } from "./find-elsewhere.ts";
import { mayMeanOne, namesIn } from "./names-in.ts";
import { denialBeside } from "./words-behind.ts";

/** A sentence that accuses somebody, and the nearest that states their plea, denial or settlement. */
export interface AnsweredAccusation {
  readonly sentence: Excerpt;
  /** Says who makes it, in the article's words; null where the sentence does not say. */
  readonly accuser: Excerpt | null;
  /** The denial of the same article where that has one, else of another; null where no article states one. */
  readonly denial: Excerpt | null;
  /** Holds what such a line has to answer. */
  readonly charge: Charge;
  /** Somebody only claims it, and it may be no accusation. */
  readonly isClaim: boolean;
}

/**
 * The accusations within a stretch of an article, each with its denial. One that stands within the stretch itself is shown already,
 * and is not found again: null then, as where there is none.
 */
export async function findAccusations(shown: Excerpt, archive: Archive): Promise<readonly AnsweredAccusation[]> {
  const { article } = shown;
  const reading = readingOf(article, archive);
  const { sentences } = reading;
  const found: AnsweredAccusation[] = [];
  for (const span of sentences) {
    if (sharedLength(span, shown) === 0) continue;
    const own = mayCharge(article.body, span) ? readOwnCharge(new Excerpt(article, span), archive) : null;
    const mentioned = own ? null : chargeMentioned(span, reading);
    if (!own && !mentioned) continue;
    const accusation = own ?? { cue: span, accuser: null, accused: null };
    const charge = mentioned ?? chargeOf({ span, accusation }, reading);
    const denial = await findAnswer({ span, accusation }, charge, shown, reading);
    const { accuser } = accusation;
    found.push({
      sentence: new Excerpt(article, span),
      accuser: accuser === null || namesNobody(accuser, reading) ? null : new Excerpt(article, accuser),
      charge,
      isClaim: accusation.isClaim === true,
      denial: denial && denialBeside(denial, shown, archive),
    });
  }
  return found;
}

/** What somebody is said to say, and somebody else denies right behind; null where nobody does. */
export function findDisputed(sentence: Excerpt, archive: Archive): AnsweredAccusation | null {
  const disputed = readDisputed(sentence, archive);
  if (!disputed) return null;
  const { accusation, denial } = disputed;
  const reading = readingOf(sentence.article, archive);
  const { accuser } = accusation;
  return {
    sentence,
    accuser: accuser === null || namesNobody(accuser, reading) ? null : new Excerpt(sentence.article, accuser),
    denial: denialBeside(denial, sentence, archive),
    charge: chargeOf({ span: sentence, accusation }, reading),
    isClaim: true,
  };
}

/**
 * That the accused was cleared, wherever that is told; else a denial of the same article, what the accused say right behind, a sentence that says
 * it was not so, or a denial of another article.
 */
async function findAnswer(found: Found, charge: Charge, shown: Excerpt, reading: Reading): Promise<Excerpt | null> {
  const { article, archive } = reading;
  const cleared = findOwn(charge, reading, true);
  const own = cleared ?? findOwn(charge, reading, false) ?? findOfUnnamed(found, reading);
  // A claim may be of any thing: only its own article tells what denies it.
  const elsewhere = cleared || found.accusation.isClaim ? null : await findElsewhere(charge, shown, archive);
  if (elsewhere?.isClearing) return elsewhere.sentence;
  const near =
    own ??
    answerBehind(found, charge, reading) ??
    findContradiction(found, charge, reading) ??
    rejectedBehind(found, charge, reading);
  return near ? new Excerpt(article, near) : (elsewhere?.sentence ?? null);
}

/** "She" says who accuses only to whoever has read what stands before. */
function namesNobody({ start, end }: Span, { body }: Reading): boolean {
  return pronouns.has(foldText(body.slice(start, end)));
}

function findOwn(charge: Charge, reading: Reading, isClearing: boolean): Span | null {
  const { article, sentences, archive } = reading;
  const near = sentences
    .filter((one) => {
      const denial = denialIn(article, one);
      return denial !== null && (denial.kind === "clearing") === isClearing;
    })
    .toSorted((one, other) => distance(one, charge) - distance(other, charge))
    .slice(0, mostDenials);
  for (const one of near) {
    const denial = denialIn(article, one);
    if (!denial || (denial.kind === "settlement" && isQuoted(one, new Excerpt(article, one), archive))) continue;
    if (denial.kind === "plea" && charge.isConvicted) continue;
    if (denial.kind === "clearing" && denial.by === null) {
      if (!isNearest(charge, one, reading)) continue;
      // "He withdrew the suit"
      if (namesIn(reading.body, one, archive).length === 0) return one;
    }
    const whose = whoseIs(denial, one, reading);
    const isOfCharge = answers({ sentence: new Excerpt(article, one), whose, isSame: mayMeanOne }, charge, archive);
    if (isOfCharge && isOfMatter({ sentence: one, denial, whose }, charge, reading)) return one;
  }
  return null;
}

/** Denials that are farther are not looked at. */
const mostDenials = 100;

/** "The charges were dropped": those that were told of last. */
function isNearest(charge: Charge, one: Span, { article, sentences, archive }: Reading): boolean {
  const between = sentences.filter(({ start, end }) => start >= charge.end && end <= one.start);
  return (
    one.start >= charge.end &&
    between.length <= farthestCase &&
    between.every((span) => readOwnAccusation(new Excerpt(article, span), archive) === null)
  );
}
const farthestCase = 4;

/** Finds what "a man of 44" denies, whom nobody names: "He denies it", where none but him can be meant. */
function findOfUnnamed({ span, accusation: { accused } }: Found, reading: Reading): Span | null {
  const { article, body, sentences, archive } = reading;
  if (!accused || !isNew(accused, reading)) return null;
  for (const one of sentences.filter(({ start }) => start >= span.end).slice(0, farthestUnnamed)) {
    const by = denialIn(article, one)?.by;
    if (by) return isSaidOf(body.slice(by.start, by.end), body.slice(accused.start, accused.end)) ? one : null;
    if (namesIn(body, one, archive).length > 0) return null;
  }
  return null;
}
const farthestUnnamed = 4;

/** "He", and "the man" for "a 44-year-old man". */
function isSaidOf(by: string, accused: string): boolean {
  const [last = "", noun = ""] = [by, accused].map((text) => foldText(text).split(" ").at(-1));
  return pronouns.has(foldText(by)) || (last === noun && /^(?:the|this|that)\s/i.test(by));
}

function distance(one: Span, other: Span): number {
  return Math.max(one.start - other.end, other.start - one.end);
}
