/**
 * Verbs that give somebody's words, as dictionary forms, sorted. `said` verbs can carry a whole quotation by
 * themselves (“…,” she recalled). `weak` verbs report a speech act whose subject chose the quoted words, but
 * only inside their own sentence: he called it a “disaster”, she pledged to “fight on”. The manners of speaking (“…!” Roe
 * hollered) follow Levin, English Verb Classes and Alternations (1993), 37.3, without those that are mostly sounds; the
 * verbs of judging are from her 29 and 33, and from those whose first meaning WordNet 3.1 counts as communication.
 */
export const saidVerbs = `
acknowledge add admit advise affirm allege announce answer argue ask assert assure attest aver avow babble bark bawl
beam beg bellow blare blather blog blurt bluster boast boom bray bristle burble cackle caution chant chatter chide
chirp chortle claim clarify comment complain concede conclude concur confess confide conjecture contend continue coo
counter croak croon crow cry curse deadpan declare demand demur disagree disclose drawl elaborate email enquire
enthuse entreat enunciate exclaim exhort explain exult fret fulminate fume gasp gloat gripe groan grouse growl grumble
grunt gush hint hiss holler hoot howl hypothesise hypothesize implore inform inquire insinuate insist instruct
interject interpose interrupt intone jabber jeer jest joke josh kvetch lament maintain marvel moan moralise moralize
mumble murmur muse mutter narrate natter note object observe opine parrot philosophise philosophize plead pledge
ponder pontificate posit post predict proclaim promise pronounce prophesy propound protest purr query quibble quip
rasp rave read reaffirm reason reassure recall recap recapitulate reckon recollect recount reflect reiterate rejoin
relate remark remember remind reminisce repeat reply report respond restate retort reveal rhapsodize riff riposte roar
say scoff scrawl scream screech scribble sermonize shout shriek sigh simper sing snap snarl sneer snicker snipe snort
sob speculate splutter squawk squeak squeal stammer state stipulate stress stutter suggest summarise summarize surmise
taunt tease tell testify text theorise theorize thunder tweet urge vent venture vociferate volunteer vow wail warn
weep wheeze whimper whisper wisecrack wonder write yammer yell yelp
`;

export const weakVerbs = `
accuse address admire admonish advocate agree aim allude anticipate apologise apologize applaud argue articulate
assail attack attribute badmouth bash believe bemoan berate bewail bill blame blast brag brand call caricature cast
castigate categorize celebrate censure challenge champion characterise characterize charge chastise christen cite
coach coin command commend commit compare condemn confirm congratulate consider contrast convey counsel
credit criticise criticize dare debunk decline decree decry deem defame defend demonize denigrate denounce deny depict
deplore deprecate deride describe determine diagnose disapprove disavow dismiss disparage dispute divulge doubt
downplay draw dub echo emphasise emphasize employ encourage endorse entitle enumerate envisage envision equate espouse
estimate eulogize exaggerate exalt excoriate expect express extol fault favor fear feel find focus forecast foresee
foretell frame fret hail harangue hate heckle herald highlight hope hype imagine imply impugn indicate insult intend
intimate introduce invite invoke joke knock label lambast lambaste lampoon lash laud liken lionize list lobby love
malign mandate mention minimize mischaracterize mock mourn nickname offer oppose outline overstate paint pan
paraphrase peg pillory pitch point popularize portray position posture praise pray preach prefer present press presume
pretend profess prohibit project propose purport question quote rail rant rate rationalize rebuff rebuke rebut recite
recognise recognize recommend refer reference refuse refute regard reject rename renounce rephrase reprimand reproach
repudiate resent retweet revile ridicule rip roast rule salute savage say scold seek signal skewer slam slap specify
spell spin stigmatize style sum suppose suspect swear tag talk term thank think threaten toast tout trash trivialize
trumpet underline underscore understate upbraid urge utter view vilify voice vouch want welcome whine wish worry
`;

/** Verbs followed by the person who is spoken to (“…,” she told reporters): no speaker stands right behind them. */
export const toldVerbs = `
accuse assure congratulate encourage inform instruct reassure remind tell thank
`;

/** Forms that are more often a noun (“the claims”, “a report”), taken for a verb only right after a subject. */
export const nounLikeForms = `
address addresses aim aims answer answers attack attacks bill bills blame blast brand call calls cast cause challenge
challenges champion champions charge charges chatter claim claims coach coin coins command commands comment comments
counsel counsels credit cry curse curses decree decrees demand demands details dispute disputes doubt doubts email
emails estimate estimates fault favor fear fears focus forecast forecasts frame fret gasp gasps grunt grunts hate
herald heralds hint hints hiss hoot hoots hope hopes howl howls hype insult insults intimate jeer jeers jest joke
jokes label labels lament laments lash list lists lobby love mandate mandates mention mentions note notes object
objects offer offers pan pans parrot pitch plan plans pledge pledges point points position positions post posts
posture praise press project projects promise promises protest protests push queries query question questions quibble
quibbles quip quips quote quotes ranks rant rants rate rates read reason reasons rebuke recall recap recaps reference
references regard release releases remark remarks report reports reveal rip riposte ripostes roar roars roast roasts
rule rules salute savage scrawl scribble shriek shrieks sigh sighs signal signals snap sneer sneers snicker snort
snorts sob sobs spell spin squeak state states stereotypes stress style styles sum support suspect suspects tag tags
talk talks taunt taunts term terms text texts thanks threat toast toasts tweet tweets use uses venture view views
voice voices vow vows wail wails want wants whisper wisecrack wisecracks wish wishes wonder wonders yell yelp yelps
`;

/** Past and other forms that do not follow from the dictionary form: form, then verb. */
export const irregularForms = `
cast:cast drawn:draw drew:draw felt:feel forecast:forecast foresaw:foresee foreseen:foresee foretold:foretell
fought:fight found:find goes:go knew:know known:know read:read said:say sang:sing saw:see seen:see sought:seek
spelt:spell spoke:speak spoken:speak spun:spin sung:sing swore:swear sworn:swear thought:think told:tell
went:go written:write wrote:write
`;

/** Verbs that double their last letter before -ed and -ing. */
export const doublingVerbs = `
admit aver beg blog brag commit concur demur dub pan peg plan quip rebut recap refer rip slam slap snap sob spin sum
tag
`;
