import { openArchive } from "../../src/archive/open-archive.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import type { Article } from "../../src/coverage/article.ts";
import type { PassageReader } from "../../src/reading/passage-reader.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";

type Opened = ReturnType<typeof openArchive>;

const noAliases: ReadonlyMap<string, readonly string[]> = new Map();
const opened = new WeakMap<readonly Article[], Map<PassageReader | null, Opened>>();

/** Opens articles as the program does. An archive never changes, so the same articles are opened once for all tests of a process. */
export function open(articles: readonly Article[], aliases = noAliases, reader: PassageReader | null = null): Opened {
  const byReader = opened.get(articles) ?? new Map<PassageReader | null, Opened>();
  opened.set(articles, byReader);
  const archive =
    (aliases === noAliases ? byReader.get(reader) : undefined) ??
    openArchive(articles, { aliases, buildIndex: buildMiniSearchIndex, reader });
  if (aliases === noAliases) byReader.set(reader, archive);
  return archive;
}

/** The project's own two articles. */
export async function openOwn() {
  const { articles, aliases } = await readCorpus("corpus");
  return open(articles, aliases);
}

/** An article of made-up news; what is not given is null. */
export function makeArticle(given: Partial<Article> & { readonly id: string; readonly body: string }): Article {
  return { title: null, publisher: null, author: null, publishedOn: "2024-10-07", url: null, ...given };
}

/** Made-up news of two outlets about one town. */
export const townNews: readonly Article[] = [
  makeArticle({
    id: "bridge",
    title: "Mayor Ada Quill opens the Harbour Bridge",
    publisher: "The Harbour Times",
    publishedOn: "2024-10-01",
    body: "Mayor Ada “Sparks” Quill opened the Harbour Bridge on Tuesday.\n\nThe bridge cost 14 million crowns and took six years to build. Quill’s mother, Dora Quill, cut the ribbon.\n\n“I never thought I would see ferries rest,” Dora Quill said. “This town has earned its bridge.”",
  }),
  makeArticle({
    id: "strike",
    title: "Ferry crews walk out",
    publisher: "Inland Post",
    publishedOn: "2024-09-20",
    body: "Ferry crews went on strike because the new bridge threatens their jobs.\n\nThe strike leader, Finn Rook, said that 85 sailors had stopped work in Saltmouth.\n\nThe town hall did not agree to the crews’ demands.",
  }),
  makeArticle({
    id: "fire",
    title: "Fire at the old mill",
    publisher: "The Harbour Times",
    publishedOn: "2024-09-28",
    body: "A fire destroyed the old mill in Saltmouth on Saturday night.\n\nNobody was hurt. Police believe that a lamp caused the blaze.",
  }),
];
