import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

/** A module, with the numbers of its sources to move. */
export interface Movable<Module> {
  readonly module: Module;
  /** Sets a number in a source, and gives what it was. The name is that of a constant, or of a part of one: `leastAnswered.read`. */
  move(path: string, name: string, by: (value: number) => number): number;
}

/** Loads a module and all its sources once more, from a copy in which the constants of the named sources can be set. */
export async function openMovable<Module>(entry: string, sources: readonly string[]): Promise<Movable<Module>> {
  const outfile = join(mkdtempSync(join(tmpdir(), "verbatim-weights-")), "movable.mjs");
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",

    logLevel: "silent",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(process.cwd() + "/");' },
    plugins: [settable(new Set(sources))],
  });
  const module = (await import(pathToFileURL(outfile).href)) as Module;
  return { module, move: (path, name, by) => setIn(path, name.split("."), by) };
}

type Parts = Record<string, unknown>;
const movables = (globalThis as { movables?: Map<string, Parts> }).movables ?? new Map<string, Parts>();
Object.assign(globalThis, { movables });

function setIn(path: string, [first = "", ...rest]: readonly string[], by: (value: number) => number): number {
  let holder: Parts | undefined = movables.get(path);
  let name = first;
  for (const next of rest) {
    const inner = holder?.[name];
    holder = Array.isArray(inner) && Number.isNaN(Number(next)) ? inner.find((one) => one.name === next) : inner;
    name = Array.isArray(inner) && Number.isNaN(Number(next)) ? "weight" : next;
  }
  const value = holder?.[name];
  if (!holder || typeof value !== "number") throw new RangeError(`${path} has no number ${[first, ...rest].join(".")}`);
  holder[name] = by(value);
  return value;
}

/** Makes the constants at the beginnings of lines into variables that can be reached from without. */
function settable(sources: ReadonlySet<string>): Plugin {
  return {
    name: "settable",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
        const source = relative(process.cwd(), path).replaceAll("\\", "/");
        if (!sources.has(source)) return null;
        const code = readFileSync(path, "utf8");
        const names = Array.from(code.matchAll(/^(?:export )?const (\w+)(?=[:\s])/gm), ([, name = ""]) => name);
        const parts = names.map((name) => `get ${name}() { return ${name}; }, set ${name}(to) { ${name} = to; }`);
        return {
          contents: `${code.replace(/^(export )?const (?=\w+[:\s])/gm, "$1let ")}
(globalThis as any).movables.set(${JSON.stringify(source)}, { ${parts.join(", ")} });`,
          loader: "ts",
        };
      });
    },
  };
}
