import type { Check } from "../check.ts";
import type { Claim } from "../claim/claim.ts";
import { readComparedWords } from "../words/compared-words.ts";

/** With so large a share of the words around a part in its place, they are of the quotation and tell of no speaker. */
const leastShare = 0.5;
/** UTF-16 units of an article for each word around the part. */
const perWord = 12;

/**
 * True where the article has most of what stands around a part of the claim there too, within the quotation: “Roe told me he has
 * men coming in” is quoted as a whole, and Roe is not who says the rest.
 */
export function standsWithin(whole: Claim, { claim, pieces }: Check): boolean {
  const quotation = pieces[0]?.quotation;
  const [first, last] = [pieces[0]?.words, pieces.at(-1)?.words];
  const at = whole.text.indexOf(claim.text);
  if (!quotation || !first || !last || at < 0) return false;
  const { body } = first.article;
  const before = keysOf(whole.text.slice(0, at));
  const behind = keysOf(whole.text.slice(at + claim.text.length));
  const reach = (keys: readonly string[]) => (keys.length + 1) * perWord;
  const there = new Set([
    ...keysOf(body.slice(Math.max(quotation.words.start, first.start - reach(before)), first.start)),
    ...keysOf(body.slice(last.end, Math.min(quotation.words.end, last.end + reach(behind)))),
  ]);
  const around = [...before, ...behind];
  return around.length > 0 && around.filter((key) => there.has(key)).length >= around.length * leastShare;
}

function keysOf(text: string): readonly string[] {
  return readComparedWords(text).map(({ key }) => key);
}
