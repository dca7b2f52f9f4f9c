import { createHash } from "node:crypto";
import type { Article } from "../coverage/article.ts";
import type { Passage } from "../coverage/passage.ts";
import type { PackedVectors } from "./packed-vectors.ts";
import type { VectorFile } from "./vector-file.ts";
import type { KeptVectors } from "./vector-store.ts";

/** Vectors that are kept in memory. */
export interface MemoryVectors extends KeptVectors {
  /** The entries from the one that is longest unused. */
  entries(): Iterable<readonly [key: string, vectors: PackedVectors]>;
}

const marks = new WeakMap<Article, string>();

/** The key of a passage: one for one text under one headline, in whatever file they stand. */
export function keyOf({ article, excerpt }: Passage): string {
  const mark = marks.get(article) ?? createHash("sha1").update(`${article.title}\n${article.body}`).digest("base64url");
  marks.set(article, mark);
  return `${mark} ${excerpt.start} ${excerpt.end}`;
}

/** What is encoded ahead leaves some room for what is asked for. */
const fullShare = 0.8;

/** Keeps the last used ones in memory, up to so many bytes. */
export function keepInMemory(mostBytes: number): MemoryVectors {
  const kept = new Map<string, PackedVectors>();
  let bytes = 0;
  return {
    has: (key) => kept.has(key),
    get(key) {
      const known = kept.get(key);
      if (known) {
        kept.delete(key);
        kept.set(key, known);
      }
      return known;
    },
    put(key, vectors) {
      const before = kept.get(key);
      if (before) bytes -= sizeOf(before);
      kept.delete(key);
      kept.set(key, vectors);
      bytes += sizeOf(vectors);
      for (const [oldest, one] of kept) {
        if (bytes <= mostBytes || oldest === key) break;
        kept.delete(oldest);
        bytes -= sizeOf(one);
      }
    },
    hasRoom: () => bytes < fullShare * mostBytes,
    finish: () => Promise.resolve(false),
    mayMakeRoom: () => false,
    entries: () => kept.entries(),
  };
}

/**
 * Keeps the last used ones in memory, and everything in the file, which is begun when what is encoded ahead is more than the memory
 * holds: a small coverage writes nothing.
 */
export function keepInFile(memory: MemoryVectors, file: VectorFile): KeptVectors {
  const putKept = () => {
    for (const [key, vectors] of memory.entries()) file.put(key, vectors, "later");
  };
  return {
    has: (key) => file.has(key) || memory.has(key),
    get(key) {
      const known = memory.get(key);
      if (known) return known;
      const stored = file.get(key);
      if (stored) memory.put(key, stored, "now");
      return stored;
    },
    put(key, vectors, urgency) {
      if (urgency === "now" || memory.hasRoom()) memory.put(key, vectors, urgency);
      else if (!file.isKept() && file.hasRoom()) {
        file.begin();
        putKept();
      }
      file.put(key, vectors, urgency);
    },
    hasRoom: () => memory.hasRoom() || file.hasRoom(),
    async finish() {
      const isBegunAnew = await file.finish();
      if (isBegunAnew) putKept();
      return isBegunAnew;
    },
    mayMakeRoom: () => file.mayMakeRoom(),
  };
}

function sizeOf({ spans, halves }: PackedVectors): number {
  return spans.byteLength + halves.byteLength;
}
