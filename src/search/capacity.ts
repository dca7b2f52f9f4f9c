/** A coverage does not fit into the memory; the message says what would help. */
export class TooLargeError extends Error {}

/** The number of passages that an index in memory may have. */
export interface Capacity {
  /** With more the process has little room, and whoever runs it is told. */
  readonly ample: number;
  /** Beyond, it would run out of memory while it reads. */
  readonly most: number;
}

/** Measured: 229 MB for 100,000 passages that are indexed in memory. Bytes. */
const bytesPerPassage = 2300;

/** Gives what fits into a heap of so many bytes, with room for reading and answering beside it. */
export function capacityOf(heapBytes: number): Capacity {
  const passages = heapBytes / bytesPerPassage;
  return { ample: Math.floor(passages / 4), most: Math.floor(passages * 0.75) };
}

const elsewhere =
  "choose ENGINE=opensearch, or give Node more memory: NODE_OPTIONS=--max-old-space-size=16000 (megabytes)";

/** Throws a TooLargeError beyond the most; below it, a sentence for whoever runs the program, or null when there is room. */
export function checkCapacity(passages: number, { ample, most }: Capacity): string | null {
  if (passages > most)
    throw new TooLargeError(`${passages} passages do not fit into memory, at most ${most} do: ${elsewhere}`);
  return passages > ample ? `${passages} passages take much of the memory, ${most} all of it: ${elsewhere}` : null;
}
