import { openWordIndex, type WordIndex, type WordRow } from "../checking/words/word-index.ts";
import type { Article } from "../coverage/article.ts";
import { openPages } from "./pages.ts";
import { bytesOf } from "./records.ts";
import type { SectionFile } from "./section-file.ts";
import type { SectionWriter } from "./section-writer.ts";
import { sections } from "./snapshot.ts";
import { readLines } from "./stored-parts.ts";

/** The arrays of a row, each a section of its own. */
const rowArrays = ["words", "starts", "lengths", "firstPlaces", "from", "places"] as const;
type RowArray = (typeof rowArrays)[number];

/** Writes the row that claims are checked against. */
export async function writeWords(writer: SectionWriter, row: WordRow): Promise<void> {
  for (const array of rowArrays) await writer.write(nameOf(array), [bytesOf(row[array])]);
  await writer.write(sections.checkedKeys, [Buffer.from(row.keys.join("\n"))]);
}

/**
 * The index that claims are checked against, of these articles. Every word of them is held in memory, as a number; where
 * the words stand is read from the file when it is asked for.
 */
export function openWords(file: SectionFile, articles: readonly Article[]): WordIndex {
  const read = (array: RowArray) => file.read(nameOf(array));
  const readPart = (array: RowArray, begin: number, end: number, bytes: number) =>
    file.readPart(nameOf(array), begin * bytes, (end - begin) * bytes).buffer;
  const wide = Int32Array.BYTES_PER_ELEMENT;
  const words = new Int32Array(read("words"));
  return openWordIndex({
    articles,
    keptIn: "file",
    keys: readLines(file, sections.checkedKeys),
    words,
    firstPlaces: new Int32Array(read("firstPlaces")),
    from: new Int32Array(read("from")),
    startAt: openPages(words.length, (begin, end) => new Int32Array(readPart("starts", begin, end, wide))),
    lengthAt: openPages(words.length, (begin, end) => new Uint8Array(readPart("lengths", begin, end, 1))),
    placesFrom: (begin, end) => new Int32Array(readPart("places", begin, end, wide)),
  });
}

function nameOf(array: RowArray): string {
  return `${sections.checked} ${array}`;
}
