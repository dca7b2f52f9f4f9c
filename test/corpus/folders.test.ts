import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { describeProblem } from "../../src/corpus/text/problem.ts";
import { readFiles } from "./read-files.ts";

const rain = "date 2024-03-05 It rains.";
const shipped = new URL("../../corpus", import.meta.url).pathname;

describe("the shipped corpus", () => {
  it("loads without a problem, its two articles byte for byte behind the date", async () => {
    const { articles, problems } = await readCorpus(shipped);
    expect(problems).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual(["000_875932236bdd36b1", "001_3b0842cabaf24758"]);
    for (const { id, publishedOn, body } of articles)
      expect(` date ${publishedOn} ${body}`).toBe(await readFile(`${shipped}/${id}.txt`, "utf8"));
  });

  it("states no title, outlet, byline or link, because its articles do not", async () => {
    const { articles } = await readCorpus(shipped);
    for (const article of articles)
      expect(article).toMatchObject({ title: null, publisher: null, author: null, url: null });
  });

  it("has not been changed", async () => {
    const digest = async (id: string) =>
      createHash("sha256")
        .update(await readFile(`${shipped}/${id}.txt`))
        .digest("hex");
    expect(await digest("000_875932236bdd36b1")).toBe(
      "3ef01cd7f07c217bd2853c9dfaf8c473a49f33830ef5fca156131dca98f4c918",
    );
    expect(await digest("001_3b0842cabaf24758")).toBe(
      "955b634978b402f888e684f986c78ca11ac8b3b79e33620c85483ecc5b9bcdbc",
    );
  });

  it("knows Sean Combs by the names of his stage", async () => {
    const { aliases } = await readCorpus(shipped);
    expect(aliases.get("Sean Combs")).toEqual(expect.arrayContaining(["Diddy", "P. Diddy", "Puff Daddy"]));
  });
});

