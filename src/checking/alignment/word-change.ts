import { countEdits } from "../../coverage/count-edits.ts";
import { cliticReadings } from "../../english/classes/contractions.ts";
import { functionWords, isMatter } from "../../english/classes/function-words.ts";
import { hedges } from "../../english/classes/hedges.ts";
import { negations, negativeBeginnings, negativePronouns } from "../../english/classes/negations.ts";
import { opposites } from "../../english/classes/opposites.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { auxiliaries } from "../../english/verbs/auxiliaries.ts";
import { findVerbForm, verbOfIrregular } from "../../english/verbs/verbs.ts";
import { stemWord } from "../../terms/stem.ts";
import type { EditKind } from "../check.ts";

/** A word on one side of a change. */
export interface ChangedWord {
  readonly key: string;
  /** True when it is written like a name, or is part of the name of somebody in the coverage. */
  readonly isName: boolean;
  readonly inBrackets: boolean;
  /** True within a number or a date: neither a name nor a hedge. */
  readonly isFigure: boolean;
}

/** Words that stand at the same point of the article and of the claim. Either side may be empty, not both. */
export interface WordChange {
  readonly article: readonly ChangedWord[];
  readonly claim: readonly ChangedWord[];
  /** Says what the article and the claim both have in this place, and cannot both mean. */
  readonly figures: "date" | "number" | null;
  /** True where the article and the claim go on with the same word behind it. */
  readonly follows: boolean;
  /** Tells a word of the coverage from one that no article has. */
  readonly isKnown: (key: string) => boolean;
}

/** Tells what kind of change it is: the gravest that fits, in this order. */
export function kindOfChange(change: WordChange): EditKind {
  for (const [kind, fits] of rules) if (fits(change)) return kind;
  return "word";
}

/** True for a change that makes a statement say the opposite. */
export function turnsMeaning(kind: EditKind): boolean {
  return kind === "negation" || kind === "opposite";
}

const rules: readonly (readonly [EditKind, (change: WordChange) => boolean])[] = [
  ["sic", isSic],
  ["bracket", isBracket],
  ["contraction", isContraction],
  ["negation", isNegation],
  ["opposite", isOpposite],
  ["date", ({ figures }) => figures === "date"],
  ["number", ({ figures }) => figures === "number"],
  ["hedge", isHedge],
  ["name", isName],
  ["tense", isTense],
  ["spelling", isSpelling],
  ["function-word", isFunctionWord],
];

function isSic({ article, claim }: WordChange): boolean {
  return [...article, ...claim].every(({ key, inBrackets }) => key === "sic" && inBrackets);
}

/** "[her]" stands in the article for a word that the speaker said, or in the claim for one that the article has. */
function isBracket({ article, claim }: WordChange): boolean {
  const areBracketed = (side: readonly ChangedWord[]) => side.length > 0 && side.every(({ inBrackets }) => inBrackets);
  return areBracketed(article) !== areBracketed(claim);
}

/** "he's" for "he is": what the clitic may be short for. */
function isContraction({ article, claim }: WordChange): boolean {
  const [one, other] = [article[0]?.key ?? "", claim[0]?.key ?? ""];
  if (article.length !== 1 || claim.length !== 1) return false;
  return Boolean(cliticReadings.get(one)?.includes(other) || cliticReadings.get(other)?.includes(one));
}

function isNegation(change: WordChange): boolean {
  const { article, claim } = change;
  const counts = [article, claim].map((side) => side.filter(({ key }) => negations.has(key)).length);
  if ((counts[0] ?? 0) % 2 !== (counts[1] ?? 0) % 2) return !replacesNegated(change);
  return somePair(change, isNegatedForm);
}

/** "honest" for "not distracted": what is negated on one side is not on the other at all, so that neither denies the other. */
function replacesNegated({ article, claim, follows }: WordChange): boolean {
  const [negated, other] = article.some(isNegating) ? [article, claim] : [claim, article];
  const matter = other.filter(({ key }) => isMatter(key));
  const at = negated.findLastIndex(isNegating);
  if (matter.length === 0 || !leavesOpen(negated[at])) return false;
  const governed = negated.slice(at + 1).find(({ key }) => isMatter(key));
  if (!governed) return !follows;
  return !matter.some(({ key }) => key === governed.key || isVerbForm(key, governed.key) || isForm(key, governed.key));
}

