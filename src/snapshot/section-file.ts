import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { crc32 } from "node:zlib";
import { readingFlags, whyNoFile } from "../corpus/regular-file.ts";
import { DamagedError } from "../coverage/damaged.ts";
import { blockBytes, bytesAtOnce, type Directory, headBytes, mark, type Section, tailBytes } from "./section-layout.ts";

/** The file is not what it should be: cut short, damaged, of another program, or of another coverage. */
export class UnfitSnapshotError extends Error {}

/**
 * The sections of a file whose every byte was found to be as it was written, and is compared again whenever it is read: reading
 * throws a DamagedError when the file was changed, cut short or closed since.
 */
export interface SectionFile {
  /** A section, in memory of its own. Throws a RangeError when there is none of that name. */
  read(name: string): ArrayBuffer;
  /** Some bytes of a section, in memory of their own. Throws a RangeError when it is not that long. */
  readPart(name: string, offset: number, bytes: number): Uint8Array<ArrayBuffer>;
  close(): void;
}

/**
 * Opens the file, and reads all of it once to make sure of it: 0.1 s for 100 MB. Throws an UnfitSnapshotError when it is not
 * whole, may be written by others, or was written under another key, and what the system throws when it is not there.
 * `onDamage` is told of each DamagedError.
 */
export function openSectionFile(
  path: string,
  key: string,
  onDamage: (error: DamagedError) => void = () => undefined,
): SectionFile {
  const file = openSync(path, readingFlags);
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  try {
    const { sections, sums } = readDirectory(file, key);
    for (const [name, section] of sections) checkSection(file, name, section, sums);
    const byName = new Map(sections);
    const find = (name: string): Section => {
      const section = byName.get(name);
      if (!section) throw new RangeError(`the snapshot has no part ${name}`);
      return section;
    };
    const read = (name: string, section: Section, from: number, bytes: number) => {
      try {
        // Its number may be that of another file by now.
        if (!isOpen) throw new UnfitSnapshotError("it was closed");
        return readBlocks(file, name, section, from, bytes, sums);
      } catch (error) {
        const damaged = new DamagedError(`snapshot: ${error instanceof Error ? error.message : String(error)}`);
        onDamage(damaged);
        throw damaged;
      }
    };
    return {
      read(name) {
        const section = find(name);
        return read(name, section, 0, section.bytes).buffer;
      },
      readPart(name, from, bytes) {
        const section = find(name);
        if (from < 0 || from + bytes > section.bytes) throw new RangeError(`the snapshot's part ${name} is too short`);
        return read(name, section, from, bytes);
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

interface Found extends Pick<Directory, "sections"> {
  /** The checksums of the blocks of all sections. */
  readonly sums: Uint32Array;
}

function readDirectory(file: number, key: string): Found {
  const about = fstatSync(file);
  const { size, mode, uid } = about;
  const fault = whyNoFile(about);
  if (fault !== null) throw new UnfitSnapshotError(`it ${fault}`);
  if (mayBeOthers(mode, uid)) throw new UnfitSnapshotError("others may write it");
  if (size < headBytes + tailBytes) throw new UnfitSnapshotError("it is cut short");
  const tail = Buffer.alloc(tailBytes);
  readExactly(file, tail, size - tailBytes);
  const [offset, bytes] = [Number(tail.readBigUInt64LE(0)), tail.readUInt32LE(8)];
  const head = Buffer.alloc(headBytes);
  readExactly(file, head, 0);
  if (head.toString("latin1") !== mark || tail.toString("latin1", 16) !== mark || offset + bytes + tailBytes !== size)
    throw new UnfitSnapshotError("it is cut short");
  const directory = Buffer.alloc(bytes);
  readExactly(file, directory, offset);
  if (crc32(directory) !== tail.readUInt32LE(12)) throw new UnfitSnapshotError("its directory is damaged");
  const { key: written, sections, sums: where }: Directory = JSON.parse(directory.toString());
  if (written !== key) throw new UnfitSnapshotError("it was made by another program, or of another coverage");
  const sums = new Uint32Array(where.count);
  const sumBytes = new Uint8Array(sums.buffer);
  readExactly(file, sumBytes, where.offset);
  if (crc32(sumBytes) !== where.checksum) throw new UnfitSnapshotError("its checksums are damaged");
  return { sections, sums };
}

/** True where somebody else than this user and the machine's owner may have written the file. */
function mayBeOthers(mode: number, owner: number): boolean {
  const user = process.getuid?.();
  if (user === undefined) return false;
  return (mode & 0o022) !== 0 || (owner !== user && owner !== 0);
}

function checkSection(file: number, name: string, section: Section, sums: Uint32Array): void {
  for (let from = 0; from < section.bytes; from += bytesAtOnce)
    readBlocks(file, name, section, from, Math.min(bytesAtOnce, section.bytes - from), sums);
}

/** Reads the whole blocks that the bytes stand in, and gives the bytes once each block is found to be as it was written. */
function readBlocks(
  file: number,
  name: string,
  { offset, bytes: length, firstSum }: Section,
  from: number,
  bytes: number,
  sums: Uint32Array,
): Uint8Array<ArrayBuffer> {
  if (bytes === 0) return new Uint8Array();
  const firstBlock = Math.floor(from / blockBytes);
  const begin = firstBlock * blockBytes;
  const end = Math.min(length, Math.ceil((from + bytes) / blockBytes) * blockBytes);
  const blocks = new Uint8Array(end - begin);
  readExactly(file, blocks, offset + begin);
  for (let at = 0; at < blocks.length; at += blockBytes)
    if (crc32(blocks.subarray(at, at + blockBytes)) !== sums[firstSum + firstBlock + at / blockBytes])
      throw new UnfitSnapshotError(`its part ${name} is damaged`);
  return bytes === blocks.length ? blocks : blocks.slice(from - begin, from - begin + bytes);
}

function readExactly(file: number, into: Uint8Array, offset: number): void {
  for (let done = 0; done < into.length; ) {
    const read = readSync(file, into, done, into.length - done, offset + done);
    if (read === 0) throw new UnfitSnapshotError("it is cut short");
    done += read;
  }
}
