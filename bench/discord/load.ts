import { setTimeout as sleep } from "node:timers/promises";
import { openArchive } from "../../src/archive/open-archive.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { type Exchange, shownMessage, waitFor } from "../../test/discord/loopback/exchange.ts";
import { type Loopback, startLoopback } from "../../test/discord/loopback/loopback.ts";
import { type BotProcess, startBot, type Usage } from "./bot-process.ts";
import { type Invocation, invocationsOf, mixInvocations } from "./invocations.ts";

interface Load {
  /** How many interactions at once. */
  readonly burst: number;
  /** How many a second, and for how long. */
  readonly rate: number;
  readonly seconds: number;
  readonly corpus: string;
  /** For the bot's process: `--cpu-prof`. */
  readonly nodeArguments: readonly string[];
}

/**
 * Measures the whole program in a process of its own against a Discord on the loopback address, in this one: from an
 * interaction being sent over the gateway until its acknowledgement came in over HTTP. Gives every figure as a table;
 * the exit code is 1 when one was late, lost or answered twice.
 */
export async function measureLoad({ burst: size, rate, seconds, corpus, nodeArguments }: Load): Promise<string> {
  const { articles } = await readCorpus(corpus);
  const { people } = await openArchive(articles, { aliases: new Map(), buildIndex: buildMiniSearchIndex });
  const names = people.map(({ name }) => name);
  const discord = await startLoopback();
  discord.levers.inspectLater = true;
  const byCommand = invocationsOf(articles, names);
  const mixed = mixInvocations(byCommand);
  const questions = Array.from({ length: size }, (_, index) => byCommand["ask"]?.(index) ?? {});
  // The asker's own code never ran either: its part in the first bot's delays is not the bot's.
  const other = await startBot(discord, corpus, nodeArguments);
  const first = await askCold(discord, other, questions).finally(other.stop);
  const bot = await startBot(discord, corpus, nodeArguments);
  try {
    const second = await askCold(discord, bot, questions);
    const lines = [
      "| questions at once, cold | | p50 ms | p99 ms | max ms | late, lost, twice | last answered, s | processor s | never answered | MB (heap / resident) |",
      "|---|---|---|---|---|---|---|---|---|---|",
      `${row("/ask, by an asker that is cold too", first.tally)} ${first.rest}`,
      `${row("/ask, of another bot", second.tally)} ${second.rest}`,
      "",
      "| interactions at once | | p50 ms | p99 ms | max ms | late, lost, twice |",
      "|---|---|---|---|---|---|",
    ];
    for (let round = 0; round < 3; round += 1) await burst(discord, size, (index) => mixed(index + 1000 * round));
    for (const [name, optionsAt] of Object.entries(byCommand))
      lines.push(row(`/${name}`, await burst(discord, size, (index) => ({ name, options: optionsAt(index + 500) }))));
    for (let round = 0; round < 5; round += 1)
      lines.push(row("all by turns", await burst(discord, size, (index) => mixed(index + 7000 + 1000 * round))));
    const before = await bot.usage();
    const tally = await stream(discord, bot, { rate, seconds, at: (index) => mixed(index + 20_000) });
    const after = await bot.usage();
    const processorMs = (after.processorMs - before.processorMs) / tally.sent;
    lines.push(
      "",
      `| ${rate} a second for ${seconds} s | p50 ms | p99 ms | max ms | late, lost, twice | processor ms each |`,
      "|---|---|---|---|---|---|",
      `| ${tally.sent} | ${figures(tally)} | ${processorMs.toFixed(2)} |`,
      "",
      `Memory (heap after collection / resident), MB: ${[before, ...tally.usages, after].map(megabytes).join(", ")}`,
      `Violations of Discord's rules: ${inspectSome(discord)}`,
    );
    if (tally.late + tally.lost + tally.twice > 0) process.exitCode = 1;
    return lines.join("\n");
  } finally {
    await bot.stop();
    await discord.close();
  }
}

interface Tally {
  readonly sent: number;
  /** Milliseconds until each was acknowledged, shortest first. */
  readonly delays: readonly number[];
  readonly late: number;
  readonly lost: number;
  readonly twice: number;
}

