import { readWordNet, type Synset } from "./read-wordnet.ts";

/** What WordNet calls a measure: of length, weight, time, heat, money. */
const kinds: readonly string[] = ["unit_of_measurement", "time_unit"];

/** What it has among the spans of time, with summers and eras. */
const spans: readonly string[] = ["week", "fortnight", "year", "decade", "century"];

/** By noun, the measures it can mean, each called by its first word: "m" can mean a "meter", a "meter" means "itself". */
export function readMeasures(): ReadonlyMap<string, ReadonlySet<string>> {
  const { senses, synsets } = readWordNet("noun");
  const byId = new Map(synsets.map((one) => [one.id, one]));
  const isMeasure = ({ words, broader }: Pick<Synset, "words" | "broader">): boolean =>
    words.some((word) => kinds.includes(word)) || broader.some((id) => isMeasure(byId.get(id) ?? nothing));
  const found = new Map<string, ReadonlySet<string>>(spans.map((span) => [span, new Set(["itself"])]));
  for (const [noun, all] of senses) {
    const measures = all.filter(({ synset }) => isMeasure(synset)).map(({ synset }) => nameOf(synset));
    if (measures.length > 0) found.set(noun, new Set(measures.map((name) => (name === noun ? "itself" : name))));
  }
  return found;
}

const nothing: Pick<Synset, "words" | "broader"> = { words: [], broader: [] };

function nameOf({ words: [first = ""] }: Synset): string {
  return first.toLowerCase();
}
