import type { Span } from "../../coverage/span.ts";
import { readTokens, type Token } from "../grammar/tokens.ts";
import type { Inventory } from "../people/inventory.ts";
import { readName } from "../people/name-reading.ts";
import type { Reference } from "../reading-context.ts";

/** A quoted line of a transcript. */
export interface Turn {
  /** Null for somebody the article does not name elsewhere, and for a stage direction. */
  readonly speaker: Reference | null;
}

/** “ROE: We will see.” and “(CROSSTALK)” within the marks: a line that names its speaker itself. Null for other words. */
export function findTurn(body: string, stretch: Span, inventory: Inventory): Turn | null {
  const opening = body.slice(stretch.start, Math.min(stretch.end, stretch.start + 60));
  if (/^\(\p{Lu}{4,}/u.test(opening)) return { speaker: null };
  const name = /^(?:\p{Lu}[\p{Lu}.'’-]+ ?){1,4}(?=:)/u.exec(opening)?.[0];
  if (name === undefined) return null;
  const span = { start: stretch.start, end: stretch.start + name.trimEnd().length };
  const reading = readName({ tokens: readTokens(body, span).map(inPlainCase) });
  const person = reading.names.length > 0 ? inventory.lookUp(reading) : null;
  const blank = { text: name.trim(), lead: Number.POSITIVE_INFINITY, head: "", kin: null, charges: false };
  return { speaker: person && { ...span, ...blank, person, form: "last name" } };
}

/** "ROE" as "Roe", so that it is not taken for an abbreviation. */
function inPlainCase(token: Token): Token {
  return { ...token, text: token.text.charAt(0) + token.text.slice(1).toLowerCase() };
}
