import type { QuotedSpan } from "../../coverage/article.ts";
import { functionWords } from "../../english/classes/function-words.ts";
import { readTokens, type Token, withText } from "../grammar/tokens.ts";
import type { TurnLine } from "../grammar/transcript-lines.ts";
import { lastWord } from "./name-keys.ts";
import { type NameReading, readName } from "./name-reading.ts";

/** Somebody whom a transcript names before what he or she says. */
export interface TurnName {
  /** "Gloria Ramos" */
  readonly name: string;
  readonly reading: NameReading;
}

/**
 * The full names of those who speak in a transcript: of the label itself ("SEN. JANE ROE:"), or of the title, where one word
 * with a capital stands before the name of the label there ("Interview: Jane Roe").
 */
export function namesOfTurns(body: string, turns: readonly TurnLine[], title: string): readonly TurnName[] {
  const known = new Map<string, TurnName>();
  for (const { label, whole, words } of turns) {
    if (known.has(label)) continue;
    const reading =
      whole === label ? readLabel(body, body.lastIndexOf(label, words.start), label) : readLabel(whole, 0, whole);
    const full = reading.names.length > 1 ? reading : fullNameIn(title, lastWord(reading));
    if (full) known.set(label, { name: full.names.map(({ text }) => text).join(" "), reading: full });
  }
  return [...known.values()];
}

/** The full names that a page gives beside words that it sets apart. */
export function namesOfSigners(body: string, quoted: readonly QuotedSpan[] = []): readonly TurnName[] {
  const known = new Map<string, TurnName>();
  for (const { end, speaker = "" } of quoted) {
    const start = speaker === "" || known.has(speaker) ? -1 : findSigner(body, end, speaker);
    const reading = start < 0 ? null : readLabel(body, start, speaker);
    if (reading && reading.names.length > 1)
      known.set(speaker, { name: reading.names.map(({ text }) => text).join(" "), reading });
  }
  return [...known.values()];
}

/** Finds where the name stands: below the words that end at the offset, or else above them; -1 where it does not. */
export function findSigner(body: string, end: number, name: string): number {
  const below = body.slice(end, end + farthestSigner).indexOf(name);
  if (below >= 0) return end + below;
  const from = Math.max(0, end - farthestSigner);
  const above = body.slice(from, end).lastIndexOf(name);
  return above < 0 ? -1 : from + above;
}

/** UTF-16 units. */
const farthestSigner = 4000;

/** The name in a label, in plain case: "MR. ROE" is Roe. */
export function readLabel(body: string, start: number, label: string): NameReading {
  return readName({ tokens: readTokens(body, { start, end: start + label.length }).map(inPlainCase) });
}

function fullNameIn(title: string, last: string): NameReading | null {
  const tokens = last === "" ? [] : readTokens(title, { start: 0, end: title.length });
  const at = tokens.findIndex(({ entry }) => entry.foldedName === last);
  const first = tokens[at - 1];
  if (!first?.capital || first.possessive || functionWords.has(first.word)) return null;
  const { names, ...rest } = readName({ tokens: tokens.slice(at - 1, at + 1) });
  return names.length === 2 ? { names, ...rest } : null;
}

/** "ROE" as "Roe", so that it is not taken for an abbreviation. */
function inPlainCase(token: Token): Token {
  const isCapitals = token.text.length > 1 && token.text === token.text.toUpperCase();
  return isCapitals ? withText(token, token.text.charAt(0) + token.text.slice(1).toLowerCase()) : token;
}
