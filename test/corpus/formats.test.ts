import { describe, expect, it } from "vitest";
import { type Files, readFiles } from "./read-files.ts";

const kinds =
  ".txt, .md, .markdown, .mdx, .jsonl, .ndjson, .json, .csv, .tsv, .html, .htm, .mhtml, .mht, .xml, .rss, .atom, each also with .gz, or the corpus's one aliases.yaml or feeds.yaml";
const bytes = (...values: number[]) => Uint8Array.from(values);
const jsonLine = (article: object) =>
  `${JSON.stringify({ publishedOn: "2024-03-05", body: "It rains.", ...article })}\n`;
const frontMatter = (...lines: string[]) => ["---", "publishedOn: 2024-03-05", ...lines, "---", "It rains."].join("\n");

describe("a file that loads", () => {
  it.each<[string, Files, object]>([
    [
      "keeps white space as it stands",
      { "a.txt": " date 2024-03-05  It\trains.  \n\n" },
      { body: " It\trains.  \n\n" },
    ],
    ["may begin without the space", { "a.txt": "date 2024-03-05 It rains." }, { body: "It rains." }],
    ["may have the date on a line of its own", { "a.txt": "date 2024-03-05\n\nIt rains." }, { body: "\nIt rains." }],
    ["loses a byte order mark", { "a.txt": "\uFEFFdate 2024-03-05 It rains." }, { body: "It rains." }],
    ["gets one kind of line end", { "a.txt": "date 2024-03-05 It\r\nrains\rhere." }, { body: "It\nrains\nhere." }],
    ["may have a leap day", { "a.txt": "date 2024-02-29 It rains." }, { publishedOn: "2024-02-29" }],
    ["may be written in any letters", { "a.txt": "date 2024-03-05 下雨了 👋🏽 é" }, { body: "下雨了 👋🏽 é" }],
    ["may hold a NUL", { "a.txt": "date 2024-03-05 It \0 rains." }, { body: "It \0 rains." }],
    ["may have its extension in capitals", { "A.TXT": "date 2024-03-05 It rains." }, { id: "A" }],
    ["is called by its file, wherever it lies", { "2024/03/a.txt": "date 2024-03-05 It rains." }, { id: "a" }],
    ["keeps a year in front matter as text", { "a.md": frontMatter("title: 1984") }, { title: "1984" }],
    ["keeps zeros in front matter", { "a.md": frontMatter("id: 007") }, { id: "007" }],
    ["takes YAML's null for not stated", { "a.md": frontMatter("title: ~", "author:") }, { title: null, author: null }],
    [
      "may state its date in quotation marks",
      { "a.md": '---\npublishedOn: "2024-03-05"\n---\nIt rains.' },
      { publishedOn: "2024-03-05" },
    ],
    [
      "may have a rule in its body",
      { "a.md": `${frontMatter()}\n---\nIt pours.` },
      { body: "It rains.\n---\nIt pours." },
    ],
    [
      "may have Windows line ends",
      { "a.md": frontMatter("title: Rain").replaceAll("\n", "\r\n") },
      { title: "Rain", body: "It rains." },
    ],
    [
      "takes an empty text for not stated",
      { "a.jsonl": jsonLine({ title: "", url: " " }) },
      { title: null, url: null },
    ],
    [
      "takes null for not stated",
      { "a.jsonl": jsonLine({ id: null, publisher: null }) },
      { id: "a:1", publisher: null },
    ],
    ["may hold fields that are not ours", { "a.jsonl": jsonLine({ wordCount: 2, __proto__: null }) }, { id: "a:1" }],
    ["has its title on one line", { "a.jsonl": jsonLine({ title: " Rain\n  again " }) }, { title: "Rain again" }],
    ["keeps the spaces of a body", { "a.jsonl": jsonLine({ body: " It rains.\r\n" }) }, { body: " It rains.\n" }],
    ["is called by its line", { "a.jsonl": `\n\r\n${jsonLine({})}` }, { id: "a:3" }],
    [
      "keeps a link as written",
      { "a.jsonl": jsonLine({ url: "HTTPS://Example.org/a?b=c" }) },
      { url: "HTTPS://Example.org/a?b=c" },
    ],
    [
      "may hold a line separator of Unicode",
      { "a.jsonl": jsonLine({ body: "It\u2028rains." }) },
      { body: "It\u2028rains." },
    ],
  ])("%s", async (_why, files, expected) => {
    const { articles, problems } = await readFiles(files);
    expect(problems).toEqual([]);
    expect(articles).toEqual([expect.objectContaining(expected)]);
  });
});

