import { type Article, byNewest } from "../../coverage/article.ts";
import { carryOneText } from "../../coverage/carriers.ts";
import { Excerpt } from "../../coverage/excerpt.ts";
import { findWords, foldText } from "../../coverage/fold.ts";
import { appendAll } from "../../coverage/lists.ts";
import { prepositions } from "../../english/classes/closed-classes.ts";
import { prosecutors } from "../../english/classes/denial-words.ts";
import type { Accusation } from "../../quotations/allegations/read-accusations.ts";
import { readDenial } from "../../quotations/allegations/read-denial.ts";
import { termOf } from "../../terms/find-terms.ts";
import type { Archive } from "../archive.ts";
import { readOwnAccusation, readOwnCharge } from "./accused.ts";
import { accusingWords } from "./cue-words.ts";
import { type AnsweredAccusation, findAccusations } from "./find-denial.ts";

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
  const terms = [...new Set([...accusingWords(), ...prosecutors].flatMap((word) => termOf(word) ?? []))];
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
      const accusation = readOwnAccusation(sentence, archive);
      const isStated = accusation !== null && statesCharge(accusation, sentence);
      // What somebody only claims, or tells of a crime, is an allegation where it is denied.
      if (!isStated && (accusation !== null || readOwnCharge(sentence, archive) === null)) continue;
      if (found.some((one) => foldText(one.sentence.text) === foldText(sentence.text))) continue;
      const answered = await findAccusations(sentence, archive);
      appendAll(found, isStated ? answered : answered.filter(({ denial }) => denial !== null));
      if (found.length >= limit) return found;
    }
  }
  return found;
}

/**
 * "the claims against him", "rejected her claims" and "the accountant who first accused him, said" speak of an accusation, and say
 * nothing of what it is.
 */
function statesCharge({ cue }: Accusation, { article: { body }, start, end }: Excerpt): boolean {
  const behind = body.slice(cue.end, end);
  if (readDenial(body, { start, end: cue.end }) !== null || /^\s+against\b/.test(behind)) return false;
  const isAside = /\bwho(?: \S+)?\s*$/.test(body.slice(start, cue.start));
  const [clause = ""] = behind.split(",", 1);
  return !isAside || findWords(clause).some(({ text }) => prepositions.has(foldText(text)) || text === "that");
}

function isCopy(one: Article, other: Article, { carriers }: Archive): boolean {
  return one.id !== other.id && carryOneText(one.id, other.id, carriers);
}
