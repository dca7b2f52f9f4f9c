import { describe, expect, it } from "vitest";
import { address, canonical, linked, own, paragraphs, readPage, story, title } from "./saved-page.ts";

const other = story.map((one) => one.replace("Ashby", "Kell").replace("Monday", "Sunday"));
const elsewhere = "https://www.tarn-courier.example/2026/05/mayor";
const head = canonical + linked(own);
const first = `<article class="article"><header><h1>${title}</h1><p class="byline">By Ada Roe</p></header>${paragraphs(story)}</article>`;
const note = 'has another article below its own, "Mayor of Kell resigns", which is not read';

describe("another article below that of a page is not read with it", () => {
  it.each([
    ["by its class", `<article class="next-story"><h2>Mayor of Kell resigns</h2>${paragraphs(other)}</article>`],
    [
      "by its byline",
      `<article><h1>Mayor of Kell resigns</h1><div>By Sam Poe</div>${paragraphs([...other, ...other])}</article>`,
    ],
    ["by its address", `<div data-url="${elsewhere}"><h1>Mayor of Kell resigns</h1>${paragraphs(other)}</div>`],
    [
      "by the link of its headline",
      `<article><h2><a href="${elsewhere}">Mayor of Kell resigns</a></h2>${paragraphs(other)}</article>`,
    ],
    [
      "by its time",
      `<article><h2>Mayor of Kell resigns</h2><time datetime="2026-05-03">3 May</time>${paragraphs(other)}</article>`,
    ],
    [
      "by its script",
      `<section><h1>Mayor of Kell resigns</h1>${linked({ "@type": "NewsArticle", headline: "Mayor of Kell resigns", url: elsewhere })}<div>${paragraphs(other)}</div></section>`,
    ],
    [
      "by its type",
      `<div itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">Mayor of Kell resigns</h2><meta itemprop="datePublished" content="2026-05-03"><div itemprop="articleBody">${paragraphs(other)}</div></div>`,
    ],
  ])("%s", async (_why, html) => {
    const found = await readPage(head, `<main>${first}${html}</main>`);
    expect([found.paragraphs, found.problems]).toEqual([story, [note]]);
    expect(found.articles[0]).toMatchObject({ title, publishedOn: "2026-05-04", author: "Ada Roe" });
  });

  it.each([
    ["parts of it as articles", `<article><h2>The costs</h2>${paragraphs(story.slice(2))}</article>`],
    [
      "a part with a linked headline above its text",
      `<section><p>${story[2]}</p><h2><a href="/costs">The costs</a></h2><p>${story[3]}</p></section>`,
    ],
  ])("but %s are", async (_why, html) => {
    const start = `<article><h1>${title}</h1>${paragraphs(story.slice(0, 2))}</article>`;
    const found = await readPage(head, `<main>${start}${html}</main>`);
    expect(found.paragraphs).toEqual(expect.arrayContaining([...story]));
    expect(found.problems).toEqual([]);
  });

  it("and a headline apart from its text loses nothing", async () => {
    const body = `<div><h3><a href="/mayor">Mayor of Kell resigns</a></h3>${paragraphs(story)}</div>`;
    expect((await readPage(head, `<main><h1>${title}</h1>${body}</main>`)).paragraphs).toEqual(story);
  });
});

