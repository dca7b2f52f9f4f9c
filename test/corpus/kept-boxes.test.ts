import { describe, expect, it } from "vitest";
import { canonical, linked, own, paragraphs, readPage, story, title } from "./saved-page.ts";

const denial = "Dora Finchley denied that anybody had warned her.";
const page = (body: string) =>
  readPage(canonical + linked(own), `<main><article><h1>${title}</h1><div class="text">${body}</div></article></main>`);
const between = (html: string) => page(paragraphs(story.slice(0, 2)) + html + paragraphs(story.slice(2)));
const below = (html: string) =>
  readPage(
    canonical + linked(own),
    `<main><article><h1>${title}</h1><div class="text">${paragraphs(story)}</div>${html}</article></main>`,
  );

describe("of a page is kept, among its paragraphs,", () => {
  it.each([
    ["a box whose name has another in it", `<div class="related-statement"><p>${denial}</p></div>`],
    ["one of services called social", `<div class="social-services-reply"><p>${denial}</p></div>`],
    ["one of a committee", `<div class="ad-hoc-committee"><p>${denial}</p></div>`],
    ["one of the community", `<section id="community-response"><p>${denial}</p></section>`],
    ["a paragraph of such a name", `<p class="extra-reply">${denial}</p>`],
    ["one beside the text by its name, which denies", `<div class="sidebar"><p>${denial}</p></div>`],
    ["a remark within another box", `<div class="remarks"><div class="inner remark"><p>${denial}</p></div></div>`],
    ["a disclaimer that denies", `<div class="disclaimer"><p>${denial}</p></div>`],
    ["a box that HTML calls beside the text", `<div role="complementary"><p>${denial}</p></div>`],
  ])("%s", async (_why, html) => {
    const found = await between(html);
    expect([found.paragraphs, found.problems]).toEqual([[...story.slice(0, 2), denial, ...story.slice(2)], []]);
  });

  it.each([
    ["in a paragraph", '<aside class="pull-quote"><p>“They laughed at all of us”</p><cite>Rab Tolley</cite></aside>'],
    ["with a footer", '<aside class="pullquote"><p>“They laughed at all of us”</p><footer>Rab Tolley</footer></aside>'],
    [
      "in a block",
      '<div><aside data-role="supporting"><blockquote>“They laughed at all of us”</blockquote><cite>Rab Tolley</cite></aside></div>',
    ],
  ])("words set large that stand nowhere else, %s", async (_why, html) => {
    const found = await between(html);
    expect(found.paragraphs).toEqual([
      ...story.slice(0, 2),
      "“They laughed at all of us”",
      "Rab Tolley",
      ...story.slice(2),
    ]);
  });
});

it.each(["— Rab Tolley, at the quay on Friday night", "— Rab Tolley in a letter to the ministry"])(
  "a quotation is kept whose last line says what stands nowhere else: %s",
  async (signer) => {
    const found = await between(`<blockquote><p>We found out from the radio</p><p>${signer}</p></blockquote>`);
    expect(found.paragraphs).toEqual([...story.slice(0, 2), "We found out from the radio", signer, ...story.slice(2)]);
  },
);

describe("of a page is kept what stands in the footer of its article:", () => {
  it.each([
    ["a correction", "This article was amended on 5 May 2026. An earlier version gave the wrong sum."],
    ["a late denial", "Rab Tolley has since denied that he ever spoke at the meeting."],
    ["a statement", "“We did what we could,” the town said in a statement on Tuesday."],
    ["what is to come", "The council is to meet again on Friday at noon, behind closed doors."],
  ])("%s", async (_why, text) => {
    const paragraph = `<footer class="endnote"><p>${text}</p></footer>`;
    for (const found of [
      await below(paragraph),
      await page(paragraphs(story) + paragraph),
      await below(`<footer>${text}<ul><li><a href="/tag/a">Ashby</a></li></ul></footer>`),
    ])
      expect([found.paragraphs, found.problems]).toEqual([[...story, text], []]);
  });

  it.each([
    [
      "who its author is",
      "<footer><div><h4>Ada Roe</h4><p>Reporter for towns and rivers at the paper since 2011.</p></div></footer>",
    ],
    ["what it asks", "<footer><p>Sign up to our letter and get all of our stories on the coast.</p></footer>"],
    ["where it is filed", '<footer>Filed under <a href="/tag/a">Ashby</a></footer>'],
  ])("and not %s", async (_why, html) => {
    expect((await below(html)).paragraphs).toEqual(story);
  });
});

it.each([
  ["is not shown", `<div style="display:none"><p>${denial}</p></div>`],
  ["is hidden", `<p hidden>${denial}</p>`],
])("a denial below the text that %s is told of", async (_why, html) => {
  const found = await readPage(
    canonical + linked(own),
    `<main><article><h1>${title}</h1>${paragraphs(story)}${html}</article></main>`,
  );
  expect(found.paragraphs).toEqual(story);
  expect(found.problems).toEqual([expect.stringContaining(denial)]);
});

it.each([
  ["plain words", "<p hidden>The rest of this page is made of other things altogether.</p>"],
  ["what is beside it, which is told of once", `<aside><p>${denial}</p></aside>`],
  ["what is called furniture", `<div class="related-posts" hidden><p>${denial}</p></div>`],
])("and not %s", async (_why, html) => {
  const found = await readPage(
    canonical + linked(own),
    `<main><article><h1>${title}</h1>${paragraphs(story)}${html}</article></main>`,
  );
  expect(found.problems.filter((one) => one.includes("among its paragraphs"))).toEqual([]);
});

it.each([
  ["is not shown", `<div style="display:none"><p>${denial}</p></div>`, denial],
  ["is hidden", `<div hidden><p>${denial}</p></div>`, denial],
  [
    "is called furniture",
    '<div class="disclaimer"><p>The brother of the author rents a stall at the quay.</p></div>',
    "The brother of the author rents a stall at the quay.",
  ],
])("what stands among the paragraphs and %s is told", async (_why, html, text) => {
  const found = await between(html);
  expect([found.paragraphs, found.problems]).toEqual([
    story,
    [`is read without what stands among its paragraphs: "${text}"`],
  ]);
});
