/**
 * Awaited between small steps of long work, so that whoever does the work can let others have their turn: a bot that reads
 * a new coverage answers from the old one meanwhile. Resolves at once when it is nobody's turn.
 */
export type Breathe = () => Promise<void>;

/** For work that nobody waits beside. */
export async function withoutBreath(): Promise<void> {}

/** Goes through work that is cut into steps, breathing between them. */
export async function inSteps<Result>(work: Generator<void, Result>, breathe: Breathe): Promise<Result> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    await breathe();
  }
}

/** Goes through the same at once. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}
