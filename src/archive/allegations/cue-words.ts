import { findWords, foldText } from "../../coverage/fold.ts";
import type { Span } from "../../coverage/span.ts";
import { falseWords, namingVerbs } from "../../english/classes/attribution-words.ts";
import {
  accusationForms,
  accusationNouns,
  acquittingForms,
  admissions,
  apologisingForms,
  apology,
  clearingForms,
  collapsingForms,
  convictingForms,
  denyingForms,
  emptiedNouns,
  endingForms,
  endingPhrases,
  filings,
  findingForms,
  freeingForms,
  guilty,
  innocence,
  innocentWords,
  investigatingForms,
  investigators,
  never,
  plea,
  pleadingForms,
  prosecutors,
  recordings,
  rejectingWords,
  resistingForms,
  settlement,
  settlingForms,
  sorry,
  suspectingForms,
  suspicions,
  testWords,
} from "../../english/classes/denial-words.ts";
import { once } from "../../english/lexicon/read-table.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { isCrimeVerb } from "../../english/verbs/crime-verbs.ts";
import { formsOf } from "../../english/verbs/verbs.ts";

/** Forms of verbs that deny, plead or settle. */
export const deniedWords = [denyingForms, pleadingForms, settlingForms].flatMap((forms) => [...forms]);
/** Words without one of which nobody is cleared. */
export const clearedWords = [
  ...[acquittingForms, clearingForms, collapsingForms, endingForms, freeingForms].flatMap((forms) => [...forms]),
  ...[...endingPhrases].map((phrase) => phrase.split(" ")[0] ?? ""),
  "guilty",
];
const mayDenyWords: ReadonlySet<string> = new Set([
  ...deniedWords,
  ...clearedWords,
  ...innocentWords,
  ...namingVerbs,
  ...falseWords,
  ...rejectingWords,
  ...resistingForms,
  ...emptiedNouns,
  ...apologisingForms,
  apology,
  sorry,
  plea,
  ...admissions,
  never,
  "true",
  innocence,
  settlement,
]);
/** Words without one of which nobody is accused. */
export const accusingWords = once(
  () =>
    new Set([
      ...formsOf("accusing"),
      ...accusationNouns,
      ...suspectingForms,
      ...suspicions.keys(),
      ...filings,
      ...investigatingForms,
      ...investigators,
    ]),
);

/** Tells whether a stretch has a word without which nothing is denied: a look that costs little. Linear. */
export function mayDeny(body: string, span: Span): boolean {
  return hasOneOf(body, span, mayDenyWords);
}

/** Tells whether a stretch has a word without which nobody is accused, nothing is claimed, and no crime or film is told of. Linear. */
export function mayCharge(body: string, { start, end }: Span): boolean {
  return findWords(body.slice(start, end)).some(({ text }) => {
    const word = foldText(text);
    return chargingWords().has(word) || chargingWords().has(singularOf(word)) || isCrimeVerb(word);
  });
}

const chargingWords = once(
  () =>
    new Set([
      ...accusingWords(),
      ...accusationForms,
      ...prosecutors,
      ...convictingForms,
      ...findingForms,
      ...recordings,
      ...testWords,
      guilty,
    ]),
);

function hasOneOf(body: string, { start, end }: Span, words: ReadonlySet<string>): boolean {
  return findWords(body.slice(start, end)).some(
    ({ text }) => words.has(foldText(text)) || words.has(singularOf(foldText(text))),
  );
}
