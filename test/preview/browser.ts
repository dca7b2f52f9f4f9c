import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** Where Debian's packages and others put Chromium; the first that is there. Null when none is: `apt-get install chromium`. */
export const chromium: string | null =
  ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path)) ?? null;

const run = promisify(execFile);

/** A page as the browser has it after its scripts ran. */
export async function readPage(file: string): Promise<string> {
  return browse(file, ["--dump-dom", "--window-size=720,800"]);
}

/** Takes a picture of the top of a page, so many pixels wide and high. */
export async function takePicture(file: string, picture: string, height: number, width = 720): Promise<void> {
  await browse(file, [`--screenshot=${picture}`, `--window-size=${width},${height}`, "--hide-scrollbars"]);
}

/** Each start has a folder of its own, and nothing is asked of any network. Throws when it takes more than a minute. */
async function browse(file: string, what: readonly string[]): Promise<string> {
  if (chromium === null) throw new Error("there is no Chromium: apt-get install chromium");
  const folder = await mkdtemp(join(tmpdir(), "verbatim-browser-"));
  try {
    const { stdout } = await run(chromium, [...quiet, `--user-data-dir=${folder}`, ...what, pathToFileURL(file).href], {
      timeout: 60_000,
      maxBuffer: 1 << 26,
    });
    return stdout;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
