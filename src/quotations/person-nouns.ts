/** Nouns, folded and sorted, that name a human being or a group of them: who can speak. */
export const personNouns: ReadonlySet<string> = listWords(`
accuser activist actor actress adviser advisor advocate aide ally ambassador analyst anchor announcer artist assistant
attendee attorney audience author backer billionaire blogger board boss boy businessman businesswoman buyer campaign
candidate captain caller chair chairman chairwoman champion chief child citizen cleric coach colleague columnist
commander commentator committee community company comedian commissioner congressman congresswoman conservative
consultant contributor cop correspondent counsel counterpart couple critic crowd defendant delegate democrat department
deputy designer detective developer diplomat director doctor donor driver economist editor employee engineer entertainer
executive expert family fan farmer father firm founder friend general girl governor group guard guest guy head
historian host immigrant insider interviewer investigator investor jew journalist judge juror justice kid king lady
landlord lawmaker lawyer leader leadership legislator liberal man manager marine mayor member merchant mexican minister
model moderator mogul mother muslim musician nation neighbor nominee observer officer official operative opponent
organizer owner parent participant partner partisan pastor patient pilot player police policeman politician pollster
pope practitioner president priest producer professor prosecutor protester protestor publisher pundit pupil queen rabbi
rapper reader reporter representative republican researcher resident rival scholar scientist secretary senator
sheriff singer socialist soldier source speaker spokesman spokesperson spokeswoman staff staffer star strategist student
supporter surrogate surgeon survivor suspect team teacher teenager therapist trustee trucker user veteran victim
viewer visitor volunteer voter witness woman worker writer youth
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
