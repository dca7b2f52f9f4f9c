import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { compileKernel, startKernel } from "./kernel.ts";
import { isHeaderLength, type ModelHeader, mostTokens, readHeader, UnfitReaderError } from "./model-header.ts";
import { layRoom, type Room } from "./room.ts";
import { numberOf, packVocabulary, type Vocabulary } from "./vocabulary.ts";

/** A model in memory that all threads read, with a room for each thread. Can be sent to a worker. */
export interface Model extends ModelHeader {
  readonly kernel: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  readonly vocabulary: Vocabulary;
  readonly rooms: readonly Room[];
}

const pageBytes = 65536;
const bytesAtOnce = 1 << 18;
/** Nothing lies at address 0. */
const firstAddress = 1024;

/**
 * Reads a file of weights. Throws an UnfitReaderError when it is damaged, of another kind, or has another SHA-256 than the one
 * given, and what the system throws when it is not there.
 */
export async function openModel(file: string, threads: number, sha256?: string): Promise<Model> {
  const kernel = await compileKernel();
  const handle = await open(file, "r");
  try {
    const hash = sha256 === undefined ? undefined : createHash("sha256");
    const { size } = await handle.stat();
    const start = await readExactly(handle, new Uint8Array(4), 0);
    const length = new DataView(start.buffer).getUint32(0, true);
    const from = Math.ceil((4 + length) / 16) * 16;
    if (!isHeaderLength(length) || from > size) throw new UnfitReaderError("it is cut short or no reader at all");
    const head = await readExactly(handle, new Uint8Array(from - 4), 4);
    hash?.update(start).update(head);
    const header = readHeader(Buffer.from(head.buffer, 0, length).toString(), size - from);
    const { attendRoom } = startKernel(kernel, shareMemory(pageBytes));
    const rooms: Room[] = [];
    for (let thread = 0; thread < threads; thread += 1)
      rooms.push(layRoom(rooms.at(-1)?.end ?? roomsFrom(size - from), header, attendRoom(mostTokens)));
    const memory = shareMemory(rooms.at(-1)?.end ?? roomsFrom(size - from));
    // Node reads into memory that is shared without a word of complaint, and leaves it as it was.
    const part = new Uint8Array(Math.min(bytesAtOnce, size - from));
    for (let at = from; at < size; at += part.length) {
      const read = await readExactly(handle, part.subarray(0, size - at), at);
      hash?.update(read);
      new Uint8Array(memory.buffer, firstAddress + at - from, read.length).set(read);
    }
    if (hash && hash.digest("hex") !== sha256?.toLowerCase()) throw new UnfitReaderError("its checksum is another");
    const tensors = addressed(header.tensors);
    return { ...header, tensors, vocabulary: readVocabulary(memory, tensors), kernel, memory, rooms };
  } finally {
    await handle.close();
  }
}

/** Throws an UnfitReaderError when it is not the vocabulary that the weights belong to. */
function readVocabulary(memory: WebAssembly.Memory, tensors: ModelHeader["tensors"]): Vocabulary {
  const { at = 0, shape: [bytes = 0] = [] } = tensors["vocabulary"] ?? {};
  const vocabulary = packVocabulary(Buffer.from(memory.buffer, at, bytes).toString());
  const lacks = (piece: string) => numberOf(vocabulary, piece) === undefined;
  if (vocabulary.size !== tensors["we.weight"]?.shape[0] || ["[UNK]", "[CLS]", "[SEP]"].some(lacks))
    throw new UnfitReaderError("its vocabulary does not belong to it");
  return vocabulary;
}

function addressed(tensors: ModelHeader["tensors"]): ModelHeader["tensors"] {
  return Object.fromEntries(
    Object.entries(tensors).map(([name, tensor]) => [name, { ...tensor, at: tensor.at + firstAddress }]),
  );
}

function roomsFrom(tensorBytes: number): number {
  return Math.ceil((firstAddress + tensorBytes) / 64) * 64;
}

/** Memory of WebAssembly that threads share. */
function shareMemory(bytes: number): WebAssembly.Memory {
  const pages = Math.ceil(bytes / pageBytes);
  return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
}

async function readExactly<Bytes extends Uint8Array>(handle: FileHandle, bytes: Bytes, at: number): Promise<Bytes> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesRead } = await handle.read(bytes, done, bytes.length - done, at + done);
    if (bytesRead === 0) throw new UnfitReaderError("it is cut short");
    done += bytesRead;
  }
  return bytes;
}
