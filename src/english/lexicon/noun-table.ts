// Made by `npm run build:english` from WordNet 3.1 and the corrections in bench/english; not written by hand.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. See LICENSE-WordNet beside this file.

/** Nouns by their classes. */
export const nounTable = `
charging document statement: complaint
charging document: affidavit filing indictment lawsuit papers suit warrant
charging: charges filings
document fake: misquotation misquote
document fiction: allegory apologue fiction gotterdammerung legend libretto manga myth novel novelette novella parable
 playlet playscript promptbook ragnarok saga scenario screenplay script storyline thriller whodunit
document person: flier guide
document statement: announcement assessment concordat covenant critique declaration description escrow invitation
 manifesto message obituary opinion petition proclamation proposal slogan statement subcontract summary tweet verdict
document telling: judgment notice order report ruling testimony
document: abecedarius above acatalectic acquittance act ad adaptation addendum adonic advertisement aerogram aerogramme
 agreement airmail alcaic alexandrine almanac amendment analecta analects analysis annals anthology antistrophe
 apocrypha appendix arraignment article aside authorization autograph ballade ballot banning-order belles-lettres
 bestiary bestseller bible bill billet bimonthly biography biweekly blog book booklet bowdlerisation bowdlerization
 brevet breviary brief broadcast brochure bulletin by-line cablegram calculation capitulation caption catalectic catalog
 certificate certiorari chapter charter cheque chrestomathy clerihew clipping coda codicil column commercial communique
 compendium compilation constitution consuetudinal consuetudinary contract cookbook copybook copyright correspondence
 coupon cover credential credentials crosshead crossheading cryptogram curiosa cyclopaedia cyclopedia debenture
 decasyllable decision decree deed devise dialogue diary dictionary digest diploma directory dispatch disquisition
 dissertation dithyramb document doggerel draft drama dropline eclogue editing edition editorial elegy email enchiridion
 encyclical encyclopaedia encyclopedia enfeoffment enjoining enjoinment envoi ephemeris epi epic epigraph epilog
 epilogue epistle epitaph epithalamium erasure escalator essay evangel excerpt excerption exordium express fascicle
 fascicule fatwah fictionalisation fictionalization finale fisa flash-forward flashback florilegium flyer folder
 foreword formulary garnishment giro glossary glossy gospel gospels grimoire guidebook guideline hagada haggada haggadah
 hagiology haiku halacha halaka halakah handbook hastinapura heading headline heliogram heroic historiography hnd
 holograph hornbook hymnal hymnary hymnbook hypercatalectic hypertext iambic impeachment inclosure indent inscription
 instructions interview invite invoice journal kite law lead-in leaf-book leaflet lede letter lettercard lipogram
 listing literature lucubration lyric mackle mag magazine mailing-card mandamus mandate manifest manual manuscript
 masora masorah memo memoir memorandum mezuza mezuzah missal missive mmpi monograph monthly muniments newscast
 newsletter note octameter octosyllable ode offprint omnibus on-license onomasticon op-ed option overappraisal overdraft
 overestimate overestimation overvaluation pact palimpsest pamphlet paper paragraph paralipomenon paraphrase paraphrasis
 paycheck pentameter periodical personal pharmacopeia phonebook pictorial pindaric placard plagiarism plaque platform
 poem policy poll pop-up post postcard poster posting potboiler pragmatic prayerbook preamble preface prelims
 press-release primer probate programma prolegomenon prologue prolusion prompt proscription prothalamion prothalamium
 provision psalter pseudepigrapha publication purana put quarterly quatrain questionnaire quitclaim radiogram read
 rebroadcast recasting record redaction redraft reissue release reorder rephrasing reprinting republication rescript
 resolution review revisal revise revising rewording rewrite rewriting rico roadbook rondel rondelet roundel rule
 schoolbook scrip scripture section semimonthly semiweekly sentence separate series shema shirttail sign simulcast site
 song songbook sonnet speech spell-checker sportscast spot stanza statute stephead story storybook strophe study subhead
 subheading subpoena summons superscription sura survey sutra sweatshirt synoptics t-bill t-shirt tanka tantra tape
 tax-exempt telecast telegram tetrameter text textbook thanatopsis thesaurus title tome transcript treatise treaty
 tushery typescript ukase unabridged variorum veda verse versicle versification video website weekly wordbook wordfinder
 workbook writ yearbook yearly
fake fiction: lampoon parody pasquinade put-on satire send-up sendup spoof
fake: counterfeit deepfake fabrication fake forgery hoax photomontage pseudograph
female kin person: aunt battle-axe bride daughter fiancee girlfriend grandmother mama marchioness mayoress missis missus
 mom mommy mother mummy niece sheika sheikha signora sister stepdaughter stepmother stepsister uxor vicereine
 viscountess widow wife
female kin: mum
female person representative: spokeswoman
female person: actress amah amazon assemblywoman b-girl bachelorette ball-breaker ball-buster ballerina bawd begum
 beldam beldame belle bimbo bobby-socker bobbysoxer bridesmaid businesswoman chachka chairwoman cinderella cocotte
 colleen concubine congresswoman coquette councilwoman countess courtesan crone cyprian dame damoiselle damosel damozel
 damsel deb debutante demimondaine demoiselle divorcee dominatrix donna dowager doxy duchess empress enchantress ex-wife
 fille flapper flirt floozie floozy foster-sister geisha gentlewoman girl goddess hag harlot heiress heroine hostess
 houri housewife hoyden ianfu inamorata jilt lady landlady lass lassie lolita madam madame maenad maiden mammy
 materfamilias matriarch matron mestiza mill-girl minx miss missy mistress moppet nanny noblewoman nullipara nun
 nursemaid nymphet odalisque peri policewoman prickteaser priestess primigravida princess queen saleswoman schoolgirl
 secundigravida sexpot shiksa shikse signorina slattern soubrette spinster sportswoman streetwalker sylph tchotchke
 tchotchkeleh temptress tertigravida tomboy tsatske tshatshke vestal wac waitress wench wet-nurse wetnurse whore woman
female: alderwoman
fiction person: alecto amphisbaena antihero argus baddie basilisk bogeyman booger boogeyman bugaboo bugbear cadmus
 centaur cerberus chimaera chimera chiron cockatrice cyclops doppelganger euryale firedrake geryon giantess golem gorgon
 griffin gryphon hobbit hydra jotun jotunn loup-garou lycanthrope mantichora manticora manticore mantiger medusa megaera
 mermaid mimir minotaur narrator ogress protagonist psychopomp puppeteer pythoness roc stheno tisiphone troll typhoeus
 typhon unicorn villain warlock werewolf wivern wolfman wyvern
fiction statement: antinomy canard cavil dissembling doublespeak duplicity fable falsehood feigning fib fraudulence
 half-truth hocus-pocus jiggery-pokery joke lie one-liner prevarication putoff quiddity skulduggery skullduggery
 slickness taradiddle tarradiddle trickery untruth whopper
fiction: afterworld anecdote annwfn annwn apery asgard atlantis backchat brobdingnag byplay caricature cartoon character
 cloud-cuckoo-land cockaigne daydream daydreaming dragon dream dreaming dreamland dreamworld drollery eldorado elysium
 envisioning fairyland fairytale fantasy folklore funnies funniness funny gag gehenna gossip grapevine hamming hearsay
 hellfire houyhnhnms howler imagination imaginativeness impersonation impression in-joke jape jest laputa lilliput
 make-believe midgard mimicry mock-heroic netherworld oneirism overacting panto pantomime paracosm paronomasia pastiche
 persiflage persona personation play playacting prevision pseudonym pungency punning puppet raillery reenactment
 repartee retelling retrovision reverie ribaldry roleplay roleplaying romance rumor rumour ruritania scheol scuttlebutt
 sidesplitter simulation sitcom sketch skit subterfuge superstition tale tartarus thigh-slapper valhalla waggery
 waggishness walhalla witticism wittiness woolgathering wordplay
group person: ally guard publisher source youth
group: a-team aarp academe academia academy acc aclant acquirer adhocracy admass administration admiralty aec afisr afl
 afl-cio afspc aged agency aircrew airforce albigenses alinement allies amphictyony ancients ang arda argosy aristocracy
 armour army arng asean assizes atf athenaeum atheneum audience authorities automaker baptists baronage baronetage
 bastion battalion beanfeast beatniks beats benelux bikers bja bjs blind bloc bmdo board bollywood booboisie bookclub
 bookfair bootboys bop bottler bourgeoisie brahmanism brahminism brethren brigade brokerage buddhism bundesbank bureau
 bureaucracy bureaucratism businesspeople cadre campaign carload carmaker cartel cathari cathars caucus cavalry ccrc cdc
 chancery charity chasidim chassidim choir cia cid cim cio cis cisc city-state class clerisy clientele clinic club
 coalition coastguard coevals cohort collective colloquium commission committee commonality commonalty community company
 conclave concourse conference congress conservancy conservatory consistory consortium constabulary contemporaries
 contingent conventicle convocation copartnership cornhusking corp corporation corps corrections council country couple
 court court-martial coven covey cream crew crowd cse csis ctc cult culturati curia dail darpa dccp dea dealership
 defeated delegation demimonde denomination department deputation dia dippers directorate division diwan dixiecrats dod
 doe doei doi doj dojc dos dot-com drms dtic duette duma dunkers ec ecosoc eec eightsome elderly elect elite enemy
 enlightened enosis ensemble entente entourage epa episcopacy escadrille europol exec faa family fao fbi fcc fcs fda
 fdic fedayeen federation fellowship fema few fha fhlmc filmdom fincen firm fletc fnma folk forum foursome fps frat
 fraternity free friendly frs fsb ftc fws gamelan gang gao gatt gaudy gendarmerie gendarmery gentlefolk gentry gestapo
 gild gironde gop governance government government-in-exile gpo grandstand gridlock group gsa guild guomindang gymnasium
 haganah handicapped haredi hasidim hasidism hassidim hawala hebraism hebrews hedgefund hegemon hhs hinayana hindooism
 hinduism hip-hop hippies hipsters hive hollywood homebound hostile household housewarming hud iaea ibrd ic icao icc icu
 ida idf ifc iis ilo imf imo indaba indie industry infantry inquisition inr ins institute institution instrumentality
 insurer intelligentsia interpol ioc irs isi iskcon isn israelites issuer iww jainism jati jirga judaism judiciary jury
 jv karaites kashag kgb khalsa kibbutz kindergarten klavern knesset knesseth knighthood koinonia kokka kolkhoz
 kuomintang lablink labor labour law-makers leadership league legion legislature levee literati lost luftwaffe
 lumpenproletariat lycee lyceum macumba madrasa madrasah mahayana majors manpower manufacturer mariachi marines marshals
 masque masquerade mcia meeting men menage methodists military militia minors minstrelsy minyan mob mods mormons moshav
 mossad mounties msb mujahadeen mujahadein mujahadin mujahedeen mujahedin mujahideen mujahidin multiversity musketry
 muster mutawa nac nara nasa nation nationality nato navy nawcwpns ncdc needy newsroom nga ngb ngo nicu nih nij nist
 nlrb noaa nobility npc nra nrc nro nsa nsc nsf nsw nswc nt ntis nuwc oas obeah obi octette officialdom oig oireachtas
 ois omb oni opcw opec orchestra organisation organization osha outfit pac panchayat panchayet papacy paramilitary
 paratroops parliament partnership party patrol peasantry peerage people peoples personnel pesantran pesantren pharma
 philharmonic phs platoon playschool plenum police politburo polytechnic pontificate poor populace population porte
 posse praesidium preschool presidium proletariat public punchayet punks quadrumvirate quakers quango quartette
 quasi-ngo quintette quorum rabble raf ragtag rally rastafari rastas rave-up rcmp rearguard regime regiment reich reit
 reserves retarded retinue rich riffraff rockers rota rotc rout ruck sa sabaoth sabbat saktism sanhedrin sas sayeret sba
 school schutzstaffel scientology screenland scum seanad seance secretariat secretariate sect seminar seminary senate
 septette sevensome sextette shakers shaktism shia shiah shindig shindy shinto shivaism shua sick sirc sivaism sixsome
 skinheads snarl-up sociable social sodality soiree soldiery sorority soviet soviets squad squadron squirearchy ss ssa
 sss staff stratocracy strings sturmabteilung subcommittee superpower suzerain svr swarm synod tammany tantrism taoism
 team tech telco timid townsfolk townspeople tradespeople trainband tribunal triumvirate troop troops troupe tryst tsa
 turnverein umma ummah un unconfessed underclass underground underworld unemployed unesco unicef union usaf uscb usda
 usmc usn usps usss utn vaishnavism vaisnavism vanguard vaudois vestry vfw vicariate vicarship waldenses waterworks who
 wicca wmo womankind workforce wto yeomanry yeshiva yeshivah zamboorak zamburak zamburek zen zumbooruck zumbooruk
 zurvanism
kin male person: benedick boyfriend bridegroom brother cuckold dad daddy father fiance grandfather grandson househusband
 hubby husband nephew papa son stepbrother stepfather stepson uncle uxoricide widower wittol
kin person: adopter affine agnate ancestor ancestress antediluvian auntie aunty begetter bigamist brother-in-law by-blow
 cherub cognate consort cousin cousin-german dada daughter-in-law descendant descendent eldest enate father-in-law
 filicide firstborn forbear forebear forefather foremother foundling genitor godchild goddaughter godson gramps gran
 grandad grandaunt grandchild granddad granddaddy granddaughter grandma grandnephew grandniece grandpa grandparent
 granduncle grannie granny great-aunt great-nephew great-niece great-uncle half-brother half-sister helpmate helpmeet
 homemaker honeymooner illegitimate in-law jnr jr kin kinsman kinsperson kinswoman mamma man-child mater matrikin
 matrisib momma monogamist monogynist mother-in-law nan nanna neonate newborn newlywed nurseling nursling offspring
 papoose pappa pappoose parent partner pater patrikin patrisib polyandrist polygamist polygynist preemie premie
 primipara primogenitor progenitor progeny puerpera quadripara quin quintipara relative relative-in-law scion sib
 sibling simeon sis sister-in-law son-in-law spouse stepchild stepparent supermom whoreson
male person representative: spokesman
male person: adonis alderman assemblyman baboo babu beau bey bloke boy bruiser businessman castrate catamite chairman
 codger congressman councilman cowboy coxcomb dandy duke ejaculator esq eunuch ex-boyfriend ex-husband father-figure
 fauntleroy fella fellow fop foster-brother foster-father friar gaffer gallant geezer gent gentleman gentleman-at-arms
 godfather graybeard greybeard groom he-man herr hombre housefather inamorato ironman king lad laddie landlord lothario
 macho-man man masher monk monsieur nobleman paterfamilias philanderer ploughboy plowboy policeman ponce pope posseman
 prince salesman schoolboy senhor shaver signior signor signore sir sirrah sonny sportsman strapper sultan swain tarzan
 waiter widowman womaniser womanizer
male: count don emperor lord
person representative: aide attorney counsel lawyer manager publicist rep representative spokesperson
person statement: riff
person: abator abbe abbess abbot abbreviator abdicator abductor abecedarian abenaki aberrant abetter abettor abhorrer
 abiogenist abjurer abkhas abkhasian abkhaz abkhazian abnaki abnegator abolitionist abomination abominator aboriginal
 aborigine abortionist abridger abrogator absconder abseiler absentee absolutist absolver abstainer abstinent abstracter
 abstractionist abstractor abuser abutter academic academician acadian accessary accommodator accompanist accompanyist
 accomplice accordionist accoucheur accoucheuse accountant accumulator accused accuser achaean achaian achiever achomawi
 acolyte acoustician acrobat activist actor actuary adapter adder addict addle-head addlehead addressee adducer adept
 adherent aditya adjudicator adjuster adjustor adjutant adman administrator admiral admirer admonisher adolescent
 adoptee adorer adulator adult adulterer adulteress advancer adventist adventurer adventuress adversary advertiser
 advertizer advisee adviser advisor advocate advocator aeolian aerialist aeronaut aerophile aesir aesthete aesthetician
 aether aetiologist affiant affiliate affirmer affluent afghanistani aficionado african african-american afrikander
 afrikaner agent-in-place aggravator aggregator aggressor agitator aglaia agnostic agonist agriculturalist agriculturist
 agronomist ahura aide-de-camp aircraftman aircraftsman aircrewman airhead airman airwoman alabaman alabamian alarmist
 alaskan albanian albino alcalde alchemist alcoholic aleut aleutian alexandrian alexic algebraist algerian algonkian
 algonkin algonquian algonquin alien alienator alienee alienist alienor aliterate alky all-rounder allayer allegoriser
 allegorizer allergist alleviator alliterator allocator almoner almoravid almsgiver alphabetiser alphabetizer alpinist
 alsatian also-ran altaic alternate altoist altruist alumna alumnus amalgamator amanuensis amateur ambassador
 ambassadress ambler ambusher ameer american amerindian amhara amigo amir amish amnesiac amnesic amora amoralist amorist
 amputator amputee anabaptist anaesthetist anagnost analogist analphabet analphabetic analysand analyst anarchist
 anasazi anathema anatomist anchor anchorite anchorman anchorperson ancient andorran androgyne andvari anecdotist
 anesthesiologist anesthetist angel angevin angevine angiologist angler anglican anglo-american anglo-indian anglo-saxon
 anglophil anglophile anglophobe angolan angolese anguillan animator animist annalist annamese annihilator annotator
 announcer annoyer annuitant anointer anomalist anorectic anorexic answerer antagonist anthologist anthropoid
 anthropologist anthropophagite anthropophagus anti anti-american anti-intellectual anti-semite anticipant anticipator
 antifeminist antiguan antinomian antipope antiquarian antiquary antique anunnaki anzac apache ape-man aper aphakic
 aphasic aphorist apiarist apiculturist apologist apostate apostle apothecary apotheosis appalachian apparatchik
 apparition appeaser appellant applauder applicant applier appointee appraiser appreciator apprehender apprentice
 appropriator approver aquanaut aquarius arab arabian arabist aramaean aramean arapaho arapahoe arawak arawakan arb
 arbiter arbitrager arbitrageur arbitrator arboriculturist arborist arcadian archaeologist archaist archangel archbishop
 archdeacon archduchess archduke archeologist archer archimandrite architect archivist archpriest areopagite argentinian
 argive argonaut arguer arianist aricara aries arikara aristocrat aristotelean aristotelian arithmetician arizonan
 arizonian arkansan arkansawyer armenian armiger arminian armor-bearer armorer armourer arms-runner arouser arranger
 arriver arriviste arrogator arrowsmith arsonist arthritic articulator artificer artilleryman artisan artist artiste
 aryan ascender ascetic ashkenazi asian asiatic asker aspirant aspirer ass-kisser assailant assamese assassin
 assassinator assaulter assayer assenter asserter assessee assessor asseverator asshole assignee assignor assimilator
 assistant associate assyrian asterope asthmatic astrogator astrologer astrologist astronaut astronomer astrophysicist
 asvins atakapa atavist athabaskan athapascan athapaskan atheist athenian athlete atlantides atsugewi attacapan attache
 attacker attempter attendant attendee attender attestant attestator attester attestor attracter attractor auctioneer
 audile auditor augur augustinian auspex aussie australian austrian austronesian auteur authenticator author authoress
 authoriser authoritarian authorizer auto-mechanic autobiographer autochthon autocrat autodidact automaton automobilist
 auxiliary avatar avenger aviator aviatress aviatrix avower awol ayah ayatollah azerbaijani aztec baas babbler baby
 baby-sitter babylonian babyminder babysitter bacchanal bacchant bacchante bachelor bachelor-at-arms back-number
 backbencher backbiter backer backpacker backscratcher backslapper backslider backstop backstroker backwoodsman
 bacteriologist badaga badger badgerer baggageman bagger bagman bagpiper bahai bahamian bahraini bahreini bailee bailiff
 bailor bairn baker balancer baldhead baldpate baldy balkan balker balladeer balletomane balloonist ballplayer bambino
 banderillero bandit bandleader bandmaster bandsman bangladeshi banker bankrupt banneret banshee banshie bantamweight
 bantu baptist barbadian barbarian bard bargainer bargee bargeman baritone barkeep barkeeper barker barmaid barman
 barnburner barnstormer baron baroness baronet barrater barrator barrister barrow-boy barrow-man bart bartender barterer
 barytone basileus basketeer basketmaker basketweaver basotho basque bassist basso bassoonist bastard baster bather
 batman batsman batswana batter battler baulker bavarian bawler beachcomber beadle beadsman bearer beater beatnik
 beautician bechuana bedesman bedfellow bedlamite bedouin beduin bedwetter beefeater beekeeper beggar beggarman
 beggarwoman beginner beguiler beguine behaviorist behaviourist behemoth beholder belgian believer bellboy bellhop
 belligerent bellman bellower bellwether bellyacher belorussian beloved benedictine benefactor benefactress beneficiary
 bengali beninese berber bereaved berk berliner bermudan bermudian berserk berserker besieger bestower betrayer
 betrothed bettor bhutanese bhutani bibliographer bibliophile bibliopole bibliopolist bibliothec bibliotist bicycler
 bicyclist bidder bigot bigwig biker bilingual bilingualist billionaire biloxi bimetallist binger biochemist biographer
 biologist biophysicist birdbrain birder bisayan bisexual bishop biter blabber blabbermouth blackfoot blackfriar
 blackguard blackleg blackmailer blackshirt blacksmith blasphemer blaster bleacher bleeder blighter blimp blocker
 blockhead blogger blond blonde blowhard blubberer blucher bludgeoner bluecoat bluejacket bluenose bluestocking bluffer
 blunderer blusterer boarder boaster boatbuilder boatman boatswain bobby boche bodybuilder bodyguard boer boffin bogey
 bogie bohemian bolivian bolshevik bolshevist bolshie bolshy bombardier bombshell bondholder bondmaid bondman bondsman
 bondswoman bondwoman bonehead bonesetter boob booby bookbinder bookdealer booker bookie bookkeeper booklover bookmaker
 bookman bookseller bookworm boomer boor booster bootblack bootlegger bootlicker bootmaker boozer borderer bornean
 borrower boss bostonian bosun botanist botcher boulevardier bouncer bounder bourbon bourgeois bowdleriser bowdlerizer
 bowler bowman boxer bozo bracero brachycephalic braggart bragger brahman brahmin brahui brain-worker brainiac
 brainworker brakeman brat brave bravo brawler brazilian breadwinner breaker breaststroker breeder breton brewer briber
 bricklayer bride-to-be brigadier brigand brit british britisher briton brits broad broadcaster broker broker-dealer
 broncobuster brownie brownshirt browser brule brummie brummy bruneian brunet brunette buccaneer buckaroo buckeroo
 bucolic buddhist buddy buff buffoon bug-hunter bugger bugler bugologist bulgarian bulimic bullfighter bully bullyboy
 bum bumbler bumpkin bungler bunkmate bunny bunter bureaucrat burgher burglar burgomaster burgrave burmese bursar
 burundian busboy bushman bushwhacker businessperson busker busman buster busybody butch butcher butler butterball
 butterfingers buttinsky buyer byelorussian bystander byzantine cabalist cabby cabdriver cabinetmaker cabman cacodaemon
 cacodemon cad caddie caddo cadet cadger caffer caffre cager cahita cairene caitiff cajun cakchiquel calapooya calapuya
 calculator calif californian caliph caller caller-out caller-up calligrapher calligraphist calvinist cambodian
 cameraman cameroonian campaigner camper campmate canaanite canadian canarese canary candidate candlemaker candymaker
 cannibal cannoneer canoeist canonist cantabrigian cantor canuck canvasser capetian capitalist capo capricorn captain
 captive captor capturer car-mechanic carabineer carabinier carbineer cardholder cardinal cardiologist cardsharp
 cardsharper careerist caregiver carelian caretaker carhop carib caricaturist carillonneur carioca carlovingian
 carmelite caroler carolingian carolinian caroller carouser carpenter carper carpetbagger carrottop cartesian
 carthaginian carthusian cartographer cartoonist caseworker cashier castaway caster castillian castrato casualty casuist
 catalan cataleptic cataloger cataloguer catawba catcher catechist catechumen caterer catholic catholicos cattleman
 caucasian cavalier cavalryman caveman caviler caviller cayuga cebuan celebrant celebrater celebrator celebrity celibate
 cellist celt cenobite censor centenarian centerfielder centrist centurion ceo ceramicist ceramist cewa cfo chadian
 chain-smoker chair chairperson chaldaean chaldean chaldee challenger chambermaid chameleon champ champion chancellor
 changeling changer chap chapelgoer chaperon chaperone chaplain chargeman charioteer charlatan charmer charon chartist
 charwoman chased chaser chasid chassid chatelaine chatterer chauffeur chauffeuse chauvinist chawbacon cheap-jack
 cheapjack cheapskate cheater chebab chechen checker cheerer cheerleader cheesemonger chef chela chemist cheops cheremis
 cheremiss chewa chewer chicano chichewa chichi chickasaw chief chieftain child chilean chiliast chiluba chimakum
 chimariko chimneysweep chimneysweeper chinaman chink chipewyan chippewa chiromancer chiropodist chiropractor chiseler
 chiseller chit choctaw choirboy choirmaster choker chooser choragus choreographer chorine chorister chosen christian
 chronicler chucker-out chukchi chum chump churchgoer churchman churchwarden churl chutzpanik chuvash cicerone
 cinematographer circassian circe cistercian citizen civilian claimant clairvoyant clansman clanswoman clapper
 clarinetist clarinettist classicist classifier classmate claustrophobe clergyman cleric clericalist clerk client
 climatologist clinician cloakmaker clochard clockmaker clocksmith clone closer clothier clown co-beneficiary
 co-defendant co-discoverer co-ed co-ordinator co-pilot co-respondent co-star co-worker coach coachbuilder coachman
 coadjutor coalman coaster coastguardsman coauthor coaxer cobber cobbler cochimi cockney cocksucker coconspirator cocopa
 cocopah coddler codefendant coder codetalker coenobite coeval cofounder cog cognoscente coiffeur coiffeuse coiner
 collaborationist collaborator colleague collectivist collector collegian collier colombian colonel colonial colonialist
 coloniser colonist colonizer coloradan coloratura colorist colossian colossus columnist comanche combatant comber
 comedian comedienne comer comforter comic commandant commander commander-in-chief commando commentator commie commissar
 commissionaire commissioner committeeman committeewoman commodore commoner communicant communicator communist companion
 compatriot compeer compere competitor compiler complainant complainer complexifier composer compositor compromiser
 comptroller compulsive comrade conceiver concert-goer concertinist concessionaire concessioner conchologist concierge
 conciliator conductor conductress confectioner confederate conferee conferrer confessor confidant confidante conformist
 confrere confucian confucianist confuter congolese congregant congregationalist conjurer conjuror connecticuter
 connoisseur conoy conqueror conquistador conscript conservationist conservative conservativist conservator consignee
 consigner consignor conspirator constable constitutionalist constructivist constructor consul consultant consumer
 consumptive contadino contemplative contemporary contender contestant contestee contester contortionist contra
 contrabandist contractor contralto contrapuntist contrarian contributor contriver controller controversialist
 convalescent convener conventioneer conversationalist conversationist converso convert conveyancer conveyer conveyor
 convict cook cooky coolie cooly coon cooperator coordinator cop copartner copilot coppersmith copt copycat copyist
 copyreader copywriter coreligionist corespondent corinthian cornerback cornetist cornhusker cornishman cornishwoman
 coroner corporal corporatist correspondent corsair cosignatory cosigner cosmetician cosmetologist cosmographer
 cosmographist cosmologist cosmonaut cosmopolitan cosmopolite cossack costanoan costermonger costumer costumier cotenant
 cottager cottar cotter cottier coue councillor counsellor counselor counselor-at-law counter-revolutionist
 counterdemonstrator counterfeiter counterman counterpart counterperson counterrevolutionary counterrevolutionist
 counterspy countertenor counterterrorist counterwoman countryman countrywoman courier courtier couturier coward cowgirl
 cowhand cowherd cowman cowpoke cowpuncher coxswain cpa crackerjack crackpot cracksman crafter craftsman cragsman
 crammer craniologist crank crap-shooter crapshooter crasher craven crawler crazy creditor cree creole cretan cretin
 crewman cricketer crier criminal criminologist crimper criollo cripple critic croat croatian crofter crony crook
 crookback crooner cropper cross-dresser cross-examiner cross-questioner crossbencher crosspatch croupier cruiserweight
 crusader crybaby cryptanalyst cryptographer cryptologist crystallographer cub cuban cubist cuckoo cuirassier culprit
 cultist cultivator cunctator cunt cupbearer curandera curandero curate curator curmudgeon cuss custodian customer
 cut-up cutler cutpurse cutter cutthroat cyber-terrorist cybernaut cyberpunk cyborg cyclist cymbalist cymry cynic
 cypriot cypriote cyril cytogeneticist cytologist czar czarina czaritza czech czechoslovak czechoslovakian da dabbler
 dacoit daemon dago daimon dairymaid dairyman dakoit dakota dalesman dallier dalmatian damascene dancer dancing-master
 dane danseur danseuse dardan dardanian daredevil darling darner darwinian dastard dauber dauphin dawdler dayboy
 daydreamer daygirl dci deacon deaconess deadbeat deadeye deadhead deaf-mute dealer dean dearest dearie deary debaser
 debater debauchee debaucher debitor debtor decadent deceased decedent deceiver decipherer deckhand declarer decoder
 decorator decoy defalcator defamer defaulter defeatist defecator defector defendant defender defiler defrauder
 degenerate degrader deipnosophist deist delawarean delawarian delayer delegate delinquent deliveryman demagog demagogue
 demander demigod demiurge democrat demographer demographist demon demoniac demonstrator denizen dentist denturist
 departed departer dependant dependent deponent deportee deposer depositor depreciator depressive deputy derelict
 dermatologist dervish descender deserter designer deskman desperado desperate despoiler despot detainee detective
 determinist detractor developer deviant deviate deviationist devisee deviser devisor devotee devourer dharma dhegiha
 diabetic diabolist diagnostician dialectician diarist dibbuk dichromat dick dickhead dictator die-sinker diegueno
 diehard diemaker diesinker dieter dietician dietitian differentiator digger dignitary dike dilettante dilly-dallier
 dillydallier dimwit diner dingbat diocesan diplomat diplomate diplomatist dipsomaniac director disarmer disburser
 disciple disciplinarian discoverer discriminator discussant disentangler disparager dispatcher disprover disputant
 dissembler disseminator dissenter dissident dissimulator distiller distortionist distributer distributor disturber diva
 diver diversionist divider diviner dj djiboutian djinn djinni djinny do-gooder do-nothing doc docent dock-walloper
 docker dockhand dockworker doctor doctrinaire dodderer dodger dodo doer doge dogfighter dogmatist dogsbody
 dolichocephalic dolt domestic domine dominee dominican dominie dominus donatist donee donor doofus doorkeeper doorman
 doormat dorian dork dosser dotard double-crosser double-dealer doubter doughboy doula down-and-out dowser doyen doyenne
 dp draftee drafter draftsman draftsperson dragger dragoman dragoon dramatist draper draughtsman dravidian drawee
 drawler dreamer dressmaker dribbler drifter drinker driveller driver drooler dropkicker dropout drover drudge druggist
 druid drumbeater drummer drunk drunk-and-disorderly drunkard druse druze dry dryad dualist dubliner duce ducky dud dude
 dueler duelist dueller duellist duenna duffer dulcinea dullard dumbass dummy dunce dunderhead dunkard dunker dupe
 dustman dutch dutchman dwarf dweeb dweller dybbuk dyer dyke dynamiter dynamitist dynast dyslectic dyslexic dyspeptic
 earl earner earth-god earth-goddess earthling earthman east-sider easterner eater eavesdropper ebionite eblis eccentric
 ecclesiastic ecdysiast eclectic eclecticist ecologist econometrician econometrist economiser economist economizer
 ectomorph ecuadoran ecuadorian edger editor editorialist edo educatee educationalist educationist educator edwardian
 effecter effector effendi egalitarian egghead egocentric egoist egomaniac egotist egyptian egyptologist ejector elamite
 elder elector electrician electrocutioner electrologist electroplater electrotherapist elegist elf elitist elizabethan
 elocutionist emancipationist emancipator embalmer embassador embezzler embodiment embroiderer embroideress embryologist
 emcee emeer emeritus emigrant emigre emigree emir emissary empiricist employable employee employer emptor emulator
 enchanter encroacher encyclopaedist encyclopedist endocrinologist endodontist endomorph endorser energiser energizer
 enforcer engineer englishman englishwoman engraver enjoyer enlistee enologist enophile enquirer enrollee ensign
 enterpriser entertainer enthusiast entomologist entrepreneur enuki enumerator environmentalist envoy enzymologist
 eolian eparch ephesian epicene epicure epicurean epidemiologist epigon epigone epileptic epimetheus episcopalian
 epistemologist equal equalitarian equerry equestrian equivocator eradicator eremite erie eristic eritrean erotic
 escalader escapee escapist escapologist eschatologist escort eskimo esquimau esquire essayer essayist esselen essene
 esthete esthetician estimator etcher ethician ethicist ethiopian ethnarch ethnic ethnographer ethnologist ethologist
 etiologist etonian etruscan etymologist eudaemon eudemon eulogist euphrosyne eurafrican eurasian european evacuee
 evaluator evangelist evenk evenki everyman evildoer evolutionist ewe ewenki ex ex-gambler ex-mayor ex-president
 ex-serviceman ex-spouse examinee examiner exarch excavator excellency exchanger exciseman excogitator excursionist
 excuser executant executioner executive executor executrix exegete exhibitioner exhibitionist exhibitor exile
 existentialist exodontist exorciser exorcist expat expatriate expectorator expender experimenter expert exploiter
 explorer exponent exporter expositor expounder expressionist expurgator exterminator extern extoller extortioner
 extortionist extra extraterrestrial extravert extremist extrovert eyeful eyeish eyewitness fabian fabricator fabulist
 facilitator factotum faddist faerie faery fag faggot fagot fakeer faker fakir falangist falconer faller falsifier
 familiar famulus fan fanatic fancier fantasist fantasm fantast faqir faquir farmer farmerette farmhand farrier farsi
 fascist fascista fashionmonger fastener fatalist fathead fatso fatty faultfinder faun fauve fauvist favourite fawner
 fay featherweight fed federal federalist fellah fellata feller felo-de-se felon feminist fence-sitter fencer
 fencesitter fermentologist ferryman fetishist feudatory fibber fiddler fiduciary fielder fieldhand fieldsman
 fieldworker fiend fighter figurehead figurer fijian filer filibuster filibusterer filipino fill-in filmmaker finagler
 finalist financier finder finisher fink finn fire-eater fire-swallower firebrand firebug firefighter first-nighter
 first-rater fisher fisherman fishmonger fishwife fitter fixer flack flag-waver flagellant flak flamen flanker flasher
 flatfoot flatmate flatterer flautist fledgeling fledgling fleer flibbertigibbet flogger floorwalker florentine
 floridian florist flouter flunkey flunky flutist fly-by-night flyweight fo fodder foe foeman fogey fogy follower
 fomenter fomor fomorian fondler foodie fool footballer footman footpad footslogger forager forecaster foreigner
 forelady foreman foreperson forerunner forewoman forger forgiver fornicator fornicatress fortuneteller forty-niner
 forward fossil fossilist foster-child foster-daughter foster-mother foster-nurse foster-parent foster-son fosterling
 founder foundress four-flusher framer franc-tireur franciscan franco-american francophil francophile francophobe frank
 fratricide free-lance free-liver freebooter freedman freedwoman freeholder freelance freelancer freeloader freeman
 freemason freethinker freewheeler freewoman frenchman frenchwoman frequenter fresher freshman freudian friend frisian
 frogman front-runner frontbencher frontiersman frontierswoman frotteur fruitcake fruiterer frump fucker fuckhead fuckup
 fuddy-duddy fugitive fugleman fula fulah fulani fulbe fullback fumbler fumigator funambulist functionalist functionary
 fundamentalist fundraiser furrier fusilier fuss-budget fusspot futurist g-man gabonese gabriel gadaba gadabout gadfly
 gadgeteer gael gagman gagster gagwriter gainer galatian galilaean galilean galoot galvaniser galvanizer gambian gambist
 gambler gamekeeper games-master games-mistress gamin gamine ganef ganger gangsta gangster ganof gaolbird gaoler
 garbageman gardener garment-worker garmentmaker garnishee garroter garrotter garuda gasbag gasman gastroenterologist
 gastronome gatecrasher gatekeeper gatherer gaucho gaul gawk gawker gay gazetteer geek gemini gendarme genealogist
 general generalissimo generalist geneticist genevan genie genius genoese gentile geographer geologist geomancer
 geometer geometrician geophysicist geordie georgian geriatrician german germanist gerontologist ghanian ghostwriter
 gibraltarian giggler gigolo gilder gillie ginzo gipsy girondin girondist git gitana gitano giver gladiator glass-cutter
 glassblower glassmaker glassworker glaswegian glazer glazier gleaner globetrotter glossarist glutton gnostic go-between
 go-getter goalie goalkeeper goaltender goatherd gob gobbler goblin godmother godparent goer gofer goffer gold-beater
 gold-worker goldbeater goldbrick goldsmith goldworker golfer goliard gond gondolier gondoliere goner gongorist gonif
 goniff good-for-naught good-for-nothing goody-goody goof goof-off goofball goon gopher gorger gospeler gospeller
 gossiper gossipmonger goth gouger gourmand gourmandizer gourmet governess governor goy gp grabber grader graduate
 graecophile grammarian grandee grandmaster grandstander granger grantee granter grantor graphologist grappler
 gravedigger graverobber grazier greaseball greaser great grecian greengrocer greenhorn greenskeeper greeter gremlin
 grenadian grenadier greyback griever grifter gringo grinner griot groaner grocer groom-to-be groomsman grouch
 groundbreaker groundkeeper groundling groundskeeper groundsman groupie groveler groveller grower growler grownup
 grumbler grump grunter guarantor guardian guardsman guatemalan guerilla guerrilla guesser guest guestworker guinean
 guitarist gujarati gujerati gull gulper gumshoe gunman gunner gunrunner gunslinger gunsmith gurkha guru guttersnipe
 guvnor guy guyanese guzzler gymnast gymnosophist gynaecologist gynandromorph gynecologist gypsy haberdasher habitant
 habitue hack hack-driver hacker hadji haematologist haemophile haemophiliac haggler hagiographer hagiographist
 hagiologist haida hairdresser hairsplitter hairstylist haitian haji hajji hakeem hakim hakka halberdier halchidhoma
 half-breed half-caste half-pint half-wit halfback hamadryad hammerhead handicapper handler handyman hanger hanger-on
 hangman hanoverian haranguer harasser hardliner hardwareman harijan harlequin harmoniser harmonizer harper harpist
 harpooneer harpooner harpsichordist harpy harridan harrier harum-scarum harvester has-been hasid hassid hatemonger
 hater hatmaker hatter hauler haulier hausa haussa havasupai have have-not hawker hawkshaw hayseed hazan head
 head-shrinker headcounter headhunter headliner headman headmaster headmistress headsman headwaiter healer hearer
 heartbreaker heartthrob heathen heavy heavyweight hebraist heckler hedger hedonist hegelian heir heir-at-law hell-kite
 hell-rooster hellcat hellene hellhound hellion helmsman helot helper helvetian hematologist hemiplegic hemophile
 hemophiliac henchman herald herbalist herdsman herero heretic heritor hermaphrodite hermit hero herpetologist hesitater
 hesitator hesperides heterosexual hewer hick hidatsa hierarch high-muck-a-muck high-up highbinder highbrow higher-up
 highflier highflyer highjacker highlander highness highwayman hijacker hiker hillbilly hinayanist hindoo hindu
 hindustani hippie hippy hipster hire hireling hirer hispanic hisser histologist historian historiographer histrion
 hitchhiker hitchiti hitman hitter hittite hmong hoarder hoaxer hob hobbledehoy hobbler hobbyist hobgoblin hobo hodman
 hog hoister hoka holdout holdover holidaymaker hollander home-builder homebody homeboy homebuilder homegirl homeless
 homeopath homeowner homesteader homo homoeopath homophile homophobe homosexual homunculus honcho honduran honker honkey
 honkie honky honoree hood hoodlum hoofer hooligan hoosier hopeful hoper hopi hornist horologer horologist horseman
 horseshoer horsewoman horticulturist hosier host hostage hosteller hostler hotdog hotelier hotelkeeper hotelman hothead
 hotshot house-builder housebreaker housebuilder houseguest householder housekeeper housemaid houseman housemaster
 housemate housemother housewrecker hualapai hualpai huckster huddler hugger huguenot humanist humanitarian humdinger
 hummer humorist humourist hun hundred-percenter hungarian hunk hunkpapa hunter hunter-gatherer huntress huntsman hupa
 hurdler hurler husbandman hussar hussite hussy hustler hutu hyades hydrologist hydromancer hygienist hymie hyperope
 hypertensive hypnotiser hypnotist hypnotizer hypochondriac hypocrite hypotensive hysteric iberian ice-skater icelander
 iceman ichthyologist iconoclast idahoan idealist idealogue ideologist ideologue idiot idler idolater idolatress
 idoliser idolizer igbo ignoramus illinoisan illiterate illusionist illustrator imam imaum imbecile imbiber imitator
 immigrant immortal immune immunologist imperialist impersonator importee importer imposter impostor impresario
 impressionist improver inca incan incendiary inciter incompetent incumbent incurable independent indexer indian
 indianan indigen indigene individualist indo-european indonesian indorser inductee industrialist inebriate infant
 infanticide infantryman inferior infernal infidel infielder infiltrator influencer informant informer ingenue inger
 ingerman ingrate ingrian inhabitant inheritor inheritress inheritrix initiate initiator injun inka inmate innkeeper
 innocent innovator inoculator inpatient inquirer inquisitor insider insolvent insomniac inspector inspirer instigant
 instigator instructor instructress instrumentalist insured insurgent insurrectionist intellectual intercessor
 interlocutor interloper intermediary intermediator intern internationalist interne internee internist internuncio
 interpreter interrogator intersex intervenor interviewee interviewer intimate intriguer introvert intruder inuit
 invader invalid invalidator inventor investigator investor invigilator invitee ionian iowa iowan ioway iraki irani
 iranian iraqi irelander irish irishman irishwoman ironist ironmonger ironside ironworker iroquois irredentist irregular
 irreligionist irridentist islamist island-dweller islander ismaili ismailian isolationist israeli israelite italian
 itinerant jabberer jack-tar jackanapes jackass jacksonian jacobean jacobin jacobite jailbird jailer jailor jainist
 jamaican janissary janitor jansenist jap japanese jat javan javanese jawan jaywalker jazzman jeerer jeffersonian jerk
 jerk-off jerker jerry jerry-builder jester jesuit jew jew-baiter jeweler jeweller jewess jihadist jimdandy jimhickey
 jingo jingoist jinnee jinni jinx jobber jobholder jock jockey jogger johnny joiner joker jokester jongleur jordanian
 journalist journeyer journeyman judge juggernaut juggler jugoslav jugoslavian juicer jumper jungian junior junker
 junkie junky jurist juror juryman jurywoman justice justiciar justiciary justifier juvenile kabbalist kachina kafir
 kaiser kalapooia kalapuya kalif kaliph kalka kamia kampuchean kanarese kansa kansan karakalpak karelian karok kashmiri
 kassite katari kazak kazakh kazakhstani kechua keeper kekchi kelpie kelpy kelt kennan kentuckian kenyan keyboardist
 keynesian khalif khalifah khalka khalkha khan khanty khedive khirghiz khoisan khufu kibbutznik kibitzer kichai kickapoo
 kicker kid kiddie kiddy kidnaper kidnapper kike kiliwa kiliwi killer killjoy kindergartener kindergartner kingpin kiowa
 kirghiz kirgiz kisser klansman kleptomaniac klutz kluxer knacker knave kneeler knight knight-errant knitter knocker
 knockout know-all know-it-all knower knucklehead koasati kolam kolkhoznik komi kook korean kota kotar kp kraut
 krauthead kshatriya kui kurd kusan kuwaiti kvetch kwakiutl laborer labourer labourite lacer lackey laconian
 lady-in-waiting ladylove laggard lagger laird lakota lama lamaist lamarckian lame lamenter lamia laminator lamplighter
 lampooner lancastrian lancer landgrave landholder landlubber landman landowner landscaper landscapist landsman
 langlaufer langobard languisher lao laotian lapidarist lapidary lapidator lapidist lapp lapplander larcener larcenist
 lascar lasher latecomer latinist latino latitudinarian latona latvian laudator laugher laughingstock laundress
 laundryman laundrywoman laureate lawbreaker lawgiver lawmaker lawman layabout layman layperson lazar lazybones leader
 leaker leaper learner leaseholder leatherneck leaver lebanese lech lecher lector lecturer ledgeman left-hander
 left-winger lefthander leftist lefty legate legatee legionary legionnaire legislator lender lensman leo leper
 lepidopterist lepidopterologist leprechaun ler lesbian lessee lessor letch leto letterer letterman levantine leveler
 leveller leviathan levite lexicographer lexicologist liar libber libeler liberal liberalist liberator liberian
 libertarian libertine libra librarian librettist libyan licensee licenser licentiate lie-abed liechtensteiner liege
 liegeman lieutenant lifeguard lifer lifesaver lifter liftman light-of-love lighterman lightweight lilith lilliputian
 limey limner limnologist limper line-shooter linebacker lineman linendraper linesman lingerer linguist linkboy linkman
 linksman lion-hunter liquidator lir lisper listener literate lithographer lithomancer lithuanian litigant litigator
 litter-bearer litterateur litterbug litterer liturgist liverpudlian liveryman livonian loader loafer loaner loather
 lobbyist lobsterback lobsterman locater locator lockkeeper lockman lockmaster locksmith locum lodger logger loggerhead
 logician logistician logomach logomachist loiterer lombard londoner loner longbowman longer longshoreman look-alike
 looker looker-on loon looney loony looter loser lotus-eater loudmouth louisianan louisianian lounger lout lovely lover
 lowbrow lowerclassman lowlander lowlife loyalist lpn luba lubavitcher lubber luddite lulu lumberjack lumberman luminary
 lummox lumper lunatic luncher lunger lunkhead lurcher lurker lush lutanist lutenist lutheran luthier lutist
 luxembourger luxemburger lyricist lyrist ma macaroni macebearer macedonian macer machiavellian machinator machinist
 macho mackem macroeconomist macushla madagascan madcap madman madrigalist madwoman maestro mafioso magdalen magician
 magistrate magnate magnifico magus magyar maha maharaja maharajah maharanee maharani mahatma mahayanist mahdist mahican
 mahout mahratta maid maidservant maidu mailman maimer mainer mainstay maintainer major major-domo major-general
 majorette make-peace maker malacologist malahini malawian malay malayan malaysian malcontent maldivan maldivian
 malecite malefactor malfeasant malian maligner malik malingerer malthusian maltman malto maltreater maltster mam
 mammalogist man-about-town man-at-arms man-eater manageress manakin manchu mancunian mandaean mandatary mandator
 mandatory mandean maneuverer mangler maniac manic-depressive manichaean manichean manichee manicurist manikin
 manipulator mannequin mannikin manoeuvrer manservant mansi manslayer manumitter maoist map-reader mapper maquis
 maquisard maraco maratha marathoner marauder marcher margrave mari maricopa marine mariner marketer marksman maroon
 marquess marquise marrano married marshal martinet martyr marut marveller marxist marylander mascot masker masochist
 masorete masorite masquer masquerader massager masseur masseuse massorete master master-at-arms mastermind masturbator
 matador matcher matchmaker mate materialist mathematician matman matricide matriculate mattole mauler mauritanian
 mauritian maven maverick mavin maya mayan mayor meanie measurer meatman mechanic mechanist medalist medallist meddler
 mediator mediatrix medico meeter megalomaniac melancholiac melancholic melchite meliorist melkite melter member
 memoriser memorizer memsahib mendelian mender mendicant menial mennonite menominee menomini mensch mensh menshevik
 mentioner mentor mercenary mercer merchandiser merchant merchant-venturer merovingian merrymaker meshuggeneh
 meshuggener mesmerist mesmerizer mesoamerican mesomorph messenger messiah messmate mestizo metalhead metallurgist
 metalworker meteorologist methodist metic metis metropolitan mexican mexican-american mexicano mezzo mezzo-soprano
 miami miao michael michigander mick mickey micmac microbiologist microeconomist microscopist middlebrow middleman
 middleweight midget midinette midshipman midwife migrant migrator mikado mikmaq milady milanese militant militarist
 militiaman milkmaid milkman milksop mill-hand millenarian millenarist milliner millionaire millionairess millwright
 milord milquetoast mime mimer mimic mimicker minder miner mineralogist mineworker miniaturist miniconju minimalist
 minion minister ministrant minnesotan minoan minor minstrel minter minuteman misanthrope misanthropist misbeliever
 mischief-maker miscreant miser misfit misleader misogamist misogynist missionary missioner missourian mithraist miwok
 mixed-blood mixologist mnemonist moaner mobster mocker mod model modeler modeller moderate moderationist moderator
 modern modernist modiste moghul mogul mohammedan mohave mohawk mohican moirae moirai mojave molester moll mollah
 mollycoddle mollycoddler moloch monacan monarch monarchist monastic monegasque monetarist moneyer moneygrubber
 moneylender moneymaker moneyman monger mongol mongolian mongoloid monitor monitrice monochromat monolingual monologist
 monomaniac monophysite monopoliser monopolist monopolizer monotheist monsignor monster monstrosity montanan
 montserratian mooch moocher moon-curser moonie moonlighter moonshiner moor mope mopper moralist mordva mordvin
 mordvinian moro moroccan moron morosoph mortgagee mortgager mortgagor mortician moslem moss-trooper mossback
 motherfucker motile motorcyclist motorist motorman motormouth moujik mountaineer mountebank mounter mountie mourner
 mover moviegoer mozambican mp muadhdhin muazzin muckraker mudslinger muezzin mufti muggee mugger muggins mugwump
 muhammadan muhammedan mujahid mujik mujtihad mulatto muleteer mulla mullah multi-billionaire mumbler mummer muncher
 muralist murderee murderer murderess murmurer muscle-builder musclebuilder muscleman muse muser musher musician
 musicologist musketeer muskhogean muskogean muskogee muslim muslimah mutation mute mutilator mutineer mutterer
 muttonhead muzhik muzjik muzzler mvp mycenaen mycologist mycophage mycophagist myope myrmidon mystic mythologist nabob
 nag nagger nahuatl naif nailer namby-pamby namer namesake namibian nance nanticoke nanus naprapath narc narcissist
 narcist narcoleptic nark natator national nationalist native nativist natural naturalist naturist naturopath nauruan
 navaho navajo navigator navvy nawab naysayer nazarene nazi neapolitan nebbech nebbish nebraskan necessitarian necker
 necromancer needer needlewoman needleworker negativist neglecter negotiant negotiator negotiatress negotiatrix negro
 negroid neighbor neighbour neoclassicist neocon neoconservative neoliberal neologist neoplatonist neopolitan nepalese
 nepali nepotist nerd nereid nester nestorian netherlander netkeeper netminder neurasthenic neurobiologist neurolinguist
 neurologist neuroscientist neurosurgeon neurotic neutral neutralist nevadan newbie newcomer newsagent newsboy
 newscaster newsdealer newsman newsmonger newspaperman newspaperwoman newsperson newsreader newsvendor newswoman
 newswriter newtonian nganasan nibbler nicaraguan nigerian nigerien niggard niggler nightbird nighthawk nightrider
 nihilist nimby nincompoop ninja ninny nipper nipponese niqaabi nisei nitpicker nitwit no-account no-show nob nobelist
 noble nobody noc noctambulist nomad nominalist nominator nominee non-catholic non-jew non-resistant nonachiever
 nonagenarian nonattender nonbeliever noncandidate noncitizen noncom noncombatant noncompliant nonconformist nondescript
 nondrinker nondriver nonesuch nonmember nonpareil nonparticipant nonpartisan nonpartizan nonperson nonreader
 nonresident nonsmoker nonstarter nonsuch nonworker nootka normaliser normalizer norn norse norseman northerner northman
 norwegian nosey-parker nosher nosy-parker notability notable notary noticer nouveau-riche novelist novice novillero
 nubian nudger nudist nudnick nudnik nullifier numen numerologist numidian numismatist numismatologist numskull nuncio
 nurse nurse-midwife nurser nurseryman nutcase nutritionist nutter nymph nympho nympholept nymphomaniac oaf oarsman
 oarswoman oberson objector oblate obliger oboist obscurantist observer obsessive obsessive-compulsive obstetrician
 obstructer obstructionist obstructor occidental occult occultist occupant occupier oceanaut oceanid oceanographer
 octogenarian octoroon oculist oddball odds-maker odist oenologist oenophile offender offerer offeror office-bearer
 officeholder officer official officiant ofo ogalala oglala ogler ogre ohioan oiler oilman ojibwa ojibway oklahoman
 old-timer oldster oldtimer oligarch olmec olympian omaha omani ombudsman omnivore onanist oncologist oneida
 oneiromancer onlooker onomancer onondaga operagoer operative ophthalmologist opponent opportunist opposer oppressor
 optician optimist optometrist oracle orangeman orator orchestrator ordainer orderer orderly ordinand ordinary oread
 oregonian organ-grinder organiser organist organizer orientalist originator oriya orleanist ornamentalist ornithologist
 orphan orthodontist orthoepist orthopaedist orthopedist orthoptist osage oscan osculator osmanli osteologer osteologist
 osteopath osteopathist ostiarius ostiary ostler ostrich ostrogoth ostyak ostyak-samoyed oto otoe otolaryngologist
 otologist otorhinolaryngologist ottawa ouster out-and-outer outcast outcaste outdoorsman outdoorswoman outfielder
 outfitter outgoer outlander outlaw outlier outpatient outrider outsider overachiever overcomer overlord overnighter
 overseer owner owner-driver owner-occupier oxonian oyabun pa pacha pachuco pacificist pacifier pacifist packer packman
 packrat padder paddler paddy padre padrone paederast paediatrician paedophile pagan pageboy painter paiute pakistani
 pal paladin palaeontologist palatine paleo-american paleo-amerind paleo-indian paleographer paleographist
 paleontologist palestinian pallbearer palmist palmister palooka palsgrave pamlico pamperer pamphleteer panamanian
 pandar pander panderer panegyrist panelist panellist panhandler panjabi panjandrum pansexual pantheist pantomimer
 pantomimist pantryman pantywaist paparazzo paper-pusher paperboy paperer paperhanger papist papuan parachuter
 parachutist parader paragrapher paraguayan paralegal paralytic paramedic paramedical paramour paranoiac paranoid
 paraplegic paraprofessional parapsychologist paratrooper parcae pardner pardoner parer paretic pariah parishioner
 parisian parisienne parliamentarian parlormaid parlourmaid parodist parolee parricide parsee parsi parson part-owner
 part-timer partaker parthian participant partisan partitionist partizan partygoer parvenu pasha pashtoon pashtun
 passamaquody passenger passer passer-by passerby paster pastor patentee pathan pathfinder pathologist patient patrial
 patriarch patrician patricide patriot patrioteer patroller patrolman patron patroness patronne patsy patternmaker
 patwin patzer pauper pawer pawnbroker pawnee payee payer paymaster paynim pcp peacekeeper peacemaker peacenik pearler
 peasant peculator pedagog pedagogue pedaler pedaller pedant peddler pederast pedestrian pediatrician pediatrist pedlar
 pedodontist pedophile peeler peeper peer peeress peewee pen-friend pendragon penetrator penitent penman penobscot
 penologist penpusher pensionary pensioner pentathlete pentecostal pentecostalist peon perceiver percher percipient
 percussionist perfecter perfectionist performer perfumer perinatologist periodontist peripatetic perisher perjurer
 perpetrator persecutor persian personage personification perspirer persuader peruvian pervert peshmerga pessimist
 pesterer petitioner petter pettifogger phalangist phantasm phantasma phantom pharaoh pharisee pharmacist pharmacologist
 philanthropist philatelist philhellene philhellenist philippian philistine philologist philologue philomath philosopher
 philosophiser philosophizer phlebotomist phoenician phoner phonetician phoney phonologist phony photographer
 photojournalist photometrician photometrist phrenologist phrygian physician physicist physiologist physiotherapist
 phytochemist phytologist pianist picador picaninny piccaninny pickaninny picker picklepuss picknicker pickpocket
 picnicker pigman pigmy pilate pilferer pilgrim pillager pillock pilot pima pimp pin-up pinchgut pinhead pinko pioneer
 pip-squeak piper piranha pirate pisser pistoleer pitcher pitchman piute pivot pixie place-kicker placeholder
 placekicker placeman placeseeker plagiariser plagiarist plagiarizer plainclothesman plainsman plaintiff plaiter planner
 planter plantsman plasterer platelayer plater platitudinarian platonist play-actor playactor playboy player playfellow
 playgoer playmaker playmate playwright pleader pleaser pleb plebe plebeian pledgee pledger pleiades plenipotentiary
 plier plodder plotter ploughman ploughwright plower plowman plowwright plug-ugly plugger plumber plunderer plunger
 pluralist plutocrat plyer poacher podiatrist poet poet-singer poetess poetiser poetizer poilu pointillist pointsman
 poisoner pol polack polemic polemicist polemist policyholder politician politico pollster polluter poltergeist poltroon
 polycarp polyglot polymath polynesian polytheist pom pommy pomo pomologist ponca ponderer ponka pontifex pontiff pontos
 pontus poof pooh-bah pooler poove popinjay popper populariser popularizer populist pornographer porter portraitist
 portrayer portwatcher poser poseur poseuse positivist possessor post-impressionist postdiluvian postgraduate postilion
 postillion postimpressionist postman postmaster postmistress postponer postulant postulator posturer potawatomi potboy
 potemkin potentate pothead potholer pothunter potman potter potterer potyokin pouf poulterer poultryman pouter pow
 powderer powerbroker powerhouse practician practitioner praetor praetorian pragmatist prankster prater prattler
 pre-emptor pre-raphaelite pre-socratic preacher prebendary precentor preceptor predator predecessor predestinarian
 predestinationist predictor preemptor prefect prelate premier prentice presbyope presbyter presbyterian preschooler
 presenter presentist preservationist preserver president pressman prestidigitator preteen preteenager pretender
 preterist pretor prevaricator prexy prey priest priest-doctor prig primate primitive primus princeling printer
 printmaker prior prioress prisoner private privateer privateersman prizefighter pro pro-lifer probable probationer
 process-server proconsul procrastinator proctologist proctor procurator procurer procuress prodigal prodigy producer
 prof professional professor profiteer profligate prognosticator programmer prohibitionist projectionist prole
 proletarian promisee promiser promisor promoter prompter promulgator proofreader propagandist propagator prophesier
 prophet prophetess propman proponent proposer propositus proprietor proprietress prosecutor proselyte prospector
 prosthetist prosthodontist prostitute protectionist protector protege protegee protestant protester protestor
 protozoologist provider provincial provisioner provocateur provoker provost prowler proxy prude pruner prussian
 psalmist psephologist pseud pseudo pseudohermaphrodite psychiatrist psychic psycho psychoanalyst psycholinguist
 psychologist psychoneurotic psychopath psychophysicist psychotherapist psychotic pteridologist publican publiciser
 publicizer puck pudden-head puddler pudge pueblo pugilist puller puncher pundit punjabi punster punter pupil purchaser
 purist puritan purser pursued pursuer purveyor pusher pushover pushtun pussycat putter putterer putz pygmy pyrographer
 pyromancer pyromaniac qadi qatari quack quadriplegic quadroon quaestor quaffer quaker qualifier quapaw quarreler
 quarreller quarrier quarry quarryman quarterback quartermaster quebecois quechua queer querier quester questioner
 quibbler quiche quidnunc quietist quisling quitter quizmaster quizzer quoter rabbi rabble-rouser racialist racist
 racker racketeer raconteur radiobiologist radiochemist radiographer radiologist radiotherapist raftman raftsman
 ragamuffin ragpicker ragsorter raider rail-splitter railbird railroader railwayman rainmaker raiser raja rajah rajpoot
 rajput rake rakehell rambler rancher ranee ranger rani ranker ranter raper rapist rappeller rapper rapporteur
 rapscallion rascal rasta rastafarian rat-catcher ratepayer ratifier ratiocinator rationalist ratter raver ravisher
 reactionary reader realist realtor reaper reasoner reb rebel rebuker rebutter receptionist recidivist recipient
 recitalist reciter reckoner recluse reconciler record-breaker record-holder record-keeper recoverer recreant recruit
 recruiter recruiting-sergeant rector recusant red-header redact redactor redcap redcoat redhead redheader redneck
 redskin reeler reenactor ref referee referral refiner refinisher reformer reformist refugee refuter regent regicide
 registrant registrar regular reincarnation reliever religionist religious remunerator renegade renovator renter rentier
 repairer repairman repatriate repeater reporter reproacher reprobate reprover republican requester rescuer researcher
 reservist resident resister respecter respondent responder restauranter restaurateur rester restorer retailer
 retaliator retard retiree retreatant reveler reveller revenant revenuer reverend reversioner reversionist reviewer
 reviser revisionist revivalist revolutionary revolutionist rewriter rex rhabdomancer rhadamanthus rhetorician rheumatic
 rheumatologist rhibhus rhinolaryngologist rhymer rhymester ribald ribhus rider ridiculer riffian rifleman rigger
 right-hander right-winger righthander rightist ringer ringleader ringmaster rioter ripper riser ritualist rival riveter
 rivetter roadhog roadman roamer roarer roaster robber rocker rogue roisterer roller-skater rollerblader roly-poly roma
 roman romani romanian romanoff romanov romantic romanticist romany romeo rommany romper roofer rookie roomer roomie
 roommate roomy rooter rope-maker ropedancer ropemaker roper ropewalker rosicrucian rotarian rotter roue roughneck
 roughrider rounder roundhead roundsman rouser roustabout router rover rowdy rower royalist rubberneck rubbernecker rube
 ruffian ruiner ruler ruminator rummy rumormonger rumourmonger rumrunner runner runner-up runt ruralist rusher russian
 rustic rustler rwandan ryukyuan saame saami sabahan sabbatarian saboteur sabra sachem sacrificer sacristan saddhu
 saddler sadducee sadhu sadist sadomasochist safebreaker safecracker sagamore sage sagittarius sahaptin sahaptino sahib
 sailmaker sailor saint salesclerk salesgirl saleslady salesperson salian salmacis salter salutatorian saluter
 salvadoran salvadorean salvadorian salvager salvor samaritan same sami samnite samoan samoyed samurai sandbagger
 sandboy sandman sandwichman sangoma sannup sannyasi sannyasin santee sanyasi saphead sapper saracen sarawakian
 sardinian sartor sassenach satanist satirist satrap satyr saudi sauk saunterer savage savant savara saver savoyard
 sawbones sawyer saxist saxon saxophonist scab scalawag scallywag scalper scammer scamp scandalmonger scandinavian
 scapegoat scapegrace scaremonger scatterbrain scattergood scenarist scene-stealer sceneshifter sceptic schemer
 schizophrenic schlemiel schlep schlepper schlimazel schlockmeister schmo schmoozer schmuck schnook schnorrer scholar
 scholastic scholiast schoolchild schoolfellow schoolfriend schoolman schoolmarm schoolmaster schoolmate schoolmistress
 schoolteacher scientist sciolist scoffer scofflaw scold scolder scorekeeper scorer scorner scorpio scorpion scot
 scotchman scotchwoman scotsman scotswoman scoundrel scourer scourger scouser scout scouter scoutmaster scpo scrag
 scrambler scrapper scratcher scrawler screecher screener screenwriter screwball screwballer scribbler scrimshanker
 scriptwriter scrivener scrooge scrounger scrubber scrutineer scrutiniser scrutinizer sculler scullion sculptor
 sculptress sculpturer scythian seafarer seaman seamster seamstress searcher seasonal seasoner secessionist
 second-in-command second-rater second-stringer seconder secretary sectarian sectarist sectary secular secularist
 securer seducer seductress seeder seedman seedsman seeker seer segregate segregationist segregator seigneur seignior
 seismologist seizer selectman selector selectwoman self-seeker self-starter selkup seller semanticist semifinalist
 seminarian seminarist seminole semiotician semipro semiprofessional semite sempstress senator sendee sender senegalese
 seneschal senior sensationalist sensitive sensualist sentimentalist sentinel sentry separationist separatist sephardi
 septuagenarian seraph serb serbian serf sergeant sergeant-at-law sericulturist serjeant serjeant-at-arms
 serjeant-at-law sermoniser sermonizer serologist servant server serviceman servitor setter settler settlor sexagenarian
 sexist seychellois shadower shah shahaptian shaheed shaitan shaker shakespearean shakespearian shaktist shaman shammer
 shamus shanghaier shaper sharecropper shareholder shareowner sharer sharper sharpie sharpshooter sharpy shasta shavian
 shawnee shaytan she-devil shedder sheeny sheepherder sheepman shegetz sheik sheikh sheller shelver shepherd shepherdess
 sheriff sherlock sherpa shielder shifter shiite shill shingler shintoist ship-breaker shipbuilder shipmate shipowner
 shipper shipwright shirker shirtmaker shithead shitter shivaist shlemiel shlep shlepper shlimazel shlockmeister shmo
 shmuck shnook shnorrer shocker shoeblack shoemaker shogun shona shoofly shopaholic shopkeeper shoplifter shopper
 shopwalker shortstop shoshone shoshoni shouter shoveler shoveller shover show-off showgirl showman shrew shrimp shrink
 shudra shuffler shut-in shutterbug shylock shyster siberian sibyl sicilian sidekick sidesman sightreader sightseer
 signaler signaller signalman signatory signer sigyn sihasapa sikh silenus silly silvan silver-worker silversmith
 silverworker simperer simpleton sindhi singaporean singer singhalese sinhalese sinner sinologist siouan sioux sipper
 sirdar sire siren sissy six-footer sixth-former skagit skateboarder skater skeptic sketcher skidder skier skin-diver
 skinflint skinhead skinnerian skinny-dipper skipper skirmisher skivvy skulker skycap skydiver slacker slammer slanderer
 slapper slasher slaughterer slav slave slaveholder slaver slavey slayer sledder sleeper sleepwalker sleepyhead sleuth
 sleuthhound slicer slider slinger slob slobberer sloganeer slogger slop-seller slopseller slouch sloucher slovak sloven
 slovene slovenian slowcoach slowpoke slugabed sluggard slugger slumberer slut slyboots smallholder smarta smasher
 smiler smirker smoker smoothie smoothy smotherer smsgt smuggler snacker snarer snatcher sneak sneerer sneezer sniffer
 sniffler sniper snitch snitcher sniveler sniveller snob snoop snooper snoot snorer snorter snot snowboarder snuffler
 so-and-so sobersides socialiser socialist socialite socializer socinian sociobiologist sociolinguist sociologist
 sociopath sodalist sodbuster sodomist sodomite softie softy sojourner solderer soldier solicitor solitudinarian soloist
 solon solver somali somalian sommelier somnambulist somniloquist songster songstress songwriter sonneteer sooner
 soothsayer soph sophist sophisticate sophomore soprano sorbian sorcerer sorceress sorehead sorrower sorter sot sotho
 soul soundman sourpuss souse southerner southpaw sovereign sower spaceman spacewalker spammer spaniard spanker sparer
 spartan spastic speaker spearhead specialiser specialist specializer specifier spectator spectre speculator speechifier
 speechmaker speechwriter speeder speedskater spelaeologist speleologist spellbinder speller spelunker spend-all
 spendthrift spewer sphinx spic spick spik spiller spindlelegs spindleshanks spinmeister spinner spiritualist spitfire
 spitter spiv splicer splitter spoiler spoilsport sponger sponsor spook sportscaster sportswriter spot-welder spotter
 spouter sprawler sprayer sprigger sprinter sprite sprog spurner spy spymaster squabbler squanderer squatter squaw
 squawker squealer squint-eye squinter squire squirmer squirt stabber stableboy stableman stacker staffer stagehand
 stager staggerer stainer stakeholder stalinist stalker stalwart stammerer stamper stand-in standard-bearer standardiser
 standardizer standee stander star starer starets stargazer starlet starveling statesman stateswoman stationer
 stationmaster statistician stay-at-home steady stealer steamfitter steamroller steelmaker steelman steelworker
 steeplejack steerer steersman stemmer stenographer stentor stepper sterope stevedore steward stewardess
 stick-in-the-mud stickler stifler stigmatic stigmatist stinker stinkpot stinter stipendiary stippler stirrer stitcher
 stock-taker stockbroker stockholder stockist stockjobber stockman stocktaker stoic stomper stonecutter stonemason
 stoner stonewaller stooge stoolie stoolpigeon stooper storekeeper storyteller stowaway strafer straggler straight
 stranger straphanger strategian strategist strawman strayer streaker stretcher-bearer strider strikebreaker striker
 stringer striper stripling striptease stripteaser striver stroller strong-armer strongman struggler strumpet student
 stuffer stumblebum stumbler stunner stupe stutterer styler stylist stylite subaltern subcontractor subdeacon subdivider
 subduer subeditor subjectivist subjugator sublieutenant submariner submitter subnormal subordinate suborner subscriber
 subsidiary subsidiser subsidizer subsister subtracter suburbanite subversive subverter subvocaliser subvocalizer
 succeeder successor succorer succourer succuba succubus sucker sudanese sudra suer sufferer suffragan suffragette
 suffragist sufi suggester suitor sumatran sumerian summercater summercaters sunbather sundowner sunni sunnite super
 supercargo supergrass superintendent superior superman supermarketeer supermarketer supermodel supernatural
 supernumerary superordinate superstar supervisor supplanter suppliant supplicant supplier supporter suppresser
 suppressor supremacist suprematist supremo surfboarder surfer surgeon surmounter surpriser surrealist surrenderer
 surrogate surveyor survivalist survivor suspect sustainer sutler svengali swagger swaggerer swaggie swagman swami
 swashbuckler swayer swazi swearer swede sweeper sweetheart sweetie swellhead swimmer swindler swineherd swinger swiss
 switch-hitter switcher switchman swordsman swot sybarite sycophant syllogiser syllogist syllogizer sylvan symboliser
 symbolist symbolizer sympathiser sympathizer symphonist symposiarch symposiast syncopator syndic syndicalist syndicator
 synonymist syntactician synthesiser synthesist synthesizer syphilitic syrian systematiser systematist systematizer
 systemiser systemizer t-man tablemate tacker tackler taco tactician tadzhik tagalog tagalong tagger tahitian tai
 tailback tailgater tailor taiwanese tajik takelma taker talebearer taleteller talker tallyman tamer tamil tantaliser
 tantalizer tantrist tanzanian tao taoiseach taoist taos tapper tapster taracahitian tarahumara tarheel tart tartufe
 tartuffe taskmaster taskmistress taste-maker taste-tester taster tatar tatterdemalion tattler tattletale taxer
 taxidermist taxidriver taximan taxman taxonomer taxonomist taxpayer teacher teammate teamster tearaway tease teaser tec
 techie technician technocrat technologist technophile technophobe ted teen teenager teetotaler teetotalist teetotaller
 tekki telecaster telegrapher telegraphist teleologist telepathist telephoner telephonist televangelist telltale
 tellurian telugu temp templar temporary temporiser temporizer tempter tenant tenderfoot tennessean tenno tenorist
 tentmaker tergiversator termagant termer terminator terpsichorean territorial terrorist testate testator testatrix
 testee tester testifier teton teuton teutonist texan thai thane thatcherite thaumaturge thaumaturgist theatergoer
 theatregoer theban theist theologian theologiser theologist theologizer theoretician theoriser theorist theorizer
 theosophist therapist thespian thessalian thessalonian thetis theurgy thief thinker third-rater thirster thoroughbred
 thought-reader thracian throttler throwaway throwback thrower throwster thruster thug thunderbird thurifer thwarter
 tiddler tightwad tike tiler tilter timberman timekeeper timeserver timorese timpanist tinker tinkerer tinner tinsmith
 tinter tipper tippler tipster tiro titan tither title-holder titterer tlingit toady toaster toastmaster tobacconist
 tobagonian tobogganist toda toddler toff togolese toiler toller tollgatherer tollkeeper tollman toltec tomfool tongan
 toolmaker toper topper torchbearer toreador torero tormenter tormentor tort-feasor tortfeasor torturer tory tosser
 totalitarian totemist toter totterer touch-typist toucher tough toughie tourer tourist tout touter tovarich tovarisch
 towhead townee towner townes townie townsman towny toxicologist tracker tracklayer tractarian trader tradesman
 traditionalist traducer trafficker tragedian tragedienne trailblazer trainbandsman trainbearer trainee trainer trainman
 trainmaster traitor traitress tramp tramper trampler transactor transalpine transcendentalist transcriber transexual
 transferee transferer transferor transferrer transgendered transgressor transient translator transmigrante transmitter
 transplanter transsexual transvestite trapper trappist trapshooter traveler traveller traverser trawler treasonist
 treasurer treater trekker trembler trencher trencherman trend-setter trespasser tribade tribesman tribologist tribune
 tricker trickster trier trifler triggerman trigonometrician trinidadian trinitarian tripper tritheist triumvir
 troglodyte trojan troller trollop trombonist trooper trotskyist trotskyite troubadour troublemaker troubler
 troubleshooter trouper truant trucker truckler trudger truelove trumpeter trustbuster trustee truster trustor trusty
 tsar tsarina tsaritsa tsimshian tswana tuareg tub-thumper tubercular tugger tulu tuner tungus tungusic tunisian tunker
 tupi turcoman turk turki turkmen turkoman turncoat turncock turnkey turtler tuscan tuscarora tutee tutelo tutor tutsi
 twaddler twat twerp twiddler twin twiner twirler twirp twit two-timer tycoon tyke tympanist typesetter typist
 typographer tyrant tyro tyrolean tzar tzarina ubermensch udmurt ugandan uighur uigur ukranian ull ullr
 ultraconservative ultramontane ump umpire underachiever underboss underclassman underdog undergrad undergraduate
 underling underperformer undersecretary underseller understudy undertaker underwriter undesirable undine undoer
 unfastener unfortunate uniat uniate unicyclist unilateralist unionist unitarian unperson unraveler unraveller untier
 untouchable upbraider upholder upholsterer uprooter upsetter upstager upstart uranologist urchin uriah urinator
 urologist uruguayan usbeg usbek user usherette usufructuary usurer usurper utahan ute utiliser utilitarian utilizer
 utopian utterer uygur uzbak uzbeg uzbek vacationer vacationist vaccinator vaccinee vacillator vagrant vaishnava vaisya
 vajra valedictorian valentine valet valetudinarian vali valuator valuer vamp vamper vampire vandal vanir vanisher
 vanquisher vaquero varlet varmint varnisher vassal vaticinator vaudevillian vaulter vaunter vedist vegan vegetarian
 vendee vender vendor venerator venetian venezuelan ventriloquist venturer veps vepse vepsian verbaliser verbalizer
 verger verifier vermin vermonter versifier vestryman vestrywoman vet veteran veterinarian veterinary vexer vibist
 vibraphonist vicar vicar-general vice-regent vicegerent viceroy victim victimiser victimizer victor victorian victualer
 victualler vidar vietnamese viewer vigilante viking vilifier villager villainess villein vindicator vintager vintner
 violator violinist violist violoncellist vip virago virgin virginian virgo virologist virtuoso visayan viscount
 visigoth visionary visitant visitor visualiser visualizer vitaliser vitalist vitalizer vithar vitharr viticulturist
 vivisectionist vixen vizier vlogger vocaliser vocalist vocalizer vociferator vogul voicer voider voluntary volunteer
 voluptuary vomiter votary voter votyak vouchee voucher vower voyager voyeur vulcaniser vulcanizer vulgarian vulgariser
 vulgarizer wacko waddler waffler wag wagerer waggoner waggonwright wagnerian wagoner wagonwright wahabi wahhabi waif
 wailer wainwright wakashan waker walapai walk-in walk-on wall-paperer wallah walloon walloper wallpaperer wally waltzer
 wampanoag wanderer wangler wanker wannabe wannabee wanter wanton warbler ward ward-heeler warden warder wardress
 warehouseman warehouser warlord warmonger warrantee warranter warrantor warrener warrior washer washerman washerwoman
 washingtonian washwoman wasp wassailer waster wastrel watchdog watcher watchmaker watchman watercolorist watercolourist
 waterer waterman watusi watutsi waver waverer wax-chandler wayfarer weakling wearer weasel weatherman weaver webmaster
 weeder weekender weeper weigher weightlifter weird weirdie weirdo weirdy weisenheimer welcher welcomer welder
 well-wisher welsh welsher welshman welterweight wencher wesleyan west-sider westerner wetback whacko whaler wheedler
 wheelwright whiffer whig whiner whipper whipper-in whippersnapper whirler whisperer whistle-blower whistleblower white
 whitey whittler whiz whiz-kid whizz whizz-kid wholesaler whoremaster whoremonger wiccan wichita wicket-keeper wiggler
 wight wigmaker wildcatter wimp windbag winder windtalker winemaker wingback winger wingman winker winnebago winner wino
 wintun wiper wire-puller wireman wirer wiretapper wisconsinite wiseacre wisenheimer witch witch-hunter withdrawer
 withholder withstander witness witnesser wiz wobbly wog wolverine wonderer wonk woodcarver woodcutter woodman woodsman
 woodworker wooer woolgatherer woolsorter wop word-painter wordmonger wordsmith workaholic worker workfellow workingman
 workman workmate world-beater worldling worrier worrywart worshiper worshipper worthy wrangler wrecker wrester wrestler
 wretch wriggler write-in writer wrongdoer wuss wykehamist wyomingite wyrd xhosa xylophonist yachtsman yachtswoman yahi
 yahoo yakut yakuza yana yank yankee yankee-doodle yanker yardbird yardie yardman yardmaster yavapai yawner yearling
 yearner yeller yemeni yeniseian yenta yeoman yes-man yeti yid yielder yob yobbo yobo yodeller yokel yoruba youngster
 younker yucatec yucateco yugoslav yugoslavian yuma yuppie zairean zairese zambian zany zapotec zapotecan zealander
 zealot zimbabwean zionist zombi zombie zoologist zoroastrian zulu zuni
statement: abjuration abnegation abridgement accusal accusation acknowledgment ad-lib adage adducing admission
 admonishment admonition advice advisory affirmation affirmative allegation allegement allusion annotation answer apercu
 apologia apology appeal argument assertion asseveration assumption assurance averment avouchment avowal backdown
 banality banning banns barb bastardization bayat belief berating betrothal boast brag broadside call carping
 castigation chant characterisation characterization charge chastening cheer chiding cite claim clarification cliche
 climb-down clincher comeback command comment commonplace compliment concern condemnation confession conjecture
 conspectus construal contention converse conviction correction corrigendum counterargument countercharge counterplea
 criticism cross-index cross-reference cry cv deception defense demand demythologisation denial denunciation deriving
 determiner diatribe dibs dictum dig directive disaffirmation disambiguation disavowal disclaimer dismissal edict
 eisegesis embrace epanodos epithet equivocation erratum etymologizing euphemism exclamation exculpation excuse exegesis
 exhortation explanandum explanans explanation explicandum exposition expounding extenuation extropy faultfinding
 finger-pointing fingerpointing footnote forbiddance forbidding foretelling fortunetelling gambit gibe greeting guess
 handout hint hope horoscope hypothesis ijtihad implication imputation incrimination inculpation ingathering innuendo
 insinuation insistence insisting instruction insult interdiction invocation ipsedixitism jab jeer jibe justification
 lament lemma line literal litotes lodgement lodgment malaprop malapropism mantra maxim mention metaphor meteorology
 midrash misconstrual misprint misreading misrepresentation misstatement monition monstrance moralisation moralization
 moralizing motto musing mythologisation mythologization name-dropping naysaying necrology negation nickname notion oath
 obit objurgation observation outburst overcall overstatement overture overview parole philosophizing phrase pitch
 plaint platitude playbill plea pleading pledge ploy point popularisation popularization portraiture portrayal posit
 postulate postulation pre-empt preachification precis precondition predication prediction preempt premiss professing
 prognosis promise promulgation pronouncement pronunciamento proposition proverb ps punchline purism putdown quadratic
 question quibble quip quotation quote racecard ratiocination rationale reaffirmation reasoning reassertion rebuke
 recantation recap recollection recommendation recrimination redefinition reference refrain refusal rejection rejoinder
 remark reminder reply reprehension reprimand reproach reproof reproval request response restatement resume retort
 retraction retrospection revelation rhetoric riposte scolding self-accusation self-condemnation self-contradiction
 self-incrimination self-justification self-reproof simplification simplism slur soundbite spec speculation spoonerism
 subsumption suggestion sum-up summation surrebuttal surrebutter surrejoinder suspicion swipe synopsis talk taunt
 tautology term theorem theory thesis thought threat tongue-lashing troth truism typo ultimatum understatement
 upbraiding utterance view vow warning watchword whip-round wigging wisecrack wish word word-painting worry yea zinger
telling: commentary disclosure estimate finding forecast portrait prayer query sermon toast tribute
`;

