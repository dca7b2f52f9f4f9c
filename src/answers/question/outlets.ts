import { foldText } from "../../coverage/fold.ts";
import type { Span } from "../../coverage/span.ts";

/** What a question says of outlets. */
export interface OutletReading {
  /** The loaded publishers it names. */
  readonly publishers: readonly string[];
  /** Outlets it names that are not loaded, as written. */
  readonly foreign: readonly string[];
  /** Where both stand in the text. */
  readonly spans: readonly Span[];
}

const work = "(?:article|report|story|piece|post|coverage|publication|interview|review|column|editorial)s?";
const name = "((?:The\\s)?\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?:\\s(?:of\\s|and\\s|&\\s)?\\p{Lu}[\\p{L}\\p{N}&.-]*){0,4})";

/** "a Harbour Times report", "articles from the Harbour Times": the words around a name that make it an outlet. */
const outletForms: readonly RegExp[] = [
  new RegExp(`\\b(?:an?|the|another|separate)\\s['‘"“]?${name}['’"”]?(?:['’]s)?\\s${work}\\b`, "gu"),
  new RegExp(`\\b${work}\\s(?:\\w+\\s){0,2}?(?:from|by|in|on)\\s(?:the\\s)?['‘"“]?${name}`, "gu"),
];

/** Finds the outlets a question names. `publishers` are those loaded, as their articles write them. */
export function readOutlets(text: string, publishers: readonly string[]): OutletReading {
  const folded = alignFolded(text);
  const found = new Set<string>();
  const spans: Span[] = [];
  for (const publisher of publishers)
    for (const name of namesOf(publisher))
      for (const span of findName(folded, name)) {
        if (!looksLikeName(text, span, name)) continue;
        found.add(publisher);
        spans.push(span);
      }
  const isLoaded = (span: Span) => spans.some((one) => one.start < span.end && span.start < one.end);
  const strangers = outletForms
    .flatMap((form) => Array.from(text.matchAll(form)))
    .map((match) => ({ written: match[1] ?? "", start: match.index + match[0].indexOf(match[1] ?? "") }))
    .map(({ written, start }) => ({ written, start, end: start + written.length }))
    .filter((span) => span.written !== "" && !isLoaded(span));
  return { publishers: [...found], foreign: [...new Set(strangers.map(({ written }) => written))], spans };
}

/** "The Harbour | Sports Blog" is also called "Harbour"; "Harbour.com" is called "Harbour". */
function namesOf(publisher: string): readonly string[] {
  const head = publisher.split(/\s[|–—-]\s|:\s/)[0] ?? publisher;
  const plain = foldText(head).replace(/^the\s/, "");
  return [...new Set([foldText(publisher), plain, plain.replace(/\.(?:com|co\.uk|org|net)$/, "")])].filter(
    (one) => one.length > 1,
  );
}

function findName(folded: string, name: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!/[\p{L}\p{N}]/u.test(folded.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(folded.charAt(end)))
      spans.push({ start: at, end });
  }
  return spans;
}

/** A name of two words is a name however it is typed; one word must be written as a name, or be said to be a source. */
function looksLikeName(text: string, span: Span, name: string): boolean {
  if (name.includes(" ") || /^\p{Lu}/u.test(text.slice(span.start, span.end))) return true;
  return /\b(?:according to|reported by|in|from|by|says|on)\s(?:the\s)?$/i.test(
    text.slice(Math.max(0, span.start - 20), span.start),
  );
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
