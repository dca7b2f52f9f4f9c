import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";

async function read(name: string, contents: string) {
  const { articles, problems } = await parseArticles(Buffer.from(contents), name);
  return { articles: articles.map(({ article }) => article), messages: problems.map(({ message }) => message) };
}

const atom = (...entries: readonly string[]) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://purl.org/atom/app#" xmlns:blogger="http://schemas.google.com/blogger/2018" xmlns:thr="http://purl.org/syndication/thread/1.0"><title>Fjord News</title>${entries.join("")}</feed>`;
const entry = (title: string, more: string) =>
  `<entry><id>${title}</id><title>${title}</title><published>2025-03-04T10:00:00Z</published><content>The quay opens.</content>${more}</entry>`;
const kind = (name: string) =>
  `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${name}"/>`;

describe("what is no published post is left out, and counted", () => {
  it.each<[string, string, string]>([
    ["a comment of Blogger", kind("comment"), "1 comment"],
    ["a template of Blogger", kind("template"), "1 template"],
    ["a page of Blogger", kind("page"), "1 page"],
    ["a draft of Blogger", `${kind("post")}<app:control><app:draft>yes</app:draft></app:control>`, "1 draft"],
    ["a comment in Blogger's newer export", "<blogger:type>COMMENT</blogger:type>", "1 comment"],
    [
      "a draft in Blogger's newer export",
      "<blogger:type>POST</blogger:type><blogger:status>DRAFT</blogger:status>",
      "1 draft",
    ],
    ["an answer to an entry", '<thr:in-reply-to ref="x"/>', "1 comment"],
    ["a comment by its link", '<link href="https://f.example/quay/#comment-12"/>', "1 comment"],
  ])("%s", async (_, more, counted) => {
    const { articles, messages } = await read("a.atom", atom(entry("No", more), entry("Quay", kind("post"))));
    expect(articles.map(({ title }) => title)).toEqual(["Quay"]);
    expect(messages).toEqual([`leaves out what is not a published post: ${counted}`]);
  });

  it.each<[string, object, string]>([
    ["a page of Ghost", { type: "page", status: "published" }, "not an article (page)"],
    ["a revision of WordPress", { post_type: "revision" }, "not an article (revision)"],
    ["what Drupal does not publish", { attributes: { status: false } }, "not published"],
  ])("%s", async (_, more, why) => {
    const quay = { title: "Quay", html: "<p>The quay opens.</p>", published_at: "2025-03-04" };
    const { articles, messages } = await read("a.json", JSON.stringify({ posts: [{ ...quay, ...more }, quay] }));
    expect(articles).toHaveLength(1);
    expect(messages).toEqual([`article 1: is ${why}, and is left out`]);
  });
});

const html = "<p>The quay opens.</p>";

describe("an article is read as it is exported by", () => {
  it.each<[string, string, string | object, object]>([
    [
      "Drupal's JSON:API",
      "a.json",
      {
        data: [
          {
            id: "1",
            attributes: { title: "Quay", created: "2025-03-04T09:00:00+00:00", body: { value: html, processed: html } },
          },
        ],
      },
      { id: "1" },
    ],
    [
      "Drupal's REST interface",
      "a.json",
      {
        title: [{ value: "Quay" }],
        created: [{ value: "2025-03-04T09:00:00+00:00" }],
        body: [{ value: html, processed: html }],
      },
      {},
    ],
    [
      "Contentful, in one language",
      "a.json",
      {
        entries: [
          {
            fields: {
              title: { "en-US": "Quay" },
              date: { "en-US": "2025-03-04" },
              body: { "en-US": "The quay opens." },
            },
          },
        ],
      },
      {},
    ],
    [
      "Strapi",
      "a.json",
      { data: [{ id: 1, attributes: { title: "Quay", content: "The quay opens.", publishedAt: "2025-03-04" } }] },
      {},
    ],
    [
      "Sanity, with a block quote",
      "a.ndjson",
      {
        title: "Quay",
        publishedAt: "2025-03-04",
        body: [
          { _type: "block", style: "normal", children: [{ text: "The quay " }, { text: "opens < 9." }] },
          { _type: "image" },
          { _type: "block", style: "blockquote", children: [{ text: "At last." }] },
        ],
      },
      { body: "The quay opens < 9.\n\nAt last.", quoted: [{ start: 21, end: 29 }] },
    ],
    [
      "Arc",
      "a.json",
      {
        headlines: { basic: "Quay" },
        display_date: "2025-03-04T09:00:00Z",
        credits: { by: [{ name: "Ada Roe" }] },
        content_elements: [
          { type: "text", content: "The <b>quay</b> opens." },
          { type: "image", caption: "No" },
          {
            type: "quote",
            content_elements: [{ type: "text", content: "At last." }],
            citation: { content: "Sam Poe" },
          },
        ],
      },
      {
        author: "Ada Roe",
        body: "The quay opens.\n\nAt last.\n\nSam Poe",
        quoted: [{ start: 17, end: 25, speaker: "Sam Poe" }],
      },
    ],
    [
      "Notion",
      "Quay 1a2b.md",
      "# Quay\n\nDate: March 4, 2025\nAuthor: Ada Roe\n\nThe quay opens.",
      { author: "Ada Roe" },
    ],
  ])("%s", async (_, name, written, fields) => {
    const { articles, messages } = await read(name, typeof written === "string" ? written : JSON.stringify(written));
    expect(articles).toMatchObject([{ title: "Quay", publishedOn: "2025-03-04", body: "The quay opens.", ...fields }]);
    expect(messages).toEqual([]);
  });
});
