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
  readOwnCharge,
  whoseIs,
} from "./accused.ts";
import { answers, type Charge } from "./charge.ts";
import { findElsewhere } from "./find-elsewhere.ts";
import { mayMeanOne, namesIn } from "./names-in.ts";

/** A sentence that accuses somebody, and the nearest that states their plea, denial or settlement. */
export interface AnsweredAccusation {
  readonly sentence: Excerpt;
  /** Who makes it, in the article's words; null where the sentence does not say. */
  readonly accuser: Excerpt | null;
  /** The denial of the same article where that has one, else of another; null where no article states one. */
  readonly denial: Excerpt | null;
  /** What such a line has to answer. */
  readonly charge: Charge;
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
    const accusation = sharedLength(span, shown) > 0 ? readOwnCharge(new Excerpt(article, span), archive) : null;
    if (!accusation) continue;
    const charge = chargeOf({ span, accusation }, reading);
    const own = findOwn(charge, reading) ?? findOfUnnamed({ span, accusation }, reading);
    const denial = own ? new Excerpt(article, own) : await findElsewhere(charge, shown, archive);
    const { accuser } = accusation;
    found.push({
      sentence: new Excerpt(article, span),
      accuser: accuser === null || namesNobody(accuser, reading) ? null : new Excerpt(article, accuser),
      charge,
      denial: denial && denial.article.id === article.id && sharedLength(denial, shown) > 0 ? null : denial,
    });
  }
  return found;
}

/** "She" says who accuses only to whoever has read what stands before. */
function namesNobody({ start, end }: Span, { body }: Reading): boolean {
  return pronouns.has(foldText(body.slice(start, end)));
}

function findOwn(charge: Charge, reading: Reading): Span | null {
  const { article, sentences, archive } = reading;
  const near = sentences
    .filter((one) => denialIn(article, one) !== null)
    .toSorted((one, other) => distance(one, charge) - distance(other, charge));
  for (const one of near) {
    const denial = denialIn(article, one);
    if (!denial || (denial.kind === "settlement" && isQuoted(one, new Excerpt(article, one), archive))) continue;
    const whose = whoseIs(denial, one, reading);
    if (answers({ sentence: new Excerpt(article, one), whose, isSame: mayMeanOne }, charge, archive)) return one;
  }
  return null;
}

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
