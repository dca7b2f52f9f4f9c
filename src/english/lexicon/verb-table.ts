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
judging manner: mock
judging noun quoting saying: echo
judging noun quoting: attribute paraphrase quote
judging noun saying: advocate autograph barrage counsel forecast fulminate guarantee pledge plight point promise rant
 report reproof rubbish vow
judging noun thinking: hope regard view want wish worry
judging noun: address affront aim attack bash bill blackguard blast brand burlesque call caricature cast censure
 champion cheer coach coin command compliment contest contrast countersign credit decline decree estimate favor fear
 focus frame hail harangue hate heckle herald highlight hype initial insult intimate knock kotow label lampoon lash list
 lobby love mandate mention nickname offer outline pan peg pillory pitch position posture praise press project rail rate
 rebuke reference reprimand ridicule rip roast rule salute savage signal skewer spell spin spoof style subvention sum
 tag talk term toady toast tout trash trumpet visa voice whine
judging quoting: cite recite rephrase retweet
judging retracting saying: apologise apologize
judging saying: affiance chide comminate emphasise emphasize nitpick pray proclaim recommend stipulate swear urge
judging telling: congratulate encourage thank
judging thinking: anticipate believe consider deem expect feel imagine intend presume suppose think
judging: acclaim accurse admire adulate adumbrate advertize agree allude anathematise anathematize applaud articulate
 assail belittle bemoan berate betroth bewail blandish bootlick canonise castigate categorize celebrate characterise
 characterize chastise christen commend commit compare condemn confirm convey criticise criticize dare decry defend
 demonize denigrate denounce depict deplore deprecate deride derogate describe determine diagnose disapprove disparage
 diss downplay draw dub employ endorse ensky entitle enumerate envisage envision equate espouse eulogise eulogize
 exaggerate exalt excoriate express extol feign find flatter foresee foretell glorify ignore imply impugn indicate
 introduce invite invoke lambast lambaste laud liken lionize minimize misaddress miscall mischaracterize misname
 misrepresent mourn namedrop objurgate oppose overstate paint popularize portray preach prefer present pretend profess
 prohibit propose purport rationalize recognise recognize refer rename renounce reprehend reprove resent revile satirise
 satirize scold seek slam slap snub speak specify spurn stigmatize subvent symbolise teach threaten trivialize underline
 underscore undersign understate underwrite unmask utter vilify vilipend vituperate vouch welcome
manner noun saying: jest joke quip riff tease wisecrack
manner noun: kid
manner saying: deadpan josh muse
noun quoting: misquote
noun saying thinking: conjecture
noun saying: accent answer baa ballyhoo bark beam bellow bellyache bitch blabber blare blather blether blog bluster boo
 boom brag bray bristle broach bulletin bullshit caterwaul caution caw chatter cheep chirp chirrup chorus claim clamour
 cluck comment coo counter croak crow cry cuckoo curse cuss demur discourse drawl email fume gabble gaggle gasconade
 gasp gibber gloat gripe groan grouse growl grunt guesstimate haw hazard heliograph hint hiss holler hoot howl hurrah
 intermediate jabber jeer kvetch lament lilt marvel meow mew miaou miaow moan moo moot murmur neigh nicker note object
 oink palaver parley parrot petition pontificate posit post postulate powwow prate prattle preamble proposition protest
 purr quack quibble rasp rave read reason recall recap remark reply request retort reveal riposte roar rumor rumour sass
 scrawl scream screech scribble shriek sigh simper singsong snap snarl sneer snicker snipe snort sob splutter squall
 squeak squeal state stress stutter surmise tattle taunt telegraph text thunder twaddle tweet twitter vaunt vent venture
 volunteer wail warble wheeze whicker whimper whinny whisper yack yap yawl yell yelp yip yodel yowl
noun thinking: abstract esteem respect rethink trust value
quoting saying: ingeminate repeat summarize
quoting: misattribute mistranslate retranslate reword translate
retracting: backtrack disown rescind reverse withdraw
saying telling: advise assure inform instruct notify reassure remind tell warn
saying thinking: hypothesise hypothesize reckon speculate theorise theorize
saying: aah accentuate add admonish affirm animadvert announce arbitrate argue assert asseverate attest avow babble bawl
 beg blaspheme blat blate blither blurt boast bruit burble cackle cantillate chant chirr chitter chortle churr clarify
 collogue complain conclude concur confer confide contend continue cronk croon declare deliberate depone disclose
 dissemble dissuade dogmatise dogmatize editorialise editorialize ejaculate elaborate enthuse entreat enunciate exclaim
 exhort explain explicate expostulate extenuate exult fret garble generalize grumble gush hum implore insinuate insist
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
