import { Session } from "node:inspector/promises";

/** Counts what the program does, and no time: how often each of its functions, loops and branches is run. */
export interface StepCounter {
  /** Since the last count; one after another. */
  count(work: () => Promise<unknown> | unknown): Promise<number>;
}

/**
 * Begins to count in this process. Only what is loaded afterwards is counted loop by loop: V8 counts what is compiled already by its
 * functions alone.
 */
export async function openStepCounter(): Promise<StepCounter> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const take = async () => (await session.post("Profiler.takePreciseCoverage")).result;
  await take();
  return {
    async count(work) {
      await work();
      let steps = 0;
      for (const { url, functions } of await take())
        if (isOwn.test(url)) for (const { ranges } of functions) for (const { count } of ranges) steps += count;
      return steps;
    },
  };
}

/** The program, its commands, and the packages that it reads and searches with. */
const isOwn = /\/(?:src|commands|node_modules)\//;
