import { parseUrl } from "../../coverage/parse-url.ts";
import { clearAsksIn } from "../around/markup-asks.ts";
import { openFeedTally } from "../feed/feed-tally.ts";
import { type FileContents, gatherContents, joinContents, refuseFile, type SourceFile } from "../text/format.ts";
import { dropRepeatedEnds } from "../text/repeated-ends.ts";
import type { Values } from "./recognise-fields.ts";
import { openRecordReader } from "./record-reader.ts";

/** Tells whether a value is a JSON Feed: https://www.jsonfeed.org/version/1.1/ */
export function isJsonFeed(value: unknown): value is Values {
  return isRecord(value) && /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(String(value["version"]));
}

/** The articles of a JSON Feed: every item with a text and a day. */
export async function readJsonFeed(feed: Values, file: SourceFile): Promise<FileContents> {
  const items = Array.isArray(feed["items"]) ? feed["items"].filter(isRecord) : [];
  if (items.length === 0) return refuseFile(file, 1, "is a feed without an item");
  const { readItemText, readPlainItem } = await import("../markup/read-item-text.ts");
  const read = openRecordReader(file);
  const tally = openFeedTally();
  const gathered = gatherContents(file);
  for (const [index, item] of items.entries()) {
    const title = textOf(item["title"]) ?? "";
    const publisher = textOf(feed["title"]) ?? "";
    const url = resolve(item["url"], [feed["feed_url"], file.address, feed["home_page_url"]]) ?? item["external_url"];
    const html = textOf(item["content_html"]);
    const whole = html ?? textOf(item["content_text"]);
    const stated = whole ?? textOf(item["summary"]) ?? "";
    const plain = await clearAsksIn(html ?? "");
    const names = { title, publisher, link: textOf(url), site: textOf(feed["home_page_url"]) };
    const { body, quoted, isCut, withdrawn, below } =
      html === undefined ? readPlainItem(stated, names) : readItemText(plain.html, names, "whole");
    if (body === null) {
      tally.noteHeadline(null);
      continue;
    }
    const raw = {
      id: item["id"] ?? url,
      title,
      publisher,
      author: item["authors"] ?? item["author"] ?? feed["authors"] ?? feed["author"],
      publishedOn: item["date_published"],
      url,
      body,
      ...(quoted.length > 0 ? { quoted } : {}),
    };
    const place = `item ${index + 1}: `;
    const part = await read({
      raw,
      defaultId: `${file.name}:${index + 1}`,
      line: null,
      place,
      ...(html === undefined ? {} : { isRendered: true }),
    });
    tally.noteStruck(null, withdrawn);
    tally.noteDoubtful(null, [...plain.doubtful, ...below]);
    if (isCut) tally.noteCut(null);
    else if (whole === undefined && part.articles.length > 0) tally.noteSummary(null);
    gathered.add(part);
  }
  return joinContents(file, [dropRepeatedEnds(gathered.contents(), file), ...tally.notes(file)]);
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
