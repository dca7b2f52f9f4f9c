/** Stands for what was taken out, until its line is looked at. No text has this character, which is none. */
export const hole = "\ufffe";

export const inlineCode = /`[^`\n]{1,500}`/g;

/** The text with every match replaced, but for those within `code`. */
export function replaceOutside(
  text: string,
  pattern: RegExp,
  replace: (whole: string, first: string, second: string) => string,
): string {
  const either = new RegExp(`${inlineCode.source}|${pattern.source}`, `g${pattern.flags}`);
  return text.replace(either, (whole: string, first: unknown, second: unknown) =>
    whole.startsWith("`") ? whole : replace(whole, asText(first), asText(second)),
  );
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Takes away what stands for what was taken out: with its line where that has nothing else, and a blank one beside it. */
export function closeHoles(text: string): string {
  if (!text.includes(hole)) return text;
  const lines: string[] = [];
  let isEmptied = false;
  for (const line of text.split("\n")) {
    const bare = line.replaceAll(hole, "");
    const isBlank = bare.trim() === "";
    if (line !== bare && isBlank) {
      isEmptied = true;
      continue;
    }
    // The blank line below an emptied one goes, where there is one above it.
    if (isEmptied && isBlank && (lines.at(-1) ?? "").trim() === "") continue;
    isEmptied &&= isBlank;
    lines.push(line === bare ? line : closeHolesInLine(line));
  }
  return lines.join("\n");
}

function closeHolesInLine(line: string): string {
  return line
    .replace(/ \ufffe+(?=[ .,;:!?]|$)/g, "")
    .replace(/^\ufffe+ /, "")
    .replaceAll(hole, "");
}

/** Takes out what tags and `~~` strike through. */
export function dropStruck(prose: string, tell: (words: string) => void): string {
  const drop = (words: string) => {
    tell(words);
    return hole;
  };
  const text = prose.includes("~~") ? replaceOutside(prose, struckByMarks, (_, words) => drop(words)) : prose;
  if (!text.includes("</")) return text;
  return replaceOutside(text, struckByTags, (_, _name, words) => drop(words.replace(/<[^<>]{0,1000}>/g, "")));
}

/** `~~words~~` in one paragraph. */
const struckByMarks = /(?<![\\~])~~(?=[^\s~])((?:[^~\n]|~(?!~)|\n(?![ \t]{0,99}\n)){1,5000})(?<=\S)~~(?!~)/;
const struckByTags =
  /<(del|s|strike)(?:\s[^<>]{0,300})?>((?:[^<]|<(?!\/?(?:del|s|strike)[\s>])){1,5000})<\/\1\s{0,9}>/i;
