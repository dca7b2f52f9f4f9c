import { join } from "node:path";
import { z } from "zod";
import { largestFileBytes } from "../corpus/list-files.ts";
import { readRegularFile } from "../corpus/regular-file.ts";
import type { Validators } from "./fetcher.ts";
import { replaceFile } from "./write-atomically.ts";

/** The validators by which servers tell whether their documents changed, kept beside the articles in a hidden file. */
export interface FetchMemory {
  /** Nothing for an address whose articles are not all there any more: it is then fetched whole. */
  validatorsOf(address: string): Validators;
  remember(address: string, document: RememberedDocument): void;
  /** Writes it down; whole, or not at all. */
  save(): Promise<void>;
}

interface RememberedDocument extends Validators {
  /** The ids of the articles that it held. */
  readonly ids: readonly string[];
}

const stored = z.record(
  z.string(),
  z.object({ etag: z.string().optional(), lastModified: z.string().optional(), ids: z.array(z.string()) }),
);

/** Opens the memory of a corpus that has articles of these ids. One that is damaged is forgotten: everything is fetched again. */
export async function openFetchMemory(corpus: string, present: ReadonlySet<string>): Promise<FetchMemory> {
  const path = join(corpus, ".fetched.json");
  const known = new Map(Object.entries(await readStored(path)));
  return {
    validatorsOf(address) {
      const document = known.get(address);
      return document?.ids.every((id) => present.has(id)) ? document : {};
    },
    remember(address, document) {
      known.set(address, document);
    },
    async save() {
      if (known.size > 0) await replaceFile(path, `${JSON.stringify(Object.fromEntries(known), null, 1)}\n`);
    },
  };
}

async function readStored(path: string): Promise<Readonly<Record<string, RememberedDocument>>> {
  try {
    return stored.parse(JSON.parse((await readRegularFile(path, largestFileBytes)).toString()));
  } catch {
    return {};
  }
}
