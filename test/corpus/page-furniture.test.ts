import { describe, expect, it } from "vitest";
import { canonical, linked, own, paragraphs, readPage, story, title } from "./saved-page.ts";

const bio = "Ada Roe has covered the coast since 2012 and lives at Ashby with two dogs.";
const card = (number: number) =>
  `<article class="card"><h3><a href="/s-${number}">Story ${number}</a></h3><p>The story of number ${number}, which was in the news in spring.</p><time datetime="2026-05-01">1 May</time></article>`;
const read = (body: string) =>
  readPage(canonical + linked(own), `<main><article><h1>${title}</h1><div>${body}</div></article></main>`);

it("a link to change a section is no part of its heading", async () => {
  const section = '<h2>Harbour<span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>';
  const [first = "", ...others] = story;
  const { paragraphs: read } = await readPage(
    canonical + linked(own),
    `<main><article><h1>${title}</h1>${paragraphs([first])}${section}${paragraphs(others)}</article></main>`,
  );
  expect(read).toEqual([first, "Harbour", ...others]);
});

describe("of the text of a page is left out, with nothing else,", () => {
  it.each([
    ["a label of advertising", "<p>Advertisement</p>"],
    ["a label in another language", "<div><span>Anzeige</span></div>"],
    ["a count of pictures", "<p>1/5</p>"],
    ["how long reading takes, in another language", "<div>Lesedauer: 2 Min.</div>"],
    [
      "a link behind a line of five words",
      '<p>Das könnte Sie auch interessieren: <a href="/x">Markthalle öffnet</a></p>',
    ],
    [
      "whom a letter was forwarded to",
      '<p><b>Good morning.</b> Was this forwarded to you? <a href="/s">Sign up here</a>.</p>',
    ],
    ["how its readers like a letter", "<p><b>How did you like today's issue?</b></p>"],
    ["how long a letter takes, in short", "<p>Read time: 3 minutes</p>"],
    [
      "a card that leads to another page",
      '<div class="kg-card kg-bookmark-card"><a href="https://x.example"><div>Star map</div><div>All stars, sorted.</div></a></div>',
    ],
    [
      "what a system says of a post above it",
      '<ul class="elementor-post-info"><li>8:00 am</li><li>No Comments</li></ul>',
    ],
    ["how long a letter takes", "<p><i>Today's issue takes 4 minutes to read</i></p>"],
    [
      "counters that a system names by what hooks onto them",
      '<div data-hook="post-metadata"><span>312 views</span><span>7 comments</span></div>',
    ],
    [
      "the terms that a post is filed under",
      '<div class="taxonomy-category wp-block-post-terms"><span>in </span><a href="/r">Roads</a></div>',
    ],
    ["what is not to be printed", '<div class="noprint"><p>Have an opinion on this story? Post a comment</p></div>'],
    ["a label that leads over it", "<p>Story continues below</p>"],
    [
      "a line in bold that leads to a channel",
      '<p><strong>Join the <a href="https://whatsapp.com/channel/a">WhatsApp channel</a> for the latest news</strong></p>',
    ],
    [
      "a box that names itself by its component",
      '<div data-component="newsletterPromo"><h3>The Tide</h3><p>Our best stories, every day at six.</p></div>',
    ],
    [
      "a box that names itself to those who hear it",
      '<section aria-label="About the author"><h3>About us</h3><p>We write of the coast.</p></section>',
    ],
    ["words that are only heard", '<p class="visually-hidden">End of the picture of the bridge at Ashby.</p>'],
    [
      "a headline with links below it",
      '<h3>More stories</h3><ul><li><a href="/a">Old kiln burns</a></li><li><a href="/b">Ferry gets a roof</a> 3 May</li></ul>',
    ],
    [
      "a line in bold with links below it",
      '<p><b>On this subject</b></p><ul><li><a href="/a">Old kiln burns</a></li></ul>',
    ],
    ["boxes that lead to other articles", `<div><h2>You may also like</h2>${card(1)}${card(2)}</div>`],
    ["the caption in the box of a picture", '<div><img src="a.jpg"><div>The bridge at Ashby in May</div></div>'],
    [
      "the caption in italics below a picture",
      '<p><img src="a.jpg"></p><p><em>The bridge at Ashby. (Picture: Uma Birchall)</em></p>',
    ],
    ["a credit beside a picture", '<div><picture><img src="a.jpg"></picture><span>Photo: Uma Birchall</span></div>'],
    [
      "a caption in a table",
      '<table><tbody><tr><td><img src="a.jpg"></td></tr><tr><td>The bridge in May</td></tr></tbody></table>',
    ],
  ])("%s", async (_why, html) => {
    const found = await read(`${paragraphs(story.slice(0, 2))}${html}${paragraphs(story.slice(2))}`);
    expect([found.paragraphs, found.problems]).toEqual([story, []]);
  });

  it.each([
    ["how long it takes", "<p>5 min read</p>"],
    ["a bar of tools", "<div><span>5 min read</span> · <span>12 comments</span></div>"],
    ["a label of its kind", "<p>Opinion</p>"],
    ["whose the picture is", "<p>© Uma Birchall / Tarn Pictures</p>"],
  ])("above it: %s", async (_why, html) => {
    const found = await read(html + paragraphs(story));
    expect([found.paragraphs, found.problems]).toEqual([story, []]);
  });

  it.each([
    ["who its author is, in italics", `<p><i>${bio}</i></p>`],
    [
      "who its author is, with a link to her",
      `<p><a href="/author/ada-roe">Ada Roe</a> has covered the coast since 2012.</p>`,
    ],
    ["who its author is, by its class", `<div class="author-bio"><h4>Ada Roe</h4><p>${bio}</p></div>`],
    [
      "who its author is, by its property",
      `<div itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ada Roe</b><p>${bio}</p></div>`,
    ],
    [
      "where to follow the site",
      '<p>Follow us on <a href="https://www.facebook.com/tarn">Facebook</a> and <a href="https://x.com/tarn">X</a>.</p>',
    ],
    [
      "where to sign up",
      '<p><em>Sign up for our <a href="/newsletters/tide">newsletter</a> and never miss a story.</em></p>',
    ],
    ["a link to read on", '<p><a href="https://other.example/x">Read the full story at the Kell Observer.</a></p>'],
    ["a heading without text", "<h2>Comments</h2>"],
    ["a count, a link and a label", '<p>37 comments</p><p><a href="#c">Write one</a></p><div>Share this article</div>'],
  ])("below it: %s", async (_why, html) => {
    const found = await read(paragraphs(story) + html);
    expect([found.paragraphs, found.problems]).toEqual([story, []]);
  });
});

