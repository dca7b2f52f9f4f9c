import { checkArticle } from "./article-fields.ts";
import { decodeMarkup } from "./decode-markup.ts";
import { type FileContents, type Format, joinContents, refuseFile } from "./format.ts";

/** A saved feed: RSS 2.0, RSS 1.0 or Atom; each item with text is an article. */
export const feed: Format = {
  extensions: [".xml", ".rss", ".atom"],
  async parse(bytes, file) {
    const decoded = await decodeMarkup(bytes, file.charset);
    if ("fault" in decoded) return refuseFile(file, decoded.line, decoded.fault);
    const { readFeed } = await import("./feed-items.ts");
    const { kind, publisher, items, fault } = readFeed(decoded.text);
    const faults = fault ? [refuseFile(file, fault.line, `is not whole XML: ${fault.message}`)] : [];
    if (kind === "sitemap") return refuseFile(file, 1, "is a list of addresses, not of articles; add reads it");
    if (kind === "other" && !fault) return refuseFile(file, 1, "is XML of another kind, expected RSS or Atom");
    if (items.length === 0 && !fault) return refuseFile(file, 1, "is a feed without an item");
    const { blockText } = await import("./block-text.ts");
    const read = items.map((item, index): FileContents => {
      const { line, html = "", title = "", ...fields } = item;
      const raw = { publisher, ...fields, title: blockText(title), body: blockText(html) };
      const { article, faults: found } = checkArticle(raw, `${file.name}:${index + 1}`);
      if (article) return { articles: [{ article, line }], problems: [] };
      return joinContents(
        file,
        found.map(({ message }) => refuseFile(file, line, message)),
      );
    });
    return joinContents(file, [...read, ...faults]);
  },
};
