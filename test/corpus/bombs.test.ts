import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";
import { openLineSplitter } from "../../src/corpus/record/line-splitter.ts";
import { readFiles } from "./read-files.ts";

const megabyte = 1024 * 1024;
const article = (id: string) => `${JSON.stringify({ id, publishedOn: "2024-03-05", body: `It rains in ${id}.` })}\n`;
const tooAlike = " unpacks to more than 200 times its size, as no text does";

const tooManyLines = ":2000000 is the last line that is read; split the file into several";

describe("a packed file", () => {
  it.each([
    ["nothing but newlines", "a.jsonl.gz", Buffer.alloc(25 * megabyte, "\n"), tooManyLines],
    ["words on one line", "a.jsonl.gz", Buffer.alloc(25 * megabyte, "well "), tooAlike],
    ["nothing but spaces", "a.txt.gz", Buffer.alloc(25 * megabyte, " "), tooAlike],
    ["zeros", "a.json.gz", Buffer.alloc(25 * megabyte, "0,"), tooAlike],
    ["zeros in a table", "a.csv.gz", Buffer.alloc(25 * megabyte, "0,"), tooAlike],
    ["tags", "a.html.gz", Buffer.alloc(25 * megabyte, "<b>"), tooAlike],
  ])("of %s is refused, and the rest is loaded", async (_, name, bytes, message) => {
    const { articles, problems } = await readFiles({ [name]: gzipSync(bytes), "b.jsonl": article("b") });
    expect(articles.map(({ id }) => id)).toEqual(["b"]);
    expect(problems).toEqual([`${name}${message}`]);
  });

  it("of one short text again and again is read", async () => {
    const { articles } = await readFiles({ "a.txt.gz": gzipSync(`date 2024-03-05 ${"It rains. ".repeat(100_000)}`) });
    expect(articles).toHaveLength(1);
  });

  it("of many articles is read whole, line by line", async () => {
    const ids = Array.from({ length: 20_000 }, (_, number) => `town-${number}`);
    const { articles, problems } = await readFiles({ "a.jsonl.gz": gzipSync(ids.map(article).join("")) });
    expect(articles.map(({ id }) => id)).toEqual(ids);
    expect(problems).toEqual([]);
  });

  it("that was fetched may unpack to less", async () => {
    const bytes = gzipSync(article("a").repeat(3));
    expect(await parseArticles(bytes, "a.jsonl.gz", { mostBytes: 100 })).toEqual({
      articles: [],
      problems: [
        { file: "a.jsonl.gz", line: null, message: "unpacks to more than 100 bytes; split it into several files" },
      ],
    });
  });
});

describe("a file of lines", () => {
  it("of which one is too long to be an article loses only that one", async () => {
    const long = `${JSON.stringify({ id: "long", publishedOn: "2024-03-05", body: "x".repeat(17 * megabyte) })}\n`;
    const { articles, problems } = await readFiles({ "a.jsonl": article("a") + long + article("b") });
    expect(articles.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(problems).toEqual(["a.jsonl:2 is longer than 16777216 bytes, expected one article"]);
  });

  it("has no more lines than anybody writes", async () => {
    const { articles, problems } = await readFiles({ "a.jsonl": article("a") + "\n".repeat(2_500_000) + article("b") });
    expect(articles.map(({ id }) => id)).toEqual(["a"]);
    expect(problems).toEqual(["a.jsonl:2000000 is the last line that is read; split the file into several"]);
  });

  it("of which very many are damaged has a thousand listed, and reads on", async () => {
    const { articles, problems } = await readFiles({ "a.jsonl": "x\n".repeat(5000) + article("b") });
    expect(articles.map(({ id }) => id)).toEqual(["b"]);
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)).toBe("a.jsonl has 4000 more problems, which are not listed");
  });
});

