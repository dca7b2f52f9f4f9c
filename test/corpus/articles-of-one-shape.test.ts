import { describe, expect, it } from "vitest";
import { canonical, linked, own, paragraphs, readPage, story, title } from "./saved-page.ts";

const head = canonical + linked(own);
const other = story.map((one) => one.replace("Ashby", "Kell").replace("Monday", "Sunday"));
const long = [...story, ...story.map((one) => one.replace("Ashby", "Thorne"))];
const longer = [...other, ...other, ...other.map((one) => one.replace("Kell", "Wick"))];
const next = "Mayor of Kell resigns";
const note = `has another article below its own, "${next}", which is not read`;

describe("another article of the same shape is not read with a page's own", () => {
  const boxes: readonly [string, string][] = [
    ["article", '<article class="article"><h1>HEAD</h1><div class="article-body">TEXT</div></article>'],
    ["a wrapper", '<div class="article-wrapper"><h1>HEAD</h1><div class="body">TEXT</div></div>'],
    ["a post with a second-level headline", '<div class="post"><h2>HEAD</h2>TEXT</div>'],
    ["a section", '<section class="story"><header><h1>HEAD</h1></header>TEXT</section>'],
    ["a post with a number", '<div class="post post-12 sticky"><h1>HEAD</h1>TEXT</div>'],
    ["an article without a class", "<article><h1>HEAD</h1>TEXT</article>"],
  ];
  const fill = (box: string, headline: string, text: readonly string[]) =>
    box.replace("HEAD", headline).replace("TEXT", () => paragraphs(text));
  it.each(boxes)("%s", async (_why, box) => {
    const found = await readPage(head, `<main>${fill(box, title, long)}${fill(box, next, longer)}</main>`);
    expect([found.paragraphs, found.problems]).toEqual([long, [note]]);
  });
  it.each(boxes)("%s, with the page's own below it", async (_why, box) => {
    const found = await readPage(head, `<main>${fill(box, next, longer)}${fill(box, title, long)}</main>`);
    expect(found.paragraphs).toEqual(long);
  });
  it("but parts of an article that all have headings of the first level are", async () => {
    const part = '<section class="part"><h1>HEAD</h1>TEXT</section>';
    const page = `<article>${fill(part, title, story)}${fill(part, "The costs", other)}</article>`;
    expect((await readPage(head, page)).paragraphs).toEqual(expect.arrayContaining([...story, ...other]));
  });
  it.each([
    ["parts of a level below its headline", '<section class="part"><h2>The costs</h2>TEXT</section>'],
    ["a part of the same name as another", '<section class="part"><h2>The ferry</h2>TEXT</section>'],
  ])("but %s are", async (_why, box) => {
    const body = `<article><h1>${title}</h1>${paragraphs(story)}${fill(box, "", other)}${box.replace("The", "Other").replace("TEXT", paragraphs(longer.slice(8)))}</article>`;
    expect((await readPage(head, body)).paragraphs).toEqual(expect.arrayContaining([...story, ...other]));
  });
});
