import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";

async function read(name: string, value: unknown) {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const { articles, problems } = await parseArticles(Buffer.from(text), name);
  return {
    articles: articles.map(({ article }) => article),
    notes: problems.filter(({ isNote }) => isNote).map(({ message }) => message),
    problems: problems.filter(({ isNote }) => !isNote).map(({ message }) => message),
  };
}

const body = "The quay opens in May.\n\n“It holds,” said Tove Brandal.";
const record = { title: "Quay opens", published_at: "2025-03-04", url: "https://f.example/quay", content: body };

describe("an article's publisher and author are read where its system keeps them:", () => {
  it.each<[string, object, string | null, string | null]>([
    ["in the feed, in Miniflux", { feed: { id: 2, title: "Fjord News" } }, "Fjord News", null],
    ["in the origin, in readers of feeds", { origin: { title: "Fjord News", streamId: "1" } }, "Fjord News", null],
    ["in the thread, in Webz.io", { thread: { site: "f.example", uuid: "1" } }, "f.example", null],
    [
      "in Yoast's summary",
      { author: 3, yoast_head_json: { og_site_name: "Fjord News", author: "Bo Nessen" } },
      "Fjord News",
      "Bo Nessen",
    ],
    ["in a list of providers", { provider: [{ _type: "Organization", name: "Fjord News" }] }, "Fjord News", null],
    ["in wallabag", { published_by: ["Bo Nessen"], domain_name: "f.example" }, "f.example", "Bo Nessen"],
    ["as who published it", { published_by: "Fjord News", author: "Bo Nessen" }, "Fjord News", "Bo Nessen"],
    ["in Strapi", { author: { data: { id: 2, attributes: { name: "Bo Nessen" } } } }, null, "Bo Nessen"],
    ["in Strapi, of several", { author: { data: [{ attributes: { name: "Bo Nessen" } }] } }, null, "Bo Nessen"],
    ["and the article's own word is surer", { source: "Fjord News", feed: { title: "All news" } }, "Fjord News", null],
  ])("%s", async (_, more, publisher, author) => {
    const { articles, problems } = await read("a.json", [{ ...record, ...more }]);
    expect(articles).toEqual([expect.objectContaining({ publisher, author, body })]);
    expect(problems).toEqual([]);
  });
});

describe("an object around one article has nothing else that could be one:", () => {
  it.each<[string, object]>([
    ["of the Guardian", { response: { status: "ok", userTier: "developer", total: 1, content: record } }],
    ["with a state", { status: "ok", copyright: "(c) Fjord", article: record }],
    ["with a number", { success: true, code: 200, data: record, meta: { took: 3 } }],
  ])("%s", async (_, value) => {
    const { articles, problems } = await read("a.json", value);
    expect([articles.map(({ title }) => title), problems]).toEqual([["Quay opens"], []]);
  });

  it("but of several articles under names one that is none is told of", async () => {
    const { articles, problems } = await read("a.json", {
      a: record,
      b: "oops",
      c: { ...record, title: "Mill burns" },
    });
    expect(articles).toHaveLength(2);
    expect(problems).toEqual(["article 2: is not a JSON object, expected one article: {…}"]);
  });

  it("and so is a second one without a text", async () => {
    const { articles, problems } = await read("a.json", { a: record, b: { title: "Mill burns", date: "2025-03-05" } });
    expect([articles.length, problems]).toEqual([1, ["article 2: body is missing, expected the article's text"]]);
  });
});

describe("a headline is read without its publisher's name behind a dash or bar:", () => {
  it.each<[string, string, string]>([
    ["a dash", "New quay opens - Fjord News", "New quay opens"],
    ["a bar", "New quay opens | Fjord News", "New quay opens"],
    ["in capitals", "New quay opens – FJORD NEWS", "New quay opens"],
    ["but not as a part of it", "How we make Fjord News", "How we make Fjord News"],
    ["also where two words are left", "Glassworks closes - Fjord News", "Glassworks closes"],
    ["nor where next to nothing is left", "Interview - Fjord News", "Interview - Fjord News"],
    ["nor another name", "New quay opens - Fjord Post", "New quay opens - Fjord Post"],
  ])("%s", async (_, title, own) => {
    const { articles } = await read("a.json", [{ ...record, title, source: { name: "Fjord News" } }]);
    expect(articles[0]?.title).toBe(own);
  });
});

