import { floatPanel, LARGEST, leftPanel, ROUNDING, rightPair } from "./layout";

/** The whole numbers nearest to eight columns of a panel, times `factor`: [token][8 columns], tokens 2 and 3 `half` bytes on. */
function packEight(x: usize, factor: v128, out: usize, half: usize): void {
  const magic = f32x4.splat(ROUNDING);
  const a0 = f32x4.add(f32x4.mul(v128.load(x), factor), magic);
  const a1 = f32x4.add(f32x4.mul(v128.load(x, 16), factor), magic);
  const a2 = f32x4.add(f32x4.mul(v128.load(x, 32), factor), magic);
  const a3 = f32x4.add(f32x4.mul(v128.load(x, 48), factor), magic);
  const a4 = f32x4.add(f32x4.mul(v128.load(x, 64), factor), magic);
  const a5 = f32x4.add(f32x4.mul(v128.load(x, 80), factor), magic);
  const a6 = f32x4.add(f32x4.mul(v128.load(x, 96), factor), magic);
  const a7 = f32x4.add(f32x4.mul(v128.load(x, 112), factor), magic);
  const u0 = v128.shuffle<i16>(a0, a1, 0, 8, 2, 10, 4, 12, 6, 14);
  const u1 = v128.shuffle<i16>(a2, a3, 0, 8, 2, 10, 4, 12, 6, 14);
  const u2 = v128.shuffle<i16>(a4, a5, 0, 8, 2, 10, 4, 12, 6, 14);
  const u3 = v128.shuffle<i16>(a6, a7, 0, 8, 2, 10, 4, 12, 6, 14);
  const low01 = v128.shuffle<i32>(u0, u1, 0, 4, 1, 5);
  const low23 = v128.shuffle<i32>(u2, u3, 0, 4, 1, 5);
  const high01 = v128.shuffle<i32>(u0, u1, 2, 6, 3, 7);
  const high23 = v128.shuffle<i32>(u2, u3, 2, 6, 3, 7);
  v128.store(out, v128.shuffle<i64>(low01, low23, 0, 2));
  v128.store(out, v128.shuffle<i64>(low01, low23, 1, 3), 16);
  v128.store(out + half, v128.shuffle<i64>(high01, high23, 0, 2));
  v128.store(out + half, v128.shuffle<i64>(high01, high23, 1, 3), 16);
}

/** A panel as the left side of a product. */
export function packLeft(x: usize, depth: i32, factor: v128, out: usize): void {
  const end = x + floatPanel(depth);
  for (; x < end; x += 128) {
    packEight(x, factor, out, 32);
    out += 64;
  }
}

/** A panel as two pairs of rows of the right side. */
function packRight(x: usize, depth: i32, factor: v128, out: usize): void {
  const end = x + floatPanel(depth);
  for (; x < end; x += 128) {
    packEight(x, factor, out, rightPair(depth));
    out += 32;
  }
}

/** What the largest number of each token comes to. */
function largest(x: usize, depth: i32): v128 {
  const end = x + floatPanel(depth);
  let most = f32x4.splat(0);
  for (; x < end; x += 64) {
    const first = f32x4.pmax(f32x4.abs(v128.load(x)), f32x4.abs(v128.load(x, 16)));
    const second = f32x4.pmax(f32x4.abs(v128.load(x, 32)), f32x4.abs(v128.load(x, 48)));
    most = f32x4.pmax(most, f32x4.pmax(first, second));
  }
  return most;
}

/** What makes 12 bits of numbers up to `most`; 0 where all are 0. */
export function factorOf(most: v128): v128 {
  const factor = f32x4.div(f32x4.splat(LARGEST), most);
  return v128.and(factor, f32x4.gt(most, f32x4.splat(1e-30)));
}

/** Every token's `depth` numbers in 12 bits with a scale of its own, as the left side, or as rows of the right. */
export function quantise(
  x: usize,
  xPanel: usize,
  panels: i32,
  depth: i32,
  out: usize,
  scales: usize,
  asRight: bool,
): void {
  for (let panel: i32 = 0; panel < panels; panel++) {
    const most = largest(x, depth);
    v128.store(scales, f32x4.mul(most, f32x4.splat(1 / LARGEST)));
    if (asRight) packRight(x, depth, factorOf(most), out);
    else packLeft(x, depth, factorOf(most), out);
    x += xPanel;
    out += leftPanel(depth);
    scales += 16;
  }
}

/** Rows of plain floats in 12 bits, as the right side: [rows][depth]. Rows are a multiple of two. */
export function quantiseRows(x: usize, rows: i32, depth: i32, out: usize, scales: usize): void {
  for (let row: i32 = 0; row < rows; row++) {
    let most: f32 = 0;
    for (let k: i32 = 0; k < depth; k++) most = max(most, abs(load<f32>(x + ((<usize>k) << 2))));
    const factor: f32 = most > 1e-30 ? LARGEST / most : 0;
    store<f32>(scales + ((<usize>row) << 2), most * (1 / LARGEST));
    const to = out + <usize>(row >> 1) * rightPair(depth) + ((<usize>(row & 1)) << 4);
    for (let k: i32 = 0; k < depth; k++) {
      const whole = <i16>nearest<f32>(load<f32>(x + ((<usize>k) << 2)) * factor);
      store<i16>(to + ((<usize>(k >> 3)) << 5) + ((<usize>(k & 7)) << 1), whole);
    }
    x += (<usize>depth) << 2;
  }
}
