import { type Asker, openFairQueue } from "./fair-queue.ts";

/** Work of one person, begun piece by piece, so that the connection to Discord is served between two pieces. */
export interface WorkQueue {
  /** Begins the work when it is its turn. What it then waits for holds up nobody else. Rejects as the work does. */
  run<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Milliseconds until work that comes now would be begun, by what pieces took lately. */
  expectedWaitMs(): number;
  /** Counts the works of everybody that have not ended, begun or not. */
  underWay(): number;
}

/** The share that the latest piece has in what the next is expected to take, from 0 to 1. */
const weightOfLatest = 0.1;

/**
 * One fair queue for the work of everybody; gives one asker's side of it. A piece is what runs until its work first waits for
 * something, or ends. Who is told to wait longer than the limit does not come into the queue, so it cannot grow without end.
 */
export function openWorkQueue(): (asker: Asker) => WorkQueue {
  const queue = openFairQueue<() => void>();
  let isBusy = false;
  let pieceMs = 1;
  let underWay = 0;
  const begin = (piece: () => void) => {
    isBusy = true;
    const begun = performance.now();
    piece();
    setImmediate(() => {
      pieceMs += weightOfLatest * (performance.now() - begun - pieceMs);
      const next = queue.next();
      if (next) begin(next);
      else isBusy = false;
    });
  };
  return (asker) => ({
    run: (work) =>
      new Promise((resolve, reject) => {
        underWay += 1;
        const piece = () =>
          void work()
            .finally(() => {
              underWay -= 1;
            })
            .then(resolve, reject);
        if (isBusy) queue.add(asker, piece);
        else begin(piece);
      }),
    expectedWaitMs: () => queue.ahead(asker) * pieceMs,
    underWay: () => underWay,
  });
}
