import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";

const words = ["The bridge at Ashby closes on Monday.", "Nobody was asked.", "It opens in June."];
const read = async (text: string, name: string) => {
  const { articles, problems } = await parseArticles(Buffer.from(text), name);
  return { articles: articles.map(({ article }) => article), problems: problems.map(({ message }) => message) };
};

describe("a Ghost export", () => {
  const posts = [
    { id: "a", title: "Bridge closes", html: `<p>${words[0]}</p>`, status: "published", published_at: "2026-05-04" },
    { id: "b", title: "Old kiln burns", html: `<p>${words[1]}</p>`, status: "published", published_at: "2026-05-05" },
  ];
  const users = [
    { id: 1, name: "Ada Roe" },
    { id: 2, name: "Sam Poe" },
  ];
  const settings = [
    { key: "description", value: "News of the bay" },
    { key: "title", value: "Tarn Letter" },
  ];
  const of = (data: object) => read(JSON.stringify({ db: [{ data: { posts, users, settings, ...data } }] }), "g.json");

  it.each([
    [
      "two in their order",
      [
        ["a", 2, 1],
        ["a", 1, 0],
        ["b", 2, 0],
      ],
      ["Ada Roe, Sam Poe", "Sam Poe"],
    ],
    ["one of two posts", [["b", 1, 0]], [null, "Ada Roe"]],
    ["nobody who is known", [["a", 7, 0]], [null, null]],
    ["none", [], [null, null]],
  ])("has its authors beside its posts: %s", async (_why, rows, authors) => {
    const posts_authors = rows.map(([post_id, author_id, sort_order]) => ({ post_id, author_id, sort_order }));
    const { articles } = await of({ posts_authors });
    expect(articles.map(({ author }) => author)).toEqual(authors);
    expect(articles.map(({ publisher }) => publisher)).toEqual(["Tarn Letter", "Tarn Letter"]);
  });

  it("of an older version has the author's number in the post", async () => {
    const { articles } = await of({ posts: posts.map((post) => ({ ...post, author_id: 2 })) });
    expect(articles.map(({ author }) => author)).toEqual(["Sam Poe", "Sam Poe"]);
  });
});

it.each([
  ["drafts.a1", 0],
  ["versions.r1.a1", 0],
  ["a1", 1],
  ["draftsman", 1],
])("what Sanity keeps under %s is read %i times", async (_id, count) => {
  const record = { _id, _type: "post", title: "Bridge closes", publishedAt: "2026-05-04", body: words[0] };
  expect((await read(`${JSON.stringify(record)}\n`, "s.ndjson")).articles).toHaveLength(count);
});

describe("a list among blocks is part of the text:", () => {
  it.each([
    [
      "Arc",
      "content_elements",
      [
        { type: "text", content: words[0] },
        {
          type: "list",
          items: [
            { type: "text", content: "Boat one" },
            { type: "text", content: "Boat two" },
          ],
        },
      ],
    ],
    [
      "Arc, a list within",
      "content_elements",
      [
        { type: "text", content: words[0] },
        {
          type: "list",
          items: [
            { type: "text", content: "Boat one" },
            { type: "list", items: [{ type: "text", content: "Boat two" }] },
          ],
        },
      ],
    ],
    [
      "Editor.js",
      "body",
      {
        blocks: [
          { type: "paragraph", data: { text: words[0] } },
          { type: "list", data: { style: "ordered", items: ["Boat one", "Boat two"] } },
        ],
      },
    ],
    [
      "Editor.js, newer",
      "body",
      {
        blocks: [
          { type: "paragraph", data: { text: words[0] } },
          { type: "list", data: { items: [{ content: "Boat one", items: [{ content: "Boat two", items: [] }] }] } },
        ],
      },
    ],
    [
      "Strapi",
      "body",
      [
        { type: "paragraph", children: [{ type: "text", text: words[0] }] },
        {
          type: "list",
          children: [
            { type: "list-item", children: [{ type: "text", text: "Boat one" }] },
            {
              type: "list-item",
              children: [{ type: "link", url: "#", children: [{ type: "text", text: "Boat two" }] }],
            },
          ],
        },
      ],
    ],
  ])("%s", async (_why, name, blocks) => {
    const record = { title: "Bridge closes", publishedAt: "2026-05-04", display_date: "2026-05-04", [name]: blocks };
    const { articles } = await read(JSON.stringify(record), "b.json");
    expect(articles[0]?.body.split(/\n+/)).toEqual([words[0], "Boat one", "Boat two"]);
  });
});

