import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openFetchMemory } from "../../src/intake/fetch-memory.ts";
import type { Fetcher } from "../../src/intake/fetcher.ts";
import { gather } from "../../src/intake/gather.ts";

const host = "https://courier.example";
const sitemapOf = (pages: number) =>
  `<urlset>${Array.from({ length: pages }, (_, at) => `<url><loc>${host}/${at}</loc></url>`).join("")}</urlset>`;

/** A site of one sitemap and as many pages as there are asked for, each an article. */
function site(pages: number): Fetcher {
  const page = (at: string) =>
    JSON.stringify({ id: at, publishedOn: "2024-03-05", body: `Page ${at} says that it rains in the town.` });
  return {
    async fetch(address) {
      const isMap = address.endsWith("/sitemap.xml");
      const text = isMap ? sitemapOf(pages) : page(address);
      const mediaType = isMap ? "application/xml" : "application/json";
      return { address, mediaType, charset: null, bytes: Buffer.from(text), validators: {} };
    },
  };
}

async function gatherFrom(source: (folder: string) => Promise<string>, pages: number) {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-gather-"));
  const progress: (readonly [number, number])[] = [];
  try {
    const memory = await openFetchMemory(folder, new Set());
    const report = (done: number, total: number) => void progress.push([done, total]);
    const gathered = [];
    for await (const one of gather([await source(folder)], site(pages), memory, { report })) gathered.push(one);
    const contents = gathered.flatMap((one) => one.contents ?? []);
    return {
      articles: contents.flatMap(({ articles }) => articles).length,
      problems: contents.flatMap(({ problems }) => problems).map(({ file, message }) => `${file} ${message}`),
      progress,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const atAddress = async () => `${host}/sitemap.xml`;
const inFile = async (folder: string) => {
  await writeFile(join(folder, "sitemap.xml"), sitemapOf(1003));
  return join(folder, "sitemap.xml");
};

it.each([
  ["an address", atAddress],
  ["a file", inFile],
])(
  "of a list of too many addresses in %s, the first thousand are fetched and the rest is a problem",
  async (_where, source) => {
    const { articles, problems } = await gatherFrom(source, 1003);
    expect(articles).toBe(1000);
    expect(problems).toEqual([expect.stringMatching(/sitemap\.xml lists 1003 addresses, of which 3 are left out/)]);
  },
);

it("tells how much of what it knows of is done, until all is", async () => {
  const { progress, problems } = await gatherFrom(atAddress, 12);
  expect(problems).toEqual([]);
  expect(progress.at(-1)).toEqual([13, 13]);
  expect(progress.every(([done, total]) => done <= total)).toBe(true);
});
