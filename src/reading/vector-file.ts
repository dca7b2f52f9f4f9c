import { fstatSync, readSync } from "node:fs";
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { PackedVectors } from "./packed-vectors.ts";
import {
  firstPage,
  hashOf,
  layBlock,
  mostRecordsInBlock,
  nextPage,
  pageBytes,
  readDirectory,
  readRecord,
  type StoredRecord,
  storedBytes,
  type VectorSource,
} from "./vector-layout.ts";
import type { KeptVectors } from "./vector-store.ts";

export interface VectorFileOptions extends VectorSource {
  /** `read`: what is there is used, and nothing is written. One process may keep a file; `keep` when left out. */
  readonly use?: "keep" | "read";
  /** The file does not grow beyond this. */
  readonly mostBytes?: number;
  /** Told, once, why nothing more is written. */
  readonly report?: (reason: string) => void;
}

/**
 * Vectors of passages in a file, which goes on where the process before stopped. Nothing here throws: what cannot be
 * read is as if it were not there, and what cannot be written is encoded again another day.
 */
export interface VectorFile extends KeptVectors {
  /** Tells whether what is put is kept: there is a file, and this process writes it. */
  isKept(): boolean;
  /** Begins the file, in place of the one that is there. */
  begin(): void;
  /** Writes what waits until there is enough of it. */
  flush(): Promise<void>;
  /** Begins a full file anew when most of it was not asked for; what waits is written. */
  finish(): Promise<boolean>;
  close(): Promise<void>;
}

/** 10,000 articles of eight passages take four fifths of it. */
const defaultBytes = 1_000_000_000;

/** So much is written at once: fifty passages or so. */
const blockBytes = 512 * 1024;

/** A disk that takes nothing for so long is not waited for. */
const mostUnwrittenBytes = 96 * 1024 * 1024;

/** A file of other weights or with a damaged beginning is replaced, where it is kept. */
export async function openVectorFile(path: string, options: VectorFileOptions): Promise<VectorFile> {
  const { dims, use = "keep", mostBytes = defaultBytes, report = () => undefined } = options;
  const head = firstPage(options);
  let records = new Map<string, StoredRecord>();
  /** The keys that were asked for. */
  let asked = new Set<string>();
  /** The vectors that are in no file yet, and the part of them that no writing was begun of. */
  const unwritten = new Map<string, PackedVectors>();
  let unwrittenBytes = 0;
  let waiting = new Map<string, PackedVectors>();
  let waitingBytes = 0;
  let writing: Promise<void> = Promise.resolve();
  let file: FileHandle | null = null;
  /** The size as this process left it, and where the last whole block ends: a writer that was killed leaves a part of one behind that. */
  let [size, end] = [0, 0];
  let [isBegun, isFull, isWriter] = [false, false, use === "keep"];

  const stopWriting = (error: unknown) => {
    if (isWriter) report(error instanceof Error ? error.message : String(error));
    isWriter = false;
  };

  /** Readers of the file that was there go on with that. */
  const create = async () => {
    const temporary = join(dirname(path), `.verbatim-${process.pid}-${basename(path).slice(0, 100)}.tmp`);
    let created: FileHandle | null = null;
    try {
      created = await open(temporary, "w+");
      await writeAll(created, head, 0);
      await rename(temporary, path);
      await file?.close();
      file = created;
    } catch (error) {
      stopWriting(error);
      await created?.close().catch(() => undefined);
      await rm(temporary, { force: true }).catch(() => undefined);
    }
  };

  const write = async (vectors: ReadonlyMap<string, PackedVectors>) => {
    try {
      if (!isWriter || !file) return;
      await checkUntouched(path, file, size);
      const at = nextPage(end);
      const { block, records: added } = layBlock(vectors, at);
      if (at + block.length > mostBytes) {
        isFull = true;
        return;
      }
      if (end < size) await file.truncate(end);
      await writeAll(file, block, at);
      size = at + block.length;
      end = size;
      for (const record of added) {
        records.set(record.hash, record);
        asked.add(record.hash);
      }
    } catch (error) {
      stopWriting(error);
    } finally {
      for (const [hash, one] of vectors) {
        unwritten.delete(hash);
        unwrittenBytes -= storedBytes(one);
      }
    }
  };

  const writeWaiting = () => {
    const vectors = waiting;
    if (vectors.size > 0) writing = writing.then(() => write(vectors));
    [waiting, waitingBytes] = [new Map(), 0];
  };

  const begin = () => {
    [isBegun, isFull] = [true, false];
    [records, asked] = [new Map(), new Set()];
    [size, end] = [head.length, head.length];
    writing = writing.then(create);
  };

  const flush = () => {
    writeWaiting();
    return writing;
  };

  const read = (record: StoredRecord): PackedVectors | null => {
    const bytes = new Uint8Array(record.bytes);
    if (!file || !readExactly(file.fd, bytes, record.at)) return null;
    return readRecord(bytes, dims, record);
  };

  try {
    file = await openExisting(path, use, stopWriting);
    if (file) {
      const found = readRecords(file.fd, head);
      size = fstatSync(file.fd).size;
      if (found) [isBegun, records, end] = [true, found.records, found.end];
      if (!found && isWriter) begin();
    }
  } catch (error) {
    stopWriting(error);
  }
  await writing;

  return {
    has(key) {
      const hash = hashOf(key);
      if (unwritten.has(hash)) return true;
      if (!records.has(hash)) return false;
      asked.add(hash);
      return true;
    },
    get(key) {
      const hash = hashOf(key);
      const record = records.get(hash);
      if (!record) return unwritten.get(hash);
      const vectors = read(record);
      if (vectors) return vectors;
      records.delete(hash);
      asked.delete(hash);
      return undefined;
    },
    put(key, vectors) {
      const hash = hashOf(key);
      if (!isBegun || !isWriter || records.has(hash) || unwritten.has(hash)) return;
      const bytes = storedBytes(vectors);
      if (nextPage(end) + pageBytes + unwrittenBytes + bytes > mostBytes) isFull = true;
      if (isFull || unwrittenBytes > mostUnwrittenBytes) return;
      unwritten.set(hash, vectors);
      waiting.set(hash, vectors);
      unwrittenBytes += bytes;
      waitingBytes += bytes;
      if (waitingBytes >= blockBytes || waiting.size >= mostRecordsInBlock) writeWaiting();
    },
    hasRoom: () => isWriter && !isFull,
    mayMakeRoom: () => isWriter && isFull,
    isKept: () => isBegun && isWriter,
    begin,
    flush,
    async finish() {
      await flush();
      const isOutdated = isFull && isWriter && 2 * asked.size < records.size;
      if (isOutdated) begin();
      asked = new Set();
      await writing;
      return isOutdated && isWriter;
    },
    async close() {
      await flush();
      await file?.close();
      [file, isWriter, records] = [null, false, new Map()];
    },
  };
}

