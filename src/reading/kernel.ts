import { kernelBinary } from "./kernel-binary.ts";

/**
 * The functions of `kernel/`, which compute in the memory that it was given. All that is passed are addresses and counts; how numbers lie there
 * is said in `kernel/layout.ts`, what a function does beside it. It computes with whole numbers, and with floats in a fixed
 * order, so the same weights and text give the same bits on every machine.
 */
export interface Kernel {
  embed(
    pieces: number,
    count: number,
    second: number,
    columns: number,
    words: number,
    wordScales: number,
    places: number,
    placeScales: number,
    types: number,
    out: number,
    added: number,
  ): void;
  normalise(x: number, added: number, panels: number, columns: number, weight: number, bias: number): void;
  quantise(
    x: number,
    xPanel: number,
    panels: number,
    depth: number,
    out: number,
    scales: number,
    asRight: boolean,
  ): void;
  quantiseRows(x: number, rows: number, depth: number, out: number, scales: number): void;
  multiply(
    left: number,
    leftScales: number,
    panels: number,
    depth: number,
    right: number,
    rightScales: number,
    bias: number,
    pairs: number,
    out: number,
    outPanel: number,
  ): void;
  multiplyWeights(
    left: number,
    leftScales: number,
    panels: number,
    depth: number,
    weights: number,
    weightScales: number,
    bias: number,
    rows: number,
    out: number,
    room: number,
  ): void;
  attendRoom(count: number): number;
  attend(
    queries: number,
    keys: number,
    values: number,
    out: number,
    count: number,
    columns: number,
    room: number,
    zeros: number,
  ): void;
  gelu(x: number, bytes: number): void;
  writeVectors(x: number, from: number, to: number, columns: number, out: number): void;
  project(x: number, from: number, to: number, columns: number, weight: number, bias: number, out: number): void;
  weigh(x: number, count: number): void;
  pool(x: number, count: number, columns: number, out: number): void;
  judge(
    x: number,
    depth: number,
    weights: number,
    scales: number,
    bias: number,
    rows: number,
    last: number,
    lastBias: number,
  ): number;
}

/** Compiled once, and given to every thread. */
export function compileKernel(): Promise<WebAssembly.Module> {
  return WebAssembly.compile(Buffer.from(kernelBinary, "base64"));
}

export function startKernel(module: WebAssembly.Module, memory: WebAssembly.Memory): Kernel {
  return new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Kernel;
}
