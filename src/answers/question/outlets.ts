import { foldText } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import type { Span } from "../../coverage/span.ts";
import { textPrepositions } from "../../english/classes/cue-words.ts";
import { newsWords } from "../../english/classes/general-words.ts";
import { publicationWordsOf } from "../../english/classes/publication-words.ts";

/** Holds what a question says of outlets. */
export interface OutletReading {
  /** The loaded publishers it names. */
  readonly publishers: readonly string[];
  /** Says where they stand in the text. */
  readonly spans: readonly Span[];
}

/** Finds the outlets a question names. `publishers` are those loaded, as their articles write them. */
export function readOutlets(text: string, publishers: readonly string[]): OutletReading {
  const folded = alignFolded(text);
  const found = new Set<string>();
  const spans: Span[] = [];
  const add = (publisher: string, span: Span) => {
    found.add(publisher);
    spans.push(span);
  };
  for (const publisher of publishers)
    for (const name of namesOf(publisher))
      for (const span of findName(folded, name)) {
        const isAcronym = /^\p{Lu}{3,}$/u.test(publisher);
        if (looksLikeName(text, span, name, isAcronym)) add(publisher, span);
      }
  for (const [name, publisher] of shortNames(publishers))
    for (const span of findName(folded, name)) if (isShortName(text, span, name)) add(publisher, span);
  return { publishers: [...found], spans };
}

/** "The Harbour | Sports Blog" is also called "Harbour"; "Harbour.com" is called "Harbour". */
function namesOf(publisher: string): readonly string[] {
  const head = publisher.split(/\s[|–—-]\s|:\s/)[0] ?? publisher;
  const plain = foldText(head).replace(/^the\s/, "");
  return [...new Set([foldText(publisher), plain, plain.replace(/\.(?:com|co\.uk|org|net)$/, "")])].filter(
    (one) => one.length > 1,
  );
}

/** "The Harbour Gazette" is "the Gazette", where no other outlet is. */
function shortNames(publishers: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const publisher of publishers) {
    const [last = "", ...others] = (namesOf(publisher)[1] ?? foldText(publisher)).split(" ").toReversed();
    // A name may end in a sign that folds to nothing.
    if (others.length === 0 || last.length < 2 || newsWords.has(last)) continue;
    if (names.has(last)) shared.add(last);
    names.set(last, publisher);
  }
  for (const name of shared) names.delete(name);
  return names;
}

/** Behind "the"; with a capital where it is a word for any text: "the post" is one of somebody's. */
function isShortName(text: string, { start, end }: Span, name: string): boolean {
  return (
    /\bthe\s$/i.test(text.slice(Math.max(0, start - 5), start)) &&
    (/^\p{Lu}/u.test(text.slice(start, end)) || publicationWordsOf(name).length === 0)
  );
}

function findName(folded: string, name: string): readonly Span[] {
  const spans: Span[] = [];
  if (name === "") return spans;
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!/[\p{L}\p{N}]/u.test(folded.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(folded.charAt(end)))
      spans.push({ start: at, end });
  }
  return spans;
}

/** A name of two words is a name however it is typed; one word must be written as a name, or be said to be a source. */
function looksLikeName(text: string, span: Span, name: string, isAcronym: boolean): boolean {
  if (name.includes(" ") || isAcronym || /^\p{Lu}/u.test(text.slice(span.start, span.end))) return true;
  const before = text.slice(Math.max(0, span.start - 20), span.start).replace(/\sthe\s$/i, " ");
  const word = foldText(/\p{L}+(?=\s$)/u.exec(before)?.[0] ?? "");
  return textPrepositions.has(word) || isAmong(word, "by says") || /\baccording to\s$/i.test(before);
}

/** Folded character by character, so that offsets stay those of the text. */
function alignFolded(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return Array.from({ length: text.length }, (_, at) => {
    const one = text.charAt(at);
    const folded = one < "\x7f" ? one.toLowerCase() : foldText(one);
    return folded.length === 1 ? folded : one;
  }).join("");
}
