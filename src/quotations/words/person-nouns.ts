import { canSpeak, isNounOf } from "../../english/nouns/nouns.ts";

/** Folded singular nouns that name a human being or a group of them: who can speak. */
export const personNouns = { has: canSpeak };

/** The nouns for people that stand for several people at once, or for nobody in particular. */
export const groupNouns = { has: (noun: string) => noun === "official" || isNounOf(noun, "group") };

/** Nouns for people who pass on the words of the one they work for. */
export const representativeNouns = { has: (noun: string) => isNounOf(noun, "representative") };
