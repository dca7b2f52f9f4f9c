import { floatPanel } from "./layout";

/** The sum of `x` and `added`, every token brought to mean 0 and variance 1, times weight plus bias; into `x`. */
export function normalise(x: usize, added: usize, panels: i32, columns: i32, weight: usize, bias: usize): void {
  const bytes = floatPanel(columns);
  const share = f32x4.splat(<f32>1 / <f32>columns);
  for (let panel: i32 = 0; panel < panels; panel++) {
    let total = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const sum = f32x4.add(v128.load(x + at), v128.load(added + at));
      v128.store(x + at, sum);
      total = f32x4.add(total, sum);
    }
    const mean = f32x4.mul(total, share);
    let squares = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const off = f32x4.sub(v128.load(x + at), mean);
      squares = f32x4.add(squares, f32x4.mul(off, off));
    }
    const spread = f32x4.sqrt(f32x4.add(f32x4.mul(squares, share), f32x4.splat(1e-12)));
    const factor = f32x4.div(f32x4.splat(1), spread);
    for (let at: usize = 0; at < bytes; at += 16) {
      const even = f32x4.mul(f32x4.sub(v128.load(x + at), mean), factor);
      const scaled = f32x4.mul(even, v128.load32_splat(weight + (at >> 2)));
      v128.store(x + at, f32x4.add(scaled, v128.load32_splat(bias + (at >> 2))));
    }
    x += bytes;
    added += bytes;
  }
}
