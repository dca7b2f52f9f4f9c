import { firstFound, itemAt } from "../../coverage/lists.ts";
import { type ComparedWord, readComparedWords } from "../words/compared-words.ts";
import { stripMarkup } from "./claim-markup.ts";
import { partAttribution } from "./claimed-attribution.ts";
import { partCommand } from "./typed-command.ts";

/** Words that somebody says were said or written. */
export interface Claim {
  /** As pasted, without formatting and without the marks around it. */
  readonly text: string;
  /** Offsets are into `text`. May be empty: an emoji, a link. */
  readonly words: readonly ComparedWord[];
  /** The indices of words that an ellipsis stands before; the number of words for one at the end. */
  readonly gaps: ReadonlySet<number>;
  /** The indices of words within square brackets, which an editor put there. */
  readonly bracketed: ReadonlySet<number>;
  /** True for several pieces, each in marks of its own, with other words between them. */
  readonly isParted?: true;
}

/** What a pasted message claims. */
export interface PastedClaim {
  /** All that was pasted, without formatting. */
  readonly message: string;
  /** Everything but a speaker who is named beside the words. */
  readonly whole: Claim;
  /** Only what stands between quotation marks, where other words stand around them; null otherwise. */
  readonly quoted: Claim | null;
  /** Who is named beside the words, as the message has it; null when nobody is without doubt. */
  readonly speaker: string | null;
  /** What stands around the marks, a break where they stood; empty where there are none. */
  readonly around: string;
  /** True where the marks are single ones, which words within a quotation have as well. */
  readonly isSingle: boolean;
}

const ellipsis = /[[(]?\s{0,2}(?:…|\.(?:\s?\.){2,9})\s{0,2}[\])]?/g;
const openingSingle = /(?:^|[\s(:])['‘](?=[\p{L}\p{N}])/u;
const closingSingle = /[\p{L}\p{N}.,!?…]['’](?![\p{L}\p{N}])/u;
const outerMarks = /["“”„‟«»＂‘’‚‛'`]/;

/** Tobias “Big Tuna” Hale, Tobias “the Eel” Hale: what somebody goes by, in marks within a name. */
const nickname = /(\p{Lu}[\p{L}.'’-]{1,20}) [“"](?:the )?\p{L}[\p{L}'’-]{1,20}(?: \p{L}{2,20})?[”"] (?=\p{Lu}\p{L})/u;

/** Reads a pasted message. Linear in its length; never throws. */
export function readClaim(message: string): PastedClaim {
  const typed = partCommand(stripMarkup(message));
  const named = typed.text.replace(nickname, "$1 ");
  const plain = /["“”]/.test(named) ? named : typed.text;
  const { words, speaker } = partAttribution(plain);
  const text = peelMarks(words);
  const parts = partAtMarks(text);
  return {
    message: plain,
    whole: readPlainClaim(text),
    quoted: readQuotedParts(parts),
    speaker: typed.speaker ?? speaker,
    around: outsideOf(parts).join("\n"),
    isSingle: !/["“”„‟«»＂]/.test(text),
  };
}

/** The claim that a text makes as it stands. */
export function readPlainClaim(text: string): Claim {
  const words = readComparedWords(text);
  const gaps = new Set<number>();
  for (const match of text.matchAll(ellipsis)) gaps.add(firstWordFrom(words, match.index));
  const bracketed = new Set<number>();
  for (const match of text.matchAll(/\[[^[\]]{1,80}\]/g)) {
    const end = match.index + match[0].length;
    for (let at = firstWordFrom(words, match.index); (words[at]?.end ?? Infinity) < end; at += 1) bracketed.add(at);
  }
  return { text, words, gaps, bracketed };
}

function firstWordFrom(words: readonly ComparedWord[], offset: number): number {
  return firstFound(0, words.length, (at) => itemAt(words, at).start >= offset);
}

/** Without the marks around the whole: only while both ends have one, or an unpaired one opens or closes it. */
function peelMarks(words: string): string {
  let text = words.trim();
  for (let layer = 0; layer < 4; layer += 1) {
    const opens = outerMarks.test(text.charAt(0));
    const closes = outerMarks.test(text.charAt(text.length - 1));
    if (text.length < 2 || (!opens && !closes)) return text;
    const inner = text.slice(opens ? 1 : 0, closes ? -1 : undefined);
    const isQuotedAtEachEnd = opens && closes && countMarks(inner) % 2 === 0 && opensInside(inner);
    if (isQuotedAtEachEnd || (opens !== closes && (countMarks(inner) % 2 === 1 || pairsSingle(text)))) return text;
    text = inner.trim();
  }
  return text;
}

/** ‘A’ she said, she said 'A': the single mark at one end has its other one within. */
function pairsSingle(text: string): boolean {
  return /^['‘‚‹`]/.test(text) ? closingSingle.test(text.slice(1)) : /['’›`‘]$/.test(text) && openingSingle.test(text);
}

/** True when the first mark within closes the outer one: `“A,” she said. “B”` without its first and last mark. */
function opensInside(inner: string): boolean {
  const first = inner.search(/["“”„‟«»＂]/);
  if (first < 0) return false;
  return /[”»]/.test(inner.charAt(first)) || (inner.charAt(first) === '"' && /\S/.test(inner.charAt(first - 1)));
}

function countMarks(text: string): number {
  return text.match(/["“”„‟«»＂]/g)?.length ?? 0;
}

/** The text cut at its marks, every second part within them; single marks count where there are no double ones. Empty for none. */
function partAtMarks(text: string): readonly string[] {
  const parts = text.split(/["“”„‟«»＂]/);
  const open = openingSingle.exec(text);
  const isWithin = open !== null && text.search(/["“”„‟«»＂]/) > open.index && /[\p{L}\p{N}.,!?…]['’]\s*$/u.test(text);
  if (parts.length >= 3 && !isWithin) return parts.length % 2 === 1 ? parts : [];
  if (!open) return [];
  const start = open.index + open[0].length;
  let end = text.length - 1;
  while (end > start && !(/['’]/.test(text.charAt(end)) && !/[\p{L}\p{N}]/u.test(text.charAt(end + 1)))) end -= 1;
  return end <= start ? [] : [text.slice(0, start - 1), text.slice(start, end), text.slice(end + 1)];
}

function outsideOf(parts: readonly string[]): readonly string[] {
  return parts.filter((_, index) => index % 2 === 0);
}

/** Tells what stands between double marks, several pieces with an ellipsis between them; null when that is nothing or all. */
function readQuotedParts(parts: readonly string[]): Claim | null {
  if (parts.length === 0) return null;
  const inside = parts.filter((part, index) => index % 2 === 1 && part.trim() !== "");
  const claim = readPlainClaim(inside.map((part) => part.trim()).join(" … "));
  if (claim.words.length === 0) return null;
  return inside.length > 1 && !inside.some((part) => part.includes("…")) ? { ...claim, isParted: true } : claim;
}
