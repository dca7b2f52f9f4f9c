import { listWords } from "../lists.ts";

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";

/** Numbers that are written as one word. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...small.split(" ").map((word, value) => [word, value] as const),
  ...tens.split(" ").map((word, at) => [word, 20 + 10 * at] as const),
]);

/** Holds what a number is multiplied by when the word follows it. */
export const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["bn", 1e9],
  ["tn", 1e12],
]);

/** Short for a scale behind a sum of money alone: "£3m". Elsewhere "3m" is a length. */
export const moneyScales: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
]);

/** Words for how many, and the least and the most that they are. */
export const counts: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ["once", [1, 1]],
  ["twice", [2, 2]],
  ["couple", [2, 3]],
  ["tens", [20, 99]],
  ["dozens", [24, 199]],
  ["hundreds", [200, 1999]],
  ["thousands", [2e3, 2e6 - 1]],
  ["millions", [2e6, 2e9 - 1]],
  ["billions", [2e9, 2e12 - 1]],
]);

/** Lists what says how many without a number: one, all or none. */
export const quantifiers: ReadonlySet<string> = listWords(
  "a all an another any both each every most neither no nobody none nothing single",
);

/** Currencies by sign and by name. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ..."$£€¥".split("").map((sign) => [sign, sign] as const),
  ["dollar", "$"],
  ["pound", "£"],
  ["euro", "€"],
  ["yen", "¥"],
]);

/** Ordinals and how they are written in figures. "Second" is the time as well. */
export const ordinals: ReadonlyMap<string, string> = new Map([
  ["first", "1st"],
  ["second", "2nd"],
  ["third", "3rd"],
  ["fourth", "4th"],
  ["fifth", "5th"],
  ["sixth", "6th"],
  ["seventh", "7th"],
  ["eighth", "8th"],
  ["ninth", "9th"],
  ["tenth", "10th"],
  ["eleventh", "11th"],
  ["twelfth", "12th"],
  ..."thir four fif six seven eigh nine".split(" ").map((stem, at) => [`${stem}teenth`, `${13 + at}th`] as const),
  ..."twen thir for fif six seven eigh nine"
    .split(" ")
    .map((stem, at) => [`${stem}tieth`, `${20 + 10 * at}th`] as const),
  ["hundredth", "100th"],
  ["thousandth", "1000th"],
]);

/** Signs of fractions. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

/** Before a figure that does not hold, or holds no more: "£412,000, not £340,000", "$48m, up from $31m". */
export const beforeOldFigures: ReadonlySet<string> = new Set([
  "down from",
  "instead of",
  "not",
  "originally",
  "previously",
  "rather than",
  "up from",
]);

/** Lists what makes figures a place in a row, or a decade. */
export const numeralEndings: ReadonlySet<string> = listWords("st nd rd th s");

/** Holds what is said before a number that is not meant exactly, and the least and most that it then is, as shares of it. */
export const approximations: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ["about", [0.85, 1.15]],
  ["almost", [0.85, 1]],
  ["approximately", [0.85, 1.15]],
  ["around", [0.85, 1.15]],
  ["at least", [1, Number.POSITIVE_INFINITY]],
  ["estimated", [0.85, 1.15]],
  ["fewer than", [0, 1]],
  ["less than", [0, 1]],
  ["more than", [1, Number.POSITIVE_INFINITY]],
  ["nearly", [0.85, 1]],
  ["over", [1, Number.POSITIVE_INFINITY]],
  ["roughly", [0.85, 1.15]],
  ["some", [0.85, 1.15]],
  ["up to", [0, 1]],
]);

/** Words and signs that count without being one number's name. Compared keys. */
export const countingWords: ReadonlySet<string> = new Set([
  ..."$ % ¥ £ € couple double dozen dozens half hundreds millions billions once percent quarter single thousands".split(
    " ",
  ),
  ..."trillions triple twice".split(" "),
  ...[...scales.keys()].filter((word) => word.length > 2),
  ...[...ordinals.keys()].filter((word) => !/^(?:el|tw)/.test(word)),
]);
