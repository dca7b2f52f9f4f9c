import type { Token } from "../grammar/tokens.ts";
import type { Rule } from "../rule.ts";

/** Some words that are given to somebody, and what stands around them; each quotation as one token. */
export interface Telling {
  /** Of their sentence. */
  readonly before: readonly Token[];
  readonly behind: readonly Token[];
  /** The sentences beside it in its paragraph; empty for none. */
  readonly previous: readonly Token[];
  readonly next: readonly Token[];
  /** True where the words are a part of a sentence. */
  readonly isFragment: boolean;
  /** By which the speaker was found. */
  readonly rule: Rule;
  /** Whoever speaks, as the article says it there. */
  readonly speaker: readonly Token[];
  /** True for a person with a name. */
  readonly isPerson: boolean;
}
