import type { FileHandle } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { blockBytes, boundary, bytesAtOnce, type Directory, mark, type Section, tailBytes } from "./section-layout.ts";

/** Writes a file of sections from its beginning to its end. */
export interface SectionWriter {
  /** A section of parts, which are asked for one after another. */
  write(name: string, parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void>;
  /** Call it once, last. */
  finish(): Promise<void>;
}

/** Begins a file of sections in an empty file. What is written must be read under the same key. */
export async function openSectionWriter(file: FileHandle, key: string): Promise<SectionWriter> {
  const sections: (readonly [string, Section])[] = [];
  const sums: number[] = [];
  let offset = 0;
  const append = async (bytes: Uint8Array) => {
    await file.writeFile(bytes);
    offset += bytes.length;
  };
  const align = () => append(new Uint8Array((boundary - (offset % boundary)) % boundary));
  const appendBlocks = async (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length; at += blockBytes) sums.push(crc32(bytes.subarray(at, at + blockBytes)));
    await append(bytes);
  };
  await append(Buffer.from(mark, "latin1"));

  return {
    async write(name, parts) {
      await align();
      const [begun, firstSum] = [offset, sums.length];
      let gathered: Uint8Array[] = [];
      let length = 0;
      for await (const part of parts) {
        gathered.push(part);
        length += part.length;
        if (length < bytesAtOnce) continue;
        const all = Buffer.concat(gathered);
        const whole = length - (length % blockBytes);
        await appendBlocks(all.subarray(0, whole));
        [gathered, length] = [[all.subarray(whole)], length - whole];
      }
      await appendBlocks(Buffer.concat(gathered));
      sections.push([name, { offset: begun, bytes: offset - begun, firstSum }]);
    },
    async finish() {
      await align();
      const bytes = new Uint8Array(Uint32Array.from(sums).buffer);
      const directory: Directory = { key, sections, sums: { offset, count: sums.length, checksum: crc32(bytes) } };
      await append(bytes);
      const written = Buffer.from(JSON.stringify(directory));
      const tail = Buffer.alloc(tailBytes);
      tail.writeBigUInt64LE(BigInt(offset), 0);
      tail.writeUInt32LE(written.length, 8);
      tail.writeUInt32LE(crc32(written), 12);
      tail.write(mark, 16, "latin1");
      await append(written);
      await append(tail);
    },
  };
}
