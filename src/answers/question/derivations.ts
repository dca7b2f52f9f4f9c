/**
 * Endings that make a word of another kind from the same root, as they look once stemmed: "mongol", "mongolian";
 * "coloni(al)", "colonist"; "marri(ed)", "marriag(e)". Sorted.
 */
const endings: readonly string[] = [
  "",
  "a",
  "ag",
  "al",
  "an",
  "anc",
  "ant",
  "ar",
  "ari",
  "at",
  "dom",
  "e",
  "enc",
  "ent",
  "er",
  "hood",
  "i",
  "ial",
  "ian",
  "ic",
  "ion",
  "ish",
  "ism",
  "ist",
  "iti",
  "iv",
  "ment",
  "ness",
  "or",
  "our",
  "ous",
  "ship",
  "th",
  "um",
  "ur",
];

/** Shorter roots are shared by words that have nothing to do with one another: "mart", "martial", "martian". */
const shortestRoot = 4;

/** The stems that come of the same root as this one, whether any text has them or not; never the stem itself. */
export function deriveStems(stem: string): readonly string[] {
  const derived = new Set<string>();
  for (const cut of endings) {
    const root = stem.slice(0, stem.length - cut.length);
    if (root.length < shortestRoot || !stem.endsWith(cut)) continue;
    for (const added of endings) derived.add(root + added);
  }
  derived.delete(stem);
  return [...derived];
}
