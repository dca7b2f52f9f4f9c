import { findWords, type Word } from "../../coverage/fold.ts";
import { termOf } from "../../terms/find-terms.ts";
import type { Question } from "./question.ts";

/** How many words may stand between an age and who has it: "the 54-year-old head of the trust, Finn Rook". */
const reach = 6;
const age = /^\d{1,3}$/;
const yearsOld = /^[\s-]years?[\s-]old\b/i;
/** From the name to the age: "Cassie Ventura, 38", "Cassie is 38", "Cassie, who was 38". */
const toAge =
  /^(?:\s\p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,2}(?:,?\s(?:who\s(?:is|was)\s|(?:now\s)?aged\s)?|\s(?:is|was|turned)\s(?:now\s)?)$/u;
const longestToAge = 60;
/** After the age: "Cassie, 38, by her neck" and "she is 38 years old", and not "Quill, 38 of whose ships". */
const fromAge = /^(?:[,.;!?)”"]|[\s-]years?[\s-]old\b|\s(?:and|at|in|now|on|this|when)\b|$)/i;

/**
 * True when a question asks how old somebody is and the sentence has an age right beside the name: "Cassie, 38,". False
 * for a question after the age at another time: "how old was Cassie when …".
 */
export function hasAgeBeside({ kind, folded, terms }: Question, sentence: string): boolean {
  if (kind !== "age" || /\bwhen\b/.test(folded)) return false;
  // Who only says whose mother is meant is not whose age is asked for.
  const whole = terms.filter(({ worth }) => worth === 1);
  const asked = new Set(whole.flatMap(({ matches }) => matches.map(({ term }) => term)));
  const words = findWords(sentence);
  const isAsked = ({ text }: Word) => asked.has(termOf(text) ?? "");
  return words.some((number, at) => {
    if (!age.test(number.text)) return false;
    const after = sentence.slice(number.end, number.end + 12);
    if (yearsOld.test(after) && words.slice(at + 3, at + 3 + reach).some(isAsked)) return true;
    const isNamed = words
      .slice(Math.max(0, at - reach), at)
      .some((word) => isAsked(word) && isToAge(sentence.slice(word.end, number.start)));
    return isNamed && fromAge.test(after);
  });
}

function isToAge(between: string): boolean {
  return between.length <= longestToAge && toAge.test(between);
}
