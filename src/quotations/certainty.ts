import type { Certainty } from "./quotation.ts";
import type { Attribution } from "./reading-context.ts";
import type { Rule } from "./rule.ts";

/** A pronoun is sure only when the text is about nobody else who could be meant. Measured; see README. */
export const surePronounLead = 6;

/** Rules whose result is sure when the speaker is named in the evidence itself. */
const sureWithName: ReadonlySet<Rule> = new Set([
  "cue after",
  "cue before",
  "said in sentence",
  "same paragraph",
  "cue at end",
]);

/** Rules whose result is sure when the speaker is a pronoun in the evidence. */
const sureWithPronoun: ReadonlySet<Rule> = new Set(["cue after", "cue before", "same paragraph"]);

/**
 * Tells how sure an attribution is: by its rule, and by how the article names the speaker there. A last name that several
 * people bear is sure only when the article names one of them in full more often than any other.
 */
export function certaintyOf({ rule, base = rule, speaker, relayedBy, joint }: Attribution): Certainty {
  if (!speaker.person || speaker.form === "description" || relayedBy || joint) return "likely";
  if (speaker.form === "pronoun" && speaker.lead < surePronounLead) return "likely";
  if (speaker.form === "last name" && speaker.lead <= 1) return "likely";
  const sure = speaker.form === "pronoun" ? sureWithPronoun : sureWithName;
  return sure.has(rule) && sure.has(base) ? "certain" : "likely";
}
