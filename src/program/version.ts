import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { programFolder } from "./program-folder.ts";

const manifest = z.object({ version: z.string() });

/** The version in package.json. */
export function readVersion(): string {
  return manifest.parse(JSON.parse(readFileSync(join(programFolder(), "package.json"), "utf8"))).version;
}
