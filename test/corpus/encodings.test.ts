import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";
import { readFiles } from "./read-files.ts";

const words = "“We couldn’t stop it,” said Dora Finchley – of the café.";
const page = (head: string, body: string = words) =>
  `<html><head>${head}<meta property="article:published_time" content="2025-03-04"></head><body><article><p>${body}</p></article></body></html>`;
/** Windows-1252, whose bytes 0x80 to 0x9F are Latin-1's controls. */
const windows1252 = (text: string) =>
  Buffer.from(
    text.replace(/[“”’–]/g, (mark) => single[mark] ?? ""),
    "latin1",
  );
const single: Readonly<Record<string, string>> = { "“": "\x93", "”": "\x94", "’": "\x92", "–": "\x96" };
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();
const mark = "\uFEFF";

/** Why; the bytes; what the server says. */
const read: readonly (readonly [string, Uint8Array, string | null])[] = [
  ["windows-1252 as the page says", windows1252(page('<meta charset="windows-1252">')), null],
  ["Latin-1, which means windows-1252", windows1252(page("<meta charset=iso-8859-1>")), null],
  ["ASCII, which means windows-1252", windows1252(page("<meta charset='us-ascii'>")), null],
  [
    "the older form of the statement",
    windows1252(page('<META content="text/html; charset=latin1" HTTP-EQUIV=Content-Type>')),
    null,
  ],
  [
    "a statement far behind other metas",
    windows1252(page(`<meta name="keywords" content="${"rain ".repeat(400)}"><meta charset="cp1252">`)),
    null,
  ],
  ["what the server says, for a page that says nothing", windows1252(page("")), "windows-1252"],
  ["what the server says before what the page says", windows1252(page('<meta charset="koi8-r">')), "ISO-8859-1"],
  ["the page's word where the server's does not fit", windows1252(page("<meta charset=windows-1252>")), "utf-8"],
  ["UTF-8 under the name of Latin-1", Buffer.from(page('<meta charset="iso-8859-1">')), null],
  ["UTF-8 although the server says Latin-1", Buffer.from(page('<meta charset="utf-8">')), "iso-8859-1"],
  ["UTF-8 under a name that nobody knows", Buffer.from(page('<meta charset="utf8mb4">')), null],
  ["a byte order mark before everything", Buffer.from(mark + page('<meta charset="windows-1252">')), "koi8-r"],
  ["a statement in a comment, which is none", Buffer.from(page('<!-- <meta charset="big5"> -->')), null],
  [
    "a description that speaks of an encoding",
    Buffer.from(page('<meta name="description" content="Why charset=big5 fails">')),
    null,
  ],
  ["UTF-16 with its mark", Buffer.from(mark + page(""), "utf16le"), null],
  ["UTF-16 of the other order with its mark", utf16be(mark + page("")), null],
  ["UTF-16 without a mark", Buffer.from(page('<meta charset="utf-16">'), "utf16le"), null],
  ["UTF-16 of the other order without a mark", utf16be(page("")), null],
  [
    "an old reference by number",
    Buffer.from(page("", "&#147;We couldn&#146;t stop it,&#148; said Dora Finchley &#150; of the caf&eacute;.")),
    null,
  ],
];

const alphabets: readonly (readonly [string, readonly number[], string])[] = [
  ["windows-1251", [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2], "Привет"],
  ["koi8-u", [0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4], "Привет"],
  ["iso-8859-2", [0xb1, 0xea], "ąę"],
  ["iso-8859-9", [0xfe, 0xf0], "şğ"],
  ["shift_jis", [0x82, 0xa0, 0x83, 0x41], "あア"],
  ["euc-jp", [0xa4, 0xa2], "あ"],
  ["iso-2022-jp", [0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42], "あ"],
  ["gb2312", [0xc4, 0xe3], "你"],
  ["big5", [0xa7, 0x41], "你"],
  ["ks_c_5601-1987", [0xb0, 0xa1], "가"],
  ["macintosh", [0xd2, 0x8e, 0xd3], "“é”"],
];

