import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

/** Twice as much takes twice as many steps, and a little for what is put in order; four times as many would be every one with every other. */
const steepest = 2.2;

interface Row {
  readonly shape: string;
  readonly work: string;
  readonly slope: number;
}

/** A process of its own: steps are counted of what it loads afterwards, and some are lost where V8 throws away what it compiled. */
async function measure(size: number, shapes: readonly string[] = []): Promise<readonly Row[]> {
  const only = shapes.length > 0 ? ["--shapes", shapes.join(",")] : [];
  const bench = ["--no-flush-bytecode", "--import", "tsx", "bench/bench.ts", "slopes"];
  const command = [...bench, "--size", String(size), "--doublings", "1", ...only];
  const { stdout } = await promisify(execFile)(process.execPath, command, { maxBuffer: 10_000_000 });
  return stdout
    .split("\n")
    .slice(2)
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .flatMap(([, shape = "", work = "", , slope]) =>
      slope === undefined ? [] : [{ shape, work, slope: Number(slope) }],
    );
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
      rows.some(({ work = "" }) => work === name || work.startsWith(`/${name}`)),
      name,
    ).toBe(true);
  const steep = rows.filter(({ slope }) => !(slope < steepest));
  // How often work gives way to other work depends on the time, which counts for much where there is little work: four times as much
  // tells. What grows with the square is steeper there.
  const again = steep.length > 0 ? await measure(256, [...new Set(steep.map(({ shape }) => shape))]) : [];
  const slopeOf = ({ shape, work }: Row) => again.find((row) => row.shape === shape && row.work === work)?.slope;
  expect(steep.filter((row) => !((slopeOf(row) ?? Infinity) < steepest))).toEqual([]);
}, 600_000);
