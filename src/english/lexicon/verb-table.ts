// Made by `npm run build:english` from WordNet 3.1 and the corrections in bench/english; not written by hand.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. See LICENSE-WordNet beside this file.

/** Verbs by their classes. */
export const verbTable = `
accusing judging noun: blame fault reproach
accusing judging telling: accuse
accusing judging: badmouth criminate defame impeach malign recriminate upbraid
accusing noun: charge
accusing saying: allege aver
accusing: arraign asperse besmirch calumniate indict sue traduce
admitting noun: grant
admitting saying: acknowledge admit concede confess
admitting: allow avouch own
asking doubting judging noun saying: question
asking noun saying: demand query wonder
asking noun: quiz
asking saying: ask enquire inquire
asking: interpellate
denying doubting judging noun: doubt
denying doubting noun: distrust mistrust
denying judging noun: challenge dispute rebuff
denying judging retracting: disavow
denying judging: debunk dismiss gainsay rebut refuse refute reject repudiate
denying noun: discredit reprobate
denying retracting: abjure forswear recant retract unsay
denying saying: disagree
denying: apostatise apostatize contradict controvert deny disbelieve
doubting noun saying thinking: suspect
doubting saying: oppugn
judging manner pretending: mock
judging noun pretending: burlesque caricature lampoon spoof
judging noun quoting saying: echo
judging noun quoting: attribute paraphrase quote
judging noun saying: advocate autograph barrage counsel forecast fulminate guarantee pledge plight point promise rant
 report reproof rubbish vow
judging noun thinking: hope regard view want wish worry
judging noun: address affront aim attack bash bill blackguard blast brand call cast censure champion cheer coach coin
 command compliment contest contrast countersign credit decline decree estimate favor fear focus frame hail harangue
 hate heckle herald highlight hype initial insult intimate knock kotow label lash list lobby love mandate mention
 nickname offer outline pan peg pillory pitch position posture praise press project rail rate rebuke reference reprimand
 ridicule rip roast rule salute savage signal skewer spell spin style subvention sum tag talk term toady toast tout
 trash trumpet visa voice whine
judging pretending thinking: imagine
judging pretending: envisage envision feign pretend satirise satirize
judging quoting: cite recite rephrase retweet
judging retracting saying: apologise apologize
judging saying: affiance chide comminate emphasise emphasize nitpick pray proclaim recommend stipulate swear urge
judging telling: congratulate encourage thank
judging thinking: anticipate believe consider deem expect feel intend presume suppose think
judging: acclaim accurse admire adulate adumbrate advertize agree allude anathematise anathematize applaud articulate
 assail belittle bemoan berate betroth bewail blandish bootlick canonise castigate categorize celebrate characterise
 characterize chastise christen commend commit compare condemn confirm convey criticise criticize dare decry defend
 demonize denigrate denounce depict deplore deprecate deride derogate describe determine diagnose disapprove disparage
 diss downplay draw dub employ endorse ensky entitle enumerate equate espouse eulogise eulogize exaggerate exalt
 excoriate express extol find flatter foresee foretell glorify ignore imply impugn indicate introduce invite invoke
 lambast lambaste laud liken lionize minimize misaddress miscall mischaracterize misname misrepresent mourn namedrop
 objurgate oppose overstate paint popularize portray preach prefer present profess prohibit propose purport rationalize
 recognise recognize refer rename renounce reprehend reprove resent revile scold seek slam slap snub speak specify spurn
 stigmatize subvent symbolise teach threaten trivialize underline underscore undersign understate underwrite unmask
 utter vilify vilipend vituperate vouch welcome
manner noun saying: jest joke quip riff tease wisecrack
manner noun: kid
manner saying: deadpan josh muse
noun pretending quoting: misquote
noun pretending saying: bullshit parrot
noun pretending: daydream dream fake fancy fantasy mime mimic parody picture sham travesty
noun saying thinking: conjecture
noun saying: accent answer baa ballyhoo bark beam bellow bellyache bitch blabber blare blather blether blog bluster boo
 boom brag bray bristle broach bulletin caterwaul caution caw chatter cheep chirp chirrup chorus claim clamour cluck
 comment coo counter croak crow cry cuckoo curse cuss demur discourse drawl email fume gabble gaggle gasconade gasp
 gibber gloat gripe groan grouse growl grunt guesstimate haw hazard heliograph hint hiss holler hoot howl hurrah
 intermediate jabber jeer kvetch lament lilt marvel meow mew miaou miaow moan moo moot murmur neigh nicker note object
 oink palaver parley petition pontificate posit post postulate powwow prate prattle preamble proposition protest purr
 quack quibble rasp rave read reason recall recap remark reply request retort reveal riposte roar rumor rumour sass
 scrawl scream screech scribble shriek sigh simper singsong snap snarl sneer snicker snipe snort sob splutter squall
 squeak squeal state stress stutter surmise tattle taunt telegraph text thunder twaddle tweet twitter vaunt vent venture
 volunteer wail warble wheeze whicker whimper whinny whisper yack yap yawl yell yelp yip yodel yowl
noun thinking: abstract esteem respect rethink trust value
pretending saying: dissemble
pretending: fantasise fantasize ideate imitate impersonate masquerade pose simulate visualise visualize woolgather
quoting saying: ingeminate repeat summarize
quoting: misattribute mistranslate retranslate reword translate
retracting: backtrack disown rescind reverse withdraw
saying telling: advise assure inform instruct notify reassure remind tell warn
saying thinking: hypothesise hypothesize reckon speculate theorise theorize
saying: aah accentuate add admonish affirm animadvert announce arbitrate argue assert asseverate attest avow babble bawl
 beg blaspheme blat blate blither blurt boast bruit burble cackle cantillate chant chirr chitter chortle churr clarify
 collogue complain conclude concur confer confide contend continue cronk croon declare deliberate depone disclose
 dissuade dogmatise dogmatize editorialise editorialize ejaculate elaborate enthuse entreat enunciate exclaim exhort
 explain explicate expostulate extenuate exult fret garble generalize grumble gush hum implore insinuate insist
 intercede interject interpose interrupt intone kibbitz kibitz maintain misadvise mitigate moralise moralize mumble
 mussitate mutter narrate nasale natter observe ooh opine overdramatise overdramatize overemphasise overemphasize
 overstress particularise particularize philosophise philosophize phonate platitudinize plead ponder preachify
 predestine predict prognosticate prologise prologize prologuize promulgate pronounce prophesy propound publicize quetch
 reaffirm reassert recapitulate recollect reconfirm reconsecrate recount reflect reiterate rejoin relate remember
 reminisce renegociate renegotiate repugn respond restate rhapsodize say scoff sermonise sermonize shout shrill sibilate
 sing siss sizz skreigh speechify squawk stammer suggest summarise susurrate testify theologise theologize troat tsk tut
 ululate vaticinate verbalise verbalize vociferate waul wawl weep whoop wrawl write yammer yaup
telling: alert apprise
thinking: apotheosise apotheosize assume formulate guess hypostatise hypostatize idealise idealize misbelieve presuppose
 reconsider reconstruct reformulate reify relativise relativize romanticize
`;

