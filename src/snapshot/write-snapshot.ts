import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { serialize } from "node:v8";
import { indexWords } from "../checking/words/index-words.ts";
import type { Article } from "../coverage/article.ts";
import { runInSteps, type YieldTurn } from "../coverage/cooperative-steps.ts";
import { valueAt } from "../coverage/lists.ts";
import { removeLeftovers, replaceFileBy } from "../intake/write-atomically.ts";
import { sortPostings } from "../search/article-postings.ts";
import { markArticle } from "../search/generation.ts";
import { packQuotation } from "./packed-quotation.ts";
import { packSketches } from "./packed-sketches.ts";
import { packText } from "./packed-text.ts";
import { bytesOf, writeRecords } from "./records.ts";
import { openSectionWriter, type SectionWriter } from "./section-writer.ts";
import { records, type SnapshotContents, type StoredReading, type StoredState, sections } from "./snapshot.ts";
import { writeWords } from "./stored-words.ts";

/**
 * Writes what is known of a coverage to a file, which takes the place of an older one only when it is whole. Takes seconds
 * for thousands of articles, in small steps. Throws what the system throws when the file cannot be written.
 */
export async function writeSnapshot(
  path: string,
  key: string,
  contents: SnapshotContents,
  yieldTurn: YieldTurn,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await removeLeftovers(dirname(path));
  await replaceFileBy(path, async (file) => {
    // Whoever may write it could have anything quoted.
    await file.chmod(0o600);
    const writer = await openSectionWriter(file, key);
    await writeContents(writer, contents, yieldTurn);
    await writer.finish();
  });
}

async function writeContents(
  writer: SectionWriter,
  { corpus, files, archive, kept }: SnapshotContents,
  yieldTurn: YieldTurn,
): Promise<void> {
  const quoted = Array.from(archive.sources.values(), ({ article }) => article);
  const articles = placeArticles(quoted, files);
  const places = new Map(articles.map((article, place) => [article, place]));
  const placeOf = (article: Article) => valueAt(places, article);
  const { vocabulary, counts, termsOf } = archive.index.contents;
  const { terms, words, numbers } = vocabulary.store();

  const marks: string[] = [];
  for (const article of quoted) {
    marks.push(markArticle(article, termsOf(article), vocabulary));
    await yieldTurn();
  }

  const state: StoredState = {
    facts: articles.map(({ body: _, ...facts }) => facts),
    quoted: quoted.length,
    files: Array.from(files, ([file, { signature, contents }]) => ({
      path: file,
      signature,
      problems: contents.problems,
      articles: contents.articles.map(({ article, line }) => ({ place: placeOf(article), line })),
    })),
    corpus: {
      problems: corpus.problems,
      aliases: corpus.aliases,
      feeds: corpus.feeds,
      places: Int32Array.from(corpus.articles, placeOf),
    },
    carriers: Array.from(new Set(archive.carriers.values()), (group) => Int32Array.from(group, placeOf)),
    // What has nothing to quote is no source.
    retractedTexts: [...archive.retractedTexts].flatMap(([id, retracted]) => {
      const source = archive.sources.get(id);
      return source ? [[placeOf(source.article), placeOf(retracted)] as const] : [];
    }),
    people: archive.people,
    names: archive.answering.knowledge.names,
    counts,
    marks,
  };
  await writer.write(sections.state, [serialize(state)]);
  await writer.write(sections.terms, [Buffer.from(terms.join("\n"))]);
  await writer.write(sections.words, [Buffer.from(words.join("\n"))]);
  await writer.write(sections.wordNumbers, [bytesOf(numbers)]);
  const sourceOf = (article: Article) => {
    const source = archive.sources.get(article.id);
    return source?.article === article ? source : undefined;
  };
  const texts = map(articles, (article) => packText(article.body, sourceOf(article)?.passages ?? [], termsOf(article)));
  await writeRecords(writer, records.texts, texts, yieldTurn);
  const quotations = map(articles, (article) => sourceOf(article)?.quotations.map(packQuotation));
  await writeRecords(writer, records.quotations, quotations, yieldTurn);
  await writeRecords(
    writer,
    records.readings,
    map(articles, (article) => readingOf(article, kept)),
    yieldTurn,
  );
  const { sketches, from } = packSketches(articles.map((article) => kept.articles.get(article)?.sketch));
  await writer.write(sections.sketches, [bytesOf(sketches)]);
  await writer.write(sections.sketchesFrom, [bytesOf(from)]);
  const posted = { count: quoted.length, at: (place: number) => quoted.slice(place, place + 1).flatMap(termsOf) };
  const postings = await runInSteps(sortPostings(posted, terms.length), yieldTurn);
  for (const [name, values] of Object.entries(postings))
    await writer.write(`${sections.postings} ${name}`, [bytesOf(values)]);
  await writeWords(writer, await runInSteps(indexWords(quoted, archive.words.known()), yieldTurn));
}

/** The articles that are quoted from, then what else the files hold. */
function placeArticles(quoted: readonly Article[], files: SnapshotContents["files"]): readonly Article[] {
  const all = new Set(quoted);
  for (const { contents } of files.values()) for (const { article } of contents.articles) all.add(article);
  return [...all];
}

function readingOf(article: Article, kept: SnapshotContents["kept"]): StoredReading | undefined {
  const prepared = kept.articles.get(article);
  if (!prepared) return undefined;
  const { article: _, ...reading } = prepared.reading;
  return { reading, names: kept.names.get(article) ?? null };
}

function* map<Item, Result>(items: Iterable<Item>, change: (item: Item) => Result): Generator<Result> {
  for (const item of items) yield change(item);
}
