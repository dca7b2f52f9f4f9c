import { describe, expect, it } from "vitest";
import { readFiles } from "./read-files.ts";

const article = (lines: string, body = "The quay opens.") => `---\npublishedOn: 2025-03-04\n${lines}\n---\n${body}\n`;
const notice = { on: "2025-03-09", text: "It was wrong." };

describe("what became of an article later", () => {
  it.each<[string, string]>([
    ["a line", "retracted: 2025-03-09 It was wrong."],
    ["a line with a colon", 'retracted: "2025-03-09: It was wrong."'],
    ["a line with a dash", "retracted: 2025-03-09 – It was wrong."],
    ["a line with a time", "retracted: 2025-03-09T10:00:00Z It was wrong."],
    ["a line with a day in words", 'retracted: "9 March 2025: It was wrong."'],
    ["a mapping", "retracted:\n  on: 2025-03-09\n  reason: It was wrong."],
    ["a mapping under other names", "retracted:\n  date: March 9, 2025\n  note: It was wrong."],
  ])("is read from %s", async (_, lines) => {
    const { articles, problems } = await readFiles({ "a.md": article(lines) });
    expect(articles[0]?.retracted).toEqual(notice);
    expect(problems).toEqual([]);
  });

  it("is read from a list of both", async () => {
    const lines = "corrected:\n  - date: 2025-03-09\n    note: It was wrong.\n  - 2025-03-10 And late.";
    const { articles } = await readFiles({ "a.md": article(lines) });
    expect(articles[0]?.corrected).toEqual([notice, { on: "2025-03-10", text: "And late." }]);
  });

  it.each(["false", "no", "0"])("is nothing where its file says %s", async (no) => {
    const { articles, problems } = await readFiles({ "a.md": article(`retracted: ${no}`) });
    expect(articles[0]).not.toHaveProperty("retracted");
    expect(problems).toEqual([]);
  });

  it.each<[string, string]>([
    ["true", 'retracted is "true", expected a day and what was made known: 2024-03-08 The …'],
    ["2025-03-09", 'retracted is "2025-03-09", expected also what was made known, behind the day: 2025-03-09 The …'],
    [
      "\n  reason: It was wrong.",
      'retracted is {"reason":"It was wrong."}, expected a day and what was made known: 2024-03-08 The …',
    ],
  ])("or what to write is said: %s", async (value, problem) => {
    const { articles, problems } = await readFiles({ "a.md": article(`retracted: ${value}`) });
    expect(articles).toEqual([]);
    expect(problems).toEqual([`a.md:3 ${problem}`]);
  });

  it.each([
    ["retraced: 2025-03-09 It was wrong.", '"retraced"; did you mean retracted?'],
    ["correction: 2025-03-09 It was wrong.", '"correction"; did you mean corrected?'],
    ["supercedes: b", '"supercedes"; did you mean supersedes?'],
  ])("is asked for where it is misspelt: %s", async (lines, question) => {
    const { problems } = await readFiles({ "a.md": article(lines) });
    expect(problems).toEqual([`a.md:3 has the unknown field ${question}`]);
  });
});

describe("articles that take each other's place", () => {
  it.each<[string, readonly (readonly [string, string])[], string]>([
    [
      "two",
      [
        ["a", "b"],
        ["b", "a"],
      ],
      "a.md and b.md",
    ],
    [
      "three",
      [
        ["a", "b"],
        ["b", "c"],
        ["c", "a"],
      ],
      "a.md and b.md, c.md",
    ],
    [
      "two of three",
      [
        ["a", "b"],
        ["b", "a"],
        ["c", "a"],
      ],
      "a.md and b.md",
    ],
  ])("are one problem: %s", async (_, pairs, named) => {
    const files = pairs.map(([id, other]) => [`${id}.md`, article(`id: ${id}\nsupersedes: ${other}`, `Text ${id}.`)]);
    const { problems } = await readFiles(Object.fromEntries(files));
    expect(problems).toEqual([
      `${named} say that they take each other's place, so that none of them is quoted; let only the newest say supersedes`,
    ]);
  });

  it.each([
    ["[]", "[], expected at least one"],
    ["[b, '']", '["b",""], expected an id'],
  ])("have to be named: %s", async (stated, said) => {
    const { problems } = await readFiles({ "a.md": article(`id: a\nsupersedes: ${stated}`, "One.") });
    expect(problems).toEqual([`a.md:4 supersedes is ${said}`]);
  });

  it("are no problem in a row", async () => {
    const { problems } = await readFiles({
      "a.md": article("id: a\nsupersedes: b", "One."),
      "b.md": article("id: b\nsupersedes: [c, gone]", "Two."),
      "c.md": article("id: c", "Three."),
    });
    expect(problems).toEqual([]);
  });

  it("are a problem where one names itself, or an id that is only like another", async () => {
    const { problems } = await readFiles({
      "a.md": article("id: a\nsupersedes: a", "One."),
      "b.md": article("id: b\nsupersedes: A.md", "Two."),
    });
    expect(problems).toEqual([
      "a.md supersedes itself, which means nothing",
      'b.md supersedes "A.md", which no article has for its id; did you mean a?',
    ]);
  });
});

describe("one article in two files", () => {
  const text = "The quay opens on Monday. It is long and new and made of stone from the north.";

  it("is noted where text, day and publisher are the same", async () => {
    const { articles, problems } = await readFiles({
      "a.md": article("title: Quay", text),
      "b.jsonl": JSON.stringify({ date: "2025-03-04", text }),
    });
    expect(articles).toHaveLength(2);
    expect(problems).toEqual(["b.jsonl:1 seems to be the same article as a.md; leave one of them out"]);
  });

  it("is noted where another text has its link", async () => {
    const { problems } = await readFiles({
      "a.md": article("id: a\nurl: https://k.example/1", text),
      "b.md": article("url: http://www.k.example/1/?utm_source=x", `${text} More.`),
      "c.md": article("url: https://k.example/1\nsupersedes: a", `${text} Most.`),
    });
    expect(problems).toEqual(["b.md has the link of a.md and another text; if it takes its place, say supersedes: a"]);
  });

  it("is none where two papers carry one text", async () => {
    const { problems } = await readFiles({
      "a.md": article("publisher: Kystavis", text),
      "b.md": article("publisher: Fjord News", text),
    });
    expect(problems).toEqual([]);
  });
});

describe("a day that is to come", () => {
  it("is said, and the article is loaded", async () => {
    const { articles, problems } = await readFiles({ "a.txt": "date 2999-03-04 The quay opens." });
    expect(articles).toHaveLength(1);
    expect(problems).toEqual(["a.txt is of 2999-03-04, a day that is to come"]);
  });
});
