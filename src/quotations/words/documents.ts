import { isNounOf } from "../../english/nouns/nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";

/** Folded nouns for texts that have words of their own. */
export const documentNouns = { has: (noun: string) => isNounOf(singularOf(noun), "document") };
