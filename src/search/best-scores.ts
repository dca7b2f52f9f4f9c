/** The highest of many scores, kept while they come: what is below them need not be opened or put in order. */
export class BestScores {
  readonly #most: number;
  /** Growing. */
  readonly #best: number[] = [];

  /** Keeps so many, at least one. */
  constructor(most: number) {
    this.#most = most;
  }

  /** False for a score that is below all that are kept, once there are enough. */
  mayHold(score: number): boolean {
    return this.#best.length < this.#most || score >= (this.#best[0] ?? 0);
  }

  /** Keeps the score if it is one of the highest so far, and says whether it is. The equal of the last one is. */
  add(score: number): boolean {
    if (!this.mayHold(score)) return false;
    const above = this.#best.findIndex((other) => other > score);
    this.#best.splice(above < 0 ? this.#best.length : above, 0, score);
    if (this.#best.length > this.#most) this.#best.shift();
    return true;
  }
}
