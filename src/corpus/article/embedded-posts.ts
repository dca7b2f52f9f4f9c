import { readByline } from "./opening-lines.ts";

/** What a line of an embedded post is: the code's own words, who posted it, or what was posted. */
export type PostLine = "label" | "poster" | "words";

/** UTF-16 units of a line that says who posted something. */
const longestPoster = 160;
/** Words of “View this post on Instagram”, in any language. */
const mostOfLabel = 10;

/** “A post shared by Ashby Bridge (@ashbybridge) on May 4”: a name with an account behind it. */
const account = /^[^—–―]{3,100}\(@[\w.]{2,40}\)/u;
const handle = /^@[\w.]{2,30}$/;

/** Tells what a line is in the code by which a service embeds a post. `outside` is what stands outside of links. */
export function kindOfPostLine(line: string, outside: string): PostLine {
  if (/^♬/u.test(line) || line === "[image or embed]") return "label";
  if (outside.trim() === "" && /\bInstagram\b/i.test(line) && !line.includes("@") && isShort(line)) return "label";
  return line.length <= longestPoster && nameOfPoster(line) !== null ? "poster" : "words";
}

function isShort(line: string): boolean {
  return line.split(" ").length <= mostOfLabel;
}

/** Tells whom such a line names: “Posted by Town of Ashby on Friday”, “A post shared by Ashby Bridge (@ashbybridge)”, “@ashby”; null for another. */
export function nameOfPoster(line: string): string | null {
  if (handle.test(line)) return line;
  if (!account.test(line)) return readByline(line);
  const before = line.slice(0, line.indexOf("(@")).trim();
  return (
    /(?:^| )(\p{Lu}\S*(?: (?:\p{Ll}{1,3} )?\p{Lu}\S*){0,5})$/u.exec(before)?.[1] ??
    line.slice(before.length).match(/@[\w.]+/)?.[0] ??
    null
  );
}
