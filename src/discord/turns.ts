import { type Asker, openFairRow } from "./fair-row.ts";

/** Work of one person, begun piece by piece, so that the connection to Discord is served between two pieces. */
export interface Turns {
  /** Begins the work when it is its turn. What it then waits for holds up nobody else. Rejects as the work does. */
  take<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Milliseconds until work that comes now would be begun, by what pieces took lately. */
  expectedWaitMs(): number;
  /** How many works of everybody have not ended, begun or not. */
  underWay(): number;
}

/** How much the latest piece says of what the next will take, from 0 to 1. */
const weightOfLatest = 0.1;

/**
 * The turns of everybody, in one fair row: gives somebody's. A piece is what runs until its work first waits for
 * something, or ends. Who is told to wait longer than the limit does not come into the row, so it cannot grow without end.
 */
export function openTurns(): (asker: Asker) => Turns {
  const row = openFairRow<() => void>();
  let isBusy = false;
  let pieceMs = 1;
  let underWay = 0;
  const begin = (piece: () => void) => {
    isBusy = true;
    const begun = performance.now();
    piece();
    setImmediate(() => {
      pieceMs += weightOfLatest * (performance.now() - begun - pieceMs);
      const next = row.next();
      if (next) begin(next);
      else isBusy = false;
    });
  };
  return (asker) => ({
    take: (work) =>
      new Promise((resolve, reject) => {
        underWay += 1;
        const piece = () =>
          void work()
            .finally(() => {
              underWay -= 1;
            })
            .then(resolve, reject);
        if (isBusy) row.add(asker, piece);
        else begin(piece);
      }),
    expectedWaitMs: () => row.ahead(asker) * pieceMs,
    underWay: () => underWay,
  });
}
