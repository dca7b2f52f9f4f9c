import { isAmong } from "../../coverage/is-among.ts";
import { imitatingParticiples } from "../../english/classes/attribution-words.ts";
import { playedWorks } from "../../english/classes/telling-words.ts";
import { findVerbForm } from "../../english/verbs/verbs.ts";
import { findCueForm } from "../grammar/cue-lexicon.ts";
import type { Token } from "../grammar/tokens.ts";
import type { FrameReading } from "./frame.ts";

/**
 * The words are those of a part that is played: "In the film, Captain Roe says", "the fictional mayor Jane Roe", "Impersonating the
 * mayor, the comic said". What somebody says in a film is told in the present; who was asked about it said so in the past.
 */
export function readPlayedPart(tokens: readonly Token[], words: number): FrameReading | null {
  const [first, second] = tokens;
  if (first && imitatingParticiples.has(first.word) && second?.kind === "word") return toFrame(first, "hedged");
  const part = tokens.findIndex(({ word, capital }, at) => at < words && !capital && isMadeUp(tokens, at, word));
  if (part >= 0) return toFrame(tokens[part], "reported");
  const played = tokens.findIndex(
    ({ word }, at) => at < words && isPlayed.test(word) && isOfPlayer(tokens.slice(at, words)),
  );
  if (played >= 0) return toFrame(tokens[played], "hedged");
  const work = tokens.findIndex((_, at) => isSetIn(tokens, at));
  return work >= 0 && isToldNow(tokens, words) ? toFrame(tokens[work], "reported") : null;
}

/** "the fictional mayor Jane Roe", "a made-up Captain Roe". */
function isMadeUp(tokens: readonly Token[], at: number, word: string): boolean {
  return isAmong(word, "fictional fictitious made-up") && tokens.slice(at + 1, at + 4).some(({ capital }) => capital);
}

/** "was played by Ada Roe, who shouts": the words are those of the part. */
function isOfPlayer(behind: readonly Token[]): boolean {
  return behind[1]?.word === "by" && behind.some((one) => one.word === "who");
}

const isPlayed = /^(?:played|portrayed|voiced)$/;

/** "in the film", "in the last episode"; not "in the film industry" and not "in a film about her". */
function isSetIn(tokens: readonly Token[], at: number): boolean {
  const { word = "", capital = true } = tokens[at] ?? {};
  if (capital || !playedWorks.has(word) || (tokens[at + 1]?.kind === "word" && tokens[at + 1]?.word !== "of"))
    return false;
  return tokens.slice(Math.max(0, at - 3), at).some((token) => token.word === "in");
}

/** The verb of saying before the words stands in the present, and none in the past is before it. */
function isToldNow(tokens: readonly Token[], words: number): boolean {
  const said = tokens
    .slice(0, words)
    .filter(({ word }) => findCueForm(word)?.strength === "said" || isAmong(word, "sing sings"));
  const form = findVerbForm(said.at(-1)?.word ?? "");
  return form?.kind === "third" && form.verb !== "write" && !said.some(({ word }) => findCueForm(word)?.past === true);
}

function toFrame(token: Token | undefined, kind: FrameReading["kind"]): FrameReading | null {
  return token ? { kind, cue: { start: token.start, end: token.end }, ofSaying: true } : null;
}
