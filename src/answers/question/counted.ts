import { findWords } from "../../coverage/fold.ts";
import { termOf } from "../../terms/find-terms.ts";
import { stemWord } from "../../terms/stem.ts";
import { personWords } from "./person-words.ts";
import type { QuestionTerm } from "./question.ts";

/** How many words may stand between a number and what it counts: "120 new sexual assault allegations". */
const reach = 4;
const longestPhrase = 4;

const howMany = /\bhow many (.{1,100})/;
const endOfPhrase =
  /^(?:are|by|came|can|could|did|do|does|from|got|had|has|have|in|is|of|that|there|was|were|who|will|would)$/;
const numberWord =
  /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?)$/i;
const year = /^(?:1[5-9]|20)\d\d$/;
/** After a number without a noun it is people that are counted: "Five were taken to hospital." */
const ellipsis = /^(?:are|had|have|were)$/i;

/**
 * The terms of what a question asks the number of, and of all that can stand for it: "how many new allegations" asks for
 * allegations, or for something new. Empty for a question that asks for no such number.
 */
export function countedTerms(plain: string, terms: readonly QuestionTerm[]): ReadonlySet<string> {
  const phrase = howMany.exec(plain)?.[1];
  if (phrase === undefined) return new Set();
  const words = findWords(phrase).slice(0, longestPhrase);
  const end = words.findIndex(({ text }) => endOfPhrase.test(text));
  const asked = words.slice(0, end < 0 ? words.length : end).map(({ text }) => termOf(text));
  const counted = new Set(
    terms.flatMap(({ matches }) => (asked.includes(matches[0]?.term ?? null) ? matches.map(({ term }) => term) : [])),
  );
  if (counted.has(people)) for (const word of personWords) counted.add(stemWord(word));
  return counted;
}

/** True when a sentence has a number of one of the counted terms that the plain question does not hold itself. */
export function countsOneOf(counted: ReadonlySet<string>, sentence: string, plain: string): boolean {
  const words = findWords(sentence).map(({ text }) => text);
  return words.some((word, at) => {
    if (!numberWord.test(word) || (/^\d/.test(word) && plain.includes(word))) return false;
    const after = words.slice(at + 1, at + 1 + (year.test(word) ? 1 : reach));
    return (
      (counted.has(people) && ellipsis.test(after[0] ?? "")) || after.some((one) => counted.has(termOf(one) ?? ""))
    );
  });
}

const people = stemWord("people");
