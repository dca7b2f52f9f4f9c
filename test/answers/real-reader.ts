import { join } from "node:path";
import { programFolder } from "../../src/program/program-folder.ts";
import { keepInMemory } from "../../src/reading/kept-vectors.ts";
import { type OpenPassageReader, openPassageReader } from "../../src/reading/open-passage-reader.ts";
import { openReader } from "../../src/reading/reader.ts";
import { weightsFile, weightsSha256 } from "../../src/reading/weights.ts";

let opened: Promise<OpenPassageReader> | null = null;

/** The reader with the weights that come with the program; one for all of a process, which its idle threads do not keep alive. */
export function realReader(): Promise<OpenPassageReader> {
  opened ??= openReader(join(programFolder(), weightsFile), { sha256: weightsSha256 }).then((reader) =>
    openPassageReader(reader, keepInMemory(100_000_000)),
  );
  return opened;
}
