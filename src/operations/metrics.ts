import { AggregatorRegistry, Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Answered, Verdict } from "../bot/answered.ts";

/** Counts what is asked and answered. No ids, and nothing that anybody typed: a command is one of those that there are, or `other`. */
export interface Metrics {
  countAnswer(answered: Answered): void;
  countBug(command: string): void;
  countVerdict(verdict: Verdict): void;
  /** Everything counted so far, and the process's own figures, in Prometheus's text form. */
  write(): Promise<MetricsText>;
  /** The metrics, to be joined with those of other processes. */
  collect(): Promise<readonly object[]>;
}

export interface MetricsText {
  readonly contentType: string;
  readonly text: string;
}

/** Joins what several processes collected, in Prometheus's text form: counts are summed. */
export async function joinMetrics(processes: readonly (readonly object[])[]): Promise<MetricsText> {
  return writeRegistry(AggregatorRegistry.aggregate(processes.map((collected) => [...collected])));
}

async function writeRegistry(registry: Pick<Registry, "contentType" | "metrics">): Promise<MetricsText> {
  return { contentType: registry.contentType, text: await registry.metrics() };
}

export interface MetricsOptions {
  /** Their names. */
  readonly commands: readonly string[];
  /** Counts the articles that are loaded now. */
  readonly articles: () => number;
}

/** Begins to count, from nothing. */
export function openMetrics({ commands, articles }: MetricsOptions): Metrics {
  const registry = new Registry();
  const known = new Set(commands);
  const nameOf = (command: string) => (known.has(command) ? command : "other");
  const registers = [registry];
  const times = { labelNames: ["kind", "command"], buckets: [...secondsOfAnswers], registers };
  const answers = new Counter({
    name: "verbatim_answers_total",
    help: "Interactions by what became of them: answered, deferred, late or failed",
    labelNames: ["kind", "command", "outcome"],
    registers,
  });
  const bugs = new Counter({
    name: "verbatim_bugs_total",
    help: "Bugs that were answered with a reference; the log has each under it",
    labelNames: ["command"],
    registers,
  });
  const verdicts = new Counter({
    name: "verbatim_verdicts_total",
    help: "Replies that somebody called helpful or not, where readers are asked",
    labelNames: ["command", "outcome", "helpful"],
    registers,
  });
  const acknowledged = new Histogram({
    name: "verbatim_acknowledge_seconds",
    help: "Seconds until Discord had a first sign; it waits for three",
    ...times,
  });
  const answered = new Histogram({
    name: "verbatim_answer_seconds",
    help: "Seconds until the answer was there",
    ...times,
  });
  new Gauge({
    name: "verbatim_articles",
    help: "Articles that are loaded",
    // Of several processes each has all.
    aggregator: "min",
    registers,
    collect() {
      this.set(articles());
    },
  });
  collectDefaultMetrics({ register: registry });
  return {
    countAnswer({ kind, command, outcome, acknowledgedMs, answeredMs }) {
      const labels = { kind, command: nameOf(command) };
      answers.inc({ ...labels, outcome });
      if (acknowledgedMs !== null) acknowledged.observe(labels, acknowledgedMs / 1000);
      if (answeredMs !== null) answered.observe(labels, answeredMs / 1000);
    },
    countVerdict: ({ command, outcome, isHelpful }) =>
      verdicts.inc({ command: nameOf(command), outcome: plainOf(outcome), helpful: isHelpful ? "yes" : "no" }),
    countBug: (command) => bugs.inc({ command: nameOf(command) }),
    write: () => writeRegistry(registry),
    collect: () => registry.getMetricsAsJSON(),
  };
}

/** A name that the program has given, and nothing that comes from anywhere else. */
function plainOf(outcome: string): string {
  return /^[a-z-]{1,24}$/.test(outcome) ? outcome : "other";
}

/** Most answers take a few milliseconds; after 1.5 s they are deferred, after 3 s they are late. */
const secondsOfAnswers = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 3, 10];
