import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";

async function read(name: string, contents: string) {
  const { articles, problems } = await parseArticles(Buffer.from(contents), name);
  return {
    bodies: articles.map(({ article }) => article.body),
    author: articles[0]?.article.author,
    title: articles[0]?.article.title,
    messages: problems.map(({ message }) => message),
  };
}

const day = "2025-03-04";
const forms: Readonly<Record<string, (text: string) => string>> = {
  "a.json": (text) => JSON.stringify([{ published: day, text }]),
  "a.jsonl": (text) => JSON.stringify({ published: day, text }),
  "a.csv": (text) => `date,text\n${day},"${text.replaceAll('"', '""')}"\n`,
  "a.tsv": (text) => `date\ttext\n${day}\t${text}\n`,
  "a.md": (text) => `---\ndate: ${day}\n---\n${text}`,
};

describe("character references in plain text", () => {
  it.each<[string, string, string]>([
    ["of figures", "The dyke&#8217;s wall &#x2014; it holds.", "The dyke’s wall — it holds."],
    [
      "with names",
      "Wall &amp; gate: &quot;It holds,&quot; said Roe&hellip; and left.",
      'Wall & gate: "It holds," said Roe… and left.',
    ],
    ["of spaces", "It&nbsp;holds.", "It\u00a0holds."],
    ["that are no references", "A&B; AT&T; R&D holds.", "A&B; AT&T; R&D holds."],
  ])("%s are read", async (_, text, body) => {
    for (const [name, write] of Object.entries(forms))
      expect(await read(name, write(text))).toMatchObject({ bodies: [body], messages: [] });
  });

  it("are read twice where they were written twice", async () => {
    expect(
      (await read("a.json", JSON.stringify([{ published: day, text: "The dyke&amp;#8217;s wall." }]))).bodies,
    ).toEqual(["The dyke’s wall."]);
  });

  it("are read in a title", async () => {
    const { title } = await read(
      "a.json",
      JSON.stringify([{ published: day, title: "Dyke &amp; gate", text: "It holds." }]),
    );
    expect(title).toBe("Dyke & gate");
  });

  it.each<[string, string, string]>([
    ["in a text about tags", "a.json", "Write &lt;p&gt; &amp; be glad."],
    ["in code", "a.md", "Write `&amp;` for it.\n\n```\n&amp;\n```\n"],
  ])("stay %s", async (_, name, text) => {
    expect((await read(name, forms[name]?.(text) ?? "")).bodies).toEqual([text]);
  });

  it("stay words of a JSON Feed whose HTML speaks of them", async () => {
    const items = [{ id: "1", date_published: day, content_html: "<p>Write &amp;amp; for it.</p>" }];
    const feed = JSON.stringify({ version: "https://jsonfeed.org/version/1.1", items });
    expect((await read("a.json", feed)).bodies).toEqual(["Write &amp; for it."]);
  });
});

it("a document of a word processor under the name of a text says how to convert it", async () => {
  const { bodies, messages } = await read("a.txt", "{\\rtf1\\ansi It rains.\\par}");
  expect(bodies).toEqual([]);
  expect(messages).toEqual([
    expect.stringContaining("is a document of a word processor; save it from there as plain text"),
  ]);
});

describe("a text that says nothing is none", () => {
  it.each(["#NAME?", "#REF!", "#N/A", "#DIV/0!", "#GETTING_DATA", "-", "—", "n/a", "N/A", "...", "?"])(
    "%s",
    async (text) => {
      for (const [name, write] of Object.entries(forms)) {
        const { bodies, messages } = await read(name, write(text));
        expect(bodies).toEqual([]);
        expect(messages).toEqual([expect.stringMatching(/is ".*", expected the article's text$/)]);
      }
    },
  );

  it.each(["No.", "42", "#RAIN"])("but %s is one", async (text) => {
    for (const [name, write] of Object.entries(forms)) expect((await read(name, write(text))).messages).toEqual([]);
  });
});

describe("what a text has lost is told", () => {
  it.each<[string, string, string]>([
    [
      "a letter",
      "It\ufffds fine.",
      'body has U+FFFD in "It\ufffds fine.", where a letter was lost; save it again in its right encoding',
    ],
    [
      "its end",
      "It holds. The board spoke of the wall and…",
      'may be cut short: its text ends with "e board spoke of the wall and…"',
    ],
    [
      "its end behind a space",
      "It holds. The board spoke and\u00a0...",
      'may be cut short: its text ends with "holds. The board spoke and ..."',
    ],
    [
      "what is beyond a cell of Excel",
      "It is so. ".repeat(4000).slice(0, 32_767),
      "is cut short at 32767 characters, the most that a cell of Excel holds",
    ],
  ])("%s", async (_, text, message) => {
    for (const name of ["a.json", "a.jsonl", "a.csv", "a.md"])
      expect((await read(name, forms[name]?.(text) ?? "")).messages).toEqual([message]);
  });

  it.each(["“I do not know …”", "“And then …” she said.", "He waited… It holds."])("but not in %s", async (text) => {
    expect((await read("a.json", forms["a.json"]?.(text) ?? "")).messages).toEqual([]);
  });

  it("of an alert about news", async () => {
    const entry = `<entry><title>Dyke</title><published>${day}</published><content type="html">The dyke holds. The &lt;b&gt;board&lt;/b&gt; spoke of&amp;nbsp;...</content></entry>`;
    const { bodies, messages } = await read(
      "a.atom",
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Alert</title>${entry}</feed>`,
    );
    expect(bodies).toEqual(["The dyke holds."]);
    expect(messages).toEqual([expect.stringContaining("has text that is cut short in 1 of its items")]);
  });
});

describe("an author", () => {
  it.each<[string, unknown, string | null]>([
    ["behind what he did", "Posted by Orla Venn", "Orla Venn"],
    ["behind what she did, in capitals", "Written By Orla Venn and T Krell", "Orla Venn, T Krell"],
    ["who is only an account", "Posted by admin", "admin"],
    ["who is none", "N/A", null],
    ["who is a dash", "-", null],
    ["of several names in one", { "@type": "Person", name: ["Orla Venn", "T Krell"] }, "Orla Venn, T Krell"],
  ])("%s", async (_, author, expected) => {
    expect((await read("a.json", JSON.stringify([{ published: day, text: "It holds.", author }]))).author).toBe(
      expected,
    );
    const article = { "@type": "NewsArticle", datePublished: day, articleBody: "It holds.", author };
    expect((await read("a.json", JSON.stringify(article))).author).toBe(expected);
  });
});
