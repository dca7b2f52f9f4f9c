import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { crc32 } from "node:zlib";
import { bytesAtOnce, headBytes, mark, type Section, tailBytes } from "./section-layout.ts";

/** The file is not what it should be: cut short, damaged, of another program, or of another coverage. */
export class UnfitSnapshotError extends Error {}

/** The sections of a file whose every byte was found to be as it was written. */
export interface SectionFile {
  /** A section, in memory of its own. Throws an UnfitSnapshotError when there is none of that name. */
  read(name: string): ArrayBuffer;
  /** Some bytes of a section, in memory of their own. Throws an UnfitSnapshotError when it is not that long. */
  readPart(name: string, offset: number, bytes: number): Uint8Array<ArrayBuffer>;
  close(): void;
}

/**
 * Opens the file, and reads all of it once to make sure of it: 0.1 s for 100 MB. Throws an UnfitSnapshotError when it is not
 * whole, may be written by others, or was written under another key, and what the system throws when it is not there.
 */
export function openSectionFile(path: string, key: string): SectionFile {
  const file = openSync(path, "r");
  try {
    const sections = readDirectory(file, key);
    for (const [name, section] of sections)
      if (checksumOf(file, section) !== section.checksum) throw new UnfitSnapshotError(`its part ${name} is damaged`);
    const find = (name: string): Section => {
      const section = sections.get(name);
      if (!section) throw new UnfitSnapshotError(`it has no part ${name}`);
      return section;
    };
    return {
      read(name) {
        const { offset, bytes } = find(name);
        const buffer = new ArrayBuffer(bytes);
        readExactly(file, new Uint8Array(buffer), offset);
        return buffer;
      },
      readPart(name, from, bytes) {
        const section = find(name);
        if (from < 0 || from + bytes > section.bytes) throw new UnfitSnapshotError(`its part ${name} is too short`);
        const part = new Uint8Array(bytes);
        readExactly(file, part, section.offset + from);
        return part;
      },
      close: () => closeSync(file),
    };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function readDirectory(file: number, key: string): ReadonlyMap<string, Section> {
  const { size, mode, uid } = fstatSync(file);
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
  const read: { readonly key: string; readonly sections: readonly (readonly [string, Section])[] } = JSON.parse(
    directory.toString(),
  );
  if (read.key !== key) throw new UnfitSnapshotError("it was made by another program, or of another coverage");
  return new Map(read.sections);
}

/** Whether somebody else than this user and the machine's owner may have written the file. */
function mayBeOthers(mode: number, owner: number): boolean {
  const user = process.getuid?.();
  if (user === undefined) return false;
  return (mode & 0o022) !== 0 || (owner !== user && owner !== 0);
}

function checksumOf(file: number, { offset, bytes }: Section): number {
  const buffer = new Uint8Array(Math.min(bytes, bytesAtOnce));
  let checksum = 0;
  for (let done = 0; done < bytes; ) {
    const part = buffer.subarray(0, Math.min(buffer.length, bytes - done));
    readExactly(file, part, offset + done);
    checksum = crc32(part, checksum);
    done += part.length;
  }
  return checksum;
}

function readExactly(file: number, into: Uint8Array, offset: number): void {
  for (let done = 0; done < into.length; ) {
    const read = readSync(file, into, done, into.length - done, offset + done);
    if (read === 0) throw new UnfitSnapshotError("it is cut short");
    done += read;
  }
}
