import { cliticReadings } from "../../english/classes/contractions.ts";
import { functionWords } from "../../english/classes/function-words.ts";
import { hedges } from "../../english/classes/hedges.ts";
import { negations, negativeBeginnings } from "../../english/classes/negations.ts";
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
  /** What the article and the claim both have in this place, and cannot both mean. */
  readonly figures: "date" | "number" | null;
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
  if ((counts[0] ?? 0) % 2 !== (counts[1] ?? 0) % 2) return true;
  return somePair(change, isNegatedForm);
}

/** "likely" and "unlikely", "careful" and "careless". */
function isNegatedForm(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= 5 && negativeBeginnings.some((beginning) => long === beginning + short)) return true;
  return one.replace(/less$/, "ful") === other || other.replace(/less$/, "ful") === one;
}

function isOpposite(change: WordChange): boolean {
  return somePair(change, (one, other) => opposites.get(one)?.has(other) ?? false);
}

function isHedge(change: WordChange): boolean {
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
  if (article.length !== 1 || claim.length !== 1 || isKnown(other) || isEnglish(other)) return false;
  return one.length >= 4 && isOneTypoAway(one, other, one.length >= 8 ? 2 : 1);
}

/** "grandmother" is no slip for "grandfather", though no article has it. */
function isEnglish(word: string): boolean {
  return isHumanNoun(word) || findVerbForm(word) !== null;
}

/** Damerau's distance, at most `most`: letters put in, left out, changed, or two of them swapped. */
function isOneTypoAway(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (Math.max(left.length, right.length) <= most) return true;
  return left.length === 2 && right === `${left[1]}${left[0]}`;
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
