import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { drawLines } from "./draw-lines.ts";
import { describeScore, type Report } from "./score.ts";

/**
 * Changes the code of folders in small ways, one at a time, and says which changes no test notices:
 * `npm run mutate -- FOLDER... [--share 0.1] [--seed 1]`. With a share of less than 1 only the code of functions is
 * changed that the seed draws, each with that chance.
 */
const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
  },
});
if (folders.length === 0) throw new Error("which folder's code is to be changed? npm run mutate -- src/quotations");
/** Outside of the checkout, so that nothing of a run that was stopped stays in it. */
const scratch = mkdtempSync(join(tmpdir(), "verbatim-mutate-"));
/** The tests of what is pure: quick, and most of the code is reached by more than those of its own folder. */
const pure = ["test/quotations", "test/checking", "test/english"];
const installed = resolve("bench/mutate/node_modules");
const reportFile = join(scratch, "report.json");

try {
  run();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function run(): void {
  // Stryker links no packages that are a link themselves, as in a second working tree.
  symlinkSync(resolve("node_modules"), join(scratch, "node_modules"));
  const vitestConfig = join(scratch, "vitest.config.mjs");
  writeFileSync(vitestConfig, `export default ${JSON.stringify({ test: testsRun() })}`);
  const config = join(scratch, "stryker.json");
  writeFileSync(config, JSON.stringify(settings(vitestConfig)));
  const { status } = spawnSync(join(installed, ".bin/stryker"), ["run", config], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) throw new Error("the run failed: is it installed? npm ci --prefix bench/mutate");
  const report: Report = JSON.parse(readFileSync(reportFile, "utf8"));
  // Stryker says nothing of a file of tests that cannot be loaded.
  const missing = testFiles().filter((path) => report.testFiles[path] === undefined);
  if (missing.length > 0) throw new Error(`tests that did not run: ${missing.join(", ")}`);
  process.stdout.write(describeScore(report));
}

/** The tests that time the code are left out: on a busy machine they fail whatever was changed. */
function testFiles(): readonly string[] {
  return [...pure, ...folders.map((folder) => folder.replace(/^src/, "test"))].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".test.ts") && !path.endsWith("slopes.test.ts"))
      .map((path) => join(folder, path)),
  );
}

function testsRun() {
  return { include: testFiles(), testTimeout: 120_000, isolate: false };
}

function settings(vitestConfig: string) {
  return {
    testRunner: "vitest",
    plugins: [join(installed, "@stryker-mutator/vitest-runner/dist/src/index.js")],
    // Which tests reach a change is known from running them all once.
    vitest: { configFile: vitestConfig, related: false },
    mutate: folders.flatMap((folder) => drawLines(folder, Number(values.share), values.seed ?? "")),
    // Stryker would read ours with a compiler that TypeScript 7 does not have any more. The tests need none.
    tsconfigFile: "none.json",
    disableTypeChecks: false,
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    concurrency: 1,
    // A change that never ends is stopped by how often its lines are run; time alone says little on a busy machine.
    timeoutMS: 60_000,
    // Running all tests once takes longer than Stryker waits by itself where others use the cores.
    dryRunTimeoutMinutes: 30,
    timeoutFactor: 4,
    tempDirName: scratch,
    reporters: ["progress-append-only", "json"],
    jsonReporter: { fileName: reportFile },
  };
}
