import { isAmong } from "../../coverage/is-among.ts";
import { conditionals } from "../../english/classes/attribution-words.ts";
import { auxiliaries, pronouns } from "../../english/classes/closed-classes.ts";
import { conditionOpeners } from "../../english/classes/limiting-words.ts";
import { isPlural } from "../../english/nouns/number.ts";
import { mayBeVerb } from "../../english/verbs/verb-uses.ts";
import { isFormOf } from "../../english/verbs/verbs.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import { type ClauseBefore, splitSegments } from "./clause-before.ts";
import type { FrameReading } from "./frame.ts";

/** "If we took four, they would hang us", "Had I known, I would": what stands behind the clause is said under its condition. */
export function readCondition({ tokens: [opener], isParted }: ClauseBefore): FrameReading | null {
  return isParted && opener && opensCondition(opener) ? toReading(opener) : null;
}

/**
 * A condition that the sentence around some words sets them: "If it rains, Roe said, the hay “will rot”", "If it rains, “we will go,”
 * Roe said" and "“We will go,” Roe said, unless it rains". `goesOn`: the words begin small, and so belong to the sentence before
 * them. A condition of the asking, "If asked, she says", sets none.
 */
export function readConditionAround(
  before: readonly Token[],
  behind: readonly Token[],
  goesOn: boolean,
): FrameReading | null {
  const [opener] = before;
  const [condition = [], ...rest] = splitSegments(before);
  const isAsking = isFormOf(wordAt(condition, 1), "asking");
  const isBeside = rest.length === 1 && rest[0]?.length === 0 && conditionOpeners.has(opener?.word ?? "");
  if ((goesOn || isBeside) && opener && rest.length > 0 && opensCondition(opener) && !isAsking)
    return toReading(opener);
  const limiting = splitSegments(behind).map(withoutLink).find(isCondition)?.[0];
  return limiting ? toReading(limiting) : null;
}

/** "but only if others lose" without its first words. */
function withoutLink(segment: readonly Token[]): readonly Token[] {
  return segment.slice(
    Math.max(
      0,
      segment.findIndex(({ word }) => word !== "but" && word !== "only"),
    ),
  );
}

/** "unless the crack is filled", and not "if a little late". */
function isCondition([opener, ...clause]: readonly Token[]): boolean {
  if (!opener || !isAmong(opener.word, "if provided unless") || clause.length < 2) return false;
  return clause.some(({ word }, at) => at > 0 && (auxiliaries.has(word) || isVerbOf(wordAt(clause, at - 1), word)));
}

/** "others lose", "it rains": a bare form only behind several. */
function isVerbOf(subject: string, word: string): boolean {
  const kind = mayBeVerb(word)?.kind;
  return kind !== undefined && (kind !== "bare" || isPlural(subject) || pronouns.has(subject));
}

function opensCondition({ word, capital }: Token): boolean {
  if (word === "whether" || word === "except") return false;
  return conditionals.has(word) || conditionOpeners.has(word) || (capital && isAmong(word, "had should were"));
}

function toReading({ start, end }: Token): FrameReading {
  return { kind: "hedged", cue: { start, end }, ofSaying: false };
}
