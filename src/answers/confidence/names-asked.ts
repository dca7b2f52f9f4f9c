import type { Evidence, Hit, WeighedQuestion } from "../ranking/evidence.ts";

/** What stands between two parts of one name: "the French and Indian War", "the Bank of Saltmouth". */
const joint = /^(?:\s|-|\band\b|\bde\b|\bof\b|\bthe\b|&){1,20}$/i;

/** How many terms farther on the next part of a name may stand. */
const reach = 2;

/** True when a term of a question is a name or a number. The first word of a question has a capital whatever it is. */
export function isName(at: number, { question: { terms, text } }: WeighedQuestion): boolean {
  const term = terms[at];
  return term?.names === true && (at > 0 || !text.startsWith(term.written));
}

/** How many neighbouring parts of names the passage has both of, but nowhere together. */
export function countApart({ passage, hits }: Evidence, weighed: WeighedQuestion): number {
  const together = findTogether(hits);
  let apart = 0;
  for (let at = 0; at + 1 < passage.length; at += 1) {
    const isHeld = (passage[at] ?? 0) > 0 && (passage[at + 1] ?? 0) > 0;
    if (isHeld && !together.has(at) && isOneName(at, weighed)) apart += 1;
  }
  return apart;
}

/** The terms that the next one of the question stands near, in either order. */
function findTogether(hits: readonly Hit[]): ReadonlySet<number> {
  const together = new Set<number>();
  for (const [at, hit] of hits.entries())
    for (let next = at + 1; next < hits.length; next += 1) {
      const other = hits[next];
      if (!other || other.place - hit.place > reach) break;
      if (other.place > hit.place && Math.abs(other.term - hit.term) === 1)
        together.add(Math.min(hit.term, other.term));
    }
  return together;
}

/** True when a term and the next are names with nothing between them that would part them. */
function isOneName(at: number, weighed: WeighedQuestion): boolean {
  const { terms, text } = weighed.question;
  const [one, next] = [terms[at], terms[at + 1]];
  if (!one || !next || !isName(at, weighed) || !isName(at + 1, weighed)) return false;
  const start = text.indexOf(one.written);
  const end = text.indexOf(next.written, start + one.written.length);
  return start >= 0 && end >= 0 && joint.test(text.slice(start + one.written.length, end));
}
