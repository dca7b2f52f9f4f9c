import { parseArticles } from "../../src/corpus/read-file.ts";

/** The paragraphs of an invented article. */
export const story: readonly string[] = [
  "The harbour bridge at Ashby closes on Monday, the town said, and the buses will take the long way round the bay until June.",
  "“Nobody will be cut off,” said the mayor, Dora Finchley, who had promised a ferry that runs all night, every night of the week.",
  "The work is to cost two million and will last for a year, during which boats have to land at the old harbour below the mill.",
  "“We found out from the radio,” Rab Tolley, who keeps a shop by the quay, said at a meeting that lasted until midnight.",
];
export const title = "Harbour bridge at Ashby closes for a year";
export const address = "https://www.tarn-courier.example/2026/05/bridge";
export const paragraphs = (all: readonly string[]) => all.map((one) => `<p>${one}</p>`).join("\n");
export const linked = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
export const own = {
  "@type": "NewsArticle",
  headline: title,
  datePublished: "2026-05-04T10:00:00Z",
  url: address,
  author: { name: "Ada Roe" },
};
export const canonical = `<link rel="canonical" href="${address}">`;

/** What is read of a page with this head and body. */
export async function readPage(head: string, body: string) {
  const html = `<!doctype html><html><head>${head}</head><body><header><a href="/">Tarn Courier</a></header>${body}<footer>© Tarn Courier</footer></body></html>`;
  const { articles, problems } = await parseArticles(Buffer.from(html), "a.html");
  return {
    articles: articles.map(({ article }) => article),
    paragraphs: articles[0]?.article.body.split(/\n+/),
    problems: problems.map(({ message }) => message),
  };
}
