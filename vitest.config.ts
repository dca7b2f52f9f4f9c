import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** These take longest: whoever is left with one at the end would have it alone. */
const longest = /\/(?:discord\/(?:program|shard-processes)|english\/lexicon\/lexicon|slopes|start)\.test\.ts$/;

/** The tests of these mostly wait for processes, timers and connections. */
const waits = /\/test\/(?:discord|http|intake|living|operations|preview)\//;

/** They are spread over so much of the run, because the last ones take longer than the last of the others. */
const waitingOver = 0.7;

/** Gives the workers the longest files first, and then files that wait between files that compute, so that both cores have work. */
class Sequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const first = sorted.filter(({ moduleId }) => longest.test(moduleId));
    const others = sorted.filter(({ moduleId }) => !longest.test(moduleId));
    const isWaiting = ({ moduleId }: TestSpecification) => waits.test(moduleId);
    return [
      ...first,
      ...mix(
        others.filter(isWaiting),
        others.filter((file) => !isWaiting(file)),
      ),
    ];
  }
}

/** Both lists as one, each in its order. */
function mix<Item>(one: readonly Item[], other: readonly Item[]): Item[] {
  const placed = [
    ...one.map((item, at) => ({ item, place: (waitingOver * (at + 0.5)) / one.length })),
    ...other.map((item, at) => ({ item, place: (at + 0.5) / other.length })),
  ];
  return placed.toSorted((before, after) => before.place - after.place).map(({ item }) => item);
}

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Those of a real cluster are run by `npm run test:cluster`.
    exclude: ["test/search/cluster/**"],
    sequence: { sequencer: Sequencer },
    globalSetup: ["test/leave-nothing.ts", "test/answers/keep-readings.ts"],
    setupFiles: "test/optimise-late.ts",
    // Only what never ends fails by this: machines are slow when they do other things. `npm run test:clock` measures time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000, interval: 10 } },
    // The tests of faults and deadlines mostly wait: they may do so side by side, whatever the number of cores.
    maxConcurrency: 25,
    // One more than there are cores, because many wait; each loads the whole program for itself.
    maxWorkers: 3,
    // No module keeps anything from one use to the next, so files may share them: loading them anew took half the time.
    isolate: false,
    // Three processes on two cores: threads that collect rubbish beside each take more of the cores than they save it.
    execArgv: ["--single-threaded-gc"],
    // What Vite makes of a file is kept in node_modules, under what the file holds: a run of a few tests spends half its time on it.
    experimental: { fsModuleCache: true },
  },
});
