import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What begins a function, a class or a constant of a file, or a method of a class. */
const begins =
  /^(?: {2}(?! )(?:(?:async|static|get|set) )*#?\w+\([^=]*\{$|(?:export |async |function |const |let |class )+)/;

/** The lines to be changed below a folder, as Stryker is told them: "src/a.ts:10-20". */
export function drawLines(folder: string, share: number, seed: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .flatMap((path) => linesOf(join(folder, path), share, seed));
}

/**
 * The functions of a file that the seed draws, each by itself with the same chance. Whether one is drawn does not hang
 * on the others, so that one run can be compared with a later one.
 */
function linesOf(path: string, share: number, seed: string): readonly string[] {
  if (share >= 1) return [path];
  const lines = readFileSync(path, "utf8").split("\n");
  const starts = lines.flatMap((line, at) => (begins.test(line) ? [at] : []));
  return starts.flatMap((start, at) => {
    const drawn = createHash("sha256").update(`${seed} ${path} ${lines[start]}`).digest().readUInt32BE() / 2 ** 32;
    return drawn < share ? [`${path}:${start + 1}-${starts[at + 1] ?? lines.length}`] : [];
  });
}
