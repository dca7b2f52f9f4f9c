import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";

async function read(name: string, value: unknown) {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const { articles, problems } = await parseArticles(Buffer.from(text), name);
  return { articles: articles.map(({ article }) => article), messages: problems.map(({ message }) => message) };
}

const story = [
  "The quay opens in May, the board said on Monday.",
  "“It holds,” said Tove Brandal.",
  "The mill stays shut.",
];
const body = story.join("\n\n");
const html = story.map((one) => `<p>${one}</p>`).join("\n");
const note = (below: string) => `---\ntitle: Quay opens\ndate: 2025-03-04\n---\n${body}\n\n${below}\n`;
const feed = (markup: string) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Fjord News</title><item><title>Quay opens</title><link>https://f.example/quay</link><pubDate>Tue, 04 Mar 2025 09:00:00 GMT</pubDate><content:encoded><![CDATA[${markup}]]></content:encoded></item></channel></rss>`;

describe("what stands below a text of Markdown is left out and told of:", () => {
  it.each<[string, string, string]>([
    ["below a rule", "---\n\nSubscribe to our newsletter for more.", "Subscribe to our newsletter for more."],
    [
      "in italics behind a question",
      "***\n\n*Like this? [Subscribe to our newsletter](https://f.example/s)*",
      "*Like this? [Subscribe to our newsletter](https://f.example/s)*",
    ],
    [
      "in a box",
      "> Sign up for [The Tide](/t), our weekly newsletter.",
      "> Sign up for [The Tide](/t), our weekly newsletter.",
    ],
    [
      "of a channel",
      "[Join our WhatsApp channel for news](https://wa.example/1)",
      "[Join our WhatsApp channel for news](https://wa.example/1)",
    ],
    ["who else worked on it", "*With inputs from agencies*", "*With inputs from agencies*"],
    [
      "who sent a release",
      "###\n\nAbout Quay Works\n\nQuay Works builds quays.\n\nMedia contact: Bo Nessen",
      "### About Quay Works Quay Works builds quays. Media contact: Bo Nessen",
    ],
  ])("%s", async (_, below, told) => {
    const { articles, messages } = await read("a.md", note(below));
    expect(articles[0]?.body.trim()).toBe(body);
    expect(messages).toEqual([
      expect.stringContaining(`below its text: ${JSON.stringify(told.slice(0, 40)).slice(0, -1)}`),
    ]);
  });

  it("and a footnote below that stays", async () => {
    const { articles } = await read(
      "a.md",
      note("*[Subscribe to our newsletter](/s)!*\n\n[^1]: The board met in June."),
    );
    expect(articles[0]?.body.trim()).toBe(`${body}\n\nThe board met in June.`);
  });

  it.each([
    "She will subscribe to a newsletter on quays, she joked.",
    "Fans joined our WhatsApp channel, she said.",
    "“Join our WhatsApp channel,” she said.",
    "About a hundred people came to the quay.",
  ])("but not a sentence of the text: %s", async (last) => {
    const { articles, messages } = await read("a.md", note(last));
    expect([articles[0]?.body.trim(), messages]).toEqual([`${body}\n\n${last}`, []]);
  });

  it("a comment on a line of its own parts paragraphs", async () => {
    const text = `---\ntitle: Quay opens\ndate: 2025-03-04\n---\n${story[0]}\n<!-- more -->\n${story[1]}\n`;
    expect((await read("a.md", text)).articles[0]?.body).toBe(`${story[0]}\n\n${story[1]}\n`);
  });
});

