import { type Answering, openAnswering, prepareAnswering, remeasure } from "../answers/answering.ts";
import type { Chance } from "../answers/confidence/chance.ts";
import { type KeptNames, openKnowledge } from "../answers/question/knowledge.ts";
import type { NameTable } from "../answers/question/names.ts";
import { type CheckedCoverage, openCheckedCoverage } from "../checking/checked-coverage.ts";
import { indexWords, type WordIndex } from "../checking/word-index.ts";
import { type Article, byNewest } from "../coverage/article.ts";
import { atOnce, type Breathe, inSteps, withoutBreath } from "../coverage/breathe.ts";
import { type Carriers, carriersWithout, groupCarriers } from "../coverage/carriers.ts";
import type { Excerpt } from "../coverage/excerpt.ts";
import type { Kept } from "../coverage/kept.ts";
import { type Passage, splitPassages } from "../coverage/passage.ts";
import { sharedLength } from "../coverage/span.ts";
import { sketchText, type TextSketch } from "../coverage/text-sketch.ts";
import type { Person } from "../quotations/person.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { type ArticleReading, readArticle } from "../quotations/read-article.ts";
import { type KeptQuotations, linkInSteps } from "../quotations/read-quotations.ts";
import type { BuildIndex, PassageIndex } from "../search/passage-index.ts";

/** One article with what was read out of it. */
export interface Source {
  readonly article: Article;
  /** In the order of the text; never empty. */
  readonly passages: readonly Passage[];
  /** In the order of the text. */
  readonly quotations: readonly Quotation[];
}

/** What is known of how the coverage was loaded; times are ISO 8601. Null where nobody took it down. */
export interface Loading {
  readonly loadedAt: string | null;
  /** Faults in the files: articles that were not loaded, or not wholly used. */
  readonly problems: number;
  /** The first of them in words, for whoever may mend them; some are enough to begin with. */
  readonly firstProblems: readonly string[];
  /** Why the last reload failed, so that an older state is served; null when it did not. */
  readonly failed: { readonly at: string; readonly reason: string } | null;
}

/** Everything that is known of the loaded coverage. Never changes: a reload opens another. */
export interface Archive {
  /** By article id; newest first; never empty. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Retracted, or replaced by another: named where somebody asks, and never quoted. Newest first; mostly empty. */
  readonly withdrawn: readonly Article[];
  readonly loading: Loading;
  /** Which articles carry one text, so that they are not taken for several reports. */
  readonly carriers: Carriers;
  /** Most quoted first. */
  readonly people: readonly Person[];
  readonly index: PassageIndex;
  /** What questions are answered with. */
  readonly answering: Answering;
  /** What claims are checked against; read when it is first asked for. */
  readonly checked: CheckedCoverage;
}

/** What the corpus's owner states beside the articles: other names of a person or thing, by its name. */
type Aliases = ReadonlyMap<string, readonly string[]>;

export interface ArchiveOptions {
  readonly aliases: Aliases;
  readonly buildIndex: BuildIndex;
  readonly loading?: Loading;
  /** Told how many of how many articles are read through. */
  readonly report?: (done: number, total: number) => void;
  /** What earlier archives read of articles that are still the same objects: filled here, and used again. */
  readonly kept?: KeptReadings;
  /** The archive before, whose chance (see `answers/confidence`) is good enough until `settle` measures it; null for none. */
  readonly before?: Archive | null;
  /** Awaited between small steps. */
  readonly breathe?: Breathe;
}

/** What was read of one article by itself. */
export interface PreparedArticle {
  /** True when its body has no words, so that it has no passages. */
  readonly isBlank: boolean;
  readonly reading: ArticleReading;
  readonly passages: readonly Passage[];
  /** What it is known by where another carries its text. */
  readonly sketch: TextSketch;
}

/** By article; an article that is gone takes what was read of it along. */
export interface KeptReadings {
  readonly articles: Kept<Article, PreparedArticle>;
  readonly names: KeptNames;
  readonly quotations: KeptQuotations;
}

export function keepReadings(): KeptReadings {
  return { articles: new WeakMap(), names: new WeakMap(), quotations: new WeakMap() };
}

/** Reads the articles through. Throws a RangeError when there is none that stands. */
export async function openArchive(articles: readonly Article[], options: ArchiveOptions): Promise<Archive> {
  const { standing, withdrawn } = partArticles(articles);
  if (standing.length === 0) throw new RangeError("an archive needs at least one article that stands");
  const { kept = keepReadings(), before = null, breathe = withoutBreath, report = () => undefined } = options;
  const prepared = new Map<Article, PreparedArticle>();
  for (const article of standing) {
    report(prepared.size, standing.length);
    prepared.set(article, prepare(article, kept.articles));
    await breathe();
  }
  report(standing.length, standing.length);
  const readings: ArticleReading[] = [];
  for (const { reading } of prepared.values()) {
    readings.push(reading);
    await breathe();
  }
  const { quotations, people } = await inSteps(linkInSteps(readings, options.aliases, kept.quotations), breathe);
  const found = new Map<Article, Quotation[]>(standing.map((article) => [article, []]));
  for (const quotation of quotations) found.get(quotation.words.article)?.push(quotation);
  const sources = new Map<string, Source>();
  for (const [article, one] of prepared)
    if (!one.isBlank) sources.set(article.id, openSource(article, one, found.get(article) ?? []));
  const sketched = Array.from(prepared, ([article, { sketch }]) => ({ article, sketch }));
  const carriers = await inSteps(groupCarriers(sketched), breathe);
  await breathe();
  const index = await options.buildIndex([...sources.values()], breathe);
  const { aliases } = options;
  const chance = before?.answering.chance ?? null;
  const answering = await prepareAnswering(sources, index, { aliases, kept: kept.names, chance, breathe });
  const loading = options.loading ?? notTakenDown;
  return assemble({ sources, withdrawn, loading, carriers, people, index, answering });
}

