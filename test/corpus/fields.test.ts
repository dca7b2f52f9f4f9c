import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";

async function read(name: string, contents: string | Uint8Array) {
  const { articles, problems } = await parseArticles(Buffer.from(contents), name);
  return {
    articles: articles.map(({ article }) => article),
    from: articles[0]?.from,
    messages: problems.map(({ line, message }) => `${line ?? "-"} ${message}`),
  };
}

const json = (value: object) => JSON.stringify(value);
const quay = { publishedOn: "2025-03-04", body: "The quay opens." };
const whole = { ...quay, title: "Quay", publisher: "Kystavis", author: "Bo Nessen", url: "https://kyst.example/1" };

describe("an article under the names of other programs", () => {
  it.each<[string, string, string, object]>([
    [
      "The Guardian, with some of its fields within the record",
      "a.json",
      json({
        response: {
          results: [
            {
              id: "a",
              webPublicationDate: "2025-03-04T09:00:00Z",
              webTitle: "Quay",
              webUrl: "https://kyst.example/1",
              fields: { byline: "Bo Nessen", bodyText: "The quay opens.", publication: "Kystavis" },
            },
          ],
        },
      }),
      whole,
    ],
    [
      "an export of Elasticsearch",
      "a.jsonl",
      json({ _index: "news", _id: "1", _source: { ...whole, publishedOn: undefined, published: "2025-03-04" } }),
      whole,
    ],
    [
      "WordPress's REST interface with whom a number stands for",
      "a.json",
      json([
        {
          id: 5,
          date: "2025-03-04T09:00:00",
          status: "publish",
          link: "https://kyst.example/1",
          title: { rendered: "Quay" },
          content: { rendered: "<p>The quay opens.</p>" },
          author: 3,
          _embedded: { author: [{ id: 3, name: "Bo Nessen" }] },
        },
      ]),
      { ...quay, title: "Quay", author: "Bo Nessen", url: "https://kyst.example/1" },
    ],
    [
      "an export of MongoDB",
      "a.jsonl",
      json({ _id: { $oid: "65e6" }, ...whole, publishedOn: { $date: { $numberLong: "1741078800000" } } }),
      { ...whole, id: "65e6" },
    ],
    [
      "Diffbot",
      "a.json",
      json({
        objects: [
          {
            type: "article",
            title: "Quay",
            author: "Bo Nessen",
            date: "Tue, 04 Mar 2025 00:00:00 GMT",
            estimatedDate: "Wed, 05 Mar 2025 00:00:00 GMT",
            siteName: "Kystavis",
            text: "The quay opens.",
            html: "<p>No.</p>",
            pageUrl: "https://kyst.example/1",
          },
        ],
      }),
      whole,
    ],
    [
      "Mercury",
      "a.json",
      json({
        title: "Quay",
        author: "Bo Nessen",
        date_published: "2025-03-04T06:00:00.000Z",
        content: "<div><p>The quay opens.</p></div>",
        url: "https://kyst.example/1",
        domain: "kyst.example",
        excerpt: "No.",
      }),
      { ...whole, publisher: "kyst.example" },
    ],
    [
      "NewsAPI",
      "a.json",
      json({
        status: "ok",
        articles: [
          {
            source: { id: null, name: "Kystavis" },
            author: "Bo Nessen",
            title: "Quay",
            description: "No.",
            url: "https://kyst.example/1",
            publishedAt: "2025-03-04T09:00:00Z",
            content: "The quay opens.",
          },
        ],
      }),
      whole,
    ],
    [
      "trafilatura",
      "a.json",
      json({
        title: "Quay",
        author: "Bo Nessen",
        hostname: "kyst.example",
        date: "2025-03-04",
        fingerprint: "a1",
        id: null,
        raw_text: "The quay",
        text: "The quay opens.",
        language: null,
        sitename: "Kystavis",
        filedate: "2025-04-01",
        source: "https://kyst.example/1",
        "source-hostname": "Kystavis",
        excerpt: "No.",
      }),
      whole,
    ],
    [
      "trafilatura's text with metadata",
      "a.txt",
      "---\ntitle: Quay\nauthor: Bo Nessen; Ida Holm\nurl: https://kyst.example/1\nhostname: kyst.example\nsitename: Kystavis\ndate: 2025-03-04\n---\nThe quay opens.",
      { ...whole, author: "Bo Nessen, Ida Holm" },
    ],
    [
      "news-please",
      "a.json",
      json({
        authors: ["Bo Nessen"],
        date_download: "2025-04-01 10:00:00",
        date_modify: "None",
        date_publish: "2025-03-04 09:00:00",
        description: "No.",
        maintext: "The quay opens.",
        source_domain: "kyst.example",
        title: "Quay",
        title_page: null,
        url: "https://kyst.example/1",
      }),
      { ...whole, publisher: "kyst.example" },
    ],
    [
      "newspaper4k",
      "a.csv",
      "url,title,authors,publish_date,summary,meta_site_name,canonical_link,text\nhttps://kyst.example/1,Quay,\"['Bo Nessen']\",2025-03-04 09:00:00+00:00,,Kystavis,,The quay opens.\n",
      whole,
    ],
    [
      "WordPress's REST interface",
      "a.json",
      json([
        {
          id: 7,
          date: "2025-03-04T09:00:00",
          date_gmt: "2025-03-04T08:00:00",
          link: "https://kyst.example/1",
          status: "publish",
          title: { rendered: "Quay &#8211; open" },
          content: { rendered: "<p>The quay opens.</p>\n<p>It is old.</p>" },
          author: 3,
        },
      ]),
      { ...whole, id: "7", title: "Quay – open", author: null, publisher: null, body: "The quay opens.\n\nIt is old." },
    ],
    [
      "The Guardian's answers",
      "a.json",
      json({
        response: {
          status: "ok",
          total: 1,
          results: [
            {
              webPublicationDate: "2025-03-04T09:00:00Z",
              webTitle: "Quay",
              webUrl: "https://kyst.example/1",
              bodyText: "The quay opens.",
            },
          ],
        },
      }),
      { ...quay, title: "Quay" },
    ],
    [
      "a map of addresses",
      "a.json",
      json({ "https://kyst.example/1": { headline: "Quay", date: "2025-03-04", text: "The quay opens." } }),
      { ...quay, title: "Quay" },
    ],
    [
      "a JSON Feed",
      "a.json",
      json({
        version: "https://jsonfeed.org/version/1.1",
        title: "Kystavis",
        home_page_url: "https://kyst.example/",
        items: [
          {
            id: "1",
            url: "/1",
            title: "Quay",
            content_html: "<p>The quay opens.</p>",
            date_published: "2025-03-04T23:00:00-05:00",
            authors: [{ name: "Bo Nessen" }],
          },
        ],
      }),
      { ...whole, id: "1" },
    ],
    ["JSON lines under the name of JSON", "a.json", `${json(quay)}\n${json({ ...quay, id: "b" })}\n`, quay],
    [
      "HTML under a name that says so",
      "a.jsonl",
      json({ date: 1741078800, body_html: "The <b>quay</b><br>opens." }),
      { ...quay, body: "The quay\nopens." },
    ],
    [
      "HTML that begins with a paragraph",
      "a.jsonl",
      json({ date: 1741078800000, content: "<p>The quay opens.</p>" }),
      quay,
    ],
    [
      "an object of author and outlet",
      "a.jsonl",
      json({
        published: "March 4, 2025",
        story: "The quay opens.",
        byline: "By Bo Nessen",
        outlet: { name: "Kystavis" },
      }),
      { ...quay, author: "Bo Nessen", publisher: "Kystavis" },
    ],
    [
      "a bad day beside a good one",
      "a.jsonl",
      json({ published_at: "soon", date: "2025-03-04", text: "The quay opens." }),
      quay,
    ],
    ["a state of publication", "a.jsonl", json({ published: true, date: "2025-03-04", text: "The quay opens." }), quay],
    ["a newer name of JSON lines", "a.ndjson", json(quay), quay],
  ])("is read: %s", async (_why, name, contents, expected) => {
    const { articles, messages } = await read(name, contents);
    expect(messages).toEqual([]);
    expect(articles[0]).toEqual(expect.objectContaining(expected));
  });

  it("says where its facts were found", async () => {
    const { from } = await read(
      "a.jsonl",
      json({ pubDate: "2025-03-04", headline: "Quay", text: "The quay opens.", author: "Bo" }),
    );
    expect(from).toEqual({ publishedOn: "pubDate", title: "headline", body: "text" });
  });
});

