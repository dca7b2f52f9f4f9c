import type { Config, EngineConfig } from "../config.ts";
import { showOnLine } from "../coverage/show-controls.ts";
import type { ArticleStore, EngineStatus } from "../search/engines/external-index.ts";
import { openCoverage, openStore } from "./open-coverage.ts";

export interface IndexRun {
  readonly config: Pick<Config, "engine" | "publishers" | "snapshot" | "cacheFolder">;
  readonly corpus: string;
  /** `publish`: writes the generation of the corpus unless it is there. `compare`: writes nothing. */
  readonly mode: "publish" | "compare";
  readonly write: (text: string) => void;
}

/**
 * Says what the engine holds, and whether that is of the corpus as it is now; false when it is not. Throws a NoArticlesError, an
 * UnreachableError, or what `openStore` does.
 */
export async function runIndex({ config, corpus, mode, write }: IndexRun): Promise<boolean> {
  const { engine, publishers, snapshot, cacheFolder } = config;
  if (engine === null) return readAlone({ config, corpus, mode, write });
  const store = await openStore(engine);
  // A coverage that is opened only to be compared finds nothing: what it measures is not to be kept.
  const noted = noteGeneration(store, mode);
  const { archive } = await openCoverage(corpus, {
    store: noted.store,
    publishers,
    snapshot,
    cacheFolder,
    snapshotUse: mode === "publish" ? "keep" : "read",
  });
  const status = await store.status();
  write(describeEngine(engine, status));
  const { size } = archive.sources;
  const { passages } = archive.index.statistics;
  write(`corpus     ${showOnLine(corpus)}: generation ${noted.name()}, ${size} articles, ${passages} passages\n`);
  const fits = status.generations[0]?.name === noted.name();
  write(`           ${fits ? "this is what is published" : "this is not published: npm start -- index"}\n`);
  return fits;
}

/** MiniSearch keeps nothing but, in a coverage that takes long to read, the snapshot, which is written after this is done. */
async function readAlone({
  config: { publishers, snapshot, cacheFolder },
  corpus,
  mode,
  write,
}: IndexRun): Promise<boolean> {
  write("engine     minisearch (in the memory of each process: nothing is published)\n");
  const { archive } = await openCoverage(corpus, {
    publishers,
    snapshot,
    cacheFolder,
    snapshotUse: mode === "publish" ? "keep" : "read",
    reportSnapshot: (event) =>
      write(`snapshot   ${event.kind}${"reason" in event ? `: ${showOnLine(event.reason)}` : ""}\n`),
  });
  write(
    `corpus     ${showOnLine(corpus)}: ${archive.sources.size} articles, ${archive.index.statistics.passages} passages\n`,
  );
  return true;
}

/** A store that remembers which generation it was asked for; to compare, it takes every one for its own and finds nothing. */
function noteGeneration(store: ArticleStore, mode: IndexRun["mode"]) {
  let name = "";
  const noted: ArticleStore = {
    ...store,
    async open(generation, rows) {
      name = generation;
      return mode === "publish" ? store.open(generation, rows) : { find: async () => ({ places: [], partial: false }) };
    },
  };
  return { store: noted, name: () => name };
}

function describeEngine(engine: EngineConfig, { health, generations }: EngineStatus): string {
  const where = `${engine.urls.join(", ")}, name ${engine.name}`;
  const [published, ...kept] = generations.map(
    ({ name, articles, publishedAt }) => `generation ${name}, ${articles} articles, since ${publishedAt ?? "unknown"}`,
  );
  return [
    `engine     opensearch (${showOnLine(where)})`,
    `health     ${health}`,
    `published  ${published ?? "nothing"}`,
    ...kept.map((one) => `kept       ${one}`),
    "",
  ].join("\n");
}
