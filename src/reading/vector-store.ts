import type { PackedVectors } from "./packed-vectors.ts";
import type { Urgency } from "./threads.ts";

/** The vectors of passages, by their keys. */
export interface KeptVectors {
  has(key: string): boolean;
  get(key: string): PackedVectors | undefined;
  /** Keeps the vectors. Those that are put for `later` were asked for by nobody yet. */
  put(key: string, vectors: PackedVectors, urgency: Urgency): void;
  /** False when another could only take the place of one that is kept. */
  hasRoom(): boolean;
  /** Told that everything there is was asked for by `has`. True when what was not is gone, so that there is room again. */
  finish(): Promise<boolean>;
  /** Tells whether room may be made. */
  mayMakeRoom(): boolean;
}
