// Made by `npm run build:english` from WordNet 3.1 and the corrections in bench/english; not written by hand.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. See LICENSE-WordNet beside this file.

/** Nouns by their classes. */
export const nounTable = `
body document: leaflet plaque
body person: head
body: abdomen abdominal abducens abducent acanthion acanthocyte acaryote acetabulum achromatin acromion acrosome acth
 adductor adenohypophysis adenoid adh adnexa adrenal adrenalin adrenaline adrenocorticotrophin adrenocorticotropin
 adventitia afferent afro afterbirth agnail akaryocyte akaryote ala albuginea allele allelomorph allograft
 alpha-adrenoceptor alveolus ameloblast ampulla amygdala anastomosis anisogamete ankle anklebone anlage annexa annualry
 ans anterior antiserum antrum anus aorta aponeurosis appendage arachnoid archipallium arcus areola arm armpit arse
 arsehole arteria arteriola arteriole artery arthromere articulatio arytaenoid arytenoid ass asterion astragal astrocyte
 astroglia atheroma atrium attilio auricle auriculare autacoid autocoid autograft autoplasty autosome axilla axolemma
 axon axone back ballock bandyleg baroreceptor basophil basophile beard behind belly bellybutton beta-adrenoceptor
 betweenbrain biceps bicuspid bile blackhead bladder blastema blastocyte bleb blood bloodstream blowhole bod body
 bollock bonce bone bonelet bouffant bowel bowleg braid brain brain-stem braincase brainpan brainstem breast breastbone
 bregma bronchiole bronchus brow buccula bucktooth bulla bullethead bunghole buns buttock buttocks cadaver caecum
 cakehole calcaneus calcitonin calvaria canaliculus canine canthus capitate cardia carpal carpus cartilage caruncle
 caruncula cauda caudate caul cavum cecum cellulite celom celoma cementum centriole centromere centrosome centrum
 cerebellum cerebrum cervix cftr chassis cheek cheekbone chemoreceptor chest chiasm chiasma chignon chin cholecystokinin
 chondriosome choroid chromatid chromatin chromosome chyle cingulum cistern cisterna cistron claustrum clavicle clit
 clitoris cloaca clot cns coagulum coccyx cochlea coelom coif coiffure collagen collarbone colon colostrum come comedo
 commissure concha condyle condylion conjunctiva conk corium cornea corneum cornu coronion corpse cortex corticotrophin
 corticotropin costa cowlick coxa cranium cremains crotaphion crus cubitus cum cuspid cuticle cutis cytol cytomembrane
 cytoplasm cytoplast cytoskeleton cytosmear cytosol dacryocyst dacryon decidua decussation deltoid dendrite depressor
 derma dermis derriere dewlap diaphysis diarthrosis diastema dictyosome diencephalon dilator dorsum dreadlock duct
 ductule ductulus duodenum dura ear eardrum earlobe ecf efferent ejaculate elastin elbow enamel enarthrosis encephalon
 end-plate endocardium endocranium endocrine endolymph endometrium endoneurium endoplasm endoskeleton endosteum
 endothelium endplate energid enteroceptor enteron entomion entrails eosinophil eosinophile ependyma epicanthus
 epicardia epicardium epicondyle epicranium epidermis epididymis epigastrium epiglottis epinephrin epinephrine epiphysis
 epithelium erythroblast erythrocyte eschar esophagus ethmoid exocrine exoskeleton extensor exteroceptor extremity
 exuviae eye eyeball eyebrow eyelash eyelid eyetooth face facia facial fanny fascia fasciculus fauces femoris femur
 fenestra fibroblast fibrocartilage fibula filum fimbria finger fingernail fingertip fist flab flattop flesh flexor
 follicle fontanel fontanelle foramen forearm forebrain forefinger forehead forelock foremilk foreskin fornix fovea
 freckle frill fundus gallbladder gamete gametocyte gangliocyte ganglion gastrin gastrocnemius gene genitalia genitals
 genu ghrelin gingiva ginglymus girdle glabella gland glans gleet glia glomerulus glossa glottis glucagon glute gluteus
 gnathion goatee gonad gonadotrophin gonadotropin gonion graft granulocyte gristle groin gullet gut gyrus hair haircut
 hairdo hairstyle half-moon hallux hamate hammertoe hamstring hand handle-bars hangnail haplotype haunch heelbone
 heterograft heterozygote hilum hilus hindbrain hindgut hindquarters hip hipbone hippocampus histamine histiocyte
 homeobox homograft homozygote hooknose hooks hooter hormone humerus humulin hyaloid hyaloplasm hybridoma hyoid
 hypochondrium hypoglossal hypophysis hypothalamus ileum imperial incisor incus infundibulum inguen inion innards
 inosculation instep insulin integument interbrain intercostal interoceptor interstice intestine intima introitus
 ischium isogamete jaw jawbone jejunum joint jowl jugale jugular karyolymph karyon karyoplasm karyotype keister kidney
 kinetochore knee kneecap kneepan knuckle labium labrocyte lacteal lamina lanugo lap lappet laryngopharynx larynx lash
 lat leg lemniscus lentigo leptomeninges leucocyte leucorrhea leukocyte leukorrhea levator lid lifeblood ligament limb
 limbus lingua linin liothyronine lip liposome liver lobe lobule lochia locule loculus loins lung lunula lunule lymph
 lymphoblast lymphocyte lysosome macrocyte macroglia macrophage macule maidenhead malar malleus mamilla mammilla
 mandible mandibula manubrium manus marcel marrow marsupium masseter mastocyte mastoid mastoidal mastoidale maulers maw
 maxilla maxillary meatus mediastinum megacolon megakaryocyte megaloblast megalocyte melanoblast melanocyte melatonin
 meninges meninx meniscus menorrhea mesencephalon mesentery mesocolon mesophyron mesothelium metacarpal metacarpus
 metaphysis metatarsal metatarsus metencephalon metopion microcyte microglia microgliacyte micropenis microphage
 microphallus microsome microtubule mid-calf midbrain midriff midsection milium minge minimus mitochondrion mitt
 modiolus molar monoblast monocyte mons motilin motoneuron moustache moustachio mouth mps mucosa mucus muscle
 musculature musculus mustache mustachio myelencephalon myeloblast myelocyte myocardium myofibril myofibrilla myometrium
 myringa nail nape naris nasion nasopharynx nates navel navicular neck neencephalon neocortex neoencephalon neopallium
 nephron nerve nervus neurilemma neuroblast neuroepithelium neuroglia neurogliacyte neurohormone neurohypophysis
 neurolemma neuron neuropil neuropile neutrophil neutrophile nipple nodule noggin nonallele noradrenaline norepinephrine
 nose nostril nucha nucleole nucleolus nucleoplasm nucleus obelion occiput ocellus oculomotor oculus oesophagus
 olecranon oligodendria oligodendrocyte oligodendroglia omentum ommatidium omphalos omphalus oncogene onyxis oocyte
 ootid operon ophryon optic orb orbitale organ organelle orifice oropharynx os osmoreceptor ossicle ossiculum osteoblast
 osteoclast osteocyte osteophyte otoganglion overlip oviduct ovotestis ovum oxytocin palaeencephalon palate
 paleencephalon paleocerebellum paleocortex paleoencephalon paleostriatum pallidum pallium palm palpebra pancreas
 parafovea parasympathetic parathormone parathyroid parenchyma paries parthenote patella pathway paunch pearly pecker
 pecs pectoral pectoralis pectus pelvis penis pericardium perilymph perimysium perineum perineurium periosteum
 perithelium peritoneum permanent peroneus perspiration pes phagocyte phalanx pharynx physiognomy pigtail pilus
 pinguecula pinkie pinky pisiform pitocin pitressin pituitary plait plasm plasma plasmablast plasmacyte platysma pleura
 plexus plica pneumogastric pogonion pollex polygene ponytail porta postcava posterior potbelly prat precava precordium
 premolar prepuce primordium privates proboscis pronator pronucleus proprioceptor prosencephalon prostaglandin prostate
 prostheon prosthion proto-oncogene protoplasm protoplast protropin psoas pterion pterygium pubes pubis pudding-face
 pudendum punctum puss pussy putamen pylorus quadriceps quick quiff radicle ramus raphe ras rbc receptor recessive
 rectum rectus relaxin res rete reticulocyte retina rhaphe rhinencephalon rhinion rhombencephalon ribosome rima rudiment
 ruga saccule sacculus sacrum saliva salpinx sanies sarcolemma sarcomere sarcoplasm sarcosome sarcostyle sartorius
 scalenus scalp scapula schnoz schnozzle sclera scrotum scruff sebum secreter secretin secretor semen sensorium septum
 serosa serratus serum sesamoid shin shinbone shoulder shunt side-whiskers sideburn sideroblast siderocyte sinciput
 sinew sinus sinusoid skin skull slobber small smegma socket soleus somatotrophin somatotropin soup-strainer sperm
 spermatid spermatocele spermatocyte spermatozoan spermatozoon sphenion sphenoid spherocyte sphincter spicule spiculum
 spine spiracle spittle splayfoot spleen splenius spongioblast sputum stapes stephanion sternocleidomastoid sternum sth
 stomach striatum submaxilla submucosa subthalamus succus sudor sulcus supercilium supinator sutura suture sweat
 symphysion synapse syncytium synovia synovium tarsal tarsus tastebud tear teat teeth tegument telencephalon telomere
 temporalis tendon tentorium teres testicle testis tetraiodothyronine thalamus thalmencephalon thatch thenar
 thermoreceptor thigh thighbone thorax throat thumb thumbnail thymosin thyrocalcitonin thyroid thyroxin thyroxine tibia
 tibialis ticker tiptoe tissue tit titty toe toenail tongue tonsil tonsilla tonsure tooshie tooth torso trabecula
 trachea tragus transgene transplant trapezius tress triceps trigeminal trigeminus triiodothyronine triquetral
 trochanter trochlear trochlearis tuberosity tubule tum tummy tunic tunica turbinal turbinate tush tympanum ulna
 umbilical umbilicus umbo underbody underlip unguis ureter urethra uterus utricle utriculus uvea uvula vacuole vagina
 vagus vallecula valve valvelet valvula valvule vas vasopressin vein vena venter ventricle venula venule vermis vertebra
 vesica vesicle vessel visage viscera viscus vitals vomer vulva waist waistline wattle wbc whiskers windpipe womb wrist
 xenograft xxy xy xyy yap zona zonula zonule zygoma zygomatic zygote
charging document statement: complaint
charging document: affidavit filing indictment lawsuit papers suit warrant
charging: charges filings
demonym female person: b-girl cinderella lolita wac
demonym fiction person: alecto argus cadmus cerberus chimaera chimera chiron cyclops euryale geryon gorgon hydra jotun
 jotunn medusa megaera mimir minotaur stheno tisiphone typhoeus typhon
demonym kin person: jnr jr simeon
demonym male person: esq fauntleroy herr lothario monsieur senhor tarzan
demonym person staging: tartufe tartuffe
demonym person statement: riff
demonym person: abenaki abkhas abkhasian abkhaz abkhazian abnaki acadian achaean achaian achomawi aditya adventist
 aeolian aesir aether afghanistani african african-american afrikander afrikaner aglaia ahura alabaman alabamian alaskan
 albanian aleut aleutian alexandrian algerian algonkian algonkin algonquian algonquin almoravid alsatian altaic american
 amerindian amhara amish anabaptist anasazi andorran andvari angevin angevine anglican anglo-american anglo-indian
 anglo-saxon angolan angolese anguillan annamese anti-american anti-semite antiguan anunnaki anzac appalachian aquarius
 arab arabian arabist aramaean aramean arapaho arapahoe arawak arawakan arcadian areopagite argentinian argive aricara
 aries arikara aristotelean aristotelian arizonan arizonian arkansan arkansawyer armenian arminian aryan ashkenazi asian
 asiatic assamese assyrian asterope asvins atakapa athabaskan athapascan athapaskan athenian atlantides atsugewi
 attacapan augustinian aussie australian austrian austronesian awol azerbaijani aztec babylonian badaga badger bahai
 bahamian bahraini bahreini balkan bangladeshi bantu baptist barbadian bart basotho basque batswana bavarian bechuana
 bedouin beduin beguine belgian belorussian benedictine bengali beninese berber berliner bermudan bermudian bhutanese
 bhutani biloxi bisayan blackfoot blackfriar blackshirt blimp blucher boche boer bolivian bolshevik bolshevist bornean
 bostonian bourbon brahui brazilian breton brit british britisher briton brits brownshirt brule brummie brummy bruneian
 buddhist bulgarian burmese burundian byelorussian byzantine caddo cahita cairene cajun cakchiquel calapooya calapuya
 californian calvinist cambodian cameroonian canaanite canadian canarese cantabrigian canuck capetian capricorn carelian
 carib carioca carlovingian carmelite carolingian carolinian cartesian carthaginian carthusian castillian catalan
 catawba catholic catholicos caucasian cayuga cebuan celt ceo cewa cfo chadian chaldaean chaldean chaldee charon chasid
 chassid chechen cheops cheremis cheremiss chewa chicano chichewa chickasaw chilean chiluba chimakum chimariko chinaman
 chipewyan chippewa choctaw christian chukchi chuvash circassian circe cistercian cochimi cockney cocopa cocopah
 colombian coloradan colossian comanche confucian confucianist congolese congregationalist connecticuter conoy contra
 converso copt corinthian cornishman cornishwoman cossack costanoan coue cpa cree creole cretan croat croatian cuban
 cymry cypriot cypriote cyril czech czechoslovak czechoslovakian da dakota dalmatian damascene dane dardan dardanian
 darwinian dci delawarean delawarian dharma dhegiha diegueno dj djiboutian dominican donatist dorian dp dravidian druid
 druse druze dubliner dunkard dutch dutchman east-sider ebionite ecuadoran ecuadorian edo edwardian egyptian
 egyptologist elamite elizabethan englishman englishwoman enuki eolian ephesian epimetheus episcopalian erie eritrean
 eskimo esquimau esselen essene ethiopian etonian etruscan euphrosyne eurafrican eurasian european evenk evenki ewe
 ewenki excellency eyeish fabian farsi fauve fed federal fellata fijian filipino finn florentine floridian fo fomor
 fomorian franciscan franco-american francophil francophile francophobe frank freemason frenchman frenchwoman freudian
 frisian fula fulah fulani fulbe g-man gabonese gabriel gadaba gael galatian galilaean galilean gambian garuda gaul
 gemini genevan genoese geordie georgian german germanist ghanian gibraltarian girondin girondist glaswegian gnostic
 gond gongorist goth gp graecophile grecian grenadian guatemalan guinean gujarati gujerati gurkha guyanese haida haitian
 hakka halchidhoma hanoverian harijan hasid hassid hausa haussa havasupai hebraist hegelian hellene helvetian herero
 hesperides hidatsa highlander highness hinayanist hindoo hindu hindustani hispanic hitchiti hittite hmong hoka
 hollander honduran hoosier hopi hualapai hualpai huguenot hun hungarian hunkpapa hupa hussite hutu hyades iberian
 icelander idahoan igbo illinoisan inca incan indian indianan indo-european indonesian inger ingerman ingrian injun inka
 inuit ionian iowa iowan ioway iraki irani iranian iraqi irelander irish irishman irishwoman iroquois islamist ismaili
 ismailian israeli israelite italian jack-tar jacksonian jacobean jacobin jacobite jainist jamaican jansenist jap
 japanese jat javan javanese jeffersonian jerry jesuit jew jew-baiter jewess jihadist johnny jordanian jugoslav
 jugoslavian jungian junker kaiser kalapooia kalapuya kalka kamia kampuchean kanarese kansa kansan karakalpak karelian
 karok kashmiri kassite katari kazak kazakh kazakhstani kechua kekchi kelt kennan kentuckian kenyan keynesian khalka
 khalkha khanty khedive khirghiz khoisan khufu kichai kickapoo kiliwa kiliwi kiowa kirghiz kirgiz klansman kluxer
 koasati kolam komi korean kota kotar kp kraut krauthead kshatriya kui kurd kusan kuwaiti kwakiutl labourite laconian
 lakota lamaist lamarckian lancastrian langobard lao laotian lapp lapplander latinist latino latona latvian lebanese leo
 ler leto levantine levite liberian libra libyan liechtensteiner lilith lir lithuanian liverpudlian livonian lombard
 londoner louisianan louisianian lowlander lpn luba lubavitcher luddite lutheran luxembourger luxemburger macedonian
 machiavellian mackem madagascan magyar maha mahayanist mahdist mahican mahratta maidu mainer malawian malay malayan
 malaysian maldivan maldivian malecite malian malthusian malto mam manchu mancunian mandaean mandean manichaean
 manichean manichee mansi maoist maquis maquisard maraco maratha mari maricopa marrano marut marxist marylander masorete
 masorite massorete mattole mauritanian mauritian maya mayan melchite melkite mendelian mennonite menominee menomini
 menshevik merovingian mesoamerican methodist metis mexican mexican-american mexicano miami miao michael michigander
 mick mickey micmac mikmaq milady milanese milquetoast miniconju minnesotan minoan minuteman missourian mithraist miwok
 moghul mohammedan mohave mohawk mohican moirae moirai mojave mollah moloch monacan monegasque mongol mongolian
 monophysite monsignor montanan montserratian moonie moor mordva mordvin mordvinian moro moroccan moslem mountie
 mozambican mp muhammadan muhammedan mulla mullah muse muskhogean muskogean muskogee muslim muslimah mvp mycenaen
 nahuatl namibian nanticoke nauruan navaho navajo nazarene neapolitan nebraskan negro negroid neoplatonist neopolitan
 nepalese nepali nereid nestorian netherlander nevadan newtonian nganasan nicaraguan nigerian nigerien nimby nipponese
 nisei nobelist noc non-catholic non-jew nootka norn norse norseman northerner northman norwegian nubian numidian
 oberson occidental oceanid ofo ogalala oglala ohioan ojibwa ojibway oklahoman olmec olympian omaha omani oneida
 onondaga orangeman oread oregonian oriya orleanist osage oscan osmanli ostrogoth ostyak ostyak-samoyed oto otoe ottawa
 oxonian paddy paiute pakistani paleo-american paleo-amerind paleo-indian palestinian pamlico panamanian panjabi papuan
 paraguayan parcae parisian parisienne parsee parsi parthian pashtoon pashtun passamaquody pathan patwin pawnee pcp
 penobscot pentecostal pentecostalist persian peruvian pharaoh philippian phoenician phrygian pilate pima piute
 platonist pleiades polycarp polynesian pomo ponca ponka pontos pontus popper post-impressionist postimpressionist
 potawatomi potemkin potyokin pow praetorian pre-raphaelite pre-socratic presbyterian protestant prussian puck pueblo
 punjabi pushtun qatari quapaw quebecois quechua quiche rajpoot rajput rasta rastafarian realtor reb redskin rex
 rhadamanthus rhibhus ribhus riffian roma roman romani romanian romanoff romanov romany romeo rommany rosicrucian
 rotarian russian rwandan ryukyuan saame saami sabahan sabbatarian sadducee sagittarius sahaptin sahaptino salian
 salmacis salvadoran salvadorean salvadorian samaritan same sami samnite samoan samoyed santee saracen sarawakian
 sardinian sassenach satanist saudi sauk savara savoyard saxon scandinavian scorpio scorpion scot scotchman scotchwoman
 scotsman scotswoman scouser scpo scythian selkup seminole semite senegalese sephardi serb serbian seychellois shah
 shahaptian shakespearean shakespearian shaktist shasta shavian shawnee sherpa shiite shintoist shivaist shona shoshone
 shoshoni shudra siberian sicilian sigyn sihasapa sikh sindhi singaporean singhalese sinhalese sinologist siouan sioux
 skagit skinnerian slav slovak slovene slovenian smsgt socinian somali somalian sooner sorbian sotho southerner spaniard
 spartan stalinist sterope sudanese sudra sufi sumatran sumerian sunni sunnite svengali swazi swede swiss syrian t-man
 tadzhik tagalog tahitian tai taiwanese tajik takelma tamil tantrist tanzanian tao taoist taos taracahitian tarahumara
 tarheel tatar ted telugu templar tennessean teton teuton teutonist texan thai thatcherite theban thessalian
 thessalonian thetis thracian timorese tlingit tobagonian toda togolese toltec tongan tory townes tractarian trappist
 trinidadian trinitarian trojan trotskyist trotskyite tsimshian tswana tuareg tulu tungus tungusic tunisian tunker tupi
 turcoman turk turki turkmen turkoman tuscan tuscarora tutelo tutsi tyrolean ubermensch udmurt ugandan uighur uigur
 ukranian ull ullr uniat uniate unitarian uriah uruguayan usbeg usbek utahan ute utopian uygur uzbak uzbeg uzbek
 vaishnava vaisya vajra vali vanir vedist venetian venezuelan veps vepse vepsian vermonter victorian vidar vietnamese
 viking vip virginian virgo visayan visigoth vithar vitharr vogul votyak wagnerian wahabi wahhabi wakashan walapai
 walloon wampanoag washingtonian wasp watusi watutsi weird welsh welshman wesleyan west-sider whig white wiccan wichita
 winnebago wintun wisconsinite wobbly wolverine wykehamist wyomingite wyrd xhosa yahi yakut yana yank yankee
 yankee-doodle yavapai yemeni yeniseian yoruba yucatec yucateco yugoslav yugoslavian yuma zairean zairese zambian
 zapotec zapotecan zealander zimbabwean zionist zoroastrian zulu zuni
document fake: misquotation misquote
document fiction staging: script
document fiction: allegory apologue fiction gotterdammerung legend libretto manga myth novel novelette novella parable
 playlet playscript promptbook ragnarok saga scenario screenplay storyline thriller whodunit
document occasion: dithyramb interview poll speech
document person: flier guide
document place: platform site spot
document staging: abecedarius alcaic ballade clerihew commercial doggerel elegy epic epithalamium haiku ode pindaric
 poem prothalamion prothalamium rondel rondelet roundel song sonnet t-shirt tanka versicle
document statement: announcement assessment concordat covenant critique declaration description escrow invitation
 manifesto message obituary opinion petition proclamation proposal slogan statement subcontract summary tweet verdict
document telling: judgment notice order report ruling testimony
document: above acatalectic account acquittance act ad adaptation addendum adonic advertisement aerogram aerogramme
 agreement airmail alexandrine almanac amendment analecta analects analysis annals anthology antistrophe apocrypha
 appendix arraignment article aside authorization autograph ballot banning-order belles-lettres bestiary bestseller
 bible bill billet bimonthly biography biweekly blog book booklet bowdlerisation bowdlerization brevet breviary brief
 broadcast brochure bulletin by-line bylaw cable cablegram calculation capitulation caption catalectic catalog
 certificate certiorari chapter charter cheque chrestomathy clip clipping coda codicil column communique compendium
 compilation constitution consuetudinal consuetudinary contract cookbook copybook copyright correspondence coupon cover
 credential credentials crosshead crossheading cryptogram curiosa cyclopaedia cyclopedia debenture decasyllable decision
 decree deed devise dialogue diary dictionary digest diploma directory dispatch disquisition dissertation document draft
 drama dropline eclogue editing edition editorial email enchiridion encyclical encyclopaedia encyclopedia enfeoffment
 enjoining enjoinment envoi ephemeris epi epigraph epilog epilogue epistle epitaph erasure escalator essay evangel
 excerpt excerption exordium express fascicle fascicule fatwah fictionalisation fictionalization finale fisa
 flash-forward flashback florilegium flyer folder foreword formulary garnishment giro glossary glossy gospel gospels
 grimoire guidebook guideline hagada haggada haggadah hagiology halacha halaka halakah handbook hastinapura heading
 headline heliogram heroic historiography hnd holograph hornbook hymnal hymnary hymnbook hypercatalectic hypertext
 iambic impeachment inclosure indent inscription instructions invite invoice journal kite law lead-in leaf-book lede
 letter lettercard lipogram listing literature lucubration lyric mackle mag magazine mailing-card mandamus mandate
 manifest manual manuscript masora masorah memo memoir memorandum mezuza mezuzah missal missive mmpi monograph monthly
 muniments newscast newsletter note octameter octosyllable offprint omnibus on-license onomasticon op-ed option
 overappraisal overdraft overestimate overestimation overvaluation pact page palimpsest pamphlet paper paragraph
 paralipomenon paraphrase paraphrasis passage paycheck pentameter periodical personal pharmacopeia phonebook photo
 pictorial piece placard plagiarism policy pop-up post postcard poster posting potboiler pragmatic prayerbook preamble
 preface prelims press-release primer probate programma projection prolegomenon prologue prolusion prompt proscription
 provision psalter pseudepigrapha publication purana put quarterly quatrain questionnaire quitclaim radiogram read
 readout rebroadcast recasting record redaction redraft reissue release reorder rephrasing reprinting republication
 rescript resolution review revisal revise revising rewording rewrite rewriting rico roadbook rule schoolbook scrip
 scripture section semimonthly semiweekly sentence separate series shema shirttail sign simulcast songbook spell-checker
 sportscast stanza statute stephead story storybook strophe study subhead subheading subpoena summons superscription
 sura survey sutra sweatshirt synoptics t-bill tantra tape tax-exempt telecast telegram tetrameter text textbook
 thanatopsis thesaurus title tome transcript treatise treaty tushery typescript ukase unabridged variorum veda verse
 versification video voice-over website weekly wordbook wordfinder workbook writ yearbook yearly
fake fiction: lampoon parody pasquinade put-on satire send-up sendup spoof
fake: counterfeit deepfake fabrication fake forgery hoax photomontage pseudograph
female kin person: aunt battle-axe bride daughter fiancee girlfriend grandmother mama marchioness mayoress missis missus
 mom mommy mother mummy niece sheika sheikha signora sister stepdaughter stepmother stepsister uxor vicereine
 viscountess widow wife
female kin: mum
female person representative: spokeswoman
female person: actress amah amazon assemblywoman bachelorette ball-breaker ball-buster ballerina bawd begum beldam
 beldame belle bimbo bobby-socker bobbysoxer bridesmaid businesswoman chachka chairwoman cocotte colleen concubine
 congresswoman coquette councilwoman countess courtesan crone cyprian dame damoiselle damosel damozel damsel deb
 debutante demimondaine demoiselle divorcee dominatrix donna dowager doxy duchess empress enchantress ex-wife fille
 flapper flirt floozie floozy foster-sister geisha gentlewoman girl goddess hag harlot heiress heroine hostess houri
 housewife hoyden ianfu inamorata jilt lady landlady lass lassie madam madame maenad maiden mammy materfamilias
 matriarch matron mestiza mill-girl minx miss missy mistress moppet nanny noblewoman nullipara nun nursemaid nymphet
 odalisque peri policewoman prickteaser priestess primigravida princess queen saleswoman schoolgirl secundigravida
 sexpot shiksa shikse signorina slattern soubrette spinster sportswoman streetwalker sylph tchotchke tchotchkeleh
 temptress tertigravida tomboy tsatske tshatshke vestal waitress wench wet-nurse wetnurse whore woman
female: alderwoman
fiction occasion: gossip
fiction person: amphisbaena antihero avatar baddie basilisk bogeyman booger boogeyman bugaboo bugbear centaur cockatrice
 doppelganger dummy firedrake giantess golem griffin gryphon hobbit loup-garou lycanthrope mantichora manticora
 manticore mantiger mascot mermaid ogress protagonist psychopomp puppeteer pythoness roc troll unicorn villain warlock
 werewolf wivern wolfman wyvern
fiction staging: effigy jest simulation
fiction statement: antinomy canard cavil dissembling doublespeak duplicity fable falsehood feigning fib fraudulence
 half-truth hocus-pocus jiggery-pokery joke lie one-liner prevarication putoff quiddity skulduggery skullduggery
 slickness taradiddle tarradiddle trickery untruth whopper
fiction: afterworld anecdote annwfn annwn apery asgard atlantis backchat brobdingnag byplay caricature cartoon character
 cloud-cuckoo-land cockaigne daydream daydreaming dragon dream dreaming dreamland dreamworld drollery eldorado elysium
 envisioning fairyland fairytale fantasy folklore funnies funniness funny gag gehenna grapevine hamming hearsay hellfire
 hologram houyhnhnms howler imagination imaginativeness impersonation impression in-joke jape laputa lilliput
 make-believe midgard mimicry mock-heroic musical netherworld oneirism opera operetta overacting panto pantomime
 paracosm paronomasia pastiche persiflage persona personation play playacting prevision pseudonym pungency punning
 puppet raillery reenactment repartee retelling retrovision reverie ribaldry roleplay roleplaying romance rumor rumour
 ruritania scheol scuttlebutt sidesplitter sitcom sketch skit subterfuge superstition tale tartarus thigh-slapper
 valhalla waggery waggishness walhalla witticism wittiness woolgathering wordplay
group occasion: assizes audience beanfeast bookfair campaign carload caucus chancery cohort colloquium community
 conclave concourse conference congress consistory contingent conventicle convocation cornhusking court court-martial
 coven covey crowd dail duma eightsome entourage forum foursome gaudy grandstand gridlock hive housewarming indaba
 inquisition jirga knesset knesseth law-makers legislature levee masque masquerade meeting minyan mob moshav muster
 oireachtas parliament plenum quadrumvirate quorum rabble rally rave-up retinue rota rout ruck sabbat seanad seance
 seminar senate sevensome shindig shindy sixsome snarl-up sociable social soiree swarm synod townsfolk townspeople
 tribunal triumvirate tryst umma ummah
group person: ally guard publisher source youth
group place: outlet
group: a-team aarp academe academia academy acc aclant acquirer adhocracy admass administration admiralty aec afisr afl
 afl-cio afspc aged agency aircrew airforce albigenses alinement allies amphictyony ancients ang arda argosy aristocracy
 armour army arng asean atf athenaeum atheneum authorities automaker band baptists baronage baronetage bastion battalion
 beatniks beats benelux bikers bja bjs blind bloc bmdo board bollywood booboisie bookclub bootboys bop bottler
 bourgeoisie brahmanism brahminism brand brethren brigade brokerage buddhism bundesbank bureau bureaucracy bureaucratism
 businesspeople cadre carmaker cartel cathari cathars cavalry ccrc cdc charity chasidim chassidim choir cia cid cim cio
 cis cisc city-state class clerisy clientele clinic club coalition coastguard coevals collective commission committee
 commonality commonalty company conservancy conservatory consortium constabulary contemporaries copartnership corp
 corporation corps corrections council country couple cream crew cse csis ctc cult culturati curia darpa dccp dea
 dealership defeated delegation demimonde denomination department deputation dia dippers directorate division diwan
 dixiecrats dod doe doei doi doj dojc dos dot-com drms dtic duette dunkers ec ecosoc eec elderly elect elite enemy
 enlightened enosis ensemble entente epa episcopacy escadrille europol exec faa family fao fbi fcc fcs fda fdic fedayeen
 federation fellowship fema few fha fhlmc filmdom fincen firm fletc fnma folk fps frat fraternity free friendly frs fsb
 ftc fws gamelan gang gao gatt gendarmerie gendarmery gentlefolk gentry gestapo gild gironde gop governance government
 government-in-exile gpo group gsa guild guomindang gymnasium haganah handicapped haredi hasidim hasidism hassidim
 hawala hebraism hebrews hedgefund hegemon hhs hinayana hindooism hinduism hip-hop hippies hipsters hollywood homebound
 hostile household hud iaea ibrd ic icao icc icu ida idf ifc iis ilo imf imo indie industry infantry inr ins institute
 institution instrumentality insurer intelligentsia interpol ioc irs isi iskcon isn israelites issuer iww jainism jati
 judaism judiciary jury jv karaites kashag kgb khalsa kibbutz kindergarten klavern knighthood koinonia kokka kolkhoz
 kuomintang label lablink labor labour leadership league legion literati lost luftwaffe lumpenproletariat lycee lyceum
 macumba madrasa madrasah mahayana majors manpower manufacturer mariachi marines marshals mcia men menage methodists
 military militia minors minstrelsy mods mormons mossad mounties msb mujahadeen mujahadein mujahadin mujahedeen
 mujahedin mujahideen mujahidin multiversity musketry mutawa nac nara nasa nation nationality nato navy nawcwpns ncdc
 needy newsroom nga ngb ngo nicu nih nij nist nlrb noaa nobility nonprofit npc nra nrc nro nsa nsc nsf nsw nswc nt ntis
 nuwc oas obeah obi octette officialdom oig ois omb oni opcw opec orchestra organisation organization osha outfit pac
 panchayat panchayet panel papacy paramilitary paratroops partnership party patrol peasantry peerage people peoples
 personnel pesantran pesantren pharma philharmonic phs platoon playschool police politburo polytechnic pontificate poor
 populace population porte posse praesidium preschool presidium proletariat public punchayet punks quakers quango
 quartette quasi-ngo quintette raf ragtag rastafari rastas rcmp rearguard regime regiment reich reit reserves retarded
 rich riffraff rockers rotc sa sabaoth saktism sanhedrin sas sayeret sba school schutzstaffel scientology screenland
 scum secretariat secretariate sect seminary septette sextette shakers shaktism shia shiah shinto shivaism shua sick
 sirc sivaism skinheads sodality soldiery sorority soviet soviets squad squadron squirearchy ss ssa sss staff
 stratocracy strings sturmabteilung subcommittee superpower suzerain svr tammany tantrism taoism team tech telco timid
 tradespeople trainband troop troops troupe tsa turnverein un unconfessed underclass underground underworld unemployed
 unesco unicef union usaf uscb usda usmc usn usps usss utn vaishnavism vaisnavism vanguard vaudois vestry vfw vicariate
 vicarship waldenses waterworks who wicca wmo womankind workforce wto yeomanry yeshiva yeshivah zamboorak zamburak
 zamburek zen zumbooruck zumbooruk zurvanism
kin male person: benedick boyfriend bridegroom brother cuckold dad daddy father fiance grandfather grandson househusband
 hubby husband nephew papa son stepbrother stepfather stepson uncle uxoricide widower wittol
kin person: adopter affine agnate ancestor ancestress antediluvian auntie aunty begetter bigamist brother-in-law by-blow
 cherub cognate consort cousin cousin-german dada daughter-in-law descendant descendent eldest enate father-in-law
 filicide firstborn forbear forebear forefather foremother foundling genitor godchild goddaughter godson gramps gran
 grandad grandaunt grandchild granddad granddaddy granddaughter grandma grandnephew grandniece grandpa grandparent
 granduncle grannie granny great-aunt great-nephew great-niece great-uncle half-brother half-sister helpmate helpmeet
 homemaker honeymooner illegitimate in-law kin kinsman kinsperson kinswoman mamma man-child mater matrikin matrisib
 momma monogamist monogynist mother-in-law nan nanna neonate newborn newlywed nurseling nursling offspring papoose pappa
 pappoose parent partner pater patrikin patrisib polyandrist polygamist polygynist preemie premie primipara primogenitor
 progenitor progeny puerpera quadripara quin quintipara relative relative-in-law scion sib sibling sis sister-in-law
 son-in-law spouse stepchild stepparent supermom whoreson
male person representative: spokesman
male person: adonis alderman assemblyman baboo babu beau bey bloke boy bruiser businessman castrate catamite chairman
 codger congressman councilman cowboy coxcomb dandy duke ejaculator eunuch ex-boyfriend ex-husband father-figure fella
 fellow fop foster-brother foster-father friar gaffer gallant geezer gent gentleman gentleman-at-arms godfather
 graybeard greybeard groom he-man hombre housefather inamorato ironman king lad laddie landlord macho-man man masher
 monk nobleman paterfamilias philanderer ploughboy plowboy policeman ponce pope posseman prince salesman schoolboy
 shaver signior signor signore sir sirrah sonny sportsman strapper sultan swain waiter widowman womaniser womanizer
male: count don emperor lord
occasion place: burgh
occasion statement: talk
occasion telling: sermon
occasion time: festival octave succos succoth sukkoth tabernacles
occasion: allocution ambuscade ambush arbitration argumentation attack baccalaureate backgrounder banquet bargaining
 bevy bioattack blether blitzkrieg bombing breakfast brunch burial bw by-election bye-election call-back call-in
 cannonade cast causerie ceremonial ceremony chat chatter chin-wag chin-wagging chit-chat chitchat clambake collation
 colloquy colorcast colourcast commemoration commute confab confabulation consultation conversation cookout coronation
 counterattack counterbombardment counterfire countermove crossfire crossroads debate debut declamation dejeuner dialog
 dinner diplomacy disputation dive-bombing drumfire dry-gulching duologue election enthronement enthronisation
 enthronization entombment errand evangelism excursion experimentation feast firing foray formalities formality funeral
 fusillade gab gabfest give-and-take gossiping gossipmongering grade hadj haggle haggling haj hajj hamlet harangue
 hearing heart-to-heart heraldry homily horde huddle hymeneals hypnogenesis impromptu inaugural infiltration inhumation
 initiation instalment interment interpenetration invasion investigation investiture itineration iw jaunt jazz journey
 journeying joyride kerugma kerygma lawcourt lecture litany logomachy lunch luncheon malarkey malarky maraud maundy meal
 mediation memorialisation memorialization negotiation nonstop nosh nosh-up nothings nuptials obsequy odyssey onrush
 oration oratory outing pageantry parish parley peroration philippic phone-in pilgrimage plebiscite post-mortem
 postmortem potlatch potluck powwow prate prattle preaching preachment pretrial primary raid rant ranting raving
 rededication redeye reelection refection referendum refreshment repast rerun reunion ride roundtable safari salutatory
 scandalmongering schmoose schmooze screed seder sepulture serial session shelling shmooze sidebar snack spacefaring
 spaceflight speechmaking strafe supper symposium talking talks teach-in teatime teleconference teleconferencing
 televangelism test tete-a-tete tetralogy throng tiffin tirade tittle-tattle tour trek trip tryout tutorial umpirage
 valediction valedictory village visit visiting volley walkabout war warfare wedding wrangling yack yak yakety-yak
person place: chair
person representative: aide attorney counsel lawyer manager publicist rep representative spokesperson
person staging: beguiler bluffer cardsharp cardsharper charlatan charmer cheater chiseler chiseller coiner counterfeiter
 craniologist deceiver decoy defalcator defrauder dissembler dissimulator dodger double-crosser double-dealer embezzler
 fabricator faker falsifier fibber figurehead finagler four-flusher grifter hypnotiser hypnotist hypnotizer hypocrite
 imitator impersonator imposter impostor liar mesmerist mesmerizer mimic mimicker misleader mountebank namesake
 obscurantist paperhanger peculator perjurer phoney phony phrenologist prevaricator pseud pseudo quack roper sandbagger
 scammer sharper shill slyboots smoothie smoothy strawman swindler two-timer wangler welcher welsher
person: abator abbe abbess abbot abbreviator abdicator abductor abecedarian aberrant abetter abettor abhorrer abiogenist
 abjurer abnegator abolitionist abomination abominator aboriginal aborigine abortionist abridger abrogator absconder
 abseiler absentee absolutist absolver abstainer abstinent abstracter abstractionist abstractor abuser abutter academic
 academician accessary accommodator accompanist accompanyist accomplice accordionist accoucheur accoucheuse accountant
 accumulator accused accuser achiever acolyte acoustician acrobat activist actor actuary adapter adder addict addle-head
 addlehead addressee adducer adept adherent adjudicator adjuster adjustor adjutant adman administrator admiral admirer
 admonisher adolescent adoptee adorer adulator adult adulterer adulteress advancer adventurer adventuress adversary
 advertiser advertizer advisee adviser advisor advocate advocator aerialist aeronaut aerophile aesthete aesthetician
 aetiologist affiant affiliate affirmer affluent aficionado agent-in-place aggravator aggregator aggressor agitator
 agnostic agonist agriculturalist agriculturist agronomist aide-de-camp aircraftman aircraftsman aircrewman airhead
 airman airwoman alarmist albino alcalde alchemist alcoholic alexic algebraist alien alienator alienee alienist alienor
 aliterate alky all-rounder allayer allegoriser allegorizer allergist alleviator alliterator allocator almoner almsgiver
 alphabetiser alphabetizer alpinist also-ran alternate altoist altruist alumna alumnus amalgamator amanuensis amateur
 ambassador ambassadress ambler ambusher ameer amigo amir amnesiac amnesic amora amoralist amorist amputator amputee
 anaesthetist anagnost analogist analphabet analphabetic analysand analyst anarchist anathema anatomist anchor anchorite
 anchorman anchorperson ancient androgyne anecdotist anesthesiologist anesthetist angel angiologist angler anglophil
 anglophile anglophobe animator animist annalist annihilator annotator announcer annoyer annuitant anointer anomalist
 anorectic anorexic answerer antagonist anthologist anthropoid anthropologist anthropophagite anthropophagus anti
 anti-intellectual anticipant anticipator antifeminist antinomian antipope antiquarian antiquary antique apache ape-man
 aper aphakic aphasic aphorist apiarist apiculturist apologist apostate apostle apothecary apotheosis apparatchik
 apparition appeaser appellant applauder applicant applier appointee appraiser appreciator apprehender apprentice
 appropriator approver aquanaut arb arbiter arbitrager arbitrageur arbitrator arboriculturist arborist archaeologist
 archaist archangel archbishop archdeacon archduchess archduke archeologist archer archimandrite architect archivist
 archpriest argonaut arguer arianist aristocrat arithmetician armiger armor-bearer armorer armourer arms-runner arouser
 arranger arriver arriviste arrogator arrowsmith arsonist arthritic articulator artificer artilleryman artisan artist
 artiste ascender ascetic asker aspirant aspirer ass-kisser assailant assassin assassinator assaulter assayer assenter
 asserter assessee assessor asseverator asshole assignee assignor assimilator assistant associate asthmatic astrogator
 astrologer astrologist astronaut astronomer astrophysicist atavist atheist athlete attache attacker attempter attendant
 attendee attender attestant attestator attester attestor attracter attractor auctioneer audile auditor augur auspex
 auteur authenticator author authoress authoriser authoritarian authorizer auto-mechanic autobiographer autochthon
 autocrat autodidact automaton automobilist auxiliary avenger aviator aviatress aviatrix avower ayah ayatollah baas
 babbler baby baby-sitter babyminder babysitter bacchanal bacchant bacchante bachelor bachelor-at-arms back-number
 backbencher backbiter backer backpacker backscratcher backslapper backslider backstop backstroker backwoodsman
 bacteriologist badgerer baggageman bagger bagman bagpiper bailee bailiff bailor bairn baker balancer baldhead baldpate
 baldy balker balladeer balletomane balloonist ballplayer bambino banderillero bandit bandleader bandmaster bandsman
 banker bankrupt banneret banshee banshie bantamweight barbarian bard bargainer bargee bargeman baritone barkeep
 barkeeper barker barmaid barman barnburner barnstormer baron baroness baronet barrater barrator barrister barrow-boy
 barrow-man bartender barterer barytone basileus basketeer basketmaker basketweaver bassist basso bassoonist bastard
 baster bather batman batsman batter battler baulker bawler beachcomber beadle beadsman bearer beater beatnik beautician
 bedesman bedfellow bedlamite bedwetter beefeater beekeeper beggar beggarman beggarwoman beginner behaviorist
 behaviourist behemoth beholder believer bellboy bellhop belligerent bellman bellower bellwether bellyacher beloved
 benefactor benefactress beneficiary bereaved berk berserk berserker besieger bestower betrayer betrothed bettor
 bibliographer bibliophile bibliopole bibliopolist bibliothec bibliotist bicycler bicyclist bidder bigot bigwig biker
 bilingual bilingualist billionaire bimetallist binger biochemist biographer biologist biophysicist birdbrain birder
 bisexual bishop biter blabber blabbermouth blackguard blackleg blackmailer blacksmith blasphemer blaster bleacher
 bleeder blighter blocker blockhead blogger blond blonde blowhard blubberer bludgeoner bluecoat bluejacket bluenose
 bluestocking blunderer blusterer boarder boaster boatbuilder boatman boatswain bobby bodybuilder bodyguard boffin bogey
 bogie bohemian bolshie bolshy bombardier bombshell bondholder bondmaid bondman bondsman bondswoman bondwoman bonehead
 bonesetter boob booby bookbinder bookdealer booker bookie bookkeeper booklover bookmaker bookman bookseller bookworm
 boomer boor booster bootblack bootlegger bootlicker bootmaker boozer borderer borrower boss bosun botanist botcher
 boulevardier bouncer bounder bourgeois bowdleriser bowdlerizer bowler bowman boxer bozo bracero brachycephalic braggart
 bragger brahman brahmin brain-worker brainiac brainworker brakeman brat brave bravo brawler breadwinner breaker
 breaststroker breeder brewer briber bricklayer bride-to-be brigadier brigand broad broadcaster broker broker-dealer
 broncobuster brownie browser brunet brunette buccaneer buckaroo buckeroo bucolic buddy buff buffoon bug-hunter bugger
 bugler bugologist bulimic bullfighter bully bullyboy bum bumbler bumpkin bungler bunkmate bunny bunter bureaucrat
 burgher burglar burgomaster burgrave bursar busboy bushman bushwhacker businessperson busker busman buster busybody
 butch butcher butler butterball butterfingers buttinsky buyer bystander cabalist cabby cabdriver cabinetmaker cabman
 cacodaemon cacodemon cad caddie cadet cadger caffer caffre cager caitiff calculator calif caliph caller caller-out
 caller-up calligrapher calligraphist cameraman campaigner camper campmate canary candidate candlemaker candymaker
 cannibal cannoneer canoeist canonist cantor canvasser capitalist capo captain captive captor capturer car-mechanic
 carabineer carabinier carbineer cardholder cardinal cardiologist careerist caregiver caretaker carhop caricaturist
 carillonneur caroler caroller carouser carpenter carper carpetbagger carrottop cartographer cartoonist caseworker
 cashier castaway caster castrato casualty casuist cataleptic cataloger cataloguer catcher catechist catechumen caterer
 cattleman cavalier cavalryman caveman caviler caviller celebrant celebrater celebrator celebrity celibate cellist
 cenobite censor centenarian centerfielder centrist centurion ceramicist ceramist chain-smoker chairperson challenger
 chambermaid chameleon champ champion chancellor changeling changer chap chapelgoer chaperon chaperone chaplain
 chargeman charioteer chartist charwoman chased chaser chatelaine chatterer chauffeur chauffeuse chauvinist chawbacon
 cheap-jack cheapjack cheapskate chebab checker cheerer cheerleader cheesemonger chef chela chemist chewer chichi chief
 chieftain child chiliast chimneysweep chimneysweeper chink chiromancer chiropodist chiropractor chit choirboy
 choirmaster choker chooser choragus choreographer chorine chorister chosen chronicler chucker-out chum chump churchgoer
 churchman churchwarden churl chutzpanik cicerone cinematographer citizen civilian claimant clairvoyant clansman
 clanswoman clapper clarinetist clarinettist classicist classifier classmate claustrophobe clergyman cleric clericalist
 clerk client climatologist clinician cloakmaker clochard clockmaker clocksmith clone closer clothier clown
 co-beneficiary co-defendant co-discoverer co-ed co-ordinator co-pilot co-respondent co-star co-worker coach
 coachbuilder coachman coadjutor coalman coaster coastguardsman coauthor coaxer cobber cobbler cocksucker coconspirator
 coddler codefendant coder codetalker coenobite coeval cofounder cog cognoscente coiffeur coiffeuse collaborationist
 collaborator colleague collectivist collector collegian collier colonel colonial colonialist coloniser colonist
 colonizer coloratura colorist colossus columnist combatant comber comedian comedienne comer comforter comic commandant
 commander commander-in-chief commando commentator commie commissar commissionaire commissioner committeeman
 committeewoman commodore commoner communicant communicator communist companion compatriot compeer compere competitor
 compiler complainant complainer complexifier composer compositor compromiser comptroller compulsive comrade conceiver
 concert-goer concertinist concessionaire concessioner conchologist concierge conciliator conductor conductress
 confectioner confederate conferee conferrer confessor confidant confidante conformist confrere confuter congregant
 conjurer conjuror connoisseur conqueror conquistador conscript conservationist conservative conservativist conservator
 consignee consigner consignor conspirator constable constitutionalist constructivist constructor consul consultant
 consumer consumptive contadino contemplative contemporary contender contestant contestee contester contortionist
 contrabandist contractor contralto contrapuntist contrarian contributor contriver controller controversialist
 convalescent convener conventioneer conversationalist conversationist convert conveyancer conveyer conveyor convict
 cook cooky coolie cooly coon cooperator coordinator cop copartner copilot coppersmith copycat copyist copyreader
 copywriter coreligionist corespondent cornerback cornetist cornhusker coroner corporal corporatist correspondent
 corsair cosignatory cosigner cosmetician cosmetologist cosmographer cosmographist cosmologist cosmonaut cosmopolitan
 cosmopolite costermonger costumer costumier cotenant cottager cottar cotter cottier councillor counsellor counselor
 counselor-at-law counter-revolutionist counterdemonstrator counterman counterpart counterperson counterrevolutionary
 counterrevolutionist counterspy countertenor counterterrorist counterwoman countryman countrywoman courier courtier
 couturier coward cowgirl cowhand cowherd cowman cowpoke cowpuncher coxswain crackerjack crackpot cracksman crafter
 craftsman cragsman crammer crank crap-shooter crapshooter crasher craven crawler crazy creditor cretin crewman
 cricketer crier criminal criminologist crimper criollo cripple critic crofter crony crook crookback crooner cropper
 cross-dresser cross-examiner cross-questioner crossbencher crosspatch croupier cruiserweight crusader crybaby
 cryptanalyst cryptographer cryptologist crystallographer cub cubist cuckoo cuirassier culprit cultist cultivator
 cunctator cunt cupbearer curandera curandero curate curator curmudgeon cuss custodian customer cut-up cutler cutpurse
 cutter cutthroat cyber-terrorist cybernaut cyberpunk cyborg cyclist cymbalist cynic cytogeneticist cytologist czar
 czarina czaritza dabbler dacoit daemon dago daimon dairymaid dairyman dakoit dalesman dallier dancer dancing-master
 danseur danseuse daredevil darling darner dastard dauber dauphin dawdler dayboy daydreamer daygirl deacon deaconess
 deadbeat deadeye deadhead deaf-mute dealer dean dearest dearie deary debaser debater debauchee debaucher debitor debtor
 decadent deceased decedent decipherer deckhand declarer decoder decorator defamer defaulter defeatist defecator
 defector defendant defender defiler degenerate degrader deipnosophist deist delayer delegate delinquent deliveryman
 demagog demagogue demander demigod demiurge democrat demographer demographist demon demoniac demonstrator denizen
 dentist denturist departed departer dependant dependent deponent deportee deposer depositor depreciator depressive
 deputy derelict dermatologist dervish descender deserter designer deskman desperado desperate despoiler despot detainee
 detective determinist detractor developer deviant deviate deviationist devisee deviser devisor devotee devourer
 diabetic diabolist diagnostician dialectician diarist dibbuk dichromat dick dickhead dictator die-sinker diehard
 diemaker diesinker dieter dietician dietitian differentiator digger dignitary dike dilettante dilly-dallier
 dillydallier dimwit diner dingbat diocesan diplomat diplomate diplomatist dipsomaniac director disarmer disburser
 disciple disciplinarian discoverer discriminator discussant disentangler disparager dispatcher disprover disputant
 disseminator dissenter dissident distiller distortionist distributer distributor disturber diva diver diversionist
 divider diviner djinn djinni djinny do-gooder do-nothing doc docent dock-walloper docker dockhand dockworker doctor
 doctrinaire dodderer dodo doer doge dogfighter dogmatist dogsbody dolichocephalic dolt domestic domine dominee dominie
 dominus donee donor doofus doorkeeper doorman doormat dork dosser dotard doubter doughboy doula down-and-out dowser
 doyen doyenne draftee drafter draftsman draftsperson dragger dragoman dragoon dramatist draper draughtsman drawee
 drawler dreamer dressmaker dribbler drifter drinker driveller driver drooler dropkicker dropout drover drudge druggist
 drumbeater drummer drunk drunk-and-disorderly drunkard dry dryad dualist duce ducky dud dude dueler duelist dueller
 duellist duenna duffer dulcinea dullard dumbass dunce dunderhead dunker dupe dustman dwarf dweeb dweller dybbuk dyer
 dyke dynamiter dynamitist dynast dyslectic dyslexic dyspeptic earl earner earth-god earth-goddess earthling earthman
 easterner eater eavesdropper eblis eccentric ecclesiastic ecdysiast eclectic eclecticist ecologist econometrician
 econometrist economiser economist economizer ectomorph edger editor editorialist educatee educationalist educationist
 educator effecter effector effendi egalitarian egghead egocentric egoist egomaniac egotist ejector elder elector
 electrician electrocutioner electrologist electroplater electrotherapist elegist elf elitist elocutionist
 emancipationist emancipator embalmer embassador embodiment embroiderer embroideress embryologist emcee emeer emeritus
 emigrant emigre emigree emir emissary empiricist employable employee employer emptor emulator enchanter encroacher
 encyclopaedist encyclopedist endocrinologist endodontist endomorph endorser energiser energizer enforcer engineer
 engraver enjoyer enlistee enologist enophile enquirer enrollee ensign enterpriser entertainer enthusiast entomologist
 entrepreneur enumerator environmentalist envoy enzymologist eparch epicene epicure epicurean epidemiologist epigon
 epigone epileptic epistemologist equal equalitarian equerry equestrian equivocator eradicator eremite eristic erotic
 escalader escapee escapist escapologist eschatologist escort esquire essayer essayist esthete esthetician estimator
 etcher ethician ethicist ethnarch ethnic ethnographer ethnologist ethologist etiologist etymologist eudaemon eudemon
 eulogist evacuee evaluator evangelist everyman evildoer evolutionist ex ex-gambler ex-mayor ex-president ex-serviceman
 ex-spouse examinee examiner exarch excavator exchanger exciseman excogitator excursionist excuser executant executioner
 executive executor executrix exegete exhibitioner exhibitionist exhibitor exile existentialist exodontist exorciser
 exorcist expat expatriate expectorator expender experimenter expert exploiter explorer exponent exporter expositor
 expounder expressionist expurgator exterminator extern extoller extortioner extortionist extra extraterrestrial
 extravert extremist extrovert eyeful eyewitness fabulist facilitator factotum faddist faerie faery fag faggot fagot
 fakeer fakir falangist falconer faller familiar famulus fan fanatic fancier fantasist fantasm fantast faqir faquir
 farmer farmerette farmhand farrier fascist fascista fashionmonger fastener fatalist fathead fatso fatty faultfinder
 faun fauvist favourite fawner fay featherweight federalist fellah feller felo-de-se felon feminist fence-sitter fencer
 fencesitter fermentologist ferryman fetishist feudatory fiddler fiduciary fielder fieldhand fieldsman fieldworker fiend
 fighter figurer filer filibuster filibusterer fill-in filmmaker finalist financier finder finisher fink fire-eater
 fire-swallower firebrand firebug firefighter first-nighter first-rater fisher fisherman fishmonger fishwife fitter
 fixer flack flag-waver flagellant flak flamen flanker flasher flatfoot flatmate flatterer flautist fledgeling fledgling
 fleer flibbertigibbet flogger floorwalker florist flouter flunkey flunky flutist fly-by-night flyweight fodder foe
 foeman fogey fogy follower fomenter fondler foodie fool footballer footman footpad footslogger forager forecaster
 foreigner forelady foreman foreperson forerunner forewoman forger forgiver fornicator fornicatress fortuneteller
 forty-niner forward fossil fossilist foster-child foster-daughter foster-mother foster-nurse foster-parent foster-son
 fosterling founder foundress framer franc-tireur fratricide free-lance free-liver freebooter freedman freedwoman
 freeholder freelance freelancer freeloader freeman freethinker freewheeler freewoman frequenter fresher freshman friend
 frogman front-runner frontbencher frontiersman frontierswoman frotteur fruitcake fruiterer frump fucker fuckhead fuckup
 fuddy-duddy fugitive fugleman fullback fumbler fumigator funambulist functionalist functionary fundamentalist
 fundraiser furrier fusilier fuss-budget fusspot futurist gadabout gadfly gadgeteer gagman gagster gagwriter gainer
 galoot galvaniser galvanizer gambist gambler gamekeeper games-master games-mistress gamin gamine ganef ganger gangsta
 gangster ganof gaolbird gaoler garbageman gardener garment-worker garmentmaker garnishee garroter garrotter gasbag
 gasman gastroenterologist gastronome gatecrasher gatekeeper gatherer gaucho gawk gawker gay gazetteer geek gendarme
 genealogist general generalissimo generalist geneticist genie genius gentile geographer geologist geomancer geometer
 geometrician geophysicist geriatrician gerontologist ghostwriter giggler gigolo gilder gillie ginzo gipsy git gitana
 gitano giver gladiator glass-cutter glassblower glassmaker glassworker glazer glazier gleaner globetrotter glossarist
 glutton go-between go-getter goalie goalkeeper goaltender goatherd gob gobbler goblin godmother godparent goer gofer
 goffer gold-beater gold-worker goldbeater goldbrick goldsmith goldworker golfer goliard gondolier gondoliere goner
 gonif goniff good-for-naught good-for-nothing goody-goody goof goof-off goofball goon gopher gorger gospeler gospeller
 gossiper gossipmonger gouger gourmand gourmandizer gourmet governess governor goy grabber grader graduate grammarian
 grandee grandmaster grandstander granger grantee granter grantor graphologist grappler gravedigger graverobber grazier
 greaseball greaser great greengrocer greenhorn greenskeeper greeter gremlin grenadier greyback griever gringo grinner
 griot groaner grocer groom-to-be groomsman grouch groundbreaker groundkeeper groundling groundskeeper groundsman
 groupie groveler groveller grower growler grownup grumbler grump grunter guarantor guardian guardsman guerilla
 guerrilla guesser guest guestworker guitarist gull gulper gumshoe gunman gunner gunrunner gunslinger gunsmith guru
 guttersnipe guvnor guy guzzler gymnast gymnosophist gynaecologist gynandromorph gynecologist gypsy haberdasher habitant
 habitue hack hack-driver hacker hadji haematologist haemophile haemophiliac haggler hagiographer hagiographist
 hagiologist hairdresser hairsplitter hairstylist haji hajji hakeem hakim halberdier half-breed half-caste half-pint
 half-wit halfback hamadryad hammerhead handicapper handler handyman hanger hanger-on hangman haranguer harasser
 hardliner hardwareman harlequin harmoniser harmonizer harper harpist harpooneer harpooner harpsichordist harpy harridan
 harrier harum-scarum harvester has-been hatemonger hater hatmaker hatter hauler haulier have have-not hawker hawkshaw
 hayseed hazan head-shrinker headcounter headhunter headliner headman headmaster headmistress headsman headwaiter healer
 hearer heartbreaker heartthrob heathen heavy heavyweight heckler hedger hedonist heir heir-at-law hell-kite
 hell-rooster hellcat hellhound hellion helmsman helot helper hematologist hemiplegic hemophile hemophiliac henchman
 herald herbalist herdsman heretic heritor hermaphrodite hermit hero herpetologist hesitater hesitator heterosexual
 hewer hick hierarch high-muck-a-muck high-up highbinder highbrow higher-up highflier highflyer highjacker highwayman
 hijacker hiker hillbilly hippie hippy hipster hire hireling hirer hisser histologist historian historiographer histrion
 hitchhiker hitman hitter hoarder hoaxer hob hobbledehoy hobbler hobbyist hobgoblin hobo hodman hog hoister holdout
 holdover holidaymaker home-builder homebody homeboy homebuilder homegirl homeless homeopath homeowner homesteader homo
 homoeopath homophile homophobe homosexual homunculus honcho honker honkey honkie honky honoree hood hoodlum hoofer
 hooligan hopeful hoper hornist horologer horologist horseman horseshoer horsewoman horticulturist hosier host hostage
 hosteller hostler hotdog hotelier hotelkeeper hotelman hothead hotshot house-builder housebreaker housebuilder
 houseguest householder housekeeper housemaid houseman housemaster housemate housemother housewrecker huckster huddler
 hugger humanist humanitarian humdinger hummer humorist humourist hundred-percenter hunk hunter hunter-gatherer huntress
 huntsman hurdler hurler husbandman hussar hussy hustler hydrologist hydromancer hygienist hymie hyperope hypertensive
 hypochondriac hypotensive hysteric ice-skater iceman ichthyologist iconoclast idealist idealogue ideologist ideologue
 idiot idler idolater idolatress idoliser idolizer ignoramus illiterate illusionist illustrator imam imaum imbecile
 imbiber immigrant immortal immune immunologist imperialist importee importer impresario impressionist improver
 incendiary inciter incompetent incumbent incurable independent indexer indigen indigene individual individualist
 indorser inductee industrialist inebriate infant infanticide infantryman inferior infernal infidel infielder
 infiltrator influencer informant informer ingenue ingrate inhabitant inheritor inheritress inheritrix initiate
 initiator inmate innkeeper innocent innovator inoculator inpatient inquirer inquisitor insider insolvent insomniac
 inspector inspirer instigant instigator instructor instructress instrumentalist insured insurgent insurrectionist
 intellectual intercessor interlocutor interloper intermediary intermediator intern internationalist interne internee
 internist internuncio interpreter interrogator intersex intervenor interviewee interviewer intimate intriguer introvert
 intruder invader invalid invalidator inventor investigator investor invigilator invitee ironist ironmonger ironside
 ironworker irredentist irregular irreligionist irridentist island-dweller islander isolationist itinerant jabberer
 jackanapes jackass jailbird jailer jailor janissary janitor jawan jaywalker jazzman jeerer jerk jerk-off jerker
 jerry-builder jester jeweler jeweller jimdandy jimhickey jingo jingoist jinnee jinni jinx jobber jobholder jock jockey
 jogger joiner joker jokester jongleur journalist journeyer journeyman judge juggernaut juggler juicer jumper junior
 junkie junky jurist juror juryman jurywoman justice justiciar justiciary justifier juvenile kabbalist kachina kafir
 kalif kaliph keeper kelpie kelpy keyboardist khalif khalifah khan kibbutznik kibitzer kicker kid kiddie kiddy kidnaper
 kidnapper kike killer killjoy kindergartener kindergartner kingpin kisser kleptomaniac klutz knacker knave kneeler
 knight knight-errant knitter knocker knockout know-all know-it-all knower knucklehead kolkhoznik kook kvetch laborer
 labourer lacer lackey lady-in-waiting ladylove laggard lagger laird lama lame lamenter lamia laminator lamplighter
 lampooner lancer landgrave landholder landlubber landman landowner landscaper landscapist landsman langlaufer
 languisher lapidarist lapidary lapidator lapidist larcener larcenist lascar lasher latecomer latitudinarian laudator
 laugher laughingstock laundress laundryman laundrywoman laureate lawbreaker lawgiver lawmaker lawman layabout layman
 layperson lazar lazybones leader leaker leaper learner leaseholder leatherneck leaver lech lecher lector lecturer
 ledgeman left-hander left-winger lefthander leftist lefty legate legatee legionary legionnaire legislator lender
 lensman leper lepidopterist lepidopterologist leprechaun lesbian lessee lessor letch letterer letterman leveler
 leveller leviathan lexicographer lexicologist libber libeler liberal liberalist liberator libertarian libertine
 librarian librettist licensee licenser licentiate lie-abed liege liegeman lieutenant lifeguard lifer lifesaver lifter
 liftman light-of-love lighterman lightweight lilliputian limey limner limnologist limper line-shooter linebacker
 lineman linendraper linesman lingerer linguist linkboy linkman linksman lion-hunter liquidator lisper listener literate
 lithographer lithomancer litigant litigator litter-bearer litterateur litterbug litterer liturgist liveryman loader
 loafer loaner loather lobbyist lobsterback lobsterman locater locator lockkeeper lockman lockmaster locksmith locum
 lodger logger loggerhead logician logistician logomach logomachist loiterer loner longbowman longer longshoreman
 look-alike looker looker-on loon looney loony looter loser lotus-eater loudmouth lounger lout lovely lover lowbrow
 lowerclassman lowlife loyalist lubber lulu lumberjack lumberman luminary lummox lumper lunatic luncher lunger lunkhead
 lurcher lurker lush lutanist lutenist luthier lutist lyricist lyrist ma macaroni macebearer macer machinator machinist
 macho macroeconomist macushla madcap madman madrigalist madwoman maestro mafioso magdalen magician magistrate magnate
 magnifico magus maharaja maharajah maharanee maharani mahatma mahout maid maidservant mailman maimer mainstay
 maintainer major major-domo major-general majorette make-peace maker malacologist malahini malcontent malefactor
 malfeasant maligner malik malingerer maltman maltreater maltster mammalogist man-about-town man-at-arms man-eater
 manageress manakin mandatary mandator mandatory maneuverer mangler maniac manic-depressive manicurist manikin
 manipulator mannequin mannikin manoeuvrer manservant manslayer manumitter map-reader mapper marathoner marauder marcher
 margrave marine mariner marketer marksman maroon marquess marquise married marshal martinet martyr marveller masker
 masochist masquer masquerader massager masseur masseuse master master-at-arms mastermind masturbator matador matcher
 matchmaker mate materialist mathematician matman matricide matriculate mauler maven maverick mavin mayor meanie
 measurer meatman mechanic mechanist medalist medallist meddler mediator mediatrix medico meeter megalomaniac
 melancholiac melancholic meliorist melter member memoriser memorizer memsahib mender mendicant menial mensch mensh
 mentioner mentor mercenary mercer merchandiser merchant merchant-venturer merrymaker meshuggeneh meshuggener mesomorph
 messenger messiah messmate mestizo metalhead metallurgist metalworker meteorologist metic metropolitan mezzo
 mezzo-soprano microbiologist microeconomist microscopist middlebrow middleman middleweight midget midinette midshipman
 midwife migrant migrator mikado militant militarist militiaman milkmaid milkman milksop mill-hand millenarian
 millenarist milliner millionaire millionairess millwright milord mime mimer minder miner mineralogist mineworker
 miniaturist minimalist minion minister ministrant minor minstrel minter misanthrope misanthropist misbeliever
 mischief-maker miscreant miser misfit misogamist misogynist missionary missioner mixed-blood mixologist mnemonist
 moaner mobster mocker mod model modeler modeller moderate moderationist moderator modern modernist modiste mogul
 molester moll mollycoddle mollycoddler monarch monarchist monastic monetarist moneyer moneygrubber moneylender
 moneymaker moneyman monger mongoloid monitor monitrice monochromat monolingual monologist monomaniac monopoliser
 monopolist monopolizer monotheist monster monstrosity mooch moocher moon-curser moonlighter moonshiner mope mopper
 moralist moron morosoph mortgagee mortgager mortgagor mortician moss-trooper mossback motherfucker motile motorcyclist
 motorist motorman motormouth moujik mountaineer mounter mourner mover moviegoer muadhdhin muazzin muckraker mudslinger
 muezzin mufti muggee mugger muggins mugwump mujahid mujik mujtihad mulatto muleteer multi-billionaire mumbler mummer
 muncher muralist murderee murderer murderess murmurer muscle-builder musclebuilder muscleman muser musher musician
 musicologist musketeer mutation mute mutilator mutineer mutterer muttonhead muzhik muzjik muzzler mycologist mycophage
 mycophagist myope myrmidon mystic mythologist nabob nag nagger naif nailer namby-pamby namer nance nanus naprapath narc
 narcissist narcist narcoleptic nark narrator natator national nationalist native nativist natural naturalist naturist
 naturopath navigator navvy nawab naysayer nazi nebbech nebbish necessitarian necker necromancer needer needlewoman
 needleworker negativist neglecter negotiant negotiator negotiatress negotiatrix neighbor neighbour neoclassicist neocon
 neoconservative neoliberal neologist nepotist nerd nester netkeeper netminder neurasthenic neurobiologist neurolinguist
 neurologist neuroscientist neurosurgeon neurotic neutral neutralist newbie newcomer newsagent newsboy newscaster
 newsdealer newsman newsmonger newspaperman newspaperwoman newsperson newsreader newsvendor newswoman newswriter nibbler
 niggard niggler nightbird nighthawk nightrider nihilist nincompoop ninja ninny nipper niqaabi nitpicker nitwit
 no-account no-show nob noble nobody noctambulist nomad nominalist nominator nominee non-resistant nonachiever
 nonagenarian nonattender nonbeliever noncandidate noncitizen noncom noncombatant noncompliant nonconformist nondescript
 nondrinker nondriver nonesuch nonmember nonpareil nonparticipant nonpartisan nonpartizan nonperson nonreader
 nonresident nonsmoker nonstarter nonsuch nonworker normaliser normalizer nosey-parker nosher nosy-parker notability
 notable notary noticer nouveau-riche novelist novice novillero nudger nudist nudnick nudnik nullifier numen
 numerologist numismatist numismatologist numskull nuncio nurse nurse-midwife nurser nurseryman nutcase nutritionist
 nutter nymph nympho nympholept nymphomaniac oaf oarsman oarswoman objector oblate obliger oboist observer obsessive
 obsessive-compulsive obstetrician obstructer obstructionist obstructor occult occultist occupant occupier oceanaut
 oceanographer octogenarian octoroon oculist oddball odds-maker odist oenologist oenophile offender offerer offeror
 office-bearer officeholder officer official officiant ogler ogre oiler oilman old-timer oldster oldtimer oligarch
 ombudsman omnivore onanist oncologist oneiromancer onlooker onomancer operagoer operative ophthalmologist opponent
 opportunist opposer oppressor optician optimist optometrist oracle orator orchestrator ordainer orderer orderly
 ordinand ordinary organ-grinder organiser organist organizer orientalist originator ornamentalist ornithologist orphan
 orthodontist orthoepist orthopaedist orthopedist orthoptist osculator osteologer osteologist osteopath osteopathist
 ostiarius ostiary ostler ostrich otolaryngologist otologist otorhinolaryngologist ouster out-and-outer outcast outcaste
 outdoorsman outdoorswoman outfielder outfitter outgoer outlander outlaw outlier outpatient outrider outsider
 overachiever overcomer overlord overnighter overseer owner owner-driver owner-occupier oyabun pa pacha pachuco
 pacificist pacifier pacifist packer packman packrat padder paddler padre padrone paederast paediatrician paedophile
 pagan pageboy painter pal paladin palaeontologist palatine paleographer paleographist paleontologist pallbearer palmist
 palmister palooka palsgrave pamperer pamphleteer pandar pander panderer panegyrist panelist panellist panhandler
 panjandrum pansexual pantheist pantomimer pantomimist pantryman pantywaist paparazzo paper-pusher paperboy paperer
 papist parachuter parachutist parader paragrapher paralegal paralytic paramedic paramedical paramour paranoiac paranoid
 paraplegic paraprofessional parapsychologist paratrooper pardner pardoner parer paretic pariah parishioner
 parliamentarian parlormaid parlourmaid parodist parolee parricide parson part-owner part-timer partaker participant
 partisan partitionist partizan partygoer parvenu pasha passenger passer passer-by passerby paster pastor patentee
 pathfinder pathologist patient patrial patriarch patrician patricide patriot patrioteer patroller patrolman patron
 patroness patronne patsy patternmaker patzer pauper pawer pawnbroker payee payer paymaster paynim peacekeeper
 peacemaker peacenik pearler peasant pedagog pedagogue pedaler pedaller pedant peddler pederast pedestrian pediatrician
 pediatrist pedlar pedodontist pedophile peeler peeper peer peeress peewee pen-friend pendragon penetrator penitent
 penman penologist penpusher pensionary pensioner pentathlete peon perceiver percher percipient percussionist perfecter
 perfectionist performer perfumer perinatologist periodontist peripatetic perisher perpetrator persecutor personage
 personification perspirer persuader pervert peshmerga pessimist pesterer petitioner petter pettifogger phalangist
 phantasm phantasma phantom pharisee pharmacist pharmacologist philanthropist philatelist philhellene philhellenist
 philistine philologist philologue philomath philosopher philosophiser philosophizer phlebotomist phoner phonetician
 phonologist photographer photojournalist photometrician photometrist physician physicist physiologist physiotherapist
 phytochemist phytologist pianist picador picaninny piccaninny pickaninny picker picklepuss picknicker pickpocket
 picnicker pigman pigmy pilferer pilgrim pillager pillock pilot pimp pin-up pinchgut pinhead pinko pioneer pip-squeak
 piper piranha pirate pisser pistoleer pitcher pitchman pivot pixie place-kicker placeholder placekicker placeman
 placeseeker plagiariser plagiarist plagiarizer plainclothesman plainsman plaintiff plaiter planner planter plantsman
 plasterer platelayer plater platitudinarian play-actor playactor playboy player playfellow playgoer playmaker playmate
 playwright pleader pleaser pleb plebe plebeian pledgee pledger plenipotentiary plier plodder plotter ploughman
 ploughwright plower plowman plowwright plug-ugly plugger plumber plunderer plunger pluralist plutocrat plyer poacher
 podiatrist poet poet-singer poetess poetiser poetizer poilu pointillist pointsman poisoner pol polack polemic
 polemicist polemist policyholder politician politico pollster polluter poltergeist poltroon polyglot polymath
 polytheist pom pommy pomologist ponderer pontifex pontiff poof pooh-bah pooler poove popinjay populariser popularizer
 populist pornographer porter portraitist portrayer portwatcher poser poseur poseuse positivist possessor postdiluvian
 postgraduate postilion postillion postman postmaster postmistress postponer postulant postulator posturer potboy
 potentate pothead potholer pothunter potman potter potterer pouf poulterer poultryman pouter powderer powerbroker
 powerhouse practician practitioner praetor pragmatist prankster prater prattler pre-emptor preacher prebendary
 precentor preceptor predator predecessor predestinarian predestinationist predictor preemptor prefect prelate premier
 prentice presbyope presbyter preschooler presenter presentist preservationist preserver president pressman
 prestidigitator preteen preteenager pretender preterist pretor prexy prey priest priest-doctor prig primate primitive
 primus princeling printer printmaker prior prioress prisoner private privateer privateersman prizefighter pro pro-lifer
 probable probationer process-server proconsul procrastinator proctologist proctor procurator procurer procuress
 prodigal prodigy producer prof professional professor profiteer profligate prognosticator programmer prohibitionist
 projectionist prole proletarian promisee promiser promisor promoter prompter promulgator proofreader propagandist
 propagator prophesier prophet prophetess propman proponent proposer propositus proprietor proprietress prosecutor
 proselyte prospector prosthetist prosthodontist prostitute protectionist protector protege protegee protester protestor
 protozoologist provider provincial provisioner provocateur provoker provost prowler proxy prude pruner psalmist
 psephologist pseudohermaphrodite psychiatrist psychic psycho psychoanalyst psycholinguist psychologist psychoneurotic
 psychopath psychophysicist psychotherapist psychotic pteridologist publican publiciser publicizer pudden-head puddler
 pudge pugilist puller puncher pundit punster punter pupil purchaser purist puritan purser pursued pursuer purveyor
 pusher pushover pussycat putter putterer putz pygmy pyrographer pyromancer pyromaniac qadi quadriplegic quadroon
 quaestor quaffer quaker qualifier quarreler quarreller quarrier quarry quarryman quarterback quartermaster queer
 querier quester questioner quibbler quidnunc quietist quisling quitter quizmaster quizzer quoter rabbi rabble-rouser
 racialist racist racker racketeer raconteur radiobiologist radiochemist radiographer radiologist radiotherapist raftman
 raftsman ragamuffin ragpicker ragsorter raider rail-splitter railbird railroader railwayman rainmaker raiser raja rajah
 rake rakehell rambler rancher ranee ranger rani ranker ranter raper rapist rappeller rapper rapporteur rapscallion
 rascal rat-catcher ratepayer ratifier ratiocinator rationalist ratter raver ravisher reactionary reader realist reaper
 reasoner rebel rebuker rebutter receptionist recidivist recipient recitalist reciter reckoner recluse reconciler
 record-breaker record-holder record-keeper recoverer recreant recruit recruiter recruiting-sergeant rector recusant
 red-header redact redactor redcap redcoat redhead redheader redneck reeler reenactor ref referee referral refiner
 refinisher reformer reformist refugee refuter regent regicide registrant registrar regular reincarnation reliever
 religionist religious remunerator renegade renovator renter rentier repairer repairman repatriate repeater reporter
 reproacher reprobate reprover republican requester rescuer researcher reservist resident resister respecter respondent
 responder restauranter restaurateur rester restorer retailer retaliator retard retiree retreatant reveler reveller
 revenant revenuer reverend reversioner reversionist reviewer reviser revisionist revivalist revolutionary revolutionist
 rewriter rhabdomancer rhetorician rheumatic rheumatologist rhinolaryngologist rhymer rhymester ribald rider ridiculer
 rifleman rigger right-hander right-winger righthander rightist ringer ringleader ringmaster rioter ripper riser
 ritualist rival riveter rivetter roadhog roadman roamer roarer roaster robber rocker rogue roisterer roller-skater
 rollerblader roly-poly romantic romanticist romper roofer rookie roomer roomie roommate roomy rooter rope-maker
 ropedancer ropemaker ropewalker rotter roue roughneck roughrider rounder roundhead roundsman rouser roustabout router
 rover rowdy rower royalist rubberneck rubbernecker rube ruffian ruiner ruler ruminator rummy rumormonger rumourmonger
 rumrunner runner runner-up runt ruralist rusher rustic rustler saboteur sabra sachem sacrificer sacristan saddhu
 saddler sadhu sadist sadomasochist safebreaker safecracker sagamore sage sahib sailmaker sailor saint salesclerk
 salesgirl saleslady salesperson salter salutatorian saluter salvager salvor samurai sandboy sandman sandwichman sangoma
 sannup sannyasi sannyasin sanyasi saphead sapper sartor satirist satrap satyr saunterer savage savant saver sawbones
 sawyer saxist saxophonist scab scalawag scallywag scalper scamp scandalmonger scapegoat scapegrace scaremonger
 scatterbrain scattergood scenarist scene-stealer sceneshifter sceptic schemer schizophrenic schlemiel schlep schlepper
 schlimazel schlockmeister schmo schmoozer schmuck schnook schnorrer scholar scholastic scholiast schoolchild
 schoolfellow schoolfriend schoolman schoolmarm schoolmaster schoolmate schoolmistress schoolteacher scientist sciolist
 scoffer scofflaw scold scolder scorekeeper scorer scorner scoundrel scourer scourger scout scouter scoutmaster scrag
 scrambler scrapper scratcher scrawler screecher screener screenwriter screwball screwballer scribbler scrimshanker
 scriptwriter scrivener scrooge scrounger scrubber scrutineer scrutiniser scrutinizer sculler scullion sculptor
 sculptress sculpturer seafarer seaman seamster seamstress searcher seasonal seasoner secessionist second-in-command
 second-rater second-stringer seconder secretary sectarian sectarist sectary secular secularist securer seducer
 seductress seeder seedman seedsman seeker seer segregate segregationist segregator seigneur seignior seismologist
 seizer selectman selector selectwoman self-seeker self-starter seller semanticist semifinalist seminarian seminarist
 semiotician semipro semiprofessional sempstress senator sendee sender seneschal senior sensationalist sensitive
 sensualist sentimentalist sentinel sentry separationist separatist septuagenarian seraph serf sergeant sergeant-at-law
 sericulturist serjeant serjeant-at-arms serjeant-at-law sermoniser sermonizer serologist servant server serviceman
 servitor setter settler settlor sexagenarian sexist shadower shaheed shaitan shaker shaman shammer shamus shanghaier
 shaper sharecropper shareholder shareowner sharer sharpie sharpshooter sharpy shaytan she-devil shedder sheeny
 sheepherder sheepman shegetz sheik sheikh sheller shelver shepherd shepherdess sheriff sherlock shielder shifter
 shingler ship-breaker shipbuilder shipmate shipowner shipper shipwright shirker shirtmaker shithead shitter shlemiel
 shlep shlepper shlimazel shlockmeister shmo shmuck shnook shnorrer shocker shoeblack shoemaker shogun shoofly
 shopaholic shopkeeper shoplifter shopper shopwalker shortstop shouter shoveler shoveller shover show-off showgirl
 showman shrew shrimp shrink shuffler shut-in shutterbug shylock shyster sibyl sidekick sidesman sightreader sightseer
 signaler signaller signalman signatory signer silenus silly silvan silver-worker silversmith silverworker simperer
 simpleton singer sinner sipper sirdar sire siren sissy six-footer sixth-former skateboarder skater skeptic sketcher
 skidder skier skin-diver skinflint skinhead skinny-dipper skipper skirmisher skivvy skulker skycap skydiver slacker
 slammer slanderer slapper slasher slaughterer slave slaveholder slaver slavey slayer sledder sleeper sleepwalker
 sleepyhead sleuth sleuthhound slicer slider slinger slob slobberer sloganeer slogger slop-seller slopseller slouch
 sloucher sloven slowcoach slowpoke slugabed sluggard slugger slumberer slut smallholder smarta smasher smiler smirker
 smoker smotherer smuggler snacker snarer snatcher sneak sneerer sneezer sniffer sniffler sniper snitch snitcher
 sniveler sniveller snob snoop snooper snoot snorer snorter snot snowboarder snuffler so-and-so sobersides socialiser
 socialist socialite socializer sociobiologist sociolinguist sociologist sociopath sodalist sodbuster sodomist sodomite
 softie softy sojourner solderer soldier solicitor solitudinarian soloist solon solver sommelier somnambulist
 somniloquist songster songstress songwriter sonneteer soothsayer soph sophist sophisticate sophomore soprano sorcerer
 sorceress sorehead sorrower sorter sot soul soundman sourpuss souse southpaw sovereign sower spaceman spacewalker
 spammer spanker sparer spastic speaker spearhead specialiser specialist specializer specifier spectator spectre
 speculator speechifier speechmaker speechwriter speeder speedskater spelaeologist speleologist spellbinder speller
 spelunker spend-all spendthrift spewer sphinx spic spick spik spiller spindlelegs spindleshanks spinmeister spinner
 spiritualist spitfire spitter spiv splicer splitter spoiler spoilsport sponger sponsor spook sportscaster sportswriter
 spot-welder spotter spouter sprawler sprayer sprigger sprinter sprite sprog spurner spy spymaster squabbler squanderer
 squatter squaw squawker squealer squint-eye squinter squire squirmer squirt stabber stableboy stableman stacker staffer
 stagehand stager staggerer stainer stakeholder stalker stalwart stammerer stamper stand-in standard-bearer standardiser
 standardizer standee stander star starer starets stargazer starlet starveling statesman stateswoman stationer
 stationmaster statistician stay-at-home steady stealer steamfitter steamroller steelmaker steelman steelworker
 steeplejack steerer steersman stemmer stenographer stentor stepper stevedore steward stewardess stick-in-the-mud
 stickler stifler stigmatic stigmatist stinker stinkpot stinter stipendiary stippler stirrer stitcher stock-taker
 stockbroker stockholder stockist stockjobber stockman stocktaker stoic stomper stonecutter stonemason stoner
 stonewaller stooge stoolie stoolpigeon stooper storekeeper storyteller stowaway strafer straggler straight stranger
 straphanger strategian strategist strayer streaker stretcher-bearer strider strikebreaker striker stringer striper
 stripling striptease stripteaser striver stroller strong-armer strongman struggler strumpet student stuffer stumblebum
 stumbler stunner stupe stutterer styler stylist stylite subaltern subcontractor subdeacon subdivider subduer subeditor
 subjectivist subjugator sublieutenant submariner submitter subnormal subordinate suborner subscriber subsidiary
 subsidiser subsidizer subsister subtracter suburbanite subversive subverter subvocaliser subvocalizer succeeder
 successor succorer succourer succuba succubus sucker suer sufferer suffragan suffragette suffragist suggester suitor
 summercater summercaters sunbather sundowner super supercargo supergrass superintendent superior superman
 supermarketeer supermarketer supermodel supernatural supernumerary superordinate superstar supervisor supplanter
 suppliant supplicant supplier supporter suppresser suppressor supremacist suprematist supremo surfboarder surfer
 surgeon surmounter surpriser surrealist surrenderer surrogate surveyor survivalist survivor suspect sustainer sutler
 swagger swaggerer swaggie swagman swami swashbuckler swayer swearer sweeper sweetheart sweetie swellhead swimmer
 swineherd swinger switch-hitter switcher switchman swordsman swot sybarite sycophant syllogiser syllogist syllogizer
 sylvan symboliser symbolist symbolizer sympathiser sympathizer symphonist symposiarch symposiast syncopator syndic
 syndicalist syndicator synonymist syntactician synthesiser synthesist synthesizer syphilitic systematiser systematist
 systematizer systemiser systemizer tablemate tacker tackler taco tactician tagalong tagger tailback tailgater tailor
 taker talebearer taleteller talker tallyman tamer tantaliser tantalizer taoiseach tapper tapster tart taskmaster
 taskmistress taste-maker taste-tester taster tatterdemalion tattler tattletale taxer taxidermist taxidriver taximan
 taxman taxonomer taxonomist taxpayer teacher teammate teamster tearaway tease teaser tec techie technician technocrat
 technologist technophile technophobe teen teenager teetotaler teetotalist teetotaller tekki telecaster telegrapher
 telegraphist teleologist telepathist telephoner telephonist televangelist telltale tellurian temp temporary temporiser
 temporizer tempter tenant tenderfoot tenno tenorist tentmaker tergiversator termagant termer terminator terpsichorean
 territorial terrorist testate testator testatrix testee tester testifier thane thaumaturge thaumaturgist theatergoer
 theatregoer theist theologian theologiser theologist theologizer theoretician theoriser theorist theorizer theosophist
 therapist thespian theurgy thief thinker third-rater thirster thoroughbred thought-reader throttler throwaway throwback
 thrower throwster thruster thug thunderbird thurifer thwarter tiddler tightwad tike tiler tilter timberman timekeeper
 timeserver timpanist tinker tinkerer tinner tinsmith tinter tipper tippler tipster tiro titan tither title-holder
 titterer toady toaster toastmaster tobacconist tobogganist toddler toff toiler toller tollgatherer tollkeeper tollman
 tomfool toolmaker toper topper torchbearer toreador torero tormenter tormentor tort-feasor tortfeasor torturer tosser
 totalitarian totemist toter totterer touch-typist toucher tough toughie tourer tourist tout touter tovarich tovarisch
 towhead townee towner townie townsman towny toxicologist tracker tracklayer trader tradesman traditionalist traducer
 trafficker tragedian tragedienne trailblazer trainbandsman trainbearer trainee trainer trainman trainmaster traitor
 traitress tramp tramper trampler transactor transalpine transcendentalist transcriber transexual transferee transferer
 transferor transferrer transgendered transgressor transient translator transmigrante transmitter transplanter
 transsexual transvestite trapper trapshooter traveler traveller traverser trawler treasonist treasurer treater trekker
 trembler trencher trencherman trend-setter trespasser tribade tribesman tribologist tribune tricker trickster trier
 trifler triggerman trigonometrician tripper tritheist triumvir troglodyte troller trollop trombonist trooper troubadour
 troublemaker troubler troubleshooter trouper truant trucker truckler trudger truelove trumpeter trustbuster trustee
 truster trustor trusty tsar tsarina tsaritsa tub-thumper tubercular tugger tuner turncoat turncock turnkey turtler
 tutee tutor twaddler twat twerp twiddler twin twiner twirler twirp twit tycoon tyke tympanist typesetter typist
 typographer tyrant tyro tzar tzarina ultraconservative ultramontane ump umpire underachiever underboss underclassman
 underdog undergrad undergraduate underling underperformer undersecretary underseller understudy undertaker underwriter
 undesirable undine undoer unfastener unfortunate unicyclist unilateralist unionist unperson unraveler unraveller untier
 untouchable upbraider upholder upholsterer uprooter upsetter upstager upstart uranologist urchin urinator urologist
 user usherette usufructuary usurer usurper utiliser utilitarian utilizer utterer vacationer vacationist vaccinator
 vaccinee vacillator vagrant valedictorian valentine valet valetudinarian valuator valuer vamp vamper vampire vandal
 vanisher vanquisher vaquero varlet varmint varnisher vassal vaticinator vaudevillian vaulter vaunter vegan vegetarian
 vendee vender vendor venerator ventriloquist venturer verbaliser verbalizer verger verifier vermin versifier vestryman
 vestrywoman vet veteran veterinarian veterinary vexer vibist vibraphonist vicar vicar-general vice-regent vicegerent
 viceroy victim victimiser victimizer victor victualer victualler viewer vigilante vilifier villager villainess villein
 vindicator vintager vintner violator violinist violist violoncellist virago virgin virologist virtuoso viscount
 visionary visitant visitor visualiser visualizer vitaliser vitalist vitalizer viticulturist vivisectionist vixen vizier
 vlogger vocaliser vocalist vocalizer vociferator voicer voider voluntary volunteer voluptuary vomiter votary voter
 vouchee voucher vower voyager voyeur vulcaniser vulcanizer vulgarian vulgariser vulgarizer wacko waddler waffler wag
 wagerer waggoner waggonwright wagoner wagonwright waif wailer wainwright waker walk-in walk-on wall-paperer wallah
 walloper wallpaperer wally waltzer wanderer wanker wannabe wannabee wanter wanton warbler ward ward-heeler warden
 warder wardress warehouseman warehouser warlord warmonger warrantee warranter warrantor warrener warrior washer
 washerman washerwoman washwoman wassailer waster wastrel watchdog watcher watchmaker watchman watercolorist
 watercolourist waterer waterman waver waverer wax-chandler wayfarer weakling wearer weasel weatherman weaver webmaster
 weeder weekender weeper weigher weightlifter weirdie weirdo weirdy weisenheimer welcomer welder well-wisher
 welterweight wencher westerner wetback whacko whaler wheedler wheelwright whiffer whiner whipper whipper-in
 whippersnapper whirler whisperer whistle-blower whistleblower whitey whittler whiz whiz-kid whizz whizz-kid wholesaler
 whoremaster whoremonger wicket-keeper wiggler wight wigmaker wildcatter wimp windbag winder windtalker winemaker
 wingback winger wingman winker winner wino wiper wire-puller wireman wirer wiretapper wiseacre wisenheimer witch
 witch-hunter withdrawer withholder withstander witness witnesser wiz wog wonderer wonk woodcarver woodcutter woodman
 woodsman woodworker wooer woolgatherer woolsorter wop word-painter wordmonger wordsmith workaholic worker workfellow
 workingman workman workmate world-beater worldling worrier worrywart worshiper worshipper worthy wrangler wrecker
 wrester wrestler wretch wriggler write-in writer wrongdoer wuss xylophonist yachtsman yachtswoman yahoo yakuza yanker
 yardbird yardie yardman yardmaster yawner yearling yearner yeller yenta yeoman yes-man yeti yid yielder yob yobbo yobo
 yodeller yokel youngster younker yuppie zany zealot zombi zombie zoologist
place staging: gravestone tombstone
place: abatis abattis abattoir abbacy abbey abm abode abutment acclivity acropolis adit aerodrome aeroplane aerospace
 afterdeck air-intake airbus aircraft airdock airdrome airfield airframe airline airliner airlock airplane airport
 airship airspace airstrip airway aisle alcazar alcove alehouse alley alleyway alp altar altarpiece ambo ambulance
 ambulatory amphibian amphitheater amphitheatre angledozer antapex antechamber anteroom anthill antinode antipodes
 apadana apartment apc apex aphelion apiary apoapsis apojove apolune aposelene apse apsis aquarium aqueduct aquifer
 arboretum arbour arc-boutant arcade archbishopric archdeaconry archdiocese archduchy archipelago architecture archive
 archway area areaway arete armchair armoire arroyo ascent ashram asylum atelier athanor atoll attic auberge auditorium
 auto autobahn autogiro autogyro automobile autostrada aviary baby-walker backroom backside backstage backstairs
 backwoods backyard bagnio bailiwick bakehouse bakery bakeshop balcony balkline balloon ballpark ballroom balusters
 balustrade bandstand banister bank banquette bar barbacan barbershop barbette barbican bareboat barge barn barnyard
 barouche barque barrack barrel barrelhouse barren barricade barrio barroom barycenter bascule basement basilica
 bassinet bathhouse bathroom battlefield battlefront battleground battlement battleship battlewagon batwing baulk
 baulk-line bawdyhouse bazaar bazar beach beachfront beachhead beam-ends bed bed-and-breakfast bed-ground bedchamber
 bedframe bedground bedroom bedside bedsit bedsitter bedstead beehive beeline belfry beltway bema ben bench benthos berg
 berm bethel bicycle bicycle-built-for-two bike billboard bilocation bindery bioscope biosphere biplane birchbark
 birdcage birthplace bishopric bistro bivouac blighty blockade-runner blockhouse bloodmobile blowgun blowpipe blowtube
 bluff boardinghouse boardroom boards boardwalk boat boathouse bobsled bobsleigh bodega bodywork bogy bomber bombproof
 bonanza boneshaker bookbindery bookcase bookmobile bookshop bookstall bookstore boondocks booth bordello border
 borderland borderline borough borstal bottom boudoir boulevard boundary bounds bourn bourne boutique bowels bower
 boxcar brae brasserie brattice breadbasket breakwater breastwork breechblock brewery brewpub brickfield brickkiln
 brickwork brickyard bridgehead brig brigantine brothel brougham bubbler buckboard buffet buggy building bulkhead
 bulldozer bullpen bullring bulwark bumboat bung bungalow bunker burg burrow butchery butte buttery buttress buttressing
 bypass bypath byre byroad byway cab cabana cabaret cabin cabinet caboose cabriolet cabstand cache cafe cafeteria caff
 cage caldera calean calk calkin calumet camion camp campanile campground campong campsite campstool campus cannery
 cannula canoe cantonment canyon canyonside cape capillary capitol car car-ferry carack caravansary caravanserai
 card-house cardcastle cardhouse cardroom caroche carport carrack carrell carriage carriageway carrycot cart cartroad
 casbah casement casern casino casino-hotel castle catacomb catamaran catboat catchall catchment cathedra cathedral
 catheter cathouse cattleship catwalk causeway cave cavity cay cellar cellaret cellblock cemetery cenotaph center
 centerfield central centrex centroid chaise chalet chamber champaign chancel chancellery chapel chapterhouse
 charcuterie chariot charnel charterhouse chateau checkpoint checkroom cheval-de-frise chevaux-de-frise chicha
 chiffonier chimney chimneypot chimneystack chokey choky choo-choo chophouse chuckhole churchyard cinerarium cirque
 citadel city clarence classroom cleaners clearing clearstory clearway cleat clerestory cliff climb cloakroom cloister
 closet clotheshorse clothespress clubhouse clubroom coach-and-four coalface coalfield coaming coast coastline coatrack
 coatroom cockleshell cockloft cockpit coffeehouse cofferdam coil coliseum colliery colonnade commissary common commons
 commune companionway condo condominium conduit conestoga confectionary confessional confluence conformation
 conservatoire consulate containership continent conurbation convent convertible cookfire cookhouse coop coracle corncob
 corncrib corner cornfield cornice corral corridor corrie corvette cottage couch couchette counter countinghouse
 countryside county coupe courthouse courtroom courtyard cowbarn cowcatcher cowhouse cowshed cowtown cradle crag crater
 crawlspace creamery creche credenza crematorium crematory crenelation crenellation crest crib crinion croft cromlech
 crosscut crosswalk cruiser crypt cubby cubicle cuddy cul cullis culvert cupboard cupola curtilage customhouse
 customshouse cwm cybercafe dacha dairy dais dale dam darkroom daybed deanery deathtrap deck deck-house declivity
 defilade deli delimitation dell delta demarcation den depositary depository depot depths derrick desert desk desktop
 destination destroyer detour detox dhow diapir diesel-electric diesel-hydraulic dinette dinghy dingle dining-hall
 dining-room dinkey dinky diocese dirigible discotheque discounter dispensary distillery district divan dive divot dmz
 dock dockside dockyard dodgem dogcart doghouse dogsled dollhouse dolmen domicile domiciliation donjon doodlebug door
 doorcase doorframe doorway dooryard dorm dormer dormitory dory dosshouse double-prop downcast downhill downslope
 downstage downtown dozer drainpipe drainplug draw drawbridge drawer dray dreadnaught dreadnought dredger dresser
 drive-in driveway drome droshky drosky drugstore drydock duchy duckboard dudeen dugout dumpcart dumper dumpsite dune
 dungeon duomo duplex durbar dustcart dwelling dye-works earreach earshot earth-closet earthwork eatery eaves ecliptic
 eden edge edifice eggbeater electric embankment embassy emirate empire emplacement emporium empyrean encampment enclave
 enclosure endpoint entablature entrance entranceway entrenchment entrepot entresol entryway environs eparchy epicenter
 epicentre equator equinoctial equipoise escarp escarpment escritoire esker espalier esplanade estaminet etagere
 exarchate exocet expressway exterior extremum exurbia eyeshade eyeshot facility factory fairground fairway fan-jet
 fanjet fanlight fantail farm farm-place farmhouse farmland farmplace farmstead farmyard farthingale fatherland faubourg
 fauteuil feedlot felucca fence fencing fender ferry ferryboat fiefdom field fieldwork fipple firebase fireboat firebox
 firebreak fireguard firehouse fireplace fireplug fireroom fireside firetrap firmament fishery fitment fixer-upper
 flange flashboard flashboarding flat flatbed flatboat flatcar flatlet fleabag fleapit flies floatplane floe floodplain
 flophouse flowerbed flue flume flybridge flyover flyway folium footboard footbridge foothill foothold footpath
 footplate footrest footstall footstool fore-and-after forecastle forecourt foredeck forefront foreland forepart
 foreshore forestage foretop forge forklift formica formicary fort fortification fortress fots foundry fountain
 four-poster four-wheeler foxhole foyer freeway freighter fretwork friary frigate front frontier funeral-residence
 funfair furnace furniture fuselage gable galleon gallery galley gangboard gangplank gangway gantry gaol garage garden
 garner garret garrison gasfield gasworks gate gatehouse gateway gauntry gazebo geyser gharry ghat ghetto ghq gig
 gildhall ginmill glacier glade glasshouse glassworks glen glider go-cart go-kart goalmouth godown golconda goldfield
 goldmine golfcart gondola gorge grainfield granary grange grassland grate grating graveyard greenbelt greenhouse
 greenmarket greenroom greenway greenwood grill grillroom grocery grot grotto ground groyne guardhouse guardrail
 guardroom gueridon guernsey guesthouse guestroom guildhall gulag gulch gully gunboat gutter guyot gym gyroplane
 haberdashery habitat habitation hackney half-mast half-staff hall hallstand hallway hammock handbarrow handcar handcart
 handrail hangar hangout hank hansom harbor harborage harbour harbourage hardtop hareem harem hassock hatchback hatchery
 hatchway hatrack haunt haven hayfield hayloft hayrack hayrig headland headquarters headrace headspring headwater hearse
 hearth heartland heathland heaven heavens hedge hedgerow heights helicopter heliopause heliosphere heliport hell
 hellhole hemisphere hemline hencoop henhouse here hermitage heronry hideaway hideout high-rise highboy highchair
 highland highroad highway hill hillock hillside hilltop hinterland hipline hippodrome hoarding hogback hole-in-the-wall
 holy home home-farm homeland homeroom homestead hometown honeycomb honky-tonk honkytonk hoodmold hoodmould hookah
 hoosegow hoosgow horizon horse-cart horse-trail horsecar hosepipe hospice hospital hostel hostelry hot-rod hotel
 hotel-casino hothouse hotspot house houseboat housing hovel hovercraft hoy hq hub-and-spoke hubble-bubble hubbly-bubbly
 hum-vee hummock humvee hurdle hut hutch hutment hydroplane hypermarket icbm ice-wagon iceberg iceboat icebreaker icecap
 icehouse igloo iglu imaret impedimenta imperium incinerator incline indiaman inferno infield infirmary inglenook inn
 inside interceptor interior interstate intrenchment ionosphere ironclad ironworks irredenta irridenta isarithm island
 isobar isochrone isoclinal isogone isogram isohel isopleth isotherm isthmus itinerary jail jailhouse jakes jalopy
 jalousie jeep jet jetliner jetty jinrikisha jobcentre john juke jumbojet jungle junkyard kalian kamikaze kampong kasbah
 kayak keelboat kennel ketch khanate kiln kiosk kirk kitchen kitchenette knob knobble knockabout knoll kopje koppie
 kraal laager lab laboratory ladder ladder-back lager lair lakefront lakeshore lakeside lamasery laminate lamination
 lancet landfall landfill landing landmark landmass landrover landscape lane latitude latrine latticework launch
 launchpad launderette laundromat lav lavatory lawn lay-by layby lazaret lazarette lazaretto lectern ledge left
 leftfield lem ley library lichgate lido lifeboat liftgate lighthouse lightship limber limbers limekiln limo limousine
 lineation links litoral littoral living-room llano lobby locale locality lock-gate locker lockup locomotive locus
 lodging lodgings loft loge loggia longboat longitude loo loop-line lorry lost-and-found lounge loveseat lowboy lower
 lowland loxodrome luge lugger lumbermill lumberyard lunchroom lunette lychgate maar machicolation madhouse mailboat
 maildrop mainland maisonette maisonnette mall man-of-war manifold manor manpad manse mansion mantelet mantlet
 manufactory maquiladora marchland marina marquee mart masjid masonry massif mausoleum meadow meetinghouse megalith
 megalopolis menhir merchantman merlon mesa messuage metalworks mete metropolis mews mezzanine microbrewery midair
 midden middle midfield midpoint midst midway milkwagon mill milldam millinery millrace millrun minaret minefield
 minelayer minesweeper minibar minibike minicab minicar minivan minster missile molehill monastery monocline monocycle
 monoplane monument mooring moorland moped morgue mortuary mosque motel motherland motorbike motorboat motorcar
 motorcycle motortruck motorway moulin mountain mountainside mow mudguard mudhif muffle mukataa mull municipality museum
 musjid musnud nacelle narco-state narghile nargileh narrow-body narrowboat narthex natatorium nautilus nave necropolis
 neighborhood neighbourhood ness newsstand nightclub nightspot nogging nombril nook northland nullah nunnery nursery
 nuthouse oasis oast obelisk observatory obstruction oceanfront off-licence off-roader office offstage oilfield open
 orangery orbit orchard oriel origin orlop ornithopter orthopter oubliette out-of-doors outback outboard outbuilding
 outdoors outfield outhouse outline outport outside outskirt outskirts outstation outwork overcrossing overhang overlook
 overpass oxbow oxbridge oxcart packinghouse paddle-wheeler paddock pagoda palace palaestra palestra paling palisade
 panhandle panopticon pantechnicon pantry panzer papua paradise parapet park parkland parkway parlor parlour parsonage
 parterre partition parts parvis paseo passageway pasture pastureland patchboard patio patisserie patriarchate pave
 pavilion pawnshop peacock-throne pedicab pediment pelmet peneplain peneplane penetralium peninsula penitentiary
 penthouse perambulator pergola periapsis perigee perihelion perijove perilune periselene peristyle pesthole pesthouse
 pew phaeton pharos phrontistery piazza pied-a-terre pier pigboat piggery pigpen pigsty pike pilothouse pinetum pinfold
 pinnace pinnacle pipe pirogue piscary piste pit pithead pitprop pizzeria place plage plain plane planetarium plank-bed
 plant plateau platen playground playpen playroom plaza pleasance plimsoll plinth plug plugboard plumbing plyboard
 plywood podium pokey poky polls pontoon ponycart poolroom poorhouse porch port portal portcullis porte-cochere porthole
 portico postbox postern posthouse pothole pothouse pouffe powerboat praetorium prairie pram precinct precipice prefab
 prefecture premises presbytery presidio pretorium prie-dieu principality priory prison privy promontory prong prop
 propjet proscenium protectorate provenance provenience province pub pull-in pull-off pull-up pullman pulpit pung
 purlieu push-bike pushcart pushchair px pylon qibla quadrant quarter-circle quarterdeck quarters quay raceabout
 racecourse racetrack raceway rack rail railcar railhead railing railyard rampart ranch rathskeller ravine rearward
 recliner rectory redoubt reef refectory refinery reformatory region remise repertory repository reredos reservation
 residence resonator resort restaurant restroom retrenchment revetment rhumb ribbing ricksha rickshaw ridge ridgeline
 rightfield ringway rink riverbank riverbed riverside road roadbed roadhouse roads roadstead roadster roadway rockery
 rolodex rooftop rookery room roomette rooms ropewalk rostrum rotunda rough roundhouse route rowboat runabout rv
 sacristy safehold sailboat sailplane saleroom salesroom salient salon saloon saltbox saltpan saltworks sam sampan
 sampler sanatarium sanatorium sanctum sandbank sandbar sandlot sandpit sands sanitarium sash sauna savanna sawbuck
 sawhorse sawpit scaffold scarp schnorchel schnorkel schoolhouse schoolroom schoolyard sconce scooter scoreboard scour
 scow scrapheap scree scriptorium scrubland scullery scupper sea-coast seabed seaboard seacoast seafront seamount
 seaplane seaport seascape seashore seaside seat seawall seaway secretaire sectional sedan see seedbed semidesert
 semitropics sepulcher sepulchre seraglio serail set-back setoff settee setting settle sewer shack shangri-la shanty
 shantytown shay shebeen shed sheepcote sheepfold sheeprun sheepwalk sheesha sheikdom sheikhdom shelter shelterbelt
 sheraton ship shipside shipway shipwreck shipyard shire shisha shoal shoe-shop shoebox shop shopwindow shore short
 shortcut showboat showplace showroom shrimper shrine shrubbery shunter sickbay sickbed sickroom side side-wheeler
 sideline sidewalk signboard silencer silhouette silo silva sind sinkhole siphon skateboard skein ski-plane skibob skiff
 skybox skyhook skylight skyline skyscraper skywalk skyway slaughterhouse sled sledge sleigh slideway slipway sloop
 slope slopshop sluice sluiceway slum smelter smeltery smithy smokehouse smokestack sno-cat snowbank snowfield
 snowmobile snowplough snowplow snug snuggery socle soddy sodom sofa solarium somewhere souk soundboard soundbox
 southland spa spacecraft spaceship speakeasy speedboat speedway spigot spillway spire splash-guard sprawl square-rigger
 squinch stable stabling stadium stagecoach staircase stairhead stairs stairway stairwell stall stalls standpipe
 stanhope starship state statehouse stateroom station steakhouse steamboat steamship steelworks steep steeple steerage
 stent stepladder steppe steps sternwheeler stillroom stockade stockcar stockroom stocks stockyard stoep stokehold
 stokehole stonework stool stopover stopple store storehouse storeroom storey stovepipe stratum streambed street
 streetcar stronghold strongroom structure studio stupa subcompact subcontinent submarine substation substratum subtopia
 subtropics suburb suburbia sudatorium sulky sultanate summerhouse sunporch sunroom suntrap superhighway supermarket
 superstrate superstratum superstructure supertanker surfboat surround suv swale sweatbox sweatshop switchboard sylva
 synagogue syphon tableland taboret tabouret taffrail tailboard tailgate tailpipe tailrace tallboy talus tambour tampax
 tampion tampon tank tanker tannery taphouse taproom tavern taxi taxicab taxistand teacart teahouse tearoom teashop
 technical tee teepee telferage telpherage temple tenderloin tenement tenon tent tenter tepee terminal terrace terrain
 terrarium terreplein territory theater theatre there thick thoroughfare thriftshop throne throughway thruway tideland
 tidewater tiltyard timberland timberline tine tip tipi toastrack toboggan toilet tokamak tolbooth tollbar tollbooth
 tollgate tollhouse tompion toolhouse toolshed top tope topiary topside touchline towboat tower town township towpath
 toyshop tractor trailhead tramcar transept transom transportation transporter treillage trellis trend trestle
 trestlework trichion triclinium tricycle trike trimaran trireme troika trolley troopship tropic trou-de-loup trough
 truck truckle trundle trusteeship tub-cart tube tubing tuffet tugboat tumbrel tumbril tumulus tundra tunnel tupek tupik
 turbofan turbojet turboprop turnery turnpike turnstile turntable turret twin-prop twin-propeller-plane twinjet
 two-seater u-boat underbelly undercarriage underframe underpass underside understructure undersurface unicycle unknown
 upcast uphill upland upper upside uptown used-car valance vale valley vantage vault vaulting vehicle veld veldt
 velocipede velodrome venue veranda verandah versant vestibule viaduct vicarage viceroyalty vicinity vinery vineyard
 vivarium volary vomitory wadi waggon wagon wagon-lit wainscoting wainscotting walk-up walkway wall wardrobe wardroom
 warehouse warplane warship washhouse washroom washstand waste-yard wasteland wasteweir wasteyard watchtower watercannon
 waterfront waterline watermark watershed waterside wavefront ways weald weir welkin wellhead wellpoint wellspring
 whaleboat wharf wheatfield wheelbarrow wheelchair wheelhouse whereabouts wherry whirlybird whorehouse wickiup wide-body
 wigwam wikiup windbreak windjammer window winery wold wonderland woodland woodlet woodshed workbench workhouse
 workplace workroom works workshop workspace worktable wormhole yacht yawl yurt zenith ziggurat zikkurat zikurat zimmer
 zodiac zone zoo
staging statement: chant
staging time: wink
staging: alias ante anthem aria arietta ballad barcarole barcarolle berceuse bet bird-scarer blues boogie boogie-woogie
 brushup caffeinism canticle captivation carol chantey chanty charivari chivaree choral chorale coronach costume
 cradlesong dare dirge ditty doll double doxology drill ergotism exercise fado fascination folksong forfeit golliwog
 golliwogg grimace hymeneal hymn hypnosis idol imitation intoxication irony jackpot joss keen love-song lullaby madrigal
 mask mimesis moue mug nrem oldie ophidism outtake partsong password pean plainchant plainsong poisoning pout pretence
 pretense quiz recitation rehearsal rem requiem roundelay run-through sarcasm scarecrow scarer scolion scrimmage
 self-hypnosis shadowboxing shivaree shut-eye shuteye sleep sleeping slumber square-bashing sticker stunt tattoo
 threnody trance version wager wig
statement: abjuration abnegation abridgement accusal accusation acknowledgment ad-lib adage adducing admission
 admonishment admonition advice advisory affirmation affirmative allegation allegement allusion annotation answer apercu
 apologia apology appeal argument assertion asseveration assumption assurance averment avouchment avowal backdown
 banality banning banns barb bastardization bayat belief berating betrothal boast brag broadside call carping
 castigation characterisation characterization charge chastening cheer chiding cite claim clarification cliche
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
 subsumption suggestion sum-up summation surrebuttal surrebutter surrejoinder suspicion swipe synopsis taunt tautology
 term theorem theory thesis thought threat tongue-lashing troth truism typo ultimatum understatement upbraiding
 utterance view vow warning watchword whip-round wigging wisecrack wish word word-painting worry yea zinger
telling: commentary disclosure estimate finding forecast portrait prayer query toast tribute
time: accelerando adar adolescence adulthood afterlife afternoon aghan airspeed allegretto allegro allhallows
 allhallowtide anachronism andante anniversary annum annunciation antiquity apogee apr april asadha asarh ascension asin
 asvina attosecond aug august aurora autumn av babyhood bachelorhood baisakh bedtime bhadon bhadrapada bicentenary
 bicentennial bimester bimillenary bimillennium birth birthday birthrate bout boyhood bpm bps breather brumaire
 by-and-by bygone caesura caitra calendar candlemas canicule cease centenary centennial century chait channukah
 channukkah chanukah chanukkah childhood chislev christmas christmastide christmastime chukka chukker circumcision
 climacteric clocking close cockcrow commencement complin compline continuum cps crepuscle crepuscule cst culmination
 curfew cycle date dawn dawning day daybreak daylight days dayspring daytime deadline deathbed deathrate dec decade
 december decennary decennium deep delay demise dinnertime dogwatch dominicus doomsday dormition dotage downtime drouth
 duration dusk dying easter eastertide eighties eld ellul elul embolism enlistment eon ephemera epoch equinox era ert
 eschaton esr est eternity even evenfall evening evensong eventide expiration expiry fall feb february femtosecond feria
 fertility fifties finis floreal flux forenoon forties fortnight frequence fri friday frimaire fructidor full
 full-of-the-moon furlough future futurity gait gc geezerhood germinal gestation get-go ghz gigacycle gigahertz girlhood
 gloam gloaming gmt grave groundspeed half-century half-holiday half-hour half-life half-term halftime halloween
 hallowmas hallowmass hannukah hanukah hanukkah hebdomad hereafter hertz heshvan heyday history hitch hogmanay holiday
 honeymoon hour hours hr hypervelocity hz ides incipience incipiency incumbency indiction infancy infinity inning
 instant intercalation interim interlude interregnum interval iyar iyyar jan january jeth jiffy jubilee july june
 jyaistha kartik karttika kc khz kilocycle kilohertz kip kislev kph lactation lammas lammastide langsyne last latency
 leave leisure lent lententide letup life-time lifespan lifetime lights-out longueur lull lunation lunchtime lustrum
 magh magha maidenhood maidhood manana mar margasivsa martinmas matins maturity may mc mealtime meantime meanwhile
 megacycle megahertz menopause mesasamkranti messidor mhz michaelmas michaelmastide microsecond mid-april mid-august
 mid-december mid-eighties mid-february mid-fifties mid-forties mid-january mid-july mid-june mid-march mid-may
 mid-nineties mid-november mid-october mid-september mid-seventies mid-sixties mid-thirties mid-twenties midafternoon
 midday midnight midsummer midterm midwatch midweek midwinter millenary millennium millisecond min minute misdating
 mistiming mo moharram moment mon monday month moratorium morn morning morrow mph msec mst muharram muharrum multistage
 musth nanosecond natality night nightfall nighttime nineties nisan nissan nivose noel nonage nonce none nones noon
 noonday noontide noruz nov november noviciate novitiate now nowadays nowrooz nowruz oct october off-day off-season
 offing oftenness old olympiad outset over overtime owlt pacing pansa pasch pascha passover past pause payday peacetime
 pentecost period pesach pesah phagun phalguna phase picnic picosecond pinpoint playday playtime pluviose postponement
 prairial prehistory prepuberty preseason present presidency probation pst puberty pubescence puerperium purim pus
 quadragesima quadrennium quarter-century quarter-hour quatercentenary quatercentennial quattrocento quincentenary
 quincentennial quinquagesima quinquennium rajab ramadan ramanavami rate regency reign rev roi rpm rtlt rubato run-time
 sabbath sabbatical sabbatum safar saphar sat saturday sawan scet schooldays schooltime sclk season sec second seedtime
 semester semicentenary semicentennial senility sep sept september septuagesima sesquicentennial seventies sext shaaban
 shabuoth shavous shavuot shavuoth shawwal shebat sheepshearing shevat shibah shiva shivah showtime shrovetide sivan
 siwan sixties solstice spacing span speed spring springtime sravana steerageway stint summer summertime sunday sundown
 sunrise sunset sunup suppertime tammuz tdt tebet teens tempo tenure terahertz terce tercentenary tercentennial
 termination tet tevet th thammuz thanksgiving then thermidor thirties thirty-something threshold thursday thz
 tiebreaker tierce time time-out timekeeping times tishri today tomorrow tonight trice triennial trimester trm tt tues
 tuesday twelfthtide twelvemonth twenties twilight twinkling uptime usance ut utc v-day vac vacation vacay vaisakha
 veadar velocity vendemiaire ventose vespers vice-presidency wait wartime washday wed wednesday wee week weekday weekend
 weeknight while whit-tuesday whitmonday whitsun whitsunday whitsuntide whitweek widowhood winter wintertime workday
 workweek wpm xmas year year-end years yesterday yesteryear yore yr yule yuletide
`;

