/** Nouns, folded and sorted, for words that somebody says: what stands in marks after them is the owner's. */
export const cueNouns: ReadonlySet<string> = listWords(`
accusation acknowledgment adage admission admonition advice allegation announcement answer apology appeal argument
assertion assessment assumption assurance barb belief boast brag broadside call chant characterization charge cheer
claim comeback command comment complaint compliment concern condemnation confession conjecture contention conviction
correction criticism critique cry declaration defense demand denial denunciation description diatribe dictum dig
directive disclaimer dismissal edict embrace epithet euphemism exclamation exhortation explanation gibe greeting guess
hint hope hypothesis implication innuendo insinuation insistence instruction insult invitation invocation jab jeer
jibe joke justification lament line mantra maxim mention message metaphor motto musing nickname notion oath
observation one-liner opinion outburst overture phrase pitch plea pledge point portrayal prediction proclamation
promise pronouncement proposal proverb punchline putdown question quip quote rant rationale reasoning rebuke
recollection recommendation reference refrain refusal rejection rejoinder remark reminder reply reprimand request
response retort revelation rhetoric riff riposte slogan slur soundbite speculation statement suggestion suspicion
swipe talk taunt term theory thought threat tirade tweet utterance verdict view vow warning watchword wisecrack wish
word worry zinger
`);

/** Others, for texts and acts: words of somebody's only where "that" tells what is in them (Roe's report that …). */
export const tellingNouns: ReadonlySet<string> = listWords(`
commentary disclosure estimate finding forecast judgment notice order portrait prayer query report ruling sermon
testimony toast tribute
`);

function listWords(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/));
}
