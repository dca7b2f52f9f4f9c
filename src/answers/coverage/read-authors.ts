import { findWords, foldText } from "../../coverage/fold.ts";
import { type OutletReading, readOutlets } from "../question/outlets.ts";

/** The authors that a question names as their articles do, or else by one name that only one of them has: "priya" of Priya Nandy. */
export function readAuthors(text: string, authors: readonly string[]): OutletReading {
  const whole = readOutlets(text, authors);
  if (whole.publishers.length > 0) return whole;
  const bearers = new Map<string, string | null>();
  for (const author of authors)
    for (const { text: name } of findWords(foldText(author)))
      if (name.length > 2) bearers.set(name, bearers.has(name) ? null : author);
  const named = findWords(text).flatMap(({ text: word, start, end }) => {
    const author = bearers.get(foldText(word).replace(/'s$/, ""));
    return author ? [{ author, start, end }] : [];
  });
  return { publishers: [...new Set(named.map(({ author }) => author))], spans: named };
}