/** Nouns for what the law calls a crime. */
export const crimeNouns = `
crime: abduction abuse alamo arson assault barbarism barratry biopiracy blackmail bloodbath bloodshed bribery
 buccaneering bunco bunko burglary carjacking carnage corruption counterfeiting cozenage crime cruelty cybercrime
 dacoity dakoity dismemberment embezzlement extortion falanga felony flimflam forgery fraud gip gyp harassment harlotry
 heist highjack highjacking hijack hijacking holdup homicide housebreaking hustle impalement kidnapping kittee larceny
 lynching maltreatment manslaughter mariticide massacre mayhem misappropriation misconduct molestation mugging murder
 oppression peculation perjury perpetration persecution petty pilferage piracy plunderage pogrom prostitution pyramiding
 racketeering rape robbery rustling scam shoplifting slaying smuggling stealing stickup strapado strappado swindle swiz
 theft thievery thieving thimblerig thuggee thuggery torturing trafficking treason tyrannicide whoredom
`;

/** Plurals that do not follow from the noun by rule. */
export const irregularNouns = `
acetabulum: acetabula
acromion: acromia
addendum: addenda
agora: agorae
ala: alae
alumna: alumnae
alumnus: alumni
alveolus: alveoli
amanuensis: amanuenses
amora: amoraim
amphisbaena: amphisbaenae
ampulla: ampullae
amygdala: amygdalae
analysis: analyses
anastomosis: anastomoses
anlage: anlagen
antihero: antiheroes
antiserum: antisera
antrum: antra
aorta: aortae
apex: apices
aphelion: aphelia
aponeurosis: aponeuroses
apotheosis: apotheoses
appendix: appendices
apsis: apsides
aquarium: aquaria
arboretum: arboreta
archipelago: archipelagoes
areola: areolae
arietta: ariette
ashkenazi: ashkenazim
atheroma: atheromata
atrium: atria
auditorium: auditoria
aurora: aurorae
autochthon: autochthones
automaton: automata
axilla: axillae
bacchante: bacchantes
bambino: bambini
ban: bani
bandit: banditti
basileus: basileis
basso: bassi
beadsman: beadsmen
beau: beaux
bicentenary: bicennaries
bimbo: bimboes
blackfoot: blackfeet
blastema: blastemata
bolivar: bolivares
bolshevik: bolsheviki
bravo: bravoes
bregma: bregmata
bronchus: bronchi
brother: brethren
bucktooth: buckteeth
bulla: bullae
bureau: bureaux
caecum: caeca
caesura: caesurae
canaliculus: canaliculi
canthus: canthi
carpus: carpi
castrato: castrati
cecum: ceca
centesimo: centesimi
centrum: centra
cerebellum: cerebella
cerebrum: cerebra
cervix: cervices
chasid: chasidim
chassid: chassidim
chateau: chateaux
chela: chelae
cherub: cherubim
chiasma: chiasmata
child: children
choragus: choragi
chuvash: chuvashes
cicerone: ciceroni
cinerarium: cineraria
cingulum: cingula
cisterna: cisternae
cloaca: cloacae
coagulum: coagula
coccyx: coccyges
cochlea: cochleae
colloquium: colloquia
colon: cola
colon: colones
colossus: colossi
comedo: comedones
comic: comics
commando: commandoes
concha: conchae
congius: congii
conjunctiva: conjunctivae
conquistador: conquistadores
consortium: consortia
continuum: continua
contralto: contralti
corium: coria
cornea: corneae
cornu: cornua
corrigendum: corrigenda
cortex: cortices
costa: costae
coxa: coxae
cranium: crania
crematorium: crematoria
crus: crura
cry: crying
cry: cryings
curia: curiae
cutis: cutes
cyclops: cyclopes
dago: dagoes
decennium: decennia
decidua: deciduae
desperado: desperadoes
diaphysis: diaphyses
diarthrosis: diarthroses
diastema: diastemata
dibbuk: dibbukkim
dictum: dicta
dilettante: dilettanti
diva: dive
djinny: djinn
dodo: dodoes
dorsum: dorsa
drachma: drachmae
dryad: dryades
duodenum: duona
duodenum: duonas
dwarf: dwarves
dybbuk: dybbukkim
eisegesis: eisegeses
elf: elves
emporium: emporia
enarthrosis: enarthroses
encephalon: encephala
enchiridion: enchiridia
endocardium: endocardia
endocranium: endocrania
endometrium: endometria
endosteum: endostea
endothelium: endothelia
enteron: entera
ephemera: ephemerae
ephemeris: ephemerides
epicanthus: epicanthi
epicardium: epicardia
epididymis: epididymides
epigastrium: epigastria
epiglottis: epiglottides
epiphysis: epiphyses
epithalamium: epithalamia
epithelium: epithelia
erratum: errata
esophagus: esophagi
executrix: executrices
exegesis: exegeses
exordium: exordia
extremum: extrema
eyetooth: eyeteeth
eyrir: aurar
facia: faciae
famulus: famuli
fascia: fasciae
fasciculus: fasciculi
fatso: fatsoes
fellah: fellaheen
fellah: fellahin
femur: femora
fenestra: fenestrae
feria: feriae
fibula: fibulae
filum: fila
fimbria: fimbriae
fishwife: fishwives
flamen: flamines
flatfoot: flatfeet
florilegium: florilegia
folium: folia
foot: feet
foramen: foramina
fornix: fornices
forum: fora
fovea: foveae
fundus: fundi
ganglion: ganglia
gazebo: gazeboes
genius: genii
genu: genua
ghetto: ghettoes
gingiva: gingivae
ginglymus: ginglymi
glabella: glabellae
glans: glandes
glomerulus: glomeruli
glossa: glossae
glottis: glottides
gluteus: glutei
godchild: godchildren
gonion: gonia
goy: goyim
grandchild: grandchildren
grosz: groszy
grotto: grottoes
gymnasium: gymnasia
gyrus: gyri
hadj: hadjes
haggada: haggadoth
haggadah: haggadas
hajj: hajjes
haler: haleru
hallux: halluces
haredi: haredim
hasid: hasidim
hassid: hassidim
hero: heroes
herr: herren
hilum: hila
hilus: hili
hippocampus: hippocampi
hobo: hoboes
homunculus: homunculi
housewife: housewives
humerus: humeri
hydra: hydrae
hypnosis: hypnoses
hypochondrium: hypochondria
hypophysis: hypophyses
hypothalamus: hypothalami
hypothesis: hypotheses
igbo: ibo
imperium: imperia
incus: incudes
infundibulum: infundibula
innuendo: innuendoes
interregnum: interregna
intima: intimae
ischium: ischia
isthmus: isthmi
jingo: jingoes
jinni: jinn
kibbutz: kibbutzim
krona: kronur
krone: kronen
krone: kroner
kroon: krooni
labium: labia
lamia: lamiae
lamina: laminae
larynx: larynges
lat: lati
lat: latu
lemma: lemmata
lemniscus: lemnisci
lentigo: lentigines
lepton: lepta
leu: lei
lev: leva
libra: librae
libretto: libretti
likuta: makuta
limbus: limbi
lingua: linguae
lira: lire
litas: litai
litas: litu
loculus: loculi
locus: loci
loggia: loggie
loti: maloti
lumen: lumina
lunula: lunulae
maar: maare
macaroni: macaronies
madame: mesdames
maestro: maestri
mafioso: mafiosi
magnifico: magnificoes
magus: magi
malleus: mallei
mamilla: mamillae
mamma: mammae
mammilla: mammillae
man: men
manifesto: manifestoes
manservant: menservants
manubrium: manubria
markka: markkaa
marsupium: marsupia
mausoleum: mausolea
maxilla: maxillae
mediastinum: mediastina
medusa: medusae
memorandum: memoranda
meniscus: menisci
mestizo: mestizoes
metacarpus: metacarpi
metatarsus: metatarsi
metencephalon: metencephala
mezuzah: mezuzoth
midrash: midrashim
midwife: midwives
milium: milia
millennium: millennia
minyan: minyanim
mitochondrion: mitochondria
modiolus: modioli
monsieur: messieurs
monsignor: monsignori
moratorium: moratoria
moshav: moshavim
moslem: moslim
moslem: moslims
motto: mottoes
mucosa: mucosae
mulatto: mulattoes
myelencephalon: myelencephala
myocardium: myocardia
myofibrilla: myofibrillae
myrmidon: myrmidones
naris: nares
nasopharynx: nasopharynges
natatorium: natatoria
nautilus: nautili
navaho: navahoes
navajo: navajoes
necropolis: necropoleis
negro: negroes
nereid: nereides
neurohypophysis: neurohypophyses
novella: novelle
nucha: nuchae
nucleolus: nucleoli
nucleus: nuclei
nullipara: nulliparae
numen: numina
oasis: oases
obolus: oboli
occiput: occipita
oceanid: oceanides
ocellus: ocelli
oculus: oculi
oesophagus: oesophagi
omentum: omenta
ommatidium: ommatidia
os: ora
os: osar
os: ossa
ovotestis: ovotestes
ovum: ova
paisa: paise
palestra: palestrae
pallium: pallia
paparazzo: paparazzi
paries: parietes
patella: patellae
paterfamilias: patresfamilias
pelvis: pelves
penetralium: penetralia
penis: penes
penni: pennia
penny: pence
pericardium: pericardia
perihelion: perihelia
perineum: perinea
periosteum: periostea
peritoneum: peritonea
persona: personae
pes: pedes
pfennig: pfennige
phalanx: phalanges
pharynx: pharynges
pinetum: pineta
pinko: pinkoes
planetarium: planetaria
plateau: plateaux
plenum: plena
pleura: pleurae
plica: plicae
ploughman: ploughmen
podium: podia
pollex: pollices
pontifex: pontifices
portico: porticoes
primigravida: primigravidae
primipara: primiparae
primordium: primordia
proboscis: proboscides
prognosis: prognoses
prolegomenon: prolegomena
pronucleus: pronuclei
propositus: propositi
proscenium: proscenia
prosencephalon: prosencephala
prothalamium: prothalamia
pterygium: pterygia
pubis: pubes
pudendum: pudenda
pul: puli
putamen: putamina
pylorus: pylori
quadrennium: quadrennia
quinquennium: quinquennia
quiz: quizzes
ramus: rami
raphe: raphae
real: reales
real: reis
rectum: recta
rectus: recti
referendum: referenda
rete: retia
retina: retinae
rhinencephalon: rhinencephala
rima: rimae
rostrum: rostra
rotl: artal
rotl: artel
ruga: rugae
sacrum: sacra
salesperson: salespeople
salpinx: salpinges
sanctum: sancta
sanitarium: sanitaria
santims: santimi
sartorius: sartorii
scalenus: scaleni
scapula: scapulae
schmo: schmoes
schutzstaffel: schutzstaffeln
scriptorium: scriptoria
scrotum: scrota
sent: senti
sente: lisente
sente: listente
sephardi: sephardim
septum: septa
seraph: seraphim
serum: sera
shmo: shmoes
signora: signore
signore: signori
signorina: signorine
silva: silvae
sinciput: sincipita
solarium: solaria
soprano: soprani
spermatozoon: spermatozoa
sphinx: sphinges
spiculum: spicula
splayfoot: splayfeet
splenius: splenii
sputum: sputa
stadium: stadia
stapes: stapedes
starets: staretsy
starets: startsy
stepchild: stepchildren
sternum: sterna
stotinka: stotinki
stotinka: stotkini
stratum: strata
submucosa: submucosae
substratum: substrasta
succubus: succubi
sudatorium: sudatoria
sulcus: sulci
supercargo: supercargoes
superstratum: superstrata
swami: swamies
symposium: symposia
syncytium: syncytia
synopsis: synopses
talus: tali
tarsus: tarsi
taxi: taxies
tempo: tempi
tenderfoot: tenderfeet
terrarium: terraria
testis: testes
thalamus: thalami
thesaurus: thesauri
thesis: theses
thief: thieves
thorax: thoraces
tibia: tibiae
tooth: teeth
torso: torsi
trabecula: trabeculae
trachea: tracheae
tragus: tragi
triclinium: triclinia
triumvir: triumviri
tympanum: tympana
tyro: tyros
ubermensch: ubermenschen
uighur: uigurs
ulna: ulnae
ultimatum: ultimata
umbilicus: umbilici
umbo: umbones
urethra: urethrae
uterus: uteri
utriculus: utriculi
uvula: uvulae
vagina: vaginae
vagus: vagi
vallecula: valleculae
vas: vasa
vena: venae
vermis: vermes
vertebra: vertebrae
vesica: vesicae
virago: viragoes
virtuoso: virtuosi
vivarium: vivaria
vulva: vulvae
wahhabi: wahhabis
werewolf: werewolves
wharf: wharves
wife: wives
woman: women
yeshiva: yeshivahs
yeshiva: yeshivoth
`;

