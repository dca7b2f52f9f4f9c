import { findWords, foldText } from "../../coverage/fold.ts";
import { contains } from "../../coverage/span.ts";
import { negations } from "../../english/classes/attribution-words.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import { titles } from "../../english/nouns/titles.ts";
import { termOf } from "../../terms/find-terms.ts";
import type { Location } from "../alignment/locate-claim.ts";
import type { CheckedCoverage, CheckedSource } from "../claim/checked-coverage.ts";
import { isSpeech } from "../claim/named-beside.ts";
import { allWordsOf, type NamedSpeaker } from "../claim/named-speaker.ts";
import { isRole } from "../claim/role-holders.ts";
import { excerptAt } from "../words/places.ts";

/** What was spoken of may stand so far before the sentence of the word. UTF-16 units. */
const reach = 240;

/**
 * The places of a single claimed word where somebody's whole quotation is that word ("called the report “thin”"), and where the article
 * speaks of what the words around the claimed one are of. Null for none: then the word proves nothing by itself.
 */
export function locateOneWord(
  location: Location,
  around: string,
  named: NamedSpeaker,
  coverage: CheckedCoverage,
): Location | null {
  const own = new Set([named.name, named.claimed ?? "", ...(named.person?.names ?? [])].flatMap(allWordsOf));
  const matter = findWords(around).filter(({ text }) => {
    const word = foldText(text);
    const tellsWho =
      allWordsOf(word).every((one) => own.has(one)) || titles.has(word) || isRole(word) || isSpeech(word);
    return negations.has(word) || (isMatter(word) && !tellsWho);
  });
  const asked = matter.map(({ text }) => keyOf(text));
  const exactPlaces = location.exactPlaces.filter((place) => {
    const words = excerptAt(coverage.words, place, place);
    const source = coverage.sources.get(words.article.id);
    return source !== undefined && isQuotedAlone(source, words, asked);
  });
  return exactPlaces.length > 0 ? { ...location, exactPlaces } : null;
}

function isQuotedAlone(
  { article, quotations }: CheckedSource,
  word: { readonly start: number; readonly end: number },
  asked: readonly string[],
): boolean {
  const quotation = quotations.find(({ words }) => contains(words, word));
  if (!quotation || findWords(quotation.words.text).length !== 1) return false;
  const { start, end } = quotation.sentence;
  const keysFrom = (from: number) => new Set(findWords(article.body.slice(from, end)).map(({ text }) => keyOf(text)));
  const [near, here] = [keysFrom(Math.max(0, start - reach)), keysFrom(start)];
  return asked.every((key) => (negations.has(key) ? here : near).has(key));
}

/** "report" and "reports" are one. */
function keyOf(word: string): string {
  return termOf(word) ?? foldText(word);
}
