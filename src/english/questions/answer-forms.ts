import { findWords, foldText } from "../../coverage/fold.ts";
import type { Span } from "../../coverage/span.ts";
import { calendarUnits, dayWords, months, weekdays } from "../classes/calendar-words.ts";
import { cardinals, counts, quantifiers, scales } from "../numbers/number-words.ts";
import { readFigures } from "../numbers/read-figure.ts";
import { isFormOf } from "../verbs/verbs.ts";
import type { AnswerKind } from "./answer-kind.ts";

const numberWord = `(?:\\d[\\d.,]*|${[...cardinals.keys(), ...counts.keys(), ...scales.keys()].join("|")}|dozen|half|several|few|many)`;
const unitOfTime = `(?:(?:${[...calendarUnits, "hour", "minute", "decade", "night"].join("|")})s?|centur(?:y|ies))`;
/** "May" is a verb too. */
const names = [...months, ...weekdays]
  .filter((name) => name !== "may")
  .map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`);

/** Says what a sentence must have in it to answer a kind of question. On the text as written, so that names show. */
const forms: Readonly<Record<AnswerKind, RegExp | null>> = {
  age: /\b(?:aged?\s+\d|\d{1,3}\s*-?\s*years?\s*-?\s*old)|,\s\d{1,3}(?:,|\.|\s(?:and|who))/i,
  amount: new RegExp(`[$€£¥%]|\\b${numberWord}\\b`, "i"),
  count: new RegExp(`\\b${numberWord}\\b`, "i"),
  decision: null,
  duration: new RegExp(
    `\\b${numberWord}[\\s-]${unitOfTime}|\\b(?:for|over|throughout|until|since)\\s(?:\\w+\\s){0,2}${unitOfTime}|\\bfrom\\s\\S{1,20}\\s(?:to|until)\\b|\\b[12]\\d{3}\\s?[-–]\\s?\\d`,
    "i",
  ),
  matter: null,
  // Six foot two, where signs stand for the words.
  measure: /\d\s?['’]\s?\d/,
  person: /\p{Lu}[\p{L}'’.-]+/u,
  place:
    /\b(?:in|at|near|from|to|of|into|across|around|on|outside|inside|for)\s(?:the\s)?(?:[a-z]+(?:ern)?\s)?\p{Lu}\p{L}+/u,
  reason:
    /\b(?:because|since|due to|in order to|so that|so as to|as a result|result(?:ed|ing)? (?:in|from)|owing to|thanks to|led to|cause[ds]?|over|after|for|to|as|by)\b/i,
  // A single word in quotation marks is a nickname or a title: “Sparks”.
  speech: /["“][^"“”]{0,200}\s[^"“”]|\baccording\b/i,
  time: new RegExp(
    `\\b(?:(?:1\\d{3}|20\\d{2}|${names.join("|")}|centur(?:y|ies)|ago|yesterday|today|BC|AD|BCE|CE)\\b|May\\s\\d)`,
  ),
};

/** False for kinds whose answers can look like anything. */
export function asksForForm(kind: AnswerKind): boolean {
  return forms[kind] !== null;
}

/** What of a question says which form its answer has: the kind, and the plain question. */
export interface AskedForm {
  readonly kind: AnswerKind;
  readonly plain: string;
}

/** True when a sentence has in it what a question asks for; true for kinds of questions that ask for no one form. */
export function hasAnswerForm({ kind, plain }: AskedForm, sentence: string): boolean {
  const form = forms[kind];
  if (form === null) return true;
  if (kind === "person") return namesSomebodyElse(sentence, plain);
  if (kind === "count" || kind === "amount") return form.test(withoutAsked(sentence, plain));
  const isSaid = kind === "speech" && findWords(sentence).some(({ text }) => isFormOf(foldText(text), "saying"));
  return isSaid || form.test(sentence) || (kind === "measure" && givesMeasure(sentence));
}

/** True where a question for a number cannot have its answer in a sentence: it says neither how much or many, nor one, all or none. */
export function lacksFigure(asked: AskedForm, sentence: string): boolean {
  const { kind } = asked;
  if (kind !== "amount" && kind !== "count" && kind !== "measure") return false;
  const isQuantified = findWords(sentence).some(({ text }) => quantifiers.has(foldText(text)));
  return !hasAnswerForm(asked, sentence) && (kind === "measure" || !isQuantified);
}

/** "90 metres" and "six foot two": a number of anything that is measured but times. */
function givesMeasure(sentence: string): boolean {
  return readFigures(sentence).some(
    (figure) =>
      figure.kind === "number" && [...figure.units].some((unit) => /^\p{L}/u.test(unit) && !dayWords.has(unit)),
  );
}

/** Finds where a text has the one day or number that a kind of question asks for; null where it has none, or several. */
export function findAnswerForm(kind: AnswerKind, text: string): Span | null {
  const isOfNumber = kind === "age" || kind === "count" || kind === "amount";
  const found =
    kind === "time"
      ? readFigures(text).flatMap((one) =>
          one.kind === "date" && (one.parts.has("day") || one.parts.has("year")) ? [one.span] : [],
        )
      : Array.from(isOfNumber ? text.matchAll(number) : [], ({ 0: { length }, index }) => ({
          start: index,
          end: index + length,
        }));
  return found.length === 1 ? (found[0] ?? null) : null;
}

const number = new RegExp(`(?<![\\p{L}\\d])${numberWord}(?![\\p{L}\\d])`, "giu");

/** A name that the question does not hold already: "Who is Janice?" is answered by none of "Janice". */
function namesSomebodyElse(sentence: string, plain: string): boolean {
  for (const [word] of sentence.matchAll(/(?<=\s["“'‘(]?)\p{Lu}[\p{L}'’-]+/gu))
    if (!plain.includes(foldText(word).replace(/'s?$/, ""))) return true;
  return /^["“'‘(]?\p{Lu}[\p{L}'’-]+\s(?:\p{Lu}\.?\s)?\p{Lu}/u.test(sentence);
}

/** Without the numbers that the question itself names: "How many voted in 1999?" is not answered by "1999". */
function withoutAsked(sentence: string, plain: string): string {
  return sentence.replace(/\d[\d.,]*/g, (number) => (plain.includes(number) ? "" : number));
}
