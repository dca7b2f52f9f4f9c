import { isNounOf } from "../../english/nouns/nouns.ts";

/** Folded singular nouns for words that somebody says: what stands in marks after them is the owner's. */
export const cueNouns = { has: (noun: string) => isNounOf(noun, "statement") };

/** Others, for texts and acts: words of somebody's only where "that" tells what is in them (Roe's report that …). */
export const tellingNouns = { has: (noun: string) => isNounOf(noun, "telling") };
