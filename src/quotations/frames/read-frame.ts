import { isAmong } from "../../coverage/is-among.ts";
import { mediumNouns } from "../../english/classes/attribution-words.ts";
import { auxiliaries } from "../../english/classes/closed-classes.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import { readClauseBefore } from "./clause-before.ts";
import { readCondition, readConditionAround } from "./conditional.ts";
import { readDoubtfulMedium } from "./doubtful-medium.ts";
import { findFalseMedium } from "./false-medium.ts";
import { findFiction } from "./fiction.ts";
import type { FrameReading } from "./frame.ts";
import { readHandingOnBehind } from "./handing-on-behind.ts";
import { readImagined, readMadeAppearance, readMadeToSay } from "./imagined.ts";
import { readNegatedCleft } from "./negated-cleft.ts";
import { readPlayedPart } from "./played-part.ts";
import { readBehind } from "./read-behind.ts";
import { readCalled } from "./read-called.ts";
import { readCorrection } from "./read-correction.ts";
import { lastSaying, readGovernor, readHandingOn } from "./read-governor.ts";
import { readNoSuch, readRumour } from "./rumour.ts";
import { readTakenBack } from "./taken-back.ts";
import { readTakenBackBehind } from "./taken-back-behind.ts";
import { isSaying } from "./verb-of-saying.ts";
import { readWithdrawnSource } from "./withdrawn-source.ts";

/** Further away nothing bears on the words. */
const reach = 60;

/** Some words of a text and what stands around them, each quotation as one token. */
export interface FramedWords {
  /** Their sentence. */
  readonly sentence: readonly Token[];
  /** Which tokens of it they are: from the first to before the last. */
  readonly from: number;
  readonly to: number;
  /** The sentence behind it; empty for none. */
  readonly next: readonly Token[];
  /** The same with the words of its short quotations: 'called it “a fabrication”'; absent for the same. */
  readonly nextUnmarked?: readonly Token[];
  /** The sentence before it; empty for none. */
  readonly previous?: readonly Token[];
  /** True for a quotation that begins with a small letter, and so goes on with the sentence before it; absent for other words. */
  readonly goesOn?: boolean;
}

/**
 * Tells what a text does with words beside handing them on plainly, from what governs them: the clause before, the verb or the clause
 * behind, where they come from, and the next sentence where it takes them back. Plain attribution is no frame: null. Of several the
 * gravest. Linear in the sentences, which are bounded.
 */
export function readFrame({
  sentence,
  from,
  to,
  next,
  nextUnmarked = next,
  previous = [],
  goesOn,
}: FramedWords): FrameReading | null {
  const behind = sentence.slice(to);
  const asked = behind.findLast(({ kind }) => kind !== "quote")?.text === "?";
  const before = readClauseBefore(sentence.slice(0, from));
  const near = sentence.slice(Math.max(0, from - reach), from);
  const found = [
    readGovernor(before),
    readBehind(behind, lastSaying(before.tokens, before.isParted) >= 0),
    findFalseMedium(sentence, from),
    findFiction(sentence, from),
    readPlayedPart(sentence, from),
    readImagined(near),
    readMadeAppearance(near),
    readMadeToSay(near),
    readNegatedCleft(near),
    goesOn !== undefined && from <= reach ? readConditionAround(near, behind.slice(0, reach), goesOn) : null,
    previous.length > 0 && isOfMedium(sentence.slice(Math.max(0, from - reach), to + reach))
      ? findFalseMedium(previous, previous.length)
      : null,
    readDoubtfulMedium(near, next.slice(0, reach)),
    readRumour(near),
    readNoSuch(behind.slice(0, reach)),
    readNoSuch(next.slice(0, reach)),
    readWithdrawnSource(near),
    readCalled(near, behind),
    readCorrection(near, behind.slice(0, reach), next),
    readTakenBack({ next: nextUnmarked, sentence, isAsked: asked }),
    readTakenBackBehind(behind.slice(0, reach)),
    asked && from > 0 && auxiliaries.has(wordAt(sentence, 0)) ? askedBy(sentence[0]) : null,
  ];
  for (const kind of ["denied", "hedged", "reported"] as const) {
    const frame = found.find((one) => one?.kind === kind && one.ofSaying) ?? found.find((one) => one?.kind === kind);
    if (frame) return frame;
  }
  return null;
}

/** As `readFrame`, for words that are no quotation: plain "she said that" hands those on as hers, and no more. */
export function readFrameOfOwnWords(words: FramedWords): FrameReading | null {
  const clause = readClauseBefore(words.sentence.slice(0, words.from));
  return (
    readFrame(words) ??
    readCondition(clause) ??
    readHandingOn(clause) ??
    readHandingOnBehind(words.sentence.slice(words.to, words.to + reach))
  );
}

/** "“…,” the figure says", "it says": what was spoken of before, and nobody, is said to speak. */
function isOfMedium(sentence: readonly Token[]): boolean {
  return sentence.some((token, at) => {
    const subject = sentence[at - 1];
    if (!subject || !(isSaying(token) || isAmong(token.word, "read reads"))) return false;
    return subject.word === "it" || subject.word === "figure" || mediumNouns.has(subject.word);
  });
}

function askedBy(token: Token | undefined): FrameReading | null {
  return token ? { kind: "hedged", cue: { start: token.start, end: token.end }, ofSaying: true } : null;
}
