import { describe, expect, it } from "vitest";
import { readFiles } from "./read-files.ts";

async function read(name: string, text: string | Buffer) {
  const { articles, problems } = await readFiles({ [name]: text });
  return { articles, bodies: articles.map(({ body }) => body), problems };
}

const broken = 'has a quotation mark that begins a cell and does not end it; write a mark that is a letter twice: ""';

describe("a quotation mark in a table of tabs", () => {
  it.each<[string, string, readonly string[]]>([
    ["that begins a cell is a letter", '"It holds," said Ada Roe.', ['"It holds," said Ada Roe.']],
    ["that ends nowhere is a letter", '"It holds, said Ada Roe.', ['"It holds, said Ada Roe.']],
    ["that ends a cell is a letter", 'She said "it holds"', ['She said "it holds"']],
    ["of two speeches is a letter", '"It holds," she said. "It does."', ['"It holds," she said. "It does."']],
    ["for inches is a letter", 'A 12" pipe burst.', ['A 12" pipe burst.']],
    ["around a whole cell is Excel's", '"The dyke ""holds"".\nIt\trained."', ['The dyke "holds".\nIt\trained.']],
  ])("%s", async (_, cell, bodies) => {
    for (const name of ["a.tsv", "a.txt"]) {
      const { bodies: found, problems } = await read(name, `date\ttext\n2025-03-04\t${cell}\n2025-03-05\tDone.\n`);
      expect(found).toEqual([...bodies, "Done."]);
      expect(problems).toEqual([]);
    }
  });
});

describe("a quotation mark in a table of commas", () => {
  it("is a letter within a cell", async () => {
    const { bodies, problems } = await read("a.csv", 'date,text\n2025-03-04,A 12" pipe burst.\n2025-03-05,Done.\n');
    expect(bodies).toEqual(['A 12" pipe burst.', "Done."]);
    expect(problems).toEqual([]);
  });

  it("that does not end costs its own row", async () => {
    const { bodies, problems } = await read("a.csv", 'date,text\n2025-03-04,"It holds.\n2025-03-05,Done.\n');
    expect(bodies).toEqual(["Done."]);
    expect(problems).toEqual([`a.csv:2 ${broken}`]);
  });
});

const inGerman = {
  title: "Deich",
  publishedOn: "2025-03-04",
  author: "Orla Venn",
  publisher: "Lowmoor Post",
  body: "It holds.",
};

describe("a table", () => {
  it.each<[string, string, string, object]>([
    [
      "of people's own names",
      "a.csv",
      "Date of Publication,Story Title,Full Article,News Source\n2025-03-04,Dyke,It holds.,Lowmoor Post\n",
      { publishedOn: "2025-03-04", title: "Dyke", publisher: "Lowmoor Post" },
    ],
    [
      "in German",
      "a.csv",
      "Titel;Datum;Autorin;Quelle;Text\nDeich;04.03.2025;Orla Venn;Lowmoor Post;It holds.\n",
      inGerman,
    ],
    [
      "in French",
      "a.csv",
      "Titre,Date de publication,Auteur,Journal,Lien,Texte\nDeich,2025-03-04,Orla Venn,Lowmoor Post,,It holds.\n",
      inGerman,
    ],
    [
      "in Spanish",
      "a.csv",
      "Título;Fecha de publicación;Autora;Medio;Contenido\nDeich;04/03/2025;Orla Venn;Lowmoor Post;It holds.\n",
      inGerman,
    ],
    [
      "in Italian",
      "a.csv",
      "Titolo;Data;Autore;Testata;Testo\nDeich;04/03/2025;Orla Venn;Lowmoor Post;It holds.\n",
      inGerman,
    ],
    [
      "in Portuguese",
      "a.csv",
      "titulo;data;autor;veículo;conteúdo\nDeich;04/03/2025;Orla Venn;Lowmoor Post;It holds.\n",
      inGerman,
    ],
    [
      "in Dutch",
      "a.tsv",
      "Kop\tPublicatiedatum\tAuteur\tKrant\tInhoud\nDeich\t2025-03-04\tOrla Venn\tLowmoor Post\tIt holds.\n",
      inGerman,
    ],
    [
      "in Swedish",
      "a.csv",
      "Rubrik;Datum;Författare;Tidning;Brödtext\nDeich;2025-03-04;Orla Venn;Lowmoor Post;It holds.\n",
      inGerman,
    ],
    [
      "in Polish",
      "a.csv",
      "Tytuł;Data publikacji;Autor;Źródło;Treść\nDeich;2025-03-04;Orla Venn;Lowmoor Post;It holds.\n",
      inGerman,
    ],
    [
      "in two languages",
      "a.csv",
      "Titel;Date;Autor;Zeitung;Artikel\nDeich;2025-03-04;Orla Venn;Lowmoor Post;It holds.\n",
      inGerman,
    ],
    ["of a spreadsheet's numbers of days", "a.csv", "date,text\n45720,It holds.\n", { publishedOn: "2025-03-04" }],
    ["of such numbers with a time", "a.csv", "date;text\n45720,75;It holds.\n", { publishedOn: "2025-03-04" }],
    [
      "of years of two figures, the day second",
      "a.csv",
      "date,text\n3/14/25,It holds.\n3/4/25,Done.\n",
      { publishedOn: "2025-03-14" },
    ],
  ])("%s is read", async (_, name, text, fields) => {
    const { articles, problems } = await read(name, text);
    expect(articles[0]).toMatchObject(fields);
    expect(problems).toEqual([]);
  });

  it("whose day and text have English names has other names for what they are", async () => {
    const { articles } = await read("a.csv", "data,date,text\nIt rains.,2025-03-04,It holds.\n");
    expect(articles).toEqual([expect.objectContaining({ publishedOn: "2025-03-04", body: "It holds." })]);
  });

  it("with two columns of one name says which is read", async () => {
    const { bodies, problems } = await read("a.csv", "date,text,Text\n2025-03-04,It holds.,No.\n");
    expect(bodies).toEqual(["It holds."]);
    expect(problems).toEqual(['a.csv:1 has two columns "Text", of which the first is read']);
  });

  it("with two columns that may hold the text says which is read", async () => {
    const { bodies, problems } = await read("a.csv", "date,content,body\n2025-03-04,No.,It holds.\n");
    expect(bodies).toEqual(["It holds."]);
    expect(problems).toEqual([
      'a.csv:1 has 2 columns that may hold the text, "content" and "body", of which the surest that says something is read',
    ]);
  });

  it("in an encoding of Windows says how Excel saves it", async () => {
    const { bodies, problems } = await read(
      "a.csv",
      Buffer.from("Titel;Datum;Text\nGr\xfcn;2025-03-04;Es hielt.\n", "latin1"),
    );
    expect(bodies).toEqual([]);
    expect(problems).toEqual(["a.csv:2 is not UTF-8 text; save it as UTF-8, which Excel calls “CSV UTF-8”"]);
  });

  it("without a column that an article needs says which was likely meant", async () => {
    const { problems } = await read("a.csv", "date,conten\n2025-03-04,It holds.\n");
    expect(problems).toEqual([
      'a.csv:1 has no column body, expected a first row like id,title,publisher,author,publishedOn,url,body; did you mean content by "conten"?',
    ]);
  });
});

