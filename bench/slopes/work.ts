import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import { speakEnglish } from "../../src/bot/languages/languages.ts";
import type { Service } from "../../src/bot/service.ts";
import type { Article } from "../../src/coverage/article.ts";
import { findGone } from "../../src/living/gone-articles.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderJson } from "../../src/terminal/render-json.ts";
import { renderText } from "../../src/terminal/render-text.ts";

/** Every command, with what makes it look through all there is. */
const lines = [
  "/ask question: when does the ferry close near the bay",
  "/ask question: what did Anna Example say about the ferry",
  "/ask question: “the ferry closes near the bay”",
  "/ask question: what happened in may 2024",
  "/quotes person: Anna Example",
  "/quotes person: Example topic: ferry",
  "/check quote: The ferry closes near the bay on day 7",
  "/check quote: the bay and the ferry said the council speaker: Anna Example",
  "/sources",
  "/source text: The ferry closes near the bay",
  "/source text: said Anna Example, who has seen",
  "/compare topic: ferry",
  "/people",
  "/people person: Anna Example",
  "/corrections",
  "/about",
  "/status",
  "/help",
] as const;

/** What is done with a coverage, one after another: each may use what the one before left. */
export function* openWork(articles: readonly Article[]): Generator<readonly [string, () => Promise<unknown>]> {
  let opened: Archive | null = null;
  const archive = () => {
    if (!opened) throw new Error("the coverage is not opened yet");
    return opened;
  };
  yield [
    "reading",
    async () => {
      opened = await openArchive(articles, { aliases: new Map(), buildIndex: buildMiniSearchIndex });
    },
  ];
  const words = speakEnglish();
  const service: Service = {
    commands,
    version: "0",
    words,
    asker: "manager",
    today: () => "2025-06-01",
    archive,
    reportBug: (_reference, _command, error) => {
      throw error;
    },
  };
  for (const line of lines)
    yield [
      line,
      async () => {
        const reply = await answerLine(line, service);
        renderJson(reply);
        renderText(reply, { width: 80, color: false, words });
      },
    ];
  for (const { name, suggest } of commands)
    for (const [option, offer] of Object.entries(suggest))
      for (const typed of ["", "exa"])
        yield [`offers of /${name} ${option}: ${typed}`, async () => offer(typed, archive())];
  yield ["what is gone", async () => findGone(archive(), articles.slice(1))];
}
