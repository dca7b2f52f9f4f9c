import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";

async function read(name: string, contents: string) {
  const { articles, problems } = await parseArticles(Buffer.from(contents), name);
  return { articles: articles.map(({ article }) => article), messages: problems.map(({ message }) => message) };
}

const json = (value: unknown) => JSON.stringify(value);
const noBody = "body is missing, expected the article's text";
const noDay = "publishedOn is missing, expected YYYY-MM-DD";
const item = { title: "Quay", url: "https://k.example/1", published_at: "2025-03-04", description: "It opens." };

describe("a list of what is no whole article is complained of by its items", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["Mediastack", { pagination: { limit: 25 }, data: [item] }, [noBody]],
    ["GDELT", { articles: [{ url: item.url, title: "Quay", seendate: "20250304T090000Z" }] }, [noDay, noBody]],
    [
      "The New York Times",
      { status: "OK", response: { docs: [{ web_url: item.url, headline: { main: "Quay" }, pub_date: "2025-03-04" }] } },
      [noBody],
    ],
    ["feedparser", { feed: { title: "K" }, entries: [item, item] }, [`article 1: ${noBody}`, `article 2: ${noBody}`]],
    [
      "an article without a text, with its tags",
      { title: "Quay", date: "2025-03-04", tags: [{ name: "a", url: "https://k.example/t" }] },
      [noBody],
    ],
  ])("%s", async (_, value, messages) => {
    expect(await read("a.json", json(value))).toEqual({ articles: [], messages });
  });
});

describe("the paragraphs of a text in a list are read", () => {
  it.each<[string, unknown, string]>([
    ["of words", ["It opens.", "“It holds,” said Roe."], "It opens.\n\n“It holds,” said Roe."],
    ["of one", ["It opens."], "It opens."],
    ["of HTML", ["<p>It <b>opens</b>.</p>", "<p>It holds.</p>"], "It opens.\n\nIt holds."],
  ])("%s", async (_, content, body) => {
    for (const name of ["content", "body", "text"]) {
      const { articles } = await read(
        "a.json",
        JSON.stringify([{ date: "2024-03-06", title: "Quay", [name]: content }]),
      );
      expect(articles.map((one) => one.body)).toEqual([body]);
    }
  });
});

describe("a publisher is an object in any case", () => {
  it.each([
    { Source: { Name: "Kystavis", Id: null } },
    { SOURCE: { NAME: "Kystavis" } },
    { publisher: { Title: "Kystavis" } },
  ])("%j", async (stated) => {
    const { articles, messages } = await read(
      "a.json",
      json([{ published: "2025-03-04", text: "It opens.", ...stated }]),
    );
    expect(articles[0]?.publisher).toBe("Kystavis");
    expect(messages).toEqual([]);
  });
});

describe("a day of the week stands behind the year", () => {
  it.each([
    "February 11, 2025 Tuesday",
    "February 11, 2025, Tuesday",
    "11 February 2025 Tuesday",
    "February 11, 2025 Tuesday 10:15 PM EST",
    "February 11, 2025 Tuesday 22:15",
  ])("%s", async (date) => {
    expect((await read("a.json", json([{ date, text: "It opens." }]))).articles[0]?.publishedOn).toBe("2025-02-11");
  });
});

describe("the order of a day in a list of JSON", () => {
  const list = (...days: readonly string[]) =>
    json({ articles: days.map((date) => ({ date, text: `It opens on ${date}.` })) });
  it.each<[string, string, readonly string[], number]>([
    ["is shown by another, the day first", list("11/02/2025", "25/02/2025"), ["2025-02-11", "2025-02-25"], 0],
    ["is shown by another, the month first", list("02/11/2025", "02/25/2025"), ["2025-02-11", "2025-02-25"], 0],
    ["is not known where none shows it", list("11/02/2025", "10/02/2025"), [], 2],
    ["is not known where they differ", list("11/02/2025", "25/02/2025", "02/25/2025"), ["2025-02-25", "2025-02-25"], 1],
  ])("%s", async (_, contents, days, faults) => {
    const { articles, messages } = await read("a.json", contents);
    expect(articles.map(({ publishedOn }) => publishedOn)).toEqual(days);
    expect(messages).toHaveLength(faults);
  });
});

it.each(["Quay: it opens", '"Quay" opens', "@quay opens", "Quay opens: 'Done: now'", "Quay: at last: open"])(
  "front matter that needs quotation marks says so: %s",
  async (title) => {
    const { messages } = await read("a.md", `---\ntitle: ${title}\ndate: 2025-03-04\n---\nIt opens.`);
    expect(messages).toEqual([expect.stringMatching(/is not YAML: .*; put the whole value in quotation marks$/)]);
  },
);

