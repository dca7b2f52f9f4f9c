import { UnreachableError } from "../../coverage/unreachable.ts";
import { EngineDeadlineError } from "./engine-errors.ts";
import type { ArticleRows, ArticleStore, FoundArticles, PublishedArticles } from "./external-index.ts";
import type { AskCluster } from "./opensearch.ts";
import { healthAnswer, searchAnswer } from "./opensearch-answers.ts";
import { type GenerationOptions, type GenerationStore, openGenerationStore } from "./opensearch-generations.ts";
import { describeSearch } from "./opensearch-query.ts";

export interface OpenSearchStoreOptions extends GenerationOptions {
  readonly ask: AskCluster;
  /** The time after which a question is answered without the engine, or with what has come by then. */
  readonly deadlineMs: number;
}

/**
 * Keeps generations in an OpenSearch cluster, an index each; an alias leads to the one that is published. Any number of
 * processes may publish: what they write of one generation is the same.
 */
export function openOpenSearchStore({ ask, deadlineMs, ...options }: OpenSearchStoreOptions): ArticleStore {
  const store = openGenerationStore(ask, options);

  const openPublished = (generation: string, rows: ArticleRows): PublishedArticles => {
    const restore = onceAtATime(() => restoreGeneration(store, generation, rows));
    return {
      async find(query) {
        if (rows.count === 0) return { places: [], partial: false };
        const search = describeSearch(query, deadlineMs);
        const found = await findPlaces(ask, store.indexOf(generation), search, deadlineMs);
        if (found !== "gone") return found;
        restore();
        throw new UnreachableError(`generation ${generation} is not in OpenSearch any more`);
      },
    };
  };

  return {
    async open(generation, rows) {
      const isWhole = (await store.list()).some((notes) => notes.generation === generation);
      if (!isWhole) return null;
      await store.show(generation);
      return openPublished(generation, rows);
    },
    async publish(generation, rows) {
      await store.write(generation, rows);
      await store.show(generation);
      return openPublished(generation, rows);
    },
    async status() {
      const health = await askHealth(ask, options.name);
      const generations = await store.list();
      return { health, generations: generations.map(({ generation: name, ...notes }) => ({ name, ...notes })) };
    },
  };
}

const healthMs = 1500;

/** `green`: every part has its copies. `yellow`: copies are missing. `red`: parts are gone, and what they hold. */
async function askHealth(ask: AskCluster, name: string): Promise<string> {
  const querystring = { level: "cluster", timeout: "1s" };
  const path = `/_cluster/health/${name}-generation-*`;
  const { body } = await ask({ method: "GET", path, querystring, deadlineMs: healthMs, expected: [408] });
  const { status, number_of_nodes: nodes } = healthAnswer.parse(body);
  return `${status}, ${nodes} ${nodes === 1 ? "node" : "nodes"}`;
}

/** Tells a generation that is gone from one in which nothing is found. */
async function findPlaces(
  ask: AskCluster,
  index: string,
  body: object,
  deadlineMs: number,
): Promise<FoundArticles | "gone"> {
  const querystring = { search_type: "dfs_query_then_fetch", allow_partial_search_results: "true" };
  const path = `/${index}/_search`;
  try {
    const answer = await ask({ method: "POST", path, querystring, body, deadlineMs, expected: [404] });
    if (answer.status === 404) return "gone";
    const { hits, timed_out: late, _shards: shards } = searchAnswer.parse(answer.body);
    // A shard that nobody holds is not counted as failed, only missing from those that answered.
    return { places: hits.hits.map(({ _id }) => Number(_id)), partial: late || shards.successful < shards.total };
  } catch (error) {
    if (error instanceof EngineDeadlineError) return { places: [], partial: true };
    throw error;
  }
}

/** Somebody emptied the cluster, or others have published twice since. Theirs stays the one that is shown. */
async function restoreGeneration(store: GenerationStore, generation: string, rows: ArticleRows): Promise<void> {
  await store.write(generation, rows);
  if ((await store.list()).length === 1) await store.show(generation);
}

/** Begins the work unless it is under way. That it fails is no news: the next question begins it again. */
function onceAtATime(work: () => Promise<void>): () => void {
  let isUnderWay = false;
  return () => {
    if (isUnderWay) return;
    isUnderWay = true;
    work()
      .catch(() => undefined)
      .finally(() => {
        isUnderWay = false;
      });
  };
}
