import type { Gender } from "./titles.ts";

/** A relation by blood or marriage: what the one is to the other, and what the other is to the one. */
export interface Kinship {
  readonly gender: Gender | null;
  /** Holds what people of the other side are called: a mother has a "son", a "daughter", a "child". */
  readonly converse: readonly string[];
}

const children = ["child", "daughter", "son", "boy", "girl"];
const parents = ["dad", "father", "mom", "mother", "parent"];
const siblings = ["brother", "sister"];
const partners = ["boyfriend", "fiance", "fiancee", "girlfriend", "husband", "partner", "spouse", "widow", "wife"];

/** By the folded noun. Sorted. */
export const kinships: ReadonlyMap<string, Kinship> = new Map([
  ["aunt", { gender: "female", converse: ["nephew", "niece"] }],
  ["boyfriend", { gender: "male", converse: partners }],
  ["brother", { gender: "male", converse: siblings }],
  ["cousin", { gender: null, converse: ["cousin"] }],
  ["dad", { gender: "male", converse: children }],
  ["daughter", { gender: "female", converse: parents }],
  ["father", { gender: "male", converse: children }],
  ["fiance", { gender: "male", converse: partners }],
  ["fiancee", { gender: "female", converse: partners }],
  ["girlfriend", { gender: "female", converse: partners }],
  ["grandfather", { gender: "male", converse: ["grandson", "granddaughter"] }],
  ["grandmother", { gender: "female", converse: ["grandson", "granddaughter"] }],
  ["husband", { gender: "male", converse: partners }],
  ["mom", { gender: "female", converse: children }],
  ["mother", { gender: "female", converse: children }],
  ["nephew", { gender: "male", converse: ["aunt", "uncle"] }],
  ["niece", { gender: "female", converse: ["aunt", "uncle"] }],
  ["parent", { gender: null, converse: children }],
  ["partner", { gender: null, converse: partners }],
  ["sister", { gender: "female", converse: siblings }],
  ["son", { gender: "male", converse: parents }],
  ["uncle", { gender: "male", converse: ["nephew", "niece"] }],
  ["widow", { gender: "female", converse: partners }],
  ["wife", { gender: "female", converse: partners }],
]);
