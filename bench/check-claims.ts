import type { EditKind, Verdict } from "../src/checking/check.ts";
import { calendarNames, dayWords } from "../src/english/classes/calendar-words.ts";
import { functionWords } from "../src/english/classes/function-words.ts";
import { hedges } from "../src/english/classes/hedges.ts";
import { negations } from "../src/english/classes/negations.ts";
import { opposites } from "../src/english/classes/opposites.ts";
import { countingWords, cardinals as numberWords } from "../src/english/numbers/number-words.ts";

/** A claim made from real words by one known edit, and what must be said of it. */
export interface GeneratedClaim {
  /** What was done to the words. */
  readonly edit: string;
  readonly text: string;
  /** The verdicts that are right. */
  readonly verdicts: readonly Verdict[];
  /** The kinds of which at least one must be named; empty when none need be. */
  readonly kinds: readonly EditKind[];
}

/** Gives a number from 0 to below the bound. */
export type Draw = (bound: number) => number;

/** Numbers that look random and are the same for the same seed (Bob Jenkins's small generator, as "mulberry32"). */
export function drawFrom(seed: number): Draw {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * bound);
  };
}

/** What an edit may take words from beside the quotation itself. */
export interface Material {
  /** Another quotation, from another place. */
  readonly other: string;
  /** A name and an everyday word that do not stand in the quotation. */
  readonly name: string;
  readonly word: string;
}

/** What is framed has every word, and the sentence to be read: the bench counts it apart. */
const confirmed: readonly Verdict[] = ["exact", "shortened", "framed"];
const apart: readonly Verdict[] = ["exact-but-punctuation", "shortened", "framed"];
const short: readonly Verdict[] = ["shortened", "framed"];
const altered: readonly Verdict[] = ["altered"];

/** Every edit that can be made of the quotation, once each. */
export function editQuotation(text: string, material: Material, draw: Draw): readonly GeneratedClaim[] {
  return editors.flatMap(([edit, verdicts, kinds, make]) => {
    const made = make(text, draw, material);
    return made === null || made === text ? [] : [{ edit, text: made, verdicts, kinds }];
  });
}

type Make = (text: string, draw: Draw, material: Material) => string | null;

const editors: readonly (readonly [string, readonly Verdict[], readonly EditKind[], Make])[] = [
  ["kept, in straight marks", confirmed, [], (text) => `"${straighten(text)}"`],
  ["kept, in guillemets and bold", confirmed, [], (text) => `**« ${text} »**`],
  ["kept, quoted as in Discord, with an emoji", confirmed, [], (text) => `> ${text.replace(/\n+/g, "\n> ")} 😀`],
  ["all in capitals", apart, ["capital"], (text) => text.toUpperCase()],
  ["all small", apart, ["capital"], (text) => text.toLowerCase()],
  ["a comma left out", apart, ["punctuation"], (text) => removeOne(text, /(?<=\p{L}),(?= \p{L})/u)],
  ["a comma put in", apart, ["punctuation"], (text, draw) => insertBetween(text, draw, ",")],
  ["negation dropped", altered, ["negation"], dropNegation],
  [
    "negation added",
    altered,
    ["negation"],
    (text) =>
      replaceOne(
        text,
        /(?<=\b(?:is|was|are|were|will|can|should|would|could|has|must) )(?!not\b|no\b|never\b|nothing\b)(?=[a-z])/,
        "not ",
      ),
  ],
  ["number changed", altered, ["number", "date"], changeNumber],
  [
    "name swapped",
    altered,
    ["name"],
    (text, _draw, { name }) =>
      replaceOne(text, /(?<=[a-z,] )(?:[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})*)(?=[ ,.])/, name, isProperName),
  ],
  [
    "word changed",
    altered,
    ["word", "name", "tense", "function-word"],
    (text, _draw, { word }) => replaceOne(text, /(?<=[a-z] )[a-z]{5,}(?= [a-z])/, word, isPlainWord),
  ],
  [
    "hedge dropped",
    altered,
    ["hedge"],
    (text) =>
      replaceOne(
        text,
        /(?<=[a-z] )(?:may|might|could|probably|perhaps|possibly|almost|nearly|seems|likely|maybe) (?=[a-z])/,
        "",
      ),
  ],
  ["hedge added", altered, ["hedge"], (text) => replaceOne(text, /(?<=\b(?:is|was|are|were) )(?=[a-z])/, "probably ")],
  ["tense changed", altered, ["tense"], changeTense],
  [
    "contraction written out",
    altered,
    ["contraction"],
    (text) =>
      replaceOne(
        text,
        /\b(?:is|was|are|were|did|does|do|has|have|had|would|could|should)n['’]t\b/,
        (found) => `${found.slice(0, -3)} not`,
      ),
  ],
  [
    "function word changed",
    altered,
    ["function-word"],
    (text) =>
      replaceOne(
        text,
        /\b(?:his|my|this|their)\b(?= [a-z])/,
        (found) => ({ his: "my", my: "his", this: "that", their: "our" })[found] ?? found,
      ),
  ],
  ["beginning cut", short, [], (text, draw) => cut(text, draw, "start")],
  ["end cut", short, [], (text, draw) => cut(text, draw, "end")],
  ["middle left out with an ellipsis", short, [], leaveOut],
  ["two spliced", ["spliced"], [], splice],
];

