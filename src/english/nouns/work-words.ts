import { listWords } from "../lists.ts";

/** Folded words right before the title of a work: on “…”, author of “…”, the host of “…”. Sorted. */
export const wordsBeforeTitles: ReadonlySet<string> = listWords(`
album and anthem article at author blog book by column documentary drama entitled essay film for from hit host hosts
in interview magazine memoir movie musical novel of on op-ed or paper play podcast program reality report season
series shooting show sitcom song the titled to told via watching with
`);

/** Nouns that the title of a work stands beside: in his book, “…”, she wrote. Sorted. */
export const workNouns: ReadonlySet<string> = listWords(`
album anthem book documentary film memoir movie novel play podcast poem show song
`);

/** Nouns of what is known by a name: on the website “…”, the ship “…”. Sorted. */
export const namedPlaces: ReadonlySet<string> = listWords(`
account app band boat brand channel codename exhibition ferry forum freighter game handle hashtag label lifeboat liner
operation project pub restaurant ship shop site steamer store submarine tanker trawler tug vessel website yacht
`);

/** Nouns behind what a thing is named by: the “…” clause, its “…” tablet. Sorted. */
export const namedThings: ReadonlySet<string> = listWords(`
act amendment app award bill brand button clause code directive doctrine exhibition feature festival function initiative
law levy model prize programme program provision range rule rules scheme series tablet tax tour
`);

/** Verbs of what is done with a work: read “…”, starred in “…”. */
export const verbsOfWorks: ReadonlySet<string> = listWords(`
directed directs enjoy enjoyed enjoys perform performed performing performs play played playing plays read reading reads
starred stars stream streamed watch watched watches watching
`);

/** Lists what analysts call shares and debt. Sorted. */
export const ratings: ReadonlySet<string> = listWords(`
accumulate avoid buy hold junk neutral outperform overweight reduce sell underperform underweight
`);

/** Verbs and nouns of giving such a word. Sorted. */
export const ratingWords: ReadonlySet<string> = listWords(`
cut cuts downgrade downgraded downgrades lower lowered raise raised rate rated rates rating ratings upgrade upgraded
upgrades
`);
