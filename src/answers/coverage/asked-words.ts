import { findWords, foldText } from "../../coverage/fold.ts";
import { type Span, sharedLength } from "../../coverage/span.ts";
import { chatSpelling } from "../../english/classes/chat-spelling.ts";
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  numbers,
  prepositions,
  pronouns,
  relatives,
} from "../../english/classes/closed-classes.ts";
import { bareContractions } from "../../english/classes/contractions.ts";
import { functionWords } from "../../english/classes/function-words.ts";
import { generalWords } from "../../english/classes/general-words.ts";
import {
  askingWords,
  type PublicationWord,
  publicationForms,
  publicationWordsOf,
} from "../../english/classes/publication-words.ts";
import { verbOfIrregular } from "../../english/verbs/verbs.ts";
import { isOneStepAway } from "../../terms/spelling.ts";
import type { Knowledge } from "../question/knowledge.ts";

/** A word of a question, and what it may say of the coverage. */
export interface AskedWord {
  readonly text: string;
  readonly kinds: readonly PublicationWord[];
  /** A word that holds a question together and asks for nothing: "are", "the", "in", "you". */
  readonly isLight: boolean;
}

/** The words of a text that asks something, each as it was meant; those within the spans are left out. */
export function readAskedWords(text: string, taken: readonly Span[], knowledge: Knowledge): readonly AskedWord[] {
  return findWords(text.replace(/\btl;? ?dr\b/i, (tldr) => tldr.replace(/\W/g, "").padEnd(tldr.length)))
    .filter((word) => !taken.some((span) => sharedLength(span, word) > 0))
    .flatMap((word) => spell(foldText(word.text)))
    .map((word) => readWord(word, knowledge));
}

/** "whats" and "what's" are "what" and "is"; "Courier's" is "courier". */
function spell(word: string): readonly string[] {
  const plain = word.replaceAll("'", "");
  const meant = chatSpelling.get(plain) ?? bareContractions.get(plain) ?? word;
  const [, whole = meant] = /^(.+)'(?:s|re|d|ve|ll)$/.exec(meant) ?? [];
  return whole.split(" ").filter(Boolean);
}

function readWord(word: string, knowledge: Knowledge): AskedWord {
  const known = classify(word);
  if (known.kinds.length > 0 || known.isLight || !isSlip(word, knowledge)) return known;
  const meant = nearestForm(word);
  return meant === undefined ? known : classify(meant);
}

function classify(text: string): AskedWord {
  const kinds = publicationWordsOf(text);
  return { text, kinds, isLight: kinds.length === 0 && isLightWord(text) };
}

/** Who is meant by "he" is no matter of the coverage. */
function isLightWord(word: string): boolean {
  const isClosed = [word, verbOfIrregular(word) ?? word].some((form) => closed.some((words) => words.has(form)));
  return (isClosed || /^\d$/.test(word)) && !/^(?:s?he|hi[ms]|hers?)$/.test(word);
}

const closed: readonly ReadonlySet<string>[] = [
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  functionWords,
  generalWords,
  numbers,
  prepositions,
  pronouns,
  relatives,
];

/** Neither the coverage nor English has it. */
function isSlip(word: string, { vocabulary, isEnglish }: Knowledge): boolean {
  return word.length > 2 && /^\p{L}+$/u.test(word) && !vocabulary.writes(word) && !isEnglish(word);
}

/** One step away from it, with the same letter in front; a short word with just its letters. */
function nearestForm(word: string): string | undefined {
  if (word.length < shortestCorrected)
    return publicationForms()
      .concat(askingWords)
      .find((form) => sortLetters(form) === sortLetters(word));
  return publicationForms().find((form) => form.charAt(0) === word.charAt(0) && isOneStepAway(word, form));
}

const shortestCorrected = 5;

function sortLetters(word: string): string {
  return [...word].toSorted().join("");
}
