import { foldText } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import type { ArticlePerson } from "../people/article-person.ts";
import type { KinshipFact } from "../people/kinship-facts.ts";
import type { ReadSentence, Reference } from "../reading-context.ts";
import { representativeNouns } from "../words/person-nouns.ts";

/** Says whose words a representative passes on, and the words of the article that show whom they stand for. */
export interface Relay {
  readonly speaker: Reference;
  readonly relayedBy: Reference;
}

/**
 * “I come to you as a mother … my son,” Roe's attorney, John Doe, said: the words are Roe's, when they speak of kin that
 * the one represented is known to have. Without such a sign a representative speaks for himself or herself.
 */
export function findRelay(
  read: ReadSentence,
  words: string,
  speaker: Reference,
  facts: readonly KinshipFact[],
): Relay | null {
  const index = read.chunks.findIndex((chunk) => chunk.start <= speaker.start && speaker.end <= chunk.end);
  for (const at of [index, index - 2, index + 2]) {
    const owner = read.owners[at];
    const nouns = read.chunks[at]?.tokens ?? [];
    if (!owner?.person || owner.person === speaker.person || !nouns.some(({ word }) => representativeNouns.has(word)))
      continue;
    if (speaksOfOwnKin(words, owner.person, facts)) return { speaker: owner, relayedBy: speaker };
  }
  return null;
}

/** "my son", "as a mother": kin that this person has or is. */
function speaksOfOwnKin(words: string, person: ArticlePerson, facts: readonly KinshipFact[]): boolean {
  const kin = foldText(words).matchAll(/\b(?:my|our) ([a-z]+)(?: ([a-z]+))?/g);
  const mine = new Set(facts.filter(({ owner }) => owner === person).map(({ relation }) => relation));
  const amI = new Set(facts.filter((fact) => fact.person === person).map(({ relation }) => relation));
  for (const match of kin) if (isAmong(match[1], mine) || isAmong(match[2], mine)) return true;
  for (const match of foldText(words).matchAll(/\bas an? ([a-z]+)\b/g)) if (isAmong(match[1], amI)) return true;
  return false;
}
