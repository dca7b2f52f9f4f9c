import type { Article } from "../coverage/article.ts";

/** The article as a Markdown file that reads back as exactly this article. Values stand in JSON's quotes, which YAML shares. */
export function writeMarkdown(article: Article): string {
  const { body, ...fields } = article;
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${JSON.stringify(value)}`],
  );
  return `---\n${lines.join("\n")}\n---\n${body}`;
}

/** The article as one line of JSON that reads back as exactly this article. */
export function writeJsonLine(article: Article): string {
  const stated = Object.entries(article).filter(([, value]) => value !== null);
  return `${JSON.stringify(Object.fromEntries(stated))}\n`;
}

/** UTF-16 units. */
const longestName = 80;

/** A file's name without its extension: `2024-03-05-bridge-closes-for-a-week`. Holds letters, digits and hyphens only. */
export function fileNameOf({ publishedOn, title, id }: Article): string {
  const words = (title ?? id).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const slug = words.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  const whole = `${publishedOn}-${[...slug].slice(0, longestName).join("")}`;
  return whole.replace(/-+$/, "");
}
