import type { Article } from "../coverage/article.ts";

/** Articles that stand, by id, with the retracted article whose text each carries: the one that was retracted last. */
export type RetractedTexts = ReadonlyMap<string, Article>;
