import { z } from "zod";

const shardCount = z.object({ total: z.number(), successful: z.number() });

/** The part of OpenSearch's answers that the program reads; the rest may change. */
export const searchAnswer = z.object({
  timed_out: z.boolean(),
  _shards: shardCount,
  hits: z.object({ hits: z.array(z.object({ _id: z.string() })) }),
});

export const countAnswer = z.object({ count: z.number(), _shards: shardCount });

export const bulkAnswer = z.object({
  items: z.array(
    z.object({
      index: z.object({
        status: z.number(),
        error: z.object({ reason: z.string().catch("no reason given") }).optional(),
      }),
    }),
  ),
});

export const healthAnswer = z.object({ status: z.enum(["green", "yellow", "red"]), number_of_nodes: z.number() });

/** The notes that are written beside a generation once it is whole. */
const generationNotes = z.object({
  generation: z.string(),
  articles: z.number(),
  publishedAt: z.string(),
});

export type GenerationNotes = z.output<typeof generationNotes>;

/** Indexes by their names. Notes are missing of one that is being written, or was left half written. */
export const indexesAnswer = z.record(
  z.string(),
  z.object({
    aliases: z.record(z.string(), z.unknown()),
    mappings: z.object({ _meta: generationNotes.optional().catch(undefined) }),
    settings: z.object({ index: z.object({ creation_date: z.coerce.number() }) }),
  }),
);
