import { listWords } from "../lists.ts";

/** Words that tell how a clause hangs on what stands before it. Sorted. */

/** Behind these stands where words come from: "in her novel". */
export const sourcePrepositions: ReadonlySet<string> = listWords("among from in through throughout via");

/** Pronouns that are the subject of a clause. */
export const subjectPronouns: ReadonlySet<string> = listWords("he i she they we who");

/** Pronouns that are an object, or the subject of a verb that is not finite: "heard him shout". */
export const objectPronouns: ReadonlySet<string> = listWords("her him me them us");

/** By these a rumour or a tale tells something: "rumour had it". */
export const verbsOfTales: ReadonlySet<string> = listWords("goes had has have went");

/** Somebody looks like another: "dressed as a bishop". */
export const dressedUp: ReadonlySet<string> = listWords("costumed disguised dressed dressing");

/** Before a participle of saying these lead on from somebody's own deed: "ended by saying", "while adding". */
export const leadingToParticiples: ReadonlySet<string> = listWords("after and as before by in or then when while");

/** Before "to say": "went on to say", "had this to say", "stood up to say". */
export const leadingToInfinitives: ReadonlySet<string> = listWords(`
back come comes came continue continued continues forward have has had on out proceed proceeded proceeds this up used
`);

/** Verbs that take somebody and a bare verb: "heard Roe shout". */
export const bareVerbTakers: ReadonlySet<string> = listWords("had hear heard hears let lets made makes saw watched");

/** Lists what somebody or something only seems to be, in the form behind "make it". */
export const appearanceVerbs: ReadonlySet<string> = listWords("appear look seem sound");

/** Behind these verbs a clause begins: "look as if", "appear that", "seem to". */
export const appearanceLinks: ReadonlySet<string> = listWords("as like that to");

/** Before a verb that asks for something: "Now let's imagine". */
export const imperativeOpeners: ReadonlySet<string> = listWords("and but just let let's now please so us well");
