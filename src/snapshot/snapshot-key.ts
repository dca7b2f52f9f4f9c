import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * What a snapshot must have been written under to be used: this very program, its packages and Node, and the same choice of
 * what is served. Reads the program's own files: 10 ms.
 */
export function snapshotKey(chosen: Readonly<Record<string, unknown>>): string {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([process.version, process.arch, chosen]));
  hash.update(readFileSync(join(root, "package.json")));
  for (const path of listSources("src")) hash.update(`\n${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest("hex");
}

function listSources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listSources(path) : entry.name.endsWith(".ts") ? [path] : [];
    });
}
