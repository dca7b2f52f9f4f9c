import { asideElements, blockElements, inlineElements } from "../markup/html-elements.ts";
import { decodeReferences, hasReference } from "../markup/references.ts";
import { turnCallouts } from "./markdown-callouts.ts";
import { closeHoles, dropStruck, hole, inlineCode, replaceOutside } from "./markdown-holes.ts";

/** A Markdown text without what is no word of it. */
export interface CleanMarkdown {
  readonly body: string;
  /** What the site would have put there and is left out, by name: `figure`, `include`; each once. */
  readonly leftOut: readonly string[];
  /** The first expression that only the site can fill in: `{{ site.title }}`; null without any. */
  readonly unfilled: string | null;
  /** How many words were left out that are struck through, and so withdrawn. */
  readonly withdrawn: number;
}

/**
 * The text without comments, pictures, shortcodes, tags of templates and the targets of links and footnotes, whose own words stay;
 * code is left as it is. A text without any of these is the same to the last space. Linear.
 */
export function cleanMarkdown(text: string): CleanMarkdown {
  if (!/[<[{%&]|~~| \^|^:::/m.test(text) || text.includes(hole))
    return { body: text, leftOut: [], unfilled: null, withdrawn: 0 };
  const leftOut = new Set<string>();
  let unfilled: string | null = null;
  let withdrawn = 0;
  const parts = partByFences(text).map(({ part, isCode }) => {
    if (isCode) return part;
    const kept = dropStruck(part, (words) => {
      withdrawn += words.split(/\s+/).filter(Boolean).length;
    });
    const cleaned = cleanProse(kept, (name) => leftOut.add(name));
    if (cleaned.includes("{{")) unfilled ??= /\{\{[^{}\n]{1,80}\}\}/.exec(cleaned.replace(inlineCode, ""))?.[0] ?? null;
    return cleaned;
  });
  return { body: closeHoles(parts.join("")), leftOut: [...leftOut], unfilled, withdrawn };
}

/** The text parted at the lines of ``` that begin and end code. */
function partByFences(text: string): readonly { readonly part: string; readonly isCode: boolean }[] {
  if (!text.includes("```") && !text.includes("~~~")) return [{ part: text, isCode: false }];
  const parts: { part: string; isCode: boolean }[] = [];
  let [start, fence] = [0, ""];
  for (const { index, 0: line, 1: mark = "" } of text.matchAll(/^ {0,3}(```|~~~)[^\n]*(?:\n|$)/gm)) {
    if (fence !== "" && mark !== fence) continue;
    const end = fence === "" ? index : index + line.length;
    parts.push({ part: text.slice(start, end), isCode: fence !== "" });
    [start, fence] = [end, fence === "" ? mark : ""];
  }
  parts.push({ part: text.slice(start), isCode: fence !== "" });
  return parts;
}

function cleanProse(prose: string, leaveOut: (name: string) => void): string {
  let text = prose;
  // A comment on a line of its own parts paragraphs.
  if (text.includes("<!--")) text = text.replace(/(\S[ \t]*\n) {0,3}<!--[^\n]{0,300}?-->[ \t]*(?=\n[ \t]*\S)/g, "$1");
  for (const [begin, end] of comments) text = dropBetween(text, begin, end);
  if (text.includes("%%")) text = replaceOutside(text, /(?<=^|\s)%%[^%]{1,5000}%%/, () => hole);
  if (text.includes(" ^")) text = replaceOutside(text, blockId, () => hole);
  text = turnCallouts(text);
  const dropTag = (name: string) => {
    if (!name.startsWith("end") && !silent.has(name)) leaveOut(name);
    return hole;
  };
  if (text.includes("{")) {
    text = replaceOutside(text, /\{\{[<%] ?\/?\s{0,9}([\w./-]{0,60})[^{}]{0,1000}?[%>]\}\}/, (_, name) =>
      dropTag(name),
    );
    text = replaceOutside(text, /\{%-?\s{0,9}([\w-]{0,60})[^%{}]{0,1000}-?%\}/, (_, name) => dropTag(name));
    text = text.replace(tableOfContents, hole);
    text = replaceOutside(text, /\{(?:: ?|[#.])[^{}\n]{0,200}\}(?=\s|$)/, () => hole);
  }
  if (text.includes(":::")) text = text.replace(/^:::[^\n]*$/gm, hole);
  if (text.includes("[")) text = dropTargets(text);
  if (text.includes("<")) text = dropElements(text, leaveOut);
  return hasReference(text) ? replaceOutside(text, /&#?[a-z\d]{1,31};/i, (whole) => decodeReferences(whole)) : text;
}

/** Takes out pictures and the targets of links and footnotes. */
function dropTargets(prose: string): string {
  let text = replaceOutside(prose, /!\[\[[^[\]\n]{1,500}\]\]/, () => hole);
  text = replaceOutside(
    text,
    /!\[[^[\]]{0,1000}\](?:\([^()\n]{0,1000}(?:\([^()\n]{0,300}\)[^()\n]{0,300})?\)|\[[^[\]\n]{0,200}\])/,
    () => hole,
  );
  text = text.replace(captionBelow, `$1${hole}`);
  text = replaceOutside(text, /\[\[(?:[^[\]|\n]{1,300}\|)?([^[\]|\n]{1,300})\]\]/, (whole, name) =>
    whole.includes("|") ? name : (name.replace(/^#/, "").split("#")[0] ?? ""),
  );
  text = replaceOutside(text, /\[\^[^[\]\s]{1,60}\](:?) ?/, (whole, colon) =>
    colon === "" ? `${hole}${whole.endsWith(" ") ? " " : ""}` : "",
  );
  text = dropReferences(text);
  return replaceOutside(text, linked, (_, name) => name || hole);
}

/** The line right below a picture, in italics: what it shows. */
const captionBelow = new RegExp(
  `(^${hole}\\n)(?:\\*(?! |\\*)[^*\\n]{1,300}\\*|_(?! |_)[^_\\n]{1,300}_)(?=\\n|$)`,
  "gm",
);

/** Where kramdown puts a table of contents: a list of one item, whose word goes, with a mark below it. */
const tableOfContents = /^(?:[*+-]|1\.) [^\n]{1,40}\n\{: ?toc[^{}\n]{0,40}\}/gm;

/** By which Obsidian lets other notes lead to a paragraph: `… the mayor said. ^quote-1`. */
const blockId = /(?<= )\^[a-z\d][a-z\d-]{1,60}(?=[ \t]{0,9}$)/im;

/** What stands between these is not shown. */
const comments = [
  ["<!--", "-->"],
  ["{{/*", "*/}}"],
  ["{% comment %}", "{% endcomment %}"],
  ["{%- comment -%}", "{%- endcomment -%}"],
] as const;

/** Tags that stand for nothing that could be missed. */
const silent: ReadonlySet<string> = new Set(["", "more", "raw"]);

/** `[words](target "title")`, whose target looks like one. */
const linked =
  /\[((?:[^[\]]|\[[^[\]\n]{0,200}\]){0,1000})\]\((?:<[^<>\n]{0,1000}>|(?=[^\s()]{0,1000}[/.#:@])[^\s()]{0,1000}(?:\([^\s()]{0,300}\)[^\s()]{0,300})?)(?:\s{1,3}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?\)/;

/** Takes out the lines `[1]: https://…` and what refers to them: `[words][1]`. */
function dropReferences(text: string): string {
  const names = new Set<string>();
  const without = text.replace(
    /^ {0,3}\[([^[\]\n]{1,200})\]:[ \t]{0,9}<?(?:https?:|\/|#|mailto:)[^\n]*$/gim,
    (_, name: string) => {
      names.add(name.toLowerCase());
      return hole;
    },
  );
  if (names.size === 0) return text;
  return replaceOutside(without, /\[([^[\]\n]{1,500})\](?: ?\[([^[\]\n]{0,200})\])?/, (whole, words, name) => {
    const target = name || words;
    return names.has(target.toLowerCase()) ? words : whole;
  });
}

/** Components of sites that show a picture. */
const pictures: ReadonlySet<string> = new Set(["image", "img", "picture"]);

/** Takes out the tags of HTML and of components (`<Newsletter client:load />`), and what stands in those that hold no words. */
function dropElements(text: string, leaveOut: (name: string) => void): string {
  let read = text;
  for (const name of [...asideElements, "figure"])
    if (read.includes(`<${name}`)) read = dropBetween(read, `<${name}`, `</${name}>`);
  return replaceOutside(read, /<\/?([a-z][a-z0-9]{0,15})(?:\s[^<>]{0,1000})?\/?>/i, (whole, name) => {
    const plain = name.toLowerCase();
    if (plain === "br") return "\n";
    if (plain === "blockquote" || plain === "q") return whole;
    if (/^\p{Lu}\p{Ll}/u.test(name) && /=|:|\/>$|^<\//.test(whole)) {
      if (/\/>$/.test(whole) && !pictures.has(plain)) leaveOut(name);
      return hole;
    }
    return blockElements.has(plain) || inlineElements.has(plain) || asideElements.has(plain) ? hole : whole;
  });
}

function dropBetween(text: string, begin: string, end: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, from)) {
    const close = text.indexOf(end, at + begin.length);
    if (close < 0) break;
    const before = text.slice(from, at);
    const isCode = before.slice(before.lastIndexOf("\n") + 1).split("`").length % 2 === 0;
    kept.push(text.slice(from, isCode ? close + end.length : at), isCode ? "" : hole);
    from = close + end.length;
  }
  return from === 0 ? text : `${kept.join("")}${text.slice(from)}`;
}
