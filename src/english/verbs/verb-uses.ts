import { plainVerbs } from "../classes/closed-classes.ts";
import { once, readTable } from "../lexicon/read-table.ts";
import { remember } from "../lexicon/remember.ts";
import { irregularVerbs, verbUses } from "../lexicon/verb-table.ts";
import { inflect } from "./inflect.ts";

/** A form that stands for what somebody does. */
export interface VerbUse {
  readonly kind: "bare" | "third" | "past";
  /** `always`: hardly ever a noun, as "owns"; `mostly`: seldom one, as "runs"; `often`: about as often, as "plans". */
  readonly strength: "always" | "mostly" | "often";
}

const uses = once(() => readTable(verbUses));

/** By form. */
const irregulars = once(() => readTable(irregularVerbs));

/**
 * Tells how a folded word may be the verb of a subject before it: a bare form or one in -s that is a noun no more often, or an
 * irregular past. Null for other words.
 */
export const mayBeVerb = remember((form: string): VerbUse | null => {
  if (isIrregularPast(form)) return { kind: "past", strength: "always" };
  if (uses().has(form)) return { kind: "bare", strength: strengthOf(form) };
  const verb = bareFormsOf(form).find((bare) => uses().has(bare) && inflect(bare).third.includes(form));
  return verb ? { kind: "third", strength: strengthOf(verb) } : null;
});

/** True of "sells", "took" and the like, and of common verbs: they stand for a deed wherever no determiner is before them. */
export const isPlainVerb = remember((form: string): boolean => {
  const use = mayBeVerb(form);
  return plainVerbs.has(form) || (use?.strength === "always" && use.kind !== "bare");
});

function strengthOf(verb: string): VerbUse["strength"] {
  return strengths.find((one) => uses().get(verb)?.has(one)) ?? "often";
}

const strengths = ["always", "mostly"] as const;

/** "worry", "teach" and "sell" for "worries", "teaches" and "sells". */
function bareFormsOf(form: string): readonly string[] {
  if (!/..s$/.test(form)) return [];
  const bare = [form.slice(0, -1)];
  if (form.endsWith("es")) bare.push(form.slice(0, -2));
  if (form.endsWith("ies")) bare.push(`${form.slice(0, -3)}y`);
  return bare;
}

/** "built", "grew", not "taken" or "clad", which tells of the noun before it, and not "cut", which may stand for now. */
function isIrregularPast(form: string): boolean {
  return isIrregular(form) && !/(?:ing|s|[aeiou].*ed|clad)$/.test(form) && !isIrregularParticiple(form);
}

/** "taken", "known", "drawn": what was done to the noun before it. */
export function isIrregularParticiple(form: string): boolean {
  return /(?:[^aeiou]n|en|ne)$/.test(form) && isIrregular(form);
}

/** "obtained", "seen", "sent": a form by which a thing is told by what was done to it. */
export function isPastParticiple(form: string): boolean {
  return /..ed$/.test(form) || isIrregularParticiple(form) || pastAndParticiple(form);
}

/** "sent", "held": one form for the past and the participle. */
function pastAndParticiple(form: string): boolean {
  return isIrregular(form) && /(?:[^w]ld|lt|nd|nt|ght|ut|de|ept|ead|eard|ound|ed)$/.test(form);
}

function isIrregular(form: string): boolean {
  return irregulars().has(form);
}
