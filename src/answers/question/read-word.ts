import { foldText, type Word } from "../../coverage/fold.ts";
import { termOf } from "../../terms/find-terms.ts";
import { type Correction, isOneStepAway } from "../../terms/spelling.ts";
import type { Reading } from "../answer.ts";
import { kinOf } from "./kin.ts";
import type { Knowledge } from "./knowledge.ts";
import { chatMeaning } from "./plain-question.ts";
import type { QuestionTerm } from "./question.ts";

/** A word one letter away may as well be another one. */
const nearStrength = 0.5;
const frameWorth = 0.4;
/** A "mom" is a "mother". */
const kinStrength = 0.9;

/** A term of a question, and what it was taken for when that is not what was written. */
export interface ReadTerm {
  readonly term: QuestionTerm;
  readonly reading: Reading | null;
}

/**
 * The terms of one word of a question: what chat spelling means, or what a misspelt word was meant for. Empty for a word
 * that says nothing.
 */
export function readWord({ text: written }: Word, knowledge: Knowledge): readonly ReadTerm[] {
  const meant = chatMeaning(written, knowledge.vocabulary);
  if (meant !== undefined)
    return meant.split(" ").flatMap((word) => {
      const term = termOf(word);
      return term === null
        ? []
        : [{ term: plainTerm(written, term, knowledge), reading: { written, taken: meant, kind: "chat" as const } }];
    });
  const term = termOf(written);
  if (term === null) return [];
  const plain = plainTerm(written, term, knowledge);
  const corrected = knowledge.vocabulary.numberOf(term) === undefined ? correct(written, knowledge) : null;
  if (corrected === null) return [{ term: plain, reading: null }];
  return [
    {
      term: correctedTerm(written, term, corrected, knowledge),
      // A word that a letter more or less would make is meant where it is no name, and searched for beside what is typed.
      reading: isMeant(corrected, written, knowledge) ? { written, taken: corrected.word, kind: "spelling" } : null,
    },
  ];
}

/** A word of English is no misspelt word of the coverage because a letter differs: a "potion" is no "motion". */
function correct(written: string, { spelling, isEnglish }: Knowledge): Correction | null {
  const word = foldText(written).replace(/'s$|'/g, "");
  const correction = spelling.correct(word);
  return correction?.isSure === false && isEnglish(word) ? null : correction;
}

function isMeant({ isSure, word }: Correction, written: string, { vocabulary }: Knowledge): boolean {
  return isSure || (vocabulary.writes(word) && isOneStepAway(foldText(written), word));
}

function plainTerm(written: string, term: string, knowledge: Knowledge): QuestionTerm {
  const kin = kinOf(term);
  return {
    written,
    matches: [{ term, strength: 1 }, ...kin.map((other) => ({ term: other, strength: kinStrength }))],
    worth: knowledge.frames.has(term) ? frameWorth : 1,
  };
}

/**
 * A correction that sounds alike is the word itself. Where a letter differs the written word stays the first match, so that its rarity is that of a
 * word the coverage does not have.
 */
function correctedTerm(written: string, term: string, correction: Correction, knowledge: Knowledge): QuestionTerm {
  if (correction.isSure) return plainTerm(written, correction.term, knowledge);
  const near = { term: correction.term, strength: nearStrength };
  return { ...plainTerm(written, term, knowledge), matches: [{ term, strength: 1 }, near] };
}
