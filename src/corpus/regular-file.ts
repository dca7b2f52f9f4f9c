import { constants, type Stats } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/** Opens for reading without waiting: a named pipe that nobody writes to would never open. Where there are none, it changes nothing. */
export const readingFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Why what was opened is not read, reading on from its name; null for a file. A pipe or a device may give bytes for ever, or never. */
export function whyNoFile(about: Pick<Stats, "isFile">): string | null {
  return about.isFile() ? null : "is no regular file";
}

/** A file that is not read; the message says why, reading on from its name. */
export class RefusedFileError extends Error {}

/** All bytes of a file. Throws what the system throws, and a RefusedFileError for what is no regular file or has more bytes. */
export async function readRegularFile(path: string, mostBytes: number): Promise<Buffer> {
  const handle = await open(path, readingFlags);
  try {
    const about = await handle.stat();
    const fault = whyNoFile(about);
    if (fault !== null) throw new RefusedFileError(fault);
    if (about.size > mostBytes) throw new RefusedFileError(`has more than ${mostBytes} bytes`);
    return about.size > 0 ? await readBytes(handle, about.size) : await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** So many bytes of a file, or as many as it still has: it was asked for its size already. */
async function readBytes(handle: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await handle.read(bytes, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}
