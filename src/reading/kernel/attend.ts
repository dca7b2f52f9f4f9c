import { exponential } from "./functions";
import { floatPanel, HEAD, LARGEST, leftPanel, ROUNDING, rightPair } from "./layout";
import { multiply } from "./multiply";
import { factorOf, packLeft, quantise } from "./quantise";

/** What the shares of a token add up to. */
const WHOLE: f32 = 16383;
/** 1 / sqrt(32). */
const SOFTENING: f32 = 0.17677669529663687;

/** The scores of each token as its shares of all, of which the first `count` are texts' own; as the left side. */
function share(scores: usize, panels: i32, count: i32, depth: i32, out: usize): void {
  const used = floatPanel(count);
  const all = floatPanel(depth);
  for (let panel: i32 = 0; panel < panels; panel++) {
    let most = v128.load(scores);
    for (let at: usize = 16; at < used; at += 16) most = f32x4.pmax(most, v128.load(scores + at));
    let total = f32x4.splat(0);
    for (let at: usize = 0; at < used; at += 16) {
      const off = f32x4.mul(f32x4.sub(v128.load(scores + at), most), f32x4.splat(SOFTENING));
      const power = exponential(off);
      v128.store(scores + at, power);
      total = f32x4.add(total, power);
    }
    for (let at = used; at < all; at += 16) v128.store(scores + at, f32x4.splat(0));
    packLeft(scores, depth, f32x4.div(f32x4.splat(WHOLE), total), out);
    scores += all;
    out += leftPanel(depth);
  }
}

/** The values of a head in 12 bits, turned: rows are its numbers, and the depth is the tokens. Beyond the panels they are 0. */
function turn(values: usize, valuePanel: usize, panels: i32, depth: i32, out: usize, scales: usize): void {
  const magic = f32x4.splat(ROUNDING);
  const groups = depth >> 3;
  for (let k: i32 = 0; k < HEAD; k++) {
    const column = values + ((<usize>k) << 4);
    let all = f32x4.splat(0);
    for (let panel: i32 = 0; panel < panels; panel++)
      all = f32x4.pmax(all, f32x4.abs(v128.load(column + <usize>panel * valuePanel)));
    all = f32x4.pmax(all, v128.shuffle<i32>(all, all, 2, 3, 0, 1));
    const most = f32x4.pmax(all, v128.shuffle<i32>(all, all, 1, 0, 3, 2));
    const factor = factorOf(most);
    store<f32>(scales + ((<usize>k) << 2), f32x4.extract_lane(most, 0) * (1 / LARGEST));
    const to = out + <usize>(k >> 1) * rightPair(depth) + ((<usize>(k & 1)) << 4);
    for (let group: i32 = 0; group < groups; group++) {
      const panel = group << 1;
      const at = column + <usize>panel * valuePanel;
      const first = panel < panels ? v128.load(at) : f32x4.splat(0);
      const second = panel + 1 < panels ? v128.load(at + valuePanel) : f32x4.splat(0);
      const a = f32x4.add(f32x4.mul(first, factor), magic);
      const b = f32x4.add(f32x4.mul(second, factor), magic);
      v128.store(to + ((<usize>group) << 5), v128.shuffle<i16>(a, b, 0, 2, 4, 6, 8, 10, 12, 14));
    }
  }
}

/** What stands after the last token is made 0. */
function clearRest(x: usize, panels: i32, count: i32, columns: i32): void {
  const rest = (panels << 2) - count;
  for (let k: i32 = 0; k < columns; k++)
    for (let lane: i32 = 4 - rest; lane < 4; lane++)
      store<f32>(x + <usize>(panels - 1) * floatPanel(columns) + ((<usize>k) << 4) + ((<usize>lane) << 2), 0);
}

/** Bytes that `attend` needs as room for texts of up to `count` tokens. */
export function attendRoom(count: i32): usize {
  const depth = <usize>((count + 15) & ~15);
  return depth * depth * 6 + depth * (HEAD * 6 + 12) + HEAD * 4;
}

/**
 * Every token's mean of the values of all, by how well its query fits their keys, in heads of 32 numbers. Queries, keys, values
 * and the result are floats of the same width. `zeros` holds as many floats of 0 as there are tokens.
 */
export function attend(
  queries: usize,
  keys: usize,
  values: usize,
  out: usize,
  count: i32,
  columns: i32,
  room: usize,
  zeros: usize,
): void {
  const panels = (count + 3) >> 2;
  const depth = (count + 15) & ~15;
  const wide = <usize>depth;
  const bytes = floatPanel(columns);
  const scores = room;
  const shares = scores + wide * wide * 4;
  const left = shares + wide * wide * 2;
  const right = left + wide * HEAD * 2;
  const turned = right + wide * HEAD * 2;
  const leftScales = turned + wide * HEAD * 2;
  const rightScales = leftScales + wide * 4;
  const shareScales = rightScales + wide * 4;
  const turnedScales = shareScales + wide * 4;
  for (let panel: i32 = 0; panel < panels; panel++)
    v128.store(shareScales + ((<usize>panel) << 4), f32x4.splat(<f32>1 / WHOLE));
  clearRest(values, panels, count, columns);
  for (let k: i32 = 0; k < columns; k += HEAD) {
    const at = floatPanel(k);
    quantise(queries + at, bytes, panels, HEAD, left, leftScales, false);
    quantise(keys + at, bytes, panels, HEAD, right, rightScales, true);
    multiply(left, leftScales, panels, HEAD, right, rightScales, zeros, panels << 1, scores, floatPanel(depth));
    share(scores, panels, count, depth, shares);
    turn(values + at, bytes, panels, depth, turned, turnedScales);
    multiply(shares, shareScales, panels, depth, turned, turnedScales, zeros, HEAD >> 1, out + at, bytes);
  }
}
