import { foldText } from "../../coverage/fold.ts";
import { stemWord } from "../../terms/stem.ts";
import { chooseBest } from "../best-sentences.ts";
import type { Evidence, WeighedQuestion } from "../ranking/evidence.ts";
import { oppositePairs } from "./opposites.ts";

const negation =
  /\b(?:no|not|never|nobody|none|nor|neither|without|except|besides|unable|least|\w+n't|cannot|cant|didnt|wasnt|isnt|doesnt|dont|hasnt|werent|arent|other than|rather than|instead of)\b/;
const negatingPrefix = /^(?:un|non|in|im|ir|il|dis|de|anti|mis)(?=\p{L}{4})/u;

const opposites: ReadonlyMap<string, readonly string[]> = readOpposites();

/**
 * How many reasons there are to think that the question turns round what the passage says: a negation that its
 * best sentences lack; a word whose opposite the passage has in its place ("smallest" for "largest"); a word with a
 * negating beginning where the passage has it without ("unestablished"). 0 for none.
 */
export function polarityOf(best: Evidence, weighed: WeighedQuestion): number {
  const { question } = weighed;
  const text = foldText(chooseBest(best, weighed).text);
  let reasons =
    negation.test(question.folded.replace(/^(?:why |how come )?\w+n't/, "")) && !negation.test(text) ? 1 : 0;
  const stems = new Set(text.split(/[^\p{L}\p{N}]+/u).map(stemWord));
  for (const [at, { matches }] of question.terms.entries()) {
    const term = matches[0]?.term ?? "";
    if (stems.has(term) || (best.passage[at] ?? 0) >= 1) continue;
    const bare = term.replace(negatingPrefix, "");
    if (bare !== term && stems.has(bare)) reasons += 1;
    if (opposites.get(term)?.some((other) => stems.has(other))) reasons += 1;
  }
  return reasons;
}

function readOpposites(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (one: string, other: string) => found.set(one, [...(found.get(one) ?? []), other]);
  for (const pair of oppositePairs) {
    const [one, other] = pair.map(stemWord);
    if (one === undefined || other === undefined) continue;
    add(one, other);
    add(other, one);
  }
  return found;
}
