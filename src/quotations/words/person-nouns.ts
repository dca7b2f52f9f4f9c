/** Nouns, folded and sorted, that name a human being or a group of them: who can speak. */
export const personNouns: ReadonlySet<string> = listWords(`
accuser activist actor actress adviser advisor advocate aide ally ambassador analyst anchor announcer artist assistant
attendee attorney audience aunt author backer billionaire bishop blogger board boss boy businessman businesswoman
buyer caller campaign candidate captain captive chair chairman chairwoman champion chief child citizen cleric clerk
coach colleague columnist comedian commander commentator commissioner committee community company congressman
congresswoman conservative consultant contributor cop correspondent counsel counterpart couple critic crowd customer
dealer defendant delegate democrat dentist department deputy designer detainee detective developer diplomat director
dispatcher doctor donor doorman driver economist editor employee engineer entertainer executive expert family fan
farmer father firefighter firm fisherman founder friend general girl governor graduate grandfather grandmother group guard
guest guy head historian host hunter immigrant inmate insider interviewer investigator investor jew journalist judge
juror justice kid king lady landlord lawmaker lawyer leader leadership legislator liberal librarian lifeguard man
manager marine mayor mechanic member merchant mexican minister model moderator mogul mother mourner musician muslim
nation neighbor nominee nurse observer officer official onlooker operative opponent organizer owner paramedic parent
participant partisan partner passenger pastor patient pedestrian pilot player police policeman politician pollster
pope practitioner president priest prisoner producer professor prosecutor protester protestor publisher pundit pupil
queen rabbi rapper reader refugee reporter representative republican researcher resident retiree rival sailor scholar
scientist secretary senator sheriff shopkeeper singer socialist soldier source speaker spokesman spokesperson
spokeswoman staff staffer star strategist student supporter surgeon surrogate survivor suspect teacher team teenager
tenant therapist tourist townsman traveler trucker trustee user veteran victim viewer visitor volunteer voter waiter
waitress witness woman worker worshiper writer youth
`);

/** Of these, the ones for several people at once, or for nobody in particular. */
export const groupNouns: ReadonlySet<string> = listWords(`
administration audience board campaign committee community company couple crowd department family firm group guard
leadership nation official party people police source staff team youth
`);

/** Irregular plurals, and the singular they stand for. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ["businessmen", "businessman"],
  ["children", "child"],
  ["congressmen", "congressman"],
  ["men", "man"],
  ["people", "man"],
  ["spokesmen", "spokesman"],
  ["wives", "wife"],
  ["women", "woman"],
]);

/** Nouns for people who pass on the words of the one they work for. */
export const representativeNouns: ReadonlySet<string> = listWords(`
aide attorney counsel lawyer manager publicist rep representative spokesman spokesperson spokeswoman
`);

function listWords(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/));
}
