import { type Article, byNewest } from "../../coverage/article.ts";
import { carryOneText } from "../../coverage/carriers.ts";
import { Excerpt } from "../../coverage/excerpt.ts";
import { foldText } from "../../coverage/fold.ts";
import { appendAll } from "../../coverage/lists.ts";
import { apologisingForms, apology, prosecutors } from "../../english/classes/denial-words.ts";
import { termOf } from "../../terms/find-terms.ts";
import type { Archive } from "../archive.ts";
import { readOwnAccusation, saysOfWhat } from "./accused.ts";
import { accusingWords, deniedWords, mayCharge } from "./cue-words.ts";
import { type AnsweredAccusation, findAccusations, findDisputed } from "./find-denial.ts";

/** More passages are not looked through. */
const mostPassages = 400;

/**
 * The accusations of the coverage, newest article first, each once however many articles carry its text; of these articles alone. At most as
 * many as asked for.
 */
export async function listAllegations(
  articleIds: ReadonlySet<string>,
  limit: number,
  archive: Archive,
): Promise<readonly AnsweredAccusation[]> {
  const terms = [
    ...new Set(
      [...accusingWords(), ...prosecutors, ...deniedWords, ...apologisingForms, apology].flatMap(
        (word) => termOf(word) ?? [],
      ),
    ),
  ];
  const { candidates } = await archive.index.findCandidates({
    terms: terms.map((term) => ({ term, weight: 1 })),
    filter: {},
    limit: mostPassages,
  });
  const passages = candidates.map(({ passage }) => passage).filter(({ article }) => articleIds.has(article.id));
  const found: AnsweredAccusation[] = [];
  for (const { article, sentences } of passages.toSorted((one, other) => byNewest(one.article, other.article))) {
    if (found.some(({ sentence }) => isCopy(sentence.article, article, archive))) continue;
    for (const span of sentences) {
      const sentence = new Excerpt(article, span);
      if (found.some((one) => foldText(one.sentence.text) === foldText(sentence.text))) continue;
      appendAll(found, await readAllegations(sentence, archive));
      if (found.length >= limit) return found;
    }
  }
  return found;
}

/** What somebody only claims, says or tells of a crime is an allegation where it is answered. */
async function readAllegations(sentence: Excerpt, archive: Archive): Promise<readonly AnsweredAccusation[]> {
  const accusation = mayCharge(sentence.article.body, sentence) ? readOwnAccusation(sentence, archive) : null;
  if (accusation === null) {
    const answered = (await findAccusations(sentence, archive)).filter(({ denial }) => denial !== null);
    const disputed = answered.length === 0 ? findDisputed(sentence, archive) : null;
    return disputed ? [disputed] : answered;
  }
  return saysOfWhat(accusation, sentence) ? findAccusations(sentence, archive) : [];
}

function isCopy(one: Article, other: Article, { carriers }: Archive): boolean {
  return one.id !== other.id && carryOneText(one.id, other.id, carriers);
}
