import { findVerbForm, isFormOf } from "../english/verbs/verbs.ts";

/** Forms of verbs that name a speaker beside pasted words: "Janice said", "Janice quips", "said by Janice". Folded. */
export const claimVerbs = { has: (word: string) => isFormOf(word, "saying") && findVerbForm(word)?.kind !== "bare" };
