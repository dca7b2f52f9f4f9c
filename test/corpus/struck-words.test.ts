import { describe, expect, it } from "vitest";
import { readBlocks } from "../../src/corpus/read-blocks.ts";
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

it("Markdown is read without what its tags strike through", async () => {
  const text =
    "---\ntitle: T\npublishedOn: 2026-05-01\npublisher: P\n---\n\nIt costs <del>two</del> <ins>three</ins> million.\n";
  const { articles, problems } = await parseArticles(Buffer.from(text), "a.md");
  expect(articles[0]?.article.body.trim()).toBe("It costs three million.");
  expect(problems[0]?.message).toContain("del");
});
