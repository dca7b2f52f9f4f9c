/**
 * Awaited between small steps of long work, so that whoever does the work can let others have their turn: a bot that reads
 * a new coverage answers from the old one meanwhile. Resolves at once when it is nobody's turn.
 */
export type YieldTurn = () => Promise<void>;

/** Goes on at once: for work that nobody waits beside. */
export async function neverYield(): Promise<void> {}

/** Goes through work that is cut into steps, letting others have their turn between them. */
export async function runInSteps<Result>(work: Generator<void, Result>, yieldTurn: YieldTurn): Promise<Result> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    await yieldTurn();
  }
}

/** Goes through the same at once. */
export function runAtOnce<Result>(work: Generator<void, Result>): Result {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}
