import { findWords, foldText } from "../../coverage/fold.ts";
import type { Span } from "../../coverage/span.ts";
import { modals } from "../../english/classes/attribution-words.ts";
import { verbOfIrregular } from "../../english/verbs/verbs.ts";
import { chunkSentence } from "../../quotations/grammar/chunks.ts";
import { lastWordOf } from "../../quotations/grammar/phrases.ts";
import { readTokens } from "../../quotations/grammar/tokens.ts";
import { termOf } from "../../terms/find-terms.ts";
import type { Found, Reading } from "./accused.ts";
import type { Charge } from "./charge.ts";
import { matterOf } from "./matter.ts";
import { mayMeanOne, namesIn } from "./names-in.ts";

/** So many chunks behind a verb may have what it is done to. */
const reach = 3;

/**
 * The first sentence behind an accusation that says of the accused that they did not do it, in its own words: "The board had never approved a
 * loan" of a board that is accused of approving one. Null for none.
 */
export function findContradiction({ span, accusation }: Found, charge: Charge, reading: Reading): Span | null {
  const { body, sentences, archive } = reading;
  const names = new Set(
    [...charge.accused, ...charge.accusers].flatMap(({ words }) => words.flatMap((word) => termOf(word) ?? [])),
  );
  const matter = new Set([...matterOf(plainForms(body.slice(accusation.cue.end, span.end)), names)]);
  if (matter.size < 2) return null;
  const accused =
    accusation.accused === null ? null : foldText(body.slice(accusation.accused.start, accusation.accused.end));
  const found = sentences.find((sentence) => {
    if (sentence.start < span.end || !/\b(?:never|not|no)\b|n['’]t\b/i.test(body.slice(sentence.start, sentence.end)))
      return false;
    const isOfAccused =
      mayMeanOne(namesIn(body, sentence, archive), charge.accused) ||
      (accused?.includes(" ") === true && foldText(body.slice(sentence.start, sentence.end)).includes(accused));
    return isOfAccused && negates(sentence, matter, body);
  });
  return found ?? null;
}

/** A deed of the matter is said not to have been done to a thing of the matter. */
function negates(sentence: Span, matter: ReadonlySet<string>, body: string): boolean {
  const chunks = chunkSentence(readTokens(body, sentence));
  return chunks.some((chunk, at) => {
    if (chunk.kind !== "verb" || !chunk.negated || chunk.tokens.some(({ word }) => modals.has(word))) return false;
    const deed = termOf(plainForm(lastWordOf(chunk)));
    if (deed === null || !matter.has(deed)) return false;
    const behind = chunks
      .slice(at + 1, at + 1 + reach)
      .flatMap(({ tokens }) => tokens.map(({ word }) => termOf(plainForm(word))));
    return behind.some((term) => term !== null && term !== deed && matter.has(term));
  });
}

/** "sold" as "sell": an accusation and its denial may have other forms of one verb. */
function plainForm(word: string): string {
  return verbOfIrregular(word) ?? word;
}

function plainForms(text: string): string {
  return findWords(text)
    .map((word) => plainForm(foldText(word.text)))
    .join(" ");
}
