/** Nouns, folded and sorted, for words that somebody says: what stands in marks after them is the owner's. */
export const cueNouns: ReadonlySet<string> = new Set(
  `
accusation acknowledgment admission advice allegation announcement answer appeal argument assertion assessment assumption belief
boast broadside call characterization charge claim comment complaint concern condemnation confession contention conviction
criticism declaration defense demand denial description dictum dig dismissal embrace explanation insistence invocation jab joke lament mantra message
motto mention notion observation opinion plea phrase pledge point portrayal prediction promise proposal quip quote reference
refrain refusal rejection rant remark reminder reply request response retort rhetoric slogan statement suggestion term
threat tirade tweet view vow warning word
`
    .trim()
    .split(/\s+/),
);
