import type { Citation } from "../coverage/citation.ts";
import type { NumberedSource, SourcesBlock } from "./reply.ts";

/** The articles that a reply cites, numbered in the order in which it first does. */
export interface SourceList {
  readonly numberOf: (citation: Citation) => number;
  /** What ends the reply; nothing where nothing was cited. */
  readonly blocks: () => readonly SourcesBlock[];
}

export function openSourceList(): SourceList {
  const sources = new Map<string, NumberedSource>();
  return {
    numberOf(citation) {
      const { articleId } = citation;
      const known = sources.get(articleId) ?? { number: sources.size + 1, citation };
      sources.set(articleId, known);
      return known.number;
    },
    blocks: () => (sources.size === 0 ? [] : [{ kind: "sources", sources: [...sources.values()] }]),
  };
}
