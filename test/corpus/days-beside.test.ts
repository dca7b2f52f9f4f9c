import { describe, expect, it } from "vitest";
import { canonical, linked, own, paragraphs, readPage, story, title } from "./saved-page.ts";

const head = canonical + linked({ ...own, datePublished: undefined });
const link = '<a href="/a">Old kiln burns at Kell for days</a>';
const time = '<time datetime="2026-04-01">1 April</time>';
const marked = '<time class="published" datetime="2026-04-01">1 April</time>';
const h1 = `<h1>${title}</h1>`;
const text = paragraphs(story);

it("a day above the text that a time beside the headline contradicts is told of", async () => {
  const shown = '<time datetime="2026-05-20">20 May 2026</time>';
  const page = (line: string) =>
    `<main><article>${shown}${h1}<div>By Ada Roe</div><div>${line}</div>${text}</article></main>`;
  const bare = `${canonical}<meta property="og:type" content="article">`;
  const found = await readPage(bare, page("4 May 2026"));
  expect(found.articles[0]?.publishedOn).toBe("2026-05-20");
  expect(found.problems).toEqual([expect.stringContaining("2026-05-04 in the lines above its text")]);
  expect((await readPage(bare, page("20 May 2026"))).problems).toEqual([]);
});

describe("a time beside another article is not the day of a page", () => {
  it.each([
    ["a list", (one: string) => `<ul><li>${link} ${one}</li><li>${link} ${one}</li></ul>`],
    ["a card", (one: string) => `<div class="card"><h3>${link}</h3>${one}</div>`],
    [
      "a list of most read",
      (one: string) => `<div class="most-read"><h3>Most read</h3><div>${one}<p>${link}</p></div></div>`,
    ],
    ["what is on", (one: string) => `<h3>Next events</h3><ul><li>${one} Harvest fair at the old quay</li></ul>`],
    ["a linked card", (one: string) => `<a href="/b"><div><b>Ferry gets a new roof at Thorne</b>${one}</div></a>`],
    ["a row of a table", (one: string) => `<table><tr><td>${one}</td><td>${link}</td></tr></table>`],
  ])("%s", async (_why, box) => {
    for (const one of [time, marked])
      for (const page of [
        `<main><article>${h1}${text}</article>${box(one)}</main>`,
        `<main>${box(one)}<article>${h1}${text}</article></main>`,
        `<main><article>${h1}${box(one)}${text}</article></main>`,
        `<main><article>${h1}<div class="text">${story.join("<br><br>")}</div></article>${box(one)}</main>`,
      ]) {
        const { articles } = await readPage(head, page);
        expect(
          articles.map(({ publishedOn }) => publishedOn),
          page,
        ).toEqual([]);
      }
  });
  it.each([
    [
      "in a list of what is known of it",
      `${h1}<ul class="meta"><li>By <a href="/author/roe">Ada Roe</a></li><li>${time}</li></ul>${text}`,
    ],
    [
      "beside a link to its author",
      `${h1}<div><a href="/people/ada">Ada Roe of the Tarn Courier</a> ${time}</div>${text}`,
    ],
    ["beside a section", `<div><a href="/coast">Coast</a> ${time}</div>${h1}${text}`],
    ["in a link to itself", `${h1}<a href="https://www.tarn-courier.example/2026/05/bridge">${time}</a>${text}`],
    [
      "in its own footer",
      `${h1}${text}<footer class="node__meta">Submitted by <span>Ada Roe</span> on ${time}</footer>`,
    ],
    [
      "in its own footer above the text",
      `${h1}<footer class="node__meta">By <span>Ada Roe</span> ${time}</footer>${text}`,
    ],
    ["in words, called a date", `${h1}<p class="date">Wednesday, 1 April 2026</p>${text}`],
    ["in a title, called a date", `${h1}<span id="publishDate" title="2026-04-01T08:00">a while ago</span>${text}`],
  ])("but one is read %s", async (_why, inner) => {
    const { articles } = await readPage(head, `<main><article>${inner}</article></main>`);
    expect(articles[0]?.publishedOn).toBe("2026-04-01");
  });
  it("and so is the day of a page that states no article", async () => {
    const says = `<meta property="og:site_name" content="Tarn Courier">`;
    const page = linked({ "@type": "WebPage", datePublished: "2026-04-01" });
    const { articles } = await readPage(canonical + says + page, `<main><article>${h1}${text}</article></main>`);
    expect(articles[0]?.publishedOn).toBe("2026-04-01");
  });
});
