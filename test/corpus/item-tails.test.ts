import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";

const link = "https://lowmoor.example/2025/03/dyke";
const text = "<p>The dyke was repaired in two days, the board said.</p><p>“It holds,” said Tove Brandal.</p>";
const body = "The dyke was repaired in two days, the board said.\n\n“It holds,” said Tove Brandal.";

const item = (html: string, at = link, element = "content:encoded") =>
  `<item><title>Dyke repaired</title><link>${at}</link><pubDate>Tue, 04 Mar 2025 09:00:00 GMT</pubDate><${element}><![CDATA[${html}]]></${element}></item>`;

async function read(...items: readonly string[]) {
  const xml = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Lowmoor Post – News</title><link>https://lowmoor.example/</link>${items.join("")}</channel></rss>`;
  const { articles, problems } = await parseArticles(Buffer.from(xml), "a.xml");
  return { bodies: articles.map(({ article }) => article.body), messages: problems.map(({ message }) => message) };
}

describe("below the text of an item is left out", () => {
  it.each<[string, string]>([
    [
      "thanks, and to whom it may be sent on",
      "<hr/><p><em>Thanks for reading! If you liked this, forward it to a friend.</em></p>",
    ],
    ["a link to the rest", `<p><a href="${link}">Continue reading…</a></p>`],
    [
      "a link to a place in its page",
      `<div><a class="more-link" href="${link}#more-12">Read the rest <b>→</b></a></div>`,
    ],
    ["a link to the rest in another language", `<p><a href="${link}/?utm_source=rss">Weiterlesen …</a></p>`],
    [
      "where it came out, as Medium says it",
      `<p><a href="${link}">Dyke repaired</a> was originally published in <a href="https://medium.example/lp">Lowmoor Post</a> on Medium, where people are continuing the conversation by highlighting and responding to this story.</p>`,
    ],
    [
      "where it came out, without a link to itself",
      `<p><em>This story was originally published in <a href="https://medium.example/lp">Lowmoor Post</a> on Medium, where people respond.</em></p>`,
    ],
    [
      "where it came out, with a shorter name",
      `<p>The post <a href="${link}">Dyke repaired</a> appeared first on <a href="https://lowmoor.example">Lowmoor</a>.</p>`,
    ],
    [
      "where it came out, in another language",
      `<p>Der Beitrag <a href="${link}/">Dyke repaired</a> erschien zuerst auf <a href="https://lowmoor.example">Lowmoor Post</a>.</p>`,
    ],
    [
      "a sign-up by its class",
      `<div class="subscription-widget show-subscribe"><p>Thanks for reading! Subscribe for free.</p><form><input/></form></div>`,
    ],
    [
      "a call to its readers above a button",
      `<p>Thanks for reading Lowmoor Post! Feel free to share it.</p><p><a class="button" href="https://lowmoor.example/p?action=share"><span>Share</span></a></p>`,
    ],
    ["a line of tags", `<p>Tags: <a href="/t/dyke">dyke</a>, <a href="/t/board">board</a></p>`],
    [
      "where to follow the site, and a list of links above that",
      `<p><strong>Read more:</strong></p><ul><li><a href="/a">Old kiln burns</a></li><li><a href="/b">Ferry gets a roof</a></li></ul><p><em>Follow us on <a href="https://twitter.com/lp">Twitter</a> and <a href="https://facebook.com/lp">Facebook</a>.</em></p>`,
    ],
    [
      "a line with a link below a rule",
      `<hr><p><small>Words? <a href="mailto:lp@lowmoor.example">Reply by mail</a></small></p>`,
    ],
    ["where its readers wrote, behind a line end", `<br/><br/><a href="${link}#comments">5 comments</a>`],
    ["who has the rights", `<p>© 2025 Lowmoor Post. All rights reserved.</p>`],
    ["when it was changed", "<p><strong>Last updated: May 5, 2026</strong></p>"],
    ["where to send what one knows", "<p>Got a tip? Email us at tips@lowmoor.example.</p>"],
    ["who has the rights, without its name", "<p>© 2025 LP Media</p>"],
  ])("%s", async (_, tail) => {
    expect((await read(item(text + tail))).bodies).toEqual([body]);
  });
});

const substack =
  '<div class="subscription-widget-wrap-editor"><div class="subscription-widget"><div class="preamble"><p class="cta-caption">Subscribe to the dyke.</p></div><form><input/></form></div></div>';