describe("who wrote the articles of a table", () => {
  const table = (column: string, cell: string) =>
    read("a.csv", `date,headline,publisher,${column},text\n2025-03-04,Dyke holds,Tarn Courier,${cell},It holds.\n`);

  it.each([
    "by",
    "Writer",
    "reporter",
    "words_by",
    "Written by",
    "Story by",
    "journalist",
    "Posted by",
    "Correspondent",
  ])("is read from a column %s", async (column) => {
    const { articles, problems } = await table(column, "Ada Roe");
    expect([articles[0]?.author, problems]).toEqual(["Ada Roe", []]);
  });

  it.each([
    ["whose cells are names", "who", "Ada Roe"],
    ["whose name begins with that of such a column", "Reporter (full)", "Roe"],
    ["whose name has it in capitals", "authorShown", "Roe"],
  ])("is asked for where a column is not read %s", async (_, column, cell) => {
    const { articles, problems } = await table(column, cell);
    expect(articles[0]?.author).toBeNull();
    expect(problems).toEqual([
      `a.csv:1 has a column "${column}" that is not read, and none that is called author; call it author if it is that`,
    ]);
  });

  it.each([
    ["numbers", "author_id", "77"],
    ["words", "section", "news"],
    ["nothing", "notes", ""],
  ])("is not asked for where a column has %s", async (_, column, cell) => {
    expect((await table(column, cell)).problems).toEqual([]);
  });

  it("is not asked for where one is named", async () => {
    const { articles, problems } = await read(
      "a.csv",
      "date,title,source,by,editor,text\n2025-03-04,A,B,Ada Roe,Sam Poe,It holds.\n",
    );
    expect([articles[0]?.author, problems]).toEqual(["Ada Roe", []]);
  });
});

it.each(["posted", "Posted on", "print date", "dateline"])("a day stands in a column %s", async (column) => {
  const { articles, problems } = await read("a.csv", `${column},text\n2025-03-04,It holds.\n`);
  expect([articles[0]?.publishedOn, problems]).toEqual(["2025-03-04", []]);
});

it("a place in a column dateline hides no day", async () => {
  const { articles, problems } = await read("a.csv", "dateline,date,text\nASHBY,2025-03-04,It holds.\n");
  expect([articles[0]?.publishedOn, problems]).toEqual(["2025-03-04", []]);
});

it("the words of newsrooms for a headline and a text are read", async () => {
  const { articles, problems } = await read(
    "a.tsv",
    "Run Date\tHed\tReporter\tPaper\tCopy\n2025-03-04\tDyke holds\tAda Roe\tTarn Courier\tIt holds.\n",
  );
  expect(articles[0]).toMatchObject({
    title: "Dyke holds",
    author: "Ada Roe",
    publisher: "Tarn Courier",
    body: "It holds.",
  });
  expect(problems).toEqual([]);
});

it("a list of paragraphs is a text", async () => {
  const { bodies } = await read("a.jsonl", '{"date":"2025-03-04","paragraphs":["It holds.","It rained."]}\n');
  expect(bodies).toEqual(["It holds.\n\nIt rained."]);
});

it("a text within an object of a feed's reader is read", async () => {
  const { bodies } = await read(
    "a.jsonl",
    '{"published":"2025-03-04","content":{"content":"<p>It holds.</p>","direction":"ltr"}}\n',
  );
  expect(bodies).toEqual(["It holds."]);
});
