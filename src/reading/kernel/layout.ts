// How numbers lie in the memory. Tokens go in panels of four, and a vector register holds one column of a panel:
//
// - floats: [panel][column][4 tokens]. Sums over columns need no sum across a register.
// - left side of a product (12 bits as i16): [panel][depth / 8][4 tokens][8].
// - right side of a product (i16): [pair of rows][depth / 8][2 rows][8].
//
// A depth is a multiple of 16.

/** The largest of 12 bits: 2047 * 127 * 1536 still fits an i32. */
export const LARGEST: f32 = 2047;
/** Added to a float below 2^22, it leaves the nearest whole number in the lowest bits. */
export const ROUNDING: f32 = 12582912;
/** Numbers of a head. */
export const HEAD: i32 = 32;

/** Bytes of a panel of floats. */
export function floatPanel(columns: i32): usize {
  return (<usize>columns) << 4;
}

/** Bytes of a panel of a left side. */
export function leftPanel(depth: i32): usize {
  return (<usize>depth) << 3;
}

/** Bytes of two rows of a right side. */
export function rightPair(depth: i32): usize {
  return (<usize>depth) << 2;
}
