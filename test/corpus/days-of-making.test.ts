import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";

async function read(name: string, contents: string) {
  const { articles, problems } = await parseArticles(Buffer.from(contents), name);
  return {
    days: articles.map(({ article }) => article.publishedOn),
    messages: problems.map(({ message }) => message),
  };
}

const json = (value: object) => JSON.stringify(value);
const link = "https://kyst.example/1";
const text = "The quay opens.";
const rss = (inner: string) =>
  `<rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Kystavis</title><item><title>Quay</title><link>${link}</link>${inner}<content:encoded>${text}</content:encoded></item></channel></rss>`;
const atom = (inner: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Kystavis</title><entry><title>Quay</title><id>${link}</id>${inner}<content>${text}</content></entry></feed>`;

const made = (name: string) =>
  `publishedOn is missing: "${name}" is when this was clipped or filled in, not when it came out; add published: YYYY-MM-DD`;

describe("the day on which a copy was made is not that of publication", () => {
  it.each<[string, string, string, string]>([
    [
      "a clipping of MarkDownload",
      "a.md",
      `---\ncreated: 2025-04-01T10:00:00\nsource: ${link}\n---\n${text}`,
      "created",
    ],
    [
      "a clipping with its title",
      "a.md",
      `---\ntitle: Quay\nurl: ${link}\ndate created: 2025-04-01\n---\n${text}`,
      "date created",
    ],
    [
      "a file that is named by the day of clipping",
      "2025-04-01-a.md",
      `---\ncreated: 2025-04-01\nsource: ${link}\n---\n${text}`,
      "created",
    ],
    [
      "a note of Joplin",
      "a.md",
      `---\ntitle: Quay\ncreated: 2025-04-01 08:00:00Z\nupdated: 2025-04-02 08:00:00Z\nsource: ${link}\n---\n${text}`,
      "created",
    ],
    [
      "an export in JSON",
      "a.json",
      json([{ title: "Quay", source_url: link, created_at: 1743465600, text }]),
      "created_at",
    ],
    ["a crawl in JSON lines", "a.jsonl", json({ url: link, timestamp: "2025-04-01T10:00:00Z", text }), "timestamp"],
    ["clippings within an object", "a.json", json({ notes: [{ url: link, created: "2025-04-01", text }] }), "created"],
    ["a form of Google", "a.csv", `Timestamp,Headline,Article\n4/1/2025 9:12:33,Quay,${text}\n`, "Timestamp"],
    ["a form with links", "a.csv", `Timestamp,Link,Text\n2025/04/01 9:12:33 AM GMT+1,${link},${text}\n`, "Timestamp"],
    ["a table of clippings", "a.tsv", `URL\tCreated\tText\n${link}\t2025-04-01\t${text}\n`, "Created"],
  ])("%s", async (_, name, contents, stated) => {
    expect(await read(name, contents)).toEqual({ days: [], messages: [made(stated)] });
  });

  it.each<[string, string, string]>([
    ["a note of one's own", "a.md", `---\ncreated: 2025-04-01\n---\n${text}`],
    ["what its system created", "a.json", json({ title: "Quay", created: "2025-04-01", body: text })],
    ["a log of texts", "a.csv", `timestamp,text\n2025-04-01 09:12:33,${text}\n`],
    [
      "a day of publication beside it",
      "a.csv",
      `Timestamp,Date,Headline,Text\n4/9/2025 9:12:33,2025-04-01,Quay,${text}\n`,
    ],
    ["a day in the name of the file", "2025-04-01-a.md", `---\ncreated: 2025-04-09\nsource: ${link}\n---\n${text}`],
    ["a feed that states no other", "a.atom", atom("<updated>2025-04-01T10:00:00Z</updated>")],
  ])("but is with %s", async (_, name, contents) => {
    expect(await read(name, contents)).toEqual({ days: ["2025-04-01"], messages: [] });
  });
});

describe("no weaker day stands in for one of publication that says nothing", () => {
  const missing = "publishedOn is missing, expected YYYY-MM-DD";
  it.each<[string, string, string, string]>([
    ["an empty pubDate", "a.rss", rss("<pubDate></pubDate><a:updated>2025-04-01T10:00:00Z</a:updated>"), missing],
    ["a pubDate of nothing", "a.rss", rss("<pubDate/><dcterms:created>2025-04-01</dcterms:created>"), missing],
    [
      "an unreadable pubDate",
      "a.rss",
      rss("<pubDate>N/A</pubDate><dcterms:created>2025-04-01</dcterms:created>"),
      'publishedOn is "N/A", expected YYYY-MM-DD',
    ],
    ["an empty published of Atom", "a.atom", atom("<published/><updated>2025-04-01T10:00:00Z</updated>"), missing],
    [
      "N/A in JSON",
      "a.json",
      json({ title: "Quay", published_at: "N/A", timestamp: "2025-04-01", text }),
      'published_at is "N/A", expected YYYY-MM-DD',
    ],
    ["an empty text in JSON", "a.jsonl", json({ title: "Quay", pubDate: "", timestamp: 1743465600, text }), missing],
    ["an empty cell", "a.csv", `pubDate,timestamp,text\n,2025-04-01,${text}\n`, missing],
    [
      "a dash in a cell",
      "a.csv",
      `published,created_at,text\n-,2025-04-01,${text}\n`,
      'published is "-", expected YYYY-MM-DD',
    ],
    [
      "N/A in front matter",
      "a.md",
      `---\npublished: N/A\ncreated: 2025-04-01\n---\n${text}`,
      'published is "N/A", expected YYYY-MM-DD',
    ],
  ])("%s", async (_, name, contents, message) => {
    expect(await read(name, contents)).toEqual({ days: [], messages: [message] });
  });
});