const button = `<div class="captioned-button-wrap"><div class="preamble"><p class="cta-caption">Feel free to share it.</p></div><p class="button-wrapper"><a class="button" href="${link}?action=share"><span>Share</span></a></p></div>`;
const [first = "", last = ""] = text.split(/(?<=<\/p>)/);
const other = '<a href="https://lowmoor.example/kiln">Old kiln burns</a>';

describe("beside the text of an item is left out", () => {
  it.each<[string, string]>([
    ["a box of Substack between paragraphs", first + substack + last],
    [
      "the boxes of Jetpack",
      `${text}<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li>Facebook</li></ul></div><div class="jp-relatedposts"><h3><em>Related</em></h3></div>`,
    ],
    ["a box of Substack above the text", substack + text],
    ["a box with a button", first + button + last],
    [
      "a caption of WordPress",
      `${first}<div class="wp-caption alignnone"><img src="a.jpg"><p class="wp-caption-text">The dyke in March.</p></div>${last}`,
    ],
    [
      "a caption of Blogger",
      `<table><tr><td><img src="a.jpg"></td></tr><tr><td class="tr-caption">The dyke.</td></tr></table>${text}`,
    ],
    [
      "what Drupal puts above it",
      `<span class="field field--name-title">Dyke repaired</span><span class="field field--name-uid"><span>bnessen</span></span><span class="field field--name-created">Tue, 03/04/2025</span><div class="field field--name-body">${text}</div>`,
    ],
    ["an advertisement's label", `${first}<p>[Advertisement]</p>${last}`],
    ["an advertisement's label between dashes", `${first}<p>— Advertisement —</p>${last}`],
    [
      "a label of two words",
      `${first}<p><b><a href="https://lowmoor.example/kiln">SEE ALSO: Old kiln burns</a></b></p>${last}`,
    ],
    ["an advertisement's label in capitals", `${first}<p>SPONSORED CONTENT</p>${last}`],
    [
      "a labelled link to another article",
      `${first}<p><a href="https://lowmoor.example/kiln">Read more: Old kiln burns</a></p>${last}`,
    ],
    ["a link to another article behind a label", `${first}<p><strong>Also read:</strong> ${other}</p>${last}`],
    [
      "the sentence of a reader-supported paper",
      `${text}<p>The Dyke Letter is a reader-supported publication. To receive new posts, consider becoming a paid subscriber.</p>`,
    ],
    ["a list of links with its heading", `${text}<h3>Related Stories</h3><ul><li>${other}</li></ul>`],
    ["a list of links with its bold heading", `${text}<p><b>Related posts:</b></p><ol><li>${other}</li></ol>`],
    ["a list of links with any heading", `${text}<h4>Elsewhere on the coast</h4><ul><li>${other}</li></ul>`],
  ])("%s", async (_, html) => {
    expect((await read(item(html))).bodies).toEqual([body]);
    const json = JSON.stringify([{ title: "Dyke repaired", url: link, published: "2025-03-04", content: html }]);
    const { articles, problems } = await parseArticles(Buffer.from(json), "a.json");
    expect(articles.map(({ article }) => article.body)).toEqual([body]);
    expect(problems).toEqual([]);
  });

  it.each<[string, string, string]>([
    ["a sentence in brackets", "<p>[The board has not answered.]</p>", "[The board has not answered.]"],
    ["a line in capitals", "<p>THE DYKE HOLDS</p>", "THE DYKE HOLDS"],
    ["a link behind a name", `<p>Tove Brandal: ${other}</p>`, "Tove Brandal: Old kiln burns"],
    [
      "a heading with text below it",
      "<h3>Related stories of the flood</h3><p>There are three.</p>",
      "Related stories of the flood\n\nThere are three.",
    ],
    [
      "a paper that its readers support",
      "<p>The Letter is reader-supported, the board noted.</p>",
      "The Letter is reader-supported, the board noted.",
    ],
  ])("but not %s", async (_, html, kept) => {
    expect((await read(item(`${first}${html}${last}`))).bodies).toEqual([body.replace("\n\n", `\n\n${kept}\n\n`)]);
  });
});

describe("below the text of an item stays", () => {
  it.each<[string, string, string]>([
    [
      "a sentence that names the paper",
      "<p>Lowmoor Post has asked for the figures.</p>",
      "Lowmoor Post has asked for the figures.",
    ],
    ["a sentence with a link", `<p>The <a href="https://b.example/r">report</a> is due.</p>`, "The report is due."],
    [
      "a quotation that is a link",
      `<p><a href="https://b.example/r">“Nobody was warned,” it says.</a></p>`,
      "“Nobody was warned,” it says.",
    ],
    [
      "what is quoted",
      "<blockquote><p>Share the sandbags, Lowmoor Post.</p></blockquote>",
      "Share the sandbags, Lowmoor Post.",
    ],
    ["a pause in speech", "<p>“And then …” she said.</p>", "“And then …” she said."],
  ])("%s", async (_, tail, kept) => {
    const { bodies, messages } = await read(item(text + tail));
    expect(bodies).toEqual([`${body}\n\n${kept}`]);
    expect(messages).toEqual([]);
  });
});

