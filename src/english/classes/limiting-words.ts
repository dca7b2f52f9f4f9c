import { listForms, listWords } from "../lists.ts";
import { negations } from "./negations.ts";

/** Words by which a speaker goes on from what was just said, and limits it or takes it back. Folded. */

/** They open a condition on what stands before: "unless the price falls". */
export const conditionOpeners: ReadonlySet<string> = listWords("except if provided providing unless");

/** Said alone they take back what stands before: "No, wait." */
export const takingBack: ReadonlySet<string> = listWords("correction nah no nope scratch sorry wait");

/** Behind "just" and "only": "just kidding". */
export const jesting: ReadonlySet<string> = listWords("joking kidding");

/** Behind "or": "or so I was told". */
export const orVague: ReadonlySet<string> = listWords("at not rather so");

/** Behind "not" and "only" these tell when, where and how far, and name no thing: "not this year", "only if". */
export const limits: ReadonlySet<string> = listWords(`
after all always any anymore as at because before completely during entirely every everywhere exactly for from here if in
necessarily now on quite really since so then there this today tomorrow until when where while with without yet
`);

/** Behind "but" these turn what was said: "but not this year", "but only if it rains". */
export const turning: ReadonlySet<string> = new Set([...negations, "against", "if", "only", "unless"]);

/** Words that open a few words of when and where: "In theory." */
export const fragmentOpeners: ReadonlySet<string> = listWords("in on until within");

/** Lists what somebody says who was not in earnest: "I was only joking", "I made that up". */
export const earnestAdverbs: ReadonlySet<string> = listWords("all at just least only");
export const unmeant: ReadonlySet<string> = listWords(
  "invented jest joke joking kidding lied lying misremembered misspoke misspoken mistaken untruthful wrong",
);

/** By these a speaker tells of what he or she says: "We say that the law is clear". */
export const firstPersons: ReadonlySet<string> = listWords("i i'd i'm i've we we'd we're we've");

/** Denied they reject what others say: "I do not believe him". */
export const trusting: ReadonlySet<string> = listForms("agree believe buy trust");
