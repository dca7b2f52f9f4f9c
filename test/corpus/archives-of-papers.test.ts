import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";

const paragraphs = ["The quay opens on Monday, the board said.", "“It holds,” said Roe.", "Boats land below the mill."];
const whole = {
  title: "Quay opens to all",
  publisher: "Tarn Courier",
  author: "Bo Nessen",
  publishedOn: "2024-03-06",
  body: paragraphs.join("\n\n"),
};

const factiva = (title: string) =>
  `HD\n${title}\nBY\nBy Bo Nessen\nWC\n212 words\nPD\n6 March 2024\nSN\nTarn Courier\nSC\nTARCOU\nLA\nEnglish\nCY\n© 2024 Tarn Press\n\nLP\n${paragraphs[0]}\n\nTD\n${paragraphs.slice(1).join("\n\n")}\n\nNS\ngcat : General\nRE\nuk : United Kingdom\nAN\nDocument TARCOU0020240306\n\n`;
const shownFactiva = (title: string) =>
  `${title}\n\nBo Nessen\n212 words\n6 March 2024\n09:12\nTarn Courier\nTARCOU\nEnglish\n(c) 2024 Tarn Press.\n\n${paragraphs.join("\n\n")}\n\nDocument TARCOU0020240306ek360001x\n\n`;
const nexis = (title: string) =>
  `${title}\n\nTarn Courier\n\nMarch 6, 2024 Wednesday\n\nCopyright 2024 Tarn Press All Rights Reserved\n\nSection: NEWS; Pg. 4\n\nLength: 212 words\n\nByline: Bo Nessen\n\nBody\n\n${paragraphs.join("\n\n")}\n\nLoad-Date: March 7, 2024\n\n\nEnd of Document\n\n\n`;
const oldNexis = (title: string) =>
  `1 of 2 DOCUMENTS\n\n\n        Tarn Courier\n\n     March 6, 2024 Wednesday\n\n${title}\n\nBYLINE: Bo Nessen\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 212 words\n\n${paragraphs.join("\n\n")}\n\nLOAD-DATE: March 7, 2024\n\nLANGUAGE: ENGLISH\n\n`;
const rule = "_".repeat(60);
const proQuest = (title: string) =>
  `${rule}\n\nDocument 1 of 2\n\n${title}\n\nAuthor: Bo Nessen\n\nPublication info: Tarn Courier ; Ashby [Ashby]. 06 Mar 2024: A.4.\n\nAbstract: None available.\n\nFull text: ${paragraphs.join("\n\n")}\n\nSubject: Quays\n\nPublication title: Tarn Courier\n\nPublication date: Mar 6, 2024\n\nPublisher: Tarn Press\n\nProQuest document ID: 28\n\nDatabase: ProQuest Central\n\n`;

async function read(text: string) {
  const { articles, problems } = await parseArticles(Buffer.from(text), "a.txt");
  return {
    articles: articles.map(({ article }) => article),
    lines: articles.map(({ line }) => line),
    messages: problems.map(({ line, message }) => `${line} ${message}`),
  };
}

