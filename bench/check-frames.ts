import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { readClaim } from "../src/checking/claim/claim.ts";
import { checkClaim } from "../src/checking/verdict/check-claim.ts";
import { readQuotations } from "../src/quotations/read-quotations.ts";
import { speakerWays } from "../test/checking/claim/speaker-ways.ts";
import { coverageOf } from "../test/checking/example-coverage.ts";
import { exampleArticle } from "../test/coverage/example.ts";
import { framedSentences } from "../test/quotations/frames/framed-sentences.ts";
import { readQuotationSets } from "./labelled-quotations.ts";

/**
 * Sets real words of real people into every framed sentence and every way to name a speaker, and counts which are falsely called exact
 * and which plain ones are not: `tsx bench/check-frames.ts --data DIR [--every N] [--show N]`, DIR as for `bench/check.ts`.
 */
const { values } = parseArgs({
  options: {
    data: { type: "string", default: "" },
    every: { type: "string", default: "40" },
    show: { type: "string", default: "0" },
  },
});
if (!existsSync(values.data)) throw new Error("--data names no folder");

/** Words and who says them, as an article has them. */
interface Said {
  readonly words: string;
  readonly name: string;
}

const sets = await readQuotationSets(values.data);
const said = gather();
const tally = { framed: 0, falselyExact: 0, plain: 0, alarms: 0, ways: 0, waysWrong: 0 };
let show = Number(values.show);
for (const [at, { words, name }] of said.entries()) {
  for (const [text, kind] of framedSentences) checkFramed(text, kind, words, name);
  const other = said.find((one, place) => place > at && one.name !== name) ?? said[0];
  if (other && other.name !== name) for (const way of speakerWays) checkWay(way, words, name, other.name);
}
process.stdout.write(`${JSON.stringify({ quotations: said.length, ...tally })}\n`);

function gather(): readonly Said[] {
  const { quotations } = readQuotations(
    sets.flatMap(({ articles }) => articles),
    new Map(),
  );
  return quotations
    .map(({ words, speaker, certainty }) => ({
      words: words.text.replace(/[.,]$/, ""),
      name: speaker?.name ?? "",
      certainty,
    }))
    .filter(({ certainty, words }) => certainty === "certain" && /^\p{Lu}[^“”"‘?!.:;\n[\]]{24,140}$/u.test(words))
    .filter(({ name }) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name))
    .filter((_, at) => at % Number(values.every) === 0);
}

function checkFramed(text: string, kind: string, words: string, name: string): void {
  const body = text.replaceAll("Yusuf Demir", name).replace("The runway is too short for us", words);
  const isExact = verdictOf(`The town met.\n\n${body}`, words).startsWith("exact");
  if (kind === "plain") tally.plain += 1;
  else tally.framed += 1;
  if (kind === "plain" ? isExact : !isExact) return;
  if (kind === "plain") tally.alarms += 1;
  else tally.falselyExact += 1;
  if (show-- > 0) process.stdout.write(`${kind}: ${body}\n`);
}

/** With the words given to who said them, and to another of the same article. */
function checkWay(way: string, words: string, name: string, other: string): void {
  const body = `Two people met: ${name}, a clerk, and ${other}, a builder.\n\n“${words},” said ${name}.\n\n“I had nothing to add to that,” said ${other}.`;
  for (const [who, isRight] of [
    [name, "exact"],
    [other, "other-speaker"],
  ] as const) {
    tally.ways += 1;
    if (verdictOf(body, way.replace("N", who).replace("Q", words)).startsWith(isRight)) continue;
    tally.waysWrong += 1;
    if (show-- > 0) process.stdout.write(`${way} | ${who} | ${words}\n`);
  }
}

function verdictOf(body: string, claim: string): string {
  return checkClaim(readClaim(claim), null, coverageOf([exampleArticle(body)])).verdict;
}
