import type { FileHandle } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { boundary, bytesAtOnce, mark, type Section, tailBytes } from "./section-layout.ts";

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
  let offset = 0;
  const append = async (bytes: Uint8Array) => {
    await file.writeFile(bytes);
    offset += bytes.length;
  };
  await append(Buffer.from(mark, "latin1"));

  return {
    async write(name, parts) {
      await append(new Uint8Array((boundary - (offset % boundary)) % boundary));
      const begun = offset;
      let checksum = 0;
      let gathered: Uint8Array[] = [];
      let length = 0;
      const flush = async () => {
        await append(Buffer.concat(gathered));
        [gathered, length] = [[], 0];
      };
      for await (const part of parts) {
        checksum = crc32(part, checksum);
        gathered.push(part);
        length += part.length;
        if (length >= bytesAtOnce) await flush();
      }
      await flush();
      sections.push([name, { offset: begun, bytes: offset - begun, checksum }]);
    },
    async finish() {
      const directory = Buffer.from(JSON.stringify({ key, sections }));
      const tail = Buffer.alloc(tailBytes);
      tail.writeBigUInt64LE(BigInt(offset), 0);
      tail.writeUInt32LE(directory.length, 8);
      tail.writeUInt32LE(crc32(directory), 12);
      tail.write(mark, 16, "latin1");
      await append(directory);
      await append(tail);
    },
  };
}
