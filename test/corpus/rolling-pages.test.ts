import { describe, expect, it } from "vitest";
import { canonical, linked, own, readPage, title } from "./saved-page.ts";

const updates = [
  [
    "14:40",
    "Ada Roe",
    "The mayor, Dora Finchley, denied on Monday that she had been warned of the damage to the bridge.",
  ],
  [
    "13:05",
    "Bea Storm",
    "Buses go the long way round by the mill, and the first of them was an hour late at the quay.",
  ],
  ["11:20", "Ada Roe", "Rab Tolley, who keeps a shop by the quay, accused the town of having known of it since March."],
  [
    "09:15",
    "Uma Birchall",
    "The harbour bridge at Ashby was closed at six this morning, the town said in a short statement.",
  ],
] as const;
const texts = updates.map(([, , text]) => text);
const time = (at: string) => `<time datetime="2026-05-04T${at}:00Z">${at}</time>`;

/** Rolling pages of a paper without the types of one, of several systems. */
const shapes: readonly (readonly [string, (at: string, name: string, text: string) => string])[] = [
  [
    "boxes",
    (at, name, text) => `<div class="update">${time(at)}<span class="author">${name}</span><p>${text}</p></div>`,
  ],
  [
    "articles",
    (at, name, text) =>
      `<article class="post"><header>${time(at)} <a class="author" href="/staff/x">${name}</a></header><p>${text}</p></article>`,
  ],
  ["items", (at, name, text) => `<li class="entry"><p class="byline">By ${name}</p>${time(at)}<p>${text}</p></li>`],
  [
    "blocks",
    (at, name, text) =>
      `<section class="block" id="b-${at.slice(0, 2)}"><div class="meta">${time(at)}<a href="/author/x">${name}</a></div><div><p>${text}</p></div></section>`,
  ],
  [
    "contributions",
    (at, name, text) =>
      `<div class="lb-post"><div itemprop="author">${name}</div>${time(at)}<div class="lb-body"><p>${text}</p></div></div>`,
  ],
];

describe("the updates of a rolling page are read, each written by somebody,", () => {
  it.each(
    shapes.flatMap(([name, write]) => [
      [name, "the last first", updates.map((one) => write(one[0], one[1], one[2])), texts] as const,
      [
        name,
        "the first first",
        updates.toReversed().map((one) => write(one[0], one[1], one[2])),
        texts.toReversed(),
      ] as const,
    ]),
  )("in %s, %s", async (_name, _order, boxes, all) => {
    const found = await readPage(
      canonical + linked(own),
      `<main><h1>${title}</h1><div class="feed">${boxes.join("\n")}</div></main>`,
    );
    expect(all.filter((text) => !(found.paragraphs ?? []).includes(text))).toEqual([]);
  });

  it.each(shapes)("in %s of a page that states no more than its day, the last first", async (_name, write) => {
    const found = await readPage(
      '<meta property="article:published_time" content="2026-05-04">',
      `<main><h1>${title}</h1><div class="feed">${updates.map((one) => write(one[0], one[1], one[2])).join("\n")}</div></main>`,
    );
    expect(texts.filter((text) => !(found.paragraphs ?? []).includes(text))).toEqual([]);
  });
});
