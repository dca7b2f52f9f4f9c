import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";

const readme = await readFile(new URL("../../corpus/README.md", import.meta.url), "utf8");
const section = /^## What each form gives\n([\s\S]*?)^## /m.exec(readme)?.[1] ?? "";
const rows = [...section.matchAll(/^\| (?!form|-)(.+) \|$/gm)].map(([, row = ""]) => row.split(" | "));

const fields = ["title", "publishedOn", "author", "publisher", "url", "body"] as const;
type Field = (typeof fields)[number];
type Statements = readonly (readonly [name: string, value: string])[];

/** What is stated where the name is not that of the field in question. */
const needed = { publishedOn: "2024-03-05", body: "The harbour bridge closes on Monday, the town said." } as const;
const values: Readonly<Record<Field, string>> = {
  ...needed,
  title: "Bridge closes",
  author: "Anna Example",
  publisher: "The Courier",
  url: "https://courier.example/bridge",
};

const json = (entries: Statements) => JSON.stringify(Object.fromEntries(entries));
const element = ([name, value]: readonly [string, string]) => `<${name}>${value}</${name}>`;
const rss = (inner: string, feed = "") =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>${feed}<item>${inner}</item></channel></rss>`;

/** How a name is written in a page. */
function inPage([name, value]: readonly [string, string], body: string): string {
  if (name === "h1" || name === "title") return element([name, value]);
  if (name === "time") return `<time datetime="${value}">${value}</time>`;
  if (name === "canonical") return `<link rel="canonical" href="${value}">`;
  if (name.includes(":") || name === "byl") return `<meta property="${name}" content="${value}">`;
  return `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", articleBody: body, [name]: value })}</script>`;
}

