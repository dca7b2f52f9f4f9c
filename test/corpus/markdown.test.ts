import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";

async function read(text: string, name = "a.md") {
  const { articles, problems } = await parseArticles(Buffer.from(text), name);
  const [one] = articles;
  const quoted = one?.article.quoted?.map(({ start, end, speaker }) => [one.article.body.slice(start, end), speaker]);
  return { article: one?.article, quoted, messages: problems.map(({ message }) => message) };
}

const withDay = (body: string) => `---\ntitle: Quay\ndate: 2025-03-04\n---\n${body}`;

describe("front matter is read", () => {
  it.each<[string, string]>([
    ["of JSON by its first line", '---json\n{"title":"Quay","date":"2025-03-04"}\n---\nThe quay opens.\n'],
    ["of YAML by its first line", "---yaml\ntitle: Quay\ndate: 2025-03-04\n---\nThe quay opens.\n"],
    ["of TOML by its first line", '---toml\ntitle = "Quay"\ndate = 2025-03-04\n---\nThe quay opens.\n'],
    [
      "of JavaScript, which is an object",
      '---js\n{\n  title: "Quay",\n  date: "2025-03-04",\n  tags: ["a"],\n}\n---\nThe quay opens.\n',
    ],
    ["as an object", '{\n  "title": "Quay {1}",\n  "date": "2025-03-04"\n}\n\nThe quay opens.\n'],
    ["as Hexo's, which is only closed", "title: Quay\ndate: 2025-03-04 10:00:00\ntags: [a]\n---\nThe quay opens.\n"],
    ["as Hexo's JSON", '"title": "Quay",\n"date": "2025/03/04"\n;;;\nThe quay opens.\n'],
    ["as Hexo's JSON between two lines", ';;;\n"title": "Quay",\n"date": "2025-03-04",\n;;;\nThe quay opens.\n'],
    ["as Pandoc's title block", "% Quay\n% Una Kerr\n% March 4, 2025\n\nThe quay opens.\n"],
    ["as Pelican's, up to a blank line", "Title: Quay\nDate: 2025-03-04 10:20\nCategory: Town\n\nThe quay opens.\n"],
  ])("%s", async (_, text) => {
    const { article, messages } = await read(text);
    expect(article).toMatchObject({ publishedOn: "2025-03-04", body: "The quay opens.\n" });
    expect(article?.title).toMatch(/^Quay/);
    expect(messages).toEqual([]);
  });

  it.each([
    ["imports", "import Box from \"../Box.astro\";\nimport { a, b } from './c.js'\n\nThe quay opens.\n"],
    ["an export", "export const prerender = true;\n\nThe quay opens.\n"],
    ["a comment", "{/* to be checked */}\nThe quay opens.\n"],
    ["components", '<Box type="info">\nThe quay opens.\n</Box>\n'],
  ])("of MDX is its text without %s", async (_, text) => {
    const { article, messages } = await read(`---\ntitle: Quay\npubDate: 2025-03-04\n---\n${text}`, "a.mdx");
    expect([article?.publishedOn, article?.body.trim(), messages]).toEqual(["2025-03-04", "The quay opens.", []]);
  });

  it("keeps sentences that begin with such words", async () => {
    const text = "import duties rise from May.\n\nexport figures fall.\n";
    for (const name of ["a.md", "a.mdx"])
      expect((await read(`---\ntitle: Quay\npubDate: 2025-03-04\n---\n${text}`, name)).article?.body).toBe(text);
  });

  it.each([
    ["a line with a colon", "The mayor: it opens.\n---\nThe quay opens.\n"],
    ["one line alone", "Title: the quay\n\nThe quay opens.\n"],
  ])("and is not taken from %s", async (_, text) => {
    expect((await read(text, "2025-03-04-a.md")).article?.body).toBe(text);
  });

  it("or what is wrong is said", async () => {
    const { messages } = await read('---json\n{"title":"Quay",\n---\nThe quay opens.\n');
    expect(messages).toEqual(['front matter is not JSON, expected {"title": "…", "date": "2025-03-04"}']);
  });
});

