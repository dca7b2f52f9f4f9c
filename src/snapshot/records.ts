import { deserialize, serialize } from "node:v8";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Breathe } from "../coverage/breathe.ts";
import type { SectionFile } from "./section-file.ts";
import type { SectionWriter } from "./section-writer.ts";

/** Values one after another in a section, each of which can be read by itself. */
export interface Records<Value> {
  has(place: number): boolean;
  /** Undefined where none was written. */
  read(place: number): Value | undefined;
}

export interface RecordsName {
  /** Of their section. */
  readonly name: string;
  readonly packing: Packing;
}

/** Where the section of records `name` keeps where each begins. */
const beginnings = (name: string) => `${name} from`;

/** How records lie in the file: as they are, or a fifth as large and slower to read and write. */
type Packing = "plain" | "small";

/** Writes values that V8 can serialise: plain ones, maps, sets, typed arrays, one meaning another. Undefined writes none. */
export async function writeRecords<Value>(
  writer: SectionWriter,
  { name, packing }: RecordsName,
  values: Iterable<Value | undefined>,
  breathe: Breathe,
): Promise<void> {
  const pack = (value: Value) =>
    packing === "plain" ? serialize(value) : deflateRawSync(serialize(value), { level: 1 });
  const from: number[] = [0];
  const parts = async function* () {
    for (const value of values) {
      const bytes = value === undefined ? new Uint8Array() : pack(value);
      from.push((from.at(-1) ?? 0) + bytes.length);
      yield bytes;
      await breathe();
    }
  };
  await writer.write(name, parts());
  await writer.write(beginnings(name), [bytesOf(Float64Array.from(from))]);
}

/** Opens what `writeRecords` wrote; only where each begins is read now. */
export function openRecords<Value>(file: SectionFile, { name, packing }: RecordsName): Records<Value> {
  const from = new Float64Array(file.read(beginnings(name)));
  return {
    has: (place) => (from[place + 1] ?? 0) > (from[place] ?? 0),
    read(place) {
      const [begin = 0, end = 0] = [from[place], from[place + 1]];
      if (end <= begin) return undefined;
      const bytes = file.readPart(name, begin, end - begin);
      return deserialize(packing === "plain" ? bytes : inflateRawSync(bytes));
    },
  };
}

/** The bytes of a typed array, not copied. */
export function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
