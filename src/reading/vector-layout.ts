import { createHash } from "node:crypto";
import { endianness } from "node:os";
import { crc32 } from "node:zlib";
import type { PackedVectors } from "./packed-vectors.ts";

// A file of vectors: a page that says whose they are, then blocks, each from the beginning of a page: a directory of records, and
// the records. So a file is opened by its directories alone, and one that is damaged costs what stands in its block.

/** Blocks begin at multiples of this, which a directory never exceeds. */
export const pageBytes = 4096;

export const mostRecordsInBlock = 128;

/** The format is to be changed whenever the same passage would be encoded or packed in another way by the same weights. */
const format = 1;

const mark = Buffer.from("vectors\n");
const headBytes = mark.length + 8;
const hashBytes = 16;
const entryBytes = hashBytes + 8;

/** A record, and where it stands. */
export interface StoredRecord {
  readonly hash: string;
  readonly at: number;
  readonly bytes: number;
  readonly checksum: number;
}

/** The weights that the vectors were made with. */
export interface VectorSource {
  readonly name: string;
  readonly sha256: string;
  readonly dims: number;
}

/** The first page of a file. */
export function firstPage({ name, sha256, dims }: VectorSource): Buffer {
  const page = Buffer.alloc(pageBytes);
  const said = JSON.stringify({ format, name: name.slice(0, 200), sha256, dims, order: endianness() });
  page.write(`Verbatim vectors\n${said}\n`);
  return page;
}

/** Gives what a key is found by: 16 characters of one byte each. */
export function hashOf(key: string): string {
  return createHash("sha256").update(key).digest().toString("latin1", 0, hashBytes);
}

/** Finds where the next block begins, at or behind a place. */
export function nextPage(at: number): number {
  return Math.ceil(at / pageBytes) * pageBytes;
}

/** Gives what vectors take in a file, with their line in a directory. */
export function storedBytes(vectors: PackedVectors): number {
  return entryBytes + bytesOf(vectors);
}

function bytesOf({ spans, halves }: PackedVectors): number {
  return spans.byteLength + halves.byteLength;
}

/** A block that is to stand at a place, and its records. */
export function layBlock(
  vectors: ReadonlyMap<string, PackedVectors>,
  at: number,
): { readonly block: Buffer; readonly records: readonly StoredRecord[] } {
  const head = Buffer.alloc(headBytes + vectors.size * entryBytes);
  mark.copy(head);
  head.writeUInt32LE(vectors.size, mark.length + 4);
  const parts: Uint8Array[] = [head];
  const records: StoredRecord[] = [];
  let [entry, next] = [headBytes, at + head.length];
  for (const [hash, one] of vectors) {
    const places = new Uint8Array(one.spans.buffer, one.spans.byteOffset, one.spans.byteLength);
    const record = { hash, at: next, bytes: bytesOf(one), checksum: checksumOf(hash, places, one.halves) };
    head.write(hash, entry, "latin1");
    head.writeUInt32LE(record.bytes, entry + hashBytes);
    head.writeUInt32LE(record.checksum, entry + hashBytes + 4);
    parts.push(places, one.halves);
    records.push(record);
    entry += entryBytes;
    next += record.bytes;
  }
  head.writeUInt32LE(crc32(head.subarray(mark.length + 4)), mark.length);
  return { block: Buffer.concat(parts), records };
}

/** The block whose first page it is: its records, and where it ends; null when none begins there, or its directory is damaged. */
export function readDirectory(
  page: Buffer,
  at: number,
): { readonly records: readonly StoredRecord[]; readonly end: number } | null {
  if (page.length < headBytes || !page.subarray(0, mark.length).equals(mark)) return null;
  const count = page.readUInt32LE(mark.length + 4);
  const head = headBytes + count * entryBytes;
  if (count > mostRecordsInBlock || head > page.length) return null;
  if (crc32(page.subarray(mark.length + 4, head)) !== page.readUInt32LE(mark.length)) return null;
  const records: StoredRecord[] = [];
  let next = at + head;
  for (let entry = headBytes; entry < head; entry += entryBytes) {
    const hash = page.toString("latin1", entry, entry + hashBytes);
    const [bytes, checksum] = [page.readUInt32LE(entry + hashBytes), page.readUInt32LE(entry + hashBytes + 4)];
    records.push({ hash, at: next, bytes, checksum });
    next += bytes;
  }
  return { records, end: next };
}

/** Gives what the bytes of a record hold; null when they are not what was written under its hash. */
export function readRecord(
  bytes: Uint8Array<ArrayBuffer>,
  dims: number,
  { hash, checksum }: StoredRecord,
): PackedVectors | null {
  const tokens = bytes.length / (4 + dims / 2);
  if (!Number.isInteger(tokens) || checksumOf(hash, bytes) !== checksum) return null;
  return { dims, spans: new Uint16Array(bytes.buffer, 0, 2 * tokens), halves: bytes.subarray(4 * tokens) };
}

/** The checksum of a record and its hash, so that a record is not taken for another's. */
function checksumOf(hash: string, ...parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => crc32(part, sum), crc32(Buffer.from(hash, "latin1")));
}
