import { floatPanel } from "./layout";

/**
 * The sums of what stands for each piece (4 bits, two a byte, the first in the lower half), its place and its type, of
 * `count` tokens; the rest of the last panel is 0. Types are 0 up to the token `second`, then 1.
 * What stands for the type goes to `added`, for `normalise` to add.
 */
export function embed(
  pieces: usize,
  count: i32,
  second: i32,
  columns: i32,
  words: usize,
  wordScales: usize,
  places: usize,
  placeScales: usize,
  types: usize,
  out: usize,
  added: usize,
): void {
  const tokens = (count + 3) & ~3;
  for (let token: i32 = 0; token < tokens; token++) {
    const at = <usize>(token >> 2) * floatPanel(columns) + ((<usize>(token & 3)) << 2);
    const to = out + at;
    const more = added + at;
    if (token >= count) {
      for (let k: i32 = 0; k < columns; k++) {
        store<f32>(to + ((<usize>k) << 4), 0);
        store<f32>(more + ((<usize>k) << 4), 0);
      }
      continue;
    }
    const piece = <i32>load<u16>(pieces + ((<usize>token) << 1));
    const word = words + <usize>(piece * (columns >> 1));
    const place = places + <usize>(token * columns);
    const type = types + (token < second ? 0 : (<usize>columns) << 2);
    const wordScale = load<f32>(wordScales + ((<usize>piece) << 2));
    const placeScale = load<f32>(placeScales + ((<usize>token) << 2));
    for (let k: i32 = 0; k < columns; k++) {
      const both = <i32>load<u8>(word + <usize>(k >> 1));
      const step = (k & 1 ? both >> 4 : both & 15) - 8;
      const sum = <f32>step * wordScale + <f32>load<i8>(place + <usize>k) * placeScale;
      store<f32>(to + ((<usize>k) << 4), sum);
      store<f32>(more + ((<usize>k) << 4), load<f32>(type + ((<usize>k) << 2)));
    }
  }
}
