import { deserialize, serialize } from "node:v8";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { YieldTurn } from "../coverage/cooperative-steps.ts";
import { itemAt } from "../coverage/lists.ts";
import type { SectionFile } from "./section-file.ts";
import type { SectionWriter } from "./section-writer.ts";

/** Values one after another in a section, each of which can be read by itself. */
export interface Records<Value> {
  has(place: number): boolean;
  /** Undefined where none was written. */
  read(place: number): Value | undefined;
}

/** A kind of records. */
export interface RecordsKind<Value> {
  /** The name of their section. */
  readonly name: string;
  readonly packing: Packing<Value>;
}

/** A packing says how a record lies in the file. The bytes that are unpacked may be kept: they are in memory of their own. */
export interface Packing<Value> {
  readonly pack: (value: Value) => Uint8Array;
  readonly unpack: (bytes: Uint8Array<ArrayBuffer>) => Value;
}

/** Packs values that V8 can serialise: plain ones, maps, sets, typed arrays, one meaning another. */
export function packPlain<Value>(): Packing<Value> {
  return { pack: serialize, unpack: deserialize };
}

/** Values that V8 can serialise, in a fifth of the room, and slower to read and write. */
export function packSmall<Value>(): Packing<Value> {
  return {
    pack: (value) => deflateRawSync(serialize(value), { level: 1 }),
    unpack: (bytes) => deserialize(inflateRawSync(bytes)),
  };
}

/** The name of the section that says where each of the records `name` begins. */
const beginnings = (name: string) => `${name} from`;

/** Undefined writes none. */
export async function writeRecords<Value>(
  writer: SectionWriter,
  { name, packing }: RecordsKind<Value>,
  values: Iterable<Value | undefined>,
  yieldTurn: YieldTurn,
): Promise<void> {
  const from: number[] = [0];
  const parts = async function* () {
    for (const value of values) {
      const bytes = value === undefined ? new Uint8Array() : packing.pack(value);
      from.push(itemAt(from, from.length - 1) + bytes.length);
      yield bytes;
      await yieldTurn();
    }
  };
  await writer.write(name, parts());
  await writer.write(beginnings(name), [bytesOf(Float64Array.from(from))]);
}

/** Opens what `writeRecords` wrote; only where each begins is read now. */
export function openRecords<Value>(file: SectionFile, { name, packing }: RecordsKind<Value>): Records<Value> {
  const from = new Float64Array(file.read(beginnings(name)));
  return {
    has: (place) => itemAt(from, place + 1) > itemAt(from, place),
    read(place) {
      const [begin, end] = [itemAt(from, place), itemAt(from, place + 1)];
      if (end <= begin) return undefined;
      return packing.unpack(file.readPart(name, begin, end - begin));
    },
  };
}

/** The bytes of a typed array, not copied. */
export function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
