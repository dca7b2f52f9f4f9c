import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import { readRegularFile } from "../corpus/regular-file.ts";
import type { AnnouncedStore } from "../discord/connection/announce.ts";
import { replaceFile } from "../intake/write-atomically.ts";

/** The most that is read; what is kept of a hundred thousand articles takes ten million. */
const mostBytes = 256 * 1024 * 1024;

const kept = z.array(z.string());

/** Keeps what was announced in a file of JSON. One that is gone or damaged is one that never was: nothing is announced of what is loaded then. */
export function openAnnouncedFile(path: string): AnnouncedStore {
  return {
    async read() {
      const bytes = await readRegularFile(path, mostBytes).catch(() => null);
      const parsed = bytes && kept.safeParse(parse(bytes.toString()));
      return parsed?.success ? new Set(parsed.data) : null;
    },
    async write(keys) {
      await mkdir(dirname(path), { recursive: true });
      await replaceFile(path, JSON.stringify([...keys]));
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
