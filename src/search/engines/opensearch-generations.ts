import { setTimeout as sleep } from "node:timers/promises";
import { UnreachableError } from "../../coverage/unreachable.ts";
import type { ArticleRows } from "./external-index.ts";
import type { AskCluster, OpenSearchRequest } from "./opensearch.ts";
import { bulkAnswer, countAnswer, type GenerationNotes, indexesAnswer } from "./opensearch-answers.ts";

export interface GenerationOptions {
  /** The name of the alias that the published generation goes by, and what the names of all its indexes begin with. */
  readonly name: string;
  readonly shards: number;
  readonly replicas: number;
  readonly now: () => Date;
}

/** The generations of one name. One that is written is whole; one that is shown is what the alias leads to. */
export interface GenerationStore {
  indexOf(generation: string): string;
  /** Does nothing when it is there and whole; otherwise it is whole afterwards, or this rejects and it is gone. */
  write(generation: string, rows: ArticleRows): Promise<void>;
  /** Shows it instead of the one before in one step; then takes away all but these two. */
  show(generation: string): Promise<void>;
  /** The whole ones: the one that is shown, then the others, newest first. */
  list(): Promise<readonly GenerationNotes[]>;
}

const requestMs = 60_000;
/** A generation that is half written and older is of a process that died. */
const abandonedMs = 3_600_000;

export function openGenerationStore(askCluster: AskCluster, options: GenerationOptions): GenerationStore {
  const { name, now } = options;
  const prefix = `${name}-generation-`;
  const indexOf = (generation: string) => prefix + generation;
  const ask = (request: Omit<OpenSearchRequest, "deadlineMs">) => askCluster({ ...request, deadlineMs: requestMs });
  const list = async () =>
    Object.entries(indexesAnswer.parse((await ask({ method: "GET", path: `/${prefix}*` })).body)).map(
      ([index, { aliases, mappings, settings }]) => ({
        index,
        isShown: name in aliases,
        notes: mappings._meta ?? null,
        createdAt: settings.index.creation_date,
      }),
    );
  const remove = (index: string) => ask({ method: "DELETE", path: `/${index}`, expected: [404] });

  return {
    indexOf,
    async write(generation, rows) {
      const index = indexOf(generation);
      const known = (await list()).find((one) => one.index === index);
      if (known?.notes) return;
      try {
        await ask({ method: "PUT", path: `/_index_template/${name}`, body: describeTemplate(`${prefix}*`, options) });
        await ask({ method: "PUT", path: `/${index}`, expected: [alreadyThere] });
        for (const batch of batchesOf(rows)) await writeBatch(ask, index, batch);
        await ask({ method: "POST", path: `/${index}/_refresh` });
        const { count, _shards: shards } = countAnswer.parse(
          (await ask({ method: "GET", path: `/${index}/_count` })).body,
        );
        if (count !== rows.count || shards.successful < shards.total)
          throw new UnreachableError(`OpenSearch holds ${count} of ${rows.count} articles of ${index}`);
        const notes = { generation, articles: rows.count, publishedAt: now().toISOString() };
        await ask({ method: "PUT", path: `/${index}/_mapping`, body: { _meta: notes } });
      } catch (error) {
        await remove(index).catch(() => undefined);
        throw error;
      }
    },
    async show(generation) {
      const index = indexOf(generation);
      const before = await list();
      const shown = before.filter(({ isShown }) => isShown).map((one) => one.index);
      if (shown.length === 1 && shown[0] === index) return;
      const actions = [
        { remove: { index: `${prefix}*`, alias: name, must_exist: false } },
        { add: { index, alias: name } },
      ];
      await ask({ method: "POST", path: "/_aliases", body: { actions } });
      const kept = new Set([index, ...shown]);
      const abandonedBefore = now().getTime() - abandonedMs;
      for (const one of before)
        if (!kept.has(one.index) && (one.notes || one.createdAt < abandonedBefore)) await remove(one.index);
    },
    async list() {
      const whole = (await list()).flatMap(({ isShown, notes }) => (notes ? [{ isShown, notes }] : []));
      const newestFirst = whole.toSorted((one, other) => (one.notes.publishedAt < other.notes.publishedAt ? 1 : -1));
      return newestFirst
        .toSorted((one, other) => Number(other.isShown) - Number(one.isShown))
        .map(({ notes }) => notes);
    },
  };
}

/** The status for an index that is there already: another process writes the same into it, or died doing so. */
const alreadyThere = 400;

/** Terms come analysed, one after another with spaces between them: only where they stand in a text is not kept. */
function describeTemplate(pattern: string, { shards, replicas }: GenerationOptions): object {
  const terms = { type: "text", analyzer: "whitespace", index_options: "freqs", similarity: "scores" };
  return {
    index_patterns: [pattern],
    template: {
      settings: {
        number_of_shards: shards,
        number_of_replicas: replicas,
        refresh_interval: "-1",
        similarity: { scores: { type: "BM25", k1: 1.2, b: 0.7 } },
      },
      mappings: {
        dynamic: "strict",
        _source: { enabled: false },
        properties: { title: terms, body: terms, publisher: { type: "keyword" }, day: { type: "keyword" } },
      },
    },
  };
}

/** A batch is sent at once: a place to write to, and what to write there, in turn. */
type Batch = readonly object[];

const charactersSentAtOnce = 4_000_000;

function* batchesOf(rows: ArticleRows): Generator<Batch> {
  let batch: object[] = [];
  let length = 0;
  for (const { place, ...row } of rows) {
    batch.push({ index: { _id: String(place) } }, row);
    length += row.title.length + row.body.length;
    if (length < charactersSentAtOnce) continue;
    yield batch;
    [batch, length] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

/** A cluster that has too much to do is left alone so long before it is given the same again, in milliseconds. */
const pausesMs = [500, 2000, 8000];

/** An article has its place for an id, so that writing it again changes nothing. */
async function writeBatch(
  ask: (request: Omit<OpenSearchRequest, "deadlineMs">) => Promise<{ readonly body: unknown }>,
  index: string,
  batch: Batch,
): Promise<void> {
  for (const pauseMs of [...pausesMs, null]) {
    const { items } = bulkAnswer.parse((await ask({ method: "POST", path: `/${index}/_bulk`, body: batch })).body);
    const faults = items.flatMap(({ index: { status, error } }) => (error ? [{ status, reason: error.reason }] : []));
    const [first] = faults;
    if (!first) return;
    if (pauseMs === null || faults.some(({ status }) => status !== 429 && status !== 503))
      throw new UnreachableError(`OpenSearch does not take ${faults.length} articles: ${first.reason}`);
    await sleep(pauseMs);
  }
}
