import type { Word } from "../../coverage/fold.ts";
import type { Reading } from "../answer.ts";
import type { Knowledge } from "./knowledge.ts";
import { type Named, wordsOf } from "./names.ts";
import type { QuestionTerm } from "./question.ts";
import { readCompound } from "./read-compound.ts";
import { readPronoun, type Subject } from "./subject.ts";

const longestName = 4;

/** Holds what the words of a question are searched by, each once, in their order, with what was understood beyond them. */
export interface ReadTerms {
  readonly terms: readonly QuestionTerm[];
  readonly readAs: readonly Reading[];
}

/** Reads the words of a question: names of several words first, then word by word; pronouns by its subject. */
export function readTerms(
  text: string,
  words: readonly Word[],
  knowledge: Knowledge,
  subject: Subject | null,
): ReadTerms {
  const terms = new Map<string, QuestionTerm>();
  const readAs: Reading[] = [];
  const add = (term: QuestionTerm, reading: Reading | null) => {
    const key = term.matches[0]?.term ?? "";
    if (terms.has(key)) return;
    terms.set(key, term);
    if (reading) readAs.push(reading);
  };
  for (let at = 0; at < words.length; ) {
    const found = findName(words, at, knowledge);
    if (found) {
      const { written, length } = found;
      const { name, matches } = found.named;
      const isPlain = wordsOf(name).includes(wordsOf(written));
      add({ written, matches, worth: 1 }, isPlain ? null : { written, taken: name, kind: "alias" });
      at += length;
      continue;
    }
    const word = words[at];
    const person = word ? readPronoun(word, subject, knowledge.names) : null;
    const read = person ? { terms: [person], length: 1 } : readCompound(text, words, at, knowledge);
    for (const { term, reading } of read.terms) add(term, reading);
    at += read.length;
  }
  return { terms: [...terms.values()], readAs };
}

/** The longest run of words from here that is a name of somebody with several: "puff daddy". */
function findName(
  words: readonly Word[],
  at: number,
  knowledge: Knowledge,
): { readonly named: Named; readonly written: string; readonly length: number } | null {
  for (let length = Math.min(longestName, words.length - at); length > 0; length -= 1) {
    const run = words.slice(at, at + length);
    const written = run.map((word) => word.text).join(" ");
    const key = wordsOf(written);
    const named = knowledge.names.byName.get(key) ?? knowledge.names.byName.get(key.replace(/s$/, ""));
    const isOne = length === 1 && isPlainWord(words, at, knowledge);
    if (named && !isOne) return { named, written, length };
  }
  return null;
}

/** A nickname that the articles also write as a plain word is that word where it is typed small: "when was the rocket launched". */
function isPlainWord(words: readonly Word[], at: number, { vocabulary }: Knowledge): boolean {
  const written = words[at]?.text ?? "";
  const isCapital = at > 0 && /^\p{Lu}/u.test(written);
  return !isCapital && vocabulary.writes(written.toLowerCase());
}
