import { falseWords, mediumNouns, ratingNouns, retractingVerbs } from "../../english/classes/attribution-words.ts";
import type { Token } from "../grammar/tokens.ts";
import { splitSegments } from "./clause-before.ts";
import type { FrameReading } from "./frame.ts";
import { findFalsehood } from "./read-behind.ts";
import { groupStart, isNegation, isSaying, isStatement } from "./verb-of-saying.ts";

/** What the sentence behind the words says of them: "She never said it.", "The quotation was invented.", "Verdict: False." */
export function readTakenBack(next: readonly Token[], isAsked: boolean): FrameReading | null {
  const tokens = next.slice(0, 40);
  const [first, second] = tokens;
  if (!first) return null;
  if (isAsked && first.word === "no" && (!second || second.kind === "mark")) return reading(first, "denied");
  const label = tokens.findIndex(({ text }) => text === ":");
  if (label > 0 && label <= 3 && ratingNouns.has(tokens[label - 1]?.word ?? "")) {
    const rated = tokens.slice(label + 1, label + 5).find(({ word }) => falseWords.has(word) || word === "no");
    return rated ? reading(rated, "denied") : null;
  }
  for (const segment of splitSegments(tokens)) {
    const found = readDenial(segment) ?? readFalsehood(segment) ?? readRetraction(segment);
    if (found) return found;
  }
  return null;
}

/** "She never said it", "He wrote no such thing", "That is not what he said". */
function readDenial(tokens: readonly Token[]): FrameReading | null {
  const verb = tokens.findIndex(isSaying);
  const cue = tokens[verb];
  if (!cue) return null;
  const object = tokens[verb + 1]?.word ?? "";
  const behind = tokens[verb + 2];
  if (object === "no" && behind?.word === "such") return reading(cue, "denied");
  const isOfIt =
    /^(?:it|so|this|them)$/.test(object) ||
    (object === "that" && (!behind || behind.kind === "mark" || isLoose(behind)));
  const isOfWords =
    /^(?:those|these|the|any)$/.test(object) && behind !== undefined && (isStatement(behind) || behind.word === "such");
  const start = groupStart(tokens, verb);
  const opens = /^(?:that|this|it|those|these)$/.test(tokens[0]?.word ?? "");
  for (let at = opens || isNegation(tokens, 0) ? 0 : start; at < verb; at += 1) {
    const token = tokens[at];
    if (!token || !isNegation(tokens, at)) continue;
    if (isOfIt || isOfWords) return reading(token, "denied");
    if (
      opens &&
      /^(?:is|was|are|were|isn't|wasn't)$/.test(tokens[1]?.word ?? "") &&
      (tokens.slice(1, verb).some(({ word }) => word === "what") || at === verb - 1)
    )
      return reading(token, "denied");
  }
  return null;
}

function isLoose({ word }: Token): boolean {
  return /^(?:at|in|on|to|and|but|or)$|ly$/.test(word);
}

/** "The council later said the quotation was invented", "That is a lie". */
function readFalsehood(tokens: readonly Token[]): FrameReading | null {
  for (const [at, token] of tokens.entries()) {
    if (!/^(?:is|was|are|were|turned|proved|has|had|have)$/.test(token.word)) continue;
    const subject = tokens[at - 1];
    const determiner = tokens[at - 2]?.word ?? "";
    const isOfWords =
      subject &&
      (isStatement(subject) || mediumNouns.has(subject.word)) &&
      /^(?:the|this|that|these|those|both)$/.test(determiner);
    const isIt = at === 1 && /^(?:it|that|this|these|those|they)$/.test(subject?.word ?? "");
    if (isOfWords || isIt) {
      const found = findFalsehood(tokens, at);
      if (found) return found;
    }
  }
  return null;
}

/** "He withdrew the remark on Tuesday", "apologised for inventing the quote", "says she was misquoted". */
function readRetraction(tokens: readonly Token[]): FrameReading | null {
  for (const [at, token] of tokens.entries()) {
    const isVerb =
      retractingVerbs.has(token.word) ||
      (/^(?:took|taken)$/.test(token.word) && tokens.slice(at, at + 4).some(({ word }) => word === "back"));
    const isMisquoted =
      /^mis(?:quoted|represented|reported)$/.test(token.word) &&
      /^(?:been|was|were|had)$/.test(tokens[at - 1]?.word ?? "");
    if (isMisquoted) return reading(token, "denied");
    const [one, other] = [tokens[at + 1]?.word ?? "", tokens[at + 2]];
    const isOfWords =
      /^(?:it|them)$/.test(one) ||
      (/^(?:the|his|her|their|that|this|those)$/.test(one) &&
        other !== undefined &&
        /^(?:remark|comment|statement|claim|allegation|word|line|quote|quotation|accusation)s?$/.test(other.word));
    if (isVerb && isOfWords) return reading(token, "reported");
    if (isOfWords && /^(?:fabricat|fak|forg|invent)(?:ed|ing)$/.test(token.word)) return reading(token, "denied");
  }
  return null;
}

function reading({ start, end }: Token, kind: FrameReading["kind"]): FrameReading {
  return { kind, cue: { start, end }, ofSaying: true };
}