function isNegating({ key }: ChangedWord): boolean {
  return negations.has(key);
}

/** "not" and "never" deny what stands behind them; "nobody" and "nothing" have no such thing. */
function leavesOpen(word: ChangedWord | undefined): boolean {
  return word !== undefined && !negativePronouns.has(word.key);
}

function isForm(one: string, other: string): boolean {
  return stemWord(one) === stemWord(other);
}

/** "likely" and "unlikely", "careful" and "careless". */
function isNegatedForm(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const beginning = negativeBeginnings.find((one) => long === one + short);
  // "fair" and "unfair"; "form" and "inform" are two words.
  if (beginning && short.length >= (beginning === "un" ? 4 : 5)) return true;
  return one.replace(/less$/, "ful") === other || other.replace(/less$/, "ful") === one;
}

function isOpposite(change: WordChange): boolean {
  return somePair(change, (one, other) => opposites.get(one)?.has(other) ?? false);
}

function isHedge(change: WordChange): boolean {
  if (isSpelling(change)) return false;
  return onlyOnOneSide(change).some(({ key, isFigure }) => hedges.has(key) && !isFigure);
}

function isName(change: WordChange): boolean {
  return onlyOnOneSide(change).some((word) => word.isName && !word.isFigure && !functionWords.has(word.key));
}

/** Other forms of one verb ("is" and "was", "admit" and "admitted"), or only words that carry a verb's time. */
function isTense(change: WordChange): boolean {
  const differing = onlyOnOneSide(change);
  if (differing.every(({ key }) => auxiliaries.has(key))) return true;
  return somePair(change, isVerbForm) && differing.every(({ key }) => auxiliaries.has(key) || hasPair(change, key));
}

function hasPair({ article, claim }: WordChange, key: string): boolean {
  return [...article, ...claim].some((word) => isVerbForm(word.key, key));
}

function isVerbForm(one: string, other: string): boolean {
  if (one === other) return false;
  const lemma = verbOfIrregular(one);
  if (lemma !== null && lemma === verbOfIrregular(other)) return true;
  const inflected = /(?:ed|ing)$/.test(one) || /(?:ed|ing)$/.test(other);
  return inflected && stemWord(one) === stemWord(other);
}

/** One word whose letters differ little, where the claim's is in no article: "hartbreaking"; or cut in two otherwise. */
function isSpelling({ article, claim, isKnown }: WordChange): boolean {
  const [one, other] = [article, claim].map((side) => side.map(({ key }) => key).join(""));
  if (!one || !other) return false;
  if (one === other) return true;
  if (article.length !== claim.length) return false;
  return article.every((word, at) => isMisspelt(word.key, claim[at]?.key ?? "", isKnown));
}

function isMisspelt(one: string, other: string, isKnown: WordChange["isKnown"]): boolean {
  if (one === other) return true;
  if (one.length < 4 || isKnown(other) || isEnglish(other)) return false;
  const most = one.length >= 8 ? 2 : 1;
  return Math.abs(one.length - other.length) <= most && countEdits(one, other) <= most;
}

/** "grandmother" is no slip for "grandfather", though no article has it. */
function isEnglish(word: string): boolean {
  return isHumanNoun(word) || findVerbForm(word) !== null;
}

function isFunctionWord({ article, claim }: WordChange): boolean {
  return [...article, ...claim].every(({ key }) => functionWords.has(key));
}

function onlyOnOneSide({ article, claim }: WordChange): readonly ChangedWord[] {
  const keys = (side: readonly ChangedWord[]) => new Set(side.map(({ key }) => key));
  const [inArticle, inClaim] = [keys(article), keys(claim)];
  return [...article.filter(({ key }) => !inClaim.has(key)), ...claim.filter(({ key }) => !inArticle.has(key))];
}

function somePair({ article, claim }: WordChange, fits: (one: string, other: string) => boolean): boolean {
  return article.some((one) => claim.some((other) => fits(one.key, other.key)));
}
