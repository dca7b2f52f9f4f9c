import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";
import { canonical, linked, own, paragraphs, readPage, story, title } from "./saved-page.ts";

const between = (html: string) =>
  readPage(
    canonical + linked(own),
    `<main><article><h1>${title}</h1>${paragraphs(story.slice(0, 2))}${html}${paragraphs(story.slice(2))}</article></main>`,
  );
const read = async (text: string, name: string) => {
  const { articles, problems } = await parseArticles(Buffer.from(text), name);
  return { articles: articles.map(({ article }) => article), problems: problems.map(({ message }) => message) };
};

describe("of a page is left out", () => {
  it.each([
    ["a quotation set large", "<blockquote><p>Nobody will be cut off</p></blockquote>"],
    [
      "one in a figure",
      '<figure class="wp-block-pullquote"><blockquote><p>“Nobody will be cut off”</p></blockquote></figure>',
    ],
    ["one with who said it", "<blockquote><p>We found out from the radio</p><cite>Rab Tolley</cite></blockquote>"],
    ["one in a box by its name", '<div class="article-pullquote"><p>a ferry that runs all night</p></div>'],
    [
      "one in a figure with its source",
      "<figure><blockquote>“Nobody will be cut off”</blockquote><figcaption>— Dora Finchley</figcaption></figure>",
    ],
    ["a rule of marks", "<p>* * *</p>"],
    ["a picture for a word", "<div>💡</div>"],
    ["a line in brackets that leads elsewhere", "<p>[See also: Old kiln burns]</p>"],
    ["a heading of links, in Spanish", "<div><p>Más información</p><a>Arde el horno</a></div>"],
    ["a heading of links, in German", "<p>Lesen Sie auch:</p>"],
  ])("%s", async (_why, html) => {
    const found = await between(html);
    expect([found.paragraphs, found.articles[0]?.quoted ?? [], found.problems]).toEqual([story, [], []]);
  });

  it.each([
    ["the number of a footnote", '<p>The toll is old.<sup><a href="#fn1">1</a></sup></p>', "The toll is old."],
    ["one in brackets", '<p>The toll is old.<a href="#n"><sup>[12]</sup></a></p>', "The toll is old."],
    [
      "the way back from a footnote",
      '<p>The toll dates from 1701. <a href="#r">↩</a></p>',
      "The toll dates from 1701.",
    ],
    ["the way back as a picture", '<p>The toll dates from 1701.<a href="#r">↩︎</a></p>', "The toll dates from 1701."],
  ])("%s", async (_why, html, text) => {
    expect((await between(html)).paragraphs).toEqual([...story.slice(0, 2), text, ...story.slice(2)]);
  });

  it("the story of a box that leads to another article, which is told", async () => {
    const found = await between(
      "<aside><article><h4><a>Bus plan is shelved</a></h4><p>The plan of the mayor has been shelved for a third time.</p></article></aside>",
    );
    expect(found.paragraphs).toEqual(story);
    expect(found.problems).toEqual([
      'is read without what stands beside its text: "The plan of the mayor has been shelved for a third time."',
    ]);
  });

  it("what it says below its text of the issue that it is in, which is told", async () => {
    const found = await readPage(
      canonical + linked(own),
      `<main><article><h1>${title}</h1>${paragraphs([...story, "This story appears in the May issue of Tarn Quarterly."])}</article></main>`,
    );
    expect(found.paragraphs).toEqual(story);
    expect(found.problems).toHaveLength(1);
  });
});

describe("of a page stays", () => {
  it.each([
    ["a quotation that stands nowhere else", "<blockquote><p>The tide takes what the town leaves.</p></blockquote>"],
    ["words that another paragraph has in part", "<blockquote><p>Nobody will be cut off by the sea</p></blockquote>"],
    [
      "a quotation of two paragraphs",
      "<blockquote><p>Nobody will be cut off</p><p>The tide takes what the town leaves.</p></blockquote>",
    ],
    ["a few words", "<blockquote><p>a ferry</p></blockquote>"],
    ["a number that is raised", "<p>The harbour has 400 m<sup>2</sup> of ice.</p>"],
    ["a note of the editor in brackets", "<p>[Note: the bridge was painted in May]</p>"],
    ["a picture among words", "<p>The sign said 💡 and no more.</p>"],
  ])("%s", async (_why, html) => {
    const texts = html
      .replace("</p><p>", "\n")
      .replace(/<[^>]+>/g, "")
      .split("\n");
    expect((await between(html)).paragraphs).toEqual([...story.slice(0, 2), ...texts, ...story.slice(2)]);
  });
});

