import { itemAt } from "../../coverage/lists.ts";
import type { ReadFindings } from "../read-passages.ts";

const barelyHeld = 0.3;

/** The words of a question that nothing found covers, in its order. */
export function missingWords({ ranked, weighed }: ReadFindings): readonly string[] {
  const best = ranked[0]?.evidence;
  return weighed.question.terms
    .filter(({ worth }, at) => {
      const held = best ? Math.max(itemAt(best.passage, at), itemAt(best.title, at)) : 0;
      return worth === 1 && held < barelyHeld;
    })
    .map(({ written }) => written);
}