describe("a table with a row for each paragraph", () => {
  const rows = (lines: readonly string[]) => read(lines.join("\n"), "t.csv");
  it.each([
    [
      "by number",
      ["article_id,date,title,paragraph,text", ...words.map((one, at) => `7,2026-05-04,Bridge,${at + 1},${one}`)],
    ],
    ["from 0", ["article_id,date,title,n,text", ...words.map((one, at) => `7,2026-05-04,Bridge,${at},${one}`)]],
    [
      "by link",
      [
        "url,date,title,position,text",
        ...words.map((one, at) => `https://a.example/b,2026-05-04,Bridge,${at + 1},${one}`),
      ],
    ],
    [
      "by link, each row with a number",
      ["id,url,date,title,text", ...words.map((one, at) => `${at + 40},https://a.example/b,2026-05-04,Bridge,${one}`)],
    ],
    ["by tabs", ["doc_id,date,title,text,part", ...words.map((one, at) => `x,2026-05-04,Bridge,${one},${at + 1}`)]],
  ])("is one article: %s", async (_why, lines) => {
    const { articles, problems } = await rows(lines);
    expect(articles.map(({ body }) => body)).toEqual([words.join("\n\n")]);
    expect(problems).toEqual(["has 3 rows of one article, which are read as its paragraphs"]);
  });

  it.each([
    ["of one title each day", ["id,date,title,text", ...words.map((one, at) => `${at},2026-05-04,Briefing,${one}`)]],
    [
      "of two links",
      ["n,url,date,title,text", ...words.map((one, at) => `${at},https://a.example/${at},2026-05-04,Briefing,${one}`)],
    ],
    [
      "that do not follow",
      ["n,url,date,title,text", ...words.map((one, at) => `${at * 5},https://a.example/b,2026-05-04,Briefing,${one}`)],
    ],
  ])("and one with articles %s is not", async (_why, lines) => {
    expect((await rows(lines)).articles.map(({ body }) => body)).toEqual(words);
  });
});

describe("a note with two articles", () => {
  const head = (title: string, day: string) => `---\ntitle: ${title}\ndate: ${day}\n---\n`;
  it.each([
    ["below one another", `${head("Bridge", "2026-05-04")}${words[0]}\n\n${head("Kiln", "2026-05-05")}${words[1]}\n`],
    [
      "with other names",
      `---\ntitle: Bridge\npublished: 2026-05-04\nauthor: Ada Roe\n---\n${words[0]}\n---\ndate: 2026-05-05\ntitle: Kiln\n---\n\n${words[1]}`,
    ],
    [
      "with a list in it",
      `${head("Bridge", "2026-05-04")}${words[0]}\n\n---\ntitle: Kiln\ndate: 2026-05-05\ntags:\n  - kiln\n---\n${words[1]}`,
    ],
    [
      "with a rule between",
      `${head("Bridge", "2026-05-04")}${words[0]}\n\n---\n\n${head("Kiln", "2026-05-05")}${words[1]}`,
    ],
  ])("is read as two: %s", async (_why, text) => {
    const { articles, problems } = await read(text, "n.md");
    expect(articles.map(({ title, publishedOn }) => [title, publishedOn])).toEqual([
      ["Bridge", "2026-05-04"],
      ["Kiln", "2026-05-05"],
    ]);
    expect([articles[0]?.body.trim(), articles[1]?.body.trim(), problems]).toEqual([words[0], words[1], []]);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(2);
  });

  it("but rules in one article part nothing", async () => {
    const text = `${head("Bridge", "2026-05-04")}${words[0]}\n\n---\n\nNote: the title stays.\n\n---\n\n${words[1]}\n`;
    expect((await read(text, "n.md")).articles).toHaveLength(1);
  });
});
