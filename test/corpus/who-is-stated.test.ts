import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";

const text = `<p>The harbour bridge closes on Monday, the town said, and the buses will take the long way round the bay.</p>
<p>“Nobody will be cut off,” said the mayor, who had promised a ferry that runs all night, every night.</p>`;
const title = "Harbour bridge closes for a year";

interface Parts {
  readonly stated?: object;
  readonly head?: string;
  readonly title?: string;
  readonly masthead?: string;
  readonly above?: string;
}

async function read(parts: Parts) {
  const ld = JSON.stringify({ "@type": "NewsArticle", headline: title, datePublished: "2024-05-18", ...parts.stated });
  const html = `<html><head><title>${parts.title ?? title}</title><link rel="canonical" href="https://c.example/bridge">${parts.head ?? ""}<script type="application/ld+json">${ld}</script></head><body>${parts.masthead ?? ""}<main><article><h1>${title}</h1>${parts.above ?? ""}${text}</article></main></body></html>`;
  const { articles } = await parseArticles(Buffer.from(html), "a.html");
  return articles[0]?.article;
}

const byline = '<p class="byline">By Ada Roe</p>';
const courier = { publisher: { name: "Tarn Courier" } };

describe("the author of a page", () => {
  it.each<[string, Parts, string]>([
    [
      "has the contributors whom its byline names",
      {
        stated: { author: { name: "Ada Roe" }, contributor: [{ name: "Sam Poe" }, { name: "Uma Birchall" }] },
        above: '<p class="byline">By Ada Roe and Sam Poe</p>',
      },
      "Ada Roe, Sam Poe",
    ],
    [
      "has no contributors whom it does not show",
      { stated: { author: { name: "Ada Roe" }, contributor: [{ name: "Sam Poe" }] }, above: byline },
      "Ada Roe",
    ],
    ["has no address of mail", { stated: { author: { name: "ADA ROE aroe@c.example" } } }, "Ada Roe"],
    ["has no address of mail in brackets", { stated: { author: { name: "Ada Roe (aroe@c.example)" } } }, "Ada Roe"],
    [
      "has no office",
      { stated: { author: [{ name: "Sam Poe" }, { name: "Ada Roe, Local Democracy Reporter" }] } },
      "Sam Poe, Ada Roe",
    ],
    ["has no outlet", { stated: { author: "Ada Roe | Tarn Courier", ...courier } }, "Ada Roe"],
    [
      "has no outlet of the title",
      { stated: { author: "Ada Roe | Tarn Courier" }, title: `${title} - Tarn Courier` },
      "Ada Roe",
    ],
    ["is no account", { stated: { author: { name: "admin" } }, above: byline }, "Ada Roe"],
    ["is not its outlet", { stated: { author: { name: "Tarn Courier" }, ...courier }, above: byline }, "Ada Roe"],
    [
      "is no body",
      { stated: { author: { "@type": "Organization", name: "Tarn Press Group" } }, above: byline },
      "Ada Roe",
    ],
    [
      "is a body without a byline",
      { stated: { author: { "@type": "Organization", name: "Tarn Press Group" } } },
      "Tarn Press Group",
    ],
    ["is somebody else than a byline says", { stated: { author: { name: "Sam Poe" } }, above: byline }, "Sam Poe"],
    [
      "is no post",
      {
        stated: {
          author: [
            { name: "Ada Roe" },
            { name: `I walked past the bridge at six and nobody was there. ${"They never are. ".repeat(9)}` },
          ],
        },
      },
      "Ada Roe",
    ],
  ])("%s", async (_what, parts, expected) => {
    expect((await read(parts))?.author).toBe(expected);
  });
});

describe("the publisher of a page", () => {
  const named = (name: string) => `<meta property="og:site_name" content="${name}">`;
  const link = '<header><a href="/">Tarn Courier</a></header>';

  it.each<[string, Parts, string | null]>([
    [
      "is no bare host beside a name",
      { stated: { publisher: { name: "c.example" } }, head: named("Tarn Courier") },
      "Tarn Courier",
    ],
    ["is a host without another", { stated: { publisher: { name: "c.example" } } }, "c.example"],
    ["has no slogan", { head: named("Tarn Courier | News, sport and eels since 1874") }, "Tarn Courier"],
    [
      "has no slogan that the title lacks",
      { head: named("Tarn Courier – free since 1874"), title: `${title} | Tarn Courier` },
      "Tarn Courier",
    ],
    ["has a bar in its name", { head: named("Tarn | Courier") }, "Tarn | Courier"],
    [
      "is what leads to the front page and ends the title",
      { masthead: link, title: `${title} | Tarn Courier` },
      "Tarn Courier",
    ],
    ["is what leads there and begins the title", { masthead: link, title: `Tarn Courier: ${title}` }, "Tarn Courier"],
    [
      "is what leads there and is called the brand",
      { masthead: link.replace("<a", '<a class="navbar-brand"') },
      "Tarn Courier",
    ],
    ["is not what only leads there", { masthead: link }, null],
    ["is not “Home”", { masthead: '<nav class="site-title"><a href="/">Home</a></nav>' }, null],
  ])("%s", async (_what, parts, expected) => {
    expect((await read(parts))?.publisher).toBe(expected);
  });
});
