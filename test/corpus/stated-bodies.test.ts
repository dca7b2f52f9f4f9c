import { describe, expect, it } from "vitest";
import { canonical, linked, own, paragraphs, readPage, story, title } from "./saved-page.ts";

const more = story.map((one) => one.replace("Ashby", "Thorne").replace("Monday", "Sunday"));
const long = [...story, ...more];
const page = (text: string) => `<main><article><h1>${title}</h1><div>${text}</div></article></main>`;
const read = (articleBody: string, text: string) => readPage(canonical + linked({ ...own, articleBody }), page(text));

describe("a stated body without paragraphs gives way to those of the page", () => {
  it.each([
    ["that are the same", paragraphs(long), long],
    [
      "that have a heading more",
      `${paragraphs(story)}<h2>The ferry at night</h2>${paragraphs(more)}`,
      [...story, "The ferry at night", ...more],
    ],
    [
      "that have a list more",
      `${paragraphs(story)}<ul><li>Buses go every hour.</li><li>Ferries go at night.</li></ul>${paragraphs(more)}`,
      [...story, "Buses go every hour.", "Ferries go at night.", ...more],
    ],
    [
      "that have other marks",
      paragraphs(long).replaceAll("“", '"').replaceAll("”", '"'),
      long.map((one) => one.replace(/[“”]/g, '"')),
    ],
    [
      "that have a word spelt otherwise",
      paragraphs(long).replace("the mayor,", "the Mayor –"),
      long.map((one, at) => (at === 1 ? one.replace("the mayor,", "the Mayor –") : one)),
    ],
  ])("%s", async (_why, text, expected) => {
    expect((await read(long.join(" "), text)).paragraphs).toEqual(expected);
  });
  it.each([
    ["four of six", long.slice(0, 4), long.slice(0, 6)],
    ["two of four", long.slice(0, 2), long.slice(0, 4)],
    ["five of eight", long.slice(0, 5), long],
  ])("but not to %s of them", async (_why, there, all) => {
    const { articles } = await read(
      all.join(" "),
      `${paragraphs(there)}<div class="paywall"><p>Subscribe to read on.</p></div>`,
    );
    expect(articles[0]?.body).toBe(all.join(" "));
  });
});

describe("words of a page are kept whatever Readability makes of their class", () => {
  it.each([
    ["a dateline", `<p><span class="legendSpanClass">ASHBY — </span>${story[0]}</p>`, `ASHBY — ${story[0]}`],
    [
      "a name in a line",
      `<p><span class="footer-name">Dora Finchley</span> said so. ${story[0]}</p>`,
      `Dora Finchley said so. ${story[0]}`,
    ],
    ["a heading", `<h2 class="subheader">The costs of it</h2>`, "The costs of it"],
    ["another heading", `<h3 class="header-small">The costs of it</h3>`, "The costs of it"],
    ["a heading by its id", `<h2 id="banner-2">The costs of it</h2>`, "The costs of it"],
  ])("%s", async (_why, html, expected) => {
    const found = await readPage(canonical + linked(own), page(`${paragraphs(story)}${html}${paragraphs(more)}`));
    expect(found.paragraphs).toEqual([...story, expected, ...more]);
  });
});
