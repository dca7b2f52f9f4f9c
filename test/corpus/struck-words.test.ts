import { describe, expect, it } from "vitest";
import { readBlocks } from "../../src/corpus/markup/read-blocks.ts";
import { parseArticles } from "../../src/corpus/read-file.ts";
import { canonical, linked, own, paragraphs, readPage, story, title } from "./saved-page.ts";

describe("words that are struck through are withdrawn, and not read", () => {
  it.each([
    ["deleted", "The work costs <del>two</del> <ins>three</ins> million.", "The work costs three million.", 1],
    [
      "before a mark",
      "The ferry runs daily <s>but not on Sunday</s>, Dora Finchley said.",
      "The ferry runs daily, Dora Finchley said.",
      4,
    ],
    ["in the old way", "The <strike>mayor</strike> clerk of Ashby resigned.", "The clerk of Ashby resigned.", 1],
    [
      "with more within",
      "It closes <del>on <b>Monday</b> <a href='/a'>at six</a></del> <ins>in June</ins>.",
      "It closes in June.",
      4,
    ],
    ["at the beginning", "<s>Update:</s> The bridge closes.", "The bridge closes.", 1],
  ])("%s", (_why, html, text, withdrawn) => {
    expect(readBlocks(`<p>${html}</p>`)).toMatchObject({ paragraphs: [text], withdrawn });
  });
  it("a whole paragraph", () => {
    expect(readBlocks("<del><p>It burnt.</p></del><p>It stands.</p>").paragraphs).toEqual(["It stands."]);
  });
  it("and of a page it is told", async () => {
    const text = `${paragraphs(story)}<p>The work costs <del>two</del> <ins>three</ins> million, the town said on its page.</p>`;
    const found = await readPage(canonical + linked(own), `<main><article><h1>${title}</h1>${text}</article></main>`);
    expect(found.paragraphs?.at(-1)).toBe("The work costs three million, the town said on its page.");
    expect(found.problems).toEqual(["is read without 1 word struck through"]);
  });
});

const readMarkdown = async (body: string) => {
  const text = `---\ntitle: T\npublishedOn: 2026-05-01\npublisher: P\n---\n\n${body}\n`;
  const { articles, problems } = await parseArticles(Buffer.from(text), "a.md");
  return { body: articles[0]?.article.body.trim(), problems: problems.map(({ message }) => message) };
};

describe("Markdown is read without what it strikes through, which is told:", () => {
  it.each([
    ["by tags", "It costs <del>two</del> <ins>three</ins> million.", "It costs three million.", 1],
    ["by tags that say when", '<del datetime="2026-05-02">Two</del> Three million.', "Three million.", 1],
    ["with more within", "It closes <s>on **Monday** <a href='/a'>at six</a></s> in June.", "It closes in June.", 4],
    ["by marks", "It costs ~~two~~ three million.", "It costs three million.", 1],
    ["before a stop", "It opens on Monday ~~or Tuesday~~.", "It opens on Monday.", 2],
    ["over two lines", "It opens ~~on Monday\nat six~~ in June.", "It opens in June.", 4],
    ["a paragraph", "It burnt.\n\n~~It stands.~~\n\nIt rained.", "It burnt.\n\nIt rained.", 2],
    ["twice", "~~One~~ Two of ~~three~~ four.", "Two of four.", 2],
    ["with a mark of its own", "It costs ~~about ~2~~ three million.", "It costs three million.", 2],
  ])("%s", async (_why, written, body, words) => {
    const told = `is read without ${words} ${words === 1 ? "word" : "words"} struck through`;
    expect(await readMarkdown(written)).toEqual({ body, problems: [told] });
  });
  it.each([
    ["numbers that are about right", "It costs ~2 to ~3 million, or ~~ 4 ~~ in all."],
    ["marks in code", "Write `~~two~~` to strike a word."],
    ["marks that are escaped", "He wrote \\~~two~~ on the wall."],
    ["marks of two paragraphs", "It costs ~~two.\n\nIt rained~~ all day."],
    ["code between lines of waves", "~~~\nlet a = 1;\n~~~"],
  ])("but with %s", async (_why, written) => {
    expect(await readMarkdown(written)).toEqual({ body: written, problems: [] });
  });
});

describe("what feeds and records strike through is told", () => {
  const html = "<p>It costs <del>two</del> <ins>three</ins> million.</p><p>It <s>may be</s> is open.</p>";
  it.each([
    [
      "RSS",
      "a.rss",
      `<rss version="2.0"><channel><title>P</title><item><title>T</title><pubDate>Fri, 01 May 2026 09:00:00 GMT</pubDate><description><![CDATA[${html}]]></description></item></channel></rss>`,
    ],
    [
      "Atom",
      "a.atom",
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><title>T</title><published>2026-05-01</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html}</div></content></entry></feed>`,
    ],
    [
      "JSON Feed",
      "a.json",
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "P",
        items: [{ id: "1", title: "T", date_published: "2026-05-01", content_html: html }],
      }),
    ],
    ["a record", "a.jsonl", JSON.stringify({ title: "T", date: "2026-05-01", body_html: html })],
  ])("%s", async (_why, name, text) => {
    const { articles, problems } = await parseArticles(Buffer.from(text), name);
    expect(articles[0]?.article.body).toBe("It costs three million.\n\nIt is open.");
    const struck = problems.filter(({ message }) => message === "is read without 3 words struck through");
    expect(struck).toMatchObject([{ isNote: true }]);
  });
});
