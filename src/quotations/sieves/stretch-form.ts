import { lastStop } from "../grammar/outer-sentences.ts";
import type { QuotedStretch } from "../grammar/quoted-stretch.ts";
import type { QuotationKind } from "../quotation.ts";
import type { Attribution } from "../reading-context.ts";
import { documentNouns } from "../words/documents.ts";

/** At most this many words that are nobody's are set in marks out of doubt, not as somebody's words. */
const longestScareWords = 4;

/** Tells what kind of words stand between the marks, once it is known whose they are. */
export function kindOf(body: string, stretch: QuotedStretch, attribution: Attribution | null): QuotationKind {
  if (attribution && isDocument(attribution)) return "document";
  const text = body.slice(stretch.start, stretch.end);
  if (!attribution && text.split(/\s+/).length <= longestScareWords) return "scare";
  return /^[\p{Lu}\p{N}[(…“‘'"]/u.test(text) && /[.,!?…—–-]/.test(lastStop(body, stretch)) ? "direct" : "fragment";
}

function isDocument({ speaker }: Attribution): boolean {
  return speaker.person === null && speaker.form === "description" && documentNouns.has(speaker.head);
}
