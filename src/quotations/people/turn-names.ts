import { functionWords } from "../../english/classes/function-words.ts";
import { readTokens, type Token } from "../grammar/tokens.ts";
import type { TurnLine } from "../grammar/transcript-lines.ts";
import { foldName, lastWord } from "./name-keys.ts";
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
  for (const { label, words } of turns) {
    if (known.has(label)) continue;
    const reading = readLabel(body, body.lastIndexOf(label, words.start), label);
    const full = reading.names.length > 1 ? reading : fullNameIn(title, lastWord(reading));
    if (full) known.set(label, { name: full.names.map(({ text }) => text).join(" "), reading: full });
  }
  return [...known.values()];
}

/** The name in a label, in plain case: "MR. ROE" is Roe. */
export function readLabel(body: string, start: number, label: string): NameReading {
  return readName({ tokens: readTokens(body, { start, end: start + label.length }).map(inPlainCase) });
}

function fullNameIn(title: string, last: string): NameReading | null {
  const tokens = last === "" ? [] : readTokens(title, { start: 0, end: title.length });
  const at = tokens.findIndex(({ text }) => foldName(text) === last);
  const first = tokens[at - 1];
  if (!first?.capital || first.possessive || functionWords.has(first.word)) return null;
  const { names, ...rest } = readName({ tokens: tokens.slice(at - 1, at + 1) });
  return names.length === 2 ? { names, ...rest } : null;
}

/** "ROE" as "Roe", so that it is not taken for an abbreviation. */
function inPlainCase(token: Token): Token {
  const isCapitals = token.text.length > 1 && token.text === token.text.toUpperCase();
  return isCapitals ? { ...token, text: token.text.charAt(0) + token.text.slice(1).toLowerCase() } : token;
}
