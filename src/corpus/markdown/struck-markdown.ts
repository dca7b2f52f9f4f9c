import { hole, replaceOutside } from "./markdown-holes.ts";

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
