import { listWords } from "../lists.ts";

/** Lists what papers put above a headline or a text to say of what kind or from which part of the paper it is. */
const kinds: ReadonlySet<string> = listWords(`
analysis arts books breaking business climate column comment commentary crime culture economy editorial education entertainment environment
essay exclusive explainer fashion feature features film finance food guest health international interview investigation leader lifestyle live
local long longread market markets money music national news obituary opinion perspective podcast politics post profile read regional
report review science society special sport sports style tech technology travel uk us video weather world
`);
const between: ReadonlySet<string> = new Set(["and", "the"]);

/** Tells whether a line only names such kinds and parts: “Opinion”, “World News”, “Arts & Culture”. `words` are folded. */
export function isArticleKind(words: readonly string[]): boolean {
  return words.some((word) => kinds.has(word)) && words.every((word) => kinds.has(word) || between.has(word));
}
