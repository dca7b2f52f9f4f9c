import { openWordIndex, type WordIndex } from "../checking/word-index.ts";
import type { Article } from "../coverage/article.ts";
import type { TextSketch } from "../coverage/text-sketch.ts";
import type { ArticlePostings } from "../search/article-postings.ts";
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

/** The index of the engine within the program. */
export function openPostings(file: SectionFile): ArticlePostings {
  const read = (name: keyof ArticlePostings) => file.read(`${sections.postings} ${name}`);
  return {
    from: new Int32Array(read("from")),
    places: new Int32Array(read("places")),
    inBody: new Uint16Array(read("inBody")),
    inTitle: new Uint16Array(read("inTitle")),
    bodyLengths: new Int32Array(read("bodyLengths")),
    titleLengths: new Int32Array(read("titleLengths")),
  };
}

/** What near-copies are known by, by place. */
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

/** The index that claims are checked against, of these articles. */
export function openWords(file: SectionFile, articles: readonly Article[]): WordIndex {
  const read = (name: string) => file.read(`${sections.checked} ${name}`);
  return openWordIndex({
    articles,
    keys: readLines(file, sections.checkedKeys),
    words: new Int32Array(read("words")),
    starts: new Int32Array(read("starts")),
    lengths: new Uint8Array(read("lengths")),
    firstPlaces: new Int32Array(read("firstPlaces")),
    beginnings: new Int32Array(read("beginnings")),
    from: new Int32Array(read("from")),
    places: new Int32Array(read("places")),
  });
}

function readLines(file: SectionFile, name: string): readonly string[] {
  const text = Buffer.from(file.read(name)).toString();
  return text === "" ? [] : text.split("\n");
}
