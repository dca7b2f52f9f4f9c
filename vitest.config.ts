import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** These take longest, most of them while others run: whoever is left with one at the end would have it alone. */
const longest =
  /\/(?:answers\/reader|discord\/(?:gateway-faults|program|rest-faults|shard-processes)|living\/snapshot|preview\/preview|slopes|start)\.test\.ts$/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => longest.test(moduleId);
    return [...others.filter(isLong), ...others.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Those of a real cluster are run by `npm run test:cluster`.
    exclude: ["test/search/cluster/**"],
    sequence: { sequencer: LongestFirst },
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
  },
});
