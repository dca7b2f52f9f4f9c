import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type Files, readFiles } from "./read-files.ts";

const first = "The harbour bridge closes on Monday, the town said, and the buses will take the long way round the bay.";
const second = "“Nobody will be cut off,” said the mayor, who had promised a ferry that runs all night, every night.";
const article = `<article><p>${first}</p><p>${second}</p></article>`;
const linked = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", datePublished: "2024-03-05", ...fields })}</script>`;
const openGraph =
  '<meta property="og:title" content="Bridge &amp; ferry"><meta property="og:site_name" content="The Example Courier">' +
  '<meta property="article:published_time" content="2024-03-05T23:30:00-05:00"><meta property="og:url" content="https://c.example/b">';
const atom = (entry: string) =>
  `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title>\n<entry>${entry}</entry></feed>`;
const rdf =
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">' +
  "<channel><title>Courier</title></channel><item><title>Rain</title><link>https://c.example/r</link><description>It rains.</description><d:date>2024-03-05T10:00+01:00</d:date></item></rdf:RDF>";

describe("what publishers write", () => {
  it.each<[string, Files, object]>([
    [
      "a page with Open Graph alone",
      { "a.html": `<head>${openGraph}</head><body>${article}</body>` },
      {
        title: "Bridge & ferry",
        publisher: "The Example Courier",
        publishedOn: "2024-03-05",
        url: "https://c.example/b",
        body: `${first}\n\n${second}`,
      },
    ],
    [
      "JSON-LD before Open Graph where they differ",
      { "a.html": `<head>${openGraph}${linked({ headline: "Bridge", articleBody: "One.\n\nTwo." })}</head>${article}` },
      { title: "Bridge", body: "One.\n\nTwo.", publisher: "The Example Courier" },
    ],
    [
      "an articleBody without paragraphs, whose paragraphs are in the page",
      { "a.html": `<head>${linked({ articleBody: `${first} ${second}` })}</head><body>${article}</body>` },
      { body: `${first}\n\n${second}` },
    ],
    [
      "an articleBody that the page does not hold",
      { "a.html": `<head>${linked({ articleBody: "Other words." })}</head><body>${article}</body>` },
      { body: "Other words." },
    ],
    [
      "several authors and a type with its address",
      {
        "a.html": `${linked({ "@type": "https://schema.org/ReportageNewsArticle", author: ["Anna", { name: "Ben" }] })}${article}`,
      },
      { author: "Anna, Ben" },
    ],
    [
      "a page that states its encoding",
      {
        "a.html": Buffer.from(
          `<meta charset="windows-1252">${linked({ articleBody: "At the café.\nIt rains." })}`,
          "latin1",
        ),
      },
      { body: "At the café.\nIt rains." },
    ],
    [
      "Atom with text of XHTML",
      {
        "a.atom": atom(
          '<id>tag:c.example,2024:1</id><title>Rain</title><author><name>Anna</name></author><link rel="self" href="https://c.example/x"/><link href="https://c.example/r"/>' +
            '<published>2024-03-05T10:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <b>rains</b> &amp; pours.</p><p>1 &lt; 2.</p></div></content>',
        ),
      },
      {
        id: "tag:c.example,2024:1",
        author: "Anna",
        url: "https://c.example/r",
        body: "It rains & pours.\n\n1 < 2.",
        publisher: "Courier",
      },
    ],
    [
      "Atom with plain text, in which a tag is only text",
      { "a.atom": atom("<published>2024-03-05</published><content>Use &lt;b&gt; here.</content>") },
      { body: "Use <b> here.", id: "a:1" },
    ],
    [
      "RSS 1.0",
      { "a.xml": rdf.replaceAll("description>", "content:encoded>") },
      { title: "Rain", publishedOn: "2024-03-05", body: "It rains." },
    ],
    [
      "a packed file",
      { "a.txt.gz": gzipSync(Buffer.from("date 2024-03-05 It rains.")) },
      { id: "a", body: "It rains." },
    ],
    [
      "a table with Windows line ends, a byte order mark and a blank row",
      { "a.csv": '\uFEFFpublishedOn,BODY\r\n\r\n2024-03-05,"It\r\nrains."\r\n' },
      { id: "a:3", body: "It\nrains." },
    ],
    [
      "an array of one in JSON",
      { "a.json": '[{"publishedOn":"2024-03-05","body":"It rains."}]' },
      { id: "a", body: "It rains." },
    ],
  ])("is read: %s", async (_what, files, expected) => {
    const { articles, problems } = await readFiles(files);
    expect(problems).toEqual([]);
    expect(articles).toEqual([expect.objectContaining(expected)]);
  });

  it.each<[string, Files, readonly string[], number]>([
    [
      "a row of another length",
      { "a.csv": 'publishedOn,body\n2024-03-05,"It\nrains."\n2024-03-06,It,pours\n2024-03-07,Sun\n' },
      ["a.csv:4 has 3 cells, expected 2 as in the first row"],
      2,
    ],
    ["a table of column names alone", { "a.csv": "publishedOn,body\n" }, ["a.csv:1 has no row below its first"], 0],
    [
      "front matter whose fault spans lines",
      { "a.md": "---\ntitle: {a\n  b\n  c: d: e\n---\nIt rains." },
      [expect.stringMatching(/^a\.md:\d front matter is not YAML: [^\n]*$/)],
      0,
    ],
    [
      "an element of another kind",
      { "a.json": '[7,{"publishedOn":"2024-03-05","body":"It rains."}]' },
      ["a.json article 1: is not a JSON object, expected one article: {…}"],
      1,
    ],
    [
      "JSON-LD that is none",
      { "a.html": `<head>\n<script type="application/ld+json">{,}</script>${openGraph}</head>${article}` },
      ["a.html:2 has JSON-LD that is not JSON; it is not used"],
      1,
    ],
    [
      "a date of no calendar in a feed",
      { "a.atom": atom("<published>2024-02-30T10:00:00Z</published><summary>It rains.</summary>") },
      ['a.atom:3 publishedOn is "2024-02-30T10:00:00Z", expected a day of the calendar as YYYY-MM-DD'],
      0,
    ],
    [
      "a feed that ends too early keeps the items before",
      { "a.rss": `${rdf.replace("</rdf:RDF>", "\n<item>")}` },
      [
        "a.rss:1 has only a summary of 1 of its items; add them by their links for the whole text",
        "a.rss:2 is not whole XML: unclosed tag: item",
      ],
      1,
    ],
    [
      "a sitemap",
      { "a.xml": "<urlset><url><loc>https://c.example/a</loc></url></urlset>" },
      ["a.xml:1 is a list of addresses, not of articles; add reads it"],
      0,
    ],
    [
      "XML of another kind",
      { "a.xml": "<svg></svg>" },
      ["a.xml:1 is XML of another kind, expected RSS, Atom, NITF or NewsML"],
      0,
    ],
    [
      "an encoding that its bytes do not fit",
      { "a.html": Buffer.from([...Buffer.from('<meta charset="shift_jis">'), 0x81, 0x00]) },
      ['a.html states the encoding "shift_jis", which its bytes do not fit'],
      0,
    ],
    [
      "half of a packed file",
      { "a.txt.gz": gzipSync(Buffer.from("date 2024-03-05 It rains.")).subarray(0, 25) },
      ["a.txt.gz is not whole gzip data, expected what gzip writes"],
      0,
    ],
  ])("costs only itself: %s", async (_what, files, expected, loaded) => {
    const { articles, problems } = await readFiles(files);
    expect(problems).toEqual(expected);
    expect(articles).toHaveLength(loaded);
  });
});
