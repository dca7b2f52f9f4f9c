import { join } from "node:path";
import type { Passage } from "../../src/coverage/passage.ts";
import { programFolder } from "../../src/program/program-folder.ts";
import { keepInMemory, keyOf } from "../../src/reading/kept-vectors.ts";
import { type OpenPassageReader, openPassageReader } from "../../src/reading/open-passage-reader.ts";
import type { PassageReader, PassageReading } from "../../src/reading/passage-reader.ts";
import { openReader } from "../../src/reading/reader.ts";
import { weightsFile, weightsSha256 } from "../../src/reading/weights.ts";

let opened: Promise<OpenPassageReader> | null = null;

/** The reader with the weights that come with the program; one for all tests of a process, which its idle threads do not keep alive. */
export function realReader(): Promise<OpenPassageReader> {
  opened ??= openReader(join(programFolder(), weightsFile), { sha256: weightsSha256 }).then((reader) => {
    const passageReader = openPassageReader(reader, keepInMemory(100_000_000));
    return { ...passageReader, read: readOnce(passageReader) };
  });
  return opened;
}

/** The same question and passage have the same reading, which takes a tenth of a second: several tests ask the same. */
function readOnce(reader: PassageReader): PassageReader["read"] {
  const readings = new Map<string, Promise<PassageReading>>();
  const readOne = async (question: string, passage: Passage): Promise<PassageReading> => {
    const [reading] = await reader.read(question, [passage]);
    if (!reading) throw new RangeError("the reader gave nothing for a passage");
    return reading;
  };
  return (question, passages) =>
    Promise.all(
      passages.map((passage) => {
        const key = `${keyOf(passage)} ${question}`;
        const reading = readings.get(key) ?? readOne(question, passage);
        readings.set(key, reading);
        return reading;
      }),
    );
}