/** Nouns that can name a measure, by the measures they can mean. */
export const measureTable = `
abampere: abamp
agate_line: line
algerian_dinar bahrain_dinar iranian_dinar iraqi_dinar jordanian_dinar kuwaiti_dinar libyan_dinar tunisian_dinar
 yugoslavian_dinar: dinar
ampere angstrom: a
ampere: amp
are: ar
astronomical_unit: au
baht: tical
baiza: baisa
barn bel: b
barrel: bbl
barye: microbar
british_pound cypriot_pound egyptian_pound irish_pound itself lebanese_pound sudanese_pound syrian_pound: pound
british_pound: quid
british_shilling kenyan_shilling somalian_shilling tanzanian_shilling ugandan_shilling: shilling
british_shilling: bob
british_thermal_unit: btu
butut: butat
calorie: kilocalorie
canadian_dollar: loonie
candle: candela cd
cape_verde_escudo portuguese_escudo: escudo
catty: cattie
centiliter: centilitre cl
centimeter: centimetre cm
chilean_peso colombian_peso cuban_peso dominican_peso guinea-bissau_peso mexican_peso philippine_peso uruguayan_peso:
 peso
column_inch itself: inch
coulomb degree_centigrade: c
coulomb: ampere-second
cubic_yard itself: yard
curie: ci
danish_krone norwegian_krone: krone
decameter: dam decametre dekameter dekametre dkm
decibel: db
decigram: dg
deciliter: decilitre dl
decimeter: decimetre dm
degree: arcdegree
degree_fahrenheit farad: f
dekagram: dag decagram dkg
dekaliter: dal decaliter decalitre dekalitre dkl
diopter: dioptre
dram fluidram: drachm
dram itself: drachma
electromagnetic_unit: emu
electron_volt: ev
em: pica
en: nut
ephah: epha
exabit exabyte: eb
exabit: ebit
exabyte: eib exbibyte
exbibit: eibit
fathom: fthm
femtometer: femtometre fermi
finger: digit fingerbreadth
foot-lambert: ft-l
foot: ft
fractional_monetary_unit: subunit
g: g-force gee
gallon itself: gal
gallon: congius
gibibit: gibit
gigabit gigabyte gilbert: gb
gigabit: gbit
gigabyte gram itself: g
gigabyte: gib gibibyte
gilbert: gi
grad: grade
gram: gm gramme
gram_molecule: mol mole
gray: gy
guilder: florin gulden
haler: heller
handbreadth: handsbreadth
hectogram: hg
hectoliter: hectolitre hl
hectometer: hectometre hm
henry: h
homer: kor
horsepower: hp
hour: hr
hundredweight itself: centner quintal
hundredweight: cental cwt doppelzentner
icelandic_krona swedish_krona: krona
inch: in
indian_rupee mauritian_rupee nepalese_rupee pakistani_rupee seychelles_rupee sri_lanka_rupee: rupee
iranian_rial riyal-omani yemeni_rial: rial
irish_pound: punt
itself karat: carat
itself kurus: piaster
itself mile milliliter: mil
itself nautical_mile sea_mile: mile
itself radian: rad
itself sidereal_day: day
itself yemeni_fils: fils
itself: abampere abcoulomb abfarad abhenry abohm abvolt abwatt acre acre-foot advantage afghani agora ampere ampere-hour
 ampere-minute ampere-turn angstrom anna archine ardeb are arpent arroba asper at attosecond austral avo baht baiza
 balboa ban bar barn barrel barye bath bel bell birr birthday bit block bolivar boliviano bushel butut byte cable
 calorie candle catty cedi cent centas centavo centesimo centiliter centime centimeter centimo century chain chaldron
 chetrum chon cicero colon conto cord cordoba coulomb cran crith cubit cup curie d-day dalasi daraf date decade
 decameter decibel decigram deciliter decimeter degree dekagram dekaliter denier dessiatine diopter dobra dol dollar
 dong dram dyne em en ephah erg erlang euro eurodollar eve exabit exabyte exbibit exposure eyrir farad fathom femtometer
 femtosecond femtovolt fen fifth filler finger firkin fistmele fluidounce fluidram foot foot-lambert foot-pound
 foot-poundal foot-ton footcandle footer forint fortnight frail franc furlong gallon gamma gauss gibibit gigabit
 gigabyte gilbert gill gourde grad grain gram gray groschen grosz guarani guilder haler half-hour hand handbreadth hao
 head hectare hectogram hectoliter hectometer henry hin hogshead homer horsepower horsepower-hour hour hryvnia
 hundredweight inti jiao joule kapeika karat kelvin key khoum kibibit kilderkin kilobit kilobyte kilogram kilogram-meter
 kiloliter kilometer kiloton kilovolt kilovolt-ampere kilowatt kina kip kobo kopek kopiyka koruna kos kroon kurus kwanza
 kyat lambert langley lari last lats lea league lek lempira leone lepton leu lev li ligne likuta lilangeni link lira
 litas liter loti lumen lumma lux lwei magneton manat mark markka maturity maund mebibit megabit megabyte megaflop
 megaton megawatt megohm mesh meter metical mho microfarad microgauss microgram micron microradian microsecond microvolt
 miler milliampere millibar millicurie millidegree millifarad milligram millihenry milliliter millime millimeter milline
 milliradian millisecond millivolt milliwatt minim minute mips mongo month morgen morrow mrem mutchkin myriagram
 myriameter nail naira nanogram nanometer nanosecond nanovolt newton ngultrum ngwee night nit nybble obolus oersted ohm
 oka ore ouguiya ounce oxtant paisa palm para parsec partition pascal pataca pebibit peck pengo penni penny pennyweight
 perch peseta pesewa petabit petabyte pfennig phon phot picofarad picometer picosecond picovolt picul pint point poise
 pood poundal pounder pul pula pya qepiq qindarka quart quarter quarter-hour quetzal qurush radian rand rankine real rem
 riel ringgit riyal-omani roentgen rotl rubel ruble rupiah rutherford sabin santims satang schilling scruple second
 section sector sen sene seniti sent sente sextant shekel slug som sone span standard steradian sthene stone stotinka
 stp sucre tael taka tala tambala tanga tebibit tenge terabit terabyte teraflop tesla tetri thebe therm tiyin tod today
 toea tomorrow torr tugrik tyiyn vara verst volt volt-ampere watt watt-hour week welterweight word yarder year yen
 yesterday yobibit yottabit yottabyte yuan zaire zebibit zettabit zettabyte zloty
joule: j
karat: kt
kelvin kilobyte: k
kibibit: kibit
kilobit kilobyte: kb
kilobit: kbit
kilobyte: kib kibibyte
kilogram: kg kilo
kiloliter: kilolitre
kilometer: kilometre klick km
kilovolt: kv
kilowatt: kw
kilowatt_hour: kw-hr
kopek: copeck kopeck
kos: coss
kurus piaster: piastre
kuwaiti_dirham libyan_dirham moroccan_dirham qatari_dirham tunisian_dirham united_arab_emirate_dirham: dirham
lambert liter: l
light_year: light-year
liter: litre
long_ton short_ton: ton
lumen: lm
lunar_month: lunation moon
lux: lx
malawi_kwacha zambian_kwacha: kwacha
mark: deutschmark
mebibit: mibit
megabit megabyte: mb
megabit: mbit
megabyte meter: m
megabyte: mebibyte mib
megaflop: mflop
meter: metre
metric_ton: mt t tonne
metric_unit: metric
mho second: s
mho: siemens
microgram: mcg
micron: micrometer
mile nautical_mile: mi
milliampere: ma
milligram: mg
milliliter: cc millilitre ml
millimeter: millimetre mm
millisecond: msec
millivolt: mv
minute: arcminute min
mrem: millirem
myriagram: myg
myriameter: mym myriametre
nanogram: ng
nanometer: micromillimeter micromillimetre millimicron nanometre nm
newton: n
north_korean_won south_korean_won: won
nybble: nibble
parity_bit: parity
parsec: secpar
pascal: pa
pebibit: pibit
perch: pole rod
petabit petabyte: pb
petabit: pbit
petabyte: pebibyte pib
picometer: micromicron picometre
pound: lb
poundal: pdl
pounds_per_square_inch: psi
qatari_riyal saudi_arabian_riyal: riyal
qindarka: qintar
roentgen: r
ruble: rouble
second: arcsecond sec
square_meter: centare
standard_atmosphere: atm atmosphere
steradian: sr
tebibit: tibit
terabit terabyte: tb
terabit: tbit
terabyte: tebibyte tib
terrestrial_time: tdt tt
tugrik: tughrik
unit_of_measurement: unit
volt-ampere: var
volt: v
watt: w
weight_unit: weight
yard: pace
yobibit: yibit
yottabit yottabyte: yb
yottabit: ybit
yottabyte: yib yobibyte
yuan: kwai
zebibit: zibit
zettabit zettabyte: zb
zettabit: zbit
zettabyte: zebibyte zib
`;