/** Forms that do not follow from the verb by rule. */
export const irregularVerbs = `
abet: abetted abetting
abhor: abhorred abhorring
abide: abode
accompany: accompanied
acquit: acquitted acquitting
address: addrest
admit: admitted admitting
allot: allotted allotting
amplify: amplified
apply: applied
arise: arisen arose
aver: averred averring
awake: awoke awoken
bag: bagged bagging
ban: banned banning
bandy: bandied
bar: barred barring
bat: batted batting
be: am are been is was were
bear: bore born borne
beat: beaten
beautify: beautified
become: became
befall: befallen befell
befit: befitted befitting
befog: befogged befogging
beg: begged begging
beget: begat begetting begot begotten
begin: began beginning begun
behold: beheld beholden
belie: belying
bend: bent
benefit: benefitted benefitting
beseech: besought
beset: besetting
bespeak: bespoke bespoken
bet: betted betting
bethink: bethought
bevel: bevelled bevelling
bid: bade bidden bidding
bind: bound
bite: bit bitten
blab: blabbed blabbing
blat: blatted blatting
bleed: bled
bless: blest
blow: blew blown
blur: blurred blurring
bob: bobbed bobbing
brag: bragged bragging
break: broke broken
breed: bred
bring: brought
browbeat: browbeaten
bud: budded budding
bug: bugged bugging
build: built
bullshit: bullshitted bullshitting
bum: bummed bumming
burn: burnt
bury: buried
busy: busied
buy: bought
bypass: bypast
calcify: calcified
can: canned canning could
cancel: cancelled cancelling
cap: capped capping
carry: carried
catch: caught
certify: certified
channel: channelled channelling
chat: chatted chatting
chide: chid chidden
chin: chinned chinning
chip: chipped chipping
chivy: chevied chevies chevying chivied chivvied chivvies chivvying
choose: chose chosen
chop: chopped chopping
chug: chugged chugging
clap: clapped clapping
clarify: clarified
classify: classified
cleave: cleft clove cloven
cling: clung
clip: clipped clipping
clog: clogged clogging
clot: clotted clotting
clothe: clad
codify: codified
combat: combatted combatting
come: came
commit: committed committing
compel: compelled compelling
comply: complied
con: conned conning
concur: concurred concurring
confer: conferred conferring
control: controlled controlling
copy: copied
corral: corralled corralling
counsel: counselled counselling
cram: crammed cramming
creep: creeped crept
crop: cropped cropping
crucify: crucified
cry: cried
cup: cupped cupping
curse: curst
cut: cutting
dab: dabbed dabbing
dam: dammed damming
deal: dealt
decry: decried
defer: deferred deferring
defy: defied
degas: degassed degasses degassing
demur: demurred demurring
deny: denied
deter: deterred deterring
diagram: diagrammed diagramming
dial: dialled dialling
die: dying
dig: digging dug
dignify: dignified
din: dinned dinning
dip: dipped dipping
disinter: disinterred disinterring
dispel: dispelled dispelling
disqualify: disqualified
dive: dove
do: did does doing done
dog: dogged dogging
don: donned donning
dot: dotted dotting
drag: dragged dragging
draw: drawn drew
dream: dreamt
drink: drank drunk
drip: dripped dripping
drive: driven drove
drop: dropped dropping
drug: drugged drugging
drum: drummed drumming
dry: dried
dub: dubbed dubbing
dwell: dwelt
eat: ate eaten
eddy: eddied
edify: edified
embed: embedded embedding
embody: embodied
emit: emitted emitting
empty: emptied
enamel: enamelled enamelling
enrol: enrolled enrolling
envy: envied
equal: equalled equalling
equip: equipped equipping
excel: excelled excelling
exemplify: exemplified
expel: expelled expelling
extol: extolled extolling
fall: fallen fell
falsify: falsified
fan: fanned fanning
fancy: fancied
fantasy: fantasied
feed: fed feed
feel: felt
ferry: ferried
fight: fought
find: found
fit: fitted fitting
flag: flagged flagging
flap: flapped flapping
flee: fled
fling: flung
flip: flipped flipping
flit: flitted flitting
flog: flogged flogging
flop: flopped flopping
flub: flubbed flubbing
flurry: flurried
fly: flew flown
forbid: forbad forbade forbidden forbidding
forego: foregone forewent
foreknow: foreknew foreknown
foresee: foresaw foreseen
foretell: foretold
forget: forgetting forgot forgotten
forgive: forgave forgiven
forgo: forgone forwent
forsake: forsaken forsook
forswear: forswore forsworn
fortify: fortified
freeze: froze frozen
fret: fretted fretting
frolic: frolicked frolicking
fry: fried
fuel: fuelled fuelling
fulfil: fulfilled fulfilling
funnel: funnelled funnelling
gag: gagged gagging
gainsay: gainsaid
gas: gassed gasses gassing
get: getting got gotten
gild: gilt
gird: girt
give: gave given
glom: glommed glomming
glorify: glorified
glory: gloried
glut: glutted glutting
gnaw: gnawn
go: gone goes going went
grab: grabbed grabbing
gratify: gratified
grin: grinned grinning
grind: ground
grip: gripped gripping gript
grovel: grovelled grovelling
grow: grew grown
handicap: handicapped handicapping
hang: hung
harry: harried
hat: hatted hatting
have: had has
hear: heard
heave: hove
hide: hid hidden
hit: hitting
hog: hogged hogging
hold: held
hop: hopped hopping
hug: hugged hugging
hum: hummed humming
hurry: hurried
identify: identified
imbed: imbedded imbedding
impel: impelled impelling
imply: implied
incur: incurred incurring
infer: inferred inferring
initial: initialled initialling
inlay: inlaid
install: installed installing
intensify: intensified
inter: interred interring
interweave: interwove interwoven
jab: jabbed jabbing
jam: jammed jamming
jar: jarred jarring
jet: jetted jetting
jig: jigged jigging
jimmy: jimmied
jog: jogged jogging
justify: justified
keep: kept
kid: kidded kidding
kidnap: kidnapped kidnapping
kneel: knelt
knit: knitted knitting
knot: knotted knotting
know: knew known
label: labelled labelling
lag: lagged lagging
lam: lammed lamming
lap: lapped lapping
lay: laid
lead: led
lean: leant
leap: leapt
learn: learnt
leave: left
lend: lent
let: letting
level: levelled levelling
levy: levied
lie: lain lay lying
light: lit
lob: lobbed lobbing
lobby: lobbied
log: logged logging
lose: lost
lug: lugged lugging
magnify: magnified
make: made
man: manned manning
map: mapped mapping
mar: marred marring
marry: married
marshal: marshalled marshalling
marvel: marvelled marvelling
mean: meant
meet: met
melt: molten
mimic: mimicked mimicking
miscarry: miscarried
mislay: mislaid
mislead: misled
mistake: mistaken mistook
misunderstand: misunderstood
model: modelled modelling
modify: modified
mollify: mollified
mop: mopped mopping
mow: mown
multiply: multiplied
mystify: mystified
nab: nabbed nabbing
nag: nagged nagging
net: netted netting
nip: nipped nipping
nod: nodded nodding
notify: notified
occupy: occupied
occur: occurred occurring
offset: offsetting
omit: omitted omitting
ossify: ossified
outdo: outdid outdone
outdraw: outdrawn outdrew
outfight: outfought
outgeneral: outgeneralled outgeneralling
outgrow: outgrew outgrown
output: outputted outputting
outrun: outran outrunning
outstrip: outstripped outstripping
overcome: overcame
overdrive: overdriven overdrove
overflow: overflown
overhear: overheard
overlap: overlapped overlapping
overlay: overlaid
override: overridden overrode
overrun: overran overrunning
overshoot: overshot
overstep: overstepped overstepping
overtake: overtaken overtook
overthrow: overthrew overthrown
pacify: pacified
pad: padded padding
pan: panned panning
panel: panelled panelling
panic: panicked panicking
parallel: parallelled parallelling
parcel: parcelled parcelling
parody: parodied
parry: parried
partake: partaken partook
pat: patted patting
patrol: patrolled patrolling
pay: paid
peg: pegged pegging
pen: penned penning pent
permit: permitted permitting
personify: personified
pet: petted petting
petrify: petrified
picnic: picnicked picnicking
pillory: pilloried
pin: pinned pinning
pit: pitted pitting
pity: pitied
plan: planned planning
plat: platted platting
plead: pled
plod: plodded plodding
plot: plotted plotting
plug: plugged plugging
ply: plied
pommel: pommelled pommelling
pop: popped popping
pot: potted potting
preachify: preachified
prefer: preferred preferring
preoccupy: preoccupied
prod: prodded prodding
program: programmed programmes programming
prop: propped propping
propel: propelled propelling
prophesy: prophesied
prove: proven
pry: pried
pummel: pummelled pummelling
purify: purified
put: putting
qualify: qualified
quarrel: quarrelled quarrelling
query: queried
quickstep: quickstepped quickstepping
quip: quipped quipping
quit: quitted quitting
quiz: quizzed quizzes quizzing
rally: rallied
ram: rammed ramming
rap: rapped rapping
ratify: ratified
rebel: rebelled rebelling
rebuild: rebuilt
rebut: rebutted rebutting
recap: recapped recapping
reclassify: reclassified
recopy: recopied
recur: recurred recurring
refer: referred referring
refuel: refuelled refuelling
regret: regretted regretting
reify: reified
rely: relied
remake: remade
remarry: remarried
remit: remitted remitting
rend: rent
repay: repaid
repel: repelled repelling
reply: replied
rerun: reran rerunning
reset: resetting
rethink: rethought
rev: revved revving
revel: revelled revelling
rewrite: rewritten rewrote
ricochet: ricochetted ricochetting
rid: ridded ridding
ride: ridden rode
rig: rigged rigging
rim: rimmed rimming
ring: rang rung
rip: ripped ripping
rise: risen rose
rival: rivalled rivalling
rive: riven
rob: robbed robbing
rot: rotted rotting
rub: rubbed rubbing
run: ran running
sag: sagged sagging
sap: sapped sapping
satisfy: satisfied
savvy: savvied
saw: sawn
say: said
scan: scanned scanning
scarify: scarified
scrap: scrapped scrapping
scrub: scrubbed scrubbing
scud: scudded scudding
scurry: scurried
see: saw seen
seed: seed
seek: sought
sell: sold
send: sent
set: setting
sew: sewn
shake: shaken shook
sham: shammed shamming
shave: shaven
shear: shorn
shed: shed shedding
shimmy: shimmied
shine: shone
ship: shipped shipping
shoot: shot
shop: shopped shopping
shovel: shovelled shovelling
show: shown
shred: shredded shredding
shrink: shrank shrunk shrunken
shrug: shrugged shrugging
shun: shunned shunning
shut: shutting
shy: shied
sidestep: sidestepped sidestepping
signal: signalled signalling
signify: signified
simplify: simplified
sin: sinned sinning
sing: sang singing sung
sink: sank sunk sunken
sip: sipped sipping
sit: sat sitting
skid: skidded skidding
skim: skimmed skimming
skip: skipped skipping
slam: slammed slamming
slap: slapped slapping
sleep: slept
slide: slid slidden
sling: slung
slink: slunk
slip: slipped slipping
slit: slitting
slop: slopped slopping
slot: slotted slotting
slug: slugged slugging
smell: smelt
smite: smit smitten smote
snag: snagged snagging
snap: snapped snapping
sneak: snuck
snub: snubbed snubbing
sob: sobbed sobbing
sow: sown
span: spanned spanning
speak: spoke spoken
specify: specified
speechify: speechified
speed: sped
spell: spelt
spend: spent
spill: spilt
spin: spinning spun
spiral: spiralled spiralling
spit: spat spitted spitting
split: splitting
spoil: spoilt
spot: spotted spotting
spotlight: spotlit
spring: sprang sprung
spur: spurred spurring
spy: spied
squat: squatted squatting
stab: stabbed stabbing
stand: stood
star: starred starring
steady: steadied
steal: stole stolen
stem: stemmed stemming
step: stepped stepping
stick: stuck
sting: stung
stink: stank stunk
stir: stirred stirring
stop: stopped stopping
strap: strapped strapping
stratify: stratified
strew: strewn
strike: stricken struck
string: strung
strip: stripped stripping
strive: striven strove
strop: stropped stropping
strum: strummed strumming
strut: strutted strutting
stud: studded studding
study: studied
stun: stunned stunning
sub: subbed subbing
submit: submitted submitting
sum: summed summing
sun: sunned sunning
supply: supplied
swab: swabbed swabbing
swap: swapped swapping swopped swopping swops
swear: swore sworn
sweep: swept
swell: swollen
swim: swam swimming swum
swing: swung
swivel: swivelled swivelling
tag: tagged tagging
take: taken took
tap: tapped tapping
tarry: tarried
tat: tatted tatting
taxi: taxying
teach: taught
tear: tore torn
tell: told
terrify: terrified
testify: testified
thin: thinned thinning
think: thought
thrive: thriven throve
throb: throbbed throbbing
throw: threw thrown
thud: thudded thudding
tie: tying
tip: tipped tipping
toady: toadied
top: topped topping
total: totalled totalling
transfer: transferred transferring
transfix: transfixt
transmit: transmitted transmitting
trap: trapped trapping
travel: travelled travelling
travesty: travestied
tread: trod trodden
trim: trimmed trimming
trip: tripped tripping
trot: trotted trotting
try: tried
tug: tugged tugging
tunnel: tunnelled tunnelling
twig: twigged twigging
typify: typified
underlie: underlain underlay underlying
underpin: underpinned underpinning
understand: understood
undertake: undertaken undertook
underwrite: underwritten underwrote
undo: undid undone
unify: unified
unravel: unravelled unravelling
unsay: unsaid
unteach: untaught
untie: untying
unwind: unwound
up: upped upping
uphold: upheld
upset: upsetting
vary: varied
verify: verified
vie: vying
vilify: vilified
vivify: vivified
wad: wadded wadding
wag: wagged wagging
wake: woke woken
waylay: waylaid
wear: wore worn
weary: wearied
weatherstrip: weatherstripped weatherstripping
weave: wove woven
wed: wedded wedding
weep: wept
wet: wetted wetting
whet: whetted whetting
whinny: whinnied
whip: whipped whipping
whir: whirred whirring
whiz: whizzed whizzes whizzing
will: would
win: winning won
wind: wound
withdraw: withdrawn withdrew
withhold: withheld
withstand: withstood
work: wrought
worry: worried
worship: worshipped worshipping
wrap: wrapped wrapping
wring: wrung
write: written wrote
yap: yapped yapping
yodel: yodelled yodelling
zigzag: zigzagged zigzagging
zip: zipped zipping
`;

