/** The file is not a reader that this program can run: cut short, damaged, or of another kind. */
export class UnfitReaderError extends Error {}

type TensorType = "i8" | "f32" | "i4" | "text";

export interface Tensor {
  /** The offset from the beginning of the tensors; once the model is in memory, its address. */
  readonly at: number;
  readonly shape: readonly number[];
  readonly type: TensorType;
}

/** The header in which a file of weights says what it is. */
export interface ModelHeader {
  readonly name: string;
  /** Numbers in a token's vector. */
  readonly dims: number;
  readonly layers: number;
  /** Numbers in a token's state, and in the wide middle of a layer. */
  readonly hidden: number;
  readonly inner: number;
  readonly tensors: Readonly<Record<string, Tensor>>;
}

/** Tokens that a text may have, with those that mark its ends. */
export const mostTokens = 320;
const mostHeaderBytes = 1_000_000;

/** Reads the header, and makes sure that everything the program needs is there, as it should be. Throws an UnfitReaderError. */
export function readHeader(json: string, tensorBytes: number): ModelHeader {
  const header = parse(json);
  const { format, name, dims, layers, tensors } = header;
  if (format !== 1) throw new UnfitReaderError("it is of another format");
  if (typeof name !== "string" || !isCount(dims) || !isCount(layers) || typeof tensors !== "object" || !tensors)
    throw new UnfitReaderError("its header lacks something");
  const found = new Map<string, Tensor>();
  for (const [tensorName, tensor] of Object.entries(tensors)) {
    if (!isTensor(tensor) || tensor.at % 16 !== 0 || tensor.at + bytesOf(tensor) > tensorBytes)
      throw new UnfitReaderError(`its part ${tensorName} is not whole`);
    found.set(tensorName, tensor);
  }
  const hidden = found.get("te.weight")?.shape[1] ?? 0;
  const inner = found.get("layers.0.f1.weight")?.shape[0] ?? 0;
  if (!isCount(hidden) || hidden % 32 !== 0 || !isCount(inner) || inner % 16 !== 0 || dims % 2 !== 0 || layers > 48)
    throw new UnfitReaderError("its sizes do not fit this program");
  const pieces = found.get("we.weight")?.shape[0] ?? 0;
  for (const [tensorName, type, ...shape] of needed(hidden, inner, dims, layers, pieces)) {
    const tensor = found.get(tensorName);
    if (tensor?.type !== type || (type !== "text" && `${tensor.shape}` !== `${shape}`))
      throw new UnfitReaderError(`its part ${tensorName} is not what it should be`);
  }
  return { name, dims, layers, hidden, inner, tensors: Object.fromEntries(found) };
}

export function isHeaderLength(bytes: number): boolean {
  return bytes > 0 && bytes <= mostHeaderBytes;
}

function bytesOf({ shape, type }: Tensor): number {
  const count = shape.reduce((product, side) => product * side, 1);
  return type === "f32" ? count * 4 : type === "i4" ? count / 2 : count;
}

type Need = readonly [name: string, type: TensorType, ...shape: number[]];

function needed(hidden: number, inner: number, dims: number, layers: number, pieces: number): readonly Need[] {
  const norm = (name: string): Need[] => [
    [`${name}.weight`, "f32", hidden],
    [`${name}.bias`, "f32", hidden],
  ];
  const whole = (name: string, type: TensorType, rows: number, columns: number): Need[] => [
    [`${name}.weight`, type, rows, columns],
    [`${name}.weight.scale`, "f32", rows],
  ];
  const linear = (name: string, rows: number, columns: number): Need[] => [
    ...whole(name, "i8", rows, columns),
    [`${name}.bias`, "f32", rows],
  ];
  const layer = (name: string): Need[] => [
    ...["q", "k", "v", "o"].flatMap((part) => linear(`${name}.${part}`, hidden, hidden)),
    ...linear(`${name}.f1`, inner, hidden),
    ...linear(`${name}.f2`, hidden, inner),
    ...norm(`${name}.ln1`),
    ...norm(`${name}.ln2`),
  ];
  return [
    ["vocabulary", "text"],
    ...whole("we", "i4", pieces, hidden),
    ...whole("pe", "i8", mostTokens, hidden),
    ["te.weight", "f32", 2, hidden],
    ...norm("ln"),
    ...Array.from({ length: layers }, (_, index) => layer(`layers.${index}`)).flat(),
    ["late.weight", "f32", dims, hidden],
    ["late.token.weight", "f32", 1, hidden],
    ["late.token.bias", "f32", 1],
    ...linear("pair.mid", hidden, hidden * 2),
    ["pair.out.weight", "f32", 1, hidden],
    ["pair.out.bias", "f32", 1],
    ["span.weight", "f32", 2, hidden],
    ["span.bias", "f32", 2],
  ];
}

function parse(json: string): Readonly<Record<string, unknown>> {
  try {
    return { ...JSON.parse(json) };
  } catch {
    throw new UnfitReaderError("its header is damaged");
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

function isTensor(value: unknown): value is Tensor {
  const { at, shape, type }: Partial<Record<keyof Tensor, unknown>> = { ...Object(value) };
  return (
    Number.isSafeInteger(at) &&
    Number(at) >= 0 &&
    Array.isArray(shape) &&
    shape.every(isCount) &&
    ["i8", "f32", "i4", "text"].includes(String(type))
  );
}
