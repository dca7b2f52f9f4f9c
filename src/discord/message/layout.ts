import { itemAt } from "../../coverage/lists.ts";
import type { Draft } from "./draft.ts";

export interface Layout {
  /** Each within the room; one at least, which may be empty. */
  readonly pages: readonly (readonly Written[])[];
  /** The number of drafts that are on no page, because not even one page could hold them. */
  readonly leftOut: number;
}

export interface Written {
  readonly draft: Draft;
  readonly text: string;
}

export interface Room {
  /** UTF-16 units on a page. */
  readonly text: number;
  /** UTF-16 units spent between two drafts. */
  readonly separator: number;
}

/**
 * Writes the drafts on as few pages as hold what they cannot do without, in their order; the room that is left on a
 * page is shared out, so that no long one takes it from the others. The lead stands at the head of every page.
 */
export function layOut(lead: readonly Draft[], body: readonly Draft[], room: Room): Layout {
  const costOf = (draft: Draft) => draft.least + room.separator;
  const roomLeft = lead.reduce((left, draft) => left - costOf(draft), room.text);
  const pages: Draft[][] = [[]];
  let left = roomLeft;
  let leftOut = 0;
  for (const draft of body) {
    const { head } = draft;
    const cost = costOf(draft) + (head && (pages.at(-1)?.length === 0 || costOf(draft) > left) ? costOf(head) : 0);
    if (cost > roomLeft) {
      leftOut += 1;
      continue;
    }
    if (cost > left) {
      // A heading does not stay behind alone.
      if (head && pages.at(-1)?.at(-1) === head) pages.at(-1)?.pop();
      pages.push([]);
      left = roomLeft;
    }
    if (head && pages.at(-1)?.length === 0) pages.at(-1)?.push(head);
    pages.at(-1)?.push(draft);
    left -= cost;
  }
  return { pages: pages.map((page) => writePage(lead, page, room)), leftOut };
}

function writePage(lead: readonly Draft[], page: readonly Draft[], { text, separator }: Room): readonly Written[] {
  const drafts = [...lead, ...page];
  const left = drafts.reduce((sum, draft) => sum - draft.least - separator, text);
  const shares = shareOut(
    drafts.map((draft) => draft.most - draft.least),
    left,
  );
  return drafts.flatMap((draft, index) => {
    const written = draft.write(draft.least + itemAt(shares, index));
    return written === null ? [] : [{ draft, text: written }];
  });
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
