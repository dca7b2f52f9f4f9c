import { listWords } from "../lists.ts";

/** Closed classes of English words, folded and sorted: what is left over can be a noun, an adjective or a verb. */

export const prepositions: ReadonlySet<string> = listWords(`
about above across after against along alongside amid among around as at before behind below beneath beside besides
between beyond by concerning despite during except following for from in including inside into like near of off on
onto out outside over past per regarding since than through throughout to toward towards under unlike until up upon
via with within without
`);

/** By these somebody is told as of a person, a firm or a place: "the cook at the school". */
export const belongingPrepositions: ReadonlySet<string> = listWords("at for from in of");

/** Beside "of" these stand within the name of a body: "Alliance for Roads", "Right to Roads". */
export const namingPrepositions: ReadonlySet<string> = listWords("against for on to");

export const subordinators: ReadonlySet<string> = listWords(`
although because if lest once though unless what when whenever where whereas wherever whether while why how
`);

export const conjunctions: ReadonlySet<string> = listWords("and but nor or plus so then yet");

/** "Doe and Roe", "sailors such as Roe": the name behind these is one of several. */
export const joiningWords: ReadonlySet<string> = listWords("and as including like");

export const relatives: ReadonlySet<string> = listWords("that which who whom whose");

export const determiners: ReadonlySet<string> = listWords(`
a all an another any both each every few her his its many most my no one our several some that the their these this
those your
`);

/** Before an office that somebody known holds: "the mayor", "her deputy"; "my friend" holds none. */
export const ownDeterminers: ReadonlySet<string> = listWords("a an her his its our the their");

/** More than one: no part of a name, and what they count is a noun. */
export const numbers: ReadonlySet<string> = listWords(`
dozens eight five four many nine seven several six ten three twelve two
`);

export const pronouns: ReadonlySet<string> = listWords("he her him i it me one she them they us we you");

/** Pronouns of whoever something is done to, by those of whoever does it. */
export const objectForms: ReadonlyMap<string, string> = new Map([
  ["he", "him"],
  ["i", "me"],
  ["she", "her"],
  ["they", "them"],
  ["we", "us"],
]);

/** Those that mean one person. */
export const personPronouns: ReadonlySet<string> = listWords("he her him she");

/** Determiners that say whose something is, and name nobody. */
export const possessives: ReadonlySet<string> = listWords("her his its my our their your");

export const auxiliaries: ReadonlySet<string> = listWords(`
am are aren't be been being can can't cannot could couldn't did didn't do does doesn't doing don't had hadn't has
hasn't have haven't having he'd he's is isn't may might must mustn't shall she'd she's should shouldn't was wasn't were
weren't will won't would wouldn't
`);

/** Adverbs that stand within a verb group; others are known by "-ly". */
export const adverbs: ReadonlySet<string> = listWords(`
again ago ahead almost also already always aloud altogether anyway apart aside away back down earlier elsewhere even
ever far first forth further hence here herself himself however indeed instead itself just later likewise maybe meanwhile more much
myself nevertheless never next nonetheless not now often once only otherwise ourselves perhaps quite rather re recently
sometimes soon still themselves then there thereafter therefore though thus today together tomorrow tonight too twice very well yesterday
`);

/** Nouns that end like an adverb. Sorted. */
export const nounsInLy: ReadonlySet<string> = listWords("ally assembly bully family rally reply supply");

/** Common verbs that give nobody's words, so that a subject is not looked for across them. */
export const plainVerbs: ReadonlySet<string> = listWords(`
appear appeared arrive attend become begin buy come cut died fall give go happen hit keep lay leads leave let lie live
lose make meet need needs open ought pay play put remain run runs see seem seemed seen sell serve set show showed shows
sit stand stands take tried try turn turns wake walk walks win work works
`);

export const dates: ReadonlySet<string> = listWords(`
april aug august dec december feb february friday jan january july june march monday nov november oct october
saturday sept september sunday thursday tuesday wednesday
`);

/** Every word that may be one of these whatever stands around it. */
export const functionClasses: ReadonlySet<string> = new Set(
  [prepositions, subordinators, conjunctions, relatives, pronouns, dates].flatMap((words) => [...words]),
);