describe("what is no word of the text is left out", () => {
  it.each<[string, string, string]>([
    ["a link of Obsidian", "“Yes,” said [[Ada Roe|Roe]] at [[the quay#North]].\n", "“Yes,” said Roe at the quay.\n"],
    ["the target of a link", 'The [quay](https://k.example/q_(a) "x") opens.\n', "The quay opens.\n"],
    ["what other notes lead to", "It opens. ^when-1\n\nIt is long. ^a1b2c3\n", "It opens.\n\nIt is long.\n"],
    ["where a table of contents is put", "* TOC\n{:toc}\n\nIt opens.\n", "It opens.\n"],
    ["the target of a link below", "The [quay][1] opens.\n\n[1]: https://k.example/q\n", "The quay opens.\n"],
    [
      "the mark of a footnote, whose words stay",
      "It opens.[^1] It is long.\n\n[^1]: A mile.\n",
      "It opens. It is long.\n\nA mile.\n",
    ],
    ["a comment", "<!-- second draft -->\nIt opens.\n\n<!-- more -->\n\nIt is long.\n", "It opens.\n\nIt is long.\n"],
    [
      "a comment of Obsidian",
      "It opens. %%ask her%%\n\n%%\nprivate\n%%\n\nIt is long.\n",
      "It opens.\n\nIt is long.\n",
    ],
    ["pictures", "![The quay](q.jpg)\n\n[![x](y.png)](https://k.example)\n\n![[q.png]]\nIt opens.\n", "It opens.\n"],
    ["tags of HTML", '<p class="lead">It <em>opens</em>.</p>\n<iframe src="x">No</iframe>\n', "It opens.\n"],
    ["marks of Kramdown", "It opens.{: .lead }\n{: .note}\n", "It opens.\n"],
  ])("%s", async (_, text, body) => {
    const { article, messages } = await read(withDay(text));
    expect(article?.body).toBe(body);
    expect(messages).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    ["a shortcode of Hugo", '{{< figure src="/q.jpg" >}}\n\nIt opens.\n', "It opens.\n", "figure"],
    ["shortcodes around words", "{{% notice %}}\nIt opens.\n{{% /notice %}}\n", "It opens.\n", "notice"],
    ["a tag of Liquid", "{% include ad.html %}\nIt opens.\n", "It opens.\n", "include"],
  ])("%s, and that is said", async (_, text, body, name) => {
    const { article, messages } = await read(withDay(text));
    expect(article?.body).toBe(body);
    expect(messages).toEqual([`has what only its site can show, which is left out: ${name}`]);
  });

  it("but words in brackets and code stay", async () => {
    for (const text of [
      "“[The mayor] was late [sic],” she said. [Here](really) it is, a<b, 5 %.\n",
      "Write `{{< figure >}}` or `[[x]]` or `<!-- x -->` so.\n\n```\n{% include %}\n[[x]]\n```\n",
    ])
      expect((await read(withDay(text))).article?.body).toBe(text);
  });

  it("and what only the site can fill in is named", async () => {
    const { messages } = await read(withDay("It opens at {{ site.hour }}.\n"));
    expect(messages).toEqual(['has "{{ site.hour }}", which only its site can fill in']);
  });
});

describe("a box", () => {
  it.each<[string, string, readonly unknown[] | undefined]>([
    ["of a quotation", "> [!quote] Ada Roe\n> It was time.\n", [["It was time.", "Ada Roe"]]],
    [
      "of a quotation that can be folded",
      "> [!cite]- [[Ada Roe]], mayor\n> It was time.\n",
      [["It was time.", "Ada Roe"]],
    ],
    ["with a headline that is no name", "> [!quote] The key passage\n> It was time.\n", [["It was time.", undefined]]],
    [
      "that is signed below",
      "> [!quote] Minutes of Monday\n> It was time.\n> — Ada Roe\n",
      [["It was time.", "Ada Roe"]],
    ],
    ["of the writer's own", "> [!note] Hours\n> Times are local.\n", undefined],
  ])("%s says whose words it holds", async (_, box, spans) => {
    const { article, quoted } = await read(withDay(`The quay opens.\n\n${box}`));
    expect(article?.body).not.toContain("[!");
    expect(quoted).toEqual(spans);
  });
});

describe("above the text", () => {
  it("its own title is left out, with links to where it was kept", async () => {
    const links = "[Read it here](https://keep.example/8)\n[Read Original](https://lowmoor.example/d)\n\n";
    expect((await read(withDay(`# Quay\n\n${links}It holds.`))).article?.body).toBe("It holds.");
  });

  it.each([
    ["another heading", "# The quay\n\nIt holds.", "# The quay\n\nIt holds."],
    ["a link that begins the text", "[The quay](https://lowmoor.example/d) holds.", "The quay holds."],
    ["its title as that of a part", "## Quay\n\nIt holds.", "## Quay\n\nIt holds."],
  ])("%s stays", async (_, text, body) => {
    expect((await read(withDay(text))).article?.body).toBe(body);
  });
});

