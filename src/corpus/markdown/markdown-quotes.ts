import { findParagraphs } from "../../coverage/paragraphs.ts";
import { readSigner, signBelow } from "../article/quote-elements.ts";

/**
 * Tells which paragraphs of a Markdown text are quoted by `>`, as an article's `quoted` states it; a last line with a dash says who said
 * it. Callouts (`> [!note]`) are boxes of the writer's own, and code is no text. Linear.
 */
export function findMarkdownQuotes(body: string): readonly string[] {
  const quoted: string[] = [];
  if (!body.includes(">")) return quoted;
  const paragraphs = findParagraphs(body);
  let isCode = false;
  for (const [index, { start, end }] of paragraphs.entries()) {
    const lines = body.slice(start, end).split("\n");
    const fences = lines.filter((line) => /^\s{0,3}(?:```|~~~)/.test(line)).length;
    const begins = lines.findIndex((line) => /^\s{0,3}>/.test(line));
    if (begins >= 0 && !isCode && fences === 0 && !/^\s*>\s*\[![\w-]+\]/.test(lines[begins] ?? "")) {
      const signer =
        lines.length - begins > 1 ? readSigner(withoutMarks((lines.at(-1) ?? "").replace(/^[\s>]+/, ""))) : "";
      quoted.push(`${index + 1}${signer === "" ? "" : ` ${signer}`}`);
    }
    if (fences % 2 === 1) isCode = !isCode;
  }
  const texts = paragraphs.map(({ start, end }) =>
    withoutMarks(body.slice(start, Math.min(end, start + longestSigner))),
  );
  return signBelow(quoted, texts);
}

/** UTF-16 units. */
const longestSigner = 300;

/** “— *Jane Roe*” as “— Jane Roe”. */
function withoutMarks(line: string): string {
  return line.replace(/(?<![\p{L}\p{N}*_])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![\p{L}\p{N}*_])/gu, "");
}