describe("a text that goes on elsewhere is read to its last whole sentence, and that is said", () => {
  const cut =
    "has text that is cut short in 1 of its items, of which whole sentences are read; add them by their links for the whole text";
  it.each<[string, string, string]>([
    ["dots in brackets", "<p>The dyke holds. It had burst when Mr. Roe was [&#8230;]</p>", "description"],
    ["three dots in brackets", "<p>The dyke holds. Those behind it were [...]</p>", "content:encoded"],
    [
      "a link behind the dots",
      `<p>The dyke holds. It had burst when the &hellip; <a href="${link}">Continue reading <b>→</b></a></p>`,
      "content:encoded",
    ],
    ["a link behind a sentence", `<p>The dyke holds. <a href="${link}">Read more</a></p>`, "content:encoded"],
    ["dots at the end of a summary", "The dyke holds. It had burst when the...", "description"],
  ])("%s", async (_, html, element) => {
    expect(await read(item(html, link, element))).toEqual({ bodies: ["The dyke holds."], messages: [cut] });
  });
});

it("sentences under a rule that a link makes doubtful are left out of each item, and each is told of", async () => {
  const end = (who: string) =>
    `${text}<hr><p>${who}’s office is run by volunteers. Write to <a href="mailto:a@b.example">it</a></p>`;
  const { bodies, messages } = await read(item(end("Venn")), item(end("Brandal"), `${link}/2`));
  expect(bodies).toEqual([body, body]);
  expect(messages).toEqual([expect.stringContaining("Venn’s office"), expect.stringContaining("Brandal’s office")]);
});

it("of many such lines the first ten are told of, and how many there are", async () => {
  const items = Array.from({ length: 12 }, (_, at) =>
    item(`${text}<hr><p>Office ${at} is run by volunteers of all kinds. Ask <a href="/a">it</a></p>`, `${link}/${at}`),
  );
  const { messages } = await read(...items);
  expect(messages).toHaveLength(11);
  expect(messages.at(-1)).toBe("has such lines in 12 of its items");
});

describe("the last paragraphs of a feed", () => {
  const story = (number: number, end: string) =>
    item(`<p>Story ${number} of the dyke is told here.</p><p>${end}</p>`, `https://lowmoor.example/${number}`);

  it("are left out where most items end alike, and that is said", async () => {
    const end = "Have a tip? Write to the newsroom at any hour.";
    const { bodies, messages } = await read(...[1, 2, 3].map((number) => story(number, end)));
    expect(bodies).toEqual([1, 2, 3].map((number) => `Story ${number} of the dyke is told here.`));
    expect(messages).toEqual([`ends 3 of its texts with ${JSON.stringify(end)}, which is left out`]);
  });

  it("stay where two end alike, or where the end is quoted", async () => {
    expect((await read(story(1, "It rains."), story(2, "It rains."), story(3, "It snows."))).bodies[0]).toContain(
      "rains",
    );
    const { bodies } = await read(...[1, 2, 3].map((number) => story(number, "“It rains,” she said.")));
    expect(bodies[0]).toContain("rains");
  });
});

it("of an item that is a whole page the header and footer are left out", async () => {
  const html = `<html><head><title>Dyke repaired</title></head><body><article><header><h1>Dyke repaired</h1><time>March 4</time><address>Ada Roe</address></header>${text}<footer><small>© Lowmoor Post</small></footer></article></body></html>`;
  expect(await read(item(html))).toEqual({ bodies: [body], messages: [] });
});

it("of an item a box on its author by its class is left out, which is told of, and advertising among its paragraphs", async () => {
  const more =
    "<p>The river rose by a metre on the same night, the board said.</p><p>Nobody has seen it as high since the old bridge went down.</p>";
  const box = '<div class="who-box"><h4>Ada Roe</h4><p>Ada walks the dyke when she can.</p></div>';
  const found = await read(item(`${text}<p class="x">Advertisement</p>${more}${box}`));
  expect(found.bodies).toEqual([
    `${body}\n\nThe river rose by a metre on the same night, the board said.\n\nNobody has seen it as high since the old bridge went down.`,
  ]);
  expect(found.messages).toEqual([expect.stringContaining("Ada walks the dyke")]);
});
