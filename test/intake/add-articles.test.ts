import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAuthors } from "../../src/corpus/article/read-authors.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { parseArticles } from "../../src/corpus/read-file.ts";
import type { Article } from "../../src/coverage/article.ts";
import { writeJsonLine, writeMarkdown } from "../../src/intake/canonical-text.ts";
import { openKnownArticles } from "../../src/intake/duplicates.ts";
import { createFile, removeLeftovers, replaceFile } from "../../src/intake/write-atomically.ts";
import { runAdd } from "../../src/program/run-add.ts";
import { anyUrl } from "../coverage/any-text.ts";
import { exampleArticle } from "../coverage/example.ts";
import { answer, withServer } from "./loopback-server.ts";

async function withFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-intake-"));
  try {
    await test(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const line = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((text) => text.trim().replace(/\s+/g, " "))
  .filter((text) => text !== "");
const notice = fc.record({ on: fc.constantFrom("2024-03-08"), text: line });
const anyArticle: fc.Arbitrary<Article> = fc.record(
  {
    id: line,
    title: fc.option(line),
    publisher: fc.option(line),
    author: fc.option(line.filter((text) => readAuthors(text) === text)),
    publishedOn: fc.constant("2024-03-05"),
    url: fc.option(anyUrl()),
    body: fc
      .string({ unit: "grapheme", maxLength: 60 })
      .map((text) => `${text.replace(/\r\n?/g, "\n").replace(/[\u0080-\u009f]/g, "")}x`),
    corrected: fc.array(notice, { minLength: 1, maxLength: 3 }),
    retracted: notice,
    supersedes: fc.array(line, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ["id", "title", "publisher", "author", "publishedOn", "url", "body"] },
);

describe("an article that is written down", () => {
  it.each([
    [".md", writeMarkdown],
    [".jsonl", writeJsonLine],
  ])("reads back from %s as exactly itself", async (extension, write) => {
    await fc.assert(
      fc.asyncProperty(anyArticle, async (article) => {
        const { articles, problems } = await parseArticles(Buffer.from(write(article)), `a${extension}`);
        expect(problems.filter(({ isNote }) => !isNote)).toEqual([]);
        expect(articles.map((one) => one.article)).toEqual([article]);
      }),
      { numRuns: 300 },
    );
  });
});

const story = Array.from({ length: 60 }, (_, index) => `The harbour bridge was closed on day ${index} by the council.`);

describe("an article that is known", () => {
  const known = openKnownArticles([
    exampleArticle(story.join(" "), { id: "wire", url: "https://www.courier.example/bridge/?utm_source=x" }),
  ]);

  it.each<[string, Article, string | null]>([
    ["by its id", exampleArticle("Other.", { id: "wire" }), "id"],
    [
      "by its link, however it is written",
      exampleArticle("Other.", { id: "b", url: "http://courier.example/bridge#top" }),
      "link",
    ],
    ["by its words, whatever their marks", exampleArticle(story.join("\n\n").toUpperCase(), { id: "b" }), "text"],
    [
      "not by a link to another page",
      exampleArticle("Other.", { id: "b", url: "https://courier.example/bridge?page=2" }),
      null,
    ],
  ])("is found %s", (_how, article, same) => {
    expect(known.findDuplicate(article)?.same ?? null).toBe(same);
  });

  it.each<[string, string, boolean]>([
    ["an edited copy is", [...story.slice(0, 50), "The paper adds a sentence of its own here."].join(" "), true],
    [
      "a report that quotes two sentences is not",
      [...story.slice(0, 2), ..."abcdefgh"].join(" and that was that "),
      false,
    ],
    [
      "another story is not",
      "The ferry runs all night while the bridge is closed, said the mayor on Monday evening.",
      false,
    ],
  ])("carried by another paper: %s", (_what, body, expected) => {
    const carriers = known.findCarriers(exampleArticle(body, { id: "b" }));
    expect(carriers.map((carrier) => carrier.known.id)).toEqual(expected ? ["wire"] : []);
  });
});

describe("a file that is written", () => {
  it("takes the place of an older one, or leaves it, and nothing is left beside it", async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "a.md");
      expect(await createFile(path, "one")).toBe(true);
      expect(await createFile(path, "two")).toBe(false);
      expect(await readFile(path, "utf8")).toBe("one");
      await replaceFile(path, "three");
      expect(await readFile(path, "utf8")).toBe("three");
      expect(await readdir(folder)).toEqual(["a.md"]);
    });
  });

  it("half, by a process that is no more, is removed; one of a process that runs is not", async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, ".verbatim-999999999-a.md.tmp"), "ha");
      await writeFile(join(folder, `.verbatim-${process.pid}-b.md.tmp`), "ha");
      await removeLeftovers(folder);
      expect(await readdir(folder)).toEqual([`.verbatim-${process.pid}-b.md.tmp`]);
    });
  });
});