it("a last line in italics with a link is left out with the rule above it, and told of", async () => {
  const call = "*Follow the Tide on [Facebook](https://facebook.com/t).*";
  const { article, messages } = await read(withDay(`It holds.\n\n---\n\n${call}\n`));
  expect(article?.body).toBe("It holds.\n");
  expect(messages).toEqual([expect.stringContaining("Follow the Tide")]);
});

it.each([
  ["a link to the rest", "[Read more](https://k.example/more)"],
  ["a link under a label", "**Related:** [Mill burns](https://k.example/m)"],
  ["an invitation", "[Subscribe to our newsletter](https://k.example/n)"],
  ["a list under a heading", "## Related\n\n- [Mill burns](https://k.example/m)\n- [Goose held](https://k.example/g)"],
  ["several of them", "Read more: [Mill burns](https://k.example/m)\n\n[Read on](https://k.example/o)"],
  ["tags below a line", "---\n\nFiled under: [Quays](https://k.example/t), [Law](https://k.example/l)"],
  ["a line of rights", "© 2025 Kell Gazette. All rights reserved."],
])("%s below a text is left out, and told of", async (_, below) => {
  const { article, messages } = await read(withDay(`It opens.\n\nIt holds.\n\n${below}\n`));
  expect(article?.body).toBe("It opens.\n\nIt holds.\n");
  expect(messages).toEqual([expect.stringContaining(below.replace(/^---\n\n/, "").slice(0, 9))]);
});

it("a link under a label between paragraphs is left out, and told of", async () => {
  const { article, messages } = await read(
    withDay("It opens.\n\n**Read also:** [Mill burns](https://k.example/m)\n\nIt holds.\n"),
  );
  expect(article?.body).toBe("It opens.\n\nIt holds.\n");
  expect(messages).toEqual([expect.stringContaining("only leads to other pages")]);
});

it.each([
  ["a sentence with a link", "See the [ruling](https://k.example/r) for more."],
  ["a sentence that is a link", "[The board denies that it wrote any letter.](https://k.example/r)"],
  ["a picture", "![The quay](https://k.example/q.jpg)\n\nIt is low."],
])("%s at the end of a text stays", async (_, last) => {
  const { article } = await read(withDay(`It opens.\n\n${last}\n`));
  expect(article?.body).toContain(last.replace(/!?\[([^\]]+)\]\([^)]+\)/, last.startsWith("!") ? "" : "$1").trim());
});

it.each([
  ["Norwegian", "tittel: Kaien\ndato: 04.03.2025\nforfatter: Orla Venn\nkilde: Kveld"],
  ["German", "titel: Kaien\ndatum: 2025-03-04\nautor: Orla Venn\nquelle: Kveld"],
  ["Spanish", "titulo: Kaien\nfecha: 4 de marzo de 2025\nautora: Orla Venn\nfuente: Kveld"],
])("fields that are named in %s are read", async (_, fields) => {
  const { article } = await read(`---\n${fields}\n---\nIt holds.\n`);
  const { title, publishedOn, author, publisher, body } = article ?? {};
  expect([title, publishedOn, author, publisher, body]).toEqual([
    "Kaien",
    "2025-03-04",
    "Orla Venn",
    "Kveld",
    "It holds.\n",
  ]);
});

it("a field for the text, in whatever language, does not replace it", async () => {
  const { article, messages } = await read(
    "---\ntitel: Kaien\ndatum: 2025-03-04\ntext: Nein.\ninhalt: Ja.\n---\nIt holds.\n",
  );
  expect(article?.body).toBe("It holds.\n");
  expect(messages.filter((message) => message.includes("is not used"))).toHaveLength(2);
});

it.each([
  [
    "in which somebody may be quoted",
    "It holds.\n\n*“It does,” [she](https://a.example) said.*",
    "It holds.\n\n*“It does,” she said.*",
  ],
  ["without a link", "It holds.\n\n*So they say.*", "It holds.\n\n*So they say.*"],
  ["that is all there is", "*It [holds](https://a.example).*", "*It holds.*"],
])("a last line in italics stays %s", async (_, text, body) => {
  expect((await read(withDay(text))).article?.body).toBe(body);
});

it("what a picture shows, in italics right below it, is left out with it", async () => {
  expect((await read(withDay("It holds.\n\n![](q.jpg)\n*The quay at noon*\n\nIt rained."))).article?.body).toBe(
    "It holds.\n\nIt rained.",
  );
});