describe("front matter", () => {
  const keys = (count: number) => Array.from({ length: count }, (_, number) => `k${number}: 1\n`).join("");

  const nest = (line: (depth: number) => string, depths: number) =>
    `a:\n${Array.from({ length: depths }, (_, depth) => line(depth + 1)).join("\n")}\n`;

  it.each([
    ["very many names", keys(70_000), "is too long, expected at most 250000 characters"],
    ["more names than an article states", keys(5000), "has 5001 names, expected at most 200"],
    ["a name twice", "title: A\ntitle: B\n", 'is not YAML: "title" stands there twice', 4],
    ["lists in lists", `${"[".repeat(240_000)}\n`, "is nested too deep, expected at most 50 lists and mappings", 3],
    ["lists in lists on one line", `a:\n${"- ".repeat(50_000)}\n`, "is nested too deep", 4],
    ["lists in lists below one another", nest((depth) => `${" ".repeat(depth)}-`, 400), "is nested too deep", 53],
    ["mappings in mappings", `title: ${"{a: ".repeat(5000)}\n`, "is nested too deep", 3],
    ["mappings below one another", nest((depth) => `${" ".repeat(depth)}a:`, 400), "is nested too deep", 52],
  ])("with %s is refused", async (_, frontMatter, message, line = 1) => {
    const { articles, problems } = await readFiles({
      "a.md": `---\npublishedOn: 2024-03-05\n${frontMatter}---\nIt rains.`,
      "b.jsonl": article("b"),
    });
    expect(articles.map(({ id }) => id)).toEqual(["b"]);
    expect(problems).toEqual([expect.stringContaining(`a.md:${line} front matter ${message}`)]);
  });
});

describe("a record with more names than anybody states", () => {
  const record = (names: number) => ({
    ...Object.fromEntries(Array.from({ length: names - 3 }, (_, at) => [`name${at}`, "13/03/2025"])),
    ...JSON.parse(article("a")),
  });
  const row = (names: number) => [Object.keys(record(names)), Object.values(record(names))].join("\n");

  it.each<[string, (names: number) => string, string]>([
    ["a.jsonl", (names) => JSON.stringify(record(names)), "a.jsonl:1"],
    ["a.json", (names) => JSON.stringify(record(names)), "a.json"],
    ["a.json", (names) => JSON.stringify([record(names)]), "a.json"],
    ["a.csv", row, "a.csv:2"],
  ])("is refused in %s, and no other is", async (name, write, place) => {
    const refused = await readFiles({ [name]: write(10_001), "b.jsonl": article("b") });
    expect(refused.articles.map(({ id }) => id)).toEqual(["b"]);
    expect(refused.problems).toEqual([`${place} has 10001 names, expected at most 10000`]);
    expect((await readFiles({ [name]: write(10_000) })).articles.map(({ id }) => id)).toEqual(["a"]);
  });
});

describe("a table of other names", () => {
  it("may have very many", async () => {
    const names = Array.from({ length: 40_000 }, (_, number) => `Ann ${number}: [A${number}]\n`);
    const { aliases, problems } = await readFiles({ "aliases.yaml": names.join(""), "b.jsonl": article("b") });
    expect(problems).toEqual([]);
    expect(aliases.size).toBe(40_000);
  });
});

describe("lines that come in pieces", () => {
  const split = (pieces: readonly string[], longest: number) => {
    const splitter = openLineSplitter(longest);
    const lines = pieces.flatMap((piece) => [...splitter.push(Buffer.from(piece))]);
    return [...lines, ...splitter.end()].map(({ number, bytes }) => [number, bytes && Buffer.from(bytes).toString()]);
  };

  it.each([
    [
      "one piece",
      ["one\ntwo\n"],
      [
        [1, "one"],
        [2, "two"],
      ],
    ],
    [
      "a line in three pieces",
      ["o", "n", "e\ntwo"],
      [
        [1, "one"],
        [2, "two"],
      ],
    ],
    [
      "a piece that ends with a line",
      ["one\n", "two"],
      [
        [1, "one"],
        [2, "two"],
      ],
    ],
    [
      "empty lines, which are counted",
      ["\n\none\n", "\n", "\ntwo"],
      [
        [3, "one"],
        [6, "two"],
      ],
    ],
    ["nothing", [], []],
    [
      "a line that is too long",
      ["onetwo", "three\nfour"],
      [
        [1, null],
        [2, "four"],
      ],
    ],
  ])("are whole: %s", (_, pieces, expected) => {
    expect(split(pieces, 6)).toEqual(expected);
  });
});