describe("a folder", () => {
  it("is read by name, with its subfolders, without what only stands beside articles", async () => {
    const { articles, problems } = await readFiles({
      "b.txt": rain,
      "a/z.txt": rain,
      "c.txt": rain,
      "README.md": "# About",
      "a/readme.txt": "About",
      LICENSE: "All rights reserved.",
      ".hidden.txt": rain,
      ".git/d.txt": rain,
    });
    expect(articles.map(({ id }) => id)).toEqual(["z", "b", "c"]);
    expect(problems).toEqual([]);
  });

  it("keeps an article whose name only begins like a licence or a readme", async () => {
    const { articles } = await readFiles({ "licensed-to-sell.txt": rain, "readmes.txt": rain });
    expect(articles).toHaveLength(2);
  });

  it("keeps the first of two articles with one id, and says where both are", async () => {
    const other = '{"id":"a","publishedOn":"2024-03-06","body":"It pours."}';
    const { articles, problems } = await readFiles({ "b.jsonl": `${other}\n${other}`, "b/a.txt": rain, "a.md": "no" });
    expect(articles).toEqual([expect.objectContaining({ id: "a", publishedOn: "2024-03-05" })]);
    expect(problems.slice(1)).toEqual([
      'b.jsonl:1 has the id "a", which b/a.txt has already; give one of them another id',
      'b.jsonl:2 has the id "a", which b/a.txt has already; give one of them another id',
    ]);
  });

  it("that links to itself is read once", async () => {
    const { articles, problems } = await readFiles({ "a/b.txt": rain }, async (folder) => {
      await symlink(folder, join(folder, "a/again"));
      await symlink(join(folder, "a"), join(folder, "zz"));
    });
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it.each<[string, (folder: string) => Promise<unknown>, string]>([
    [
      "a link to nothing",
      (f) => symlink("gone", join(f, "b.txt")),
      "b.txt is not there, expected a folder of articles or a file",
    ],
    ["a link to itself", (f) => symlink("b.txt", join(f, "b.txt")), "b.txt cannot be read (ELOOP)"],
    [
      "a link to a file elsewhere",
      (f) => symlink(join(shipped, "README.md"), join(f, "b.txt")),
      "b.txt is a link that leads out of the corpus, expected one within it; copy the file",
    ],
    [
      "a link to a folder elsewhere",
      (f) => symlink(shipped, join(f, "b.txt")),
      "b.txt is a link that leads out of the corpus, expected one within it; copy the file",
    ],
    [
      "a link to the folder above",
      (f) => symlink("..", join(f, "b.txt")),
      "b.txt is a link that leads out of the corpus, expected one within it; copy the file",
    ],
    [
      "a device",
      (f) => symlink("/dev/zero", join(f, "b.txt")),
      "b.txt is a link that leads out of the corpus, expected one within it; copy the file",
    ],
    [
      "a pipe that nobody writes to",
      (f) => promisify(execFile)("mkfifo", [join(f, "b.txt")]),
      "b.txt is neither a file nor a folder",
    ],
    [
      "a file that is too large",
      (f) => writeHole(join(f, "b.txt"), 2 ** 33),
      "b.txt has 8589934592 bytes, expected at most 268435456; split it into several files",
    ],
  ])("with %s has a problem, and the rest loads", async (_what, prepare, expected) => {
    const { articles, problems } = await readFiles({ "a.txt": rain, "c.txt": rain }, async (folder) => {
      await prepare(folder);
    });
    expect(articles).toHaveLength(2);
    expect(problems).toEqual([expected]);
  });

  it("whose file is very deep is read", async () => {
    const { articles } = await readFiles({ [`${"a/".repeat(200)}b.txt`]: rain });
    expect(articles).toHaveLength(1);
  });

  it("with nothing in it has neither articles nor problems", async () => {
    expect(await readFiles({})).toEqual({ articles: [], problems: [], aliases: new Map(), feeds: [] });
  });
});

describe("a path", () => {
  it("may name a single file", async () => {
    await readFiles({ "a.txt": rain, "b.txt": rain }, async (folder) => {
      const { articles } = await readCorpus(join(folder, "b.txt"));
      expect(articles.map(({ id }) => id)).toEqual(["b"]);
    });
  });

  it.each([["no-such-folder"], ["no-such-folder/a.txt"], [""], ["a\0b"], ["x".repeat(5000)]])(
    "that leads nowhere is one problem: %s",
    async (path) => {
      const { articles, problems } = await readCorpus(path);
      expect(articles).toEqual([]);
      expect(problems.map(describeProblem)).toEqual([expect.stringContaining(path.replace("\0", "␀"))]);
    },
  );

  it("is shown in problems as its owner wrote it", async () => {
    const { problems } = await readCorpus("./no-such-folder");
    expect(problems.map(describeProblem)).toEqual([
      "./no-such-folder is not there, expected a folder of articles or a file",
    ]);
  });
});

describe("aliases", () => {
  it.each<[string, string, object, readonly string[]]>([
    ["several names", "Ann Lee: [Annie, A. L.]", { "Ann Lee": ["Annie", "A. L."] }, []],
    ["a list with dashes", "Ann Lee:\n  - Annie\n  - '007'", { "Ann Lee": ["Annie", "007"] }, []],
    ["one name without brackets", "Ann Lee: Annie", { "Ann Lee": ["Annie"] }, []],
    ["nothing but a remark", "# none yet", {}, []],
    [
      "an entry without names",
      "Ann Lee:\nBo Li: [B]",
      { "Bo Li": ["B"] },
      ['aliases.yaml:1 "Ann Lee" has no list of other names, expected ["One name", "Another"]'],
    ],
    [
      "a mapping for names",
      "Bo Li: [B]\nAnn Lee: {a: b}",
      { "Bo Li": ["B"] },
      ['aliases.yaml:2 "Ann Lee" has no list of other names, expected ["One name", "Another"]'],
    ],
    [
      "a list in the list",
      "Ann Lee: [[a]]",
      {},
      ['aliases.yaml:1 "Ann Lee" has no list of other names, expected ["One name", "Another"]'],
    ],
    ["a list of entries", "- Ann Lee", {}, ["aliases.yaml:1 is not a YAML mapping, expected lines like name: value"]],
    [
      "a name that is a list",
      "? [a]\n: b\nBo Li: [B]",
      { "Bo Li": ["B"] },
      ["aliases.yaml:1 has a name that is not text"],
    ],
    ["one name twice", "Ann: [a]\nAnn: [b]", {}, ['aliases.yaml:2 is not YAML: "Ann" stands there twice']],
  ])("with %s", async (_what, text, expected, expectedProblems) => {
    const { aliases, problems } = await readFiles({ "aliases.yaml": text });
    expect(Object.fromEntries(aliases)).toEqual(expected);
    expect(problems).toEqual(expectedProblems);
  });

  it("that are not UTF-8 are a problem", async () => {
    const { aliases, problems } = await readFiles({ "aliases.yaml": Uint8Array.of(0x41, 0x3a, 0x20, 0xff) });
    expect(aliases.size).toBe(0);
    expect(problems).toEqual(["aliases.yaml:1 is not UTF-8 text; save it as UTF-8"]);
  });
});

async function writeHole(path: string, bytes: number): Promise<void> {
  await writeFile(path, "");
  await truncate(path, bytes);
}
