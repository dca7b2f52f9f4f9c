import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { keepInFile, keepInMemory } from "../reading/kept-vectors.ts";
import { type OpenPassageReader, openPassageReader } from "../reading/open-passage-reader.ts";
import { openReader } from "../reading/reader.ts";
import { openVectorFile } from "../reading/vector-file.ts";
import { weightsFile, weightsSha256 } from "../reading/weights.ts";
import { programFolder } from "./program-folder.ts";

/** So much of what was encoded stays in memory: some 5,000 passages. */
const keptBytes = 48 * 1024 * 1024;

/**
 * Somebody in Discord waits while so many passages are encoded: each takes some 55 ms of processor, on one of two threads. In a
 * terminal all are.
 */
export const mostEncodedInDiscord = 2;

export interface ProgramReaderOptions {
  /** The number of passages that may be encoded while somebody waits; left out for any. */
  readonly mostEncoded?: number;
  /** The file in which what is encoded of a large coverage is kept; null for none. */
  readonly vectors: { readonly path: string; readonly use: "keep" | "read" } | null;
  /** Told why that file is not written. */
  readonly reportNotKept: (reason: string) => void;
  /** Told why there is no reader. */
  readonly reportMissing: (reason: string) => void;
}

/** The reader with the weights that come with the program; null, which is told, when they cannot be used. */
export async function openProgramReader({
  mostEncoded,
  vectors,
  reportNotKept,
  reportMissing,
}: ProgramReaderOptions): Promise<OpenPassageReader | null> {
  try {
    const reader = await openReader(join(programFolder(), weightsFile), { sha256: weightsSha256 });
    const memory = keepInMemory(keptBytes);
    const { name, dims } = reader;
    if (vectors?.use === "keep")
      await mkdir(dirname(vectors.path), { recursive: true, mode: 0o700 }).catch(() => undefined);
    const kept = vectors
      ? keepInFile(
          memory,
          await openVectorFile(vectors.path, {
            use: vectors.use,
            name,
            sha256: weightsSha256,
            dims,
            report: reportNotKept,
          }),
        )
      : memory;
    return openPassageReader(reader, kept, mostEncoded);
  } catch (error) {
    reportMissing(error instanceof Error ? error.message : String(error));
    return null;
  }
}
