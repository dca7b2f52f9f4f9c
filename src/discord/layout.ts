import type { Draft } from "./draft.ts";

/** What is written of the drafts, and how many of them are not. */
export interface Layout {
  readonly written: readonly Written[];
  readonly leftOut: number;
}

export interface Written {
  readonly draft: Draft;
  readonly text: string;
}

/**
 * Writes as many drafts as there is room for, in their order: first what each cannot do without, then the room that
 * is left is shared out, so that no long one takes it from the others. `separator` units are spent between two.
 */
export function layOut(drafts: readonly Draft[], room: number, separator: number): Layout {
  const said = drafts.filter((draft) => draft.most > 0);
  const chosen: Draft[] = [];
  let left = room;
  for (const draft of said) {
    const cost = draft.least + separator;
    if (cost > left) continue;
    chosen.push(draft);
    left -= cost;
  }
  const shares = shareOut(
    chosen.map((draft) => draft.most - draft.least),
    left,
  );
  const written = chosen.flatMap((draft, index) => {
    const text = draft.write(draft.least + (shares[index] ?? 0));
    return text === null ? [] : [{ draft, text }];
  });
  return { written, leftOut: said.length - written.length };
}

/** Gives each demand an equal share, and what some do not need to the others. */
function shareOut(demands: readonly number[], supply: number): readonly number[] {
  const shares = demands.map(() => 0);
  let left = supply;
  const smallestFirst = demands.map((demand, index) => ({ demand, index })).toSorted((a, b) => a.demand - b.demand);
  smallestFirst.forEach(({ demand, index }, served) => {
    const share = Math.min(demand, Math.floor(left / (demands.length - served)));
    shares[index] = share;
    left -= share;
  });
  return shares;
}
