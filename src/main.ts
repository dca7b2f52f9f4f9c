import { setTimeout as sleep } from "node:timers/promises";
import { commands } from "../commands/index.ts";
import { readAhead } from "./archive/later-archive.ts";
import { speakEnglish, speakWithOwnNames } from "./bot/languages/languages.ts";
import type { Service } from "./bot/service.ts";
import { warmUp } from "./bot/warm-up.ts";
import { parseCommandLine, type ServeTask, type Task, UsageError, usage } from "./command-line.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { describeProblem } from "./corpus/text/problem.ts";
import { showControls } from "./coverage/show-controls.ts";
import { UnreachableError } from "./coverage/unreachable.ts";
import type { LivingCoverage } from "./living/living-coverage.ts";
import { openScheduler } from "./living/scheduler.ts";
import { OperationsError } from "./operations/operations-error.ts";
import { dayOf } from "./program/day-of.ts";
import { endOnBugs } from "./program/end-on-bugs.ts";
import { TokenError } from "./program/explain-refusal.ts";
import { follow } from "./program/follow.ts";
import { type Log, logBugs, logOutages, logSnapshots, openLog } from "./program/log.ts";
import { NoArticlesError, noArticlesExitCode, openCoverage, openStore, snapshotPath } from "./program/open-coverage.ts";
import { mostEncodedInDiscord, openProgramReader } from "./program/open-program-reader.ts";
import { openWriterLease } from "./program/open-writer-lease.ts";
import { runDiscord } from "./program/run-discord.ts";
import { showProgress } from "./program/show-progress.ts";
import { readVersion } from "./program/version.ts";
import type { OpenPassageReader } from "./reading/open-passage-reader.ts";
import { TooLargeError } from "./search/capacity.ts";
import { EngineRefusalError, MissingEngineError } from "./search/engines/engine-errors.ts";
import type { ArticleStore } from "./search/engines/external-index.ts";
import { openWriter } from "./terminal/open-writer.ts";
import { runTerminal } from "./terminal/run-terminal.ts";

/** Faults of whoever starts the program: they are told what to mend, without a stack. */
const faults = [
  ConfigError,
  EngineRefusalError,
  MissingEngineError,
  NoArticlesError,
  OperationsError,
  TokenError,
  TooLargeError,
  UnreachableError,
  UsageError,
];

/**
 * Somebody who starts the bot waits so long for it to read ahead. Milliseconds: a large coverage is read while it connects.
 * It stands above what is run: below, nothing is there yet.
 */
const patienceMs = 3000;

try {
  await run(parseCommandLine(process.argv.slice(2)));
} catch (error) {
  const isFault = faults.some((kind) => error instanceof kind);
  const told = error instanceof Error ? (isFault ? error.message : error.stack) : String(error);
  process.stderr.write(`${showControls(told ?? "")}\n`);
  process.exitCode = error instanceof NoArticlesError ? noArticlesExitCode : 1;
  // The channel to whoever started this as one of several processes would keep it alive.
  if (process.connected) process.exit();
}

async function run(task: Task): Promise<void> {
  if (task.kind === "help") {
    process.stdout.write(usage);
    return;
  }
  const config = readConfig();
  if (task.kind === "lint" || task.kind === "add") {
    if (!(await runOnCorpus(task, task.corpus ?? config.corpus))) process.exitCode = 1;
    return;
  }
  if (task.kind === "register") {
    const { runRegister } = await import("./program/run-register.ts");
    const write = (text: string) => process.stdout.write(text);
    await runRegister({ config, commands, mode: task.mode, write });
    return;
  }
  const log = openLog(config);
  const corpus = task.corpus ?? config.corpus;
  const { connections, discordToken } = config;
  const waits = task.kind === "serve" && isInDiscord(task) && (discordToken !== null || config.http !== null);
  if (waits) endOnBugs(log);
  if (task.kind === "serve" && isInDiscord(task) && connections === "apart" && discordToken !== null) {
    const { runShards } = await import("./program/run-shards.ts");
    const [, script = "", ...words] = process.argv;
    await runShards({ ...config, corpus, discordToken }, { flags: process.execArgv, script, words }, log);
    return;
  }
  if (task.kind === "index") {
    const { runIndex } = await import("./program/run-index.ts");
    const write = (text: string) => process.stdout.write(text);
    if (!(await runIndex({ config, corpus, mode: task.mode, write }))) process.exitCode = 1;
    return;
  }
  // One of several processes writes for all: the first of the shards, and of those that are sent interactions whoever has the lease.
  const snapshot = config.snapshot === "off" ? null : snapshotPath(corpus, config);
  const lease = waits && config.http && snapshot !== null ? await openWriterLease(`${snapshot}.lease`) : null;
  const isWriter = lease?.isWriter ?? (typeof connections === "string" || connections.shard === 0);
  const store = config.engine && (await openStore(config.engine));
  const reader =
    config.reader === "off" || task.kind === "export"
      ? null
      : await openProgramReader({
          ...(waits && { mostEncoded: mostEncodedInDiscord }),
          // Only a bot encodes ahead, and two processes that write the file would be in each other's way.
          vectors: snapshot === null ? null : { path: `${snapshot}.vectors`, use: waits && isWriter ? "keep" : "read" },
          reportNotKept: (reason) => log.warn("vectors not kept", { reason }),
          reportMissing: (reason) => log.warn("no reader: questions are answered by their words alone", { reason }),
        });
  const { archive, coverage, problems } = await openCoverage(corpus, {
    store,
    snapshot: config.snapshot,
    cacheFolder: config.cacheFolder,
    // Who asks a script's question or wants the quotations listed did not ask for a file.
    snapshotUse: (isWriter || lease) && task.kind === "serve" && !task.json ? "keep" : "read",
    ...(lease && { mayWrite: lease.mayWrite }),
    reportSnapshot: logSnapshots(log),
    // A bot waits for articles; whoever asks in a terminal has most likely named another place than they meant.
    ...(waits && { reportNothing: (reason: string) => log.warn("no articles loaded", { reason }) }),
    reportLarge: (warning) => log.warn("large coverage", { warning }),
    publishers: config.publishers,
    reader,
    reportProgress: showProgress("articles").report,
  });
  for (const problem of problems) process.stderr.write(`${describeProblem(problem)}\n`);
  if (task.kind === "export")
    await (await import("./program/run-export.ts")).runExport(task, archive, openWriter(process.stdout));
  else await serve(task, { ...config, corpus }, log, { coverage, store, reader, isWriter });
}

