import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

/** Twice as much takes twice as many steps, and a little for what is put in order; four times as many would be every one with every other. */
const steepest = 2.2;

// A process of its own: steps are counted of what it loads afterwards, and some are lost where V8 throws away what it compiled.
it("reading, every command, what is offered and what is gone take steps that grow as the coverage does", async () => {
  const command = [
    "--no-flush-bytecode",
    "--import",
    "tsx",
    "bench/bench.ts",
    "slopes",
    "--size",
    "64",
    "--doublings",
    "1",
  ];
  const { stdout } = await promisify(execFile)(process.execPath, command, { maxBuffer: 10_000_000 });
  const rows = stdout
    .split("\n")
    .slice(2)
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .flatMap(([, shape, work, , slope]) => (slope === undefined ? [] : [{ shape, work, slope: Number(slope) }]));
  expect(rows.length).toBeGreaterThan(200);
  for (const name of [
    "reading",
    "ask",
    "quotes",
    "check",
    "sources",
    "compare",
    "source",
    "people",
    "status",
    "corrections",
    "help",
  ])
    expect(
      rows.some(({ work = "" }) => work === name || work.startsWith(`/${name}`)),
      name,
    ).toBe(true);
  expect(rows.filter(({ slope }) => !(slope < steepest))).toEqual([]);
}, 600_000);
