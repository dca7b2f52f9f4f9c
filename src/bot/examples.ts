import type { Archive } from "../archive/archive.ts";
import { titleOf } from "../coverage/citation.ts";

/** Longer words make no example that anybody would type. UTF-16 units. */
const longest = 90;

/** UTF-16 units. */
const longestTitle = 50;

/** The name of who is quoted most; null when nobody is. */
export function exampleName({ people }: Archive): string | null {
  return people.find(({ name, quotations }) => quotations > 0 && isTypable(name))?.name ?? null;
}

/** The first words of a title, the newest article's that can be typed; null when none can. */
export function exampleTitle({ sources }: Archive): string | null {
  for (const { article } of sources.values()) {
    const words = firstWords(titleOf(article));
    if (words !== "" && isTypable(words)) return words;
  }
  return null;
}

/** A whole, short quotation and whose it is, for certain; of the newest article that has one. Null when none has. */
export function exampleQuotation({ sources }: Archive): { readonly words: string; readonly speaker: string } | null {
  for (const { quotations } of sources.values())
    for (const { kind, certainty, speaker, words } of quotations)
      if (kind === "direct" && certainty === "certain" && speaker && isTypable(words.text))
        return { words: words.text.replace(/,$/, ""), speaker: speaker.name };
  return null;
}

/** Nobody types a whole headline. Cut at a space; empty for one endless word. */
function firstWords(title: string): string {
  const line = title.replace(/\s+/g, " ").trim();
  return line.length <= longestTitle
    ? line
    : line.slice(0, Math.max(0, line.lastIndexOf(" ", longestTitle))).replace(/[\p{P}\s]+$/u, "");
}

/** True for what stands on one line, and is not read as an option of a command. */
function isTypable(text: string): boolean {
  return text.length <= longest && !/[\r\n`:]/.test(text);
}
