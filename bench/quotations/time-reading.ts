import { parseArgs } from "node:util";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { readQuotations } from "../../src/quotations/read-quotations.ts";

/** Times who said what in all articles of a corpus, several times over: `tsx bench/quotations/time-reading.ts --corpus PATH [--rounds N]`. */
const { values } = parseArgs({
  options: { corpus: { type: "string", default: "corpus" }, rounds: { type: "string", default: "6" } },
});
const { articles } = await readCorpus(values.corpus);
const seconds: string[] = [];
for (let round = 0; round < Number(values.rounds); round += 1) {
  const used = process.cpuUsage();
  readQuotations(articles, new Map());
  const { user, system } = process.cpuUsage(used);
  seconds.push(((user + system) / 1e6).toFixed(2));
}
process.stdout.write(`${articles.length} articles, seconds of processor by round: ${seconds.join(" ")}\n`);
