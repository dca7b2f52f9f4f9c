import { describe, expect, it } from "vitest";
import { canonical, linked, own, paragraphs, readPage, story, title } from "./saved-page.ts";

const dated = `${canonical}<meta property="article:published_time" content="2026-05-04T10:00:00Z">`;
const standfirst = "Buses will take the long way round the bay, and a ferry runs all night";
const told = `is read without what its page calls a summary: "${standfirst.slice(0, 60)}…"`;
const page = (above: string) => `<main><article><h1>${title}</h1>${above}${paragraphs(story)}</article></main>`;

describe("a sentence above the text stays, a line that the page calls its summary is told of, and the byline and day below are none of it:", () => {
  it.each([
    ["a byline with a link", '<div>By <a href="#">Ada Roe</a></div><div>May 4, 2026, 6:04 p.m.</div>'],
    ["in German", '<div>Von <a href="#">Ada Roe</a></div><div>04.05.2026, 18:04 Uhr</div>'],
    ["in one line", "<p>By Ada Roe | May 4, 2026</p>"],
    ["in French", "<p>Par Ada Roe — Publié le 4 mai 2026 à 23h30, mis à jour le 6 mai 2026</p>"],
    ["with a class", '<p class="author">Ada Roe</p><p class="date">May 4, 2026</p>'],
    ["with an office", "<p>By Ada Roe</p><p>Political Editor</p><p>Published 4 May 2026</p>"],
    ["with an office and no by", "<div>Ada Roe<br>Political Editor</div><div>@ada</div><div>4 May 2026, 05:00</div>"],
    ["with a link to her", '<p><a href="/authors/ada-roe">Ada Roe</a></p><p>4 May 2026 · 4 min read</p>'],
    ["in Swedish", '<div class="byline">Av Ada Roe</div><div class="date">Publicerad 4 maj 2026</div>'],
    ["in Polish", '<div class="autor">Autor: Ada Roe</div><div class="data">4 maja 2026, 18:04</div>'],
    ["in Dutch, behind the day", "<div><span>4 mei 2026, 16:05</span> · <span>Door Ada Roe</span></div>"],
    ["in Danish", "<p>Skrevet af Ada Roe</p><p>4. maj 2026</p>"],
    ["in Spanish", '<div><span class="autor">Ada Roe</span> <span>Ashby</span> - 4 may 2026 - 06:01 CET</div>'],
    ["with a stamp of figures", "<p>By Ada Roe</p><p>04/05/2026 18h04 Atualizado há 2 dias</p>"],
    ["in a list", '<ul><li>By <a href="/by/ada">Ada Roe</a></li><li>4 May 2026</li></ul>'],
    ["before a day of the week", "<div><span>Words by Ada Roe</span> <span>Monday 4 May 2026</span></div>"],
    ["before a day of the week in Dutch", "<div>Door Ada Roe, maandag 4 mei 2026</div>"],
    ["in Italian", "<p>di Ada Roe</p><p>4 maggio 2026</p>"],
  ])("%s", async (_why, lines) => {
    for (const above of [lines, `<p>${standfirst}.</p>${lines}`, `<p class="dek">${standfirst}</p>${lines}`]) {
      const found = await readPage(dated, page(above));
      expect(found.articles[0]?.author).toBe("Ada Roe");
      expect(found.paragraphs?.filter((one) => !one.startsWith(standfirst))).toEqual(story);
      const isCalled = above.includes("dek");
      expect(found.paragraphs?.length).toBe(above === lines || isCalled ? 4 : 5);
      if (isCalled) expect(found.problems).toContain(told);
    }
  });

  it("a name by itself may be a place, which is told", async () => {
    const found = await readPage(dated, page(`<h2>${standfirst}</h2><p>North Ashby</p><p>4 May 2026</p>`));
    expect([found.articles[0]?.author, found.paragraphs?.slice(-4)]).toEqual([null, story]);
    expect(found.problems).toEqual([
      'has "North Ashby" above its text, and nothing says whether that is its author; it is left out',
    ]);
  });

  it("an office behind the headline in a table", async () => {
    const html = `<table><tr><td><a href="i.htm">Home</a></td><td><font size="5"><b>${title}</b></font><br><font>By Ada Roe - May 4, 2026</font><p>${story.join("<p>")}</td></tr></table>`;
    const found = await readPage(`<title>${title}</title>${dated}`, html);
    expect([found.articles[0]?.author, found.paragraphs]).toEqual(["Ada Roe", story]);
  });

  it("in an element that is called a byline, whoever is stated as the author", async () => {
    const byline =
      '<div data-component="byline-block"><div><span>Sam Poe</span><span>Environment reporter, TC Ashby</span></div></div>';
    const found = await readPage(canonical + linked({ ...own, author: { name: "Tarn Courier" } }), page(byline));
    expect(found.paragraphs).toEqual(story);
  });
});

it.each([
  ["a part of the paper", "<p>Harbour and bay</p>"],
  ["one that links to it", '<div><a href="/bay">The bay</a></div>'],
  ["in another language", '<span class="kicker">Nahverkehr</span>'],
])("what stands right above the headline is none of the text: %s", async (_why, above) => {
  const html = `<main><article><header>${above}<h1>${title}</h1></header>${paragraphs(story)}</article></main>`;
  expect((await readPage(canonical + linked(own), html)).paragraphs).toEqual(story);
});

it.each([
  ["a saying", "<blockquote><p>The tide waits for nobody.</p></blockquote>"],
  ["a sentence", "<p>The bridge is the oldest of the bay.</p>"],
])("what somebody says above the headline stays: %s", async (_why, above) => {
  const html = `<main><article>${above}<h1>${title}</h1>${paragraphs(story)}</article></main>`;
  expect((await readPage(canonical + linked(own), html)).paragraphs).toHaveLength(5);
});