describe("a table", () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ["semicolons and a byte order mark", "a.csv", "\uFEFFdate;text\r\n2025-03-04;The quay opens.\r\n", "2025-03-04"],
    ["tabs", "a.tsv", "date\ttext\n2025-03-04\tThe quay opens.\n", "2025-03-04"],
    ["tabs in a file of commas", "a.csv", "date\ttext\n2025-03-04\tThe quay opens.\n", "2025-03-04"],
    ["bars", "a.csv", "date|text\n2025-03-04|The quay opens.\n", "2025-03-04"],
    ["Excel's line of its delimiter", "a.csv", "sep=;\r\ndate;text\r\n2025-03-04;The quay opens.\r\n", "2025-03-04"],
    [
      "Excel's Unicode text",
      "a.txt",
      Buffer.from("\uFEFFDate\tText\r\n2025-03-04\tThe quay opens.\r\n", "utf16le"),
      "2025-03-04",
    ],
    [
      "semicolons, whose countries write the day first",
      "a.csv",
      "Date;Text\n04/03/2025;The quay opens.\n",
      "2025-03-04",
    ],
    ["points in its days", "a.csv", "Date;Text\n04.03.2025 09:30;The quay opens.\n", "2025-03-04"],
    [
      "another row that shows the day first",
      "a.csv",
      "Date,Text\n04/03/2025,The quay opens.\n25/03/2025,It closes.\n",
      "2025-03-04",
    ],
    [
      "another row that shows the month first",
      "a.csv",
      "Date,Text\n3/4/2025 9:00,The quay opens.\n3/25/2025 9:00,It closes.\n",
      "2025-03-04",
    ],
    [
      "names in other letters, with spaces",
      "a.csv",
      "Publication Date,Full Text\n2025-03-04,The quay opens.\n",
      "2025-03-04",
    ],
    ["empty cells behind the last column", "a.csv", "date,text\n2025-03-04,The quay opens.,,\n", "2025-03-04"],
    ["commas in a text in quotation marks", "a.csv", 'date;text\n2025-03-04;"The quay opens."\n', "2025-03-04"],
  ])("is read with %s", async (_why, name, contents, day) => {
    const { articles, messages } = await read(name, contents);
    expect(messages).toEqual([]);
    expect(articles[0]).toEqual(expect.objectContaining({ publishedOn: day, body: "The quay opens." }));
  });

  it("does not guess which figure is the month", async () => {
    const { articles, messages } = await read("a.csv", "Date,Text\n3/4/2025,The quay opens.\n");
    expect(articles).toEqual([]);
    expect(messages).toEqual(['2 Date is "3/4/2025", expected YYYY-MM-DD, because it may be 2025-04-03 or 2025-03-04']);
  });
});