class NoFileError extends Error {}

/** Null when there is none. One that cannot be written is read. */
async function openExisting(
  path: string,
  use: "keep" | "read",
  stopWriting: (error: unknown) => void,
): Promise<FileHandle | null> {
  try {
    // A named pipe that nobody writes to would never open.
    if (!(await stat(path)).isFile()) throw new NoFileError("it is no regular file");
    return await open(path, use === "keep" ? "r+" : "r");
  } catch (error) {
    if (isMissing(error)) return null;
    if (use === "read" || error instanceof NoFileError) throw error;
    stopWriting(error);
    return open(path, "r");
  }
}

/** The records of all whole blocks, and where the last of these ends; null when the file begins otherwise. */
function readRecords(
  file: number,
  head: Buffer,
): { readonly records: Map<string, StoredRecord>; readonly end: number } | null {
  const { size } = fstatSync(file);
  const page = Buffer.alloc(pageBytes);
  if (!readExactly(file, page, 0) || !page.equals(head)) return null;
  const records = new Map<string, StoredRecord>();
  let last = head.length;
  for (let at = head.length; at < size; ) {
    const part = page.subarray(0, Math.min(pageBytes, size - at));
    const block = readExactly(file, part, at) ? readDirectory(part, at) : null;
    if (block && block.end <= size) {
      for (const record of block.records) records.set(record.hash, record);
      last = block.end;
      at = nextPage(last);
    } else at += pageBytes;
  }
  return { records, end: last };
}

/** False when the file ends before, or cannot be read. */
function readExactly(file: number, into: Uint8Array, at: number): boolean {
  try {
    for (let done = 0; done < into.length; ) {
      const read = readSync(file, into, done, into.length - done, at + done);
      if (read === 0) return false;
      done += read;
    }
    return true;
  } catch {
    return false;
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; )
    done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
}

/** Two that write one file would write over each other. */
async function checkUntouched(path: string, file: FileHandle, size: number): Promise<void> {
  const [there, own] = [await stat(path), await file.stat()];
  if (there.ino !== own.ino || there.dev !== own.dev || there.size !== size)
    throw new Error("another process has changed it");
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
