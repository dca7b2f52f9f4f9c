/** 1 January 2015: Discord counts its milliseconds from here. */
const epochMs = 1_420_070_400_000n;

/** Makes ids as Discord does: the time, then a number that counts up. Each is new, and later ones are larger. */
export function countSnowflakes(): (atMs?: number) => string {
  let sequence = 0n;
  return (atMs = Date.now()) => {
    sequence += 1n;
    return String(((BigInt(atMs) - epochMs) << 22n) | (sequence & 0x3f_ffffn));
  };
}