const page = (title: string, words: string) =>
  `<html><head><meta property="og:title" content="${title}"><meta property="article:published_time" content="2024-03-05T23:00:00-05:00"></head>` +
  `<body><article><p>${words} The bridge is closed, said the mayor, and the buses take the long way round.</p><p>“Nobody will be cut off,” she said, with the ferry running all night, every night.</p></article></body></html>`;

describe("adding", () => {
  const adding = async (corpus: string, ...sources: readonly string[]) => {
    const written: string[] = [];
    const whole = await runAdd({ corpus, sources, loopback: "allowed", write: (text) => written.push(text) });
    return { whole, text: written.join("") };
  };

  it.each<[string, string, string]>([
    [
      "what it states in metas",
      `<meta property="og:title" content="Rain"><meta property="article:published_time" content="2024-03-05T08:00:00Z">
      <meta property="og:site_name" content="Tarn Post"><meta name="author" content="Uma Birch">`,
      "title from og:title · day from article:published_time · author Uma Birch, from author · publisher from og:site_name",
    ],
    [
      "what it states in JSON-LD, before metas",
      `<meta property="og:title" content="Rain | Tarn Post"><script type="application/ld+json">{"@type":"NewsArticle",
      "headline":"Rain","datePublished":"2024-03-05","author":{"name":"Uma Birch"},"publisher":{"name":"Tarn Post"}}</script>`,
      "title from headline of schema.org · day from datePublished of schema.org · author Uma Birch, from author of schema.org · publisher from publisher of schema.org",
    ],
    [
      "what it only shows, where a meta's day is none",
      `<title>Rain</title><meta name="date" content="soon">`,
      "title from <h1> · day from <time> · author not stated · publisher not stated",
    ],
  ])("says where a page has its facts from: %s", async (_why, head, expected) => {
    await withFolder(async (folder) => {
      const page = `<html><head>${head}</head><body><article><h1>Rain</h1><time datetime="2024-03-05">5 March</time><p>It rains in
      the valley since Monday, and the river is high.</p><p>The bridge is closed until the water falls again.</p></article></body></html>`;
      await writeFile(join(folder, "rain.html"), page);
      const { text } = await adding(join(folder, "corpus"), join(folder, "rain.html"));
      expect(text).toContain(`${expected}\n`);
    });
  });

  it("adds each update of a live page, and none of them again", async () => {
    const update = (day: string, text: string) => ({
      "@type": "BlogPosting",
      headline: text,
      datePublished: day,
      articleBody: `${text} at noon, and everybody at the harbour saw it.`,
    });
    const stated = {
      "@type": "LiveBlogPosting",
      headline: "The flood, live",
      datePublished: "2024-05-13",
      url: "https://c.example/flood",
      liveBlogUpdate: [update("2024-05-13", "The water rises"), update("2024-05-14", "The water falls")],
    };
    await withFolder(async (folder) => {
      const page = `<html><head><script type="application/ld+json">${JSON.stringify(stated)}</script></head><body><h1>The flood, live</h1></body></html>`;
      await writeFile(join(folder, "flood.html"), page);
      const corpus = join(folder, "corpus");
      await adding(corpus, join(folder, "flood.html"));
      const { articles } = await readCorpus(corpus);
      expect(articles.map(({ publishedOn }) => publishedOn).toSorted()).toEqual(["2024-05-13", "2024-05-14"]);
      expect((await adding(corpus, join(folder, "flood.html"))).text).toContain("0 added, 2 there already");
    });
  });

  it("writes what files hold, says what was understood, and refuses it the second time", async () => {
    await withFolder(async (folder) => {
      const corpus = join(folder, "corpus");
      await mkdir(join(folder, "in"));
      await writeFile(
        join(folder, "in/a.jsonl"),
        '{"publishedOn":"2024-03-05","title":"Rain","body":"It rains.\\n\\n“Always,” said Anna."}\n{',
      );
      const first = await adding(corpus, join(folder, "in"));
      expect(first.whole).toBe(false);
      expect(first.text).toContain("Rain · publisher not stated · 2024-03-05 · 2 paragraphs, 1 quotation\n");
      expect(first.text).toContain(
        "title from title · day from publishedOn · author not stated · publisher not stated\n",
      );
      expect(first.text).toContain("a.jsonl:2 is not JSON");
      const second = await adding(corpus, join(folder, "in/a.jsonl"));
      expect(second.text).toContain("with the same id as a:1");
      expect(await readdir(corpus)).toEqual(["2024-03-05-rain.md"]);
      expect((await readCorpus(corpus)).problems).toEqual([]);
    });
  });

  it("says in a preview where it found what, and writes nothing", async () => {
    await withFolder(async (folder) => {
      const source = join(folder, "a.csv");
      await writeFile(
        source,
        "headline;date;byline;outlet;text\nQuay;2025-03-04;By Bo Nessen;Kystavis;The quay opens.\n",
      );
      let text = "";
      const write = (some: string) => {
        text += some;
      };
      const corpus = join(folder, "corpus");
      expect(await runAdd({ corpus, sources: [source], loopback: "refused", mode: "preview", write })).toBe(true);
      expect(text).toContain(
        "title from headline · day from date · author Bo Nessen, from byline · publisher from outlet · text from text\n",
      );
      expect(text).toContain("1 to add (nothing is written), 0 there already");
      expect(await readdir(folder)).toEqual(["a.csv"]);
    });
  });

  it("fetches the pages of a sitemap, and only those that changed the next time", async () => {
    await withFolder(async (corpus) => {
      const routes: Record<string, ReturnType<typeof answer>> = {};
      await withServer(routes, async (origin, asked) => {
        const xml = { "content-type": "application/xml" };
        routes["/robots.txt"] = answer("User-agent: *\nAllow: /");
        routes["/sitemap.xml"] = answer(`<urlset><url><loc>${origin}/a</loc></url></urlset>`, xml);
        routes["/a"] = (request, response) => {
          if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
          else answer(page("Bridge", "One."), { etag: '"1"' })(request, response);
        };
        const first = await adding(corpus, `${origin}/sitemap.xml`);
        expect(first.text).toContain("1 added, 0 there already, 0 unchanged, 0 not read");
        const { articles } = await readCorpus(corpus);
        expect(articles).toEqual([
          // A link to one's own machine leads nobody else anywhere.
          expect.objectContaining({ title: "Bridge", publishedOn: "2024-03-05", url: null }),
        ]);
        const second = await adding(corpus, `${origin}/a`);
        expect(second).toEqual({ whole: true, text: expect.stringContaining("0 added, 0 there already, 1 unchanged") });
        expect(asked.filter((path) => path === "/a")).toHaveLength(2);
      });
    });
  });

  it("names a page that cannot be fetched, and goes on", async () => {
    await withFolder(async (corpus) => {
      await withServer({ "/a": answer(page("Bridge", "One.")) }, async (origin) => {
        const { whole, text } = await adding(corpus, `${origin}/gone`, `${origin}/a`);
        expect(whole).toBe(false);
        expect(text).toContain(`problem   ${origin}/gone answers 404`);
        expect(text).toContain("1 added");
      });
    });
  });

  it("puts the many articles of one file into one file", async () => {
    await withFolder(async (folder) => {
      const lines = Array.from({ length: 60 }, (_, at) =>
        JSON.stringify({ publishedOn: "2024-03-05", body: `Rain ${at}.` }),
      );
      await writeFile(join(folder, "in.jsonl"), lines.join("\n"));
      await adding(join(folder, "corpus"), join(folder, "in.jsonl"));
      expect(await readdir(join(folder, "corpus"))).toEqual(["in-jsonl.jsonl"]);
      expect((await readCorpus(join(folder, "corpus"))).articles).toHaveLength(60);
    });
  });
});
