import { foldText, type Word } from "../../coverage/fold.ts";
import { termOf } from "../../terms/find-terms.ts";
import type { Correction } from "../../terms/spelling.ts";
import type { Reading } from "../answer.ts";
import { chatSpelling } from "./chat-spelling.ts";
import type { Knowledge } from "./knowledge.ts";
import { matchTerm } from "./match-term.ts";
import type { QuestionTerm } from "./question.ts";
import { readRole } from "./read-role.ts";

/** A misspelt word stands for most of what it sounds like; a word one letter away may as well be another one. */
const alikeStrength = 0.9;
const nearStrength = 0.5;
const frameWorth = 0.4;

/** A term of a question, and what it was taken for when that is not what was written. */
export interface ReadTerm {
  readonly term: QuestionTerm;
  readonly reading: Reading | null;
}

/**
 * The terms of one word of a question, by its place among all of them: what chat spelling means, whom a role means, or
 * what a misspelt word was meant for. Empty for a word that says nothing.
 */
export function readWord(words: readonly Word[], at: number, knowledge: Knowledge): readonly ReadTerm[] {
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

/**
 * Letters that were typed in the wrong order make the word itself. Of others the written word stays the first match, so that
 * its rarity is that of a word the coverage does not have.
 */
function correctedTerm(written: string, term: string, correction: Correction, knowledge: Knowledge): QuestionTerm {
  if (correction.by === "order") return plainTerm(written, correction.term, knowledge);
  const strength = correction.by === "sound" ? alikeStrength : nearStrength;
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
