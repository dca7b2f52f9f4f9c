import { findWords } from "../../coverage/fold.ts";
import type { Span } from "../../coverage/span.ts";

/** Words that somebody set in quotation marks, without them. */
export interface MarkedWords {
  readonly words: string;
  /** With the marks. */
  readonly place: Span;
}

/** One word or two are a title, a nickname or a word kept at a distance. */
const fewestWords = 3;
/** Fewer than so many are asked for as they stand only where a question speaks of somebody's words. */
const surelyWords = 5;
/** With so many times as many words around them they are a topic of a question that goes on about much else. */
const mostAround = 2;

const double = /"([^"]{1,600})"|[“„‟”]([^“”„‟"]{1,600})[”“"]|[«»]([^«»]{1,600})[»«]|[「『]([^「」『』]{1,600})[」』]/g;
const unclosed = /(?:^|[\s(:,])(?:["“„«]|''|``)(?=\p{L})([^"“”„«»]{3,600})$/gu;
/** Opens before a word that is not short for another ('tis), and closes behind one. */
const openingSingle =
  /(?<![\p{L}\p{N}'’‘])['‘‚‹`](?!(?:tis|twas|til|till|cause|cos|cuz|em|round|bout|n|\d)\b)(?=[\p{L}\p{N}¿¡…])/giu;
const closingSingle = /(?<=[\p{L}\p{N}.,!?…])(?:['’›`‘])(?![\p{L}\p{N}])/gu;

const saying =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|claim\w*|call(?:s|ed|ing)?|quot\w+|wr(?:ite|ites|ote|itten)|tweet\w*|post(?:s|ed)?|describ\w+|line|phrase|sentence|statement|words?|admit\w*|insist\w*|shout\w*|yell\w*|mean|uttered|remark\w*|spoke|states?|stated|announc\w*|declar\w*|assert\w*|den(?:y|ied|ies))\b/i;
const nobodyByName =
  /^(?:s?he|they|it|you|we|i|any(?:one|body)|some(?:one|body)|every(?:one|body)|who|that|this|there)$/i;
const asking =
  /^(?:who|what|when|where|why|how|which|did|does|do|is|are|was|were|has|have|had|can|could|will|would|should)\b|\?\s*$/i;

/**
 * The words in marks that a question asks for as they stand, in order: at least three, of any marks. Not a question that is in
 * marks as a whole, and not the few words of a title where nobody's words are asked for. Empty when there are none.
 */
export function readMarkedWords(text: string): readonly MarkedWords[] {
  const marked = findMarked(text);
  const around = withoutMarked(text, marked);
  const isAlone = findWords(around).length === 0;
  const isSaying = saying.test(around);
  const others = findWords(around).length;
  return marked.filter(({ words }) => {
    const { length } = findWords(words);
    if (length < fewestWords || (isAlone && asking.test(words)) || (!isAlone && isName(words))) return false;
    return isAlone || isSaying || (length >= surelyWords && others <= mostAround * length);
  });
}

/** The name of an outlet, a book or a band: few words, and all but the smallest begin with a capital. */
function isName(words: string): boolean {
  const all = findWords(words).filter(({ text }) => /\p{L}/u.test(text));
  const long = all.filter(({ text }) => text.length > longestSmall);
  const isShouted = words === words.toUpperCase();
  return all.length <= mostInName && long.length > 0 && !isShouted && long.every(({ text }) => /^\p{Lu}/u.test(text));
}
const longestSmall = 3;
const mostInName = 7;

/** True when a question asks no more than whose the words in marks are, or where they stand. */
export function asksWhose(text: string): boolean {
  const around = withoutMarked(text, findMarked(text));
  if (findWords(around).length === 0) return true;
  return saying.test(around) && !/\b(?:when|why|how)\b|\bwhat\s+(?!article|source|paper|person|outlet)/i.test(around);
}

function withoutMarked(text: string, marked: readonly MarkedWords[]): string {
  return marked.reduceRight((left, { place }) => `${left.slice(0, place.start)} ${left.slice(place.end)}`, text);
}

/** Who is asked about by name before the words: "did Ana Ruiz really say". Null when nobody is. */
export function readAskedSpeaker(text: string): string | null {
  const [, name = ""] =
    /\b(?:did|does|has|have|had|was\s+it|is\s+it)\s+(?:the\s+)?([^"“„«'‘,?]{2,60}?)\s+(?:(?:really|ever|actually|truly|also|once|who|that)\s+)*(?:sa(?:y|id)|tell|told|claim(?:ed)?|call(?:ed)?|wr(?:ite|ote)|written|tweet(?:ed)?|post(?:ed)?|admit(?:ted)?)\b/i.exec(
      text,
    ) ?? [];
  return name === "" || nobodyByName.test(name) ? null : name;
}

function findMarked(text: string): readonly MarkedWords[] {
  const found: MarkedWords[] = [];
  const add = (words: string, place: Span) => {
    if (!found.some((one) => one.place.start < place.end && place.start < one.place.end))
      found.push({ words: words.trim(), place });
  };
  for (const match of text.matchAll(double))
    add(match.slice(1).find(Boolean) ?? "", { start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(unclosed))
    add(match[1] ?? "", { start: match.index, end: match.index + match[0].length });
  let from = 0;
  for (const { index: start } of text.matchAll(openingSingle)) {
    if (start < from) continue;
    const end = closeSingle(text, start);
    if (end === null) continue;
    add(text.slice(start + 1, end), { start, end: end + 1 });
    from = end + 1;
  }
  return found.toSorted((one, other) => one.place.start - other.place.start);
}

/**
 * Where the mark that opens here closes: the first that can be no possessive, or else the last of those that can before
 * another mark opens.
 */
function closeSingle(text: string, start: number): number | null {
  let possessive: number | null = null;
  const rest = text.slice(start + 1);
  const next = rest.search(openingSingle);
  for (const { index } of rest.matchAll(closingSingle)) {
    const at = start + 1 + index;
    if (possessive !== null && next >= 0 && next < index) break;
    const mayBePossessive = /s$/i.test(text.slice(start, at)) && /^\s+\p{Ll}/u.test(text.slice(at + 1));
    if (!mayBePossessive || isName(text.slice(start + 1, at))) return at;
    possessive = at;
  }
  return possessive;
}