/** These questions at once, of a bot that was never asked anything: until the last of them has its answer. */
async function askCold(
  discord: Loopback,
  bot: BotProcess,
  questions: readonly Invocation["options"][],
): Promise<{ readonly tally: Tally; readonly rest: string }> {
  const processorMs = await bot.processorMs();
  const begun = performance.now();
  const exchanges = questions.map((options) => send(discord, { name: "ask", options }));
  const shown = await Promise.allSettled(exchanges.map((exchange) => shownMessage(exchange, 120_000)));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const lost = shown.filter(({ status }) => status === "rejected").length;
  const tally = count(exchanges);
  const usage = await bot.usage();
  const processor = ((usage.processorMs - processorMs) / 1000).toFixed(1);
  forget(discord);
  return { tally, rest: `${seconds} | ${processor} | ${lost} | ${megabytes(usage)} |` };
}

/** All at once. */
async function burst(discord: Loopback, size: number, at: (index: number) => Invocation): Promise<Tally> {
  const exchanges = Array.from({ length: size }, (_, index) => send(discord, at(index)));
  await Promise.allSettled(exchanges.map((exchange) => waitFor(exchange, ({ callback }) => callback, 10_000)));
  const tally = count(exchanges);
  await Promise.allSettled(exchanges.map((exchange) => shownMessage(exchange, 10_000)));
  forget(discord);
  await sleep(200);
  return tally;
}

interface Flow {
  readonly rate: number;
  readonly seconds: number;
  readonly at: (index: number) => Invocation;
}

/** So many a second, whether or not those before are answered; the bot's memory is looked at on the way. */
async function stream(
  discord: Loopback,
  bot: BotProcess,
  { rate, seconds, at }: Flow,
): Promise<Tally & { readonly usages: readonly Usage[] }> {
  const exchanges: Exchange[] = [];
  const usages: Promise<Usage>[] = [];
  const begun = performance.now();
  for (let elapsedMs = 0; elapsedMs < seconds * 1000; elapsedMs = performance.now() - begun) {
    while (exchanges.length < (rate * elapsedMs) / 1000) exchanges.push(send(discord, at(exchanges.length)));
    // Collecting rubbish takes the bot some time, as it does whenever it happens.
    if (elapsedMs > (usages.length + 1) * 15_000) usages.push(bot.usage());
    if (exchanges.length % 1000 === 0) keepSome(discord);
    await sleep(5);
  }
  await sleep(5000);
  return { ...count(exchanges), usages: await Promise.all(usages) };
}

function send(discord: Loopback, { name, options }: Invocation): Exchange {
  return discord.command(name, options);
}

function count(exchanges: readonly Exchange[]): Tally {
  const delays = exchanges.flatMap(({ callback }) => (callback ? [callback.afterMs] : []));
  return {
    sent: exchanges.length,
    delays: delays.toSorted((one, other) => one - other),
    late: exchanges.filter(({ callback, attempts }) => !callback && attempts > 0).length,
    lost: exchanges.filter(({ attempts }) => attempts === 0).length,
    twice: exchanges.filter(({ attempts, callback }) => callback && attempts > 1).length,
  };
}

/** What was sent is held to the rules afterwards, by samples, so that this process has time for its part. */
function keepSome({ inspections, requests }: Loopback): void {
  inspections.splice(0, inspections.length, ...inspections.filter((_, index) => index % 20 === 0).slice(-500));
  requests.splice(0);
}

function forget(discord: Loopback): void {
  keepSome(discord);
  discord.exchanges.clear();
}

function inspectSome(discord: Loopback): string {
  keepSome(discord);
  const faults = [...discord.violations, ...discord.inspections.splice(0).flatMap((inspect) => inspect())];
  return faults.length === 0 ? "none" : faults.slice(0, 5).join("; ");
}

function row(what: string, tally: Tally): string {
  return `| ${what} | ${tally.sent} | ${figures(tally)} |`;
}

function figures({ delays, late, lost, twice }: Tally): string {
  const at = (share: number) =>
    (delays[Math.min(delays.length - 1, Math.floor(share * delays.length))] ?? 0).toFixed(0);
  return `${at(0.5)} | ${at(0.99)} | ${at(1)} | ${late}, ${lost}, ${twice}`;
}

function megabytes({ heapBytes, rssBytes }: Usage): string {
  return `${Math.round(heapBytes / 1e6)} / ${Math.round(rssBytes / 1e6)}`;
}