describe("what stands below the text of a table, a record or a feed is left out and told of:", () => {
  const call = "Join our WhatsApp channel for the latest news.";
  const credit = "(With inputs from agencies)";
  const told = (text: string) => [`is read without what stands below its text: "${text}"`];
  it.each<[string, string, unknown, readonly string[]]>([
    ["in a table", "a.csv", `title,date,text\nQuay,2025-03-04,"${body}\n\n${call}"\n`, told(call)],
    ["in a record", "a.json", [{ title: "Quay", date: "2025-03-04", text: `${body}\n\n${credit}` }], told(credit)],
    ["in a record of HTML", "a.json", [{ title: "Quay", date: "2025-03-04", content: `${html}<p>${call}</p>` }], []],
    ["in a feed", "a.xml", feed(`${html}<p>${call}</p>`), []],
    [
      "who else worked on it, in a feed",
      "a.xml",
      feed(`${html}<p><em>${credit}</em></p>`),
      [`is read without what may be no part of its text: "${credit}"`],
    ],
    [
      "who sent a release, in a feed",
      "a.xml",
      feed(`${html}<p>About Quay Works</p><p>Quay Works builds quays.</p>`),
      ['is read without what may be no part of its text: "About Quay Works Quay Works builds quays."'],
    ],
  ])("%s", async (_, name, value, messages) => {
    const read_ = await read(name, value);
    expect(read_.articles[0]?.body).toBe(
      name.endsWith(".csv") || (messages.length > 0 && name.endsWith(".json")) ? `${body}\n` : body,
    );
    expect(read_.messages).toEqual(messages);
  });

  it("a record of this program's own fields is read as it stands", async () => {
    const own = { title: "Quay", publishedOn: "2025-03-04", body: `${body}\n\n${credit}` };
    expect(await read("a.jsonl", JSON.stringify(own))).toMatchObject({ articles: [{ body: own.body }], messages: [] });
  });
});

