import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

// Starts the program, compiled: loading its hundreds of files one by one through tsx takes a second and seventy megabytes more
// of every process. It is compiled when its sources have changed since, in a tenth of a second. Where nothing can be written,
// it is loaded from its sources.

const root = fileURLToPath(new URL("..", import.meta.url));
const builds = join(root, "build");
/** Another process may still run from an older one, and load a part of it later. */
const buildsKept = 5;

process.setSourceMapsEnabled(true);
const first = await compileProgram().catch(readSources);
await import(pathToFileURL(first).href);

/** The file to begin with. */
async function compileProgram() {
  const folder = join(builds, markSources());
  if (!existsSync(folder)) await compileInto(folder);
  return join(folder, "main.js");
}

async function readSources() {
  const { register } = await import("tsx/esm/api");
  register();
  return join(root, "src/main.ts");
}

/** The same for the same sources and packages. */
function markSources() {
  const hash = createHash("sha256").update(readFileSync(join(root, "package.json")));
  for (const folder of ["src", "commands"])
    for (const path of readdirSync(join(root, folder), { encoding: "utf8", recursive: true }).sort())
      if (path.endsWith(".ts")) hash.update(`\n${path}\n`).update(readFileSync(join(root, folder, path)));
  return hash.digest("hex").slice(0, 16);
}

/**
 * Leaves it there whole, or not at all.
 * @param {string} folder
 */
async function compileInto(folder) {
  const { build } = await import("esbuild");
  await mkdir(builds, { recursive: true });
  const unfinished = await mkdtemp(join(builds, "unfinished-"));
  try {
    await build({
      absWorkingDir: root,
      entryPoints: { main: "src/main.ts", "reader-worker": "src/reading/reader-worker.ts" },
      outdir: unfinished,
      bundle: true,
      splitting: true,
      packages: "external",
      platform: "node",
      format: "esm",
      target: "node20",
      sourcemap: true,
      logLevel: "silent",
    });
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process may have compiled the same at the same moment.
    if (!existsSync(folder)) throw error;
  }
  await removeOlder();
}

async function removeOlder() {
  const found = await Promise.all(
    (await readdir(builds)).map(async (name) => ({ name, age: -(await stat(join(builds, name))).mtimeMs })),
  );
  for (const { name } of found.sort((one, other) => one.age - other.age).slice(buildsKept))
    await rm(join(builds, name), { recursive: true, force: true });
}
