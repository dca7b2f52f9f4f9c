import type { Refusal } from "./answer.ts";
import type { Confidence } from "./confidence/confidence.ts";
import type { Findings } from "./find-passages.ts";
import type { Knowledge } from "./question/knowledge.ts";

/** Below this probability nothing is given as an answer: wrong answers cost more here than a refusal with the nearest. */
export const leastConfidence = 0.3;

const likelyCovered = 0.5;
const barelyHeld = 0.3;

/** Why a question is refused, with the words that nothing found covers, in the order of the question. */
export function explainRefusal(findings: Findings, confidence: Confidence, knowledge: Knowledge): Refusal {
  const missing = [...missingWords(findings), ...findings.weighed.question.foreignOutlets];
  if (isOutsideDates(findings, knowledge)) return { reason: "outside-dates", missing };
  const isCovered = confidence.covered >= likelyCovered && findings.ranked.length > 0;
  return { reason: isCovered ? "not-said" : "not-covered", missing };
}

/** True when every day asked about is before the oldest or after the newest article. */
export function isOutsideDates({ weighed }: Findings, { oldest, newest }: Knowledge): boolean {
  const { dates } = weighed.question;
  return (
    dates.length > 0 &&
    dates.every(({ from, to }) => (to !== null && to < oldest) || (from !== null && from > newest)) &&
    dates.every(({ relative }) => relative)
  );
}

function missingWords({ ranked, weighed }: Findings): readonly string[] {
  const best = ranked[0]?.evidence;
  return weighed.question.terms
    .filter(({ worth }, at) => {
      const held = Math.max(best?.passage[at] ?? 0, best?.title[at] ?? 0, best?.around[at] ?? 0);
      return worth === 1 && held < barelyHeld;
    })
    .map(({ written }) => written);
}
