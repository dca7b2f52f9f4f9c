import type { Article } from "../coverage/article.ts";
import type { Excerpt } from "../coverage/excerpt.ts";
import type { Passage } from "../coverage/passage.ts";
import { articleMark, markOf, passageMark, stretchOf } from "../coverage/passage-mark.ts";
import type { Archive } from "./archive.ts";

/** Says what became of a passage that somebody cited by its mark. */
export type MarkedPassage =
  /** The article of the mark still has exactly these words; `stretch` are the sentences of them that are meant. */
  | { readonly kind: "unchanged"; readonly passage: Passage; readonly stretch: Excerpt }
  /** The article is there, and has these words no more. */
  | { readonly kind: "changed"; readonly article: Article }
  /** The article was retracted or replaced. */
  | { readonly kind: "withdrawn"; readonly article: Article }
  /** No article that is known had it: it was taken out, or there was none. */
  | { readonly kind: "unknown" };

/** Finds the passage of a mark as `readMark` gives it. Linear in the number of articles. */
export function findMark(archive: Archive, mark: string): MarkedPassage {
  const named = ({ id }: Article) => mark.startsWith(`#${articleMark(id)}`);
  const sources = [...archive.sources.values()].filter(({ article }) => named(article));
  const passage = sources.flatMap(({ passages }) => passages).find((one) => markOf(one) === passageMark(mark));
  if (passage) return { kind: "unchanged", passage, stretch: stretchOf(passage, mark) };
  const [source] = sources;
  if (source) return { kind: "changed", article: source.article };
  const withdrawn = archive.withdrawn.find(named);
  return withdrawn ? { kind: "withdrawn", article: withdrawn } : { kind: "unknown" };
}
