/** Gives what Discord shows for markdown that escapes everything: a backslash before a mark is taken out. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, "$1");
}

/** Finds what is left to act on a reader once the escaped marks are gone; empty when the text is only text. */
export function findActiveMarks(markdown: string): readonly string[] {
  const bare = markdown.replace(/\\[^0-9A-Za-z\s]/g, "\u{E000}");
  return Array.from(
    bare.matchAll(/[*_~`|<>[\]#@\\]|:(?=[^\s])|^[^\S\n]*(?:[-+]|\d+[.)])(?=\s)|^[^\S\n]*-#/gm),
    ([mark]) => mark,
  );
}

/** The quoted lines of a text display without their prefix, bold marks taken out; and what was bold in them. */
export function readQuote(content: string): { readonly text: string; readonly bold: readonly string[] } {
  const lines = content.split("\n").flatMap((line) => (line.startsWith("> ") ? [line.slice(2)] : []));
  const bold: string[] = [];
  const text = lines
    .join("\n")
    .replace(/((?:^|[^\\])(?:\\\\)*)\*\*((?:\\[^\n]|[^\\*\n])+)\*\*/g, (_match, before: string, words: string) => {
      bold.push(words);
      return `${before}${words}`;
    });
  return { text, bold };
}
