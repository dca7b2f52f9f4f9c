import { itemAt } from "../../coverage/lists.ts";
import type { Edit } from "../check.ts";
import type { Claim } from "../claim/claim.ts";
import { excerptAt } from "../words/places.ts";
import type { WordIndex } from "../words/word-index.ts";
import type { Step } from "./align.ts";

/** Holds what edits are found in: the coverage's words, those of the claim, and which words are parts of names. */
export interface EditContext {
  readonly index: WordIndex;
  readonly claim: Claim;
  readonly phrase: Int32Array;
  readonly nameWords: ReadonlySet<string>;
}

/** True for a step whose two words are the same. */
export function isEqual({ index, phrase }: Pick<EditContext, "index" | "phrase">, step: Step | undefined): boolean {
  return step !== undefined && step.claim >= 0 && step.place >= 0 && index.wordAt(step.place) === phrase[step.claim];
}

/** Tells what both sides have at these steps, as written. */
export function showSteps({ index, claim }: EditContext, steps: readonly Step[]): Pick<Edit, "article" | "claim"> {
  const places = steps.map(({ place }) => place).filter((place) => place >= 0);
  const words = steps.map((step) => claim.words[step.claim]).filter((word) => word !== undefined);
  const [first, last] = [words[0], words.at(-1)];
  return {
    article: places.length > 0 ? excerptAt(index, itemAt(places, 0), itemAt(places, places.length - 1)) : null,
    claim: first && last ? claim.text.slice(first.start, last.end) : null,
  };
}