describe("a list of articles is none itself", () => {
  const numbers = [1, 2, 3, 4];
  const says = (property: string, content: string) => `<meta property="${property}" content="${content}">`;
  const cards = numbers
    .map(
      (number) =>
        `<article><h3><a href="/s-${number}">Story ${number}</a></h3><p>${story[number - 1]}</p><time datetime="2026-05-0${number}">May</time></article>`,
    )
    .join("");

  it.each([
    [
      "a section",
      says("og:type", "website") + says("article:published_time", "2026-05-04"),
      `<main><h1>Coast</h1>${cards}</main>`,
    ],
    [
      "a blog with its posts stated",
      linked({ "@type": "Blog", blogPost: [{ "@type": "BlogPosting", headline: "Story 1" }] }),
      `<main>${cards}</main>`,
    ],
    [
      "a blog of whole posts",
      "<title>Blog</title>",
      numbers
        .map(
          (number) =>
            `<div><time datetime="2026-05-0${number}">x</time><h2><a href="/p/${number}">Post ${number}</a></h2>${paragraphs(story)}</div>`,
        )
        .join(""),
    ],
    [
      "a blog that is called by its first post",
      "<title>Post 1</title>",
      numbers
        .map(
          (number) =>
            `<article><h1><a href="/p/${number}">Post ${number}</a></h1><time datetime="2026-05-0${number}">x</time>${paragraphs(story)}</article>`,
        )
        .join(""),
    ],
    [
      "a collection with an introduction",
      linked({ "@type": "CollectionPage" }) + says("article:published_time", "2026-05-04"),
      `<main><h1>Coast</h1>${paragraphs(story.slice(0, 3))}${cards}</main>`,
    ],
    [
      "links around headlines",
      linked({ "@type": "ItemList" }),
      `<ul>${numbers.map((number) => `<li><a href="/s/${number}"><h3>Story ${number}</h3><p>${story[number - 1]}</p></a></li>`).join("")}</ul><time datetime="2026-05-04">x</time>`,
    ],
  ])("%s", async (_why, stated, body) => {
    expect(await readPage(stated, body)).toMatchObject({
      articles: [],
      problems: ["is a list of articles, 4 of them, and none itself; save these one by one"],
    });
  });

  it("but an article with a list below it is one", async () => {
    const found = await readPage(
      says("og:type", "website") + head,
      `<main>${first}<section><h2>More</h2>${cards}</section></main>`,
    );
    expect([found.paragraphs, found.problems]).toEqual([story, []]);
  });

  const another = `<div><h3>Related</h3><article><h4><a href="${elsewhere}">Mayor of Kell resigns</a></h4></article></div>`;
  const below = `<section><h2>More from us</h2>${cards}</section>`;
  it.each([
    ["below its text", `<main>${first}${another}</main>${below}`],
    ["above its text", `<main><article><h1>${title}</h1>${another}${paragraphs(story)}</article></main>${below}`],
    [
      "within its text",
      `<main><article><h1>${title}</h1>${paragraphs(story.slice(0, 1))}${another}${paragraphs(story.slice(1))}</article></main>${below}`,
    ],
    [
      "below its text, whose headline stands apart",
      `<header><h1>${title}</h1></header><main>${paragraphs(story)}${another}</main>${below}`,
    ],
  ])("and so is an article with another one %s, and a list of more", async (_why, html) => {
    const found = await readPage(head, html);
    expect([found.articles.length, found.paragraphs?.filter((one) => story.includes(one)), found.problems]).toEqual([
      1,
      story,
      [],
    ]);
  });
});

describe("the text of a live page is not read twice", () => {
  const updates = [story.slice(0, 2), story.slice(2)];
  const live = (bodyOf: (all: readonly string[]) => string, mark: string) =>
    linked({
      ...own,
      "@type": "LiveBlogPosting",
      liveBlogUpdate: updates.map((all, at) => ({
        "@type": "BlogPosting",
        headline: `Update ${at}`,
        datePublished: "2026-05-04T11:00:00Z",
        url: `${address}${mark}${at}`,
        articleBody: bodyOf(all),
      })),
    });
  const shown = `<main><h1>${title}</h1>${updates.map((all, at) => `<div><time datetime="2026-05-04T11:00Z">11:00</time><h2>Update ${at}</h2>${paragraphs(all)}<div>Copy link</div></div>`).join("")}</main>`;

  it.each([
    ["whose updates run together", (all: readonly string[]) => all.join(" "), "#"],
    ["whose updates are HTML", paragraphs, "?pinned_post="],
    ["whose marks are others", (all: readonly string[]) => all.join("\n").replace(/[“”]/g, '"'), "?post=1#"],
  ])("%s", async (_why, bodyOf, mark) => {
    const { articles } = await readPage(canonical + live(bodyOf, mark), shown);
    expect(articles.map((article) => article.title)).toEqual(["Update 0", "Update 1"]);
  });

  it("and its updates are not the page itself, where they are stated by themselves", async () => {
    const update = {
      "@type": "BlogPosting",
      "@id": `${address}#u`,
      url: `${address}#u`,
      headline: "Update",
      datePublished: "2026-05-05",
      articleBody: story[0],
    };
    const graph = {
      "@graph": [update, { ...own, "@type": "LiveBlogPosting", liveBlogUpdate: [{ "@id": `${address}#u` }] }],
    };
    const { articles } = await readPage(
      canonical + linked(graph),
      `<main><h1>${title}</h1>${paragraphs(story.slice(0, 3))}</main>`,
    );
    expect(articles.map((article) => [article.title, article.publishedOn, article.body.split("\n\n").length])).toEqual([
      [title, "2026-05-04", 2],
      ["Update", "2026-05-05", 1],
    ]);
  });
});
