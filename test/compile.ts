import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";

/** What packages in the older form ask for what Node holds by. */
const requiring =
  'import { createRequire as openRequire } from "node:module"; const require = openRequire(import.meta.url);';

/** A program of the tests or benches in one file, with all that it loads: tsx takes longer to load it than most of them run. */
export async function compile(program: string): Promise<string> {
  const outfile = join(await makeFolder(), "program.mjs");
  await build({ ...options, entryPoints: [program], outfile });
  return outfile;
}

/**
 * Compiles a few lines of a program that begins in `folder`, so that what it imports later is loaded later: in files of its own, in a
 * folder that is called `src`, as the program's is.
 */
export async function compileInParts(contents: string, folder: string): Promise<string> {
  const outdir = await makeFolder();
  const entry = { contents, resolveDir: resolve(folder), loader: "ts" } as const;
  const names = { outExtension: { ".js": ".mjs" }, chunkNames: "src/[name]-[hash]" };
  await build({ ...options, stdin: entry, outdir, splitting: true, ...names });
  return join(outdir, "stdin.mjs");
}

const options = {
  bundle: true,
  banner: { js: requiring },
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "error",
} as const;

function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "verbatim-compiled-"));
}
