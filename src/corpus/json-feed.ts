import { parseUrl } from "../coverage/parse-url.ts";
import { openFeedTally } from "./feed-tally.ts";
import { type FileContents, gatherContents, refuseFile, type SourceFile } from "./format.ts";
import type { Values } from "./recognise-fields.ts";
import { openRecordReader } from "./record-reader.ts";

/** Whether a value is a JSON Feed: https://www.jsonfeed.org/version/1.1/ */
export function isJsonFeed(value: unknown): value is Values {
  return isRecord(value) && /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(String(value["version"]));
}

/** The articles of a JSON Feed: every item with a text and a day. */
export async function readJsonFeed(feed: Values, file: SourceFile): Promise<FileContents> {
  const items = Array.isArray(feed["items"]) ? feed["items"].filter(isRecord) : [];
  if (items.length === 0) return refuseFile(file, 1, "is a feed without an item");
  const [{ blockText }, { saysOnlyHeadline }] = await Promise.all([
    import("./block-text.ts"),
    import("./item-text.ts"),
  ]);
  const read = openRecordReader(file);
  const tally = openFeedTally();
  const gathered = gatherContents(file);
  for (const [index, item] of items.entries()) {
    const { content_html: html, content_text: text, summary } = item;
    const whole = textOf(html) === undefined ? textOf(text) : blockText(String(html));
    const body = whole ?? textOf(summary);
    const title = textOf(item["title"]) ?? "";
    const publisher = textOf(feed["title"]) ?? "";
    if (body !== undefined && saysOnlyHeadline(String(html ?? body), body, { title, publisher })) {
      tally.noteHeadline(null);
      continue;
    }
    const url = resolve(item["url"], [feed["feed_url"], file.address, feed["home_page_url"]]) ?? item["external_url"];
    const authors = item["authors"] ?? item["author"] ?? feed["authors"] ?? feed["author"];
    const raw = {
      id: item["id"] ?? url,
      title,
      publisher,
      author: authors,
      publishedOn: item["date_published"],
      url,
      body,
    };
    const place = `item ${index + 1}: `;
    const part = await read({ raw, defaultId: `${file.name}:${index + 1}`, line: null, place });
    if (whole === undefined && part.articles.length > 0) tally.noteSummary(null);
    gathered.add(part);
  }
  for (const note of tally.notes(file)) gathered.add(note);
  return gathered.contents();
}

function resolve(link: unknown, bases: readonly unknown[]): string | undefined {
  if (typeof link !== "string") return undefined;
  const found = [undefined, ...bases].map((base) => parseUrl(link, typeof base === "string" ? base : undefined));
  return found.find((url) => url !== null)?.href;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && /\S/.test(value) ? value : undefined;
}

function isRecord(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
