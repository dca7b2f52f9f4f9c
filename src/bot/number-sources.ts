import type { Citation } from "../coverage/citation.ts";
import type { Block, NumberedSource, PassageBlock } from "./reply.ts";

/** The articles that a reply cites, numbered in the order in which it first does. */
export interface SourceList {
  readonly numberOf: (citation: Citation) => number;
  readonly sources: () => readonly NumberedSource[];
  /** The blocks with the articles that they cite after them. Of one article nothing is numbered. */
  readonly close: (blocks: readonly Block[]) => readonly Block[];
}

export function openSourceList(): SourceList {
  const listed = new Map<string, NumberedSource>();
  const sources = () => [...listed.values()];
  return {
    numberOf(citation) {
      const { articleId } = citation;
      const known = listed.get(articleId);
      const number = known?.number ?? listed.size + 1;
      listed.set(articleId, { number, citation: known ? join(known.citation, citation) : citation });
      return number;
    },
    sources,
    close(blocks) {
      const [first, ...others] = sources();
      if (!first) return blocks;
      if (others.length > 0) return [...blocks, { kind: "sources", sources: sources() }];
      return nameOnly(first, blocks);
    },
  };
}

/** One article as two of its passages cite it: what was put right beside either alone may be in the other. */
function join(first: Citation, { correctedBeside = [] }: Citation): Citation {
  if (!first.correctedBeside) return first;
  return { ...first, correctedBeside: first.correctedBeside.filter((notice) => correctedBeside.includes(notice)) };
}

/** The only passage of the only article stands on the line that names the article. */
function nameOnly({ citation }: NumberedSource, blocks: readonly Block[]): readonly Block[] {
  const cited = blocks.filter(isCited);
  const [only] = cited.length === 1 ? cited : [];
  const passage = only && { passage: only };
  return [
    ...blocks.map((block) => (isCited(block) ? ({ ...block, source: only ? "below" : null } as const) : block)),
    { kind: "sources", sources: [{ number: null, citation, ...passage }] },
  ];
}

function isCited(block: Block): block is PassageBlock {
  return block.kind === "passage" && block.source !== undefined;
}
