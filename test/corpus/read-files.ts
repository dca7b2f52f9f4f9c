import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { describeProblem } from "../../src/corpus/text/problem.ts";

/** The contents of files by their paths below the corpus. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Reads a corpus of these files, really on disk. Problems are one line each, without the temporary folder. */
export async function readFiles(files: Files, prepare: (folder: string) => Promise<void> = async () => {}) {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-corpus-"));
  try {
    for (const [path, contents] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), contents);
    }
    await prepare(folder);
    const { articles, problems, aliases, feeds } = await readCorpus(folder);
    const lines = problems.map((problem) => describeProblem(problem).replaceAll(`${folder}/`, ""));
    return { articles, problems: lines, aliases, feeds };
  } finally {
    await rm(folder, { recursive: true });
  }
}
