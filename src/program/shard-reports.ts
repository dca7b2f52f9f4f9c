import type { ChildProcess } from "node:child_process";
import { z } from "zod";
import type { Readiness } from "../operations/readiness.ts";

/** The report of a process that has one connection to Discord. */
export interface ShardReport {
  readonly readiness: Readiness;
  /** The metrics as `Metrics` collects them. */
  readonly metrics: readonly object[];
}

const question = z.object({ ask: z.string() });
const reply = z.object({
  to: z.string(),
  report: z.object({
    readiness: z.object({
      ready: z.boolean(),
      articles: z.number(),
      engine: z.string().nullable(),
      shards: z.array(z.object({ id: z.number(), state: z.string(), ready: z.boolean() })),
    }),
    metrics: z.array(z.looseObject({})),
  }),
});

/** Reports to the process that started this one whenever that asks. */
export function reportWhenAsked(report: () => Promise<ShardReport>): void {
  process.on("message", (message) => {
    const { data } = question.safeParse(message);
    if (!data) return;
    // Whoever asked does not wait for long, or is gone.
    void report()
      .then((said) => process.send?.({ to: data.ask, report: said }))
      .catch(() => undefined);
  });
}

/** Tells what the process reports; null when it does not in time. */
export async function askForReport(child: ChildProcess, deadlineMs: number): Promise<ShardReport | null> {
  asked += 1;
  const ask = String(asked);
  return new Promise((resolve) => {
    const end = (report: ShardReport | null) => {
      clearTimeout(timer);
      child.off("message", hear);
      resolve(report);
    };
    const hear = (message: unknown) => {
      const { data } = reply.safeParse(message);
      if (data?.to === ask) end(data.report);
    };
    const timer = setTimeout(() => end(null), deadlineMs);
    child.on("message", hear);
    child.send({ ask }, (error) => (error ? end(null) : undefined));
  });
}

let asked = 0;
