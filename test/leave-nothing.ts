import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where programs that are started in the checkout, or that take its articles, could leave something. */
const folders = [".", "corpus", "test"];

/**
 * Gives the tests a temporary folder of their own, which goes with all that is in it when they end. Fails when they leave a file in
 * the checkout. `build` holds the program that `npm start` compiles.
 */
export default function setUp(): () => void {
  const before = new Set(listAll());
  const temporary = mkdtempSync(join(tmpdir(), "verbatim-tests-"));
  process.env["TMPDIR"] = temporary;
  return () => {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
    const left = listAll().filter((path) => !before.has(path) && path !== "./build");
    if (left.length > 0) fail(`the tests left ${left.join(", ")} in the checkout`);
  };
}

/** Vitest prints what is thrown here, and ends as if nothing had been. */
export function fail(message: string): never {
  process.exitCode = 1;
  throw new Error(message);
}

function listAll(): readonly string[] {
  return folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
}
