import { Excerpt } from "../../coverage/excerpt.ts";
import { foldText } from "../../coverage/fold.ts";
import type { Denial } from "../../quotations/allegations/read-denial.ts";
import type { Archive } from "../archive.ts";
import { accusedOf, denialIn, type Reading, readingOf, readOwnAccusation, whoseIs } from "./accused.ts";
import { answers, type Charge } from "./charge.ts";
import { clearedWords, deniedWords, mayCharge } from "./cue-words.ts";
import { matterOf, termsIn } from "./matter.ts";
import { endAlike, mayMeanOne, type NameFound } from "./names-in.ts";

/** More passages of other articles are not read for a denial. */
const mostPassages = 40;

/**
 * A sentence of another article by which the accused was cleared, or else in which the accused, or somebody who names the accuser, denies it: the
 * best passages are looked through.
 * What it denies has to be the same matter: it shares a word with the accusation, or that article tells of no other against the accused.
 */
export async function findElsewhere(charge: Charge, shown: Excerpt, archive: Archive): Promise<FoundElsewhere | null> {
  const { accusers } = charge;
  const accused = charge.isNamed ? charge.accused : [];
  const names = termsIn([...accused, ...accusers].flatMap(({ words }) => words));
  if (names.size === 0) return null;
  const { candidates } = await archive.index.findCandidates({
    terms: [...names, ...termsIn([...deniedWords, ...clearedWords])].map((term) => ({ term, weight: 1 })),
    filter: {},
    limit: mostPassages,
  });
  const own = termsIn(accused.flatMap(({ words }) => words));
  const matter = matterOf(shown.article.body.slice(charge.start, charge.end), own);
  let first: FoundElsewhere | null = null;
  for (const { passage } of candidates) {
    const { article, sentences } = passage;
    if (article.id === shown.article.id) continue;
    const found = sentences.filter((one) => {
      const denial = denialIn(article, one);
      // Whoever was cleared before is not cleared of what is told later.
      if (!denial || (denial.kind === "plea" && charge.isConvicted)) return false;
      if (denial.kind === "clearing" && (denial.by === null || article.publishedOn < shown.article.publishedOn))
        return false;
      const reading = readingOf(article, archive);
      const sentence = new Excerpt(article, one);
      const whose = whoseIs(denial, one, reading);
      const isDescribed = describes(denial, article.body, shown.article.body.slice(charge.start, charge.end));
      if (!isDescribed && !answers({ sentence, whose, isSame: endAlike }, { ...charge, accused }, archive))
        return false;
      const isSame = (text: string) => [...matterOf(text, own)].some((term) => matter.has(term));
      return isSame(sentence.text) || othersAgainst(whose, reading).every(isSame);
    });
    const cleared = found.find((one) => denialIn(article, one)?.kind === "clearing");
    if (cleared) return { sentence: new Excerpt(article, cleared), isClearing: true };
    const [denied] = found;
    if (denied) first ??= { sentence: new Excerpt(article, denied), isClearing: false };
  }
  return first;
}

/** A sentence of another article that answers an accusation. */
interface FoundElsewhere {
  readonly sentence: Excerpt;
  readonly isClearing: boolean;
}

/** Tells whether who denies is told by an office alone, "the chairman of Kell Rovers", and the accusation has it too. */
function describes({ by }: Denial, body: string, accusation: string): boolean {
  const [, office] = (by && officeOf.exec(body.slice(by.start, by.start + longestOffice))) ?? [];
  return office !== undefined && foldText(accusation).includes(foldText(office));
}

const officeOf = /^[Tt]he (\p{L}+(?: \p{L}+)? of (?:the )?[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)/u;
const longestOffice = 80;

/** The sentences of an article that accuse somebody, or may. */
function othersAgainst(accused: readonly NameFound[], reading: Reading): readonly string[] {
  const { article, body, sentences, archive } = reading;
  return sentences.flatMap((span) => {
    const accusation = mayCharge(body, span) ? readOwnAccusation(new Excerpt(article, span), archive) : null;
    const others = accusation ? accusedOf({ span, accusation }, reading) : null;
    const isRelevant = others !== null && (others.length === 0 || mayMeanOne(others, accused));
    return isRelevant ? [body.slice(span.start, span.end)] : [];
  });
}
