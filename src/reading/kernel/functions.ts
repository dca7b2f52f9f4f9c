// Polynomials instead of what a machine's library makes of exp and erf: the same bits everywhere.
// (pmin and pmax do not look for what is no number, which takes a processor of Intel's kind much longer.)

/** e^x for x from -87 to 87, off by less than 1e-6 of it. */
export function exponential(x: v128): v128 {
  const clamped = f32x4.pmax(f32x4.splat(-87), f32x4.pmin(f32x4.splat(87), x));
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: it is the f32 next to it.
  const powers = f32x4.mul(clamped, f32x4.splat(1.44269504));
  const rounded = f32x4.add(powers, f32x4.splat(12582912));
  const rest = f32x4.sub(powers, f32x4.sub(rounded, f32x4.splat(12582912)));
  let sum = f32x4.splat(0.0013266975);
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(0.0096754646));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(0.0555074265));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(0.2402212166));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(0.6931469491));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1));
  return i32x4.add(sum, i32x4.shl(rounded, 23));
}

/** x * (1 + erf(x / sqrt 2)) / 2, off by less than 3e-5. */
function bend(x: v128): v128 {
  const clamped = f32x4.pmax(f32x4.splat(-4.4), f32x4.pmin(f32x4.splat(4.4), x));
  const z = f32x4.sub(f32x4.mul(f32x4.mul(clamped, clamped), f32x4.splat(0.1033057851)), f32x4.splat(1));
  let sum = f32x4.splat(0.00550831156);
  sum = f32x4.add(f32x4.mul(sum, z), f32x4.splat(-0.01576834358));
  sum = f32x4.add(f32x4.mul(sum, z), f32x4.splat(0.02197571844));
  sum = f32x4.add(f32x4.mul(sum, z), f32x4.splat(-0.03195400536));
  sum = f32x4.add(f32x4.mul(sum, z), f32x4.splat(0.05360436067));
  sum = f32x4.add(f32x4.mul(sum, z), f32x4.splat(-0.08017845452));
  sum = f32x4.add(f32x4.mul(sum, z), f32x4.splat(0.1105010435));
  sum = f32x4.add(f32x4.mul(sum, z), f32x4.splat(-0.1572246253));
  sum = f32x4.add(f32x4.mul(sum, z), f32x4.splat(0.3208088279));
  const erf = f32x4.pmax(f32x4.splat(-1), f32x4.pmin(f32x4.splat(1), f32x4.mul(sum, clamped)));
  const half = f32x4.mul(x, f32x4.splat(0.5));
  return f32x4.add(f32x4.mul(half, erf), half);
}

/** GELU of all, in place. `bytes` is a multiple of 16. */
export function gelu(x: usize, bytes: usize): void {
  for (const end = x + bytes; x < end; x += 16) v128.store(x, bend(v128.load(x)));
}

/** The hyperbolic tangent of one. */
export function tangent(x: f32): f32 {
  const power = f32x4.extract_lane(exponential(f32x4.splat(min<f32>(18, max<f32>(-18, x + x)))), 0);
  return (power - 1) / (power + 1);
}