/** A file of the form, in which a fact is stated under one name alone, with the names that the form needs beside it. */
const forms: Readonly<Record<string, readonly [file: string, write: (entries: Statements) => string, Statements]>> = {
  "dated text": ["a.txt", (all) => `date ${all.find(([name]) => name === "date")?.[1]} ${needed.body}`, []],
  Markdown: [
    "a.md",
    (all) => `---\n${all.map(([name, value]) => `${name}: ${value}`).join("\n")}\n---\n${needed.body}`,
    [["publishedOn", needed.publishedOn]],
  ],
  "JSON lines, JSON": ["a.jsonl", json, Object.entries(needed)],
  "schema.org in JSON": [
    "a.json",
    (all) => json([["@type", "NewsArticle"], ...all]),
    [
      ["datePublished", needed.publishedOn],
      ["articleBody", needed.body],
    ],
  ],
  "JSON Feed": [
    "a.json",
    (all) =>
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        items: [
          Object.fromEntries(
            all.map(([name, value]) => [name, /^authors?$/.test(name) ? { name: value } : value] as const),
          ),
        ],
      }),
    [
      ["date_published", needed.publishedOn],
      ["content_text", needed.body],
    ],
  ],
  tables: [
    "a.csv",
    (all) => `${all.map(([name]) => name).join(",")}\n${all.map(([, value]) => `"${value}"`).join(",")}`,
    Object.entries(needed),
  ],
  "web page": [
    "a.html",
    (all) =>
      `<head>${all.map((one) => inPage(one, needed.body)).join("")}</head><body><article><p>${needed.body}</p></article></body>`,
    [["article:published_time", needed.publishedOn]],
  ],
  RSS: [
    "a.rss",
    (all) => rss(all.map(element).join("")),
    [
      ["pubDate", needed.publishedOn],
      ["content:encoded", needed.body],
    ],
  ],
  Atom: [
    "a.atom",
    (all) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${all
        .map(([name, value]) =>
          name === "link"
            ? `<link href="${value}"/>`
            : `<${name}>${name === "author" ? element(["name", value]) : name === "source" ? element(["title", value]) : value}</${name}>`,
        )
        .join("")}</entry></feed>`,
    [
      ["published", needed.publishedOn],
      ["content", needed.body],
    ],
  ],
  NITF: [
    "a.xml",
    (all) => {
      const has = (name: string, write: (value: string) => string) =>
        all.flatMap(([one, value]) => (one === name ? write(value) : [])).join("");
      const publication =
        has("pubdata name", (value) => ` name="${value}"`) +
        has("date.publication", (value) => ` date.publication="${value}"`) +
        has("ex-ref", (value) => ` ex-ref="${value}"`);
      const dates = ["date.release", "date.issue"]
        .map((name) => has(name, (value) => `<${name} norm="${value}"/>`))
        .join("");
      return `<nitf><head>${has("title", (value) => `<title>${value}</title>`)}<docdata>${dates}${has("doc.copyright", (value) => `<doc.copyright holder="${value}"/>`)}</docdata><pubdata${publication}/></head><body><body.head>${has("hl1", (value) => `<hl1>${value}</hl1>`)}${has("byline", (value) => `<byline>${value}</byline>`)}${has("distributor", (value) => `<distributor>${value}</distributor>`)}</body.head><body.content>${has("body.content", (value) => `<p>${value}</p>`)}</body.content></body></nitf>`;
    },
    [
      ["date.issue", needed.publishedOn],
      ["body.content", needed.body],
    ],
  ],
  "NewsML-G2": [
    "a.xml",
    (all) => {
      const has = (name: string, write: (value: string) => string) =>
        all.flatMap(([one, value]) => (one === name ? write(value) : [])).join("");
      const named = (name: string) => has(name, (value) => `<${name}><name>${value}</name></${name}>`);
      const plain = (name: string) => has(name, (value) => `<${name}>${value}</${name}>`);
      return `<newsItem><rightsInfo>${named("copyrightHolder")}</rightsInfo><itemMeta>${named("provider")}${plain("firstCreated")}${plain("versionCreated")}${plain("title")}</itemMeta><contentMeta>${plain("headline")}${plain("by")}${named("creator")}${plain("contentCreated")}</contentMeta><contentSet>${has("inlineXML", (value) => `<inlineXML><html><body><p>${value}</p></body></html></inlineXML>`)}${plain("inlineData")}</contentSet></newsItem>`;
    },
    [
      ["firstCreated", needed.publishedOn],
      ["inlineXML", needed.body],
    ],
  ],
  "WordPress export": [
    "a.xml",
    (all) => rss(`${all.map(element).join("")}<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>`),
    [
      ["wp:post_date", needed.publishedOn],
      ["content:encoded", needed.body],
    ],
  ],
};

const cells = rows.flatMap(([form = "", ...row]) =>
  row.flatMap((cell, column) =>
    Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = ""]) => ({ form, field: fields[column] ?? "title", name })),
  ),
);

describe("what each form gives", () => {
  it("has a row for each form", () => {
    expect(rows.map(([form]) => form)).toEqual(Object.keys(forms));
    expect(rows.every((row) => row.length === fields.length + 1)).toBe(true);
  });

  it.each(cells)("$form: $field from $name", async ({ form, field, name }) => {
    const [file = "", write = json, beside = []] = forms[form] ?? [];
    const ofField = new Set(
      cells.filter((cell) => cell.form === form && cell.field === field).map((cell) => cell.name),
    );
    const entries = [...beside.filter(([other]) => !ofField.has(other)), [name, values[field]] as const];
    const { articles } = await parseArticles(Buffer.from(write(entries)), file);
    expect(articles[0]?.article[field]).toBe(values[field]);
  });

  it("says nothing that a form does not state", async () => {
    const none = rows.flatMap(([form = "", ...row]) =>
      row.flatMap((cell, column) => (cell === "—" ? [`${form}: ${fields[column]}`] : [])),
    );
    const ofDatedText = ["title", "author", "publisher", "url"].map((field) => `dated text: ${field}`);
    expect(none).toEqual([...ofDatedText, "NewsML-G2: url"]);
  });
});