/** Loaded only when asked for: serving starts faster without. False when something is not as it should be. */
async function runOnCorpus(task: Extract<Task, { kind: "lint" | "add" }>, corpus: string): Promise<boolean> {
  const write = (text: string) => process.stdout.write(text);
  if (task.kind === "lint") return (await import("./program/run-lint.ts")).runLint(corpus, write);
  return (await import("./program/run-add.ts")).runAdd({ ...task, corpus, write });
}

interface Served {
  readonly coverage: LivingCoverage;
  /** Null where the program finds articles itself. */
  readonly store: ArticleStore | null;
  /** Null where questions are answered by their words alone. */
  readonly reader: OpenPassageReader | null;
  /** Tells whether this process keeps the files beside the corpus up to date, and its feeds. */
  readonly isWriter: boolean;
}

function isInDiscord({ json, terminal }: ServeTask): boolean {
  return !json && !terminal;
}

async function serve(
  task: ServeTask,
  config: Config,
  log: Log,
  { coverage, store, reader, isWriter }: Served,
): Promise<void> {
  const service: Service = {
    commands,
    version: readVersion(),
    // Scripts read the sentences of records: they stay the same in any language.
    words: task.json ? speakEnglish() : speakWithOwnNames(config.language),
    // In a terminal it is whoever runs the bot; in Discord it is seen anew of everybody who asks.
    asker: "manager",
    today: () => dayOf(new Date()),
    archive: coverage.archive,
    repaired: coverage.repaired,
    reportBug: logBugs(log),
    reportOutage: logOutages(log),
    ...(store && { engineHealth: async () => (await store.status()).health }),
  };
  const { discordToken, http } = config;
  const inDiscord = isInDiscord(task);
  const streams = standardStreams();
  /** Encodes passages before anybody asks, behind every question; what fails here is told when somebody does. */
  const readPassagesAhead = () => void reader?.prepare(coverage.archive().sources.values()).catch(() => undefined);
  if (http !== null && inDiscord) {
    await prepare(service);
    readPassagesAhead();
    await follow({ path: config.corpus, coverage, log, feeds: "fetched", onReloaded: readPassagesAhead });
    await (await import("./program/run-http.ts")).runHttp({ ...config, http }, service, log);
    return;
  }
  if (discordToken !== null && inDiscord) {
    await prepare(service);
    readPassagesAhead();
    const feeds = isWriter ? "fetched" : "left";
    await follow({ path: config.corpus, coverage, log, feeds, onReloaded: readPassagesAhead });
    await runDiscord({ ...config, discordToken }, service, log);
    return;
  }
  if (streams.interactive) await follow({ path: config.corpus, coverage, log, feeds: "left" });
  await runTerminal({ ...service, ...streams, mode: task.json ? "json" : "text" });
}

async function prepare(service: Service): Promise<void> {
  const prepared = readAhead(service.archive(), openScheduler()).then(() => warmUp(service));
  await Promise.race([prepared, sleep(patienceMs)]);
}

function standardStreams() {
  const { stdin: input, stdout: output } = process;
  const isTerminal = output.isTTY === true;
  return {
    input,
    output,
    interactive: isTerminal && input.isTTY === true,
    color: isTerminal && output.hasColors(),
    width: () => (isTerminal ? output.columns : null),
  };
}