describe("a reference of HTML in a feed", () => {
  it.each<[string, string, string]>([
    ["a space", "Quay&nbsp;opens", "Quay opens"],
    ["marks", "Quay&rsquo;s&hellip;", "Quay’s…"],
    ["a sign that begins none", "Quay & dyke", "Quay & dyke"],
    ["an address", "Quay?a=1&b=2", "Quay?a=1&b=2"],
    ["letters that name none", "AT&T; opens", "AT&T; opens"],
    ["a sign in capitals", "Quay &AMP; dyke", "Quay & dyke"],
    ["what XML knows", "Quay &amp; dyke &#38; gate", "Quay & dyke & gate"],
  ])("%s", async (_, title, expected) => {
    for (const written of [title, `<![CDATA[${title}]]>`]) {
      const xml = `<rss version="2.0"><channel><title>K</title><item><title>${written}</title><pubDate>2025-03-04</pubDate><description>It opens.</description></item></channel></rss>`;
      expect((await read("a.rss", xml)).articles[0]?.title?.replaceAll("\u00a0", " ")).toBe(expected);
    }
  });
});

describe("a plain text that begins as papers print it", () => {
  const text = "It opens, the board said.\n\n“It holds,” said Roe.";
  const whole = { title: "Quay opens to all", author: "Bo Nessen", publishedOn: "2024-03-06", body: text };
  it.each<[string, string, string]>([
    ["headline, byline and day", "2024-03-06-a.txt", `Quay opens to all\nBy Bo Nessen\nMarch 6, 2024\n\n${text}`],
    ["headline and byline", "2024-03-06-a.txt", `Quay opens to all\n\nBy Bo Nessen\n\n${text}`],
    ["day before byline", "2024-03-06-a.txt", `Quay opens to all\n6 March 2024\nBY BO NESSEN\n${text}`],
    ["a byline with a day", "2024-03-06-a.txt", `Quay opens to all\nBy Bo Nessen | 6 March 2024\n\n${text}`],
    ["the paper between them", "a.txt", `Quay opens to all\nBy Bo Nessen\n6 March 2024\n\n${text}`],
    ["a day that only its words have", "a.txt", `Quay opens to all\nBy Bo Nessen\nPublished March 6, 2024\n\n${text}`],
  ])("%s", async (_, name, contents) => {
    const { articles, messages } = await read(name, contents);
    expect(articles).toEqual([expect.objectContaining(whole)]);
    expect(messages).toEqual([]);
  });

  it.each<[string, string, object, readonly string[]]>([
    [
      "the paper above the day",
      `Quay opens to all\nBy Bo Nessen\nTarn Courier\nMarch 6, 2024\n\n${text}`,
      {},
      ["Tarn Courier"],
    ],
    [
      "the paper above the byline",
      `Quay opens to all\nTarn Courier\nBy Bo Nessen\nMarch 6, 2024\n\n${text}`,
      {},
      ["Tarn Courier"],
    ],
    [
      "its address first",
      `https://tarn.example/quay\n\nQuay opens to all\n\nBy Bo Nessen, 6 March 2024\n\n${text}`,
      { url: "https://tarn.example/quay" },
      [],
    ],
    [
      "a name that may be a place",
      `Quay opens to all\n\nBo Nessen, 6 March 2024\n\n${text}`,
      { author: null },
      ["Bo Nessen"],
    ],
    ["a name before a bar", `Quay opens to all\nBo Nessen | March 6, 2024\n\n${text}`, { author: null }, ["Bo Nessen"]],
    [
      "the day in its dateline alone",
      `QUAY OPENS TO ALL\n\nBy BO NESSEN\n\nASHBY, March 6, 2024 (AP) — ${text}`,
      { title: "QUAY OPENS TO ALL", body: `ASHBY, March 6, 2024 (AP) — ${text}` },
      [],
    ],
  ])("%s", async (_, contents, others, unknown) => {
    const { articles, messages } = await read("a.txt", contents);
    expect(articles).toEqual([expect.objectContaining({ ...whole, ...others })]);
    expect(messages).toEqual(
      unknown.map((line) => `has "${line}" above its text, and nothing says what that is; it is left out`),
    );
  });

  it.each<[string, string, string]>([
    ["its headline and a blank line", "2024-03-06-a.txt", `Quay opens to all\n\n${text}`],
    [
      "a label of the press and the day above it",
      "a.txt",
      `PRESS RELEASE\n6 March 2024\n\nQuay opens to all\n\n${text}`,
    ],
    ["the day above it", "a.txt", `Wednesday, March 6, 2024\n\nQuay opens to all\n\n${text}`],
    ["its headline in Markdown", "2024-03-06-a.md", `# Quay opens to all\n\n${text}`],
    ["a headline that is underlined", "a.md", `Quay opens to all\n=================\n\n*March 6, 2024*\n\n${text}`],
  ])("%s without an author", async (_, name, contents) => {
    const { articles, messages } = await read(name, contents);
    expect(articles).toEqual([expect.objectContaining({ ...whole, author: null })]);
    expect(messages).toEqual([]);
  });

  it.each([
    "# Quay opens to all\n\nBy Bo Nessen\nMarch 6, 2024",
    "Quay opens to all\n===\n\n*By **Bo Nessen**, March 6, 2024*",
  ])("Markdown with a byline: %j", async (head) => {
    const { articles, messages } = await read("a.md", `${head}\n\n${text}`);
    expect([articles, messages]).toEqual([[expect.objectContaining(whole)], []]);
  });

  it("tells of a name beside the day in Markdown", async () => {
    const { articles, messages } = await read(
      "a.md",
      `# Quay opens to all\n\n**Bo Nessen** | March 6, 2024\n\n${text}`,
    );
    expect(articles).toEqual([expect.objectContaining({ ...whole, author: null })]);
    expect(messages).toEqual([expect.stringContaining('has "Bo Nessen" above its text')]);
  });

  it("of the press has its day before the dash, whatever letters its place has", async () => {
    const body = "Ashby, March 6, 2024 – It opens, the board said.";
    const { articles } = await read("a.txt", `FOR IMMEDIATE RELEASE\n\nQuay opens to all\n\n${body}`);
    expect(articles).toEqual([
      expect.objectContaining({ title: "Quay opens to all", publishedOn: "2024-03-06", body }),
    ]);
    expect((await read("a.txt", `Quay opens to all\n\n${body}`)).articles).toEqual([]);
  });

  it.each(["a.txt", "2024-03-06-a.txt"])("has its address below its headline: %s", async (name) => {
    const day = name === "a.txt" ? "6 March 2024\n" : "";
    const { articles, messages } = await read(name, `Quay opens to all\nhttps://tarn.example/quay\n${day}\n${text}`);
    expect(articles).toEqual([expect.objectContaining({ ...whole, author: null, url: "https://tarn.example/quay" })]);
    expect(messages).toEqual([]);
  });

  it("tells of a paper in its byline", async () => {
    const { messages } = await read("a.txt", `Quay opens to all\nBy Bo Nessen, Tarn Courier, 6 March 2024\n\n${text}`);
    expect(messages).toEqual([expect.stringContaining('has "Tarn Courier" above its text')]);
  });

  it("tells of two days in its name", async () => {
    const { articles, messages } = await read("2024-03-06 2024-03-07 a.txt", `Quay opens to all\n\n${text}`);
    expect(articles[0]?.publishedOn).toBe("2024-03-06");
    expect(messages).toEqual(["is named for two days, 2024-03-06 and 2024-03-07; it is of 2024-03-06, the first"]);
  });

  it.each<[string, string]>([
    ["a day below sentences", "Quay opens to all\nIt opens. It holds.\nMarch 6, 2024\n\nIt rains.\n"],
    ["rules in place of a headline", "______\n\nReport of an archive\n\nMarch 6, 2024\n\nIt rains.\n"],
    ["lines of a menu", "Home\nNews\nSport\nTravel\nQuay opens to all\nMarch 6, 2024\n\nIt rains.\n"],
    [
      "a day within its first sentence",
      "Quay opens to all\n\nBy Bo Nessen\n\nOn March 6, 2024 it opens — the board said.\n",
    ],
  ])("is told apart from %s", async (_, contents) => {
    expect((await read("a.txt", contents)).articles).toEqual([]);
  });

  it("says where its words and its name are of two days", async () => {
    const { articles, messages } = await read("2024-03-06-a.txt", `Quay opens\nBy Bo Nessen\nMarch 5, 2024\n\n${text}`);
    expect(articles[0]?.publishedOn).toBe("2024-03-06");
    expect(messages).toEqual(["is of 2024-03-05 by its own words, and of 2024-03-06 by its name, which is taken"]);
  });

  it.each<[string, string]>([
    ["sentences", "It opens, the board said.\nIt holds.\n"],
    ["a sentence with a day below the first line", "Quay opens\nIt opened on March 5, 2024, the board said.\n"],
    ["a byline without a full name", "Quay opens\nBy then it held.\n"],
    ["a line before what is no sentence", "Quay opens to all\n\nIt opens, it holds and it closes\n"],
    ["a line before a shorter one", "The quay is opened to all who come by day or night\n\nIt holds.\n"],
    ["one word", "Quays\n\nIt opens, the board said.\n"],
  ])("but not %s", async (_, contents) => {
    expect((await read("2024-03-06-a.txt", contents)).articles[0]?.body).toBe(contents);
  });
});
