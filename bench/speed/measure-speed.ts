import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What one engine took at one size. */
interface Measured {
  readonly openMs: number;
  /** How many questions were measured, each once. */
  readonly asked: number;
  readonly firstMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of a question on average, over all threads. */
  readonly processorMs: number;
  readonly heapMb: number;
}

/** An engine that takes longer is left out at that size: eight minutes, and for a million passages an hour. */
const mostMs = (size: number) => Math.max(480_000, 3.6 * size);

/** Measures each engine at each size, one after the other, and gives a table in Markdown with ratios to the first. */
export async function measureSpeed(
  sizes: readonly number[],
  names: readonly string[],
  folder: string | null = null,
): Promise<string> {
  const lines = [
    "| passages | engine | open ms | questions | first ms | p50 ms | p99 ms | processor ms | heap MB | p50, times the first |",
    "|---|---|---|---|---|---|---|---|---|---|",
  ];
  for (const size of sizes) {
    let first: Measured | null = null;
    for (const name of names) {
      const measured = measureEngine(name, size, folder);
      first ??= measured;
      lines.push(describe(size, name, measured, first));
    }
  }
  return lines.join("\n");
}

function measureEngine(name: string, size: number, folder: string | null): Measured | null {
  const script = fileURLToPath(new URL("measure-engine.ts", import.meta.url));
  const flags = [
    "--expose-gc",
    "--max-old-space-size=14000",
    "--import",
    "tsx",
    script,
    name,
    String(size),
    folder ?? "",
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, flags, { encoding: "utf8", timeout: mostMs(size) });
  if (status === null) return null;
  if (status !== 0) throw new Error(`${name} failed at ${size} passages: ${stderr}`);
  return JSON.parse(stdout);
}

function describe(size: number, name: string, measured: Measured | null, first: Measured | null): string {
  if (!measured) return `| ${size} | ${name} | over ${mostMs(size)} |  |  |  |  |  |  |  |`;
  const { openMs, asked, firstMs, p50Ms, p99Ms, processorMs, heapMb } = measured;
  const ratio = first ? (p50Ms / first.p50Ms).toFixed(1) : "";
  return `| ${size} | ${name} | ${openMs.toFixed(0)} | ${asked} | ${firstMs.toFixed(1)} | ${p50Ms.toFixed(2)} | ${p99Ms.toFixed(2)} | ${processorMs.toFixed(1)} | ${heapMb.toFixed(0)} | ${ratio} |`;
}
