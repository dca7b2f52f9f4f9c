import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import type { AnnouncedStore } from "../discord/connection/announce.ts";
import { replaceFile } from "../intake/write-atomically.ts";

const kept = z.array(z.string());

/** What was announced, as a file of JSON. One that is gone or damaged is one that never was: nothing is announced of what is loaded then. */
export function openAnnouncedFile(path: string): AnnouncedStore {
  return {
    async read() {
      const text = await readFile(path, "utf8").catch(() => null);
      const parsed = text === null ? null : kept.safeParse(parse(text));
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