/** Verbs for what the law calls a crime. */
export const crimeVerbs = `
crime: abduct abuse assassinate assault bedevil blackjack blackmail bribe bunco burglarise burglarize burgle butcher
 carjack cheat chicane chouse con counterfeit defalcate defraud diddle dismember embezzle empale extort fake filch
 fondle goldbrick grope harass heist highjack hijack hornswoggle impale kidnap launder liquidate lynch maltreat
 malversate massacre misappropriate mistreat molest mug mulct murder nobble oppress peculate perpetrate persecute pilfer
 prostitute purloin racketeer rape ravish rig rob rook scam shoplift slaughter slay smuggle snarf snitch stalk steal
 swindle thieve torture
`;

/** Verbs by how sure their form in -s is one. */
export const verbUses = `
always: aah abacinate abase abash abate abbreviate abdicate abduce abduct aberrate abet abhor abide abjure ablactate
 ablate abnegate abolish abominate abound abrade abrase abreact abridge abrogate abscise abscond absent absolve absorb
 absquatulate abstain abut aby abye accede accelerate accentuate accept acclimate acclimatise acclimatize accommodate
 accompany accomplish accord accost accouter accoutre accredit accrete accrue acculturate accumulate accurse accuse
 accustom acerbate acetify acetylate acetylise acetylize achieve achromatise achromatize acidify acidulate acknowledge
 acquaint acquiesce acquire acquit activate actualise actualize actuate acuminate adapt add addle adduce adhere adjoin
 adjourn adjudge adjudicate adjure adjust admeasure administer administrate admire admit admix admonish adolesce adopt
 adore adorn adsorb adulate adulterate adumbrate advect advertise advertize advise aerate aerify aerosolise aerosolize
 aestivate affect affiance affirm afflict afford afforest affranchise agenise agenize agglutinate aggrade aggrandise
 aggrandize aggravate aggress aggrieve aggroup agitate agnise agnize agonise agonize agree airfreight airt alchemise
 alchemize alcoholise alcoholize alienate alight align aline alkalify alkalinise alkalinize alkalise alkalize allay
 allege allegorise allegorize alleviate alliterate allocate allot allow allude alphabetise alphabetize alter altercate
 aluminise aluminize amalgamate amass amaze ambulate ameliorate amend amerce americanise americanize ammoniate ammonify
 amortise amortize amplify amputate amuse anaesthetise anaesthetize anagrammatise anagrammatize analogise analogize
 analyse analyze anastomose anathematise anathematize anathemise anathemize anatomise anatomize ancylose anele
 anesthetise anesthetize anglicise anglicize angulate animadvert animalise animalize animate animise animize ankylose
 anneal annihilate annotate announce annoy annul annunciate anodise anodize anoint antagonise antagonize antecede
 antedate anthologise anthologize anthropomorphise anthropomorphize anticipate antiquate antisepticize aphorise aphorize
 apologise apologize apostatise apostatize apostrophise apostrophize apotheose apotheosise apotheosize appal appall
 appear appease append apperceive appertain applaud apply appoint apportion appose appraise appreciate apprehend apprise
 apprize approbate appropriate approve approximate arbitrate arborise arborize archaise archaize argue argufy arise
 aromatise aromatize arouse arraign arrange arrive arrogate arterialise arterialize articulate ascend ascertain ascribe
 ask asperse asphyxiate aspire assail assassinate assemble assert assess asseverate assibilate assign assimilate assoil
 assonate assort assuage assume assure astonish astound astringe astrogate atomise atomize atone attach attain attaint
 attemper attend attenuate attest attitudinise attitudinize attorn attract attune augment aurify auscultate auspicate
 authenticate authorise authorize automate automatise automatize autotomise autotomize avenge aver avert avianise
 avianize aviate avoid avouch avow avulse await awake awaken babysit bach backbite backcross backdate backpedal
 backscatter backslap backslide backtrack bacterise bacterize badmouth bake bald balkanise balkanize ballyrag bamboozle
 bandy banish baptise baptize barbarise barbarize barde bare barnstorm baronetise baronetize barricado basify bask
 bastardise bastardize bate batfowl bawl be bear beatify beautify becalm bechance becharm beckon becloud become bedamn
 bedaub bedaze bedazzle bedeck bedevil bedew bedhop bedight bedim bedizen bedraggle befall befit befog befool befoul
 befriend befuddle beg beget begild begin begrime begrudge beguile behave behead behold behoove behove bejewel belabor
 belabour beleaguer belie believe belittle bellylaugh belong bemire bemoan bemock bemuse benday benefact beneficiate
 benficiate benight benumb beplaster bequeath berate bereave beseech beseem beset beshrew besiege besmear besmirch besot
 bespangle bespatter bespeak bespeckle bespot besprinkle bestialise bestialize bestir bestow bestrew bestride bethink
 betide betoken betray betroth bewail beware bewhisker bewilder bewitch bewray bide bifurcate bilk bind biodegrade
 birdwatch birl birle bisect bituminise bituminize blab blacken blacklead blanch blandish blaspheme blat blate blear
 bleed blench bless blindside blink blither bloody bloviate blub blunt blurt bode bodge bodypaint boggle boil bollix
 bollocks bolshevise bolshevize bombilate bombinate bonderise bonderize bonk bootlick bore borrow botanise botanize
 bother bottlefeed bourgeon bouse bowdlerise bowdlerize bowse brabble brachiate brainwash braise brandmark brattle braze
 brazen breastfeed breathalyse breathalyze breathe brecciate brighten bring brisk brisken broaden broider bromate
 brominate browbeat bruit brutalise brutalize budge build bulldoze bulletproof bullyrag bumble burble burgeon burglarise
 burglarize burgle burke bury bushwhack busk busy buttweld butylate buy cachinnate cackel cadge cajole calcify calcine
 calculate calibrate calligraph callous calumniate calve camphorate canalise canalize cannibalise cannibalize cannulate
 cannulise cannulize canonise canonize canoodle cantillate canulate capacitate capitalise capitalize capitulate caponise
 caponize capsize capsulate capsulise capsulize captivate caracole caramelise caramelize carbonise carbonize carboxylate
 carburet carburise carburize carjack cark carnalise carnalize carnify carry carve caseate castigate catabolise
 catabolize catalyse catalyze catch catechise catechize categorise categorize catenate catenulate cater cathect
 catheterise catheterize catholicise catholicize cauterise cauterize cavort cease cede celebrate cense centralise
 centralize centrifugate cerebrate certify chaffer channelise channelize characterise characterize charleston chasten
 chastise cheapen checkrow cheerlead chemisorb cherish chevvy chevy chickenfight chide childproof chirk chiromance chirr
 chitter chivvy chivy chlorinate choke chondrify choose choreograph chouse christen christianise christianize
 chronologise chronologize chuff churr cicatrise cicatrize cinematise cinematize circularise circularize circulate
 circumambulate circumcise circumfuse circumnavigate circumscribe circumstantiate circumvallate circumvent circumvolute
 circumvolve cite citify civilise civilize clapperclaw clarify classicise classicize classify claver cleanse clear
 cleave climb cling clitter clomp cloy coact coagulate coalesce coapt coarsen cocainise cocainize coconspire coddle
 codify coeducate coerce coexist coggle cogitate cognise cognize cohabit cohere coiffe coincide coinsure coldcock
 coldwork collaborate collate collateralize collect collectivise collectivize collide colligate collimate collocate
 collogue collude colly colonise colonize colorise colorize colourise colourize combine combust come commandeer
 commemorate commence commend commentate commercialise commercialize comminate commingle comminute commiserate commit
 commix commove communalise communalize communicate communise communize commutate commute compare compart
 compartmentalise compartmentalize compassionate compel compensate compete compile complain complect complete complexify
 complicate complot comply comport compose comprehend comprise compute computerise computerize concatenate conceal
 concede conceive concenter concentre conceptualise conceptualize concertise concertize conciliate conclude concoct
 concretise concretize concur concuss condemn condense condescend condole condone conduce confabulate confer confess
 confide configure confirm confiscate conflagrate conflate conform confound confront confuse confute congeal congest
 conglobate conglobe conglutinate congratulate congregate conjoin conjure conn connect connive connote conquer
 consecrate consider consign consist consociate consolidate consonate conspire constellate consternate constipate
 constitute constitutionalise constitutionalize constrain constrict constringe construct construe consubstantiate
 consult consume consummate contain containerise containerize contaminate contemn contemplate contemporise contemporize
 contend continue contort contradict contradistinguish contraindicate contravene contribute contrive controvert contuse
 convalesce convect convene conventionalise conventionalize converge convey convince convoke convolute convolve convulse
 cooccur cool cooperate copolymerise copolymerize copulate copyedit copyread coquet coronate corrade correct correspond
 corroborate corrode corrugate corrupt coruscate cosign cosponsor cosset counteract counterchallenge counterchange
 counterpose counterstrike countervail covet cower cozen cram cranch craunch crave crawl create creep cremate crenelate
 crenellate creolize crepitate criminalise criminalize criminate cringe crispen criticise criticize cronk croon
 crossruff crucify crumble crump crumple crystalise crystalize crystallise crystallize culminate cultivate cumber
 cumulate curdle curtail customise customize cut cutinize cybernate dabble dally dampen dandify dandle dangle dare
 darken datemark daunt dawdle deaccession deactivate deaden deaerate deafen deaminate deaminize debar debark debase
 debilitate debone debouch debrief debug debunk decaffeinate decalcify decamp decant decapitate decarbonate decarbonise
 decarbonize decarboxylate decarburise decarburize deceive decelerate decentralise decentralize decerebrate decertify
 dechlorinate decide decimalise decimalize decimate decipher declaim declare declassify declaw declutch decoct decode
 decoke decollate decolonise decolonize decolor decolorise decolorize decolour decolourise decolourize decommission
 decompose decompress deconcentrate deconsecrate deconstruct decontaminate decontrol decorate decorticate decouple
 decrepitate decriminalise decriminalize decry decrypt decussate dedicate dedifferentiate deduce deduct deem deepen
 deface defalcate defame defang defat defecate defeminise defeminize defend defenestrate defer defervesce defibrillate
 defibrinate define deflagrate deflate deflect deflower defog defoliate deforest deform defraud defray defrock defrost
 defuse defy degas degauss deglaze deglycerolise deglycerolize degrade degrease degust dehisce dehorn dehumanise
 dehumanize dehumidify dehydrate dehydrogenate deice deify deign deionize deject delete deliberate delimit delimitate
 delineate deliquesce delist deliver delocalize delouse delude delve demagnetise demagnetize demarcate demasculinise
 demasculinize dematerialise dematerialize demean demilitarise demilitarize demineralise demineralize demist demob
 demobilise demobilize democratise democratize demodulate demolish demonetise demonetize demonise demonize demonstrate
 demoralise demoralize demote demulsify demyelinate demystify demythologise demythologize denationalise denationalize
 denaturalise denaturalize denature denazify denigrate denitrify denominate denote denounce denudate denude deny
 deodorise deodorize deodourise deoxidise deoxidize deoxygenate depart depend depersonalise depersonalize depict
 depilate deplane deplete deplore deploy deplumate deplume depolarise depolarize depone depopulate deport depose deprave
 deprecate depreciate depress depressurise depressurize deprive depute deputise deputize deracinate derail derange
 derate derecognise derecognize deregulate derequisition derestrict deride derive derogate desacralize desalinate
 desalinise desalinize desalt descale descend describe descry desecrate desegregate desensitise desensitize deserve
 desex desexualise desexualize desiccate designate desist desolate desorb despise despoil despond desquamate destabilise
 destabilize destain destalinise destalinize destine destress destroy destruct desulfurize desulphurize desynchronise
 desynchronize detach detain detect deter deterge deteriorate determine detest dethaw dethrone detick detonate
 detoxicate detoxify detract detrain detransitivise detransitivize detribalise detribalize detusk devaluate devalue
 devastate devein develop devilise devilize devise devitalise devitalize devitrify devoice devolve devote devour
 diabolise diabolize diagnose diagonalise diagonalize dialyse dialyze diazotize dichotomise dichotomize dicker didder
 diddle differ differentiate diffract diffuse dig digitalise digitalize digitise digitize dignify digress dilapidate
 dilate dillydally dilute dim diminish dine dingdong diphthongise diphthongize direct dirty disable disabuse disaccord
 disaffect disafforest disagree disallow disambiguate disappear disappoint disapprove disarm disarrange disarticulate
 disassemble disassociate disavow disband disbar disbelieve disbud disburden disburse discase discern discerp disclaim
 disclose discolor discolorise discolorize discolour discolourise discombobulate discomfit discommode discompose
 disconcert discontinue discountenance discourage discover discriminate discuss disembark disembarrass disembody
 disembowel disembroil disenable disenchant disencumber disenfranchise disengage disentangle disestablish disfigure
 disforest disfranchise disgorge disgruntle disharmonize dishearten dishevel disincarnate disincline disinfect disinfest
 disinherit disintegrate disinter disinvest disinvolve disjoin disjoint dislocate dislodge dismantle dismember dismiss
 disobey disoblige disorganise disorganize disorient disorientate disown disparage dispel dispense disperse dispirit
 displace displease displume disport dispose dispossess dispread disprove disqualify disrobe disrupt diss dissatisfy
 dissect dissemble disseminate dissertate dissever dissimilate dissimulate dissipate dissociate dissonate dissuade
 distend distil distill distinguish distort distract distrain distribute disturb disunify disunite divagate divaricate
 diverge diversify divert divest divide divulge dizen dizzy dj do doff dogmatise dogmatize domesticate domesticise
 domesticize domiciliate dominate domineer donate doss dote douse download downplay downsize drag draggle dramatise
 dramatize drench drill drip dropforge drown drub dry dulcify dulcorate dull dumbfound dump dwell dwindle dynamise
 dynamize earn eat eavesdrop ebonise ebonize economise economize edify edit editorialise editorialize educate educe
 edulcorate eff efface effectuate effeminise effeminize effervesce effloresce effuse egest egotrip eject elaborate
 elapse elate elect electioneer electrify electrocute elegise elegize elevate elicit elide eliminate elocute elongate
 elope elucidate elude elute emaciate emanate emancipate emasculate embalm embank embark embarrass embattle embed
 embellish embezzle embitter emblazon embody embolden emboss embower embrangle embrittle embrocate embroider embroil
 embrown emend emerge emigrate emit emote empale empanel empathise empathize emphasise emphasize emplace emplane employ
 empower empurple emulate emulsify enable enact enamor enamour encamp encapsulate encase enchain enchant encipher
 encircle enclose enclothe encode encompass encourage encrimson encroach encrust encrypt encumber endanger endear
 endorse endow endue endure energise energize enervate enfeeble enfeoff enfold enforce enfranchise engage engender
 engild englut engorge engraft engrave engross engulf enhance enjoin enjoy enkindle enlace enlarge enlighten enlist
 enliven enmesh ennoble enounce enplane enquire enrage enrapture enrich enrobe enrol enroll ensconce enshrine enshroud
 ensile ensky enslave ensnare ensnarl ensue ensure entangle enter entertain enthral enthrall enthrone enthuse entice
 entitle entomb entrain entrap entreat entrench entrust entwine enucleate enumerate enunciate envelop envenom envisage
 envision enwrap epilate epitomise epitomize equalise equalize equate equilibrate equilibrise equilibrize equip
 equivocate eradicate erase erect erode eroticize err eruct erupt escalate eschew espouse espy establish esterify
 estivate estrange etch eternalise eternalize eternise eternize etherealize etherialise etherify etherise etherize
 etiolate etymologise etymologize eulogise eulogize euphemise euphemize europeanise europeanize evacuate evade evaluate
 evanesce evangelise evangelize evaporate eventuate evert evict evince eviscerate evoke evolve exacerbate exact
 exaggerate exalt examine exasperate excavate exceed excel except excite exclaim exclude excogitate excommunicate
 excoriate excrete excruciate exculpate execrate execute exemplify exempt exenterate exert exfiltrate exfoliate exhale
 exhilarate exhort exhume exist exonerate exorcise exorcize expand expatiate expect expectorate expedite expel expend
 expiate expire explain explicate explode explore expose exposit expostulate expound express expropriate expunge
 expurgate exsert exsiccate extemporise extemporize extend extenuate exteriorise exteriorize exterminate externalise
 externalize extinguish extirpate extol extort extradite extrapolate extravasate extricate extrude exuberate exude exult
 exuviate fabricate facilitate factorise factorize fade fail falsify familiarise familiarize famish fancify fantasise
 fantasize fascinate fasten fatten faze fecundate federalise federalize federate feel feign felicitate fellate feminise
 feminize fend fertilise fertilize festinate fetishize feudalize fibrillate fictionalise fictionalize filch filiate fill
 finagle finalise finalize find finedraw fingerspell fireproof fishtail fixate flabbergast flambe flatten flatter flay
 fledge flee flense fling flitter float flocculate flog flout fluctuate flummox flump fluoresce fluoridate fluoridise
 fluoridize flyfish focalise focalize foist foliate follow foment fondle foolproof footle footslog forbid forebode
 foreclose foredate foredoom forefend foregather forego foreknow foreordain foresee foreshadow foreshorten foreshow
 forestall foreswear foretell forewarn forfend forgather forget forgive forgo formalise formalize formicate formularise
 formularize formulate fornicate forsake forswear fortify fossilise fossilize foster fractionate fragmentise fragmentize
 frap fraternise fraternize free freeload freeze french frenchify frequent freshen fress frighten frivol frizzle
 frogmarch frown fructify frustrate ftp fulfil fulfill fumigate fundraise furbish furcate furl furnish further fustigate
 gainsay gallivant galumph galvanise galvanize garble gasify gather gawp gazump gelatinise gelatinize geld generalise
 generalize generate gentle gentrify genuflect germinate gestate gesticulate get ghettoise ghettoize ghostwrite gi gird
 give glaciate gladden glamorise glamorize glamourise glamourize glean globalise globalize glom glorify glug gluttonise
 gluttonize glycerolise glycerolize gnash gnaw go goldplate goofproof google gormandise gormandize gourmandize govern
 grab gradate granulate grasp gratify gravitate greet grieve groak grok grovel grow gruntle guggle guttle guzzle gybe
 gyrate habilitate habituate haemagglutinate hale hallow hallucinate halve handbuild handcolor handcolour handwash
 handwrite hang hanker happen harass harden hark harken harmonise harmonize harry harshen hasten have headbutt heal hear
 hearken hearten heave hector hedgehop heighten hemagglutinate hesitate heterodyne hew hibernate hie higgle hightail
 hinder hire hitchhike hobnob hold homogenise homogenize homologise homologize hoodwink hoover hopple hornswoggle
 horrify horripilate hospitalise hospitalize housebreak houseclean housekeep hover humanise humanize humble humidify
 humify humiliate hunker hurl hurtle hybridise hybridize hydrogenate hydrolise hydrolize hydrolyse hydrolyze hygienise
 hygienize hyperbolise hyperbolize hyperextend hyperventilate hyphenate hypnotise hypnotize hypophysectomise
 hypophysectomize hypostatise hypostatize hypothecate hypothesise hypothesize idealise idealize ideate identify idolise
 idolize ignite ignore illegalise illegalize illume illuminate illumine illustrate imagine imbed imbibe imbricate imbrue
 imbue imitate immaterialise immaterialize immerse immigrate immingle immix immobilise immobilize immolate immortalise
 immortalize immunise immunize immure impair impale impanel impart impeach impede impel impend imperil impersonate
 impinge implicate implode implore imply importune impose impound impoverish imprecate impregnate impress imprison
 improve improvise improvize impugn impute inactivate inaugurate incandesce incapacitate incarcerate incarnadine
 incarnate incase incinerate incise incite inclose include incommode incorporate incriminate incrust incubate inculcate
 inculpate incur incurvate indemnify indicate indict indispose indite individualise individualize individuate
 indoctrinate indorse induce induct indue indulge indurate industrialise industrialize indwell infatuate infect infer
 infest infiltrate inflame inflate inflect inflict inform infract infringe infuriate infuscate infuse ingeminate ingest
 ingraft ingrain ingratiate ingurgitate inhabit inhale inhere inherit inhibit inhume initialise initialize initiate
 inject injure inmarry innervate innovate inoculate inosculate inquire inscribe inseminate insert insinuate insist
 insolate inspan inspect inspire inspirit inspissate instal install instantiate instigate instil instill
 institutionalise institutionalize instruct instrumentate insufflate insulate insure integrate intend intensify inter
 interact interbreed intercalate intercede intercommunicate interconnect interdepend interfere interiorise interiorize
 interject interlace interlard interleave interlink interlope intermarry intermingle intermit intermix internalise
 internalize internationalise internationalize interpellate interpenetrate interpolate interpose interpret interrelate
 interrogate interrupt intersect intersperse interstratify intertwine intervene interweave intimidate intonate intone
 intoxicate intransitivise intransitivize intrench introduce intromit introspect intrude intrust intubate intuit
 intumesce intussuscept inunct inundate inure invade invaginate invalidate inveigh inveigle invent invert invest
 investigate invigilate invigorate invite invoke involve inweave iodinate iodise iodize ionate ionise ionize iridesce
 irk irradiate irrigate irritate irrupt islamise islamize isolate isomerise isomerize italicise italicize itemise
 itemize iterate itinerate jactitate jampack jaywalk jell jellify jeopardise jeopardize jettison join jollify josh
 jubilate judder jump junketeer justify juxtapose keep keratinise keratinize kibbitz kibitz kibosh kidnap kill kindle
 knap knead know labialise labialize lacerate lade laden laicise laicize lallygag lambast lambaste languish lapidate
 lapidify larn larrup lateralize latinise latinize laud launch launder lave lavish lay laze lean learn leave legalise
 legalize legislate legitimate legitimatise legitimatize legitimise legitimize lend lengthen lenify lessen let levant
 levitate lexicalise lexicalize liaise liberalise liberalize liberate librate lick lifehack lift ligate lighten lignify
 like liken limn linearise linearize linger lionise lionize lipread liquefy liquidate liquidise liquidize liquify listen
 literalise literalize litigate live liven loathe localise localize locate locomote logroll loiter loll lollop lollygag
 long loose loosen lop lose louden lour lowball lower lubricate lucubrate luminesce lurk lustrate luxate luxuriate lynch
 lyophilise lyophilize lysogenize macadamise macadamize macerate machicolate machinate maculate madden magnetise
 magnetize magnify maim mainline maintain make maledict malign malinger malnourish maltreat malversate manage manducate
 manhandle manipulate manoeuver manumit mapquest marbleise marbleize marginalise marginalize marinate marry martyrise
 martyrize masculinise masculinize masticate masturbate materialise materialize maturate mature maunder maximise
 maximize mechanise mechanize meddle mediate medicate meditate meet melanise melanize meliorate mellow melodise melodize
 memorialise memorialize memorise memorize menstruate mensurate mercerise mercerize merge mesmerise mesmerize metabolise
 metabolize metalize metallize metamorphose metastasise metastasize metricate metricise metricize metrify mewl microcopy
 micturate migrate militarise militarize militate mineralize mingle miniate miniaturise miniaturize minify minimise
 minimize misaddress misadvise misalign misally misapply misapprehend misappropriate misbehave misbelieve miscalculate
 miscall miscarry miscast miscegenate misconceive misconstrue miscreate misdate misdeliver misdemean misdirect misdo
 misestimate misfunction misgauge misgive misgovern misguide mishandle misidentify misinform misinterpret misjudge
 mislay mislead mismanage mismarry mismate misname misperceive misplace mispronounce misread misremember misrepresent
 misspeak misspell misspend misstate mistime mistranslate mistreat misunderstand mitigate mobilise mobilize modernise
 modernize modify modulate moil moisten moisturise moisturize molder molest mollify monetise monetize mongrelise
 mongrelize monish monologuise monologuize monopolise monopolize monumentalise monumentalize moralise moralize morph
 mortify mosey mosh mothproof motivate motorise motorize moulder mourn move muckrake muddy mudwrestle multiply mummify
 mussitate mutate mutilate mutter mystify mythicise mythicize mythologise mythologize nab namedrop narcotise narcotize
 narrate nasale nasalise nasalize nationalise nationalize natter naturalise naturalize nauseate navigate nazify near
 neaten necessitate necrose negate negociate negotiate netmail nett neutralise neutralize nictate nictitate niggle
 nitpick nitrify nitrogenise nitrogenize nobble nock nod nominate nonplus normalise normalize notarise notarize notate
 notify nourish novate novelise novelize nucleate nullify numb numerate nutate nutrify nuzzle obey obfuscate objectify
 objurgate obligate oblige obliterate obnubilate obscure observe obsess obsolesce obstinate obstipate obstruct obtain
 obtrude obtund obturate obviate occidentalise occidentalize occlude occupy occur odorize odourise off offend offer
 officialise officialize officiate offload offsaddle ogle omit ooh opacify opalesce opalise opalize open operate opine
 oppose oppress oppugn opsonize opt optimise optimize orate orchestrate ordain organise organize orientalise orientalize
 orientate originate oscillate osculate ossify ostentate ostracise ostracize oust outbalance outbid outbrave outcall
 outclass outdistance outdo outdraw outface outfight outflank outfox outgeneral outgrow outguess outlast outlive
 outmaneuver outmanoeuvre outmarch outmatch outmode outnumber outpace outperform outplay outpoint outrange outrank
 outride outrival outroar outrun outsail outscore outsell outshine outshout outsmart outsource outspan outstare outstay
 outstrip outvie outvote outwear outweigh outwit ovenbake overachieve overact overarch overawe overbalance overbear
 overboil overcapitalise overcapitalize overcloud overcome overcompensate overcook overcrop overcrowd overcultivate
 overdo overdose overdramatise overdramatize overdraw overdress overeat overemphasise overemphasize overexert
 overexploit overexpose overextend overfatigue overfeed overfill overfly overgeneralise overgeneralize overgorge
 overgrow overhear overheat overindulge overjoy overleap overlie overmaster overpay overplay overpopulate overpower
 overpraise overprice overproduce overprotect overrate overreach overreact overrefine overrule oversee oversew
 overshadow oversimplify oversleep overspecialise overspecialize overspend overspread overstate overstay overstep
 overstock overstress overstretch overstuff overtake overtax overtire overtop overtrump overvalue overweary overwhelm
 overwinter overwrite ovulate owe own oxidate oxidise oxidize oxygenate oxygenise oxygenize ozonise ozonize pacify
 paganise paganize paginate palatalise palatalize palliate palpate palpebrate palpitate palter pamper parallelize
 paralyse paralyze parboil parch pare parse partake participate particularise particularize pasteurise pasteurize pat
 patinate patinise patinize patronise patronize pauperise pauperize peculate peddle penalise penalize penetrate peptise
 peptize perambulate perceive percuss peregrinate perennate perforate perform perfuse perish perjure permeate permute
 perorate perpetrate perpetuate perplex persecute perseverate persevere persist personalise personalize personate
 personify perspire persuade pertain perturb peruse pervade pervaporate pester petrify pettifog philander philosophise
 philosophize phlebotomise phlebotomize phonate phosphoresce photosensitise photosensitize pierce pilfer pinkify placate
 plagiarise plagiarize plasticise plasticize plastinate platinize platitudinize playact pleach plead please plicate
 pluralise pluralize poach podcast poetise poetize poke polarise polarize polemicise polemicize polemise polemize
 politicise politicize politick pollenate pollinate pollute polychromise polychromize polymerise polymerize ponder
 popularise popularize populate porcelainize portend portray possess postdate postpone postpose potentiate pour
 powderise powderize powerwash practise pray preach preachify prearrange preassemble precede precess preclude
 preconceive precook predate predecease predestinate predestine predetermine predict predigest predispose predominate
 preen preexist prefabricate prefer prefigure preform preheat prehend preisolate prejudge premeditate preoccupy
 preordain prepare prepay preponderate prepose prepossess prerecord prescribe preserve preside pressurise pressurize
 presume presuppose pretend pretermit prettify prevail prevaricate prevent previse prim primp prink prioritise
 prioritize prise privatise privatize proclaim procrastinate procreate procure produce profane profess professionalise
 professionalize prognosticate prohibit proliferate prologise prologize prologuize prolong promote prompt promulgate
 pronate pronk pronounce proofread propagandise propagandize propagate propel prophesy propitiate propose propound
 prorate prorogue proscribe prosecute proselytise proselytize prosper prostrate protect protract protrude protuberate
 prove provide provoke psychoanalyse psychoanalyze ptyalise ptyalize publicise publicize publish pule pullulate pulsate
 pulverise pulverize pummel punctuate punish pupate purify purloin purpurate pursue purvey pussyfoot put putrefy qualify
 quantify quantise quantize quash quell quench quetch quicken quiesce quieten quit quote radiate radicalize radiolocate
 raise ramify randomise randomize rankle ransack rarefy rarify rase rasterize ratify ratiocinate rationalise rationalize
 ravish raze reabsorb reach react reactivate read readapt readjust readmit reaffirm realign realine realise realize
 reallocate reallot reanimate reap reappear reapportion reappraise rearm rearrange reassail reassemble reassert reassess
 reassign reassure reattribute reave reawaken rebind reboot rebuild rebury rebut recalcitrate recalculate recall recant
 recapitulate recast recede receive recharge recidivate reciprocate recite reckon reclaim reclassify recline recode
 recognise recognize recollect recombine recommence recommend recommit reconcile recondition reconfirm reconnoiter
 reconnoitre reconquer reconsecrate reconsider reconstitute reconstruct reconvene reconvert reconvict recopy recoup
 recover recreate recriminate recrudesce rectify recumb recuperate recur recurve recuse recycle redden rede redecorate
 rededicate redeem redefine redeploy redeposit redesign redetermine redevelop redirect rediscover redispose redistribute
 redline redo redouble redound reduce reduplicate reecho reelect reenact reenforce reestablish reevaluate reexamine
 reface refashion refer refinance refine refinish reflate reflect reflectorise reflectorize refloat refocus reforest
 reforge reformulate refract refracture refresh refreshen refrigerate refuel refurbish refurnish refuse refute regain
 regale regenerate regift regorge regroup regrow regularise regularize regulate regurgitate rehabilitate reharmonise
 reharmonize rehear rehearse reheat reheel rehouse reify reignite reimburse reimpose reincarnate reinforce reinstall
 reinstate reinsure reintegrate reinterpret reintroduce reinvent reinvigorate reiterate reject rejig rejoice rejoin
 rejuvenate rekindle relace relate relativise relativize relax relearn relegate relent relieve reline relinquish relive
 reload relocate rely relyric remain remarry remediate remember remilitarise remilitarize remind reminisce remodel
 remold remonstrate remould remove remunerate rename rend render renegociate renegotiate renew renormalise renormalize
 renounce renovate reopen reorganise reorganize reorient reorientate repaint repay repeat repel repent repercuss
 rephrase repine replace replant replenish replete replicate repoint reposit repossess repot reprehend represent repress
 reprise reprize reprocess reproduce reprove republish repudiate repugn require requite reread rescale reschedule
 rescind reseal reseat resect reseed resell resemble resent resettle resew reshape reship reshoot reside resift resign
 resile resinate resist resize resmudge resole resonate resorb resound respire resplend respond restart restate
 restitute restock restore restrain restrengthen restrict restructure resublime resubmit resurface resurge resurrect
 resuscitate resuspend ret retain retaliate retell retick reticulate retie retire retool retouch retrace retract retrain
 retranslate retransmit retrench retrieve retroflex retrograde retrogress retrovert retry reunify reunite reuse revalue
 revamp reveal reverberate revert revet revile revisit revitalise revitalize revive revivify revolutionise revolutionize
 revolve rewind rewire reword rework rhapsodise rhapsodize rid rigidify rile rip ripen ritualise ritualize rive roam rob
 roil roister roleplay rollerblade rollick romanise romanize romanticise romanticize roneo rootle rotate roughen
 roughhouse rouse rove rub rubberise rubberize rubberstamp rubify rubricate ruckle ruggedise ruggedize ruminate rumple
 rusticate saccharify sadden salinate salivate saltate sanctify sanitate sanitise sanitize saponify sate satiate
 satirise satirize satisfice satisfise satisfy saturate save say scandalise scandalize scant scarify scarper scatter
 scavenge scend schematise schematize schnorr schuss scintillate scoot scram scranch scraunch screak scrimp scrimshank
 scrounge scrutinise scrutinize scry sculpt sear secede secern secernate seclude secrete sectionalise sectionalize
 secularise secularize secure sedate seduce see seek seel seem seep seethe seize select sell sellotape send senesce
 sensibilise sensibilize sensify sensitise sensitize sensualise sensualize sentimentalise sentimentalize sentimentise
 sentimentize separate sequester sequestrate serialise serialize sermonise sermonize serrate serve settle sever
 severalise severalize sew sexualise sexualize shadowbox shake shamanise shamanize shanghai sharpen sharpshoot shatter
 sheathe sheer shellack shelve shew shine shirk shirr shmoose shnorr shoo shoot shoplift shorten shove shrill shrinkwrap
 shrive shrivel shun shush shut sibilate sic sicken sidle sift sightread sightsee sightsing signalise signalize signify
 silverplate simonise simonize simplify simulate sing singularise singularize sinter siss sit situate sizz skew skimcoat
 skimp skitter skive skreak skreigh skulk skydive skyjack slabber slacken slake slam slap slash slather slay sleek
 sleepwalk slenderise slenderize slim slink slither slog slosh slow slue slurp smatter smite smoothen smuggle smutch
 snarf snatch snog sober socialise socialize sodomise sodomize soften solarise solarize solemnise solemnize solicit
 solidify soliloquise soliloquize solmizate solve somnambulate soothe sorcerise sorcerize sough soundproof sovietise
 sovietize spacewalk spang spare spay speak specialise specialize speciate specify spectate speculate speechify
 spellbind spelunk spend spew sphacelate spin spiritise spiritize spiritualise spiritualize spit splosh spondaise
 spondaize spoonfeed sporulate spotweld spreadeagle spue spurn squander stabilise stabilize stagger stagnate stale
 stalinise stalinize stanch standardise standardize stargaze starve staunch stay steal steamroll steepen sterilise
 sterilize stet stickle stiffen stigmatise stigmatize stimulate stipple stipulate stir stoke stonewall stonewash stow
 straighten straiten strangulate stratify streamline streetwalk strengthen strew striate stridulate strive stultify
 stumble stun stupefy stylise stylize subdivide subdue subedit subjoin subjugate sublime subluxate submerge submerse
 submit suborn subrogate subscribe subserve subside subsidise subsidize subsist substantiate subsume subtend subtilise
 subtilize subtract suburbanise suburbanize subvent subvert subvocalise subvocalize succeed succumb succuss suckle
 sudate sue suffer suffice suffocate suffuse sugarcoat suggest sulfurette sully sulphurette summarise summarize summate
 summerise summerize sunbathe sunder superannuate supercharge superfetate superimpose superinfect superintend superpose
 superscribe supersede supervene supervise supinate supplant supple supplicate suppose suppress suppurate surmount
 surpass surveil survive suspend suspire sustain susurrate swaddle swear sweeten swelter swim swinge swosh syllabicate
 syllabify syllabise syllabize syllogise syllogize symbolise symbolize symmetrise symmetrize sympathise sympathize
 symphonise symphonize sync synchronise synchronize syncopate syncretise syncretize synthesise synthesize systematise
 systematize systemise systemize tabularise tabularize tabulate take tame tantalise tantalize tapdance tarry tauten
 teach teem teethe teetotal telecommunicate telefax telepathise telepathize teleport televise tell temporise temporize
 tempt tend tenderise tenderize tergiversate terminate terrasse terrify territorialise territorialize terrorise
 terrorize tessellate testify theologise theologize theorise theorize thicken thieve thin think thoriate threaten thresh
 thrive thrombose thurify tighten tinct tink tintinnabulate tippytoe titillate titivate titrate tittivate tittup toddle
 tolerate topdress topicalize topple totalise totalize totter toughen tousle traduce traipse tranquilize tranquillise
 tranquillize transact transaminate transcend transcribe transduce transect transfigure transfix transform transfuse
 transgress transistorise transistorize transitivise transitivize translate transliterate translocate transmigrate
 transmit transmogrify transmute transpirate transpire transship transubstantiate transude traumatise traumatize treat
 triangulate tribulate trifurcate trisect trivialise trivialize troat troubleshoot trounce truncate try tsk tumefy
 tumesce tut tweedle tweeze typecast typeset typewrite typify tyrannise tyrannize uglify ulcerate ululate unarm unbar
 unbelt unbend unbind unblock unbolt unbosom unbox unbrace unbraid unbridle unbuckle unburden unbutton uncase unchain
 unchurch unclasp unclip uncloak unclog unclothe unclutter uncoil uncompress uncork uncouple uncover uncrate uncross
 uncurl undeceive underachieve underact underbid underdevelop underdress underexpose undergird undergo undergrow
 underlie undermine undernourish underpay underperform underpin underplay underprice underproduce underquote underrate
 underrun undersell undershoot undersign underspend understand understate understock undertake undervalue underwrite
 undo undock undrape undulate unearth unfasten unfit unfold unfreeze unfrock unfurl unhallow unhand unharness unhinge
 unhitch unhook unhorse uniformise uniformize unify unionise unionize unite unitise unitize universalise universalize
 unknot unlace unlade unlash unlax unlearn unleash unlive unload unlock unloose unloosen unmake unman unmask unmuzzle
 unnerve unpack unpick unpin unplug unravel unreel unroll unsaddle unsanctify unsay unscramble unscrew unseal unseat
 unsettle unsex unsheathe unsnarl unsolder unspell unstaple unstrain unstrap unstring unstuff unsubstantialise
 unsubstantialize untangle unteach unthaw untie untune untwine untwist unveil unweave unwind unwire unwrap unyoke unzip
 up upbraid upchuck upend upheave uphold upholster upload upraise uprise uproot urbanise urbanize urinate urticate usurp
 utilise utilize utter vacate vaccinate vacillate validate valuate vamoose vandalise vandalize vanish vanquish vaporise
 vaporize variegate vary vascularise vascularize vasectomise vasectomize vaticinate veer vegetate velcro vellicate vend
 venerate venesect ventilate verbalise verbalize verbify verify vermiculate versify vesicate vesiculate vex vibrate
 victimise victimize vie vilify vilipend vindicate vinify violate virilise virilize visualise visualize vitalise
 vitalize vitaminise vitaminize vitiate vitrify vituperate vivify vivisect vocalise vocalize vociferate volatilise
 volatilize vouch vouchsafe vowelise vowelize vulcanise vulcanize vulgarise vulgarize wade wait waive waken wamble wan
 wander want warm warn waul wawl waylay weaken wean weaponize wear weary weatherproof wed wedel weep weigh welch welsh
 wend westernise westernize wham whap wheedle whelm whet whish whistlestop whiten whittle whomp whop widen wield wigwag
 win windsurf winterise winterize wipe withdraw withhold withstand wive womanise womanize woo woolgather woosh worsen
 wrawl wreak wreathe wrest write writhe yammer yank yaup yawp yearn
mostly: abandon abstract abuse acclaim ache advance advocate affix agglomerate alert alternate amble arrest assist
 associate attribute audition augur avail babble backstitch badger baffle balk ban bankrupt barbecue base baste bat
 bathe beat bellow bend bet better bevel bicker bid billow birdie bite blame blast bleat blend blister blubber blush
 boast bob bogey bolster boo boom boomerang bounce bound boycott brace brag brandish brave breach break breed broil
 bruise buck buffet bullshit bump burn burst bust bustle butcher butt buzz bypass cackle call calm camouflage cancel
 canvass caper capture care careen caress caricature cascade catapult caucus cause caw centrifuge chafe chaff challenge
 chandelle chant chase chat chatter cheat chew chirp chop chortle chronicle chuck chuckle chug churn citrate clamber
 clamp clang clank clap clasp clean clench click clinch clink clobber clog close clutch coax cock coil collapse compress
 concentrate conduct confine conscript console consort converse convert convict cook coordinate cope correlate cough
 count cover crack crackle crane creak crease cripple crisscross croak crochet cross crouch cruise crush cuddle curl
 curse cushion dab damn darn dart dash daydream dazzle deal decline decrease delay delegate demur dent deposit desert
 design despatch deviate dial dictate die digest dip discard disconnect discount dishonor dishonour dislike dismount
 display disregard dissolve distrust docket dodge don doom dovetail down downgrade doze draft drain drape draw dread
 dribble drift drive droop drop drowse dub duck dunk dupe duplicate dwarf dye ease ebb eddy ejaculate embrace empty
 encounter entail envy equal escape escort excise exhaust exhibit exile exploit export extract faint fall falter fancy
 fathom feed feint fell ferry fetch fete fidget fight file filter finance finish fit fix fizzle flake flap flaunt flex
 flick flicker flinch flip flirt flit flop flounce flounder flourish flub flush fluster flutter fly forecast forfeit
 forge forward foul found fracture fret fry fulminate fumble fuse fuss gabble gain gallop gamble gape garland garner
 gash gasp gauge gawk gaze gear geyser giggle gild glaze glide glint glisten glitter gloat glower glue glut goad gobble
 goof gore gorge gouge grant grapple graze grimace grin grind groan groom grope growl grumble grunt guarantee guess
 guide gull gulp gush haggle hail halt hamper handle harangue harrow hatch hate haul haunt heed heft heist help herald
 hibachi hide highlight hijack hint hiss hit hitch hobble hock hog hoist holler hook hoot hop hope huddle hug hum hunt
 hurdle hurry hurt hush hustle idle implant implement imprint incline inlay institute intercept interlock intimate itch
 jabber jangle jeer jerk jig jilt jimmy jingle jive jog joggle jostle judge kick kiss kneel knit knock label lace lag
 lam lament laminate lampoon lash last latch laugh lead leap leer levy lie limp lob lock lodge look loom loop lope
 lounge lug lunge lurch lure madrigal mail manifest manufacture mar mark maroon marvel mash masquerade massacre massage
 mastermind match matriculate mean meander measure melt mend mention mesh mew mince misfire misquote miss mistrust
 misuse miter mix moan mock moderate mold monitor moo mop mottle mould mount mow muck muffle mull mumble murmur muse
 muster nag narrow need neglect nestle nip notch note notice nudge nurture offset orient outlaw outline overburden
 overdrive overestimate overflow overhaul overlap overlay overload overlook override overrun overshoot overstrain
 overthrow overturn overwork pack paddle paint pall pant pardon parlay parry pass pause pay peck peel peep peer pelt
 pepper perch perfect permit pick pillory pin pinch ping piss pivot plague plat play pledge plod plow pluck plumb
 plummet plunge plunk ply poise polish pommel pooch pop pose postulate pounce praise prance prattle precipitate
 precondition preempt presage present press prick print probe proceed prod proffer promise prowl pry pucker puff pull
 pump punch puncture punt purchase purge purl purport push putt puzzle pyramid quadruple quail quarrel query quickstep
 quip quiver rake rally ram ramble rap rape rattle rebound rebuff rebuke recapture recess recoil recount recruit reek
 refill regard register regret rehash reign relay release remake remand remit remount reorder repeal reply reprimand
 repulse repute requisition rerun rescue reset resolve resort resume retard retch rethink retort retreat return rev
 revel revere reverence reverse review revise rewrite ricochet riddle ride riffle ring rinse rise rival rivet roar roast
 roll romp roost rough rout ruffle rummage run rupture rush rust rustle safeguard sag sail salute salvage sanction sap
 sashay saute savor savvy saw scab scamper scan scare scoff scold scorch scout scowl scramble scrape scratch scrawl
 scream screech scribble scribe scrub scud scuff scurry scuttle seal segregate set shamble shave shed shift shimmy
 shiver shout show shrink shroud shrug shudder shuffle shuttle shy sidestep sigh simmer singe sink sip sire sizzle
 skedaddle skid skim skip skylark slate slaver sleep slide slime sling slip slop sluice slumber slump smack smart smash
 smell smile smirk smolder smooth smother snag snap snarl sneak snicker sniff snigger snoop snore snort snub snuggle
 soak soar sob solder sorb sour souse sow spear spearhead spill splash splice split spoil sponge sponsor spout sprain
 sprawl spread sprinkle sprint sprout sputter squall squash squat squawk squeak squeal squeeze squelch squint squirm
 squirt stab stain stalk stammer stamp stampede stand stare start startle steady steam steep steer stifle stink stomp
 stoop stop straddle strafe straggle strangle stray stretch strike strop strum stud stutter sub subcontract subpoena
 substitute subtitle suck sulphur summon supply surfeit surmise surrender surround suspect swab swagger swallow swap
 swarm swathe sway sweep swell swerve swindle swing swipe swirl swish switch swivel swoon swoop tack tackle tailor talk
 tamper tap taper tarnish tat tear tease teeter telescope tender tether thaw thrash throb throw thrust thud thump thwart
 tilt tingle tinker tinkle tiptoe titter toil torture toss touch tramp trample transplant transpose travel traverse
 tread tremble trespass trickle trim trot trudge trundle trust tuck tug tumble tunnel turn twiddle twine twinkle twirl
 twist twitch underestimate underline underscore undress update upgrade uplift upset urge use usher veil visit volunteer
 vomit vote vow waft wag waggle wail wake walk wallop wallow wane wangle warble warp warrant wash watch waver
 weatherstrip weave welcome weld wet whack wheeze whimper whine whinny whip whirl whisk whisper whistle whiz whoop
 wiggle wilt wince wink winnow wisecrack wish wither wobble wonder worry wrap wreck wrench wrestle wriggle wring yap
 yawn yell yelp yield zigzag zip zoom
often: act address affront aid aim ambush anchor answer approach arch assault assay assent attack attempt audit average
 bait bang banter bar batter belch benefit blare blaze bleach blight blind bloom blossom blow blunder blur bluster bog
 bolt boost border bow braid bribe brief bristle broadcast brood brown brush bubble buckle bud buff buffer bug bulge
 bulletin bunker burrow campaign can canter cast catalogue caution change charge chart charter check chill chip cipher
 claim clamor clatter claw clip clot cluck cluster comb command comment compliment compound compromise con concern
 conjecture consent contract control corral cost counsel counter counterattack counterbalance counterpoint cradle crash
 crow crown crunch cry cure cuss dam damage dance debut decay decree default defeat delight demand desire discharge
 discipline discredit disdain disgrace disguise disgust dispatch dispute dissent dive divorce dock document double doubt
 drawl dream dress drink dynamite echo eclipse enamel end endeavor esteem estimate exchange excuse exercise fair fake
 fan fare favor fear feast fire fistfight flail flank flare flash flood flow focus fold force frame frolic frost
 fullback fume funnel furlough furrow garrison glance glare gleam glimpse glow graduate grill grip guard hack hammer
 handicap harbor harness harp harvest hawk hedge hike honeymoon honor honour huckster hulk import increase index
 influence insult interview intrigue issue jab jam jar jest jockey jolt junk keynote lack lapse leak lease lecture limit
 link list load love lull major mandate maneuver map march marshal mask mate merit mill mortar nail name nickname nurse
 order ornament outrage pace pad padlock pale panel pantomime parade parallel paraphrase parcel park parody parrot paste
 paw pet phone photograph picket pile pinpoint pioneer pitch place plan plunder poison post practice preface prime
 project prop protest pulse quake quiet quirk race rack raid range ready rebel record redress reel reissue relish remark
 remedy rent repair report reprint reprobate request reserve respect rest result retail rhyme ridicule rig rim ripple
 risk rot ruin rumble sack sacrifice schedule score scrap scrimmage search seat serenade share shepherd shield shock
 shop shovel shower shriek sign single singsong skirt slant slaughter slice slug snare sneer snowball sock solace sound
 span spark sparkle spatter spell spice splinter spot spotlight spray spring spur spy stack stake stem stick still sting
 stitch store strain strand strap streak strip stroke stroll struggle strut study stuff stunt suit supplement support
 surge surprise survey swamp swan tag taste taunt telegraph telephone test thank thread throttle tick tie tint tire
 toast toll total tour trace trail train transfer transport trap trigger triple trumpet tutor twig vent venture vest
 veto wad waste wave wedge wheel whir witness work worship wrack wrangle wrinkle
`;