describe("Markdown of other programs", () => {
  it.each<[string, string, string, object]>([
    [
      "Hugo's TOML, whose day stays in its zone",
      "a.md",
      '+++\ntitle = "Quay"\ndate = 2025-03-04T23:30:00-05:00\ndraft = false\ntags = ["a"]\nauthor = "Bo Nessen"\n+++\nThe quay opens.',
      { ...quay, title: "Quay", author: "Bo Nessen" },
    ],
    [
      "a day of TOML",
      "a.md",
      '+++\ndate = 2025-03-04\n[params]\nauthor = "Bo Nessen"\n+++\nThe quay opens.',
      { ...quay, author: "Bo Nessen" },
    ],
    [
      "Zola's TOML",
      "a.md",
      '+++\ndate = 2025-03-04\n[extra]\nauthors = ["Bo Nessen", "Ida Holm"]\n+++\nThe quay opens.',
      { ...quay, author: "Bo Nessen, Ida Holm" },
    ],
    [
      "Hugo's YAML",
      "a.md",
      "---\ndate: 2025-03-04T09:00:00+01:00\nparams:\n  author: Bo Nessen\ncategories: [a]\n---\nThe quay opens.",
      { ...quay, author: "Bo Nessen" },
    ],
    [
      "Jekyll's name of the file",
      "_posts/2025-03-04-quay.markdown",
      "---\nlayout: post\ntitle: Quay\n---\nThe quay opens.",
      { ...quay, title: "Quay", id: "2025-03-04-quay" },
    ],
    [
      "a day in front matter before that of the name",
      "2025-03-05-quay.md",
      "---\ndate: 2025-03-04 09:00:00 +0100\n---\nThe quay opens.",
      quay,
    ],
    ["a day in the name and no front matter", "2025-03-04 Quay.md", "The quay opens.", quay],
    ["the same of a text", "2025-03-04 Quay.txt", "The quay opens.", quay],
    [
      "Obsidian's clipping",
      "Quay.md",
      '---\ntitle: "Quay"\nsource: "https://kyst.example/1"\nauthor:\n  - "[[Bo Nessen]]"\npublished: 2025-03-04\ncreated: 2025-04-01\ndescription: "No."\ntags:\n  - "clippings"\n---\nThe quay opens.',
      { ...quay, title: "Quay", author: "Bo Nessen", url: "https://kyst.example/1", publisher: null },
    ],
    ["Pandoc's end", "a.md", "---\ndate: 2025-03-04\n...\nThe quay opens.", quay],
    [
      "a mapping of authors",
      "a.md",
      "---\ndate: 2025-03-04\nauthor:\n  - name: Bo Nessen\n    email: bo@kyst.example\n---\nThe quay opens.",
      { ...quay, author: "Bo Nessen" },
    ],
  ])("is read: %s", async (_why, name, contents, expected) => {
    const { articles, messages } = await read(name, contents);
    expect(messages).toEqual([]);
    expect(articles).toEqual([expect.objectContaining(expected)]);
  });

  it("is not dated by the day of its clipping", async () => {
    const { articles, messages } = await read("a.md", "---\npublished:\ncreated: 2025-04-01\n---\nThe quay opens.");
    expect(articles).toEqual([]);
    expect(messages).toEqual(["1 publishedOn is missing, expected YYYY-MM-DD"]);
  });

  it("names a fault of TOML and its line", async () => {
    const { messages } = await read("a.md", '+++\ntitle = "Quay"\ndate = soon\n+++\nThe quay opens.');
    expect(messages).toEqual([expect.stringMatching(/^3 front matter is not TOML: /)]);
  });
});

