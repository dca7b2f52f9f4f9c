import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Gives what a snapshot must have been written under to be used: this very program, its packages and Node, and the same choice of
 * what is served. Reads the program's own files, which are below the folder: 10 ms.
 */
export function snapshotKey(program: string, chosen: Readonly<Record<string, unknown>>): string {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([process.version, process.arch, chosen]));
  hash.update(readFileSync(join(program, "package.json")));
  for (const path of listSources(program, "src")) hash.update(`\n${path}\n`).update(readFileSync(join(program, path)));
  return hash.digest("hex");
}

function listSources(program: string, folder: string): readonly string[] {
  return readdirSync(join(program, folder), { withFileTypes: true })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listSources(program, path) : entry.name.endsWith(".ts") ? [path] : [];
    });
}
