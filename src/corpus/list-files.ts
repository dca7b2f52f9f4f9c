import { type BigIntStats, type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { RefusedFileError } from "./regular-file.ts";
import type { Problem } from "./text/problem.ts";

/** A file of a corpus, and what tells whether it is still the same: its place on the disk, size and times. */
export interface CorpusFile {
  readonly path: string;
  readonly signature: string;
}

/** The files of a corpus in the order they are read, its folders, and what could not be looked at. */
export interface CorpusFiles {
  readonly files: readonly CorpusFile[];
  readonly folders: readonly string[];
  readonly problems: readonly Problem[];
}

/** Bytes. A text of more than about twice this does not fit into one string. */
export const largestFileBytes = 256 * 1024 * 1024;

/** Files that stand beside articles and are none: `README.md`, `LICENSE`, `.gitignore`. */
const beside = /^(?:\.|(?:readme|licen[cs]e)(?:\.|$))/i;

/** Says how long files are looked at before others have their turn. Milliseconds. */
const sliceMs = 5;

/**
 * The path itself when it is a file; else the files of the folder and its subfolders, by name. Files that stand
 * beside articles and hidden folders are left out. Links within the folder are followed, each folder once; one that leads out of
 * it is a problem, as whoever may write there could have any file of the machine quoted. A file is looked at in a hundredth
 * of a millisecond, which is a tenth of what it costs to wait for each.
 */
export async function listFiles(path: string): Promise<CorpusFiles> {
  const files: CorpusFile[] = [];
  const folders: string[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let begun = performance.now();
  const walk = async (place: string): Promise<void> => {
    if (performance.now() - begun > sliceMs) {
      await turn();
      begun = performance.now();
    }
    try {
      const about = statSync(place, { bigint: true });
      if (!about.isDirectory()) {
        const fault = faultOf(about);
        if (fault === null) files.push({ path: place, signature: signatureOf(about) });
        else problems.push({ file: place, line: null, message: fault });
        return;
      }
      const folder = `${about.dev}:${about.ino}`;
      if (seen.has(folder)) return;
      seen.add(folder);
      folders.push(place);
      for (const entry of readdirSync(place, { withFileTypes: true }).toSorted(byName)) {
        const inner = join(place, entry.name);
        if (beside.test(entry.name)) continue;
        if (entry.isSymbolicLink() && leadsOut(path, inner))
          problems.push({ file: inner, line: null, message: outward });
        else await walk(inner);
      }
    } catch (error) {
      problems.push({ file: place, line: null, message: describeFailure(error) });
    }
  };
  await walk(path);
  return { files, folders, problems };
}

const outward = "is a link that leads out of the corpus, expected one within it; copy the file";

function byName({ name }: Dirent, { name: other }: Dirent): number {
  return name < other ? -1 : 1;
}

/** False for a link to nothing, which has a fault of its own. */
function leadsOut(corpus: string, place: string): boolean {
  try {
    const within = relative(realpathSync(corpus), realpathSync(place));
    return isAbsolute(within) || within === ".." || within.startsWith(`..${sep}`);
  } catch {
    return false;
  }
}

function signatureOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(":");
}

function faultOf(about: BigIntStats): string | null {
  if (!about.isFile()) return "is neither a file nor a folder";
  if (about.size > largestFileBytes)
    return `has ${about.size} bytes, expected at most ${largestFileBytes}; split it into several files`;
  return null;
}

/** Tells why a file or folder could not be read, reading on from its name. */
export function describeFailure(error: unknown): string {
  if (error instanceof RefusedFileError) return error.message;
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (code === "ENOENT") return "is not there, expected a folder of articles or a file";
  return `cannot be read (${code})`;
}