describe("what its owner does not publish", () => {
  it.each<[string, string, string, string]>([
    ["Hugo's draft", "a.md", "---\ndate: 2025-03-04\ndraft: true\n---\nThe quay opens.", "a draft"],
    ["TOML's draft", "a.md", "+++\ndate = 2025-03-04\ndraft = true\n+++\nThe quay opens.", "a draft"],
    ["Jekyll's", "2025-03-04-a.md", "---\npublished: false\n---\nThe quay opens.", "not published"],
    ["Jekyll's folder", "_drafts/2025-03-04-a.md", "---\ntitle: Quay\n---\nThe quay opens.", "a draft"],
    [
      "WordPress's",
      "a.json",
      json({ date: "2025-03-04", status: "private", content: "The quay opens." }),
      "not published (private)",
    ],
    ["a table's", "a.csv", "date,text,status\n2025-03-04,The quay opens.,draft\n", "not published (draft)"],
  ])("is left out, with a note: %s", async (_why, name, contents, why) => {
    const { articles, problems } = await parseArticles(Buffer.from(contents), name);
    expect(articles).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ message: `is ${why}, and is left out`, isNote: true })]);
  });
});

describe("a field of another name", () => {
  it.each([
    ["autor", "author"],
    ["titel", "title"],
    ["publishr", "publisher"],
    ["headlne", "headline"],
    ["byilne", "byline"],
    ["pubblisher", "publisher"],
  ])("is named with the likeliest that was meant: %s", async (name, meant) => {
    const { articles, messages } = await read(
      "a.jsonl",
      `${json({ ...quay, [name]: "x" })}\n${json({ ...quay, [name]: "y" })}`,
    );
    expect(articles).toHaveLength(2);
    expect(messages).toEqual([`1 has the unknown field "${name}"; did you mean ${meant}?`]);
  });

  it("is left alone where it is like none, or what it may mean is stated", async () => {
    const others = {
      tags: ["a"],
      layout: "post",
      weight: 3,
      image: "i.jpg",
      lang: "en",
      data: 1,
      updated: "2025-03-05",
      words: 3,
    };
    expect((await read("a.jsonl", json({ ...quay, ...others }))).messages).toEqual([]);
  });
});

