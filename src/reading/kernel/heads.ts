import { exponential, tangent } from "./functions";
import { floatPanel } from "./layout";

/** Where the numbers of a token begin; they lie 16 bytes apart. */
function tokenAt(x: usize, token: i32, columns: i32): usize {
  return x + <usize>(token >> 2) * floatPanel(columns) + ((<usize>(token & 3)) << 2);
}

/** The vectors of tokens `from` up to `to`, each brought to length 127 and rounded: [token][columns]. */
export function writeVectors(x: usize, from: i32, to: i32, columns: i32, out: usize): void {
  for (let token = from; token < to; token++) {
    const at = tokenAt(x, token, columns);
    let squares: f32 = 0;
    for (let k: i32 = 0; k < columns; k++) {
      const value = load<f32>(at + ((<usize>k) << 4));
      squares += value * value;
    }
    const factor: f32 = squares > 1e-24 ? 127 / sqrt<f32>(squares) : 0;
    for (let k: i32 = 0; k < columns; k++)
      store<i8>(out + <usize>k, <i8>nearest<f32>(load<f32>(at + ((<usize>k) << 4)) * factor));
    out += <usize>columns;
  }
}

/** The products of tokens `from` up to `to` with one row of weights, plus the bias: [token]. */
export function project(x: usize, from: i32, to: i32, columns: i32, weight: usize, bias: f32, out: usize): void {
  for (let token = from; token < to; token++) {
    const at = tokenAt(x, token, columns);
    let sum: f32 = 0;
    for (let k: i32 = 0; k < columns; k++)
      sum += load<f32>(at + ((<usize>k) << 4)) * load<f32>(weight + ((<usize>k) << 2));
    store<f32>(out + ((<usize>(token - from)) << 2), sum + bias);
  }
}

/** e to each of `count` numbers, held between -3 and 3; in place. */
export function weigh(x: usize, count: i32): void {
  for (const end = x + ((<usize>count) << 2); x < end; x += 4) {
    const held = min<f32>(3, max<f32>(-3, load<f32>(x)));
    store<f32>(x, f32x4.extract_lane(exponential(f32x4.splat(held)), 0));
  }
}

/** The first token's numbers, and the means of all tokens': 2 * `columns` floats. */
export function pool(x: usize, count: i32, columns: i32, out: usize): void {
  for (let k: i32 = 0; k < columns; k++) {
    const at = (<usize>k) << 4;
    let sum: f32 = 0;
    for (let token: i32 = 0; token < count; token++) sum += load<f32>(tokenAt(x, token, columns) + at);
    store<f32>(out + ((<usize>k) << 2), load<f32>(x + at));
    store<f32>(out + ((<usize>(columns + k)) << 2), sum / <f32>count);
  }
}

/** tanh(weights * x + bias), of `rows` rows of int8, then the product with one row more, plus its bias. */
export function judge(
  x: usize,
  depth: i32,
  weights: usize,
  scales: usize,
  bias: usize,
  rows: i32,
  last: usize,
  lastBias: f32,
): f32 {
  let logit: f32 = 0;
  for (let row: i32 = 0; row < rows; row++) {
    const at = (<usize>row) << 2;
    let sum = f32x4.splat(0);
    for (let k: i32 = 0; k < depth; k += 8) {
      const eight = v128.load_ext<i8>(weights + <usize>k);
      const low = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(eight));
      const high = f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(eight));
      sum = f32x4.add(sum, f32x4.mul(low, v128.load(x + ((<usize>k) << 2))));
      sum = f32x4.add(sum, f32x4.mul(high, v128.load(x + ((<usize>k) << 2), 16)));
    }
    const total =
      f32x4.extract_lane(sum, 0) +
      f32x4.extract_lane(sum, 1) +
      (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3));
    logit += tangent(total * load<f32>(scales + at) + load<f32>(bias + at)) * load<f32>(last + at);
    weights += <usize>depth;
  }
  return logit + lastBias;
}
