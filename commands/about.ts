import { z } from "zod";
import type { Archive } from "../src/archive/archive.ts";
import { countDifferent } from "../src/archive/count-quoted.ts";
import { defineCommand } from "../src/bot/command.ts";
import type { Words } from "../src/bot/languages/words.ts";
import { line, strong } from "../src/bot/line.ts";
import { type Block, textBlock } from "../src/bot/reply.ts";
import { describeArticles } from "../src/bot/wording.ts";
import { corrections } from "./corrections.ts";
import { status } from "./status.ts";

export const about = defineCommand({
  name: "about",
  description: "What this bot is, what it promises, and what it keeps (nothing)",
  options: z.object({}),
  withoutArticles: true,
  async answer(_options, archive, bot) {
    const { version, words } = bot;
    const [state, changes] = await Promise.all([status.answer({}, archive, bot), corrections.answer({}, archive, bot)]);
    // The size that the state begins with stands above already.
    const [, ...stateBlocks] = state.blocks;
    return {
      private: true,
      blocks: [
        textBlock("heading", `Verbatim ${version}`),
        textBlock("plain", words.about.whatItDoes),
        titled(words.about.promise),
        titled(words.about.noPromise),
        describeCoverage(archive, words),
        ...stateBlocks,
        ...changes.blocks,
        titled(words.about.privacy),
        titled(words.about.licence),
        textBlock("hint", words.about.howToAsk, { kind: "command", name: "help" }),
      ],
      record: {
        command: "about",
        version,
        loadedAt: archive.loading.loadedAt,
        ...factsOf(archive),
        status: state.record,
        changes: changes.record["changes"] ?? [],
      },
    };
  },
});

function titled([title, text]: readonly [string, string]): Block {
  return textBlock("plain", ...line`${strong(title)} ${text}`);
}

function describeCoverage(archive: Archive, words: Words): Block {
  const { articles, oldest, newest, quotations } = factsOf(archive);
  const [title, describe] = words.about.coverage;
  const size = describeArticles(articles, oldest, newest, words);
  const coverage = describe(size, quotations);
  return textBlock("plain", ...line`${strong(title)} ${coverage} ${{ kind: "command", name: "sources" }}`);
}

/** Quotes are counted as /quotes does, each once however many articles have it. */
function factsOf({ sources }: Archive) {
  const all = [...sources.values()];
  return {
    articles: all.length,
    oldest: all.at(-1)?.article.publishedOn ?? "",
    newest: all[0]?.article.publishedOn ?? "",
    quotations: [...countDifferent({ sources }).values()].reduce((sum, some) => sum + some, 0),
  };
}
