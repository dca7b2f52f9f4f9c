import {
  astrayCost,
  type Cost,
  closeCost,
  goesOnCost,
  nestedCost,
  noMarkCost,
  openCost,
  pairCost,
  unclosedCost,
} from "./mark-costs.ts";
import type { Mark } from "./read-marks.ts";

/** Two marks with the words between them; no closing mark for words that nobody closed. */
export interface MarkPair {
  readonly open: Mark;
  readonly close: Mark | null;
  /** Says where the words of an open one end at the latest: at the next mark that opens; null for the end of the line. */
  readonly before: Mark | null;
}

/** The reading of a line's marks that fits best. */
export interface MarkReading {
  /** The outermost, in order. */
  readonly pairs: readonly MarkPair[];
  /** True when a mark of the line is missing or misplaced, or another reading with other pairs is about as good. */
  readonly doubtful: boolean;
}

/** A partial reading. The open marks and the pairs are linked lists, which readings share. */
interface State {
  readonly cost: Cost;
  readonly open: OpenMarks | null;
  readonly found: FoundPairs | null;
  /** True when some mark is missing or misplaced. */
  readonly faulty: boolean;
  /** Says how much more another reading costs that found other pairs and leaves the same marks open. */
  readonly lead: Cost;
}

interface OpenMarks {
  readonly mark: Mark;
  readonly outer: OpenMarks | null;
  readonly depth: number;
}

interface FoundPairs {
  readonly pair: MarkPair;
  readonly earlier: FoundPairs | null;
  /** Tells lists of other pairs apart. */
  readonly hash: number;
}

/** So many partial readings are kept, each the best of those that leave the same marks open. */
const beamWidth = 12;

/** Quotations within quotations within quotations. */
const deepest = 3;

/**
 * Reads the marks of one line together: which open, which close, and which are apostrophes, inches or errors, so that the
 * whole costs least. `goesOn` says that the next line opens with a mark. Linear in the marks.
 */
export function pairMarks(body: string, marks: readonly Mark[], goesOn: boolean): MarkReading {
  let states: readonly State[] = [{ cost: 0, open: null, found: null, faulty: false, lead: Number.POSITIVE_INFINITY }];
  for (const mark of marks) {
    const costs = costsOf(mark, body);
    states = keepBest(states.flatMap((state) => readAs(state, mark, costs)));
  }
  const [best] = keepBest(states.map((state) => end(state, goesOn)));
  return best
    ? { pairs: listPairs(best.found), doubtful: best.faulty || best.lead < leastLead }
    : { pairs: [], doubtful: true };
}

/** Holds what a mark costs in each role, whatever stands before. */
interface MarkCosts {
  readonly opening: Cost;
  readonly closing: Cost;
  readonly outside: Cost;
  readonly within: Cost;
}

function costsOf(mark: Mark, body: string): MarkCosts {
  return {
    opening: openCost(mark, body),
    closing: closeCost(mark, body),
    outside: noMarkCost(mark, body, false),
    within: noMarkCost(mark, body, true),
  };
}

/** The state after one more mark, for each way to read it. */
function readAs(state: State, mark: Mark, { opening, closing, outside, within }: MarkCosts): readonly State[] {
  const { open, found } = state;
  if (!open) return [take(state, outside, {}), take(state, opening, { open: opened(mark, null) })];
  const unclosed = { open: outermostOf(open), close: null, before: mark };
  const closed = { open: open.mark, close: mark, before: null };
  return [
    take(state, within, {}),
    take(state, open.depth < deepest ? opening + nestedCost(open.mark, mark, opening) : Number.POSITIVE_INFINITY, {
      open: opened(mark, open),
    }),
    take(state, opening + unclosedCost + (open.depth - 1) * astrayCost, {
      open: opened(mark, null),
      found: addPair(found, unclosed),
    }),
    take(state, closing + pairCost(open.mark, mark), {
      open: open.outer,
      found: open.outer ? found : addPair(found, closed),
    }),
  ];
}

function take(state: State, step: Cost, next: Partial<Pick<State, "open" | "found">>): State {
  return { ...state, ...next, cost: state.cost + step, faulty: state.faulty || step >= faultyCost };
}

/** A step that costs as much reads an error into the line. */
const faultyCost = 1.9;

/** Another reading so close to the best leaves it open which is meant. */
const leastLead = 0.4;

function opened(mark: Mark, outer: OpenMarks | null): OpenMarks {
  return { mark, outer, depth: (outer?.depth ?? 0) + 1 };
}

function addPair(earlier: FoundPairs | null, pair: MarkPair): FoundPairs {
  const hash = Math.imul(earlier?.hash ?? 1, 31) + pair.open.start * 7 + (pair.close?.start ?? 0);
  return { pair, earlier, hash };
}

function end(state: State, goesOn: boolean): State {
  const { open } = state;
  if (!open) return state;
  const outermost = outermostOf(open);
  const left = (goesOn && !isSmall(outermost) ? goesOnCost : unclosedCost) + (open.depth - 1) * astrayCost;
  const found = addPair(state.found, { open: outermost, close: null, before: null });
  return take(state, left, { open: null, found });
}

/** What goes on over paragraphs is whole sentences. */
function isSmall({ after }: Mark): boolean {
  return /\p{Ll}/u.test(after);
}

function outermostOf(open: OpenMarks): Mark {
  let at = open;
  while (at.outer) at = at.outer;
  return at.mark;
}

/** The best readings first, and of those that leave the same marks open the best alone, with its lead. */
function keepBest(states: readonly State[]): readonly State[] {
  const best = new Map<string, State>();
  for (const state of states) {
    if (state.cost === Number.POSITIVE_INFINITY) continue;
    const key = keyOf(state.open);
    const known = best.get(key);
    best.set(key, known ? better(known, state) : state);
  }
  return [...best.values()].toSorted((one, other) => one.cost - other.cost).slice(0, beamWidth);
}

function better(one: State, other: State): State {
  const [first, second] = one.cost <= other.cost ? [one, other] : [other, one];
  const gap = second.cost - first.cost;
  const rival = first.found?.hash === second.found?.hash ? second.lead + gap : gap;
  return { ...first, lead: Math.min(first.lead, rival) };
}

function keyOf(open: OpenMarks | null): string {
  return open ? `${keyOf(open.outer)} ${open.mark.start}` : "";
}

function listPairs(found: FoundPairs | null): readonly MarkPair[] {
  const pairs: MarkPair[] = [];
  for (let at = found; at; at = at.earlier) pairs.push(at.pair);
  return pairs.reverse();
}
