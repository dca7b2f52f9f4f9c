import type { Outcome, Refusal } from "../answer.ts";
import type { ReadFindings } from "../read-passages.ts";

const barelyHeld = 0.3;

/** Why a question is refused, with the words that nothing found covers, in the order of the question. */
export function explainRefusal(findings: ReadFindings, outcome: Exclude<Outcome, "answered" | "unsure">): Refusal {
  return { reason: outcome, missing: missingWords(findings) };
}

function missingWords({ ranked, weighed }: ReadFindings): readonly string[] {
  const best = ranked[0]?.evidence;
  return weighed.question.terms
    .filter(({ worth }, at) => {
      const held = Math.max(best?.passage[at] ?? 0, best?.title[at] ?? 0);
      return worth === 1 && held < barelyHeld;
    })
    .map(({ written }) => written);
}
