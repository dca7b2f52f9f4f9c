import { doublingVerbs, irregularForms, nounLikeForms, saidVerbs, toldVerbs, weakVerbs } from "../words/cue-verbs.ts";

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

let forms: ReadonlyMap<string, CueForm> | null = null;

/** The cue a folded word is a form of, or null. */
export function findCueForm(word: string): CueForm | null {
  forms ??= buildForms();
  return forms.get(word) ?? null;
}

function buildForms(): ReadonlyMap<string, CueForm> {
  const built = new Map<string, CueForm>();
  const said = new Set(words(saidVerbs));
  const told = new Set(words(toldVerbs));
  const nounLike = new Set(words(nounLikeForms));
  const doubling = new Set(words(doublingVerbs));
  const add = (form: string, verb: string, kind: "bare" | "third" | "past" | "participle") => {
    built.set(form, {
      verb,
      strength: said.has(verb) ? "said" : "weak",
      participle: kind === "participle",
      past: kind === "past",
      bare: kind === "bare",
      nounLike: nounLike.has(form),
      told: told.has(verb),
    });
  };
  const irregular = words(irregularForms).map((pair) => pair.split(":"));
  const irregularVerbs = new Set(irregular.map(([, verb]) => verb));
  for (const verb of new Set([...words(weakVerbs), ...said])) {
    const stem = doubling.has(verb) ? verb + verb.at(-1) : verb.replace(/e$/, "");
    add(verb, verb, "bare");
    add(thirdPerson(verb), verb, "third");
    add(`${stem}ing`, verb, "participle");
    if (!irregularVerbs.has(verb)) add(/[^aeou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`, verb, "past");
  }
  for (const [form, verb] of irregular) if (form && verb) add(form, verb, form === "goes" ? "third" : "past");
  return built;
}

function thirdPerson(verb: string): string {
  if (/[^aeou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function words(table: string): readonly string[] {
  return table.trim().split(/\s+/);
}