it("a box that may be a part of the text is left out, and told of", async () => {
  const box =
    '<section><h2><a href="/ferry">The ferry</a></h2><p>It runs all night until the bridge is open again.</p></section>';
  const found = await read(`${paragraphs(story.slice(0, 2))}${box}${paragraphs(story.slice(2))}`);
  expect(found.problems).toEqual([
    'is read without a box whose heading leads to another page: "The ferry It runs all night until the bridge is open again."',
  ]);
});

describe("in the text of a page stays", () => {
  it.each([
    ["a sentence about somebody who did not write it", "<p>Rab Tolley has kept the shop for thirty years.</p>"],
    ["a heading", "<h2>A long year</h2>"],
    ["a list", "<ul><li>Buses go by the mill</li><li>Cars go by Kell</li></ul>"],
    ["what somebody says in a word", "<p>“Never”</p>"],
    [
      "a sentence with links to posts",
      '<p>The town said so <a href="https://x.com/a/status/1">on X</a> and <a href="https://www.facebook.com/a/posts/2">on Facebook</a>.</p>',
    ],
    [
      "a sentence that names a newsletter",
      '<p>The town told of it in its <a href="/newsletter/may">newsletter</a>, which few had read.</p>',
    ],
    ["a paragraph with a picture in it", `<p><img src="a.jpg">The ferry runs all night.</p>`],
    ["who speaks, by himself in a line", "<p><b>ROE</b></p>"],
    [
      "a product with its text, linked elsewhere",
      '<div><h2><a href="https://shop.example/1">1. A kettle</a></h2><p>It is red, and it boils a pint of water in a minute.</p></div>',
    ],
  ])("%s", async (_why, html) => {
    const found = await read(`${paragraphs(story.slice(0, 2))}${html}${paragraphs(story.slice(2))}`);
    const kept = html
      .replace(/<\/(?:li|h2)>/g, "\n")
      .replace(/<[^>]+>/g, "")
      .trim()
      .split("\n")
      .filter((line) => !line.startsWith("1."));
    expect(found.paragraphs).toEqual([...story.slice(0, 2), ...kept, ...story.slice(2)]);
  });

  it("verse, and whatever does not end its sentences", async () => {
    const verse = [
      "The tide comes in below the mill",
      "The tide goes out as ever",
      "And nobody has seen the bridge",
      "Since somebody was clever",
    ];
    expect((await read(paragraphs([...verse, ...verse.map((line) => `${line} again`)]))).paragraphs).toHaveLength(8);
  });
});