it("of a text that NewsAPI cut only the whole sentences are read, with a note", async () => {
  const { articles, messages } = await read(
    "a.jsonl",
    json({ ...quay, body: "The quay opens. “No,” he sa… [+1234 chars]" }),
  );
  expect(articles[0]?.body).toBe("The quay opens.");
  expect(messages).toEqual(["1 is cut short (… [+1234 chars]); only its whole sentences are read"]);
});

it.each([
  ["a.md", "---\ndate: 2025-03-04\npermalink: /news/quay/index.html\n---\nThe quay opens.", 3],
  ["a.md", "---\ndate: 2025-03-04\nurl: /:year/:title/\n---\nThe quay opens.", 3],
  ["a.jsonl", json({ ...quay, link: "/quay" }), 1],
])("loads an article without a link within its site: %s", async (name, contents, line) => {
  const { articles, messages } = await read(name, contents);
  expect(articles).toEqual([expect.objectContaining({ ...quay, url: null })]);
  expect(messages).toEqual([expect.stringMatching(`^${line} has the link "/.*", and nothing says of which site`)]);
});

it.each([
  ["a.enex", /^- holds notes of Evernote; export them as HTML/],
  ["a.mbox", /^- is a mailbox; save its mails/],
  ["a.docx", /^- is a document of a word processor; save it/],
  ["a.PDF", /^- is a PDF/],
  ["a.xlsx", /^- is a spreadsheet; save it/],
])("says how %s becomes something that is read", async (name, message) => {
  expect((await read(name, "x")).messages).toEqual([expect.stringMatching(message)]);
});

describe("what a service puts in the place of a text", () => {
  it.each([
    ["NewsAPI's mark", { title: "[Removed]", content: "[Removed]" }, "was removed by its publisher, and is left out"],
    [
      "NewsData's mark",
      { content: "ONLY AVAILABLE IN PAID PLANS" },
      'has no text but "ONLY AVAILABLE IN PAID PLANS", and is left out',
    ],
  ])("is no article: %s", async (_, fields, message) => {
    const whole = { title: "Quay", content: "The quay opens.", publishedAt: "2025-03-04" };
    const { articles, messages } = await read("a.json", json([{ publishedAt: "2025-03-04", ...fields }, whole]));
    expect(articles).toMatchObject([{ title: "Quay", body: "The quay opens." }]);
    expect(messages).toEqual([`- article 1: ${message}`]);
  });
});

describe("an author without a name", () => {
  it("is named, and the article is loaded without it", async () => {
    const authors = [{ name: "Bo Nessen" }, { id: 4 }];
    const { articles, messages } = await read("a.jsonl", json({ ...quay, authors }));
    expect(articles).toMatchObject([{ author: "Bo Nessen" }]);
    expect(messages).toEqual(['1 has the author {"id":4}, expected a name; the article is loaded without it']);
  });
});
