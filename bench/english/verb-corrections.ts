/**
 * What WordNet's counts do not tell of verbs. A line says which class is given (+) or taken (-), to which verbs, and why.
 * Levin is B. Levin, English Verb Classes and Alternations (1993), with the number of the class.
 */
export const verbCorrections = `
+saying add affirm assure attest beg conclude confess continue lament maintain note observe reason recall reflect relate remember remind respond reveal | other meanings are counted more often, and news sets whole quotations beside these
+saying caution clarify confide deadpan demur disagree drawl elaborate enquire entreat enunciate exhort implore inform inquire insinuate insist interpose interrupt narrate natter plead pronounce reassure recap recapitulate recount rejoin riposte summarise summarize | WordNet gives no frame with a clause, and news sets whole quotations beside these
+saying jeer jest joke josh query quibble taunt tease | manners of speaking that WordNet lists as deeds
+saying beam blare bluster boom bray bristle burble chatter chortle croak gasp grouse grumble gush purr rasp rave riff roar scoff screech sigh simper sing snap sneer snicker snipe snort sob splutter squeak thunder vent weep wheeze whimper | sounds and looks that stand for speech (Levin 37.3, 40.2)
+saying enthuse exult fret fume marvel rhapsodize | feelings that are spoken (Levin 31.3, 37.3)
+saying conjecture hypothesise hypothesize moralise moralize muse philosophise philosophize ponder pontificate posit reckon recollect reminisce speculate surmise theorise theorize venture wonder | thinking that is done aloud
+saying blog email post read scrawl scribble text tweet write | writing instead of speaking; WordNet is older than some of these
-saying bet betroth connote contest contraindicate countersign describe destine discuss disregard distort doom exact falsify fate feign forebode foredoom hallow ignore initial liaise mediate mind misrepresent misspell misstate negotiate order record sentence snub subvent subvention teach undersign underwrite warp will | deeds and meanings: nobody's whole words stand beside these
-saying bay beef cable low mouth pipe plain swan visa | the frame with a clause is in a rare meaning
-saying advertise preface | deeds that go with words of others
-saying agree | what is agreed is a deed as often: the repair agreed in Kell
-saying accurse anathematise anathematize belittle berate castigate censure chastise condemn criticise criticize decree decry denigrate denounce deny deplore derogate disparage divulge excoriate imply indicate intimate objurgate portray pretend profess rationalize rebuke reprehend reprimand reprove revile scold specify trumpet underline underscore utter vilify vilipend vituperate voice vouch | behind these stands what is judged or meant, with words of its own
+judging speak contest feign ignore misrepresent snub teach | deeds of speech that take words of their subject's own, inside their sentence
-judging baptise baptize name title | deeds of giving a name: the words in marks are a title, not a judgment
+judging admire assail attack badmouth bash bemoan bewail bill blast celebrate champion credit defame defend demonize deprecate deride disapprove dismiss encourage endorse espouse favor harangue hate heckle highlight hype impugn knock lambast lambaste lash lionize love malign mock mourn oppose pan pillory popularize prefer rail rant rebut reject renounce repudiate resent rip roast salute savage skewer slam slap stigmatize thank toast tout trash trivialize trumpet welcome whine | verbs of judging (Levin 31.2, 33), and news' words for them
+judging brand cast categorize characterise characterize coin compare contrast deem depict diagnose draw entitle envisage envision equate frame imagine introduce liken mischaracterize paint peg portray position posture present rate recognise recognize regard spin sum tag view | verbs of characterizing and naming (Levin 29)
+judging anticipate aim believe consider dare decline determine doubt estimate expect fear feel find focus forecast foresee foretell hope intend presume pretend project propose purport seek suppose think want wish worry | thinking and wishing, told in the thinker's words (Levin 29.4, 32)
+judging address agree allude apologise apologize articulate attribute coach command commit confirm convey counsel decree downplay echo emphasise emphasize employ enumerate exaggerate express imply indicate intimate invite invoke list lobby mandate minimize offer overstate paraphrase pitch point pray preach press profess prohibit question quote rationalize recite refer reference refute rephrase retweet rule signal spell swear talk underline underscore understate urge utter voice vouch | deeds of speech, with words of their subject's own
+telling accuse assure congratulate encourage inform instruct reassure remind tell thank | who stands behind these is spoken to: no speaker is there
+telling advise alert apprise notify warn | the same: a person is told (WordNet's frame 9)
+asking ask demand | asked for words, and for deeds
-asking catechize consult debrief | talks, not questions
+denying debunk disagree rebuff refuse | what is refused or shown false is not said
-denying protest slight flout disregard discount veto | deeds, not answers to what was said
+doubting suspect | doubt said aloud
+accusing charge indict sue | before a court
-accusing libel slander | the deed of him who speaks falsely
+admitting allow grant own | the older words for it
-admitting attorn | a word of old law
+retracting apologise apologize backtrack disavow disown rescind reverse withdraw | taking back what was said
+quoting attribute cite echo misattribute recite retweet | words that are another's
-quoting ditto harp perseverate precis recap recapitulate reiterate restate | saying one's own again
+thinking feel imagine intend suspect want worry | in the head, unless words are quoted
-thinking apotheose disesteem premiss rely repute reward salute | not what is thought, but how somebody is held
+pretending fake lampoon masquerade misquote mock parody pose satirise satirize | passing for another, or making up what another says
-pretending copy emulate feint model pattern prefigure | deeds without words
+manner deadpan jest joke josh kid mock muse quip riff tease wisecrack | said, and not meant as it stands
`;

/** What the counts do not tell of forms that are nouns as well. */
export const nounFormCorrections = `
+noun read reveal snap snort talk wonder press offer intimate spin suspect salute regard rip roast quote lash mention forecast hate rebuke call jeer pledge recall vow want wish | nouns that news uses more than the texts that WordNet counted
`;
