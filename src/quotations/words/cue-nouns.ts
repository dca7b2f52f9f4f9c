/** Nouns, folded and sorted, for words that somebody says: what stands in marks after them is the owner's. */
export const cueNouns: ReadonlySet<string> = new Set(
  `
accusation acknowledgment adage admission admonition advice allegation announcement answer apology appeal argument
assertion assessment assumption assurance barb belief boast brag broadside call chant characterization
charge cheer claim comeback command comment commentary complaint compliment concern condemnation confession conjecture
contention conviction correction criticism critique cry declaration defense demand denial denunciation description
diatribe dictum dig directive disclaimer disclosure dismissal edict embrace epithet estimate euphemism exclamation
exhortation explanation finding forecast gibe greeting guess hint hope hypothesis implication innuendo insinuation
insistence instruction insult invitation invocation jab jeer jibe joke judgment justification lament line mantra maxim
mention message metaphor motto musing nickname notice notion oath observation one-liner opinion order outburst
overture phrase pitch plea pledge point portrait portrayal prayer prediction proclamation promise pronouncement
proposal proverb punchline putdown query question quip quote rant rationale reasoning rebuke recollection
recommendation reference refrain refusal rejection rejoinder remark reminder reply report reprimand request response
retort revelation rhetoric riff riposte ruling sermon slogan slur soundbite speculation statement suggestion suspicion
swipe talk taunt term testimony theory thought threat tirade toast tribute tweet utterance verdict view vow warning
watchword wisecrack wish word worry zinger
`
    .trim()
    .split(/\s+/),
);
