import { once, readTable } from "../lexicon/read-table.ts";
import { irregularVerbs, verbTable } from "../lexicon/verb-table.ts";
import { inflect } from "./inflect.ts";

/**
 * Says what a verb does with words. `saying`: a whole quotation can stand beside it; `judging`: the words in marks are its
 * subject's, inside its own sentence alone; `telling`: who stands behind it is spoken to; `manner`: said, and not meant as
 * it stands; `quoting`: the words are another's; `pretending`: made up in the mind, or passed off as
 * another's. The others are named for what they do with what is said.
 */
export type VerbClass =
  | "accusing"
  | "admitting"
  | "asking"
  | "denying"
  | "doubting"
  | "judging"
  | "manner"
  | "pretending"
  | "quoting"
  | "retracting"
  | "saying"
  | "telling"
  | "thinking";

/** One form of a verb of the lexicon. */
export interface VerbForm {
  /** The bare form: "say". */
  readonly verb: string;
  readonly kind: "bare" | "third" | "past" | "participle";
  /** "claims", "report": the form is a noun as well. */
  readonly isNounToo: boolean;
}

const classed = once(() => readTable(verbTable));

const forms = once(() => {
  const built = new Map<string, VerbForm>();
  for (const verb of classed().keys()) for (const [word, form] of listForms(verb)) built.set(word, form);
  return built;
});

/** Forms of "be", and the auxiliaries that have a past, are a closed class. */
const irregularAuxiliaries = "be is being\nshall will would";

const verbsByForm = once(() => {
  const built = new Map<string, string>();
  const verbs = new Set([...readTable(irregularVerbs).values()].flatMap((some) => [...some]));
  for (const verb of verbs) {
    const { third, past, participle } = inflect(verb);
    for (const form of [...third, ...past, ...participle, verb]) built.set(form, verb);
  }
  for (const line of irregularAuxiliaries.split("\n")) {
    const [verb = "", ...others] = line.split(" ");
    for (const form of [verb, ...others]) built.set(form, verb);
  }
  return built;
});

/** The form of a verb of speech or thought that a folded word is; null for another word. */
export function findVerbForm(word: string): VerbForm | null {
  return forms().get(word) ?? null;
}

/** True when the verb, in its bare form, is of the class. */
export function isVerbOf(verb: string, name: VerbClass): boolean {
  return classed().get(verb)?.has(name) === true;
}

/** True when a word is any form of a verb of the class. */
export function isFormOf(word: string, name: VerbClass): boolean {
  const form = findVerbForm(word);
  return form !== null && isVerbOf(form.verb, name);
}

/** "say", "told", "admits": a form of a verb by which somebody speaks. */
export function isOfSpeech(word: string): boolean {
  return isFormOf(word, "saying") || isFormOf(word, "telling") || isFormOf(word, "admitting");
}

/** Every form of every verb of the class. */
export function formsOf(name: VerbClass): readonly string[] {
  return [...forms()].filter(([, { verb }]) => isVerbOf(verb, name)).map(([word]) => word);
}

/** The bare form of a verb with irregular forms: "tell" for "told" and for "telling"; null for any other word. */
export function verbOfIrregular(word: string): string | null {
  return verbsByForm().get(word) ?? null;
}

function listForms(verb: string): readonly (readonly [string, VerbForm])[] {
  const { third, past, participle } = inflect(verb);
  const isNoun = classed().get(verb)?.has("noun") === true;
  const list = (words: readonly string[], kind: VerbForm["kind"]) =>
    words.map((word): [string, VerbForm] => [
      word,
      { verb, kind, isNounToo: isNoun && (kind === "bare" || kind === "third" || word === verb) },
    ]);
  return [...list([verb], "bare"), ...list(third, "third"), ...list(participle, "participle"), ...list(past, "past")];
}
