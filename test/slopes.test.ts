import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import type { Slope } from "../bench/slopes/measure-slopes.ts";
import { compileInParts } from "./compile.ts";

/** Twice as much takes twice as many steps, and a little for what is put in order; four times as many would be every one with every other. */
const steepest = 2.2;

/** A program that prints the slopes: its arguments are the size and, if they are not all, the names of the shapes. */
const program = compileInParts(
  `import { measureSlopes } from "./measure-slopes.ts";
   const [size, ...shapes] = process.argv.slice(2);
   console.log(JSON.stringify(await measureSlopes({ size: Number(size), doublings: 1, shapes })));`,
  "bench/slopes",
);

/** A process of its own: steps are counted of what it loads afterwards, and some are lost where V8 throws away what it compiled. */
async function measure(size: number, shapes: readonly string[] = []): Promise<readonly Slope[]> {
  const command = ["--no-flush-bytecode", await program, String(size), ...shapes];
  const { stdout } = await promisify(execFile)(process.execPath, command, { maxBuffer: 10_000_000 });
  return JSON.parse(stdout);
}

it("reading, every command, what is offered and what is gone take steps that grow as the coverage does", async () => {
  const rows = await measure(64);
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
      rows.some(({ work }) => work === name || work.startsWith(`/${name}`)),
      name,
    ).toBe(true);
  const steep = rows.filter(({ slope }) => !(slope < steepest));
  // How often work gives way to other work depends on the time, which counts for much where there is little work: four times as much
  // tells. What grows with the square is steeper there.
  const again = steep.length > 0 ? await measure(256, [...new Set(steep.map(({ shape }) => shape))]) : [];
  const slopeOf = ({ shape, work }: Slope) => again.find((row) => row.shape === shape && row.work === work)?.slope;
  expect(steep.filter((row) => !((slopeOf(row) ?? Infinity) < steepest))).toEqual([]);
}, 600_000);
