import { listForms } from "../lists.ts";
import {
  accusationForms,
  accusationNouns,
  acquittingForms,
  convictingForms,
  denyingForms,
  emptiedNouns,
  filings,
  guilty,
  never,
  pleadingForms,
  prosecutors,
  rejectingWords,
} from "./denial-words.ts";

/** Lists what tells of an accusation or of its denial, in one line that nothing else is known of. */
const ofMatters: ReadonlySet<string> = new Set([
  ...[...accusationNouns, ...filings, ...prosecutors].flatMap((noun) => [noun, `${noun}s`]),
  ...[
    accusationForms,
    acquittingForms,
    convictingForms,
    denyingForms,
    pleadingForms,
    rejectingWords,
    emptiedNouns,
  ].flatMap((words) => [...words]),
  ...listForms("accuse allege blame sue"),
  guilty,
  never,
]);

/** Tells whether a line may accuse somebody, or deny what somebody is accused of. */
export function mayAccuseOrDeny(line: string): boolean {
  return (line.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some((word) => ofMatters.has(word));
}
