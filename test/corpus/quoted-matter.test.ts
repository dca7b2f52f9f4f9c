import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";
import { writeJsonLine, writeMarkdown } from "../../src/intake/canonical-text.ts";
import { readQuotations } from "../../src/quotations/read-quotations.ts";

const before =
  "<p>The old kiln at Ashby burned down on Tuesday night, the fire service said, and nobody was hurt in the fire.</p>";
const behind =
  "<p>The owner of the kiln said that he would build it up again before the winter comes to the valley.</p>";
const page = (inside: string) =>
  `<html><head><meta property="article:published_time" content="2025-03-04"></head><body><main><article><h1>Kiln</h1>${before}${inside}${behind}</article></main></body></html>`;
const note = (inside: string) =>
  `---\npublishedOn: 2025-03-04\n---\nThe kiln burned on Tuesday.\n\n${inside}\n\nThe brigade left at noon.\n`;
const words = "Nobody ever asked us about the wall.";

async function read(name: string, text: string) {
  const { articles, problems } = await parseArticles(Buffer.from(text), name);
  expect(problems).toEqual([]);
  const [one] = articles;
  if (!one) throw new Error("no article");
  return one.article;
}

/** Why; the file; each line that is quoted, and whom the page names for it. */
type Row = readonly [string, string, string, readonly (readonly [string, string?])[]];

const rows: readonly Row[] = [
  [
    "a name below it",
    "a.html",
    page(`<blockquote><p>${words}</p></blockquote><p>— Helen Sorn</p>`),
    [[words, "Helen Sorn"]],
  ],
  ["a name below it in Markdown", "a.md", note(`> ${words}\n\n— Helen Sorn, mason`), [[words, "Helen Sorn"]]],
  [
    "a name in a cite",
    "a.html",
    page(`<blockquote><p>${words}</p><cite>Helen Sorn</cite></blockquote>`),
    [[words, "Helen Sorn"]],
  ],
  [
    "a name in a footer, with what she is",
    "a.html",
    page(`<blockquote><p>${words}</p><footer>— Helen Sorn, mason</footer></blockquote>`),
    [[words, "Helen Sorn"]],
  ],
  [
    "a name in a caption",
    "a.html",
    page(
      `<figure><blockquote><p>${words}</p></blockquote><figcaption>Helen Sorn, <cite>A Life</cite></figcaption></figure>`,
    ),
    [[words, "Helen Sorn"]],
  ],
  [
    "a name in the same paragraph",
    "a.html",
    page(`<blockquote><p>${words} <cite>Nkechi Obi</cite></p></blockquote>`),
    [[words, "Nkechi Obi"]],
  ],
  [
    "a name behind a dash",
    "a.html",
    page(`<blockquote><p>${words}<br>— José Núñez</p></blockquote>`),
    [[words, "José Núñez"]],
  ],
  [
    "two paragraphs",
    "a.html",
    page(`<blockquote><p>${words}</p><p>And nobody will.</p><cite>Helen Sorn</cite></blockquote>`),
    [
      [words, "Helen Sorn"],
      ["And nobody will.", "Helen Sorn"],
    ],
  ],
  [
    "a post on Twitter",
    "a.html",
    page(
      `<blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">${words}</p>&mdash; Rex Moonan (@rexmoonan) <a href="https://twitter.com/rexmoonan/status/1">March 4, 2025</a></blockquote>`,
    ),
    [[words, "Rex Moonan"]],
  ],
  [
    "a post on Bluesky",
    "a.html",
    page(
      `<blockquote class="bluesky-embed" data-bluesky-uri="at://x"><p lang="en">${words}</p>&mdash; Rex Moonan (<a href="https://bsky.app/profile/x">@rex.example</a>) <a href="https://bsky.app/x">4 March 2025 at 10:11</a></blockquote>`,
    ),
    [[words, "Rex Moonan"]],
  ],
  [
    "a post that names nobody by name",
    "a.html",
    page(`<blockquote class="instagram-media" data-instgrm-captioned><p>${words}</p></blockquote>`),
    [[words, ""]],
  ],
  [
    "a work that is only mentioned",
    "a.html",
    page(`<blockquote><p>I read <cite>The Kiln</cite> as a child, and never again.</p></blockquote>`),
    [["I read The Kiln as a child, and never again."]],
  ],
  [
    "a photograph, which is none",
    "a.html",
    page("<figure><img src=a.jpg><figcaption>The kiln.</figcaption></figure>"),
    [],
  ],
  ["Markdown", "a.md", note(`> ${words}`), [[words]]],
  ["Markdown with a name", "a.md", note(`> ${words}\n> — Helen Sorn`), [[words, "Helen Sorn"]]],
  [
    "Markdown that goes on without its sign",
    "a.md",
    note(`The wall is gone.\n> ${words}\nAnd nobody will.`),
    [[words], ["And nobody will."]],
  ],
  ["a box in Markdown, which is none", "a.md", note(`> [!note] ${words}`), []],
  ["code in Markdown, which is none", "a.md", note("```\n> cat kiln\n```"), []],
  [
    "a statement in JSON",
    "a.jsonl",
    JSON.stringify({
      publishedOn: "2025-03-04",
      body: `It burned.\n\n${words}\n\nHelen Sorn said no more.`,
      quoted: "2 Helen Sorn",
    }),
    [[words, "Helen Sorn"]],
  ],
];

describe("quoted matter", () => {
  it.each(rows.map(([why, name, text, quoted]) => ({ why, name, text, quoted })))(
    "stays quoted: $why",
    async ({ name, text, quoted }) => {
      const article = await read(name, text);
      const { body } = article;
      expect(
        article.quoted?.map(({ start, end, speaker }) => [
          body.slice(start, end),
          ...(speaker === undefined ? [] : [speaker]),
        ]) ?? [],
      ).toEqual(quoted);
      const people = readQuotations([article], new Map()).quotations.map((one) => [
        one.words.text,
        ...(one.speaker ? [one.speaker.name] : one.speaker === null ? [""] : []),
      ]);
      expect(people).toEqual(quoted.map(([line, speaker = ""]) => [line, speaker]));
      for (const [written, form] of [
        [writeMarkdown(article), "a.md"],
        [writeJsonLine(article), "a.jsonl"],
      ] as const)
        expect(await read(form, written)).toEqual({ ...article, id: article.id });
    },
  );

  it.each([
    ["no paragraph of the body", "7 Helen Sorn"],
    ["no paragraph at all", "Helen Sorn"],
    ["a range that runs backwards", "2-1"],
  ])("is a fault where it names %s", async (_why, quoted) => {
    const line = JSON.stringify({ publishedOn: "2025-03-04", body: "It burned.\n\nIt is gone.", quoted: [quoted] });
    const { articles, problems } = await parseArticles(Buffer.from(line), "a.jsonl");
    expect(articles).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([
      `quoted is ["${quoted}"], expected the number of a quoted paragraph and whose words it is: 3 Jane Roe, or 3-4 Jane Roe`,
    ]);
  });

  it("in <q> has the marks that a browser draws, where the page has none", async () => {
    const { body } = await read(
      "a.html",
      page("<p>The wall was <q>a <q>real</q> danger</q>, she said. It was “<q>mine</q>”.</p>"),
    );
    expect(body).toContain("The wall was “a ‘real’ danger”, she said. It was “mine”.");
  });
});
