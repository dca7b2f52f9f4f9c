import { setImmediate as turn } from "node:timers/promises";
import { createGunzip } from "node:zlib";

/** Packed bytes that are not to be unpacked; the message says why, reading on from the file. */
export class UnpackError extends Error {}

/** Text is packed to a third or a tenth. What unpacks to so many times its size is made to fill the memory. */
const largestRatio = 200;
/** So much is not asked for its ratio: a short text of one word again and again does no harm. Bytes. */
const harmlessBytes = 4 * 1024 * 1024;

/** Unpacks gzip bytes piece by piece, others having their turn between two. Throws an UnpackError. */
export async function* unpackInPieces(bytes: Uint8Array, mostBytes: number): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: bytesAPiece });
  gunzip.end(bytes);
  let length = 0;
  try {
    for await (const piece of gunzip) {
      if (!(piece instanceof Uint8Array)) continue;
      length += piece.length;
      if (length > mostBytes)
        throw new UnpackError(`unpacks to more than ${mostBytes} bytes; split it into several files`);
      if (length > harmlessBytes && length > largestRatio * bytes.length)
        throw new UnpackError(`unpacks to more than ${largestRatio} times its size, as no text does`);
      yield piece;
      await turn();
    }
  } catch (error) {
    if (error instanceof UnpackError || !isOfZlib(error)) throw error;
    throw new UnpackError("is not whole gzip data, expected what gzip writes");
  } finally {
    gunzip.destroy();
  }
}

/** Bytes of one piece, which are read in some milliseconds. */
const bytesAPiece = 256 * 1024;

/** The bytes piece by piece, others having their turn between two. */
export async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += bytesAPiece) {
    if (start > 0) await turn();
    yield bytes.subarray(start, start + bytesAPiece);
  }
}

export async function joinPieces(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return Buffer.concat(parts);
}

function isOfZlib(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^Z_|^ERR_/.test(String(error.code));
}
