import { openStepCounter, type StepCounter } from "./count-steps.ts";

/** How many steps one kind of work takes on a coverage, on one of twice the size, and so on. */
export interface Slope {
  readonly shape: string;
  readonly work: string;
  readonly steps: readonly number[];
  /** The highest of the ratios between one size and its double: 2 is linear, 4 quadratic. */
  readonly slope: number;
}

export interface SlopeOptions {
  /** The smallest size. */
  readonly size: number;
  /** How often it is doubled. */
  readonly doublings: number;
  /** Names of shapes; empty for all. */
  readonly shapes?: readonly string[];
}

/**
 * Counts what reading a coverage takes, and each command, offer and rendering after it, by steps of the program and not by a clock. Run
 * it in a process that has loaded nothing of the program yet.
 */
export async function measureSlopes({ size, doublings, shapes: names = [] }: SlopeOptions): Promise<readonly Slope[]> {
  const counter = await openStepCounter();
  const { openWork } = await import("./work.ts");
  const { shapes } = await import("./shapes.ts");
  const slopes: Slope[] = [];
  // What is loaded when it is first needed belongs to no size.
  for (const { make } of shapes.slice(0, 2)) await countAll(counter, openWork(make(8)));
  for (const { name, make } of shapes.filter((shape) => names.length === 0 || names.includes(shape.name))) {
    const counted: ReadonlyMap<string, number>[] = [];
    for (let doubled = 0; doubled <= doublings; doubled += 1) {
      const articles = make(2 ** doubled * size);
      // Making them is no work of the program.
      await counter.count(() => undefined);
      counted.push(await countAll(counter, openWork(articles)));
    }
    for (const work of counted[0]?.keys() ?? []) {
      const steps = counted.map((one) => one.get(work) ?? 0);
      slopes.push({ shape: name, work, steps, slope: steepest(steps) });
    }
  }
  return slopes;
}

async function countAll(
  counter: StepCounter,
  work: Iterable<readonly [string, () => Promise<unknown>]>,
): Promise<ReadonlyMap<string, number>> {
  const steps = new Map<string, number>();
  for (const [name, run] of work) steps.set(name, await counter.count(run));
  return steps;
}

/** A few thousand steps are of no size: they are left out of the ratio. */
const least = 20_000;

function steepest(steps: readonly number[]): number {
  return Math.max(...steps.slice(1).map((count, at) => count / Math.max(least, steps[at] ?? 0)));
}

/** A table for bench/README.md, the steepest first. */
export function describeSlopes(slopes: readonly Slope[]): string {
  const rows = slopes
    .toSorted((one, other) => other.slope - one.slope)
    .map(
      ({ shape, work, steps, slope }) =>
        `| ${shape} | ${work} | ${steps.map((n) => n.toLocaleString("en")).join(", ")} | ${slope.toFixed(2)} |`,
    );
  return ["| twice as many | work | steps | slope |", "|---|---|---|---|", ...rows].join("\n");
}
