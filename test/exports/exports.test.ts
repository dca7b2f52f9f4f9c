import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openArchive } from "../../src/archive/open-archive.ts";
import { Excerpt } from "../../src/coverage/excerpt.ts";
import { linkToWords } from "../../src/coverage/text-fragment.ts";
import { bibtexOf, cslItemOf } from "../../src/exports/bibliography.ts";
import { linkedDataOf } from "../../src/exports/quotation-linked-data.ts";
import { headRow, rowOf } from "../../src/exports/quotation-rows.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { anyText } from "../coverage/any-text.ts";
import { exampleArticle } from "../coverage/example.ts";

const bridge = exampleArticle("“The bridge is closed,” said Anna Example.", {
  id: "bridge",
  title: "Bridge & ferry: 50% {closed}",
  publisher: "The Example Courier",
  author: "Anna Example",
  publishedOn: "2024-03-05",
  url: "https://courier.example/bridge",
});

describe("an article in a bibliography", () => {
  it("is an item of CSL-JSON", () => {
    expect(cslItemOf(bridge)).toEqual({
      id: "bridge",
      type: "article-newspaper",
      title: "Bridge & ferry: 50% {closed}",
      "container-title": "The Example Courier",
      author: [{ literal: "Anna Example" }],
      issued: { "date-parts": [[2024, 3, 5]] },
      URL: "https://courier.example/bridge",
    });
  });

  it("is an entry of BibTeX, its marks spelt", () => {
    expect(bibtexOf([bridge])).toBe(
      [
        "@article{bridge,",
        "  title = {{Bridge \\& ferry: 50\\% \\textbraceleft{}closed\\textbraceright{}}},",
        "  journal = {The Example Courier},",
        "  author = {{Anna Example}},",
        "  year = {2024},",
        "  month = {3},",
        "  day = {5},",
        "  url = {https://courier.example/bridge},",
        "}",
        "",
      ].join("\n"),
    );
  });

  it("leaves out what is not stated", () => {
    const bare = exampleArticle("It rains.", { id: "a b" });
    expect(Object.keys(cslItemOf(bare))).toEqual(["id", "type", "title", "issued"]);
    expect(bibtexOf([bare])).not.toMatch(/journal|author|url/);
  });

  it("has a key of its own, and braces that close, whatever its words", () => {
    const texts = fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, (titles) => {
        const entries = bibtexOf(titles.map((title) => exampleArticle("It rains.", { id: title, title })));
        const keys = Array.from(entries.matchAll(/^@article\{([^,]+),$/gm), ([, key]) => key);
        expect(new Set(keys).size).toBe(titles.length);
        expect(entries.split("{").length).toBe(entries.split("}").length);
      }),
    );
  });
});

describe("a quotation as linked data", () => {
  it("names who said it and the article, and links to the words", async () => {
    const archive = await openArchive([bridge], { aliases: new Map(), buildIndex: buildMiniSearchIndex });
    const [quotation] = archive.sources.get("bridge")?.quotations ?? [];
    expect(quotation && linkedDataOf(quotation)).toMatchObject({
      "@type": "Quotation",
      text: "The bridge is closed,",
      creator: { "@type": "Person", name: "Anna Example" },
      url: "https://courier.example/bridge#:~:text=The%20bridge%20is%20closed%2C",
      isPartOf: { identifier: "bridge", datePublished: "2024-03-05", publisher: { name: "The Example Courier" } },
    });
  });
});

describe("a link to words", () => {
  const link = (body: string, url: string | null = "https://a.example/b") =>
    linkToWords(new Excerpt(exampleArticle(body, { url }), { start: 0, end: body.length }));

  it.each<[string, string, string]>([
    ["gives a short passage whole", "It rains.", "It%20rains."],
    ["gives the ends of a long one", "a b c d e f g h i j k l", "a%20b%20c%20d%20e,h%20i%20j%20k%20l"],
    ["spells what has a meaning there", "well-known, he & she", "well%2Dknown%2C%20he%20%26%20she"],
  ])("%s", (_what, body, directive) => {
    expect(link(body)).toBe(`https://a.example/b#:~:text=${directive}`);
  });

  it("stands behind a fragment that the link has already, and is none without a link", () => {
    expect(link("It rains.", "https://a.example/b#top")).toBe("https://a.example/b#top:~:text=It%20rains.");
    expect(link("It rains.", null)).toBeNull();
  });

  it("is always an address", () => {
    fc.assert(
      fc.property(
        anyText({ minLength: 1 }).filter((text) => text.trim() !== ""),
        (body) => {
          expect(link(body)).toMatch(/^https:\/\/a\.example\/b#:~:text=[\w.!~*%,]+$/);
        },
      ),
    );
  });
});

describe("a quotation in a table", () => {
  const hostile = exampleArticle(
    "“=HYPERLINK(1), she said “so””,” said Anna Example.\n\n“-1 and @you,” said Anna Example.",
    {
      id: "hostile",
      title: "+SUM(A1)",
    },
  );

  it("comes back whole from a reader of CSV, and cannot run as a formula", async () => {
    const archive = await openArchive([bridge, hostile], { aliases: new Map(), buildIndex: buildMiniSearchIndex });
    const quotations = [...archive.sources.values()].flatMap((source) => source.quotations);
    const table = `${headRow()}${quotations.map(rowOf).join("")}`;
    const rows: Record<string, string>[] = parse(table, { bom: true, columns: true, record_delimiter: "\r\n" });
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map((row) => row["text"]?.replace(/^'/, ""))).toEqual(quotations.map(({ words }) => words.text));
    expect(rows.map((row) => row["speaker"])).toContain("Anna Example");
    for (const value of rows.flatMap((row) => Object.values(row))) expect(value).not.toMatch(/^[=+\-@\t\r]/);
  });
});
