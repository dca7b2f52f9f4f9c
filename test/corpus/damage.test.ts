import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAliases } from "../../src/corpus/aliases.ts";
import { formats } from "../../src/corpus/formats.ts";
import { type Format, refuseFile } from "../../src/corpus/text/format.ts";
import { hostileLength, startClock } from "../clock.ts";

const file = { path: "corpus/sample.x", name: "sample" };

const page =
  '<html><head><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-05"}</script>' +
  '<meta property="og:title" content="Rain"></head><body><article><p>It rains in the town all day long, said Anna.</p>' +
  "<p>It pours, she said, and it will pour tomorrow, and the day after that.</p></article></body></html>";
const packed = `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${page.replaceAll("=", "=3D")}\n--b--\n`;
const rss =
  "<rss><channel><title>Courier</title><item><pubDate>Tue, 05 Mar 2024 23:30:00 -0500</pubDate>" +
  "<description>It &lt;b&gt;rains&lt;/b&gt;.</description></item></channel></rss>";

const formSamples: Readonly<Record<string, string>> = {
  ".json": '[{"id":"a","publishedOn":"2024-03-05","body":"It \\"rains\\"."},{"publishedOn":"2024-03-06","body":"é"}]',
  ".csv": 'id,publishedOn,body\na,2024-03-05,"It ""rains"".\n\nIt pours."\nb,2024-03-06,é\n',
  ".html": page,
  ".htm": page,
  ".mhtml": packed,
  ".mht": packed,
  ".xml": rss,
  ".rss": rss,
  ".atom":
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><published>2024-03-05T10:00:00Z</published>' +
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It rains.</p></div></content></entry></feed>',
  ".txt": " date 2024-03-05 It rains.\r\n\r\n“Always,” said Anna.\n",
  ".md":
    '---\ntitle: "Rain: again"\nid: [a, &b {c: *b}]\npublishedOn: 2024-03-05\nurl: https://a.example/b\n---\nIt rains.\n',
  ".jsonl":
    '{"id":"a","publishedOn":"2024-03-05","body":"It \\"rains\\" \\u00e9."}\n\n{"publishedOn":"2024-03-06","body":"é"}\n',
};

const { ".csv": table = "", ".jsonl": lines, ".md": text } = formSamples;
const samples: Readonly<Record<string, string | undefined>> = {
  ...formSamples,
  ".markdown": text,
  ".mdx": text,
  ".ndjson": lines,
  ".tsv": table.replaceAll(",", "\t"),
};

/** What a file suffers: bytes overwritten, cut out or put in, anywhere in it. */
const wound = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.integer({ min: 0, max: 6 }),
  put: fc.uint8Array({ maxLength: 4 }),
});

function damage(bytes: Uint8Array, wounds: readonly { at: number; removed: number; put: Uint8Array }[]): Uint8Array {
  return wounds.reduce((before, { at, removed, put }) => {
    const start = Math.floor(at * before.length);
    return Buffer.concat([before.subarray(0, start), put, before.subarray(start + removed)]);
  }, bytes);
}

const cases = formats.flatMap((format) => format.extensions.map((extension): [string, Format] => [extension, format]));

describe("damaged files", () => {
  it.each(cases)(
    "of the form %s are articles or problems, never nothing and never a crash",
    async (extension, format) => {
      const sample = Buffer.from(samples[extension] ?? "");
      await fc.assert(
        fc.asyncProperty(fc.array(wound, { maxLength: 4 }), async (wounds) => {
          const bytes = damage(sample, wounds);
          const { articles, problems } = await format.parse(bytes, file);
          const text = Buffer.from(bytes).toString("utf8").replaceAll("\uFEFF", "");
          const units = extension === ".jsonl" ? text.split("\n").filter((line) => /\S/.test(line)).length : 1;
          if (extension === ".txt" || extension === ".md" || extension === ".jsonl")
            expect(new Set([...articles, ...problems].map(({ line }) => line ?? 1)).size).toBeGreaterThanOrEqual(units);
          else expect(articles.length + problems.length).toBeGreaterThan(0);
          for (const { article } of articles) {
            expect(article.publishedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
            expect(article.body).toMatch(/\S/);
            expect(article.body).not.toMatch(/\r|\p{Surrogate}/u);
            expect(article.id).not.toBe("");
          }
          for (const problem of problems) expect(problem.message).not.toMatch(/\n/);
        }),
        { numRuns: 300 },
      );
    },
  );

  it.each(cases)("of the form %s may be any bytes", async (_extension, format) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
        const { articles, problems } = await format.parse(bytes, file);
        return (
          articles.length + problems.length > 0 ||
          !/\S/.test(Buffer.from(bytes).toString("latin1").replaceAll("\u00ef\u00bb\u00bf", ""))
        );
      }),
      { numRuns: 200 },
    );
  });

  it("of aliases give problems or names", () => {
    const sample = Buffer.from("Ann Lee: [Annie, 'A. L.']\nBo Li: &b\n  - B\n");
    fc.assert(
      fc.property(fc.array(wound, { maxLength: 4 }), (wounds) => {
        const { aliases, problems } = readAliases(damage(sample, wounds), "aliases.yaml");
        for (const names of aliases.values()) expect(names.length).toBeGreaterThan(0);
        for (const problem of problems) expect(problem.message).not.toMatch(/\n/);
      }),
      { numRuns: 1000 },
    );
  });

  it("have a sample for every form", () => {
    expect(cases.map(([extension]) => extension).filter((extension) => !samples[extension])).toEqual([]);
    expect(refuseFile(file, 1, "is bad").problems).toEqual([{ file: "corpus/sample.x", line: 1, message: "is bad" }]);
  });
});

describe("hostile files are read in the time of their size", () => {
  it.each<[string, string, string]>([
    ["a header that does not end", ".txt", ` date ${"9".repeat(hostileLength(1e6))}`],
    ["dashes and spaces", ".md", `---\n${"\n---- ".repeat(hostileLength(2e5))}`],
    ["a line of spaces behind dashes", ".md", `---\na: b\n---${" ".repeat(hostileLength(1e6))}x`],
    ["brackets", ".md", `---\n${"[{".repeat(3e4)}\n---\n`],
    ["front matter of a megabyte", ".md", `---\n${"a: b\n".repeat(3e5)}---\n`],
    ["anchors that multiply", ".md", `---\n${multiply()}---\nIt rains.`],
    ["lines of nothing", ".jsonl", "\n".repeat(hostileLength(2e5))],
    ["lines of faults", ".jsonl", "{\n".repeat(hostileLength(3e4))],
    ["brackets without end", ".jsonl", "[".repeat(1e6)],
    [
      "a record of very many fields",
      ".json",
      `[{${Array.from({ length: hostileLength(3e5) }, (_, n) => `"boddy${n}":1`).join()}}]`,
    ],
    [
      "a title of blanks",
      ".jsonl",
      JSON.stringify({ publishedOn: "2024-03-05", body: "a", title: `a${" ".repeat(hostileLength(1e6))}b` }),
    ],
  ])("%s", async (_what, extension, text) => {
    const format = cases.find(([known]) => known === extension)?.[1];
    const clock = startClock();
    const contents = await format?.parse(Buffer.from(text), file);
    clock.expectUnder(2000);
    expect(contents).toBeDefined();
  });
});

/** Each line doubles the one before: 2^30 texts if anything resolved them. */
function multiply(): string {
  const lines = Array.from({ length: 30 }, (_, index) => `k${index + 1}: &k${index + 1} [*k${index}, *k${index}]\n`);
  return `k0: &k0 lol\n${lines.join("")}`;
}