function straighten(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/—/g, "--");
}

function removeOne(text: string, pattern: RegExp): string | null {
  return replaceOne(text, pattern, "");
}

/** Replaces the first match that fits; null when there is none. */
function replaceOne(
  text: string,
  pattern: RegExp,
  replacement: string | ((found: string) => string),
  fits: (found: string) => boolean = () => true,
): string | null {
  for (const match of text.matchAll(new RegExp(pattern, `${pattern.flags.replace("g", "")}g`))) {
    const [found] = match;
    if (!fits(found)) continue;
    const put = typeof replacement === "string" ? replacement : replacement(found);
    if (put.toLowerCase() === found.toLowerCase()) return null;
    return text.slice(0, match.index) + put + text.slice(match.index + found.length);
  }
  return null;
}

function insertBetween(text: string, draw: Draw, mark: string): string | null {
  const places = [...text.matchAll(/(?<=[a-z]) (?=[a-z])/g)].map(({ index }) => index);
  const at = places[draw(places.length)];
  return at === undefined ? null : text.slice(0, at) + mark + text.slice(at);
}

function dropNegation(text: string): string | null {
  const irregular: Readonly<Record<string, string>> = { can: "can", ca: "can", wo: "will" };
  return (
    replaceOne(text, /(?<=[a-z] )\b(?:not|never) (?=[a-z])(?!only\b|just\b|not\b)/, "") ??
    replaceOne(text, /\b[a-z]{2,6}n['’]t\b(?= (?!only))/, (found) => {
      const half = found.slice(0, -3);
      return irregular[half] ?? half;
    })
  );
}

function changeNumber(text: string, draw: Draw): string | null {
  const changed = replaceOne(text, /(?<![\d.,$])\d{1,3}(?![\d.,]*\d)/, (found) => String(Number(found) + 1 + draw(5)));
  if (changed !== null) return changed;
  const words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
  return replaceOne(
    text,
    new RegExp(`\\b(?:${words.join("|")})\\b`),
    (found) => words[(words.indexOf(found) + 3) % words.length] ?? found,
  );
}

function changeTense(text: string): string | null {
  const pairs: Readonly<Record<string, string>> = {
    is: "was",
    was: "is",
    are: "were",
    were: "are",
    has: "had",
    had: "has",
  };
  return replaceOne(text, /\b(?:is|was|are|were|has|had)\b(?= [a-z])/, (found) => pairs[found] ?? found);
}

/** No month, day, or word that only begins a sentence. */
function isProperName(found: string): boolean {
  return found.split(" ").every((word) => {
    const folded = word.toLowerCase();
    return (
      !calendarNames.has(folded) &&
      !functionWords.has(folded) &&
      !negations.has(folded) &&
      !numberWords.has(folded) &&
      !countingWords.has(folded)
    );
  });
}

/** A word that no table of the checker has, so that changing it is nothing but a change of a word. */
function isPlainWord(word: string): boolean {
  return [functionWords, hedges, negations, countingWords, numberWords, opposites, calendarNames, dayWords].every(
    (table) => !table.has(word),
  );
}

const words = /\S+/g;

/** At least five words are left, and the cut is not where a sentence ends. */
function cut(text: string, draw: Draw, side: "start" | "end"): string | null {
  const all = text.match(words) ?? [];
  if (all.length < 8 || /\n/.test(text)) return null;
  const gone = 1 + draw(all.length - 6);
  const at = side === "start" ? gone : all.length - gone;
  if (!/^[a-z,]+$/.test(all[at - 1] ?? "") || !/^[a-z]+$/.test(all[at] ?? "")) return null;
  return (side === "start" ? all.slice(at) : all.slice(0, at)).join(" ");
}

function leaveOut(text: string, draw: Draw): string | null {
  const all = text.match(words) ?? [];
  if (all.length < 14 || /\n/.test(text)) return null;
  const from = 5 + draw(all.length - 12);
  const to = from + 1 + draw(Math.min(6, all.length - from - 6));
  if (!all.slice(from, to).some((word) => /[\p{L}\p{N}]/u.test(word))) return null;
  return `${all.slice(0, from).join(" ")} … ${all.slice(to).join(" ")}`;
}

/** The beginning of one quotation and the end of another. */
function splice(text: string, _draw: Draw, { other }: Material): string | null {
  const [one, two] = [text.match(words) ?? [], other.match(words) ?? []];
  if (one.length < 8 || two.length < 8) return null;
  return [...one.slice(0, Math.max(6, one.length >> 1)), ...two.slice(-Math.max(6, two.length >> 1))].join(" ");
}
