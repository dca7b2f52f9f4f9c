import type { Certainty } from "./quotation.ts";
import type { Attribution } from "./reading-context.ts";

/** A pronoun is sure only when the text is about nobody else who could be meant. Measured; see README. */
const surePronounLead = 8;

/** Rules whose result is sure when the speaker is named in the evidence itself. */
const sureWithName: ReadonlySet<string> = new Set([
  "cue after",
  "cue before",
  "continued paragraph",
  "said in sentence",
  "same paragraph",
  "transcript turn",
]);

const sureWithPronoun: ReadonlySet<string> = new Set([
  "cue after",
  "cue before",
  "continued paragraph",
  "same paragraph",
]);

/** How sure an attribution is: by its rule, and by how the article names the speaker there. */
export function certaintyOf({ rule, speaker }: Attribution): Certainty {
  if (!speaker.person) return "likely";
  if (speaker.form === "name" || speaker.form === "last name") return sureWithName.has(rule) ? "certain" : "likely";
  if (speaker.form !== "pronoun" || speaker.lead < surePronounLead) return "likely";
  return sureWithPronoun.has(rule) ? "certain" : "likely";
}
