import { listWords } from "../lists.ts";

/** Capitalised words that stand before a name as a description, or in the names of bodies; folded, sorted. */

/** Before a name: "Democratic nominee", "White House press secretary", "Fox News host". */
export const roleWords: ReadonlySet<string> = listWords(`
administration adviser advisor african african-american aide american analyst army assistant australian author
bishop british businessman campaign candidate ceo chair chief christian co-founder coach columnist commander
communications conservative consultant contributor correspondent counsel democrat democratic deputy detective director
economist editor executive federal fellow foreign french general german gop governor green head host house israeli
jewish journalist justice lawmaker lawyer leader liberal libertarian majority manager mexican minority moderator
muslim national navy nominee officer opposition party police political pollster president presidential press principal producer professor
progressive prosecutor reporter representative republican republicans running russian secretary senate senator senior
sheriff socialist spokesman spokesperson spokeswoman state strategist supreme trump-backed u.s us veteran vice white
writer
`);

/** In the name of a body, so that the name is no person's. */
export const bodyWords: ReadonlySet<string> = listWords(`
academy act administration affairs agency airlines alliance army assembly associates association authority bank bay
beach board broadcasting bureau business campaign capitol center centre century chamber channel church city club
coalition college commission committee company conference congress constitution convention corp corporation council
county court daily day department district division economist education election enterprise entertainment examiner facebook fed
federal fellowship force foundation fox fund gazette globe government group guard health herald hospital hotel hour
house inc initiative institute institution international island journal junior justice lab law league legislature
llc ltd magazine mail media ministry museum nation nations navy network networks news newspaper office organization
pac park partners party pentagon plaza police politico poll post press primary project public radio records reform reserve
review river road school schools security senate service services show society stadium state states station street
studios system team televison television times today tower tribune trust twitter union united universe university valley
village watch week weekly white world york
`);

/** At the end of the name of a street or a building. */
export const streetWords: ReadonlySet<string> = listWords(
  "alley arena avenue boulevard bridge cathedral close court crescent drive gardens gate hall highway hill lane mall palace pier place promenade quay quays row school square terrace theatre tower wharf yard",
);

/** Words for bodies that are surnames as well. */
export const surnamesToo: ReadonlySet<string> = listWords(
  "bay church day fox house justice law park post street west white york",
);

/** Nouns of bodies that go by a name, and speak as one: "the ferry company Kell Lines". */
export const organisations: ReadonlySet<string> = listWords(`
agency airline association bank brewery broadcaster business carmaker chain charity club company firm foundation gallery
group hospital museum newspaper party school shop start-up startup studio supermarket theatre union university utility watchdog
`);

/** Lists who belongs to a party or a nation: behind another name such a word is a group, and no last name. */
export const partisans: ReadonlySet<string> = new Set([
  "american",
  "conservative",
  "democrat",
  "democratic",
  "gop",
  "liberal",
  "libertarian",
  "republican",
]);
