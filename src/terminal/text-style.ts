import type { Words } from "../bot/languages/words.ts";
import type { Paint } from "./paint.ts";

/** The style in which a text is laid out. */
export interface TextStyle {
  /** Columns of the terminal; null where lines may be as long as they like. */
  readonly width: number | null;
  readonly paint: Paint;
  readonly words: Words;
}
