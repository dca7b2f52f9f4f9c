import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

/** What packages in the older form ask for what Node holds by. */
const requiring =
  'import { createRequire as openRequire } from "node:module"; const require = openRequire(import.meta.url);';

/** A program of the tests or benches in one file, with all that it loads: tsx takes longer to load it than most of them run. */
export async function compile(program: string): Promise<string> {
  const outfile = join(await mkdtemp(join(tmpdir(), "verbatim-compiled-")), "program.mjs");
  await build({
    entryPoints: [program],
    outfile,
    bundle: true,
    banner: { js: requiring },
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
  });
  return outfile;
}
