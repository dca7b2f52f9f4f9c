import { walkHtml } from "./walk-html.ts";

/** What a web page states about itself, outside the words that a reader sees. */
export interface PageStatements {
  /** The texts of its JSON-LD scripts, with the line each begins on. */
  readonly linkedData: readonly { readonly text: string; readonly line: number }[];
  /** Values of `<meta>` by lower-case name or property; the first of each. */
  readonly metas: ReadonlyMap<string, string>;
  /** The address that the page calls its own; null when it names none. */
  readonly canonical: string | null;
}

/** Reads the statements of a page's HTML. Linear. */
export function readStatements(html: string): PageStatements {
  const linkedData: { text: string; line: number }[] = [];
  const metas = new Map<string, string>();
  let canonical: string | null = null;
  let script: { readonly text: string[]; readonly line: number } | null = null;
  let [line, counted] = [1, 0];
  const lineAt = (offset: number) => {
    for (let at = html.indexOf("\n", counted); at >= 0 && at < offset; at = html.indexOf("\n", counted)) {
      line += 1;
      counted = at + 1;
    }
    return line;
  };
  walkHtml(html, (parser) => ({
    onopentag(name, attributes) {
      const { property = "", content, rel = "", href, type = "" } = attributes;
      const key = (property || attributes["name"] || attributes["itemprop"] || "").toLowerCase();
      if (name === "meta" && key !== "" && content !== undefined && !metas.has(key)) metas.set(key, content);
      if (name === "link" && href !== undefined && rel.toLowerCase() === "canonical") canonical ??= href;
      if (name === "script" && /^application\/ld\+json/i.test(type.trim()))
        script = { text: [], line: lineAt(parser().startIndex) };
    },
    ontext(text) {
      script?.text.push(text);
    },
    onclosetag(name) {
      if (name !== "script" || !script) return;
      linkedData.push({ text: script.text.join(""), line: script.line });
      script = null;
    },
  }));
  return { linkedData, metas, canonical };
}
