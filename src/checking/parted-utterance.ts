import { sharedLength } from "../coverage/span.ts";
import { findCueForm } from "../quotations/grammar/cue-lexicon.ts";
import type { Quotation } from "../quotations/quotation.ts";
import type { CheckedSource } from "./checked-coverage.ts";

/**
 * The quotation by which the sentence of another goes on behind "said …", or null: “The tower is safe,” she said, “for those
 * who never climb it.” Not the next of a list: a “liar” and a “cheat”.
 */
export function goesOnIn({ quotations }: CheckedSource, quotation: Quotation): Quotation | null {
  const next = quotations[quotations.indexOf(quotation) + 1];
  return next && isParted(quotation, next) ? next : null;
}

/** The quotation whose sentence this one goes on with, or null. */
export function goesOnFrom({ quotations }: CheckedSource, quotation: Quotation): Quotation | null {
  const before = quotations[quotations.indexOf(quotation) - 1];
  return before && isParted(before, quotation) ? before : null;
}

function isParted(one: Quotation, other: Quotation): boolean {
  const { body } = one.words.article;
  if (one.sentence.start !== other.sentence.start || sharedLength(one.words, other.words) > 0) return false;
  const ending = body.slice(one.words.end - 1, one.words.end + 2);
  const between = body.slice(one.words.end, other.words.start);
  const opening = body.slice(other.words.start, other.words.start + 20);
  if (!/^\p{Ll}/u.test(opening) || /[.!?…]["”’»]?/.test(ending) || !/\p{L}/u.test(between)) return false;
  if (!/[,:;–—-]\s*["“'‘«]*\s*$/.test(between)) return false;
  if (/^[,–—-]|^.[–—-]{1,2}/.test(ending)) return true;
  return (
    links.test(opening) || (between.match(/[\p{L}'’]+/gu) ?? []).some((word) => findCueForm(word.toLowerCase())?.past)
  );
}

/** Conjunctions and prepositions, closed classes: a sentence goes on with one of them. */
const links =
  /^(?:about|after|although|and|as|at|because|before|but|by|during|except|for|from|if|in|into|like|nor|of|on|only|or|provided|since|so|than|that|though|till|to|under|unless|until|when|where|while|who|which|with|without|yet)\b/;
