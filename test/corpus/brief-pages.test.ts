import { describe, expect, it } from "vitest";
import { canonical, linked, own, paragraphs, readPage, story, title } from "./saved-page.ts";

const head = canonical + linked(own);
const long = [...story, ...story.map((one) => one.replace("Ashby", "Thorne"))];

describe("a brief article is read without what stands beside it", () => {
  const brief = story.slice(0, 2);
  const words =
    "Join the thousands of readers who get our letter each morning, with the best of what was written about the coast. You can leave it whenever you like, and we never pass your address on to anybody. ";
  const box = `<p>${words}</p><p>${words.replace("morning", "evening")}</p><p>${words.replace("coast", "hills")}</p><p>${words.replace("letter", "paper")}</p>`;
  it.each([
    ["a sidebar", `<aside class="sidebar">${box}</aside>`],
    ["a newsletter", `<div class="newsletter-signup"><h2>The Tide</h2>${box}</div>`],
    ["what the site is", `<div class="site-info">${box}</div>`],
    ["a window", `<div class="modal"><div class="inner">${box}</div></div>`],
    ["a question about cookies", `<div role="dialog" aria-label="Cookies">${box}</div>`],
    ["a column without a name", `<div><div>${box}</div></div>`],
  ])("%s", async (_why, html) => {
    const text = `<h1>${title}</h1><p class="byline">By Ada Roe</p>${paragraphs(brief)}`;
    for (const page of [
      `<article>${text}</article>${html}`,
      `${html}<article>${text}</article>`,
      `<main>${text}</main>${html}`,
      ...(html.startsWith("<div><div>")
        ? []
        : [`<main><article>${text}</article>${html}</main>`, `<article>${text}${html}</article>`]),
      `<h1>${title}</h1><div itemprop="articleBody">${paragraphs(brief)}</div>${html}`,
      `<div class="wrap"><article><div class="text">${text}</div></article>${html}</div>`,
    ])
      expect((await readPage(head, page)).paragraphs, page).toEqual(brief);
  });
  it("but a text outside the element of its headline is read", async () => {
    const page = `<main><article><h1>${title}</h1><p>${story[0]}</p></article><div class="text">${paragraphs(long)}</div></main>`;
    expect((await readPage(head, page)).paragraphs).toEqual(expect.arrayContaining(long.slice(1)));
  });
});