describe("a summary that a machine wrote is none of the article's words, and told of:", () => {
  const summary = "The quay opens and the mill does not, which the board has known for long.";
  it.each<[string, string, string]>([
    ["in a box of a feed", "a.xml", feed(`<div class="x"><h4>AI summary</h4><p>${summary}</p></div>${html}`)],
    ["below a label in bold", "a.xml", feed(`<p><b>AI-generated summary</b></p><ul><li>${summary}</li></ul>${html}`)],
    [
      "by the names of a box",
      "a.xml",
      feed(`<section class="article-summary ai-made"><p>${summary}</p></section>${html}`),
    ],
    ["in a box of Markdown", "a.md", note("").replace(body, `> [!summary] AI summary\n> ${summary}\n\n${body}`)],
    ["behind a label", "a.md", note("").replace(body, `**Summary (generated by AI):** ${summary}\n\n${body}`)],
    ["below a heading", "a.md", note("").replace(body, `## AI summary\n\n${summary}\n\n---\n\n${body}`)],
    ["in a plain text", "a.txt", `Quay opens\nBy Bo Nessen\n4 March 2025\n\nAI summary: ${summary}\n\n${body}\n`],
  ])("%s", async (_, name, text) => {
    const { articles, messages } = await read(name, text);
    expect(articles[0]?.body.trim()).toBe(body);
    expect(messages).toEqual([
      expect.stringMatching(/^is read without what may be no part of its text: ".*(?:quay opens|ummary)/),
    ]);
  });

  it("but not what is said of one", async () => {
    const said = "The board wants a summary of the talks, generated by AI, to be published.";
    const { articles, messages } = await read("a.xml", feed(`<p>${said}</p>${html}`));
    expect([articles[0]?.body, messages]).toEqual([`${said}\n\n${body}`, []]);
  });
});

describe("what stands beside a byline of a plain text, and nothing says what that is, is told of:", () => {
  it.each<[string, readonly string[]]>([
    ["By Bo Nessen | Fjord News | March 4, 2025", ["Fjord News"]],
    ["By Bo Nessen · Fjord News · 4 March 2025", ["Fjord News"]],
    ["By Bo Nessen | Political Editor | March 4, 2025", []],
    ["By Bo Nessen | March 4, 2025", []],
  ])("%s", async (line, told) => {
    const { articles, messages } = await read("a.txt", `Quay opens\n${line}\n\n${body}\n`);
    expect(articles).toEqual([expect.objectContaining({ author: "Bo Nessen", publishedOn: "2025-03-04" })]);
    expect(messages).toEqual(
      told.map((one) => `has "${one}" above its text, and nothing says what that is; it is left out`),
    );
  });
});

describe("a letter saved as text", () => {
  const head = (subject: string, more = "") =>
    `From: Bo Nessen <bo@f.example>\nTo: all@f.example\nSubject: ${subject}\nDate: Tue, 4 Mar 2025 08:00:00 +0100\n${more}\n`;
  const footer = `${"_".repeat(47)}\nQuays mailing list\nQuays@f.example\nhttps://f.example/mailman/listinfo/quays`;
  it.each<[string, string, string]>([
    ["with what its list adds", `${head("[Quays] Quay opens")}${body}\n\n${footer}\n`, "Quays mailing list"],
    [
      "with where to reach its sender",
      `${head("Quay opens")}${body}\n\n-- \nBo Nessen, desk\n020 555 0133\n`,
      "Bo Nessen, desk",
    ],
    ["with both", `${head("Fwd: [Quays] Quay opens")}${body}\n\n-- \nBo\nbo@f.example\n${footer}\n`, "Bo bo@f.example"],
  ])("%s", async (_, text, told) => {
    const { articles, messages } = await read("a.txt", text);
    expect(articles).toEqual([expect.objectContaining({ title: "Quay opens", author: null })]);
    expect(articles[0]?.body.trim()).toBe(body);
    expect(messages).toEqual([expect.stringContaining(`below its text: "${told}`)]);
  });

  it("is read without the name of its list, where its fields name that", async () => {
    const text = `${head("[Quays] Quay opens", "List-Id: Quays <quays.f.example>\n")}${body}\n`;
    expect((await read("a.txt", text)).articles[0]?.title).toBe("Quay opens");
    expect((await read("a.txt", `${head("[Sic] Quay opens")}${body}\n`)).articles[0]?.title).toBe("[Sic] Quay opens");
  });

  it("is read where only what is forwarded has fields", async () => {
    const inner = `From: Ada Roe <a@t.example>\nDate: Sun, 2 Mar 2025 at 10:00\nSubject: Quay opens\n\n`;
    const { articles } = await read("2025-03-04-a.txt", `---------- Forwarded message ---------\n${inner}${body}\n`);
    expect(articles).toEqual([expect.objectContaining({ title: "Quay opens", publishedOn: "2025-03-02" })]);
    expect(articles[0]?.body.trim()).toBe(body);
  });

  it.each(["---------- Forwarded message ---------", "Begin forwarded message:"])(
    "is of the day on which what it forwards was sent: %s",
    async (line) => {
      const inner = `From: Ada Roe <a@t.example>\nDate: Sun, 2 Mar 2025 at 10:00\nSubject: Quay opens\nTo: Bo Nessen <bo@f.example>\n\n`;
      const { articles } = await read("a.txt", `${head("Fwd: Quay opens")}${line}\n${inner}${body}\n`);
      expect(articles).toEqual([
        expect.objectContaining({ title: "Quay opens", publishedOn: "2025-03-02", author: null }),
      ]);
      expect(articles[0]?.body.trim()).toBe(body);
    },
  );
});

describe("a wire story is of the day in its dateline:", () => {
  it.each<[string, string, string | null]>([
    ["without a headline", `ASHBY, Mar. 4, 2025 (AP) — ${body}`, null],
    ["below a headline", `Quay opens\n\nASHBY, March 4, 2025 (AP) — ${body}`, "Quay opens"],
    [
      "below a line that sums it up",
      `Quay opens\nThe mill stays shut\n\nASHBY, March 4, 2025 (AP) — ${body}`,
      "Quay opens",
    ],
    ["with its land, as it is written elsewhere", `ASHBY BAY, England, 4 March 2025 (AFP) – ${body}`, null],
    ["of a release", `ASHBY, March 4, 2025 /PRNewswire/ -- ${body}`, null],
  ])("%s", async (_, text, title) => {
    const { articles } = await read("a.txt", text);
    expect(articles).toEqual([expect.objectContaining({ title, publishedOn: "2025-03-04" })]);
    expect(articles[0]?.body).toContain(text.slice(text.indexOf("ASHBY")).trim());
  });

  it.each([
    `ASHBY, March 4 — ${body}`,
    `ASHBY — ${body}`,
    `THE war that ended on May 8, 1945 (in Europe) — and what it left — is the matter of a show.\n\n${body}`,
  ])("but not where it states none: %s", async (text) => {
    expect(await read("a.txt", text)).toMatchObject({
      articles: [],
      messages: [expect.stringContaining("begins without a date")],
    });
  });
});
