import { foldText } from "../../coverage/fold.ts";
import { stemWord } from "../../terms/stem.ts";
import { oppositePairs } from "../question/opposites.ts";
import type { Question } from "../question/question.ts";
import type { WeighedQuestion } from "../ranking/evidence.ts";
import type { Nearest } from "./nearest.ts";

const negation =
  /\b(?:no|not|never|nobody|none|nor|neither|without|unable|least|\w+n't|cannot|cant|didnt|wasnt|isnt|doesnt|dont|hasnt|werent|arent|rather than|instead of|fail(?:ed|s)?|lack(?:ed|s)?|refuse[ds]?)\b|\bnon-/;
/** In a question of more terms the "not" mostly belongs to one clause: "Did he admit that he had not paid, and …?" */
const mostTerms = 11;
const negatingPrefix = /^(?:un|non|in|im|ir|il|dis|de|anti|mis)(?=\p{L}{4})/u;

const opposites: ReadonlyMap<string, readonly string[]> = readOpposites();

/**
 * How many reasons there are to think that the question turns round what the passage says: it asks what is not
 * ("Which harbours did the fleet never visit?"), which texts seldom say, and which counts twice where the best sentences
 * have no "not" either; a word whose opposite they have in its place ("smallest" for "largest"); a word with a negating
 * beginning where they have it without ("unestablished"). 0 for none. To a question for yes or no, the opposite is an
 * answer: "did he admit it" is answered by "he denies it".
 */
export function polarityOf({ evidence, best }: Nearest, { question }: WeighedQuestion): number {
  const text = foldText(best.text);
  let reasons = 0;
  if (asksWhatIsNot(question)) reasons += negation.test(text) ? 1 : 2;
  if (question.kind === "decision") return reasons;
  const stems = new Set(text.split(/[^\p{L}\p{N}]+/u).map(stemWord));
  for (const [at, { matches }] of question.terms.entries()) {
    const term = matches[0]?.term ?? "";
    if (stems.has(term) || (evidence.passage[at] ?? 0) >= 1) continue;
    const bare = term.replace(negatingPrefix, "");
    if (bare !== term && stems.has(bare)) reasons += 1;
    if (opposites.get(term)?.some((other) => stems.has(other))) reasons += 1;
  }
  return reasons;
}

/** "Why didn't he come?" asks for a reason, and the reason is said. */
function asksWhatIsNot({ folded, terms }: Question): boolean {
  return terms.length <= mostTerms && negation.test(folded.replace(/^(?:why |how come )?\w+n't/, ""));
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