/** The articles that are quoted from, and those that are retracted or replaced by another; each newest first. */
export function partArticles(articles: readonly Article[]) {
  const superseded = new Set(articles.flatMap(({ supersedes = [] }) => supersedes));
  const stands = ({ id, retracted }: Article) => !retracted && !superseded.has(id);
  return {
    standing: articles.filter(stands).toSorted(byNewest),
    withdrawn: articles.filter((article) => !stands(article)).toSorted(byNewest),
  };
}

/** Passages are made when they are asked for, where whoever keeps them makes them so. */
function openSource(article: Article, prepared: PreparedArticle, quotations: readonly Quotation[]): Source {
  return {
    article,
    get passages() {
      return prepared.passages;
    },
    quotations,
  };
}

/** An archive as it was stored. */
export interface StoredArchive
  extends Pick<Archive, "sources" | "withdrawn" | "loading" | "carriers" | "people" | "index"> {
  readonly names: NameTable;
  readonly chance: Chance;
  /** Of what claims are checked against; asked for when it is first needed. */
  readonly words: () => WordIndex;
}

/** The archive that was stored, without reading its articles. */
export function reopenArchive({ names, chance, words, ...parts }: StoredArchive): Archive {
  const articles = articlesOf(parts);
  const knowledge = openKnowledge(articles, parts.index, names);
  return assemble({ ...parts, answering: openAnswering(parts.sources, parts.index, knowledge, chance) }, words);
}

const notTakenDown: Loading = { loadedAt: null, problems: 0, firstProblems: [], failed: null };

function prepare(article: Article, kept: KeptReadings["articles"]): PreparedArticle {
  const known = kept.get(article);
  if (known) return known;
  const passages = splitPassages(article);
  const prepared = {
    isBlank: passages.length === 0,
    reading: readArticle(article),
    passages,
    sketch: sketchText(article.body),
  };
  kept.set(article, prepared);
  return prepared;
}

function assemble(parts: Omit<Archive, "checked">, words?: () => WordIndex): Archive {
  let checked: CheckedCoverage | null = null;
  const readWords = () => atOnce(indexWords(articlesOf(parts)));
  return {
    ...parts,
    get checked() {
      checked ??= openCheckedCoverage(parts.sources, parts.people, (words ?? readWords)());
      return checked;
    },
  };
}

function articlesOf({ sources }: Pick<Archive, "sources">): readonly Article[] {
  return Array.from(sources.values(), ({ article }) => article);
}

/** Reads now, in small steps, what is otherwise read when somebody first asks for it: seconds, for thousands of articles. */
export async function readAhead(archive: Archive, breathe: Breathe): Promise<void> {
  for (const source of archive.sources.values()) {
    void source.quotations;
    await breathe();
  }
  void archive.checked.searched;
}

/** The same archive, with what it was opened without for the sake of haste: its own chance, and its words for checking. */
export async function settle(archive: Archive, breathe: Breathe): Promise<Archive> {
  const answering = await remeasure(archive.answering, archive.sources, breathe);
  const words = await inSteps(indexWords(articlesOf(archive)), breathe);
  return assemble({ ...partsOf(archive), answering }, () => words);
}

/** The same archive, with other news of its loading. What claims are checked against is read once for both. */
export function noteLoading(archive: Archive, loading: Loading): Archive {
  return assemble({ ...partsOf(archive), loading }, () => archive.checked.words);
}

function partsOf({
  sources,
  withdrawn,
  loading,
  carriers,
  people,
  index,
  answering,
}: Archive): Omit<Archive, "checked"> {
  return { sources, withdrawn, loading, carriers, people, index, answering };
}

/**
 * The archive without some of its articles, at once: nothing of them is found, quoted or listed any more, while a whole
 * new archive is opened. People keep the counts they had. Null when no article would be left.
 */
export function withoutArticles(archive: Archive, gone: ReadonlySet<string>): Archive | null {
  const left = (article: Article) => !gone.has(article.id);
  const sources = new Map([...archive.sources].filter(([, { article }]) => left(article)));
  if (sources.size === 0) return null;
  const index: PassageIndex = {
    ...archive.index,
    async findCandidates(query) {
      const { candidates, partial } = await archive.index.findCandidates(query);
      return { candidates: candidates.filter(({ passage }) => left(passage.article)), partial };
    },
  };
  const quotationsOf = (id: string) => sources.get(id)?.quotations ?? [];
  const answering: Answering = { ...archive.answering, index, quotationsOf };
  const withdrawn = archive.withdrawn.filter(left);
  const carriers = carriersWithout(archive.carriers, gone);
  const { loading, people } = archive;
  return assemble({ sources, withdrawn, loading, carriers, people, index, answering });
}

/** The quotations that stand in the excerpt, wholly or in part, in the order of the text. */
export function quotationsIn(archive: Archive, excerpt: Excerpt): readonly Quotation[] {
  const quotations = archive.sources.get(excerpt.article.id)?.quotations ?? [];
  return quotations.filter((quotation) => sharedLength(quotation.words, excerpt) > 0);
}
