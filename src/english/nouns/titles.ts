/** Words before a person's name, folded and without full stops: they are no part of the name. */
export type Gender = "female" | "male";

export const titles: ReadonlyMap<string, Gender | null> = new Map([
  ...listTitles(
    "baroness congresswoman councilwoman countess dame duchess lady madam madame miss mrs ms princess queen sister viscountess chairwoman",
    "female",
  ),
  ...listTitles("congressman councilman duke father fr king lord mr prince sir chairman", "male"),
  ...listTitles(
    `
adm admiral agent alderman ambassador archbishop assemblyman assemblywoman attorney atty bishop brig brigadier capt captain
cardinal chancellor chief citizen cllr cmdr co-chair coach col colonel commander commissioner comptroller congressional
corporal councillor counsel cpl deputy det detective director doctor dr emperor ex-president first former gen general gov governor governors govs
hon imam insp inspector judge justice lieutenant lt maj major mayor minister mme monsignor msgr officer pastor pfc pope premier pres
president president-elect prime prof professor rabbi rep representative reps rev reverend sec secretary sen senator
senators sens sergeant sgt sheik sheikh sheriff speaker spokesman spokeswoman superintendent supt sultan treasurer
vice
`,
    null,
  ),
]);

/**
 * Words of other languages that stand before a name as "Mr." does, folded. Most are names of somebody as well, so that they
 * are a title at the beginning of a name alone, and before more than one word or where the bearer is known without.
 */
export const courtesyTitles: ReadonlyMap<string, Gender | null> = new Map([
  ...listTitles(
    "alhaji don ko kyai monsieur pak senhor senor sheikh shri signor u graf freiherr herr haji hajji",
    "male",
  ),
  ...listTitles("alhaja bu daw dona frau grafin hajah mevrouw senhora senora signora smt", "female"),
  ...listTitles("dato datuk tun", null),
]);

/** Holds what an abbreviated title stands for when its bearer is described: "Gov. Roe" is "the governor". */
export const fullTitles: ReadonlyMap<string, string> = new Map([
  ["adm", "admiral"],
  ["capt", "captain"],
  ["col", "colonel"],
  ["dr", "doctor"],
  ["gen", "general"],
  ["gov", "governor"],
  ["lt", "lieutenant"],
  ["prof", "professor"],
  ["rep", "congressman"],
  ["rev", "pastor"],
  ["sen", "senator"],
  ["sgt", "sergeant"],
]);

function listTitles(table: string, gender: Gender | null): readonly (readonly [string, Gender | null])[] {
  return table
    .trim()
    .split(/\s+/)
    .map((title) => [title, gender] as const);
}

/** Titles that are last names as well, where something is told of whoever bears one: "Carole Pope, a singer,". */
export const titlesAsNames: ReadonlySet<string> = new Set([
  ...fullTitles.keys(),
  ..."bishop cardinal chancellor duke judge justice king lord major pastor pope prince queen".split(" "),
]);

/** Titles that a last name alone may follow: "Mr. King" is somebody called King, and "Baron King" a baron. */
export const titlesBeforeLastName: ReadonlySet<string> = new Set(["dr", "miss", "mr", "mrs", "ms", "rep", "sen"]);
