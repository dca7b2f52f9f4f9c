import { commands } from "../commands/index.ts";
import type { Archive } from "../src/archive/archive.ts";
import { quotedExcerpt } from "../src/bot/quoted-excerpt.ts";
import type { Block, Reply } from "../src/bot/reply.ts";
import { shortTitle } from "../src/bot/short-title.ts";
import { renderMessage } from "../src/discord/message/render-message.ts";
import { answerLine } from "../src/terminal/answer-line.ts";
import { fittedCoverages, heldOutCoverages } from "../test/answers/coverages/index.ts";
import { realReader } from "../test/answers/real-reader.ts";
import { english, exampleService } from "../test/bot/example-service.ts";
import { textOf } from "../test/discord/loopback/exchange.ts";
import { everydaySet, ownSet } from "./everyday-sets.ts";
import { openSet } from "./labelled-set.ts";

/** So many quotations of an article are checked, and so many questions are asked altogether. */
const mostChecked = 6;
const mostAsked = 146;

/** The articles' share of what a reply shows, in characters as they are read: without headlines, and with them. */
interface Share {
  readonly passages: number;
  readonly withHeadlines: number;
}

/**
 * How much of what is shown in Discord are the articles' own words: the median over questions, claims and people of the two articles
 * and the made-up news, as a table in Markdown. What was asked, which is repeated above its answer, counts for neither.
 */
export async function measureShown(): Promise<string> {
  const shares: Record<"ask" | "check" | "quotes", Share[]> = { ask: [], check: [], quotes: [] };
  for (const set of [await ownSet(), ...heldOutCoverages.map(everydaySet), ...fittedCoverages.map(everydaySet)]) {
    const archive = await openSet(set.articles, set.aliases, await realReader());
    for (const [command, lines] of Object.entries(linesOf(archive, set.questions)))
      for (const line of lines) {
        const share = await shareOf(line, archive);
        if (command === "ask" && shares.ask.length === mostAsked) break;
        if (command === "ask" || command === "check" || command === "quotes") shares[command].push(share);
      }
  }
  const rows = Object.entries(shares).map(
    ([command, all]) =>
      `| /${command} | ${all.length} | ${medianOf(all.map(({ withHeadlines }) => withHeadlines))} | ${medianOf(all.map(({ passages }) => passages))} |`,
  );
  return ["| command | replies | with headlines | passages alone |", "|---|---|---|---|", ...rows].join("\n");
}

function linesOf(archive: Archive, questions: readonly { readonly question: string }[]) {
  const sources = [...archive.sources.values()];
  const claims = sources.flatMap(({ quotations }) =>
    quotations
      .filter(({ kind, speaker }) => kind === "direct" && speaker)
      .slice(0, mostChecked)
      .flatMap(({ words }) => {
        const claim = words.text.replace(/\s+/g, " ");
        return [claim, claim.split(" ").slice(0, 8).join(" "), claim.replace(/ not\b|n['’]t\b/, "")];
      }),
  );
  return {
    ask: questions.map(({ question }) => question),
    check: [...new Set(claims)].map((claim) => `/check quote: ${claim}`),
    quotes: archive.people.filter(({ quotations }) => quotations > 0).map(({ id }) => `/quotes person: ${id}`),
  };
}

async function shareOf(line: string, archive: Archive): Promise<Share> {
  const reply = await answerLine(line, exampleService(commands, archive));
  const shown = textOf(renderMessage(firstPage(reply), null, { words: english, commandIds: new Map() }));
  const { blocks } = firstPage(reply);
  const lengthOf = (text: (block: Block) => string) => blocks.reduce((sum, block) => sum + text(block).length, 0);
  const all = asRead(shown).length - lengthOf(typedIn);
  const partOf = (length: number) => (all === 0 ? 0 : Math.min(1, length / all));
  const passages = lengthOf(wordsOf);
  return { passages: partOf(passages), withHeadlines: partOf(passages + lengthOf(headlinesOf)) };
}

/** Without the signs of Markdown and the addresses of links. */
function asRead(markdown: string): string {
  return markdown
    .replace(/\]\([^)\s]+\)/g, "]")
    .replace(/^(?:-# |> |#+ )/gm, "")
    .replace(/\*\*|~~|\|\||[[\]](?!\d)/g, "")
    .replace(/\\(.)/g, "$1");
}

/** What fits on one page, near enough: ten quotations. */
function firstPage(reply: Reply): Reply {
  return { ...reply, blocks: reply.blocks.slice(0, 14) };
}

function wordsOf(block: Block): string {
  if (block.kind === "passage") return block.isAbove ? "" : block.excerpt.text;
  return block.kind === "quotation" ? quotedExcerpt(block).text : "";
}

/** They are an article's own words, too. */
function headlinesOf(block: Block): string {
  if (block.kind === "sources") return block.sources.map(({ citation }) => shortTitle(citation)).join(" ");
  if (block.kind !== "text" || block.tone !== "label") return "";
  return block.runs.map((run) => (typeof run !== "string" && run.kind === "strong" ? run.text : "")).join(" ");
}

function typedIn(block: Block): string {
  const [first] = block.kind === "text" && block.tone === "asked" ? block.runs : [];
  return typeof first === "string" ? first : "";
}

function medianOf(values: readonly number[]): string {
  const sorted = values.toSorted((one, other) => one - other);
  return (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(2);
}
