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

function listWords(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/));
}