it("a sentence in what is called a dateline stays", async () => {
  const line = "ASHBY – The bridge is shut.";
  const found = await readPage(canonical + linked(own), page(`<p class="dateline">${line}</p>`));
  expect(found.paragraphs).toEqual([line, ...story]);
});

it("the number of a first part stays", async () => {
  const found = await readPage(canonical + linked(own), page("<p>By Ada Roe</p><p>1</p>"));
  expect(found.paragraphs).toEqual(["1", ...story]);
});

describe("below a first paragraph stays", () => {
  it.each([
    ["another day, of a journal", "3 March 2021"],
    ["a name that is not known", "Rab Tolley"],
    ["a short line", "The bridge"],
    ["who speaks", "Ada Roe:"],
    ["a line that begins like a byline", "By the old mill"],
    ["a line that begins like one in another language", "Von Monday on"],
  ])("%s", async (_why, line) => {
    const found = await readPage(canonical + linked(own), page(`<p>${standfirst}.</p><p>${line}</p>`));
    expect(found.paragraphs).toEqual([`${standfirst}.`, line, ...story]);
  });
});

describe("a standfirst is read or told of wherever it stands:", () => {
  const body = `<div class="body">${paragraphs(story)}</div>`;
  const places: readonly (readonly [string, (line: string) => string])[] = [
    ["in a header", (line) => `<header><h1>${title}</h1><p class="standfirst">${line}</p></header>${body}`],
    ["as a heading", (line) => `<h1>${title}</h1><h2 class="subtitle">${line}</h2>${body}`],
    ["by its id", (line) => `<h1>${title}</h1><p id="article-summary">${line}</p>${body}`],
    ["as a microformat", (line) => `<h1 class="p-name">${title}</h1><p class="p-summary">${line}</p>${body}`],
    [
      "below the byline",
      (line) => `<h1>${title}</h1><div class="byline">By Ada Roe</div><div class="chapo">${line}</div>${body}`,
    ],
    ["beside the paragraphs", (line) => `<h1>${title}</h1><p class="article-excerpt">${line}</p>${paragraphs(story)}`],
  ];
  it.each(places)("%s", async (_why, write) => {
    const found = await readPage(canonical + linked(own), `<main><article>${write(standfirst)}</article></main>`);
    expect([found.paragraphs, found.problems]).toEqual([story, [told]]);
    for (const line of ["Mayor denies that she took the money", "“Nobody asked us,” says a shop by the quay"]) {
      const kept = await readPage(canonical + linked(own), `<main><article>${write(line)}</article></main>`);
      expect(kept.paragraphs).toEqual([line, ...story]);
      expect(kept.problems).toEqual([`begins with what its page calls a summary: "${line}"`]);
    }
  });

  it.each([
    [
      "by a name that first paragraphs have as well",
      `<div class="head"><h1>${title}</h1><div class="article__lead"><p>${standfirst}.</p></div></div>${body}`,
    ],
    [
      "a sentence right below the headline in a header",
      `<header><h1>${title}</h1><p>${standfirst}.</p></header>${body}`,
    ],
  ])("and stays %s", async (_why, html) => {
    const found = await readPage(canonical + linked(own), `<main><article>${html}</article></main>`);
    expect([found.paragraphs, found.problems]).toEqual([[`${standfirst}.`, ...story], []]);
  });

  it("what only begins the text again is not read twice", async () => {
    const html = `<header><h1>${title}</h1><p class="excerpt">${story[0]?.slice(0, 60)}…</p></header>${body}`;
    const found = await readPage(canonical + linked(own), `<main><article>${html}</article></main>`);
    expect([found.paragraphs, found.problems]).toEqual([story, []]);
  });

  it("the quotations below it keep their places", async () => {
    const quoted = `<header><h1>${title}</h1><p>${standfirst}.</p></header><div class="body">${paragraphs(story)}<blockquote><p>The tide waits for nobody.</p></blockquote></div>`;
    const found = await readPage(canonical + linked(own), `<main><article>${quoted}</article></main>`);
    const [article] = found.articles;
    expect(article?.quoted?.map(({ start, end }) => article.body.slice(start, end))).toEqual([
      "The tide waits for nobody.",
    ]);
  });
});

describe("a list above the text", () => {
  const points = ["Nobody had a key to the shed but the board", "The clerk denies ever having had one"];
  const list = (name: string, all: readonly string[]) =>
    `<ul${name}>${all.map((one) => `<li>${one}</li>`).join("")}</ul>`;

  it.each([
    ["that nothing names stays whole", list("", points), [...points, ...story], []],
    ["that denies stays whole", list(' class="highlights"', points), [...points, ...story], []],
    [
      "that the page calls a summary is told of whole",
      list(' class="highlights"', ["Nobody had a key", "The clerk is back"]),
      story,
      [expect.stringContaining('"Nobody had a key", "The clerk is back"')],
    ],
    [
      "of what a thread states is none of it",
      list("", ["Thread starter Ada Roe", "Start date Jan 15, 2024"]),
      story,
      [expect.anything()],
    ],
  ])("%s", async (_why, above, text, told) => {
    const found = await readPage(dated, page(above));
    expect([found.paragraphs, found.problems]).toEqual([text, told]);
  });

  it("and a description that a theme puts above the byline is told of", async () => {
    const found = await readPage(dated, page(`<div class="post-description">${standfirst}</div><p>By Ada Roe</p>`));
    expect([found.paragraphs, found.problems]).toEqual([story, [told]]);
  });
});
