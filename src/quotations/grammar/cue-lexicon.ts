import { findVerbForm, isVerbOf, type VerbForm } from "../../english/verbs/verbs.ts";

/** A form of a verb that gives somebody's words. */
export interface CueForm {
  /** The dictionary form: "say". */
  readonly verb: string;
  /** `said` verbs carry whole quotations; `weak` ones only parts of their own sentence. */
  readonly strength: "said" | "weak";
  /** "saying": its subject is that of the clause it hangs on. */
  readonly participle: boolean;
  /** "called", "described": passive after a form of "be". */
  readonly past: boolean;
  /** "say", "call": the form after "to" and "would". */
  readonly bare: boolean;
  /** "claims", "reports": a verb only right after a subject. */
  readonly nounLike: boolean;
  /** The person after it is spoken to. */
  readonly told: boolean;
}

const known = new Map<string, CueForm | null>();

/** The cue a folded word is a form of, or null. */
export function findCueForm(word: string): CueForm | null {
  const form = findVerbForm(word);
  if (!form) return null;
  let cue = known.get(word);
  if (cue === undefined) {
    cue = toCue(form);
    known.set(word, cue);
  }
  return cue;
}

function toCue({ verb, kind, isNounToo }: VerbForm): CueForm | null {
  const isSaying = isVerbOf(verb, "saying");
  if (!isSaying && !isVerbOf(verb, "judging")) return null;
  return {
    verb,
    strength: isSaying ? "said" : "weak",
    participle: kind === "participle",
    past: kind === "past",
    bare: kind === "bare",
    nounLike: isNounToo,
    told: isVerbOf(verb, "telling"),
  };
}
