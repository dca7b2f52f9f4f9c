import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Passage } from "../../src/coverage/passage.ts";
import type { Span } from "../../src/coverage/span.ts";
import { kernelBinary } from "../../src/reading/kernel-binary.ts";
import { textToRead } from "../../src/reading/open-passage-reader.ts";
import type { PassageReading } from "../../src/reading/passage-reader.ts";
import { weightsSha256 } from "../../src/reading/weights.ts";

// The record holds what the reader gave for the questions of the tests: it gives the same on every machine, and a reading takes a
// tenth of a second. `npm run record:readings` writes it anew.

const file = "test/answers/readings.jsonl";

/** At most so many sentences in a row are shown as the best text. */
const mostSentences = 3;

/** The logit; where the answer starts and ends in the passage; its likelihood; then the share of each of `stretchesOf`. */
export type Numbers = readonly number[];

/** A reading by its numbers, with the question and the key of the passage. */
export interface RecordedReading {
  readonly question: string;
  readonly key: string;
  readonly numbers: Numbers;
}

/** Tells a passage by all that the numbers hang on but the question: the text that is read, and where its sentences stand. */
export function keyOf(passage: Passage): string {
  const { start } = passage.excerpt;
  const places = passage.sentences.flatMap((sentence) => [sentence.start - start, sentence.end - start]);
  const read = JSON.stringify([textToRead(passage).text, places]);
  return createHash("sha256").update(read).digest("base64url").slice(0, 12);
}

/** Gives all stretches of one to three sentences in a row. */
export function stretchesOf({ sentences }: Passage): readonly Span[] {
  return sentences.flatMap(({ start }, from) =>
    sentences.slice(from, from + mostSentences).map(({ end }): Span => ({ start, end })),
  );
}

export function numbersOf({ logit, answer, likelihood, within }: PassageReading, passage: Passage): Numbers {
  const { start } = passage.excerpt;
  return [logit, answer.start - start, answer.end - start, likelihood, ...stretchesOf(passage).map(within)];
}

/** Tells the reader by its weights and by what it computes with. The code around it is held by the sample that is read again. */
export function fingerprint(): string {
  return createHash("sha256").update(weightsSha256).update(kernelBinary).digest("base64url").slice(0, 12);
}

/** What is on record, and which reader gave it. */
export interface ReadingRecord {
  readonly reader: string;
  readonly readings: readonly RecordedReading[];
  find(question: string, key: string): Numbers | undefined;
}

export function loadRecord(): ReadingRecord {
  if (!existsSync(file)) return { reader: "", readings: [], find: () => undefined };
  const [head = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  const readings = lines.map(parseReading);
  const known = new Map(readings.map(({ question, key, numbers }) => [`${key} ${question}`, numbers]));
  return { ...JSON.parse(head), readings, find: (question, key) => known.get(`${key} ${question}`) };
}

/** Writes these readings in the place of all that is on record. */
export function saveRecord(readings: readonly RecordedReading[]): void {
  const lines = new Set(readings.map((reading) => JSON.stringify(reading)));
  const head = JSON.stringify({ reader: fingerprint() });
  writeFileSync(file, `${[head, ...[...lines].sort()].join("\n")}\n`);
}

export function parseReading(line: string): RecordedReading {
  return JSON.parse(line);
}
