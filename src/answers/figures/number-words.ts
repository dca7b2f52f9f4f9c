/** Numbers as they are written out. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ["a dozen", 12],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

/** What a number is multiplied by when the word follows it. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** What is said before a number that is not meant exactly, and the least and most that it then is, as shares of it. */
export const hedges: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
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

/** The months, from the first. */
export const months: readonly string[] =
  "january february march april may june july august september october november december".split(" ");