it("an article of JSON may name its fields in another language", async () => {
  const { articles } = await read("a.json", {
    titre: "Quai",
    date: "2025-03-04",
    auteur: "Ada Roe",
    texte: "Il ouvre.",
  });
  expect(articles).toEqual([
    expect.objectContaining({ title: "Quai", publishedOn: "2025-03-04", author: "Ada Roe", body: "Il ouvre." }),
  ]);
});

describe("a link that leads to the machine a site was made on is told of and not shown:", () => {
  it.each<[string, string, boolean]>([
    ["of Jekyll", "http://localhost:4000/quay.html", true],
    ["of its own number", "http://127.0.0.1:1313/quay.html", true],
    ["without a port", "http://LOCALHOST/quay", true],
    ["of all its addresses", "http://0.0.0.0:4000/quay", true],
    ["in IPv6", "http://[::1]:3000/quay", true],
    ["but not of a site with that word", "https://localhost.example/quay", false],
  ])("%s", async (_, url, isTold) => {
    const { articles, notes } = await read("a.jsonl", `${JSON.stringify({ ...record, url })}\n`);
    expect(articles[0]?.url).toBe(isTold ? null : url);
    expect(notes).toEqual(
      isTold
        ? [`has the link "${url}", which leads to the machine that it was made on; the article is loaded without it`]
        : [],
    );
  });
});

describe("what stands behind the names in a byline of LexisNexis is none of them:", () => {
  it.each<[string, string, string]>([
    ["an office in capitals", "By Bo Nessen, STAFF WRITER", "Bo Nessen"],
    ["behind a semicolon", "BO NESSEN; Political Editor", "Bo Nessen"],
    ["the paper", "By Bo Nessen and Ada Roe, Tarn Courier", "Bo Nessen, Ada Roe"],
    ["but another name is", "Bo Nessen, Ada Roe", "Bo Nessen, Ada Roe"],
    ["and an agency is no person", "AFP", "AFP"],
  ])("%s", async (_, byline, author) => {
    for (const count of ["1 of 20 DOCUMENTS", "1 of 1 DOCUMENT"]) {
      const text = `${count}\n\n     Tarn Courier\n\n   March 6, 2024 Wednesday\n\nQuay opens\n\nBYLINE: ${byline}\n\nLENGTH: 12 words\n\n${body}\n\nLOAD-DATE: March 7, 2024\n`;
      const { articles } = await read("a.txt", text);
      expect(articles).toEqual([expect.objectContaining({ author, publisher: "Tarn Courier", body })]);
    }
  });
});

describe("a link below an item's text that only leads to its page says nothing of a cut:", () => {
  it.each<[string, boolean]>([
    ["Read on the site", false],
    ["View on the web", false],
    ["Permalink", false],
    ["View original", false],
    ["3 comments", false],
    ["Continue reading", true],
    ["Read the full story on the site", true],
    ["Weiterlesen", true],
  ])("%s", async (words, isCut) => {
    const html = `<p>The quay opens in May.</p><p>It holds.</p><p><a href="https://f.example/quay">${words}</a></p>`;
    const item = {
      id: "1",
      url: "https://f.example/quay",
      title: "Quay",
      content_html: html,
      date_published: "2025-03-04",
    };
    const feed = { version: "https://jsonfeed.org/version/1.1", title: "Fjord News", items: [item] };
    const { articles, notes } = await read("a.json", feed);
    expect(articles[0]?.body).toBe("The quay opens in May.\n\nIt holds.");
    expect(notes.some((note) => note.includes("cut short"))).toBe(isCut);
  });
});