describe("a file that does not load", () => {
  it.each<[string, Files, string]>([
    ["an empty file", { "a.txt": "" }, "a.txt is empty"],
    ["an empty file of another kind", { "a.jsonl": "\uFEFF \n" }, "a.jsonl is empty"],
    [
      "front matter alone",
      { "a.md": "---\ndate: 2024-03-05\n---\n" },
      "a.md:1 body is missing, expected the article's text",
    ],
    [
      "a word for a date",
      { "a.txt": "date yesterday It rains." },
      'a.txt:1 publishedOn is "yesterday", expected YYYY-MM-DD',
    ],
    [
      "a year alone",
      { "a.md": "---\npublishedOn: 2024\n---\nIt rains." },
      'a.md:2 publishedOn is "2024", expected YYYY-MM-DD, because it states no day',
    ],
    [
      "the number of a day in a spreadsheet",
      { "a.jsonl": jsonLine({ publishedOn: 45356 }) },
      "a.jsonl:1 publishedOn is 45356, expected YYYY-MM-DD",
    ],
    [
      "a leap day in another year",
      { "a.txt": "date 2023-02-29 It rains." },
      'a.txt:1 publishedOn is "2023-02-29", expected a day of the calendar as YYYY-MM-DD',
    ],
    [
      "no front matter's end",
      { "a.md": "---\ntitle: Rain\n" },
      'a.md:1 has front matter without an end, expected another line "---"',
    ],
    [
      "no date in front matter",
      { "a.md": "---\ntitle: Rain\n---\nIt rains." },
      "a.md:1 publishedOn is missing, expected YYYY-MM-DD",
    ],
    ["a list for a title", { "a.md": frontMatter("title: [Rain]") }, 'a.md:3 title is ["Rain"], expected text'],
    [
      "front matter that is a list",
      { "a.md": "---\n- Rain\n---\nIt rains." },
      "a.md:1 front matter is not a YAML mapping, expected lines like name: value",
    ],
    [
      "a link that is none",
      { "a.md": frontMatter("url: courier.example/rain") },
      'a.md:3 url is "courier.example/rain", expected a link that begins with http:// or https://',
    ],
    [
      "a script for a link",
      { "a.jsonl": jsonLine({ url: "javascript:alert(1)" }) },
      'a.jsonl:1 url is "javascript:alert(1)", expected a link that begins with http:// or https://',
    ],
    [
      "a link with a space in it",
      { "a.jsonl": jsonLine({ url: "https://a.example/b c" }) },
      'a.jsonl:1 url is "https://a.example/b c", expected a link that begins with http:// or https://',
    ],
    [
      "a body of blanks",
      { "a.jsonl": jsonLine({ body: " \n\t" }) },
      "a.jsonl:1 body is missing, expected the article's text",
    ],
    ["a body that is no text", { "a.jsonl": jsonLine({ body: [17] }) }, "a.jsonl:1 body is [17], expected text"],
    [
      "half a character",
      { "a.jsonl": '{"publishedOn":"2024-03-05","body":"It \\ud83d rains."}' },
      'a.jsonl:1 body is "It \\ud83d rains.", expected text without broken characters',
    ],
    ["a line that is a list", { "a.jsonl": "[1]\n" }, "a.jsonl:1 is not a JSON object, expected one article: {…}"],
    [
      "Latin-1",
      { "a.txt": Buffer.from("date 2024-03-05 It\nis café.", "latin1") },
      "a.txt:2 is not UTF-8 text; save it as UTF-8",
    ],
    [
      "an odd byte of UTF-16",
      { "a.md": Buffer.from([0xff, 0xfe, 0x2d]) },
      "a.md:1 is not UTF-8 text; save it as UTF-8",
    ],
    ["a picture", { "a.png": bytes(0x89, 0x50) }, `a.png is of an unknown kind, expected ${kinds}`],
    ["a file without an extension", { notes: "It rains." }, `notes is of an unknown kind, expected ${kinds}`],
    ["aliases in a subfolder", { "b/aliases.yaml": "A: B" }, `b/aliases.yaml is of an unknown kind, expected ${kinds}`],
  ])("%s is a problem that says where and what was expected", async (_why, files, expected) => {
    const { articles, problems } = await readFiles(files);
    expect(problems).toEqual([expected]);
    expect(articles).toEqual([]);
  });

  it("does not fill the report with a value of a whole page", async () => {
    const { problems } = await readFiles({ "a.jsonl": jsonLine({ publishedOn: "x".repeat(1e6) }) });
    expect(problems.map((problem) => problem.length)).toEqual([expect.toSatisfy((length) => length < 150)]);
  });

  it("costs only itself: the lines around a bad one load", async () => {
    const bad = Buffer.concat([Buffer.from('{"body":"'), bytes(0xff), Buffer.from('"}\n')]);
    const files = { "a.jsonl": Buffer.concat([Buffer.from(jsonLine({})), bad, Buffer.from(`{\n${jsonLine({})}`)]) };
    const { articles, problems } = await readFiles(files);
    expect(articles.map(({ id }) => id)).toEqual(["a:1", "a:4"]);
    expect(problems).toEqual([
      "a.jsonl:2 is not UTF-8 text; save it as UTF-8",
      "a.jsonl:3 is not JSON, expected one article on one line: {…}",
    ]);
  });
});

describe("front matter", () => {
  it("with a field that does not exist loads, and says so", async () => {
    const { articles, problems } = await readFiles({ "a.md": frontMatter("publishr: The Courier", "body: Sun.") });
    expect(articles).toEqual([expect.objectContaining({ publisher: null, body: "It rains." })]);
    expect(problems).toEqual([
      'a.md:3 has the unknown field "publishr"; did you mean publisher?',
      'a.md:4 "body" is not used: the body is the text below the front matter',
    ]);
  });

  it("names every fault at once", async () => {
    const { problems } = await readFiles({ "a.md": "---\nurl: none\ntitle: [a]\n---\n" });
    expect(problems).toHaveLength(4);
  });

  it.each([
    ["a field given twice", "title: Rain\ntitle: Sun"],
    ["a colon in an unquoted title", "title: Rain: again"],
    ["brackets that do not close", "title: [Rain"],
    ["an anchor that refers to itself", "title: &a [*a]"],
    ["a type of another program", "title: !!binary UmFpbg=="],
    ["a thousand brackets", `title: ${"[".repeat(1000)}`],
  ])("with %s is a problem with its line", async (_what, lines) => {
    const { articles, problems } = await readFiles({ "a.md": frontMatter(lines) });
    expect(articles).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/^a\.md:[34] /)]);
  });
});
