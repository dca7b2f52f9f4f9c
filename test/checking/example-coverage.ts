import { readdirSync, readFileSync } from "node:fs";
import { type CheckedCoverage, readCheckedCoverage } from "../../src/checking/claim/checked-coverage.ts";
import { type Article, byNewest } from "../../src/coverage/article.ts";
import { splitPassages } from "../../src/coverage/passage.ts";
import { readQuotations } from "../../src/quotations/read-quotations.ts";
import { exampleArticle } from "../coverage/example.ts";

/** The articles, with what the program reads out of them, ready for checking. */
export function coverageOf(articles: readonly Article[]): CheckedCoverage {
  const newestFirst = articles.toSorted(byNewest);
  const { quotations, people } = readQuotations(newestFirst, new Map());
  const sources = newestFirst.map(
    (article) =>
      [
        article.id,
        {
          article,
          passages: splitPassages(article),
          quotations: quotations.filter(({ words }) => words.article === article),
        },
      ] as const,
  );
  return readCheckedCoverage(new Map(sources), people);
}

/** The two articles that the program ships with. */
export function shippedArticles(): readonly Article[] {
  return readdirSync("corpus")
    .filter((file) => file.endsWith(".txt"))
    .map((file) =>
      exampleArticle(readFileSync(`corpus/${file}`, "utf8").replace(/^\s*date \S+ /, ""), { id: file.slice(0, 3) }),
    );
}

/** Invented articles of invented people, for what the shipped ones do not have. */
export function inventedArticles(): readonly Article[] {
  return [
    exampleArticle(
      `The town of Harrow will close its old swimming pool on March 14, the council said.

“We have spent $3.5 million on repairs since 2009, and 40 families still use the pool every week,” said Mayor Edna Pell. “I am not going to pretend that this was an easy decision.”

“It is,” Pell said, “a sad day for everybody.”

Victor Osei, who runs the swimming club, told reporters: “The mayor never asked us. We can't teach children to swim in a car park.”

Osei denied that he had “threatened to sue the council.” He said the club may have to close.

“If the council changes its mind, we will raise the money ourselves,” Osei said. “Nobody should doubt that the members will pay.”

A lawsuit filed in April claims that the council “ignored its own engineers and misled the public.”`,
      { id: "harrow-1", publishedOn: "2023-02-01", publisher: "Harrow Post" },
    ),
    exampleArticle(
      `Mayor Edna Pell defended the closing of the Harrow pool on Friday.

“I am not going to pretend that this was an easy decision,” Pell said. She added that 45 families had written to her.

Victor Osei said the pool was “the heart of the town” and that closing it would be a mistake.

“You know,” Osei said, “the council is likely to lose this case in court.”`,
      { id: "harrow-2", publishedOn: "2023-02-10", publisher: "County Mail" },
    ),
  ];
}
