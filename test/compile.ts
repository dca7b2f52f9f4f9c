import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";

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

/** What the program loads when it is first needed is compiled in as well: a package is not found from where the compiled program stands. */
const loadedLater: Plugin = {
  name: "loaded-later",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replaceAll("createRequire(import.meta.url)(", "require("),
      loader: "ts",
    }));
  },
};

const options: BuildOptions = {
  bundle: true,
  plugins: [loadedLater],
  banner: { js: requiring },
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "error",
};

function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "verbatim-compiled-"));
}