describe("a letter saved as text", () => {
  const head = "From: Tarn Letter <hello@tarn.example>\nTo: me@home.example\n";
  it.each([
    [
      "its subject is the title",
      `${head}Subject: Bridge closes\nDate: Mon, 04 May 2026 08:00:00 +0100\n\n${story[0]}\n`,
    ],
    [
      "handed on, with a colon",
      `${head}Date: Mon, 04 May 2026 08:00:00 +0100\nSubject: Fwd: Bridge closes\n\n${story[0]}\n`,
    ],
    [
      "with a line for browsers",
      `${head}Subject: Bridge closes\nDate: 4 May 2026\n\nView this email in your browser <https://t.example/1>\n\n${story[0]}\n`,
    ],
    [
      "with how to be rid of it",
      `${head}Subject: Bridge closes\nDate: 4 May 2026\n\n${story[0]}\n\n-- \nYou get this because you subscribed.\nUnsubscribe: https://t.example/u\n`,
    ],
    [
      "with both",
      `${head}Subject: Bridge closes\nDate: 4 May 2026\n\nRead this newsletter online in the browser\n\n${story[0]}\n-- \nTarn Letter, Quay 1. Unsubscribe\n`.replace(
        "online in the",
        "in your",
      ),
    ],
  ])("%s", async (_why, text) => {
    const { articles, problems } = await read(text, "mail.txt");
    expect([articles[0]?.title, articles[0]?.publishedOn, articles[0]?.body.trim(), problems]).toEqual([
      "Bridge closes",
      "2026-05-04",
      story[0],
      [],
    ]);
  });

  it("keeps the name below its mark", async () => {
    const text = `${head}Subject: Bridge closes\nDate: 4 May 2026\n\n${story[0]}\n\n-- \nRab Tolley, Ashby\n`;
    expect((await read(text, "mail.txt")).articles[0]?.body).toContain("Rab Tolley");
  });
});

describe("of a note in Markdown", () => {
  const note = (text: string) => read(`---\ntitle: Bridge closes\ndate: 2026-05-04\n---\n${text}\n`, "n.md");
  it.each([
    ['<Image src="x" alt="y" />', []],
    ["<Newsletter client:load />", ["Newsletter"]],
    ["<YouTube id={video} />", ["YouTube"]],
    ["<Picture src={x}/>", []],
  ])("%s is left out", async (tag, names) => {
    const { articles, problems } = await note(`${tag}\n\n${story[0]}`);
    expect(articles[0]?.body.trim()).toBe(story[0]);
    expect(problems).toEqual(names.map((name) => `has what only its site can show, which is left out: ${name}`));
  });

  it.each([
    ["words in a component", `<Callout type="x">${story[0]}</Callout>`, story[0]],
    ["a name in angle marks", "Mail to <Ada Roe> was lost.", "Mail to <Ada Roe> was lost."],
  ])("%s stay", async (_why, text, body) => {
    expect((await note(text)).articles[0]?.body.trim()).toBe(body);
  });

  it.each([
    ["in italics", "> Salt keeps the fish.\n>\n> — *Proverb of the coast*", "Proverb of the coast"],
    ["in bold", "> Salt keeps the fish.\n> — **Rab Tolley**, Ashby", "Rab Tolley"],
    ["below it", "> Salt keeps the fish.\n\n— _Rab Tolley_", "Rab Tolley"],
  ])("who said a quotation is a name without marks: %s", async (_why, text, speaker) => {
    const { articles } = await note(`${text}\n\n${story[0]}`);
    expect(articles[0]?.quoted?.map((one) => one.speaker)).toEqual([speaker]);
  });
});

it("an address by itself in a feed stands for what its site shows there, and one that is a link or among words does not", async () => {
  const lines = [
    "https://video.example/1",
    "See https://t.example/2 for it.",
    '<a href="https://t.example/3">https://t.example/3</a>',
  ];
  const text = [story[0], ...lines, story[1]].map((line) => `<p>${line}</p>`).join("");
  const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tarn</title><link>https://t.example</link><item><title>Bridge closes</title><link>https://t.example/b</link><pubDate>Mon, 04 May 2026 08:00:00 GMT</pubDate><content:encoded><![CDATA[${text}]]></content:encoded></item></channel></rss>`;
  expect((await read(feed, "f.xml")).articles[0]?.body.split(/\n+/)).toEqual([
    story[0],
    lines[1],
    "https://t.example/3",
    story[1],
  ]);
});

it.each([
  ["Sent from Tarn Letters. <a href='#'>Unsubscribe</a>"],
  ["You receive this letter because you signed up. Unsubscribe"],
  ["Liked this? Subscribe to our newsletter."],
])("below an item of a feed is left out: %s", async (line) => {
  for (const text of [
    `<p>${story[0]}</p><p>${story[1]}</p><p>${line}</p>`,
    `${story[0]}<br><br>${story[1]}<br><br>${line}`,
  ]) {
    const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tarn</title><link>https://t.example</link><item><title>Bridge closes</title><link>https://t.example/b</link><pubDate>Mon, 04 May 2026 08:00:00 GMT</pubDate><content:encoded><![CDATA[${text}]]></content:encoded></item></channel></rss>`;
    expect((await read(feed, "f.xml")).articles[0]?.body.split(/\n+/)).toEqual(story.slice(0, 2));
  }
});
