import { findWords, foldText, type Word } from "../../coverage/fold.ts";
import type { Span } from "../../coverage/span.ts";
import { findDates } from "../../dates/find-dates.ts";
import type { DateExpression } from "../../dates/read-dates.ts";
import { joinInitials, termOf } from "../../terms/find-terms.ts";
import type { Correction } from "../../terms/spelling.ts";
import type { Reading } from "../answer.ts";
import { readAnswerKind } from "./answer-kind.ts";
import { chatSpelling } from "./chat-spelling.ts";
import type { Knowledge } from "./knowledge.ts";
import { matchTerm } from "./match-term.ts";
import { type Named, wordsOf } from "./names.ts";
import { readOutlets } from "./outlets.ts";
import type { Question, QuestionTerm } from "./question.ts";
import { readRole } from "./read-role.ts";

/** A question of more words than this is read to here: what follows tells no passage from another. */
const mostWords = 160;
/** A question of more terms says what it means in its own: words of like meaning would only add noise. */
const mostTermsWithKin = 16;
/** They say what kind of answer is asked for; the answer holds a number or a day in their place. */
const askingWords = /\bhow (?:far|long|many|much|often|old)\b|\b(?:what|which) (?:city|country|date|day|town|year)\b/gi;
const longestName = 4;
/** A misspelt word stands for most of what it sounds like; a word one letter away may as well be another one. */
const alikeStrength = 0.9;
const nearStrength = 0.5;
const frameWorth = 0.4;

