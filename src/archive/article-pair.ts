import { determiners } from "../english/classes/closed-classes.ts";
import { betweenTwo } from "../english/classes/publication-words.ts";
import { termsOf } from "../terms/find-terms.ts";
import { pairOf } from "./answer-coverage.ts";
import type { Archive, Source } from "./archive.ts";
import { findSources } from "./find-sources.ts";

export type ArticlePair = readonly [Source, Source];

/**
 * The two articles that are named in one text: "fire arrest", "1 and 2", "the vote vs the fire"; by what they say where no headline
 * or outlet has the words. With no text the two that are loaded, where there are two. Null where it names no two.
 */
export async function findPair(typed: string | undefined, archive: Archive): Promise<ArticlePair | null> {
  if (typed === undefined) return pairOf({ sources: [...archive.sources.values()] }, archive);
  if (typed.length > longestPair || archive.sources.has(typed)) return null;
  const words = typed
    .replace(/[,;&+]/g, " and ")
    .trim()
    .split(/\s+/);
  const parted = partings(words);
  for (const [one, other] of parted) {
    const pair = chooseTwo(named(one, archive), named(other, archive));
    if (pair) return pair;
  }
  const isLinked = words.some(isLink);
  for (const [one, other] of isLinked ? parted : []) {
    const pair = chooseTwo(await saying(one, archive), await saying(other, archive));
    if (pair) return pair;
  }
  return null;
}
const longestPair = 200;

function isLink(word: string): boolean {
  return betweenTwo.has(word.toLowerCase().replace(/\.$/, ""));
}

type Parts = readonly [readonly string[], readonly string[]];

/** Tells whether a text that names no two articles may say what two are to be about: "bridge". */
export function mayBeTopic(typed: string): boolean {
  return !/\d/.test(typed) && !typed.split(/\s+/).some(isLink);
}

/** The text in two, at each word that may stand between two articles; where there is none, at each space. */
function partings(words: readonly string[]): readonly Parts[] {
  const links = words.flatMap((word, at) => (at > 0 && isLink(word) ? [at] : []));
  const parts = (before: number, behind: number): Parts => [trim(words.slice(0, before)), trim(words.slice(behind))];
  const all = links.length > 0 ? links.map((at) => parts(at, at + 1)) : words.map((_, at) => parts(at, at));
  return all.filter(([one, other]) => one.length > 0 && other.length > 0);
}

/** Without "the" before it, and words that part the two once more: "1, and 2". */
function trim(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word) => !isLink(word) && !determiners.has(word.toLowerCase()));
  return from < 0 ? [] : words.slice(from, words.findLastIndex((word) => !isLink(word)) + 1);
}

/** By title, outlet, id, or place in the list: "2", "second". */
function named(words: readonly string[], archive: Archive): readonly Source[] {
  return findSources(words.join(" "), archive);
}

/** Those named, or else those that say most of it. */
async function saying(words: readonly string[], archive: Archive): Promise<readonly Source[]> {
  const found = named(words, archive);
  return found.length > 0 ? found : sourcesSaying(words.join(" "), archive);
}

/** The articles that stand highest when the words are looked for, best first. */
export async function sourcesSaying(text: string, { index, sources }: Archive): Promise<readonly Source[]> {
  const terms = termsOf(text).map((term) => ({ term, weight: 1 }));
  const { candidates } = await index.findCandidates({ terms, filter: {}, limit: 200 });
  const ids = new Set(candidates.map(({ passage }) => passage.article.id));
  return [...ids].flatMap((id) => sources.get(id) ?? []);
}

/** Where one of the two names fits more articles than the other, it means one that the other does not. */
function chooseTwo(ones: readonly Source[], others: readonly Source[]): ArticlePair | null {
  const own = ones.find((source) => !others.includes(source));
  const their = others.find((source) => !ones.includes(source));
  const [one, other] = [
    own ?? ones.find((source) => source !== their),
    their ?? others.find((source) => source !== own),
  ];
  return one && other && one !== other ? [one, other] : null;
}
