/**
 * Verbs that give somebody's words, as dictionary forms, sorted. `said` verbs can carry a whole quotation by
 * themselves (“…,” she recalled). `weak` verbs report a speech act whose subject chose the quoted words, but
 * only inside their own sentence: he called it a “disaster”, she pledged to “fight on”. The manners of speaking (“…!” Roe
 * hollered) follow Levin, English Verb Classes and Alternations (1993), 37.3, without those that are mostly sounds.
 */
export const saidVerbs = `
acknowledge add admit advise affirm allege announce answer argue ask assert assure attest aver avow bark bawl beam beg
bellow blare blog blurt bluster boast boom bray cackle caution chant chide chirp chortle claim clarify comment
complain concede conclude concur confess confide contend continue coo counter croak croon crow cry deadpan declare
demand demur disclose drawl elaborate email exclaim exhort explain fume gloat groan grouse growl grumble grunt gush
hint hiss holler hoot howl hypothesize implore inform inquire insist instruct interject interrupt intone jeer jest
joke lament maintain marvel moan moralize mumble murmur muse mutter note object observe opine plead pledge ponder
posit post predict proclaim promise pronounce protest purr quip rasp read reaffirm reason reassure recall reckon
recollect recount reflect reiterate rejoin relate remark remember remind repeat reply report respond restate retort
reveal riff roar say scoff scream screech shout shriek sigh sing snap snarl sneer snipe speculate splutter squawk
squeak squeal stammer state stipulate stress stutter suggest surmise taunt tease tell testify text theorize thunder
tweet urge vent venture volunteer vow wail warn weep whimper whisper wonder write yell yelp
`;

export const weakVerbs = `
accuse address admire admonish advocate agree aim anticipate apologize applaud argue articulate assail attack bash
believe bemoan berate blame blast brag brand call cast castigate celebrate challenge champion characterise
characterize charge chastise cite coach command commend commit compare condemn confirm congratulate consider contrast
convey credit criticise criticize dare decline decry deem defend denounce deny depict deplore deride describe
determine disavow dismiss disparage draw dub echo emphasize employ encourage endorse entitle envisage envision equate
espouse estimate excoriate expect express fault favor fear feel find focus foresee frame fret hail herald highlight
hope hype imagine imply indicate intend intimate introduce invite invoke joke knock label lambast lambaste laud liken
list love mandate mention mock nickname offer oppose outline paint peg pitch point portray position posture praise
preach present press profess prohibit project propose purport question quote rail rant rate rebuke recite recognize
recommend refer reference refuse regard reject rename reprimand repudiate retweet ridicule rip rule salute savage say
scold seek signal skewer slam slap specify spell spin sum swear talk term thank think threaten tout trash trumpet
underscore upbraid urge utter view vilify voice want welcome whine worry
`;

/** Verbs followed by the person who is spoken to (“…,” she told reporters): no speaker stands right behind them. */
export const toldVerbs = `
accuse assure congratulate encourage inform instruct reassure remind tell thank
`;

/** Forms that are more often a noun (“the claims”, “a report”), taken for a verb only right after a subject. */
export const nounLikeForms = `
address addresses aim aims answer answers attack attacks bill blame blast brand call calls cast cause challenge
challenges champion champions charge charges claim claims coach command commands comment comments credit cry demand
demands email emails estimate estimates fault favor fear fears focus frame grunt grunts herald heralds hint hints hiss
hoot hoots hope hopes howl howls hype intimate jeer jeers jest joke jokes label labels lament laments list lists love
mandate mandates mention mentions note notes object objects offer offers pitch plan plans pledge pledges point points
position positions post posts posture praise press project projects promise promises protest protests push question
questions quip quips quote quotes rant rants rate rates read reason reasons rebuke recall reference references regard
release releases remark remarks report reports reveal rip roar roars rule rules salute savage shriek shrieks sigh
sighs signal signals snap sneer sneers spell spin squeak state states stress sum support talk talks taunt taunts term
terms text texts thanks threat tweet tweets use uses venture view views voice voices vow vows wail wails want wants
whisper wonder wonders yell yelp yelps
`;

/** Past and other forms that do not follow from the dictionary form: form, then verb. */
export const irregularForms = `
cast:cast drawn:draw drew:draw felt:feel foresaw:foresee foreseen:foresee fought:fight found:find goes:go gone:go
knew:know known:know read:read said:say sang:sing saw:see seen:see sought:seek spelt:spell spoke:speak spoken:speak
spun:spin sung:sing swore:swear sworn:swear thought:think told:tell went:go written:write wrote:write
`;

/** Verbs that double their last letter before -ed and -ing. */
export const doublingVerbs = `
admit aver beg blog brag commit concur demur dub peg plan quip refer rip slam slap snap spin sum
`;
