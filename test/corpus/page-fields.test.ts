import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";

const text = `<p>The harbour bridge closes on Monday, the town said, and the buses will take the long way round the bay.</p>
<p>“Nobody will be cut off,” said the mayor, who had promised a ferry that runs all night, every night.</p>`;
const title = "Harbour bridge closes for a year";
const address = "https://www.tarn-courier.example/2026/bridge";
const ld = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const says = (name: string, content: string) => `<meta name="${name}" content='${content}'>`;
const own = { "@type": "NewsArticle", headline: title, datePublished: "2026-05-04", url: address };
const dated = says("date", "2026-05-04");

async function read(head: string, above = "", heading = `<h1>${title}</h1>`) {
  const html = `<html><head><link rel="canonical" href="${address}">${head}</head><body><main><article>${heading}${above}${text}</article></main></body></html>`;
  const { articles } = await parseArticles(Buffer.from(html), "a.html");
  return articles[0]?.article;
}

describe("the title of a page", () => {
  const site = says("og:site_name", "Tarn Courier") + dated;
  const elsewhere = "<h1>Town</h1>";

  it.each([
    [
      "is the heading, of which the stated headline has the beginning",
      ld({ ...own, headline: "Harbour bridge ..." }),
      undefined,
    ],
    [
      "is what og:title has whole",
      ld({ ...own, headline: "Harbour bridge closes…" }) + says("og:title", title),
      elsewhere,
    ],
    [
      "is the heading, where the headline is cut within a word",
      ld({ ...own, headline: "Harbour bridge clo" }),
      undefined,
    ],
    ["has no name of the site behind »", site + says("og:title", `${title} » Tarn Courier`), elsewhere],
    [
      "has no name of the site behind a bar without spaces",
      site + says("og:title", `${title}|The Tarn Courier`),
      elsewhere,
    ],
    ["has no name of the site behind ::", `${site}<title>${title} :: Tarn Courier Online</title>`, ""],
    [
      "has no name of the site behind the stated headline",
      ld({ ...own, headline: `${title} • Tarn Courier`, publisher: "Tarn Courier" }),
      elsewhere,
    ],
    ["has no name of the site before it", site + says("og:title", `Tarn Courier | ${title}`), elsewhere],
    ["has no name of the site and a colon before it", site + says("og:title", `Tarn Courier: ${title}`), elsewhere],
    [
      "has no section before the name of the site",
      site + says("og:title", `${title} | Coast | Tarn Courier`),
      elsewhere,
    ],
    [
      "has no host of its address behind it",
      `${dated}${says("og:title", `${title} - tarn-courier.example`)}`,
      elsewhere,
    ],
  ])("%s", async (_why, head, heading) => {
    expect((await read(head, "", heading))?.title).toBe(title);
  });

  it.each([
    ["dots of its own", "And then the bridge ...", "And then the bridge ..."],
    ["a place that the publisher is called by", "Fire at the mill – Tarn", "Fire at the mill – Tarn"],
    [
      "a part behind a dash that is no name",
      "Shut: bridge – and the mayor’s loss",
      "Shut: bridge – and the mayor’s loss",
    ],
  ])("keeps %s", async (_why, headline, expected) => {
    const head = ld({ ...own, headline, publisher: "Tarn Courier" });
    expect((await read(head, "", elsewhere))?.title).toBe(expected);
  });
});

describe("the authors of a page", () => {
  const two = "Ada Roe, Sam Poe";

  it.each([
    ["joined by “and”", ld({ ...own, author: { name: "Ada Roe and Sam Poe" } }), two],
    ["joined by “und”", ld({ ...own, author: "Ada Roe und Sam Poe" }), two],
    ["joined in a meta", ld(own) + says("author", "By Ada Roe &amp; Sam Poe"), two],
    ["three, with commas", ld({ ...own, author: "Ada Roe, Sam Poe and Uma Birchall" }), `${two}, Uma Birchall`],
    [
      "in parts",
      ld({
        ...own,
        authors: [
          { first_name: "Ada", last_name: "Roe" },
          { first_name: "Sam", last_name: "Poe" },
        ],
      }),
      two,
    ],
    ["in the parts of schema.org", ld({ ...own, author: { givenName: "Ada", familyName: "Roe" } }), "Ada Roe"],
    ["on a card", ld(own) + says("twitter:label1", "Written by") + says("twitter:data1", "Ada Roe"), "Ada Roe"],
    [
      "on a card in another language",
      ld(own) + says("twitter:label2", "Écrit par") + says("twitter:data2", "Ada Roe"),
      "Ada Roe",
    ],
    [
      "not of what else is on a card",
      ld(own) + says("twitter:label1", "Filed under") + says("twitter:data1", "Local News"),
      null,
    ],
    [
      "not of an institute with two names",
      ld({ ...own, author: "Institute of Science and Technology" }),
      "Institute of Science and Technology",
    ],
    [
      "in the JSON of Parse.ly",
      says(
        "parsely-page",
        JSON.stringify({ title, pub_date: "2026-05-04T10:00:00Z", authors: ["Ada Roe", "Sam Poe"] }),
      ),
      two,
    ],
  ])("%s", async (_why, head, author) => {
    expect(await read(head)).toMatchObject({ title, author, publishedOn: "2026-05-04" });
  });
});

describe("the day of a page", () => {
  it.each([
    ["as the words of its <time>", "", "<time pubdate>4 May 2026</time>"],
    ["as words of another language", "", '<p><time class="entry-date">4. Mai 2026</time></p>'],
    [
      "of its making, where no other is stated",
      ld({ ...own, datePublished: undefined, dateCreated: "2026-05-04T10:00:00Z" }),
      "",
    ],
    ["of publication before that of its making", ld({ ...own, dateCreated: "2026-05-02" }), ""],
    [
      "of publication in <time> before that of its making",
      ld({ ...own, datePublished: undefined, dateCreated: "2026-05-02" }),
      "<time>May 4, 2026</time>",
    ],
  ])("%s", async (_why, head, above) => {
    expect((await read(head, above))?.publishedOn).toBe("2026-05-04");
  });
});
