import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as giveWay } from "node:timers/promises";
import type { Passage } from "../../src/coverage/passage.ts";
import { programFolder } from "../../src/program/program-folder.ts";
import { type Encoder, openEncoder } from "../../src/reading/encoder.ts";
import { keepInMemory } from "../../src/reading/kept-vectors.ts";
import { type Model, openModel } from "../../src/reading/model.ts";
import { type OpenPassageReader, openPassageReader, textToRead } from "../../src/reading/open-passage-reader.ts";
import type { PassageReading } from "../../src/reading/passage-reader.ts";
import { readAnswer } from "../../src/reading/read-answer.ts";
import type { Reader } from "../../src/reading/reader.ts";
import { numberOf } from "../../src/reading/vocabulary.ts";
import { weightsFile, weightsSha256 } from "../../src/reading/weights.ts";
import { fingerprint, keyOf, loadRecord, type Numbers, numbersOf, stretchesOf } from "./recorded-readings.ts";

let opened: Promise<OpenPassageReader> | null = null;

/**
 * The reader with the weights that come with the program, for tests of what is made of its readings. What it gave before is taken from
 * the record; what is not on record is read.
 */
export function recordedReader(): Promise<OpenPassageReader> {
  opened ??= open();
  return opened;
}

/** Tells whether everything is read: what is on record is written anew, or compared with what the reader gives. */
const readsAll = process.env["READINGS"] !== undefined;

async function open(): Promise<OpenPassageReader> {
  const model = await openModel(join(programFolder(), weightsFile), 1, weightsSha256);
  const encoder = openEncoder(model, 0);
  const record = loadRecord();
  const isOfReader = !readsAll && record.reader === fingerprint();
  const passageReader = openPassageReader(readHere(encoder, model), keepInMemory(100_000_000));
  const readOnce = (question: string, passage: Passage): PassageReading => {
    const { text, offset } = textToRead(passage);
    return readAnswer(encoder.read(question, text), offset, passage.excerpt);
  };
  const read = new Map<string, Numbers>();
  const readOrRecall = (question: string, passage: Passage): PassageReading => {
    const key = keyOf(passage);
    const id = `${key} ${question}`;
    const known = read.get(id) ?? (isOfReader ? record.find(question, key) : undefined);
    if (known) return recall(known, passage, () => readOnce(question, passage));
    const reading = readOnce(question, passage);
    const numbers = numbersOf(reading, passage);
    read.set(id, numbers);
    noteRead(JSON.stringify({ question, key, numbers }));
    return reading;
  };
  return {
    ...passageReader,
    read: (question, passages) => oneByOne(passages, (passage) => readOrRecall(question, passage)),
  };
}

/** The reader of texts in this thread: starting others takes longer than they have to do. */
function readHere(encoder: Encoder, { name, dims, vocabulary }: Model): Reader {
  return {
    name,
    dims,
    knows: (word) => numberOf(vocabulary, word) !== undefined,
    encode: (texts) => oneByOne(texts, encoder.encode),
    read: (question, texts) => oneByOne(texts, (text) => encoder.read(question, text)),
    close: async () => undefined,
  };
}

/** Lets others have their turn between two: on a busy machine Discord would not wait for all of them. */
async function oneByOne<Item, Result>(items: readonly Item[], make: (item: Item) => Result): Promise<Result[]> {
  const made: Result[] = [];
  for (const item of items) {
    made.push(make(item));
    await giveWay();
  }
  return made;
}

/** A reading of these numbers, which is read after all when it is asked about another stretch than its numbers are of. */
function recall(numbers: Numbers, passage: Passage, readAgain: () => PassageReading): PassageReading {
  const [logit = 0, start = 0, end = 0, likelihood = 0, ...shares] = numbers;
  const stretches = stretchesOf(passage);
  return {
    logit,
    answer: { start: passage.excerpt.start + start, end: passage.excerpt.start + end },
    likelihood,
    within(span) {
      const at = stretches.findIndex((one) => one.start === span.start && one.end === span.end);
      return shares[at] ?? readAgain().within(span);
    },
  };
}

/** `keep-readings.ts` names the file, and looks at it when all tests are done. */
function noteRead(line: string): void {
  const file = process.env["READINGS_MADE"];
  if (file !== undefined) appendFileSync(file, `${line}\n`);
}
