import { expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";

const paragraph = (marks: number) => `The bridge fell. ${"“a ".repeat(marks)}`;

const read = (body: string) => {
  const record = JSON.stringify({ id: "a", publishedOn: "2024-05-03", body });
  return parseArticles(new TextEncoder().encode(`${record}\n`), "a.jsonl");
};

it.each([
  ["one paragraph has more than 20,000", paragraph(20_001), 0],
  ["a later paragraph has more", `The bridge fell.\n\n${paragraph(20_001)}`, 0],
  ["one paragraph has 20,000", paragraph(20_000), 1],
  ["two paragraphs have more together", `${paragraph(15_000)}\n\n${paragraph(15_000)}`, 1],
])(
  "an article is refused with its line where pairing its quotation marks would keep all waiting: %s",
  async (_why, body, articles) => {
    const contents = await read(body);
    expect(contents.articles).toHaveLength(articles);
    const told = contents.problems
      .map(({ message }) => message)
      .filter((message) => message.includes("quotation marks"));
    expect(told).toHaveLength(1 - articles);
    if (articles === 0) expect(told[0]).toMatch(/line [13] of the text has more than 20000 quotation marks/);
  },
);
