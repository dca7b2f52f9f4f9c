import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";

const text = `<p>The harbour bridge closes on Monday, the town said, and the buses will take the long way round the bay.</p>
<p>“Nobody will be cut off,” said the mayor, who had promised a ferry that runs all night, every night.</p>`;
const title = "Harbour bridge closes for a year";

async function read(stated: string, above = "", path = "/bridge", head = "") {
  const ld = JSON.stringify({ "@type": "NewsArticle", headline: title, datePublished: stated, author: "Ada Roe" });
  const html = `<html><head><title>${title}</title><link rel="canonical" href="https://c.example${path}">${head}<script type="application/ld+json">${ld}</script></head><body><main><article><h1>${title}</h1>${above}${text}</article></main></body></html>`;
  const { articles, problems } = await parseArticles(Buffer.from(html), "a.html");
  return { day: articles[0]?.article.publishedOn, messages: problems.map(({ message }) => message) };
}

describe("the day of a moment in UTC", () => {
  const evening = "2024-05-18T01:44:52.812Z";
  const time = `<time datetime="${evening}">May 17, 2024 at 7:44 PM MDT</time>`;

  it.each([
    ["a time shows", evening, time, "", "2024-05-17"],
    ["a marked line shows", evening, '<p class="date">Published May 17, 2024</p>', "", "2024-05-17"],
    ["a byline shows", evening, "<p>By Ada Roe | May 17, 2024</p>", "", "2024-05-17"],
    ["its address has", "2024-05-18T01:44+00:00", "", "/2024/05/17/bridge", "2024-05-17"],
    ["a time shows, farther east", "2024-05-17T21:30:00Z", '<p class="date">Posted 18 May 2024</p>', "", "2024-05-18"],
  ])("is the one that %s", async (_where, stated, above, path, expected) => {
    expect((await read(stated, above, path || undefined)).day).toBe(expected);
  });

  it.each([
    ["that zones do not reach", "2024-05-18T18:00:00Z", "", "/2024/05/17/bridge"],
    ["of a change", "2024-05-18T21:30:00Z", '<p class="date">Updated 19 May 2024</p>', ""],
    ["of another week", evening, "", "/2024/05/10/bridge"],
    ["beside one with its own zone", "2024-05-18T23:30:00-08:00", "", "/2024/05/19/bridge"],
    [
      "beside a day without a time",
      "2024-05-18T00:00:00Z",
      '<time datetime="2024-05-18T00:00:00Z">May 17, 2024</time>',
      "",
    ],
    [
      "in an address against the time shown",
      evening,
      time.replace("17, 2024 at 7:44 PM MDT", "18, 2024"),
      "/2024/05/17/b",
    ],
  ])("is none %s", async (_which, stated, above, path) => {
    expect((await read(stated, above, path || undefined)).day).toBe("2024-05-18");
  });

  it("is what another statement of the same moment has in its own zone", async () => {
    const head = '<meta property="article:published_time" content="2024-05-17T19:44:52-06:00">';
    expect((await read(evening, "", "/bridge", head)).day).toBe("2024-05-17");
  });
});

describe("the day of publication behind a day of change", () => {
  it("is read from a line that states both", async () => {
    const line = "Updated May 24, 2024 at 8:00 a.m. EST|Published May 18, 2024 at 10:40 p.m. EST";
    const { day } = await read("", `<p>${line}</p>`);
    expect(day).toBe("2024-05-18");
  });
});

describe("two days of publication far apart", () => {
  it("are said, and the first is taken", async () => {
    const head = '<meta property="article:published_time" content="2023-05-18T10:00:00Z">';
    const { day, messages } = await read("2024-05-18T10:00:00Z", "", "/bridge", head);
    expect(day).toBe("2024-05-18");
    expect(messages.join()).toContain(
      "2024-05-18 as datePublished of schema.org and 2023-05-18 as article:published_time",
    );
  });

  it("are not said where zones make them two", async () => {
    const head = '<meta property="article:published_time" content="2024-05-17T19:00:00-06:00">';
    expect((await read("2024-05-18T01:00:00Z", "", "/bridge", head)).messages).toEqual([]);
  });
});
