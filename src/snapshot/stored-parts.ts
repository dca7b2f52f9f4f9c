import type { TextSketch } from "../coverage/text-sketch.ts";
import {
  type ArticlePostings,
  type PostingArrays,
  postingsBetween,
  type TermPostings,
} from "../search/article-postings.ts";
import { Vocabulary } from "../terms/vocabulary.ts";
import { type PackedSketches, unpackSketch } from "./packed-sketches.ts";
import type { SectionFile } from "./section-file.ts";
import { sections } from "./snapshot.ts";

/** The terms and words of the coverage. */
export function openVocabulary(file: SectionFile): Vocabulary {
  return Vocabulary.restore({
    terms: readLines(file, sections.terms),
    words: readLines(file, sections.words),
    numbers: new Int32Array(file.read(sections.wordNumbers)),
  });
}

/** Opens the postings, which say in which articles each term stands. Those of a term are read from the file when it is asked for. */
export function openStoredPostings(file: SectionFile): ArticlePostings {
  const name = (array: keyof PostingArrays) => `${sections.postings} ${array}`;
  const from = new Int32Array(file.read(name("from")));
  return {
    bodyLengths: new Int32Array(file.read(name("bodyLengths"))),
    titleLengths: new Int32Array(file.read(name("titleLengths"))),
    of(number) {
      const [begin, end] = postingsBetween(from, number);
      const read = (array: keyof TermPostings, bytes: number) =>
        file.readPart(name(array), begin * bytes, (end - begin) * bytes).buffer;
      return {
        places: new Int32Array(read("places", Int32Array.BYTES_PER_ELEMENT)),
        inBody: new Uint16Array(read("inBody", Uint16Array.BYTES_PER_ELEMENT)),
        inTitle: new Uint16Array(read("inTitle", Uint16Array.BYTES_PER_ELEMENT)),
      };
    },
  };
}

/** Gives what near-copies are known by, by place. */
export function openSketches(file: SectionFile): (place: number) => TextSketch {
  let packed: PackedSketches | null = null;
  return (place) => {
    packed ??= {
      sketches: new Uint32Array(file.read(sections.sketches)),
      from: new Int32Array(file.read(sections.sketchesFrom)),
    };
    return unpackSketch(packed, place);
  };
}

/** The lines of a section that was written as lines; empty for an empty one. */
export function readLines(file: SectionFile, name: string): readonly string[] {
  const text = Buffer.from(file.read(name)).toString();
  return text === "" ? [] : text.split("\n");
}
