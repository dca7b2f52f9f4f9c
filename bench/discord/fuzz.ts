import fc from "fast-check";
import { findFaults } from "../../test/discord/find-faults.ts";
import { fuzzCase } from "../../test/discord/fuzz-case.ts";

interface Fuzz {
  /** How many articles, and as many invocations. */
  readonly count: number;
  readonly seed: number;
}

/** Articles that are read together. */
const together = 10;

/**
 * Reads odd articles and answers odd invocations of every command about them, and holds each message, offer and terminal
 * text to Discord's limits and schemas, to plain text and to the articles' own words. Gives what was counted; every
 * fault with the seed that makes it again, and then the exit code is 1.
 */
export async function measureFuzz({ count, seed }: Fuzz): Promise<string> {
  const tally = { messages: 0, quotes: 0, offers: 0 };
  const faults: string[] = [];
  const arbitrary = fuzzCase(together);
  let slowestMs = 0;
  const begun = performance.now();
  for (let done = 0; done < count; done += together) {
    const [one] = fc.sample(arbitrary, { numRuns: 1, seed: seed + done });
    const started = performance.now();
    const found = one ? await findFaults(one, tally).catch((error: unknown) => [`throws ${error}`]) : [];
    slowestMs = Math.max(slowestMs, performance.now() - started);
    faults.push(...found.map((fault) => `seed ${seed + done}: ${fault}`));
  }
  if (faults.length > 0) process.exitCode = 1;
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  return [
    ...faults.slice(0, 50).map((fault) => fault.slice(0, 1000)),
    `${count} articles and as many invocations in ${seconds} s: ${tally.messages} messages with ${tally.quotes} quotes, ${tally.offers} lists of offers; slowest ten ${slowestMs.toFixed(0)} ms; ${faults.length} faults`,
  ].join("\n");
}