describe("a page", () => {
  it.each(read)("is read: %s", async (_why, bytes, charset) => {
    const { articles, problems } = await parseArticles(bytes, "a.html", { charset });
    expect(problems).toEqual([]);
    expect(articles.map(({ article }) => article.body)).toEqual([words]);
  });

  it.each(alphabets)("is read in %s", async (label, letters, expected) => {
    const [before = "", behind = ""] = page(`<meta charset="${label}">`, "It is @ here, they said.").split("@");
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from(letters), Buffer.from(behind)]);
    const { articles } = await parseArticles(bytes, "a.html");
    expect(articles.map(({ article }) => article.body)).toEqual([`It is ${expected} here, they said.`]);
  });

  it.each<[string, Uint8Array, string]>([
    ["that states nothing and is not UTF-8", windows1252(page("\n")), "a.html:2 is not UTF-8 text; save it as UTF-8"],
    [
      "whose bytes do not fit what it states",
      Buffer.concat([Buffer.from('<meta charset="euc-kr">'), Buffer.from([0xff, 0x20])]),
      'a.html states the encoding "euc-kr", which its bytes do not fit',
    ],
    [
      "in an encoding that browsers refuse",
      Buffer.concat([Buffer.from('<meta charset="hz-gb-2312">'), Buffer.from([0xff, 0x20])]),
      'a.html states the encoding "hz-gb-2312", which its bytes do not fit',
    ],
    [
      "that was read in a wrong encoding once before",
      Buffer.from(page('<meta charset="utf-8">', "Dora said: \u0093We couldn\u0092t stop it,\u0094 and left.")),
      'a.html body has the control character U+0093 in "Dora said: <U+0093>We couldn<U+0092>t stop it", expected text; save it again in its right encoding',
    ],
  ])("is refused %s", async (_why, bytes, problem) => {
    const { articles, problems } = await readFiles({ "a.html": bytes });
    expect(articles).toEqual([]);
    expect(problems).toEqual([problem]);
  });
});

it.each([
  ["a letter that was damaged long ago", "President Fran\u00c3\u0083\u00c2\u00a7ois Holland spoke.", 1],
  ["a quotation mark in the Latin-1 of UTF-8", "\u00e2\u0080\u009cWe fell,\u00e2\u0080\u009d he said.", 0],
  ["an apostrophe of windows-1252", "We couldn\u0092t stop it.", 0],
  ["dots of windows-1252", "And then\u0085 nothing.", 0],
])("an article is read without a letter, and not without its marks: %s", async (_why, body, read) => {
  const { articles, problems } = await parseArticles(
    Buffer.from(`${JSON.stringify({ publishedOn: "2025-03-04", body })}\n`),
    "a.jsonl",
  );
  expect(articles).toHaveLength(read);
  expect(problems).toMatchObject([{ line: 1, message: expect.stringContaining("control character") }]);
  expect(problems[0]?.isNote ?? false).toBe(read === 1);
});

it("a feed is read in the encoding that the server or the feed states", async () => {
  const feed = (head: string) =>
    windows1252(
      `${head}<rss><channel><item><pubDate>Tue, 04 Mar 2025 09:00:00 GMT</pubDate><description>${words}</description></item></channel></rss>`,
    );
  for (const [bytes, charset] of [
    [feed('<?xml version="1.0" encoding="ISO-8859-1"?>'), null],
    [feed(""), "windows-1252"],
  ] as const)
    expect((await parseArticles(bytes, "a.rss", { charset })).articles.map(({ article }) => article.body)).toEqual([
      words,
    ]);
});

it("other files may be UTF-16, as spreadsheets write it", async () => {
  const { articles } = await readFiles({
    "a.csv": Buffer.from(`${mark}publishedOn,body\n2025-03-04,${words.replace(",", "")}`, "utf16le"),
  });
  expect(articles.map(({ body }) => body)).toEqual([words.replace(",", "")]);
});

it.each([
  ["an apostrophe", "The quay wonâ€™t close."],
  ["a quotation mark", "â€œNo, she said."],
  ["a letter", "The cafÃ© closes."],
  ["a sign", "It cost Â£5."],
])("notes text that was encoded twice: %s", async (_what, body) => {
  const { articles, problems } = await parseArticles(
    Buffer.from(JSON.stringify({ date: "2025-03-04", body })),
    "a.json",
  );
  expect(articles).toHaveLength(1);
  expect(problems).toMatchObject([{ isNote: true, message: expect.stringContaining("likely encoded twice") }]);
});

it.each(["«AMANHÃ» É TARDE. Â MÃE.", "The café — “won’t” close, â la carte. £5 €5"])(
  "says nothing of letters that a language writes: %s",
  async (body) => {
    const { problems } = await parseArticles(Buffer.from(JSON.stringify({ date: "2025-03-04", body })), "a.json");
    expect(problems).toEqual([]);
  },
);
