import { isFirstName } from "../../english/names/first-names.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { isPlainVerb, mayBeVerb, type VerbUse } from "../../english/verbs/verb-uses.ts";
import { foldName } from "../words/fold-name.ts";
import { type CueForm, findCueForm } from "./cue-lexicon.ts";

/**
 * Holds what is known of a word wherever it stands. All tokens of the word share one entry, and each thing in it is looked up once, when
 * it is first asked for: an article asks for the same things of the same words many times.
 */
export class WordEntry {
  readonly text: string;
  readonly word: string;
  /** The tests of `askOnce` that the word was put to, a bit each, and those that it passed. */
  asked = 0;
  passed = 0;
  #cue: CueForm | null | undefined = undefined;
  #verbUse: VerbUse | null | undefined = undefined;
  #isPlainVerb: boolean | undefined = undefined;
  #isFirstName: boolean | undefined = undefined;
  #singular: string | undefined = undefined;
  #isCharging: boolean | undefined = undefined;
  #foldedName: string | undefined = undefined;

  /** `text` is the word as written, `word` the same folded. */
  constructor(text: string, word: string) {
    this.text = text;
    this.word = word;
  }

  /** The cue that the word is a form of; null for none. */
  get cue(): CueForm | null {
    if (this.#cue === undefined) this.#cue = findCueForm(this.word);
    return this.#cue;
  }

  /** See `mayBeVerb`. */
  get verbUse(): VerbUse | null {
    if (this.#verbUse === undefined) this.#verbUse = mayBeVerb(this.word);
    return this.#verbUse;
  }

  /** See `isPlainVerb`. */
  get isPlainVerb(): boolean {
    this.#isPlainVerb ??= isPlainVerb(this.word);
    return this.#isPlainVerb;
  }

  /** See `isFirstName`. */
  get isFirstName(): boolean {
    this.#isFirstName ??= isFirstName(this.text);
    return this.#isFirstName;
  }

  /** See `singularOf`. */
  get singular(): string {
    this.#singular ??= singularOf(this.word);
    return this.#singular;
  }

  /** True for a document that charges somebody: its words are never those of the one charged. */
  get isCharging(): boolean {
    this.#isCharging ??= isNounOf(this.word, "charging") || isNounOf(this.singular, "charging");
    return this.#isCharging;
  }

  get isPlural(): boolean {
    return this.singular !== this.word;
  }

  /** See `foldName`. */
  get foldedName(): string {
    this.#foldedName ??= foldName(this.text);
    return this.#foldedName;
  }
}

/** As many bits as a whole number has without its sign. */
const mostTests = 30;

let tests = 0;

/** A test of a folded word that each entry is put to once; its outcome is kept with the entry. */
export function askOnce(test: (word: string) => boolean): (entry: WordEntry) => boolean {
  if (tests === mostTests) throw new RangeError(`an entry keeps the outcomes of ${mostTests} tests`);
  const bit = 1 << tests++;
  return (entry) => {
    if ((entry.asked & bit) === 0) {
      entry.asked |= bit;
      if (test(entry.word)) entry.passed |= bit;
    }
    return (entry.passed & bit) !== 0;
  };
}
