import type { Readable, Writable } from "node:stream";
import type { Service } from "../bot/service.ts";

/** The two ends of a terminal or pipe, and what is to be said between them. */
export interface Terminal extends Service {
  readonly input: Readable;
  readonly output: Writable;
  /** `json`: one object for every line that is not blank, in order, and nothing else. */
  readonly mode: "text" | "json";
  /** A person types: a prompt, with history and completion. Only for text. */
  readonly interactive: boolean;
  readonly color: boolean;
  /** Columns now, asked anew for every reply; null where lines may be as long as they like. */
  readonly width: () => number | null;
}