/** Reads a question as a person typed it, for the coverage that the knowledge is of. Never throws for odd text. */
export async function readQuestion(text: string, knowledge: Knowledge): Promise<Question> {
  const { publishers, foreign, spans } = readOutlets(text, knowledge.publishers);
  const dates = await findDates(text, knowledge.newest);
  const asking = Array.from(text.matchAll(askingWords), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const taken = [...spans, ...asking, ...dates.filter(({ relative }) => relative)];
  const words = joinInitials(findWords(text), text)
    .filter((word) => !taken.some((span) => overlaps(span, word)))
    .slice(0, mostWords);
  const plain = spellOut(text);
  const read = readTerms(words, knowledge);
  return {
    text,
    folded: plain,
    terms: addKin(read.terms, knowledge),
    kind: readAnswerKind(plain),
    dates,
    publishers,
    foreignOutlets: foreign,
    readAs: [
      ...publishers.map((publisher): Reading => ({ written: publisher, taken: publisher, kind: "outlet" })),
      ...dates.map(
        (date): Reading => ({ written: text.slice(date.start, date.end), taken: describeDays(date), kind: "date" }),
      ),
      ...read.readAs,
    ],
  };
}

function readTerms(words: readonly Word[], knowledge: Knowledge) {
  const terms = new Map<string, QuestionTerm>();
  const readAs: Reading[] = [];
  const add = (term: QuestionTerm, reading: Reading | null) => {
    const key = term.matches[0]?.term ?? "";
    if (terms.has(key)) return;
    terms.set(key, term);
    if (reading) readAs.push(reading);
  };
  for (let at = 0; at < words.length; ) {
    const name = findName(words, at, knowledge);
    if (name) {
      const written = words
        .slice(at, at + name.length)
        .map((word) => word.text)
        .join(" ");
      const isPlain = wordsOf(name.named.name).includes(wordsOf(written));
      const reading: Reading | null = isPlain ? null : { written, taken: name.named.name, kind: "alias" };
      add({ written, matches: name.named.matches, worth: 1, names: true }, reading);
      at += name.length;
      continue;
    }
    for (const { term, reading } of readWord(words, at, knowledge)) add(term, reading);
    at += 1;
  }
  return { terms: [...terms.values()], readAs };
}

/** The longest run of words from here that is a name of somebody with several: "puff daddy". */
function findName(words: readonly Word[], at: number, knowledge: Knowledge): { named: Named; length: number } | null {
  for (let length = Math.min(longestName, words.length - at); length > 0; length -= 1) {
    const key = wordsOf(
      words
        .slice(at, at + length)
        .map((word) => word.text)
        .join(" "),
    );
    const named = knowledge.names.byName.get(key) ?? knowledge.names.byName.get(key.replace(/s$/, ""));
    if (named) return { named, length };
  }
  return null;
}

interface ReadTerm {
  readonly term: QuestionTerm;
  readonly reading: Reading | null;
}

function readWord(words: readonly Word[], at: number, knowledge: Knowledge): readonly ReadTerm[] {
  const written = words[at]?.text ?? "";
  const meant = /^\p{Lu}/u.test(written) ? undefined : chatSpelling.get(foldText(written).replaceAll("'", ""));
  if (meant !== undefined)
    return meant.split(" ").flatMap((word) => {
      const term = termOf(word);
      return term === null
        ? []
        : [{ term: plainTerm(written, term, knowledge), reading: { written, taken: meant, kind: "chat" as const } }];
    });
  const term = termOf(written);
  if (term === null) return [];
  const role = readRole(term, words, knowledge);
  const plain = plainTerm(written, term, knowledge);
  if (role) {
    const known = new Set(plain.matches.map((match) => match.term));
    const matches = [...plain.matches, ...role.matches.filter((match) => !known.has(match.term))];
    return [{ term: { ...plain, matches }, reading: { written, taken: role.name, kind: "person" } }];
  }
  const corrected = isKnown(term, knowledge)
    ? null
    : knowledge.spelling.correct(foldText(written).replace(/'s$|'/g, ""));
  if (corrected === null) return [{ term: plain, reading: null }];
  return [
    {
      term: correctedTerm(written, term, corrected, knowledge),
      reading: { written, taken: corrected.word, kind: "spelling" },
    },
  ];
}

function plainTerm(written: string, term: string, knowledge: Knowledge): QuestionTerm {
  return {
    written,
    matches: [{ term, strength: 1 }],
    worth: knowledge.frames.has(term) ? frameWorth : 1,
    names: /^\p{N}/u.test(written) || /^\p{Lu}/u.test(written),
  };
}

/** The written word stays the first match, so that its rarity is that of a word the coverage does not have. */
function correctedTerm(written: string, term: string, correction: Correction, knowledge: Knowledge): QuestionTerm {
  const strength = correction.soundsAlike ? alikeStrength : nearStrength;
  return {
    ...plainTerm(written, term, knowledge),
    matches: [
      { term, strength: 1 },
      { term: correction.term, strength },
    ],
  };
}

/** True when the coverage has the word, or one that can stand for it. */
function isKnown(term: string, knowledge: Knowledge): boolean {
  const { vocabulary, synonyms } = knowledge;
  return vocabulary.numberOf(term) !== undefined || matchTerm(term, vocabulary, synonyms).length > 1;
}

/** Adds the words that can stand for each. */
function addKin(terms: readonly QuestionTerm[], { vocabulary, synonyms }: Knowledge): readonly QuestionTerm[] {
  if (terms.length > mostTermsWithKin) return terms;
  return terms.map((one) => {
    const known = new Set(one.matches.map(({ term }) => term));
    const kin = one.matches.slice(0, 1).flatMap(({ term }) => matchTerm(term, vocabulary, synonyms));
    return { ...one, matches: [...one.matches, ...kin.filter(({ term }) => !known.has(term))] };
  });
}

/** The folded question with chat spelling written out, for recognising its form: "wut r the charges". */
function spellOut(text: string): string {
  return foldText(text)
    .split(/\s+/)
    .map((word) => chatSpelling.get(word.replace(/[^\p{L}\p{N}]/gu, "")) ?? word)
    .join(" ");
}

function describeDays({ from, to }: DateExpression): string {
  if (from === to && from !== null) return from;
  if (from === null) return `until ${to}`;
  return to === null ? `from ${from}` : `${from} to ${to}`;
}

function overlaps(span: Span, word: Word): boolean {
  return span.start < word.end && word.start < span.end;
}
