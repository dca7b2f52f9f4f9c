import { floatPanel, leftPanel, rightPair } from "./layout";

/** Rows of weights are widened this many bytes at a time, and used while the processor still has them at hand. */
const WIDENED: i32 = 12288;

/** The sums of four registers, in one. */
function sums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
  const cd = i32x4.add(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7));
  return i32x4.add(v128.shuffle<i32>(ab, cd, 0, 1, 4, 5), v128.shuffle<i32>(ab, cd, 2, 3, 6, 7));
}

/**
 * The products of all rows of the left with `pairs` * 2 rows of the right, as floats: times the scales of both rows, plus the
 * bias. `outPanel` is the number of bytes from one panel of the result to the next.
 */
export function multiply(
  left: usize,
  leftScales: usize,
  panels: i32,
  depth: i32,
  right: usize,
  rightScales: usize,
  bias: usize,
  pairs: i32,
  out: usize,
  outPanel: usize,
): void {
  const panelBytes = leftPanel(depth);
  for (let panel: i32 = 0; panel < panels; panel++) {
    const end = left + panelBytes;
    const scale = v128.load(leftScales + ((<usize>panel) << 4));
    let y = right;
    for (let pair: i32 = 0; pair < pairs; pair++) {
      let x = left;
      let s00 = i32x4.splat(0);
      let s01 = i32x4.splat(0);
      let s10 = i32x4.splat(0);
      let s11 = i32x4.splat(0);
      let s20 = i32x4.splat(0);
      let s21 = i32x4.splat(0);
      let s30 = i32x4.splat(0);
      let s31 = i32x4.splat(0);
      // Eight sums and what they are made of are as much as processors have registers for: more at once takes half as long again.
      while (x < end) {
        const y0 = v128.load(y);
        const y1 = v128.load(y, 16);
        let row = v128.load(x);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(row, y0));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(row, y1));
        row = v128.load(x, 16);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(row, y0));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(row, y1));
        row = v128.load(x, 32);
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(row, y0));
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(row, y1));
        row = v128.load(x, 48);
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(row, y0));
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(row, y1));
        x += 64;
        y += 32;
      }
      const at = out + ((<usize>pair) << 5);
      const row = (<usize>pair) << 3;
      const first = f32x4.mul(f32x4.convert_i32x4_s(sums(s00, s10, s20, s30)), scale);
      const second = f32x4.mul(f32x4.convert_i32x4_s(sums(s01, s11, s21, s31)), scale);
      v128.store(at, f32x4.add(f32x4.mul(first, v128.load32_splat(rightScales + row)), v128.load32_splat(bias + row)));
      v128.store(
        at,
        f32x4.add(f32x4.mul(second, v128.load32_splat(rightScales + row, 4)), v128.load32_splat(bias + row, 4)),
        16,
      );
    }
    left = end;
    out += outPanel;
  }
}

/** Two rows of int8 as one pair of a right side. */
function widen(rows: usize, depth: i32, to: usize): void {
  let second = rows + <usize>depth;
  for (const end = second; rows < end; rows += 16) {
    v128.store(to, v128.load_ext<i8>(rows));
    v128.store(to, v128.load_ext<i8>(second), 16);
    v128.store(to, v128.load_ext<i8>(rows, 8), 32);
    v128.store(to, v128.load_ext<i8>(second, 8), 48);
    second += 16;
    to += 64;
  }
}

/** Multiplies with weights of int8, [rows][depth]. `room` holds WIDENED bytes, or two rows where they are longer. */
export function multiplyWeights(
  left: usize,
  leftScales: usize,
  panels: i32,
  depth: i32,
  weights: usize,
  weightScales: usize,
  bias: usize,
  rows: i32,
  out: usize,
  room: usize,
): void {
  const outPanel = floatPanel(rows);
  const pairs = rows >> 1;
  const atOnce = max(1, WIDENED / (depth << 2));
  for (let first: i32 = 0; first < pairs; first += atOnce) {
    const count = min(atOnce, pairs - first);
    for (let pair: i32 = 0; pair < count; pair++)
      widen(weights + <usize>((first + pair) * depth * 2), depth, room + <usize>pair * rightPair(depth));
    const row = (<usize>first) << 3;
    multiply(
      left,
      leftScales,
      panels,
      depth,
      room,
      weightScales + row,
      bias + row,
      count,
      out + ((<usize>first) << 5),
      outPanel,
    );
  }
}
