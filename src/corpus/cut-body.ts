/** A text as NewsAPI cuts it: `… was old, she s… [+1234 chars]`. */
const cutMark = /(?:…|\.\.\.)?\s*\[\+\d{1,9} chars\]\s*$/;

/** The whole sentences of a text that says itself that it is cut short, and a note of that; any other value as it is. */
export function cutBody(body: unknown): { readonly body: unknown; readonly cut: string | null } {
  if (typeof body !== "string" || !body.slice(-longestMark).trimEnd().endsWith("chars]")) return { body, cut: null };
  const mark = cutMark.exec(body.slice(-longestMark));
  if (!mark) return { body, cut: null };
  const left = body.slice(0, Math.max(0, body.length - longestMark) + mark.index);
  const ends = Array.from(left.matchAll(/[.!?]["'”’)]{0,2}(?=\s|$)/g), ({ index, 0: end }) => index + end.length);
  return {
    body: left.slice(0, ends.at(-1) ?? 0),
    cut: `is cut short (${mark[0].trim()}); only its whole sentences are read`,
  };
}

/** UTF-16 units. */
const longestMark = 60;
