import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";
import { canonical, linked, own, paragraphs, readPage, story, title } from "./saved-page.ts";

const head = canonical + linked(own);

describe("what readers wrote below an article is not read with it", () => {
  const said = [
    "I have used that bridge each day since I was a child, and nobody asked me about it, which is a shame.",
    "They should have built the tunnel that we were promised in the spring, when there was money for all of it.",
    "My aunt lives across the bay and she will not see the doctor until June unless the ferry does run at night.",
  ];
  const told = "is read without the comments of its readers";
  const names = ["seadog", "Tess M.", "old_gull"];
  const items = (tag: string, css: string) =>
    [...said, ...said, ...said]
      .map(
        (one, at) =>
          `<${tag}${css}><b>${names[at % 3]}</b> <time datetime="2026-05-05">5 May</time><p>${one} ${at}</p></${tag}>`,
      )
      .join("");
  it.each([
    ["by its id", `<div id="comments"><h2>9 Comments</h2>${items("div", "")}</div>`],
    ["by its class", `<div class="comments-area">${items("div", "")}</div>`],
    ["a section", `<section class="reader-comments"><h3>Readers say</h3>${items("div", "")}</section>`],
    ["a list", `<ul class="commentlist">${items("li", "")}</ul>`],
    ["a conversation", `<div class="conversation"><h3>Join the conversation</h3>${items("div", ' class="c"')}</div>`],
    ["responses", `<div id="responses"><h3>Responses</h3>${items("div", "")}</div>`],
    ["a service's", `<div data-spot-im-module="conversation">${items("div", "")}</div>`],
    ["a discussion", `<section id="discussion">${items("article", "")}</section>`],
    ["by a heading alone", `<div><h3>9 Comments</h3><div>${items("div", "")}</div></div>`],
    ["by its name in one word", `<div id="readerComments"><h3>What you say</h3>${items("div", "")}</div>`],
    [
      "without times",
      `<h3>2 thoughts on “Bridge”</h3><ol><li><cite>seadog</cite><p>${said[0]}</p></li><li><cite>Tess M.</cite><p>${said[1]}</p></li></ol>`,
    ],
    ["by a heading beside them", `<h3>Replies (9)</h3>${items("div", "")}`],
  ])("%s", async (_why, html) => {
    for (const page of [
      `<main><article><h1>${title}</h1>${paragraphs(story)}${html}</article></main>`,
      `<main><article><h1>${title}</h1>${paragraphs(story)}</article>${html}</main>`,
      `<div class="page"><h1>${title}</h1><div class="text">${paragraphs(story)}</div>${html}</div>`,
    ])
      expect(await readPage(head, page), page).toMatchObject({ paragraphs: story, problems: [told] });
  });
  it("nor told where nobody wrote", async () => {
    const form = '<div id="comments"><h3>Leave a Reply</h3><form><textarea></textarea></form></div>';
    const page = `<main><article><h1>${title}</h1>${paragraphs(story)}${form}</article></main>`;
    expect(await readPage(head, page)).toMatchObject({ paragraphs: story, problems: [] });
  });
  it.each([
    ["an interview", `<div class="conversation">${paragraphs(story)}</div>`],
    ["a page of comment", `<div class="comment-article">${paragraphs(story)}</div>`],
    ["a text that may be commented", `<p>${story[0]}</p><div class="entry comments-open">${paragraphs(story)}</div>`],
    [
      "a talk set as one",
      `<p>${story[0]}</p><div class="conversation"><h3>Conversation</h3>${paragraphs(story)}</div>`,
    ],
    ["a text under a heading", `<div><h2>Three responses</h2>${paragraphs(story)}</div>`],
  ])("but %s is", async (_why, html) => {
    const page = `<main><article class="comment"><h1>${title}</h1>${html}</article></main>`;
    expect((await readPage(head, page)).paragraphs).toEqual(expect.arrayContaining([...story]));
  });
});

describe("comments that a record or an export holds are told", () => {
  const record = { title, date: "2026-05-04", text: story.join("\n") };
  const read = async (text: string, name: string) =>
    (await parseArticles(Buffer.from(text), name)).problems.map(({ message }) => message);
  const told = "is read without the comments of its readers";
  it.each([
    ["a text", "seadog: I have used that bridge each day.", [told]],
    ["a list", [{ name: "seadog", text: "A shame." }], [told]],
    ["none", "", []],
    ["an empty list", [], []],
    ["their number", 12, []],
    ["whether they are allowed", "open", []],
  ])("%s", async (_why, comments, problems) => {
    expect(await read(JSON.stringify({ ...record, comments }), "a.jsonl")).toEqual(problems);
  });
  it("in an export of WordPress", async () => {
    const item = (comment: string) =>
      `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>P</title><item><title>T</title><wp:post_date>2026-05-04 09:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><content:encoded><![CDATA[${story.join("\n\n")}]]></content:encoded>${comment}</item></channel></rss>`;
    const comment = "<wp:comment><wp:comment_content><![CDATA[A shame.]]></wp:comment_content></wp:comment>";
    expect([await read(item(comment), "a.xml"), await read(item(""), "a.xml")]).toEqual([[told], []]);
  });
});