describe("what an archive of papers writes is read, article by article", () => {
  it.each([
    [
      "above LexisNexis",
      `Job Number: 12\n\n${oldNexis("Mill burns")}`,
      '1 has words above its first article, which are not read: "Job Number: 12"',
    ],
    [
      "above Factiva",
      `The hill is green.\n\n${factiva("Mill burns")}`,
      '1 has words above its first article, which are not read: "The hill is green."',
    ],
    [
      "below Factiva",
      `${factiva("Mill burns")}The hill is green.\n`,
      '33 has words below its last article, which are not read: "The hill is green."',
    ],
  ])("and tells of words %s", async (_where, text, message) => {
    expect((await read(text)).messages).toEqual([message]);
  });

  it("with no blank lines above the text of Factiva, and whose it is below", async () => {
    const text = shownFactiva(whole.title)
      .replace("\n\nBo Nessen", "\nBy Bo Nessen")
      .replace("\n\nDocument", "\n\nTarn Press.\n\nDocument");
    expect((await read(`News\n${text}`)).articles[0]).toMatchObject(whole);
  });

  it("with the place of a paper of ProQuest", async () => {
    const text = proQuest(whole.title).replace("title: Tarn Courier", "title: Tarn Courier; Ashby");
    expect((await read(text)).articles[0]).toMatchObject(whole);
  });

  it("with the edition of a paper beside its day", async () => {
    const { articles } = await read(oldNexis(`First Edition\n\n${whole.title}`));
    expect(articles[0]).toMatchObject(whole);
  });

  it.each<[string, (title: string) => string, string, string]>([
    ["Factiva", factiva, "", ""],
    ["Factiva as it shows them", shownFactiva, "Factiva\n\nDow Jones\n\nNews\n", ""],
    ["Nexis", nexis, "", ""],
    ["LexisNexis as it was", oldNexis, "", ""],
    [
      "ProQuest",
      proQuest,
      `${rule}\n\nReport Information from ProQuest\n\nJanuary 03 2025 10:11\n`,
      `${rule}\n\nContact ProQuest\n\nCopyright © 2025 ProQuest LLC. All rights reserved.\n`,
    ],
  ])("%s", async (_why, write, above, below) => {
    const one = await read(above + write(whole.title) + below);
    expect(one.articles).toEqual([expect.objectContaining({ ...whole, id: "a" })]);
    expect(one.messages).toEqual([]);
    const two = await read(above + write(whole.title) + write("Mill burns") + below);
    expect(two.articles.map(({ id, title, body }) => [id, title, body])).toEqual([
      ["a:1", whole.title, whole.body],
      ["a:2", "Mill burns", whole.body],
    ]);
    const undated = await read(
      above +
        write(whole.title).replace(
          /^(?:PD\n.*|6 March.*| *March 6.*|Publication date.*)$/m,
          "Publication date: then\nPD\nthen",
        ) +
        below,
    );
    expect(undated.articles).toEqual([]);
    expect(undated.messages).toHaveLength(1);
  });

  it.each([nexis, proQuest])("and a line of the text that looks like a label stays", async (write) => {
    const text = write(whole.title).replace(paragraphs[1] ?? "", `Location: the quay.\n\n${paragraphs[1]}`);
    expect((await read(text)).articles[0]?.body).toContain("Location: the quay.\n\n“It holds");
  });

  it.each([
    ["of codes alone", "HD\nPD\nIt rains.\n"],
    ["with a line “Body”", "Body\n\nIt rains.\n"],
    ["that speaks of its full text", "Full text: it rains.\n"],
  ])("and not from a text %s", async (_why, text) => {
    const { articles, messages } = await read(text);
    expect(articles).toEqual([]);
    expect(messages).toEqual([expect.stringContaining("begins without a date")]);
  });

  const both = (write: (title: string) => string) => [write(whole.title), write("Mill burns")];
  it.each([
    ["Factiva without their numbers", both(factiva).map((text) => text.replace(/^AN\n.*\n\n/m, ""))],
    ["Factiva without a blank line below their numbers", both(factiva).map((text) => text.trimEnd())],
    ["Nexis without the end of the last", [both(nexis).join("").trimEnd().slice(0, -"End of Document".length)]],
  ])("and each is read of %s", async (_why, parts) => {
    const { articles, messages } = await read(parts.join("\n"));
    expect(articles.map(({ title, body }) => [title, body])).toEqual([
      [whole.title, whole.body],
      ["Mill burns", whole.body],
    ]);
    expect(messages).toEqual([]);
  });

  it("and a line in capitals is none of Factiva's codes", async () => {
    const text = factiva(whole.title).replace("“It holds", "IN ASHBY\n\n“It holds");
    expect((await read(text)).articles[0]?.body).toBe(
      `${paragraphs[0]}\n\nIN ASHBY\n\n${paragraphs.slice(1).join("\n\n")}`,
    );
  });

  it.each([
    ["Nexis", nexis, /^Body$/m],
    ["ProQuest", proQuest, /^Full text: /m],
  ])("and one without a text is told of, in %s", async (_why, write, mark) => {
    const { articles, messages } = await read(
      write(whole.title) + write("Mill burns").replace(mark, "") + write("Boats land"),
    );
    expect(articles.map(({ title }) => title)).toEqual([whole.title, "Boats land"]);
    expect(messages).toEqual([expect.stringContaining("body is missing")]);
  });
});

describe("ProQuest sorts names, which are read as people write them:", () => {
  it.each([
    ["one", "Nessen, Bo", "Bo Nessen"],
    ["two", "Nessen, Bo; Pike, Ada M.", "Bo Nessen, Ada M. Pike"],
    ["with small words", "van der Pike, Ada", "Ada van der Pike"],
    ["in capitals", "NESSEN, BO", "Bo Nessen"],
    ["but not an office", "Bo Nessen, Staff Writer", "Bo Nessen"],
    ["nor an agency", "Associated Press", "Associated Press"],
  ])("%s", async (_why, author, names) => {
    const { articles } = await read(proQuest("Quay opens").replace("Author: Bo Nessen", `Author: ${author}`));
    expect(articles[0]?.author).toBe(names);
  });
});
