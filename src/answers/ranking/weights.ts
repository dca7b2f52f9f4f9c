import type { Signal } from "./signals.ts";
import * as signals from "./signals.ts";

/** A signal and what it counts. */
export interface WeighedSignal {
  readonly name: string;
  readonly signal: Signal;
  readonly weight: number;
  /** True for one that is taken as a share of the best passage's, so that long and short questions weigh alike. */
  readonly relative: boolean;
}

/**
 * What makes a passage rank high. Fitted by `npm run fit`: the weights under which the right passages of labelled
 * questions are likeliest (softmax over the passages of a question, as in ListNet, Cao et al. 2007), half of them
 * over an encyclopaedia and half over news, with a penalty of 0.5 on their squares. bench/README.md has the figures.
 * Few labelled questions ask for somebody's words or for how things stand now: the weights of speechMatch and of
 * recencyMatch are set by hand, near that of formMatch.
 */
export const rankingWeights: readonly WeighedSignal[] = [
  { name: "aroundMatch", signal: signals.aroundMatch, weight: 1.43, relative: false },
  { name: "articleMatch", signal: signals.articleMatch, weight: 2.22, relative: false },
  { name: "coverage", signal: signals.coverage, weight: 2.44, relative: true },
  { name: "dateMatch", signal: signals.dateMatch, weight: 4.07, relative: false },
  { name: "formMatch", signal: signals.formMatch, weight: 1.55, relative: false },
  { name: "leadMatch", signal: signals.leadMatch, weight: 0.51, relative: false },
  { name: "pairMatch", signal: signals.pairMatch, weight: 0.91, relative: true },
  { name: "recencyMatch", signal: signals.recencyMatch, weight: 1.5, relative: false },
  { name: "sentenceMatch", signal: signals.sentenceMatch, weight: 2.49, relative: true },
  { name: "speechMatch", signal: signals.speechMatch, weight: 1.5, relative: false },
  { name: "titleMatch", signal: signals.titleMatch, weight: 1.74, relative: false },
  { name: "windowMatch", signal: signals.windowMatch, weight: 1.09, relative: true },
  { name: "wordMatch", signal: signals.wordMatch, weight: 3.15, relative: true },
];