/** Plurals that do not follow from the noun by rule. */
export const irregularNouns = `
addendum: addenda
alumna: alumnae
alumnus: alumni
amanuensis: amanuenses
amora: amoraim
amphisbaena: amphisbaenae
analysis: analyses
antihero: antiheroes
apotheosis: apotheoses
appendix: appendices
ashkenazi: ashkenazim
autochthon: autochthones
automaton: automata
bacchante: bacchantes
bambino: bambini
bandit: banditti
basileus: basileis
basso: bassi
beadsman: beadsmen
beau: beaux
bimbo: bimboes
blackfoot: blackfeet
bolshevik: bolsheviki
bravo: bravoes
brother: brethren
bureau: bureaux
castrato: castrati
chasid: chasidim
chassid: chassidim
chela: chelae
cherub: cherubim
child: children
choragus: choragi
chuvash: chuvashes
cicerone: ciceroni
colloquium: colloquia
colossus: colossi
comic: comics
commando: commandoes
conquistador: conquistadores
consortium: consortia
contralto: contralti
corrigendum: corrigenda
cry: crying
cry: cryings
curia: curiae
cyclops: cyclopes
dago: dagoes
desperado: desperadoes
dibbuk: dibbukkim
dictum: dicta
dilettante: dilettanti
diva: dive
djinny: djinn
dodo: dodoes
dryad: dryades
dwarf: dwarves
dybbuk: dybbukkim
eisegesis: eisegeses
elf: elves
enchiridion: enchiridia
ephemeris: ephemerides
epithalamium: epithalamia
erratum: errata
executrix: executrices
exegesis: exegeses
exordium: exordia
famulus: famuli
fatso: fatsoes
fellah: fellaheen
fellah: fellahin
fishwife: fishwives
flamen: flamines
flatfoot: flatfeet
florilegium: florilegia
forum: fora
genius: genii
godchild: godchildren
goy: goyim
grandchild: grandchildren
gymnasium: gymnasia
haggada: haggadoth
haggadah: haggadas
haredi: haredim
hasid: hasidim
hassid: hassidim
hero: heroes
herr: herren
hobo: hoboes
homunculus: homunculi
housewife: housewives
hydra: hydrae
hypothesis: hypotheses
igbo: ibo
innuendo: innuendoes
jingo: jingoes
jinni: jinn
kibbutz: kibbutzim
lamia: lamiae
lemma: lemmata
libra: librae
libretto: libretti
macaroni: macaronies
madame: mesdames
maestro: maestri
mafioso: mafiosi
magnifico: magnificoes
magus: magi
mamma: mammae
man: men
manifesto: manifestoes
manservant: menservants
medusa: medusae
memorandum: memoranda
mestizo: mestizoes
mezuzah: mezuzoth
midrash: midrashim
midwife: midwives
minyan: minyanim
monsieur: messieurs
monsignor: monsignori
moshav: moshavim
moslem: moslim
moslem: moslims
motto: mottoes
mulatto: mulattoes
myrmidon: myrmidones
navaho: navahoes
navajo: navajoes
negro: negroes
nereid: nereides
novella: novelle
nullipara: nulliparae
numen: numina
oceanid: oceanides
paparazzo: paparazzi
paterfamilias: patresfamilias
persona: personae
pinko: pinkoes
plenum: plena
ploughman: ploughmen
pontifex: pontifices
primigravida: primigravidae
primipara: primiparae
prognosis: prognoses
prolegomenon: prolegomena
propositus: propositi
prothalamium: prothalamia
salesperson: salespeople
schmo: schmoes
schutzstaffel: schutzstaffeln
sephardi: sephardim
seraph: seraphim
shmo: shmoes
signora: signore
signore: signori
signorina: signorine
soprano: soprani
sphinx: sphinges
starets: staretsy
starets: startsy
stepchild: stepchildren
succubus: succubi
supercargo: supercargoes
swami: swamies
synopsis: synopses
tenderfoot: tenderfeet
thesaurus: thesauri
thesis: theses
thief: thieves
triumvir: triumviri
tyro: tyros
ubermensch: ubermenschen
uighur: uigurs
ultimatum: ultimata
virago: viragoes
virtuoso: virtuosi
wahhabi: wahhabis
werewolf: werewolves
wife: wives
woman: women
yeshiva: yeshivahs
yeshiva: yeshivoth
`;
