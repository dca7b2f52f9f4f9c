import { type FileHandle, link, open, readdir, rename, rm, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { cutToBytes } from "./cut-to-bytes.ts";

/** Hidden, so that no corpus reads it; with the process's id, so that another can tell whose it is. */
const temporaryName = /^\.verbatim-(\d+)-.*\.tmp$/;

/** Puts a file in its place whole, or not at all, whatever happens meanwhile. An older one is replaced. */
export function replaceFile(path: string, contents: string | Uint8Array): Promise<void> {
  return replaceFileBy(path, (file) => file.writeFile(contents));
}

/** Replaces a file by one that is written bit by bit. What the writing throws is thrown, and nothing is left. */
export async function replaceFileBy(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  const temporary = await writeBeside(path, write);
  try {
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Writes a new file: false, and nothing done, when there is one of that name. */
export async function createFile(path: string, contents: string | Uint8Array): Promise<boolean> {
  const temporary = await writeBeside(path, (file) => file.writeFile(contents));
  try {
    await link(temporary, path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    await unlink(temporary);
  }
  await syncFolder(dirname(path));
  return true;
}

/** Removes what writers that were killed have left in the folder. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const writer = Number(temporaryName.exec(name)?.[1] ?? Number.NaN);
    if (!Number.isNaN(writer) && !isRunning(writer)) await rm(join(folder, name), { force: true });
  }
}

async function writeBeside(path: string, write: (file: FileHandle) => Promise<void>): Promise<string> {
  const temporary = join(dirname(path), `.verbatim-${process.pid}-${cutToBytes(basename(path), 200)}.tmp`);
  const file = await open(temporary, "w");
  try {
    await write(file);
    await file.sync();
    await file.close();
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  }
  return temporary;
}

/** Writes the folder to the disk: without that the name itself may be lost when the power goes. Some systems cannot sync a folder. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    // The file is whole either way.
  }
}

export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
