import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";
import { story, title } from "./saved-page.ts";

const day = "2026-05-04";
const rss = (html: string, more = "") =>
  `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tarn Courier</title><item><title>${title}</title><pubDate>${day}</pubDate>${more}<content:encoded><![CDATA[${html}]]></content:encoded></item></channel></rss>`;
const forms: Readonly<Record<string, (html: string) => readonly [text: string, name: string]>> = {
  RSS: (html) => [rss(html), "a.rss"],
  "a record": (html) => [JSON.stringify({ title, date: day, content: html }), "a.jsonl"],
  "JSON Feed": (html) => [
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Tarn Courier",
      items: [{ id: "1", title, date_published: day, content_html: html }],
    }),
    "a.json",
  ],
};

async function read([text, name]: readonly [text: string, name: string]) {
  const { articles, problems } = await parseArticles(Buffer.from(text), name);
  return { paragraphs: articles[0]?.article.body.split("\n\n"), problems: problems.map(({ message }) => message) };
}

const paragraphs = (all: readonly string[]) => all.map((one) => `<p>${one}</p>`).join("\n");
const around = (html: string) => paragraphs(story.slice(0, 2)) + html + paragraphs(story.slice(2));

describe.each(Object.entries(forms))("the text of %s is read", (_form, write) => {
  const email = '<input type="email">';
  it.each([
    ["a box with a form", `<div><h3>The Wednesday letter</h3><p>All in five minutes.</p><form>${email}</form></div>`],
    ["a heading above a form", `<h3>The news by email</h3><form>${email}</form>`],
    ["whose a picture is", "<p>(Image credit: Uma Birchall)</p><p>Photo: Uma Birchall/Getty Images</p>"],
    ["a count of pictures", "<p>1 of 3</p>"],
    ["what nobody sees", "<p>&nbsp;</p><p>\u200b</p>"],
  ])("without %s", async (_why, html) => {
    expect(await read(write(around(html)))).toEqual({ paragraphs: story, problems: [] });
  });
  it("without what stands below it of its author, which is told", async () => {
    const bio = "<p><b>About the author</b></p><p>Ada Roe writes about towns.</p>";
    const told = 'is read without what may be no part of its text: "Ada Roe writes about towns."';
    expect(await read(write(paragraphs(story) + bio))).toEqual({ paragraphs: story, problems: [told] });
  });
  it.each([
    ["prose that begins like a credit", "<p>Photo: nobody knew what the word meant.</p>"],
    ["a list", "<ul><li>Photo: Nikon D90</li></ul>"],
    ["a heading", "<h3>1 of 4</h3>"],
    ["a search form's neighbour", "<p>The town asked for ideas in May.</p><form><input></form>"],
    ["what an author says of a book", "<h3>About the author</h3><p>“I wrote it on the ferry,” she said.</p>"],
  ])("with %s", async (_why, html) => {
    const found = await read(write(around(html)));
    expect(found.paragraphs?.length).toBeGreaterThan(story.length);
  });
});

describe("a post in WordPress's blocks is read", () => {
  const post = "<wp:post_date>2026-05-04 09:00:00</wp:post_date><wp:status>publish</wp:status>";
  const blocks = (all: readonly string[]) =>
    all.map((one) => `<!-- wp:paragraph --><p>${one}</p><!-- /wp:paragraph -->`).join("\n");
  const group = (html: string) => `<!-- wp:group {"style":{}} --><div>${html}</div><!-- /wp:group -->`;
  it.each([
    "<!-- wp:jetpack/subscriptions /-->",
    "<!-- wp:mailpoet/subscription-form-block /-->",
    '<!-- wp:mc4wp/form {"id":3} /-->',
    '<!-- wp:contact-form-7/contact-form-selector {"id":1} -->[contact-form-7 id="1"]<!-- /wp:contact-form-7/contact-form-selector -->',
  ])("without a box that holds %s", async (ask) => {
    const box = group(`<!-- wp:heading --><h2>Join us</h2><!-- /wp:heading -->${blocks(["Once a week."])}${ask}`);
    const html = blocks(story.slice(0, 2)) + group(box) + blocks(story.slice(2));
    expect(await read([rss(html, post), "a.xml"])).toEqual({ paragraphs: story, problems: [] });
    const whole = group(blocks(story) + ask);
    expect(await read([rss(whole, post), "a.xml"])).toEqual({ paragraphs: story, problems: [] });
  });
  it("with a group that asks for nothing", async () => {
    const html = blocks(story.slice(0, 2)) + group(blocks(["It opens in June."])) + blocks(story.slice(2));
    expect((await read([rss(html, post), "a.xml"])).paragraphs).toContain("It opens in June.");
  });
});
